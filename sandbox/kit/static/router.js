// Hash routes. A page is async (params) => element; while it is awaited the outlet is busy.
import { h, replace } from "./dom.js";
import { boot, t } from "./build.js";
import { banner, skeleton } from "./parts.js";
import { dress } from "./changes.js";
import { confirm } from "./dialog.js";
import { arrived } from "./notices.js";
import { deep, shadowOf } from "./shadow.js";

const routes = [];
let place = null; // the element that was given
let outlet = null; // what pages are put into: it, or inside its shadow root
let fallback = "/";
let shown = ""; // the hash whose page is in the outlet
let guards = [];
let asking = false;
let turn = 0;
let onShown = null;
let diverted = () => false;

// route("/providers/:id", {title: "…", page: async ({id}) => element})
export function route(pattern, { title, page }) {
  const names = [];
  const source = pattern.replace(/:(\w+)/g, (_, name) => (names.push(name), "([^/?]+)"));
  routes.push({ matcher: new RegExp(`^${source}$`), names, title, page });
}

// Go to a path. {force: true} leaves without asking (after a save).
export function go(path, { force = false } = {}) {
  if (force) guardLeaving(null);
  if (location.hash === `#${path}`) refresh();
  else location.hash = path;
}

// Show the page of the present hash again, from the server.
export function refresh() {
  shown = "";
  return show();
}

// Ask before this page is left while isDirty() is true; null stops asking. Another page starts without guards.
export function guardLeaving(isDirty) {
  guards = isDirty ? [...guards, isDirty] : [];
}

const dirty = () => guards.some((isDirty) => isDirty());
window.hasChanges = dirty;

// Be at a hash that somebody else shows: the way back from there leads somewhere again.
export function standAt(hash) {
  history.replaceState(null, "", hash);
  shown = hash;
}

// Have somebody else asked first about every other hash; true means that it is shown already.
export function divert(isShown) {
  diverted = isShown;
}

// Tell the document around this one, if there is one, where this one is.
function tell() {
  window.frameElement?.dispatchEvent(new CustomEvent("k-shown", { detail: { hash: location.hash, title: document.title } }));
}

export function startRouter(given, { home = "/", shown: callback = null } = {}) {
  place = given;
  outlet = deep ? h("div", { class: "k-outlet" }) : place;
  if (deep) shadowOf(place).append(outlet);
  fallback = home;
  onShown = callback;
  window.addEventListener("hashchange", changed);
  window.addEventListener("beforeunload", (event) => {
    if (dirty()) event.preventDefault();
  });
  if (!location.hash) history.replaceState(null, "", `#${home}`);
  return show();
}

async function changed() {
  if (location.hash === shown || asking) return;
  if (diverted(location.hash)) {
    shown = location.hash;
    return;
  }
  if (dirty()) {
    const wanted = location.hash;
    history.replaceState(null, "", shown);
    tell();
    asking = true;
    const leave = await confirm({
      title: t("Unsaved changes"),
      text: "You have unsaved changes. If you leave this page, they will be lost.",
      accept: t("Leave page"),
      cancel: t("Stay"),
    });
    asking = false;
    if (!leave) return;
    guardLeaving(null);
    history.pushState(null, "", wanted);
  }
  show();
}

function find(path) {
  for (const one of routes) {
    const match = one.matcher.exec(path);
    if (match) return { ...one, params: Object.fromEntries(one.names.map((name, i) => [name, decodeURIComponent(match[i + 1])])) };
  }
  return null;
}

async function show() {
  guardLeaving(null);
  const mine = ++turn;
  shown = location.hash || `#${fallback}`;
  const [path, query = ""] = shown.slice(1).split("?");
  const found = find(path);
  if (!found) {
    document.title = boot.title;
    replace(outlet, h("h1", { tabindex: -1 }, t("Page not found")), h("p", {}, h("a", { href: `#${fallback}` }, t("Home"))));
    return;
  }
  place.setAttribute("aria-busy", "true");
  replace(outlet, skeleton());
  let content;
  try {
    content = await found.page({ ...found.params, query: new URLSearchParams(query) });
  } catch (error) {
    content = [h("h1", { tabindex: -1 }, t(found.title ?? boot.title)), banner("error", error.message)];
    if (mine === turn && error.status === undefined) console.error(error);
  }
  if (mine !== turn) return;
  dress();
  replace(outlet, content);
  place.setAttribute("aria-busy", "false");
  const heading = outlet.querySelector("h1");
  document.title = `${heading?.textContent ?? t(found.title ?? "")} – ${boot.title}`;
  if (heading) {
    heading.tabIndex = -1;
    (outlet.querySelector("[autofocus]") ?? heading).focus({ preventScroll: true });
  }
  window.scrollTo(0, 0);
  onShown?.(path);
  tell();
  arrived();
}
