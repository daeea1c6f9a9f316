// What everybody sees after signing in.
import { h, icon, pageHeader, session, t } from "/kit/kit.js";

const PRODUCTS = [
  ["Manage", "Tickets, projects and billing", "list"],
  ["Automate", "Remote monitoring of endpoints", "shield"],
  ["Control", "Remote support sessions", "key"],
  ["Sell", "Quotes and proposals", "mail"],
];

export function home() {
  const via = session.user.provider ? "Signed in with the login provider of your company." : "Signed in with a ConnectWise Home account.";
  return [
    pageHeader("Home", { text: `Welcome, ${session.user.name}. ${via}` }),
    h("section", { "aria-labelledby": "products" }, h("h2", { id: "products", class: "cw-section-title" }, t("Your products")),
      h("ul", { class: "cw-tiles" }, PRODUCTS.map(([name, text, picture]) => h("li", { class: "cw-tile" }, h("span", { class: "cw-tile-icon" }, icon(picture)), h("div", {}, h("h3", {}, name), h("p", { class: "k-muted" }, text)))))),
  ];
}
