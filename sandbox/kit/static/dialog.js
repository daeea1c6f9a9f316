// Modal dialogs: labelled, the focus stays inside, Escape cancels, and the focus goes back where it was.
import { h, uid } from "./dom.js";
import { t } from "./build.js";
import { altered } from "./changes.js";
import { activeElement, overlay, root } from "./root.js";
import { button, iconButton } from "./parts.js";
import { enclosed } from "./shadow.js";
import { textField } from "./text.js";

const FOCUSABLE = "a[href],button:not([disabled]),input:not([disabled]),select:not([disabled]),textarea:not([disabled]),[tabindex='0']";
const open = [];

// dialog({title, body, actions: [{label, kind, value, submit, onClick}], wide, onClosed})
// Returns {element, close(value), closed: Promise<value>}; a dismissed dialog closes with undefined.
// An action's onClick may return false (or a promise of it) to keep the dialog open.
export function dialog({ title, body, actions = [], wide = false, closable = true }) {
  const before = activeElement();
  const titleId = uid("dialog");
  let settle;
  const closed = new Promise((resolve) => { settle = resolve; });
  const buttons = altered(`buttons of ${title}`, actions).map((action) => button(action.label, { kind: action.kind ?? "", type: action.submit ? "submit" : "button",
    onClick: action.submit ? null : () => act(action) }));
  const content = h("form", { class: "k-dialog-form", novalidate: true, on: { submit: (event) => { event.preventDefault(); act(actions.find((one) => one.submit)); } } },
    h("div", { class: "k-dialog-body" }, body), h("div", { class: "k-dialog-actions" }, buttons));
  const element = h("div", { role: "dialog", "aria-modal": "true", "aria-labelledby": titleId, class: `k-dialog ${wide ? "wide" : ""}`, tabindex: -1 },
    h("header", {}, h("h2", { id: titleId }, t(title)), closable ? iconButton("Close", "close", { onClick: () => close() }) : null), content);
  const scrim = h("div", { class: "k-scrim" }, element);
  const layer = enclosed(scrim);
  const me = { element, close, closed };

  async function act(action) {
    if (!action) return;
    buttons.forEach((one) => { one.disabled = true; });
    let kept = false;
    try {
      kept = (await action.onClick?.()) === false;
    } finally {
      buttons.forEach((one) => { one.disabled = false; });
    }
    if (!kept) close(action.value);
  }
  function key(event) {
    if (open.at(-1) !== me) return;
    if (event.key === "Escape" && closable) {
      event.preventDefault();
      event.stopPropagation();
      close();
    } else if (event.key === "Tab") {
      trap(event, element);
    }
  }
  function close(value) {
    if (!open.includes(me)) return;
    open.splice(open.indexOf(me), 1);
    layer.remove();
    root().inert = open.length > 0;
    if (before?.isConnected) before.focus();
    settle(value);
  }

  scrim.addEventListener("keydown", key);
  overlay().append(layer);
  open.push(me);
  root().inert = true;
  (content.querySelector(FOCUSABLE) ?? element).focus();
  return me;
}

function trap(event, element) {
  const stops = [...element.querySelectorAll(FOCUSABLE)].filter((one) => one.offsetParent !== null);
  const now = stops.indexOf(activeElement());
  const wraps = event.shiftKey ? now <= 0 : now === stops.length - 1;
  if (!wraps) return;
  event.preventDefault();
  stops.at(event.shiftKey ? -1 : 0)?.focus();
}

// A question: resolves to true if it was accepted.
export async function confirm({ title, text, accept = "OK", cancel = "Cancel", danger = false }) {
  const answer = dialog({ title, body: h("p", {}, text),
    actions: [{ label: cancel, value: false }, { label: accept, kind: danger ? "danger" : "primary", value: true }] });
  return (await answer.closed) === true;
}

// Ask for one line; `check(text)` returns what is wrong with it, or "". Resolves to the text or undefined.
export async function promptDialog({ title, label, accept = "OK", cancel = "Cancel", value = "", placeholder = null, check = () => "", help = "" }) {
  const field = textField({ name: "value", label, value, placeholder, help, required: true });
  const asked = dialog({ title, body: field.element, actions: [
    { label: cancel },
    { label: accept, kind: "primary", submit: true, value: true, onClick: () => {
      const wrong = field.value.trim() === "" ? `${t(label)} is required.` : check(field.value.trim());
      field.error(wrong);
      if (wrong) field.focus();
      return !wrong;
    } },
  ] });
  field.focus();
  return (await asked.closed) === true ? field.value.trim() : undefined;
}
