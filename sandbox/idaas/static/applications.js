// The Applications List, and the tenant's OIDC Configuration.
import { ApiError, api, asButtons, build, button, dataTable, deleting, dialog, h, icon, linkButton, pageHeader, readOnlyField, rearranged, refresh, replace, t, textField, toast } from "/kit/kit.js";
import { LIST as RULES, listOf, way } from "./rule_list.js";

// What stands here bears another name on the templates page; so it is in the guide.
const SECTION = "OpenID Connect and OAuth Integrations";
const BESIDE = `actions of ${SECTION}`;

export async function applicationsList() {
  const { applications, system } = await api.get("/api/applications");
  const search = textField({ name: "search", label: "Search", type: "search", placeholder: t("Name or description") });
  const place = h("div", {});
  const paint = () => replace(place, table(applications.filter((one) => found(one, search.value))));
  search.element.addEventListener("input", paint);
  paint();
  const { actions, [BESIDE]: beside } = rearranged({
    actions: [linkButton("Add", "#/applications/templates", { kind: "primary", icon: "add" })],
    [BESIDE]: [button("OIDC Configuration", { icon: "gear", onClick: oidcConfiguration })],
  }, asButtons);
  return [
    pageHeader("Applications List", { actions, arranged: true }),
    h("div", { class: "idaas-search" }, search.element),
    region(SECTION, beside, place),
    region("Portals", [], dataTable({ label: "Portals", rows: system, columns: [
      { label: "Name", header: true, cell: (one) => one.name },
      { label: "Description", cell: (one) => one.description },
    ] })),
  ];
}

function region(title, actions, content) {
  const heading = h("h2", { id: `region-${title.toLowerCase().replace(/\W+/g, "-")}` }, t(title));
  return h("section", { class: "idaas-region", "aria-labelledby": heading.id }, h("div", { class: "idaas-region-head" }, heading, h("div", { class: "k-actions" }, actions)), content);
}

const found = (one, words) => `${one.name} ${one.description}`.toLowerCase().includes(words.trim().toLowerCase());

const placeOf = (one) => `#/applications/${one.id}${build.details ? "" : "/edit"}`;

function table(rows) {
  return dataTable({ objects: true, label: SECTION, rows, empty: "No application has been added.", rowName: (one) => one.name,
    columns: [
      { label: "Name", header: true, cell: (one) => h("span", { class: "idaas-named" }, picture(one), h("a", { href: placeOf(one) }, one.name)) },
      { label: "Description", cell: (one) => one.description },
      { label: "Template", cell: (one) => one.template },
      { label: "Resource Rules", cell: (one) => (one.rules ? String(one.rules) : h("span", { class: "k-badge" }, t("None"))) },
    ],
    rowMenu: (one) => [
      build.details ? { label: "View", icon: "info", href: placeOf(one) } : { label: "Edit", icon: "edit", href: placeOf(one) },
      ...ruleItems(one),
    ],
    remove: (one) => removing(one, refresh) });
}

// A way to an application's rules, where this build has it in the row.
function ruleItems(one) {
  if (way === "menu") return [{ label: "Add Resource Rule", icon: "lock", href: `#${RULES}/add?application=${one.id}` }];
  return way === "row" ? [{ label: "Resource Rules", icon: "lock", href: `#${listOf(one.id)}` }] : [];
}

export const removing = ({ id, name }, then) => deleting({ kind: "application", name, path: `/api/applications/${id}`, then,
  text: "Its resource rules are deleted with it, and nobody can sign in to it any more." });

function picture(one) {
  return one.logo ? h("img", { class: "idaas-row-logo", src: one.logo, alt: "" }) : h("span", { class: "idaas-row-logo" }, icon("apps"));
}

async function oidcConfiguration() {
  try {
    const { issuer } = await api.get("/api/oidc-configuration");
    dialog({ title: "OIDC Configuration", wide: true, body: [readOnlyField({ name: "issuer", label: "Issuer URL", value: issuer }).element],
      actions: [{ label: "OK", kind: "primary" }] });
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    toast(error.message, { kind: "error" });
  }
}
