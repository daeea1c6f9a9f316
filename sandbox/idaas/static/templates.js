// Select an Application Template: by category, by search, or by scrolling.
import { api, build, go, h, icon, pageHeader, replace, select, t, textField, toast } from "/kit/kit.js";

const ALL = "All Categories";
const HERE = build.templates ?? {};
const DELAY_MS = 700;
const ROW = 64; // px
const SPARE = 3; // rows drawn above and below what can be seen

export async function templates() {
  const { categories, templates: all } = await api.get("/api/templates");
  const category = select({ widget: "combobox", name: "category", label: "Category", options: [ALL, ...categories], value: ALL });
  const search = textField({ name: "search", label: "Search", type: "search", placeholder: t("Search for an application") });
  const place = h("div", { "aria-live": "polite" });
  const sees = HERE.search !== "none";
  let timer = null;
  function paint() {
    place.removeAttribute("aria-busy");
    const words = search.value.trim().toLowerCase();
    const fits = all.filter((one) => (category.value === ALL || one.category === category.value) && one.name.toLowerCase().includes(words));
    const shown = categories.map((name) => [name, fits.filter((one) => one.category === name)]).filter(([, tiles]) => tiles.length);
    if (HERE.drawn === "part" && shown.length) replace(place, longList(shown));
    else replace(place, shown.length ? shown.map(([name, tiles]) => section(name, tiles)) : h("p", { class: "k-muted" }, t("No template matches.")));
  }
  category.element.addEventListener("change", paint);
  search.element.addEventListener("input", () => {
    if (HERE.drawn !== "part") return paint();
    place.setAttribute("aria-busy", "true");
    clearTimeout(timer);
    timer = setTimeout(paint, DELAY_MS);
  });
  paint();
  return [
    pageHeader("Select an Application Template", { crumbs: [{ label: "Applications", href: "#/applications" }, { label: "Select an Application Template" }] }),
    h("div", { class: "k-row idaas-filters" }, category.element, sees ? search.element : null),
    place,
  ];
}

// Rows of which only those near the place that is scrolled to exist.
function longList(shown) {
  const rows = shown.flatMap(([name, tiles]) => [{ name }, ...tiles.map((tile) => ({ tile }))]);
  const drawn = new Map();
  const list = h("ul", { class: "idaas-long-list", style: `height:${rows.length * ROW}px`, "aria-label": t("Templates") });
  const box = h("div", { class: "idaas-long", tabindex: 0 }, list);
  function draw() {
    const first = Math.max(0, Math.floor(box.scrollTop / ROW) - SPARE);
    const last = Math.min(rows.length, Math.ceil((box.scrollTop + box.clientHeight) / ROW) + SPARE);
    for (const [at, element] of drawn) {
      if (at >= first && at < last) continue;
      element.remove();
      drawn.delete(at);
    }
    for (let at = first; at < last; at += 1) {
      if (!drawn.has(at)) drawn.set(at, row(rows[at], at, rows.length));
      if (!drawn.get(at).isConnected) list.append(drawn.get(at));
    }
  }
  box.addEventListener("scroll", draw);
  new ResizeObserver(draw).observe(box);
  return box;
}

function row({ name, tile: one }, at, count) {
  return h("li", { style: `top:${at * ROW}px`, "aria-setsize": String(count), "aria-posinset": String(at + 1) }, name ? h("h2", {}, t(name)) : tile(one));
}

function section(name, tiles) {
  return h("section", { class: "idaas-region", "aria-label": t(name) }, h("h2", {}, t(name)),
    h("ul", { class: "idaas-tiles" }, tiles.map((one) => h("li", {}, tile(one)))));
}

function tile(one) {
  return h("button", { type: "button", class: "idaas-tile", on: { click: () => choose(one) } },
    h("span", { class: "idaas-tile-icon" }, one.addable ? icon("apps") : icon("lock")), h("span", {}, t(one.name)));
}

function choose(one) {
  if (one.addable) go(`/applications/add/${one.id}`);
  else toast(`${one.name} ${t("is not part of your bundle.")}`, { kind: "error" });
}
