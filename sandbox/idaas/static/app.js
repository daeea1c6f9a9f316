// Identity as a Service: which pages there are, and the frame around them.
import { api, aroundFrame, boot, drawer, framePage, guardLeaving, h, icon, iconButton, inFrame, menuButton, mount, reload, root, route, session, startRouter, t, toast } from "/kit/kit.js";
import { MENU } from "./menu.js";
import { dashboard } from "./dashboard.js";
import { signIn } from "./sign_in.js";
import { challenge } from "./challenge.js";
import { consent } from "./consent.js";
import { profile } from "./profile.js";
import { applicationsList } from "./applications.js";
import { templates } from "./templates.js";
import { addApplication, applicationDetails, editApplication } from "./application_form.js";
import { resourceRules } from "./rule_list.js";
import { addRule, editRule, ruleDetails } from "./resource_rules.js";
import { authorization, roles } from "./authorization.js";
import { addServer, editServer, serverDetails, servers } from "./resource_servers.js";
import { directories, gateways, generalPolicy, groups, users } from "./directory.js";

// Pages of a sign-in: they stand alone and need nobody to be signed in.
const ALONE = ["/sign-in", "/challenge", "/consent"];
const alone = (path) => ALONE.includes(path);

async function start() {
  mount();
  await session.load();
  if (inFrame && !session.user) return reload();
  session.onSignedOut = () => { guardLeaving(null); reload(); };
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
  const bar = session.user && !inFrame ? appBar() : null;
  if (session.user?.administrator) consolePages((path) => bar?.shown(path, true));
  else if (session.user) route("/", { title: "My Profile", page: profile });
  const outlet = h("main", { class: "idaas-main" });
  root().append(h("div", { class: "idaas-frame" }, bar?.elements, outlet));
  startRouter(outlet, { home: session.user ? "/" : "/sign-in", shown: (path) => {
    const centred = alone(path);
    outlet.className = centred ? "k-centre idaas-start" : "idaas-main";
    bar?.shown(path, !centred);
  } });
}

const CONSOLE = [
  ["/", "Dashboard", dashboard],
  ["/applications", "Applications List", applicationsList],
  ["/applications/templates", "Select an Application Template", templates],
  ["/applications/add/:template", "Add Application", addApplication],
  ["/applications/:id", "Application", applicationDetails],
  ["/applications/:id/edit", "Edit Application", editApplication],
  ["/resource-rules", "Resource Rules", resourceRules],
  ["/resource-rules/add", "Add Resource Rule", addRule],
  ["/resource-rules/:id", "Resource Rule", ruleDetails],
  ["/resource-rules/:id/edit", "Edit Resource Rule", editRule],
  ["/authorization", "Authorization", authorization],
  ["/authorization/roles", "Access Management Roles", roles],
  ["/authorization/apis", "APIs/URLs", servers],
  ["/authorization/apis/add", "Add API/URL", addServer],
  ["/authorization/apis/:id", "API/URL", serverDetails],
  ["/authorization/apis/:id/edit", "Edit API/URL", editServer],
  ["/users", "Users", users],
  ["/groups", "Groups", groups],
  ["/directories", "Directories", directories],
  ["/gateways", "Gateways", gateways],
  ["/policies/general", "General", generalPolicy],
];

function consolePages(shown) {
  for (const [pattern, title, page] of CONSOLE) {
    const framed = aroundFrame && isFramed(pattern);
    route(pattern, { title, page: framed ? () => framePage("Administration", { isFramed, shown }) : page });
  }
}

// Where a build has the administration in a frame: all but where one arrives.
const isFramed = (path) => !alone(path) && path !== "/" && path !== "/profile";

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
