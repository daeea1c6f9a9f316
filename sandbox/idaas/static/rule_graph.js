// A form drawn as a graph: each page but the first is a node, and a node's settings open in a panel beside the canvas.
import { button, h, icon, iconButton, replace, t, uid } from "/kit/kit.js";

const NS = "http://www.w3.org/2000/svg";
const TOP = 150;
const WIDTH = 158;
const GAP = 30;
const FIRST = 92;
const PICTURES = { filters: "users", evaluation: "shield", authentication: "lock" };

const left = (at) => FIRST + at * (WIDTH + GAP);

// A layout for `form`: graph({pages, panels, footer, submit}) → its shape
export function graph({ pages, panels, footer, submit }) {
  const rest = pages.slice(1);
  const nodes = rest.map((page, at) => node(page, at, () => open(at + 1)));
  const canvas = h("div", { class: "idaas-canvas", role: "group", "aria-label": t("Graph"), on: { click: (event) => {
    if (!event.composedPath().some((one) => one.tagName === "BUTTON")) open(0);
  } } }, h("div", { class: "idaas-drawing" }, edges(rest.length), mark("Start", 10), nodes.map((one) => one.element), mark("Access", left(rest.length))));
  const gear = iconButton("General Settings", "gear", { onClick: () => open(0) });
  const inside = h("div", {});
  const side = h("aside", { class: "idaas-side", hidden: true }, h("div", { class: "idaas-side-head" }, iconButton("Close panel", "close", { onClick: close })), inside);
  replace(inside, panels);

  function open(at) {
    side.hidden = false;
    side.setAttribute("aria-label", t(pages[at].title));
    panels.forEach((panel, index) => { panel.hidden = index !== at; });
    nodes.forEach((one, index) => one.element.setAttribute("aria-pressed", String(index + 1 === at)));
  }
  function close() {
    side.hidden = true;
    nodes.forEach((one) => one.element.setAttribute("aria-pressed", "false"));
  }
  return {
    element: h("div", { class: "idaas-graph" },
      h("div", { class: "idaas-graph-bar" }, h("p", { class: "k-muted" }, icon("info"), t("Click a node for its settings, or the canvas for those of the rule.")), gear),
      h("div", { class: "idaas-graph-body" }, canvas, side),
      footer(button(submit.label, { kind: "primary", type: "submit" }))),
    open,
    flag: (wrong) => nodes.forEach((one, index) => one.element.classList.toggle("invalid", wrong.includes(index + 1))),
    changed: (values) => rest.forEach((page, at) => nodes[at].say(summary(page.id, values))),
  };
}

function node(page, at, onClick) {
  const title = h("strong", { id: uid("node") }, t(page.title));
  const words = h("span", { id: uid("node"), class: "k-muted" });
  const element = h("button", { type: "button", class: "idaas-node", "aria-labelledby": title.id, "aria-describedby": words.id, "aria-pressed": "false",
    style: `left:${left(at)}px;top:${TOP}px;width:${WIDTH}px`, on: { click: onClick } }, h("span", { class: "idaas-tile-icon" }, icon(PICTURES[page.id] ?? "list")), h("span", {}, title, words));
  return { element, say: (text) => { words.textContent = text; } };
}

function summary(id, values) {
  if (id === "filters") return values.groups.join(", ") || t("All groups");
  if (id === "authentication") return t(values.authentication_flow);
  return t("No risk factors");
}

const mark = (words, x) => h("span", { class: "idaas-terminal", style: `left:${x}px;top:${TOP + 18}px` }, t(words));

function edges(count) {
  const svg = document.createElementNS(NS, "svg");
  svg.setAttribute("aria-hidden", "true");
  const middle = TOP + 40;
  const from = [78, ...Array.from({ length: count }, (_, at) => left(at) + WIDTH)];
  const to = [...Array.from({ length: count + 1 }, (_, at) => left(at))];
  from.forEach((start, at) => {
    const path = document.createElementNS(NS, "path");
    path.setAttribute("d", `M${start} ${middle}H${to[at] - 2}m-7 -5l7 5l-7 5`);
    svg.append(path);
  });
  return svg;
}
