// Small parts of pages.
import { h, icon, replace } from "./dom.js";
import { t } from "./build.js";
import { altered } from "./changes.js";

// button("Save", {kind: "primary" | "danger" | "plain" | "", icon: "add", onClick}) ; type "submit" in a form
export function button(label, { kind = "", icon: picture = null, onClick = null, type = "button", ...rest } = {}) {
  const on = onClick ? { click: onClick } : {};
  return h("button", { type, class: `k-button ${kind}`, on, ...rest }, picture ? icon(picture) : null, t(label));
}

// A link that looks like a button.
export function linkButton(label, href, { kind = "", icon: picture = null } = {}) {
  return h("a", { href, class: `k-button ${kind}` }, picture ? icon(picture) : null, t(label));
}

// A button that shows a picture only; the label is its accessible name and its tooltip.
export function iconButton(label, picture, { onClick = null, ...rest } = {}) {
  return h("button", { type: "button", class: "k-icon-button", "aria-label": t(label), title: t(label), on: onClick ? { click: onClick } : {}, ...rest }, icon(picture));
}

// How buttons and links are altered as lists: what is added does nothing, or leads somewhere.
export const asButtons = {
  made: ({ label, href, ...rest }) => (href ? linkButton(label, href, rest) : button(label, rest)),
  nameOf: (one) => one.getAttribute("aria-label") ?? one.textContent,
};

// Heading of a page with what stands beside it: pageHeader("Applications List", {crumbs, text, actions})
// `arranged` says that the actions are those of this build already.
export function pageHeader(title, { crumbs = null, text = "", actions = [], arranged = false } = {}) {
  return h("header", { class: "k-page-header" },
    crumbs ? breadcrumbs(crumbs) : null,
    h("div", { class: "k-page-title" }, h("h1", { tabindex: -1 }, t(title)), h("div", { class: "k-actions" }, arranged ? actions : altered("actions", actions, asButtons))),
    text ? h("p", { class: "k-muted" }, t(text)) : null);
}

// breadcrumbs([{label: "Authentication", href: "#/…"}, {label: "…"}]); the last is the page itself.
export function breadcrumbs(items) {
  return h("nav", { class: "k-crumbs", "aria-label": t("Breadcrumb") },
    h("ol", {}, items.map((item, at) => h("li", {},
      item.href ? h("a", { href: item.href }, t(item.label)) : h("span", { "aria-current": at === items.length - 1 ? "page" : null }, t(item.label))))));
}

export function card(title, ...children) {
  return h("section", { class: "k-card", "aria-label": title ? t(title) : null }, title ? h("h2", {}, t(title)) : null, children);
}

// A message that stays: banner("error" | "warning" | "info" | "success", words)
export function banner(kind, ...words) {
  return h("div", { class: `k-banner ${kind}`, role: kind === "error" ? "alert" : "note" }, icon(kind === "success" ? "check" : kind === "info" ? "info" : "alert"), h("div", {}, words));
}

// What stands where content will be.
export function skeleton(rows = 5) {
  return h("div", { class: "k-skeleton", role: "progressbar", "aria-label": t("Loading") },
    Array.from({ length: rows }, (_, at) => h("div", { class: "k-bone", style: `width:${[38, 92, 84, 96, 70][at % 5]}%` })));
}

// Show a skeleton in `place` until the promise has an element for it.
export async function whileBusy(place, promise) {
  place.setAttribute("aria-busy", "true");
  replace(place, skeleton(3));
  try {
    replace(place, await promise);
  } catch (error) {
    replace(place, banner("error", error.message));
  }
  place.setAttribute("aria-busy", "false");
  return place;
}
