// What all fields have in common: label, help, validation message, and who describes whom.
import { h, icon, uid } from "./dom.js";
import { t } from "./build.js";

// Wrap a control: returns {id, labelId, element, describe(control), error(message)}.
// `label: "for"` makes a <label for>, "none" leaves the label to the caller (check box, fieldset).
export function frame({ label, help = "", required = false, optional = false, labelled = "for", controls = [], kind = "" }) {
  const id = uid("field");
  const labelId = `${id}-label`;
  const helpId = `${id}-help`;
  const messageId = `${id}-message`;
  const message = h("p", { class: "k-message", id: messageId, "aria-live": "polite", hidden: true });
  const title = labelled === "none" ? null
    : h("div", { class: "k-label-row" },
      h(labelled === "for" ? "label" : "span", { class: "k-label", id: labelId, for: labelled === "for" ? id : null }, t(label)),
      required ? h("span", { class: "k-star", "aria-hidden": "true" }, "*") : null,
      optional ? h("span", { class: "k-optional", "aria-hidden": "true" }, t("Optional")) : null);
  const helpText = help ? h("p", { class: "k-help", id: helpId }, help) : null;
  const element = h("div", { class: `k-field ${kind}` }, title, controls, helpText, message);
  let described = null;

  function link(hasError) {
    if (!described) return;
    const ids = [help ? helpId : null, hasError ? messageId : null].filter(Boolean).join(" ");
    if (ids) described.setAttribute("aria-describedby", ids);
    else described.removeAttribute("aria-describedby");
  }

  return {
    id, labelId, element,
    describe(control) {
      described = control;
      link(false);
      return control;
    },
    error(text) {
      const bad = Boolean(text);
      message.hidden = !bad;
      message.replaceChildren(...(bad ? [icon("alert"), text] : []));
      element.classList.toggle("invalid", bad);
      if (described) {
        if (bad) described.setAttribute("aria-invalid", "true");
        else described.removeAttribute("aria-invalid");
      }
      link(bad);
    },
  };
}
