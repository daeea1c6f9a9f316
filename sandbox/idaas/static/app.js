// Identity as a Service: which pages there are, and the frame around them.
import { api, boot, drawer, guardLeaving, h, icon, iconButton, menuButton, mount, root, route, session, startRouter, t, toast } from "/kit/kit.js";
import { MENU } from "./menu.js";
import { dashboard } from "./dashboard.js";
import { signIn } from "./sign_in.js";
import { challenge } from "./challenge.js";
import { consent } from "./consent.js";
import { profile } from "./profile.js";
import { applicationsList } from "./applications.js";
import { templates } from "./templates.js";
import { addApplication, editApplication } from "./application_form.js";
import { resourceRules } from "./rule_list.js";
import { addRule, editRule } from "./resource_rules.js";
import { authorization, roles } from "./authorization.js";
import { addServer, editServer, servers } from "./resource_servers.js";
import { directories, gateways, generalPolicy, groups, users } from "./directory.js";

// Pages of a sign-in: they stand alone and need nobody to be signed in.
const ALONE = ["/sign-in", "/challenge", "/consent"];
const alone = (path) => ALONE.includes(path);

async function start() {
  mount();
  await session.load();
  session.onSignedOut = () => { guardLeaving(null); location.reload(); };
  const path = location.hash.slice(1).split("?")[0];
  if (!session.user && !alone(path)) {
    const to = /^\/[\w/-]+$/.test(path) ? `?to=${encodeURIComponent(path)}` : "";
    history.replaceState(null, "", `#/sign-in${to}`);
  }
  pages();
}

function pages() {
  route("/sign-in", { title: "Sign in", page: signIn });
  route("/challenge", { title: "Verify it is you", page: challenge });
  route("/consent", { title: "Consent", page: consent });
  if (session.user) route("/profile", { title: "My Profile", page: profile });
  if (session.user?.administrator) consolePages();
  else if (session.user) route("/", { title: "My Profile", page: profile });
  const bar = session.user ? appBar() : null;
  const outlet = h("main", { class: "idaas-main" });
  root().append(h("div", { class: "idaas-frame" }, bar?.elements, outlet));
  startRouter(outlet, { home: session.user ? "/" : "/sign-in", shown: (path) => {
    const centred = alone(path);
    outlet.className = centred ? "k-centre idaas-start" : "idaas-main";
    bar?.shown(path, !centred);
  } });
}

function consolePages() {
  route("/", { title: "Dashboard", page: dashboard });
  route("/applications", { title: "Applications List", page: applicationsList });
  route("/applications/templates", { title: "Select an Application Template", page: templates });
  route("/applications/add/:template", { title: "Add Application", page: addApplication });
  route("/applications/:id/edit", { title: "Edit Application", page: editApplication });
  route("/resource-rules", { title: "Resource Rules", page: resourceRules });
  route("/resource-rules/add", { title: "Add Resource Rule", page: addRule });
  route("/resource-rules/:id/edit", { title: "Edit Resource Rule", page: editRule });
  route("/authorization", { title: "Authorization", page: authorization });
  route("/authorization/roles", { title: "Access Management Roles", page: roles });
  route("/authorization/apis", { title: "APIs/URLs", page: servers });
  route("/authorization/apis/add", { title: "Add API/URL", page: addServer });
  route("/authorization/apis/:id/edit", { title: "Edit API/URL", page: editServer });
  route("/users", { title: "Users", page: users });
  route("/groups", { title: "Groups", page: groups });
  route("/directories", { title: "Directories", page: directories });
  route("/gateways", { title: "Gateways", page: gateways });
  route("/policies/general", { title: "General", page: generalPolicy });
}

function appBar() {
  const admin = session.user.administrator;
  const menu = drawer({ label: "Main menu", items: MENU });
  const pane = h("aside", { class: "idaas-drawer", hidden: true }, menu.element);
  const scrim = h("div", { class: "idaas-drawer-scrim", hidden: true, on: { click: () => open(false) } });
  const toggle = iconButton("Main menu", "menu", { "aria-expanded": "false", onClick: () => open(pane.hidden) });
  function open(on) {
    pane.hidden = !on;
    scrim.hidden = !on;
    toggle.setAttribute("aria-expanded", String(on));
  }
  pane.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    open(false);
    toggle.focus();
  });
  pane.addEventListener("click", (event) => {
    if (event.composedPath().some((one) => one.tagName === "A")) open(false);
  });
  const account = menuButton(session.user.name, [
    { label: "My Profile", icon: "user", href: "#/profile" },
    ...(admin ? [{ label: "Administration", icon: "gear", href: "#/" }] : []),
    { label: "Sign Out", icon: "signout", onSelect: leave },
  ], { kind: "idaas-account" });
  const bar = h("header", { class: "k-appbar" }, admin ? toggle : null,
    h("span", { class: "idaas-mark", "aria-hidden": "true" }, icon("shield")),
    h("span", { class: "k-product" }, boot.title), account);
  return {
    elements: [bar, scrim, pane],
    shown(path, visible) {
      bar.hidden = !visible;
      open(false);
      menu.current(path);
    },
  };
}

async function leave() {
  try {
    await api.post("/api/sign-out");
  } catch (error) {
    toast(error.message, { kind: "error" });
    return;
  }
  guardLeaving(null);
  history.replaceState(null, "", "/");
  location.reload();
}

start().catch((error) => {
  root()?.append(h("p", { role: "alert", class: "k-centre" }, `${boot.title}: ${error.message}`));
});
