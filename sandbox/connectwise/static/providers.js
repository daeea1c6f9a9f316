// Authentication: the list of login providers, their form and their details.
import { altered, api, build, button, card, copyButton, dataTable, deleting, form, go, h, linkButton, menuButton, pageHeader, refresh, t, toast } from "/kit/kit.js";
import { trail } from "./settings.js";

const LIST = "/settings/authentication";
const AUTHENTICATION = ["Authentication", `#${LIST}`];

export async function authentication() {
  const { providers } = await api.get("/api/providers");
  const add = menuButton("Add Provider", [{ label: "Add Login Provider", icon: "lock", href: `#${LIST}/new` }], { kind: "primary", icon: "add" });
  return [
    pageHeader("Authentication", { crumbs: trail("Authentication"), actions: [add],
      text: "People who are assigned to a login provider sign in there. Everybody else signs in with a ConnectWise Home password." }),
    dataTable({ objects: true, label: "Login providers", rows: providers, empty: "No login provider has been added.", rowName: (one) => one.display_name,
      columns: [
        { label: "Display Name", header: true, cell: (one) => h("a", { href: `#${LIST}/${one.id}` }, one.display_name) },
        { label: "Authority URL", cell: (one) => one.authority_url },
        { label: "Response Type", cell: (one) => one.response_type },
        { label: "Users", cell: (one) => String(one.users.length) },
      ],
      rowMenu: (one) => [
        { label: "View", icon: "info", href: `#${LIST}/${one.id}` },
        ...(build.details ? [] : [{ label: "Edit", icon: "edit", href: `#${LIST}/${one.id}/edit` }]),
      ],
      remove: (one) => removing(one, refresh) }),
  ];
}

export async function addProvider() {
  const answer = await api.get("/api/providers/new");
  const { id, seal } = answer.provider;
  return [
    pageHeader("Add Login Provider", { crumbs: trail(AUTHENTICATION, "Add Login Provider"), text: "Register the Redirect URI with your identity provider, then enter what it gave you." }),
    providerForm(answer, `#${LIST}`, async (values) => saved(await api.post("/api/providers", { ...values, id, seal }))),
  ];
}

export async function editProvider({ id }) {
  const answer = await api.get(`/api/providers/${id}`);
  return [
    pageHeader("Edit Login Provider", { crumbs: trail(AUTHENTICATION, [answer.provider.display_name, `#${LIST}/${id}`], "Edit") }),
    providerForm(answer, `#${LIST}/${id}`, async (values) => saved(await api.put(`/api/providers/${id}`, values))),
  ];
}

function saved({ provider }) {
  toast(`${provider.display_name} was saved.`);
  go(`${LIST}/${provider.id}`, { force: true });
}

function providerForm({ provider, users, response_types: types }, back, save) {
  return form({
    name: "provider", layout: "tabs", values: provider, submit: { label: "Save" }, cancel: { label: "Cancel", href: back },
    pages: [
      { id: "settings", title: "Provider Settings", sections: [{ id: "settings", fields: [
        // Where there are pages of details, that of an existing provider stands there alone.
        ...(build.details && !provider.seal ? [] : [{ kind: "readonly", name: "redirect_uri", label: "Redirect URI", help: "Where your identity provider sends people back to." }]),
        { kind: "text", name: "display_name", label: "Display Name", required: true },
        { kind: "area", name: "description", label: "Description", optional: true },
        { kind: "text", name: "client_id", label: "Client ID", required: true },
        { kind: "text", name: "authority_url", label: "Authority URL", required: true, inputmode: "url", placeholder: "https://", check: authority },
        { fold: "Advanced", fields: [{ kind: "select", widget: "combobox", name: "response_type", label: "Response Type", options: types }] },
      ] }] },
      { id: "users", title: "Users List", sections: [{ id: "users", fields: [
        { node: h("p", { class: "k-muted cw-lead" }, "Whoever is selected signs in with this provider and no longer with a ConnectWise Home password.") },
        { kind: "selection", name: "users", label: "Users List", rows: users, key: (user) => user.email, rowName: (user) => user.email,
          columns: [
            { label: "Name", cell: (user) => user.name },
            { label: "Email Address", cell: (user) => user.email },
            { label: "Role", cell: (user) => user.role },
          ] },
      ] }] },
    ],
    onSubmit: ({ redirect_uri: _, ...values }) => save(values),
  }).element;
}

// What the server would refuse too, said before it is asked.
function authority(value) {
  let address;
  try {
    address = new URL(value.trim());
  } catch {
    return "Enter an https address without query or fragment.";
  }
  const loopback = /^(localhost|127\.[\d.]+|\[::1\])$/.test(address.hostname);
  const secure = address.protocol === "https:" || (address.protocol === "http:" && loopback);
  return secure && !address.search && !address.hash ? "" : "Enter an https address without query or fragment.";
}

export async function providerDetails({ id }) {
  const { provider, users } = await api.get(`/api/providers/${id}`);
  const assigned = users.filter((user) => provider.users.includes(user.email));
  const rows = [
    ["Display Name", provider.display_name],
    ["Description", provider.description || "–"],
    ["Redirect URI", provider.redirect_uri, true],
    ["Client ID", provider.client_id, true],
    ["Authority URL", provider.authority_url, true],
    ["Response Type", provider.response_type],
  ];
  return [
    pageHeader("Connect Wise Configuration Details", { crumbs: trail(AUTHENTICATION, provider.display_name), actions: [
      linkButton("Edit", `#${LIST}/${id}/edit`, { icon: "edit" }),
      button("Delete", { icon: "trash", onClick: removing(provider, () => go(LIST)) }),
    ] }),
    card("Provider Settings", h("dl", { class: "k-details" }, altered("rows of Provider Settings", rows, { nameOf: ([label]) => label }).map(([label, value, copy]) => [
      h("dt", {}, t(label)), h("dd", {}, h("span", {}, value), copy ? copyButton(t(label), () => value) : null)]))),
    h("h2", { class: "cw-section-title" }, t("Users List")),
    dataTable({ label: "Users List", rows: assigned, empty: "Nobody signs in with this provider.", columns: [
      { label: "Name", header: true, cell: (user) => user.name },
      { label: "Email Address", cell: (user) => user.email },
      { label: "Role", cell: (user) => user.role },
    ] }),
  ];
}

const removing = ({ id, display_name: name }, then) => deleting({ kind: "login provider", name, path: `/api/providers/${id}`, then, text: "Its users will sign in with a ConnectWise Home password again." });
