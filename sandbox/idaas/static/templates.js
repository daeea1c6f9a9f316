// Select an Application Template: by category, by search, or by scrolling.
import { api, go, h, icon, pageHeader, replace, select, t, textField, toast } from "/kit/kit.js";

const ALL = "All Categories";

export async function templates() {
  const { categories, templates: all } = await api.get("/api/templates");
  const category = select({ widget: "combobox", name: "category", label: "Category", options: [ALL, ...categories], value: ALL });
  const search = textField({ name: "search", label: "Search", type: "search", placeholder: t("Search for an application") });
  const place = h("div", { "aria-live": "polite" });
  function paint() {
    const words = search.value.trim().toLowerCase();
    const fits = all.filter((one) => (category.value === ALL || one.category === category.value) && one.name.toLowerCase().includes(words));
    const shown = categories.map((name) => [name, fits.filter((one) => one.category === name)]).filter(([, tiles]) => tiles.length);
    replace(place, shown.length ? shown.map(([name, tiles]) => section(name, tiles)) : h("p", { class: "k-muted" }, t("No template matches.")));
  }
  category.element.addEventListener("change", paint);
  search.element.addEventListener("input", paint);
  paint();
  return [
    pageHeader("Select an Application Template", { crumbs: [{ label: "Applications", href: "#/applications" }, { label: "Select an Application Template" }] }),
    h("div", { class: "k-row idaas-filters" }, category.element, search.element),
    place,
  ];
}

function section(name, tiles) {
  return h("section", { class: "idaas-region", "aria-label": t(name) }, h("h2", {}, t(name)),
    h("ul", { class: "idaas-tiles" }, tiles.map((one) => h("li", {}, tile(one)))));
}

function tile(one) {
  return h("button", { type: "button", class: "idaas-tile", on: { click: () => choose(one) } },
    h("span", { class: "idaas-tile-icon" }, one.addable ? icon("apps") : icon("lock")), h("span", {}, one.name));
}

function choose(one) {
  if (one.addable) go(`/applications/add/${one.id}`);
  else toast(`${one.name} ${t("is not part of your bundle.")}`, { kind: "error" });
}
