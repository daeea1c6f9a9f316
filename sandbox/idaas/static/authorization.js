// Authorization: what OAuth clients can be given access to.
import { dataTable, h, icon, pageHeader, t } from "/kit/kit.js";

const WAYS = [
  { label: "API/URL", icon: "key", href: "#/authorization/apis", text: "Protected resources and the scopes that applications can request for them." },
  { label: "Access Management Roles", icon: "users", href: "#/authorization/roles", text: "Roles by which users are given scopes." },
];

export async function authorization() {
  return [
    pageHeader("Authorization", { text: t("Manage what applications may access on behalf of users.") }),
    h("ul", { class: "idaas-tiles wide" }, WAYS.map((way) => h("li", {},
      h("a", { class: "idaas-tile", href: way.href, "aria-label": t(way.label) }, h("span", { class: "idaas-tile-icon" }, icon(way.icon)),
        h("span", {}, h("strong", {}, t(way.label)), h("span", { class: "k-muted" }, t(way.text))))))),
  ];
}

export async function roles() {
  return [
    pageHeader("Access Management Roles", { crumbs: [{ label: "Authorization", href: "#/authorization" }, { label: "Access Management Roles" }] }),
    dataTable({ label: "Access Management Roles", rows: [], empty: "No role has been added.", columns: [
      { label: "Name", header: true, cell: () => "" }, { label: "Scopes", cell: () => "" }] }),
  ];
}
