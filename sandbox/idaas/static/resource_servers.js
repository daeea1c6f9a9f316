// APIs/URLs: the list of resource servers and their form.
import { api, build, dataTable, deleting, detailsPage, form, go, h, iconButton, kinds, list, pageActions, pageHeader, refresh, shown, t, toast } from "/kit/kit.js";
import { absoluteUri, wholeNumber } from "./addresses.js";
import { apiScopesField } from "./api_scopes.js";

kinds.apiScopes = apiScopesField;
shown.apiScopes = (scopes) => list(scopes.map((one) => [one.name, " ", h("code", {}, one.value)]));
const LIST = "/authorization/apis";
const CRUMBS = [{ label: "Authorization", href: "#/authorization" }];

export async function servers() {
  const { items } = await api.get("/api/resource-servers");
  return [
    pageHeader("APIs/URLs", { crumbs: [...CRUMBS, { label: "APIs/URLs" }], actions: [iconButton("Add API/URL", "add", { onClick: () => go(`${LIST}/add`), class: "k-icon-button idaas-round" })] }),
    dataTable({ objects: true, label: "APIs/URLs", rows: items, empty: "No API/URL has been added.", rowName: (one) => one.name,
      columns: [
        { label: "Name", header: true, cell: (one) => h("a", { href: placeOf(one) }, one.name) },
        { label: "Value", cell: (one) => one.value },
        { label: "Status", cell: (one) => h("span", { class: `k-badge ${one.enabled ? "good" : ""}` }, t(one.enabled ? "Enabled" : "Disabled")) },
        { label: "Scopes", cell: (one) => String(one.scopes.length) },
      ],
      rowMenu: (one) => [
        build.details ? { label: "View", icon: "info", href: placeOf(one) } : { label: "Edit", icon: "edit", href: placeOf(one) },
      ],
      remove: (one) => removing(one, refresh) }),
  ];
}

const removing = ({ id, name }, then) => deleting({ kind: "API/URL", name, path: `/api/resource-servers/${id}`, then, text: "Applications get no access tokens for it any more." });

const actions = (one) => pageActions(removing(one, () => go(LIST, { force: true })));

const placeOf = (one) => `#${LIST}/${one.id}${build.details ? "" : "/edit"}`;

// What there is, to be read; the way to its form is the button Edit.
export async function serverDetails({ id }) {
  const [stored, options] = await Promise.all([api.get(`/api/resource-servers/${id}`), api.get("/api/options")]);
  const { header, content } = detailsPage({ title: stored.name, crumbs: [...CRUMBS, { label: "APIs/URLs", href: `#${LIST}` }, { label: stored.name }],
    pages: pagesOf("", options), values: stored, edit: `#${LIST}/${id}/edit`, actions: actions(stored) });
  return [header, content];
}

export async function addServer() {
  const options = await api.get("/api/options");
  return page("Add API/URL", options.resource_server, options, (wanted) => api.post("/api/resource-servers", wanted));
}

export async function editServer({ id }) {
  const [{ id: _, ...stored }, options] = await Promise.all([api.get(`/api/resource-servers/${id}`), api.get("/api/options")]);
  return page("Edit API/URL", stored, options, (wanted) => api.put(`/api/resource-servers/${id}`, wanted), build.details ? [] : actions({ id, ...stored }));
}

function page(title, values, options, save, actions = []) {
  return [
    pageHeader(title, { crumbs: [...CRUMBS, { label: "APIs/URLs", href: `#${LIST}` }, { label: title }], actions }),
    form({
      name: "resource-server", values, submit: { label: "Save" }, cancel: { label: "Cancel", href: `#${LIST}` },
      pages: pagesOf(title, options),
      onSubmit: async (wanted) => {
        const { name } = await save(wanted);
        toast(`${t("API/URL")} ${name} ${t("was saved.")}`);
        go(LIST, { force: true });
      },
    }).element,
  ];
}

const pagesOf = (title, options) => [{ id: "all", title, sections: [basic(options), token(options), scopes()] }];

function basic({ applications }) {
  return { id: "basic", title: "Basic Definition", fields: [
    { kind: "switch", name: "enabled", label: "Enabled", help: t("JWT access tokens are issued only while it is enabled.") },
    { kind: "text", name: "name", label: "Name", required: true },
    { kind: "area", name: "description", label: "Description" },
    { kind: "text", name: "value", label: "Value", required: true, placeholder: "https://", check: absoluteUri, help: t("The audience of its access tokens: an absolute URI.") },
    { kind: "select", multiple: true, name: "applications", label: "Supported OIDC/OAuth Applications", options: applications, placeholder: "All applications" },
  ] };
}

function token({ algorithms }) {
  const refreshed = (values) => values.refresh_token;
  const minutes = (name, label, more = {}) => ({ kind: "text", name, label, inputmode: "numeric", check: wholeNumber, help: t("Minutes"), ...more });
  return { id: "token", title: "Token Definition", fields: [
    { kind: "checkbox", name: "require_consent", label: "Require Consent" },
    { kind: "checkbox", name: "include_application_name", label: "Include Application Name" },
    { kind: "checkbox", name: "include_client_id", label: "Include Client ID" },
    { kind: "checkbox", name: "include_oidc_scopes_and_claims", label: "Include OIDC Scopes and Claims" },
    { kind: "checkbox", name: "include_authentication_claims", label: "Include Authentication Claims" },
    { kind: "checkbox", name: "include_transaction_claims", label: "Include Transaction Claims" },
    { kind: "select", widget: "combobox", name: "access_token_signing_algorithm", label: "Access Token Signing Algorithm", options: algorithms },
    minutes("access_token_timeout", "Access Token Timeout"),
    { kind: "checkbox", name: "refresh_token", label: "Refresh Token" },
    minutes("refresh_token_timeout", "Refresh Token Timeout", { visible: refreshed }),
    minutes("refresh_token_limit", "Refresh Token Limit", { visible: refreshed }),
  ] };
}

function scopes() {
  return { id: "scopes", title: "Scope Configuration", fields: [
    { kind: "checkbox", name: "allow_all_scopes", label: "Allow All Scopes to be requested" },
    { kind: "checkbox", name: "role_based_access_control", label: "Role-Based Access Control (RBAC)" },
    { kind: "apiScopes", name: "scopes", label: "Scopes" },
  ] };
}
