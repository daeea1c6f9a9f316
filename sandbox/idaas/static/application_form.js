// Add and edit an OIDC application: the same wizard, with the values of a draft or of what is stored.
import { api, build, detailsPage, form, go, h, kinds, list, named, pageActions, pageHeader, shown, t, tabs, toast } from "/kit/kit.js";
import { removing } from "./applications.js";
import { optional, webAddress, wholeNumber } from "./addresses.js";
import { logoField } from "./logo.js";
import { flatten, nest } from "./nesting.js";
import { rulesOf, way } from "./rule_list.js";
import { claimsField, scopesField } from "./scopes.js";

kinds.logo = logoField;
kinds.scopes = scopesField;
kinds.claims = claimsField;
shown.logo = (picture) => (picture ? h("img", { class: "idaas-tile-logo", src: picture, alt: t("Application Logo") }) : "–");
shown.scopes = (chosen, spec) => list(named(chosen, spec));
shown.claims = (chosen) => chosen.join(", ");
const LIST = "/applications";

export async function addApplication({ template }) {
  // The server makes the Client ID with the draft: this form keeps it, another form gets another.
  const [draft, options] = await Promise.all([api.post("/api/applications/drafts", { template }), api.get("/api/options")]);
  return page(`Add ${draft.name}`, draft, options, (document) => api.post("/api/applications", document));
}

export async function editApplication({ id, query }) {
  const [{ id: _, ...stored }, options] = await Promise.all([api.get(`/api/applications/${id}`), api.get("/api/options")]);
  const [header, content] = page(`Edit ${stored.name}`, stored, options, (document) => api.put(`/api/applications/${id}`, document), build.details ? [] : actions(id, stored));
  return [header, build.details ? content : await withRules(id, query, content)];
}

// What there is, to be read; the way to its form is the button Edit.
export async function applicationDetails({ id, query }) {
  const [{ id: _, ...stored }, options] = await Promise.all([api.get(`/api/applications/${id}`), api.get("/api/options")]);
  const { header, content } = detailsPage({ title: stored.name, crumbs: [{ label: "Applications", href: `#${LIST}` }, { label: stored.name }],
    pages: pagesOf(options), values: flatten(stored), edit: `#${LIST}/${id}/edit`, actions: actions(id, stored) });
  return [header, await withRules(id, query, content)];
}

// An application's page, with a tab for its rules where this build has them there.
export async function withRules(id, query, content) {
  if (way !== "tab") return content;
  const { items } = await api.get("/api/resource-rules");
  return tabs({ label: "Application", selected: query.get("tab") ?? "settings", items: [
    { id: "settings", label: "Settings", panel: content },
    { id: "rules", label: "Resource Rules", panel: rulesOf(id, items) },
  ] }).element;
}

const actions = (id, { name }) => pageActions(removing({ id, name }, () => go(LIST, { force: true })));

function page(title, document, options, save, actions = []) {
  const { template, ...values } = flatten(document);
  return [
    pageHeader(title, { crumbs: [{ label: "Applications", href: `#${LIST}` }, { label: title }], actions }),
    form({
      name: "application",
      values: { ...values, "authentication.max_authentication_age": values["authentication.max_authentication_age"] ?? "" },
      pages: pagesOf(options),
      submit: { label: "Submit" }, cancel: { label: "Cancel", href: `#${LIST}` },
      onSubmit: async (wanted) => {
        const { name } = await save({ template, ...nest(wanted) });
        toast(`${t("Application")} ${name} ${t("was saved.")}`);
        go(LIST, { force: true });
      },
    }).element,
  ];
}

function pagesOf(options) {
  return [
    { id: "details", title: "Application Details", sections: [details(), flow()] },
    { id: "settings", title: "General Settings and Authentication Settings", sections: [general(options), authentication(options), scopesAndClaims(options)] },
  ];
}

function details() {
  return { id: "details", title: "Application Details", fields: [
    { kind: "text", name: "name", label: "Application Name", required: true },
    { kind: "area", name: "description", label: "Application Description" },
    { kind: "logo", name: "logo", label: "Application Logo" },
  ] };
}

