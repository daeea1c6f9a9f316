// User & Applications Settings: the page behind the gear, and the two lists that nothing is done with.
import { api, dataTable, h, icon, pageHeader, t } from "/kit/kit.js";

export async function settings() {
  const [{ users: accounts }, { providers }] = await Promise.all([api.get("/api/users"), api.get("/api/providers")]);
  const away = accounts.filter((user) => user.provider).length;
  const facts = [
    ["users", "Accounts", accounts.length, `${accounts.filter((user) => user.role === "Administrator").length} administrator`],
    ["lock", "Login providers", providers.length, providers.map((one) => one.display_name).join(", ") || "None yet"],
    ["key", "Single sign-on", `${away} of ${accounts.length}`, "accounts sign in with a login provider"],
  ];
  return [
    pageHeader("User & Applications Settings", { text: "Accounts, products and how people sign in." }),
    h("ul", { class: "cw-tiles" }, facts.map(([picture, name, figure, text]) => h("li", { class: "cw-tile" }, h("span", { class: "cw-tile-icon" }, icon(picture)),
      h("div", {}, h("p", { class: "k-muted" }, t(name)), h("p", { class: "cw-figure" }, String(figure)), h("p", { class: "k-muted cw-small" }, text))))),
  ];
}

export async function users() {
  const answer = await api.get("/api/users");
  return [
    pageHeader("Users", { crumbs: trail("Users"), text: `${answer.users.length} accounts` }),
    dataTable({ label: "Users", rows: answer.users, columns: [
      { label: "Name", header: true, cell: (user) => user.name },
      { label: "Email Address", cell: (user) => user.email },
      { label: "Role", cell: (user) => user.role },
      { label: "Signs in with", cell: (user) => h("span", { class: `k-badge ${user.provider ? "good" : ""}` }, user.provider ? "Login provider" : "ConnectWise") },
    ] }),
  ];
}

export function applications() {
  const rows = [["Manage", "2024.1"], ["Automate", "2024.2"], ["Control", "23.9"], ["Sell", "1.4"]];
  return [
    pageHeader("Connected Applications", { crumbs: trail("Connected Applications") }),
    dataTable({ label: "Connected Applications", rows, columns: [
      { label: "Name", header: true, cell: ([name]) => name },
      { label: "Version", cell: ([, version]) => version },
      { label: "State", cell: () => h("span", { class: "k-badge good" }, "Connected") },
    ] }),
  ];
}

// Breadcrumbs of a settings page: trail("Authentication") or trail(["Authentication", "#/…"], "Edit").
export function trail(...steps) {
  return [{ label: "Settings", href: "#/settings" }, ...steps.map((step) => (Array.isArray(step) ? { label: step[0], href: step[1] } : { label: step }))];
}
