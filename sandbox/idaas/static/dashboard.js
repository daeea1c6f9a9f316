// Where administrators land: the ways that are gone most.
import { api, h, icon, pageHeader, session, t } from "/kit/kit.js";
import { way } from "./rule_list.js";

export async function dashboard() {
  const [{ applications }, { items: rules }, { users }] = await Promise.all([
    api.get("/api/applications"), api.get("/api/resource-rules"), api.get("/api/directory")]);
  const tiles = [
    ["Users", "users", "#/users", users.length],
    ["Applications", "apps", "#/applications", applications.length],
    ...(way === "menu" ? [["Resource Rules", "lock", "#/resource-rules", rules.length]] : []),
  ];
  return [
    pageHeader("Dashboard", { text: `${t("Welcome")}, ${session.user.first_name}.` }),
    h("ul", { class: "idaas-tiles" }, tiles.map(([label, picture, href, count]) => h("li", {},
      h("a", { class: "idaas-tile", href }, h("span", { class: "idaas-tile-icon" }, icon(picture)),
        h("span", {}, t(label)), h("span", { class: "idaas-count", "aria-hidden": "true" }, String(count)))))),
  ];
}
