// Where resource rules are listed: a page of all, by application, or those of one application on another page.
import { api, build, dataTable, deleting, go, h, iconButton, linkButton, pageHeader, refresh, t, toast, uid } from "/kit/kit.js";

export const LIST = "/resource-rules";
const HERE = build.rules ?? {};

// Whether rules have a page in the menu. Else the way to them is an application's: its row's menu, or a tab of its page.
export const way = HERE.way ?? "menu";
export const graphs = HERE.shape === "graph";
// Whether the application of a rule is known before its page opens.
export const isKnown = way !== "menu" || HERE.list === "applications";

// Where one goes from a rule's page: to the list that it was opened from.
export function listOf(application) {
  if (way === "row") return `${LIST}?application=${application}`;
  if (way === "tab") return `/applications/${application}${build.details ? "" : "/edit"}?tab=rules`;
  return LIST;
}

export async function resourceRules({ query }) {
  const [{ items }, options] = await Promise.all([api.get("/api/resource-rules"), api.get("/api/options")]);
  const application = options.applications.find((one) => one.value === query.get("application"));
  if (application && way !== "menu") return ofOne(application, items);
  return HERE.list === "applications" ? byApplication(options.applications, items) : ofAll(options.applications, items);
}

function ofAll(applications, items) {
  const names = new Map(applications.map((one) => [one.value, one.label]));
  return [
    pageHeader("Resource Rules", { text: t("An application can be used by whom one of its rules admits."),
      actions: [linkButton("Add", `#${LIST}/add`, { kind: "primary", icon: "add" })] }),
    table(items, [{ label: "Application", cell: (rule) => names.get(rule.application) ?? "" }]),
  ];
}

function ofOne({ value, label }, items) {
  return [
    pageHeader("Resource Rules", { text: label, crumbs: [{ label: "Applications", href: "#/applications" }, { label }, { label: "Resource Rules" }] }),
    rulesOf(value, items),
  ];
}

function byApplication(applications, items) {
  return [
    pageHeader("Resource Rules", { text: t("An application can be used by whom one of its rules admits.") }),
    applications.length ? applications.map(({ value, label }) => region(label, addTo(value), items.filter((rule) => rule.application === value)))
      : h("p", { class: "k-muted" }, t("No application has been added.")),
  ];
}

function region(label, adder, rules) {
  const heading = h("h2", { id: uid("rules") }, label);
  return h("section", { class: "idaas-region", "aria-labelledby": heading.id }, h("div", { class: "idaas-region-head" }, heading, h("div", { class: "k-actions" }, adder)), table(rules));
}

const addTo = (application) => iconButton("Add Resource Rule", "add", { onClick: () => go(`${LIST}/add?application=${application}`), class: "k-icon-button idaas-round" });

// The rules of one application, and the way to add another.
export function rulesOf(application, items) {
  const rules = items.filter((rule) => rule.application === application);
  return h("div", {}, h("div", { class: "idaas-region-head" }, h("p", { class: "k-muted" }, t("The application can be used by whom one of its rules admits.")),
    linkButton("Add Resource Rule", `#${LIST}/add?application=${application}`, { kind: "primary", icon: "add" })), table(rules));
}

function table(rows, more = []) {
  const place = (rule) => `#${LIST}/${rule.id}${build.details ? "" : "/edit"}`;
  return dataTable({ label: "Resource Rules", rows, empty: "No resource rule has been added.", rowName: (rule) => rule.name,
    columns: [
      { label: "Rule Name", header: true, cell: (rule) => h("a", { href: place(rule) }, rule.name) },
      ...more,
      { label: "Groups", cell: (rule) => rule.groups.join(", ") || t("All groups") },
      { label: "Authentication Flow", cell: (rule) => t(rule.authentication_flow) },
    ],
    rowMenu: (rule) => [
      build.details ? { label: "View", icon: "info", href: place(rule) } : { label: "Edit", icon: "edit", href: place(rule) },
    ],
    remove: (rule) => removing(rule, refresh) });
}

export const removing = ({ id, name }, then) => deleting({ kind: "resource rule", name, path: `/api/resource-rules/${id}`, then, text: "Whom it admitted may lose access." });
