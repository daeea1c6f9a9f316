// Pages that only show: people, groups, directories, gateways and the general policy.
import { api, card, dataTable, h, pageHeader, t } from "/kit/kit.js";

export async function users() {
  const { users: rows } = await api.get("/api/directory");
  return [pageHeader("Users"), dataTable({ label: "Users", rows, columns: [
    { label: "User ID", header: true, cell: (user) => user.user_id },
    { label: "Name", cell: (user) => user.name },
    { label: "Groups", cell: (user) => user.groups.join(", ") },
    { label: "Role", cell: (user) => t(user.administrator ? "Super Administrator" : "None") },
    { label: "Status", cell: (user) => h("span", { class: `k-badge ${user.locked ? "" : "good"}` }, t(user.locked ? "Locked" : "Active")) },
  ] })];
}

export async function groups() {
  const { users: people, groups: rows } = await api.get("/api/directory");
  return [pageHeader("Groups"), dataTable({ label: "Groups", rows, columns: [
    { label: "Name", header: true, cell: (name) => name },
    { label: "Members", cell: (name) => String(people.filter((user) => user.groups.includes(name)).length) },
  ] })];
}

const nothing = (title, empty) => async () => [pageHeader(title), dataTable({ label: title, rows: [], empty, columns: [
  { label: "Name", header: true, cell: () => "" }, { label: "Status", cell: () => "" }] })];

export const directories = nothing("Directories", "No directory is connected.");
export const gateways = nothing("Gateways", "No gateway is connected.");

export async function generalPolicy() {
  const { policy } = await api.get("/api/directory");
  const rows = [
    ["Idle Session Timeout (seconds)", policy.idle_timeout],
    ["Failures before Lockout", policy.failures_to_lock],
    ["One-Time Code Period (seconds)", policy.code_period],
  ];
  return [pageHeader("General"), card("Sessions and Lockout", h("dl", { class: "k-details" }, rows.map(([label, value]) => [h("dt", {}, t(label)), h("dd", {}, String(value))])))];
}