function flow() {
  const both = (_, values) => (values["authentication_flow.user_login"] || values["authentication_flow.identity_providers"] ? "" : t("Select at least one authentication flow"));
  return { id: "flow", title: "Authentication Flow", text: t("What users are offered when they log in to this application."), fields: [
    { kind: "checkbox", name: "authentication_flow.user_login", label: "Enable user login", help: t("With a user ID and the authenticators of this tenant.") },
    { kind: "checkbox", name: "authentication_flow.identity_providers", label: "Enable Identity Providers", help: t("With an external identity provider."), check: both },
  ] };
}

function general({ certificates, subject_id_attributes: subjects }) {
  return { id: "general", title: "General Settings", fields: [
    { kind: "readonly", name: "client_id", label: "Client ID" },
    { kind: "select", name: "general.signing_certificate", label: "OIDC Signing Certificate", options: certificates, required: true },
    { kind: "select", name: "general.subject_id_attribute", label: "Subject ID Attribute", options: subjects },
    { kind: "checkbox", name: "general.show_login_redirect_url_in_my_profile", label: "Show Login Redirect URL in My Profile" },
    { kind: "text", name: "general.initiate_login_uri", label: "Initiate Login URI", inputmode: "url", placeholder: "https://", check: optional(webAddress) },
    uris("general.login_redirect_uris", "Login Redirect URI", t("Where users are sent after they have logged in. The address must match exactly."), true),
    uris("general.logout_redirect_uris", "Logout Redirect URI", t("Where users may be sent after they have logged out."), false),
    { kind: "switch", name: "general.respond_immediately_for_unsuccessful_responses", label: "Respond Immediately for Unsuccessful Responses",
      help: t("Return to the application after a failed login instead of letting the user try again.") },
    { kind: "switch", name: "general.enable_go_back_button", label: "Enable Go Back Button", help: t("Let users return to the application from the login page.") },
  ] };
}

function uris(name, label, help, required) {
  return { kind: "chips", name, label: `${label}s`, help, required, check: () => "",
    dialog: { title: `Add ${label}`, label: `Add ${label}`, accept: "OK", placeholder: "https://" } };
}

function authentication({ grant_types: grants, pkce_methods: methods, algorithms }) {
  return { id: "authentication", title: "Authentication Settings", fields: [
    { kind: "checkbox", name: "authentication.require_consent", label: "Require Consent", help: t("Ask users for their consent at each request.") },
    { kind: "area", name: "authentication.consent_message", label: "Consent Message" },
    { kind: "text", name: "authentication.max_authentication_age", label: "Max Authentication Age (seconds)", inputmode: "numeric", check: optional(wholeNumber),
      help: t("How old a login may be before the user must log in again. Leave it blank for no limit.") },
    { kind: "checks", name: "authentication.grant_types", label: "Grant Types", options: grants.map((value) => ({ value })) },
    { kind: "select", widget: "combobox", name: "authentication.pkce_code_challenge_method", label: "Authorization Code PKCE Code Challenge Method", options: methods },
    { kind: "checkbox", name: "authentication.include_authentication_time", label: "Include Authentication Time", help: t("In all tokens, not only where a request asks for it.") },
    { kind: "select", widget: "combobox", name: "authentication.id_token_signing_algorithm", label: "ID Token Signing Algorithm", options: algorithms },
    { kind: "select", widget: "combobox", name: "authentication.user_info_signing_algorithm", label: "User Info Signing Algorithm", options: ["None", ...algorithms] },
  ] };
}

// In the guide's build a part of Authentication Settings.
function scopesAndClaims({ scopes }) {
  const claims = scopes.flatMap((scope) => scope.claims);
  return { id: "scopes", within: "authentication", title: "Scopes and Claims", fields: [
    { kind: "scopes", name: "authentication.supported_scopes", label: "Supported Scopes", options: scopes },
    { kind: "claims", name: "authentication.supported_claims", label: "Supported Claims", options: claims.map((value) => ({ value })) },
  ] };
}
