// Every component of the kit on a few pages, for its tests.
import { api, button, chipsField, confirm, dataTable, dialog, drawer, form, h, iconButton, mount, pageHeader, passwordField, root, route, session, startRouter, toast } from "/kit/kit.js";

const MENU = [
  { label: "Dashboard", icon: "home", href: "#/" },
  { label: "Security", icon: "shield", items: [{ label: "Applications", href: "#/wizard" }, { label: "Rules", href: "#/rules" }] },
  { label: "Resources", icon: "apps", items: [{ label: "Slow Page", href: "#/slow" }] },
];

const GENERAL = { id: "general", title: "General Settings", text: "What it is.", fields: [
  { kind: "text", name: "name", label: "Application Name", required: true },
  { row: [
    { kind: "select", name: "certificate", label: "Certificate", options: ["First", "Second"] },
    { kind: "select", widget: "combobox", name: "algorithm", label: "Algorithm", options: ["RS256", "RS384", "ES256", "None"] }] },
  { kind: "chips", name: "uris", label: "Redirect URIs", dialog: { title: "Add Redirect URI", label: "Redirect URI" },
    checkItem: (value) => (value.startsWith("https://") ? "" : "Enter an https address.") },
  { kind: "switch", name: "consent", label: "Require Consent", help: "Ask each time." },
] };
const MORE = { id: "more", title: "More Settings", fields: [
  { kind: "checks", name: "grants", label: "Grant Types", options: [{ value: "code", label: "Authorization Code" }, { value: "implicit", label: "Implicit" }] },
  { kind: "radios", name: "flow", label: "Flow", options: [{ value: "a", label: "One" }, { value: "b", label: "Two" }] },
  { kind: "select", name: "apis", label: "APIs", multiple: true, options: ["Mail", "Calendar", "Files"] },
  { kind: "checkbox", name: "refresh", label: "Refresh Token" },
  { kind: "text", name: "timeout", label: "Refresh Token Timeout", visible: (values) => values.refresh },
  { kind: "selection", name: "users", label: "Users", rows: ["ann", "bob", "cyd"], key: (row) => row, rowName: (row) => row, columns: [{ label: "Name", cell: (row) => row }] },
] };

function wizard() {
  const out = h("output", { "aria-label": "Sent" });
  const page = form({ name: "wizard", pages: [{ id: "one", title: "First Page", sections: [GENERAL] }, { id: "two", title: "Second Page", sections: [MORE] }],
    values: { name: "", algorithm: "None", grants: ["code"], flow: "a", uris: [] }, submit: { label: "Submit" }, cancel: { label: "Cancel", href: "#/" },
    onSubmit: async (values) => { out.textContent = JSON.stringify(await api.post("/api/things", values)); } });
  return [pageHeader("Add Application", { crumbs: [{ label: "Dashboard", href: "#/" }, { label: "Add Application" }] }), page.element, out];
}

function dashboard() {
  const said = h("output", { "aria-label": "Said" });
  const ask = async () => { said.textContent = String(await confirm({ title: "Delete it?", text: "It will be gone.", accept: "Delete", danger: true })); };
  const open = async () => {
    const one = dialog({ title: "OIDC Configuration", body: h("p", {}, "https://issuer.example"), actions: [{ label: "OK", kind: "primary", value: "ok" }] });
    said.textContent = String(await one.closed);
  };
  const rows = [{ name: "Mail" }, { name: "Files" }];
  return [
    pageHeader("Dashboard", { actions: [button("OIDC Configuration", { onClick: open }), button("Delete", { kind: "danger", onClick: ask }), iconButton("Greet", "info", { onClick: () => toast("Hello") })] }),
    passwordField({ name: "secret", label: "Password" }).element,
    chipsField({ name: "hosts", label: "Hosts", value: ["a.example"], dialog: { title: "Add Host", label: "Host" } }).element,
    dataTable({ label: "Things", rows, rowName: (row) => row.name, columns: [{ label: "Name", header: true, cell: (row) => row.name }],
      rowMenu: (row) => [{ label: "Edit", onSelect: () => { said.textContent = `edit ${row.name}`; } }, { label: "Delete", danger: true }] }),
    said,
  ];
}

async function slow() {
  await api.get("/api/slow");
  return pageHeader("Slow Page");
}

async function start() {
  mount();
  await session.load();
  route("/", { title: "Dashboard", page: dashboard });
  route("/wizard", { title: "Add Application", page: wizard });
  route("/slow", { title: "Slow Page", page: slow });
  route("/rules", { title: "Rules", page: async () => { await api.get("/api/missing"); } });
  const menu = drawer({ label: "Main", items: MENU });
  const outlet = h("main");
  root().append(h("div", { class: "gallery" }, menu.element, outlet));
  await startRouter(outlet, { shown: (path) => menu.current(path) });
}

start();
