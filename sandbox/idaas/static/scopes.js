// Supported Scopes: a check box for each, and an arrow that shows the claims it implies.
import { h, checkBoxGroup, icon, t, uid } from "/kit/kit.js";

// scopesField({name, label, options: [{value, label, claims}], value: [scope]})
export function scopesField(options) {
  const field = checkBoxGroup({ ...options, extra: ({ label, claims }) => impliedClaims(label, claims) });
  field.element.classList.add("idaas-scopes");
  return field;
}

// claimsField({name, label, options: [{value: claim}], value: [claim]}): a group of check boxes in columns
export function claimsField(options) {
  const field = checkBoxGroup(options);
  field.element.classList.add("idaas-columns");
  return field;
}

function impliedClaims(label, claims) {
  const list = h("ul", { id: uid("claims"), class: "idaas-claims", hidden: true, "aria-label": t("Implied Claims") }, claims.map((claim) => h("li", {}, h("code", {}, claim))));
  const arrow = h("button", { type: "button", class: "k-icon-button idaas-arrow", "aria-expanded": "false", "aria-controls": list.id,
    "aria-label": `${t("Implied Claims")} ${t(label)}`, title: t("Implied Claims"), on: { click: () => {
      list.hidden = !list.hidden;
      arrow.setAttribute("aria-expanded", String(!list.hidden));
    } } }, icon("down"));
  return h("div", { class: "idaas-implied" }, arrow, list);
}
