// What the pages of a sign-in have in common: a card with the product's mark and who asks.
import { boot, h, icon, linkButton, t } from "/kit/kit.js";

// startCard({asks: interaction or null}) → {element, show(...content)}
export function startCard({ asks = null } = {}) {
  const inside = h("div", {});
  const element = h("div", { class: "k-centre-card" },
    h("div", { class: "idaas-brand" }, h("span", { class: "idaas-mark", "aria-hidden": "true" }, icon("shield")), h("span", {}, boot.title)),
    asks?.logo ? h("img", { class: "idaas-asks-logo", src: asks.logo, alt: "" }) : null,
    inside,
    asks?.back ? h("div", { class: "idaas-back" }, linkButton("Go Back", asks.back, { kind: "plain", icon: "back" })) : null);
  return { element, show: (...content) => inside.replaceChildren(...content.flat(Infinity).filter(Boolean)) };
}

export const onBehalf = (asks) => (asks ? h("p", { class: "k-muted" }, `${t("to continue to")} ${asks.application}`) : null);

export const whoIsIt = (userId, change = null) => h("p", { class: "idaas-who" }, icon("user"), h("span", {}, userId), change);
