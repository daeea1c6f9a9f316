// Fields that are on or off, and groups of them.
import { fire, h, icon, uid } from "./dom.js";
import { t } from "./build.js";
import { altered } from "./changes.js";
import { frame } from "./field.js";

// checkBox({name, label, value, help}); value is true or false
export function checkBox({ name, label, value = false, help = "", disabled = false }) {
  const input = h("input", { type: "checkbox", name, checked: Boolean(value), disabled });
  const body = h("label", { class: "k-check" }, input, h("span", {}, t(label)));
  const around = frame({ label, help, labelled: "none", controls: [body], kind: "toggle" });
  input.id = around.id;
  around.describe(input);
  return {
    name, input, element: around.element, error: around.error,
    get value() { return input.checked; },
    set value(on) { input.checked = Boolean(on); fire(input); },
    focus: () => input.focus(),
  };
}

// switchField({name, label, value, help}); role=switch
export function switchField({ name, label, value = false, help = "", disabled = false }) {
  const around = frame({ label, help, labelled: "none", controls: [], kind: "toggle" });
  const knob = h("button", { type: "button", role: "switch", name, id: around.id, class: "k-switch", disabled,
    "aria-checked": Boolean(value), "aria-labelledby": around.labelId }, h("span", { class: "k-knob" }));
  const words = h("span", { class: "k-switch-label", id: around.labelId, on: { click: () => knob.click() } }, t(label));
  around.element.prepend(h("div", { class: "k-switch-row" }, knob, words));
  around.describe(knob);
  const isOn = () => knob.getAttribute("aria-checked") === "true";
  const put = (on) => { knob.setAttribute("aria-checked", String(Boolean(on))); fire(knob); };
  knob.addEventListener("click", () => put(!isOn()));
  return {
    name, input: knob, element: around.element, error: around.error,
    get value() { return isOn(); },
    set value(on) { put(on); },
    focus: () => knob.focus(),
  };
}

// checkBoxGroup({name, label, options: [{value, label, help, extra}], value: ["a"]}); a fieldset named by its legend.
// `extra(option)` may return an element that stands below an option.
export function checkBoxGroup({ name, label, options: given, value = [], help = "", extra = null }) {
  const options = altered(`options of ${label}`, given, { nameOf: (one) => one.label ?? one.value });
  const boxes = options.map((option) => h("input", { type: "checkbox", name, value: option.value,
    checked: value.includes(option.value), disabled: Boolean(option.disabled) }));
  return group({ name, label, help, kind: "checks", boxes, options, extra,
    read: () => boxes.filter((box) => box.checked).map((box) => box.value),
    write: (chosen) => boxes.forEach((box) => { box.checked = chosen.includes(box.value); }) });
}

// radioGroup({name, label, options, value}); role=radiogroup
export function radioGroup({ name, label, options, value = "", help = "", extra = null }) {
  const shared = uid("radio");
  const boxes = options.map((option) => h("input", { type: "radio", name: shared, value: option.value, checked: option.value === value }));
  return group({ name, label, help, kind: "radios", role: "radiogroup", boxes, options, extra,
    read: () => boxes.find((box) => box.checked)?.value ?? "",
    write: (chosen) => boxes.forEach((box) => { box.checked = box.value === chosen; }) });
}

function group({ name, label, help, kind, role = null, boxes, options, extra, read, write }) {
  const message = h("p", { class: "k-message", id: uid("message"), "aria-live": "polite", hidden: true });
  const legend = h("legend", { class: "k-label", id: uid("legend") }, t(label));
  const element = h("fieldset", { class: `k-field k-group ${kind}`, role, "aria-labelledby": role ? legend.id : null }, legend,
    help ? h("p", { class: "k-help" }, help) : null,
    options.map((option, at) => h("div", { class: "k-option" },
      h("label", { class: "k-check" }, boxes[at], h("span", {}, t(option.label ?? option.value))),
      option.help ? h("p", { class: "k-help" }, option.help) : null,
      extra?.(option) ?? null)),
    message);
  return {
    name, element,
    get value() { return read(); },
    set value(chosen) { write(chosen); fire(element); },
    error(text) {
      message.hidden = !text;
      message.replaceChildren(...(text ? [icon("alert"), text] : []));
      element.classList.toggle("invalid", Boolean(text));
      if (text) element.setAttribute("aria-describedby", message.id);
      else element.removeAttribute("aria-describedby");
    },
    focus: () => (boxes.find((box) => box.checked) ?? boxes[0])?.focus(),
  };
}
