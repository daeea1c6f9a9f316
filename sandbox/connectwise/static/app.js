// ConnectWise Home: which pages there are, and the frame around them.
import { aroundFrame, boot, build, button, drawer, framePage, go, guardLeaving, h, icon, inFrame, menuButton, mount, reload, root, route, session, api, startRouter, t, toast } from "/kit/kit.js";
import { home } from "./home.js";
import { signInPages } from "./sign_in.js";
import { addProvider, authentication, editProvider, providerDetails } from "./providers.js";
import { applications, settings, users } from "./settings.js";

const SETTINGS = [
  { label: "Users", icon: "users", href: "#/settings/users" },
  { label: "Connected Applications", icon: "apps", href: "#/settings/applications" },
  { label: "Authentication", icon: "lock", href: "#/settings/authentication" },
];

const PAGES = [
  ["/settings", "User & Applications Settings", settings],
  ["/settings/users", "Users", users],
  ["/settings/applications", "Connected Applications", applications],
  ["/settings/authentication", "Authentication", authentication],
  ["/settings/authentication/new", "Add Login Provider", addProvider],
  ["/settings/authentication/:id", "Connect Wise Configuration Details", providerDetails],
  ["/settings/authentication/:id/edit", "Edit Login Provider", editProvider],
];
// Where a build has the settings in a frame.
const isFramed = (path) => path.startsWith("/settings");

async function start() {
  mount();
  await session.load();
  // What was typed is lost with the session, as in any such console: begin again at the sign-in.
  session.onSignedOut = () => { guardLeaving(null); reload(); };
  if (inFrame && !session.user) reload();
  else if (session.user) inside();
  else signInPages();
}

function inside() {
  route("/", { title: "Home", page: home });
  const pane = drawer({ label: "User & Applications Settings", items: SETTINGS });
  const aside = h("aside", { class: "cw-pane", hidden: true }, h("p", { class: "cw-pane-title" }, t("Settings")), pane.element);
  const outlet = h("main", { class: "cw-main" });
  const admin = session.user.role === "Administrator";
  const rail = inFrame ? null : railOf(admin);
  const place = (path) => {
    aside.hidden = aroundFrame || !isFramed(path);
    pane.current(path);
    rail?.current(path);
  };
  for (const [pattern, title, page] of admin ? PAGES : []) {
    route(pattern, { title, page: aroundFrame ? () => framePage("Settings", { isFramed, shown: place }) : page });
  }
  const columns = h("div", { class: "cw-columns" }, aside, outlet);
  root().append(h("div", { class: "cw-frame" }, rail?.element, h("div", { class: "cw-body" }, inFrame ? null : topBar(), columns)));
  startRouter(outlet, { home: "/", shown: place });
}

function railOf(admin) {
  const homeLink = h("a", { href: "#/", class: "cw-rail-link", "aria-label": t("Home"), title: t("Home") }, icon("home"));
  const gear = admin && build.settings !== "account" ? h("button", { type: "button", class: "cw-rail-link", "aria-label": t("Settings"), title: t("Settings"), on: { click: () => go("/settings") } }, icon("gear")) : null;
  return {
    element: h("nav", { class: "cw-rail", "aria-label": t("Main") }, h("span", { class: "cw-logo", "aria-hidden": "true" }, "C"), homeLink, h("span", { class: "cw-rail-space" }), gear),
    current(path) {
      const inSettings = path.startsWith("/settings");
      homeLink.toggleAttribute("data-current", !inSettings);
      gear?.toggleAttribute("data-current", inSettings);
    },
  };
}

function topBar() {
  return h("header", { class: "cw-top" },
    h("span", { class: "cw-product" }, h("strong", {}, "ConnectWise"), " Home"),
    h("span", { class: "cw-account" }, h("span", { class: "cw-avatar", "aria-hidden": "true" }, session.user.name.slice(0, 1)), who()),
    button("Sign out", { kind: "small", icon: "signout", onClick: leave }));
}

// Who is signed in; where a build has it so, the menu of the account leads to the settings.
function who() {
  const admin = session.user.role === "Administrator";
  if (build.settings !== "account" || !admin) return h("span", {}, session.user.email);
  return menuButton(session.user.email, [{ label: "User & Applications Settings", icon: "gear", href: "#/settings" }], { kind: "small plain" });
}

async function leave() {
  try {
    await api.post("/api/sign-out");
  } catch (error) {
    toast(error.message, { kind: "error" });
    return;
  }
  guardLeaving(null);
  location.replace("/");
}

start().catch((error) => {
  root()?.append(h("p", { role: "alert", class: "k-centre" }, `${boot.title}: ${error.message}`));
});
