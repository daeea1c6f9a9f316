// A resource rule: a form in pages, or a graph whose nodes hold the same fields.
import { api, build, detailsPage, form, go, pageActions, pageHeader, t, toast } from "/kit/kit.js";
import { graph } from "./rule_graph.js";
import { LIST, graphs, isKnown, listOf, removing, way } from "./rule_list.js";

// What the graph opens with: it works as it is.
const TEMPLATE = { authentication_flow: "Default Second Factor Only", second_factors: ["Software Token"] };

export async function addRule({ query }) {
  const options = await api.get("/api/options");
  const application = query.get("application") ?? "";
  const [only] = options.applications.length === 1 ? options.applications : [];
  const values = graphs ? { ...options.rule, ...TEMPLATE, application: application || (only?.value ?? "") } : { ...options.rule, application };
  return page("Add Resource Rule", values, options, Boolean(application), (rule) => api.post("/api/resource-rules", rule));
}

// What there is, to be read; the way to its form or graph is the button Edit.
export async function ruleDetails({ id }) {
  const [stored, options] = await Promise.all([api.get(`/api/resource-rules/${id}`), api.get("/api/options")]);
  const { header, content } = detailsPage({ title: stored.name, crumbs: crumbsOf(stored.name, stored.application, options),
    pages: graphs ? nodes(options) : pages(options), values: stored, edit: `#${LIST}/${id}/edit`, actions: actions(stored) });
  return [header, content];
}

export async function editRule({ id }) {
  const [{ id: _, ...stored }, options] = await Promise.all([api.get(`/api/resource-rules/${id}`), api.get("/api/options")]);
  return page("Edit Resource Rule", stored, options, true, (rule) => api.put(`/api/resource-rules/${id}`, rule), build.details ? [] : actions({ id, ...stored }));
}

const actions = (rule) => pageActions(removing(rule, () => go(listOf(rule.application), { force: true })));

// What leads to a rule's page: the list, or the application whose rule it is.
function crumbsOf(title, application, options) {
  const label = options.applications.find((one) => one.value === application)?.label ?? "";
  const before = way === "menu" ? [] : [{ label: "Applications", href: "#/applications" }, { label }];
  return [...before, { label: "Resource Rules", href: `#${application ? listOf(application) : LIST}` }, { label: title }];
}

function page(title, values, options, given, save, actions = []) {
  const known = given && isKnown && !graphs;
  const label = options.applications.find((one) => one.value === values.application)?.label ?? "";
  const back = values.application && given ? listOf(values.application) : LIST;
  return [
    pageHeader(title, { crumbs: crumbsOf(title, given ? values.application : "", options), text: known ? label : "", actions }),
    form({
      values, cancel: { label: "Cancel", href: `#${back}` },
      ...(graphs
        ? { name: "resource-rule-graph", layout: graph, pages: nodes(options), submit: { label: "Save" } }
        : { name: "resource-rule", pages: pages(options, known), submit: { label: "Submit" } }),
      onSubmit: async (wanted) => {
        const { name, application } = await save(known ? { ...wanted, application: values.application } : wanted);
        toast(`${t("Resource rule")} ${name} ${t("was saved.")}`);
        go(listOf(application), { force: true });
      },
    }).element,
  ];
}

function pages(options, known = false) {
  const { name, application, groups, conditions } = fields(options);
  return [
    { id: "rule", title: "General Settings", sections: [{ id: "rule", title: "General Settings", fields: [...name, ...(known ? [] : [application]), groups] }] },
    { id: "conditions", title: "Authentication Conditions Settings", sections: [{ id: "conditions", title: "Authentication Conditions Settings", fields: conditions }] },
  ];
}

// The pages of the graph: the first is the graph's own, then one for each node.
function nodes(options) {
  const { name, application, groups, conditions } = fields(options);
  const one = (id, title, text, some) => ({ id, title, sections: [{ id, title, text, fields: some }] });
  return [
    one("general", "General Settings", "", name),
    one("filters", "Access Filters", t("Whose access this rule is about."), [application, groups]),
    one("evaluation", "Access Evaluation", t("No risk factor is evaluated: who passes the filters goes on to Authentication."), []),
    one("authentication", "Authentication", t("What is asked of who gets here."), conditions),
  ];
}

function fields(options) {
  return {
    name: [
      { kind: "text", name: "name", label: graphs ? "Name" : "Rule Name", required: true },
      { kind: "area", name: "description", label: graphs ? "Description" : "Rule Description" },
    ],
    application: { kind: "select", name: "application", label: "Application", required: true, placeholder: "Select an application", options: options.applications },
    groups: { kind: "select", multiple: true, name: "groups", label: "Groups", options: options.groups, placeholder: "All groups", help: t("Leave it blank for all groups.") },
    conditions: [
      { kind: "select", widget: "combobox", name: "authentication_flow", label: "Authentication Flow", options: options.flows },
      { kind: "checks", name: "second_factors", label: "Second Factor", options: options.second_factors.map((value) => ({ value })),
        help: t("What is accepted as a second factor."), visible: (now) => now.authentication_flow.includes("Second Factor") },
    ],
  };
}
