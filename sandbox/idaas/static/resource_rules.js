// Resource rules: the list, and the form in two pages.
import { ApiError, api, confirm, dataTable, form, go, h, linkButton, pageHeader, refresh, t, toast } from "/kit/kit.js";

const LIST = "/resource-rules";

export async function resourceRules() {
  const [{ items }, options] = await Promise.all([api.get("/api/resource-rules"), api.get("/api/options")]);
  const names = new Map(options.applications.map((one) => [one.value, one.label]));
  return [
    pageHeader("Resource Rules", { text: t("An application can be used by whom one of its rules admits."),
      actions: [linkButton("Add", `#${LIST}/add`, { kind: "primary", icon: "add" })] }),
    dataTable({ label: "Resource Rules", rows: items, empty: "No resource rule has been added.", rowName: (rule) => rule.name,
      columns: [
        { label: "Rule Name", header: true, cell: (rule) => h("a", { href: `#${LIST}/${rule.id}/edit` }, rule.name) },
        { label: "Application", cell: (rule) => names.get(rule.application) ?? "" },
        { label: "Groups", cell: (rule) => rule.groups.join(", ") || t("All groups") },
        { label: "Authentication Flow", cell: (rule) => t(rule.authentication_flow) },
      ],
      rowMenu: (rule) => [
        { label: "Edit", icon: "edit", href: `#${LIST}/${rule.id}/edit` },
        { label: "Delete", icon: "trash", danger: true, onSelect: () => remove(rule) },
      ] }),
  ];
}

export async function addRule({ query }) {
  const options = await api.get("/api/options");
  const values = { ...options.rule, application: query.get("application") ?? "" };
  return page("Add Resource Rule", values, options, (rule) => api.post("/api/resource-rules", rule));
}

export async function editRule({ id }) {
  const [{ id: _, ...stored }, options] = await Promise.all([api.get(`/api/resource-rules/${id}`), api.get("/api/options")]);
  return page("Edit Resource Rule", stored, options, (rule) => api.put(`/api/resource-rules/${id}`, rule));
}

function page(title, values, options, save) {
  return [
    pageHeader(title, { crumbs: [{ label: "Resource Rules", href: `#${LIST}` }, { label: title }] }),
    form({
      name: "resource-rule", values, submit: { label: "Submit" }, cancel: { label: "Cancel", href: `#${LIST}` },
      pages: [
        { id: "rule", title: "General Settings", sections: [{ id: "rule", title: "General Settings", fields: [
          { kind: "text", name: "name", label: "Rule Name", required: true },
          { kind: "area", name: "description", label: "Rule Description" },
          { kind: "select", name: "application", label: "Application", required: true, placeholder: "Select an application", options: options.applications },
          { kind: "select", multiple: true, name: "groups", label: "Groups", options: options.groups, placeholder: "All groups", help: t("Leave it blank for all groups.") },
        ] }] },
        { id: "conditions", title: "Authentication Conditions Settings", sections: [{ id: "conditions", title: "Authentication Conditions Settings", fields: [
          { kind: "select", widget: "combobox", name: "authentication_flow", label: "Authentication Flow", options: options.flows },
          { kind: "checks", name: "second_factors", label: "Second Factor", options: options.second_factors.map((value) => ({ value })),
            help: t("What is accepted as a second factor."), visible: (now) => now.authentication_flow.includes("Second Factor") },
        ] }] },
      ],
      onSubmit: async (wanted) => {
        const { name } = await save(wanted);
        toast(`${t("Resource rule")} ${name} ${t("was saved.")}`);
        go(LIST, { force: true });
      },
    }).element,
  ];
}

async function remove(rule) {
  const sure = await confirm({ title: "Delete resource rule", accept: "Delete", danger: true, text: `Delete ${rule.name}? Whom it admitted may lose access.` });
  if (!sure) return;
  try {
    await api.delete(`/api/resource-rules/${rule.id}`);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    toast(error.message, { kind: "error" });
    return;
  }
  toast(`${rule.name} was deleted.`);
  refresh();
}
