// Drop-downs: the browser's own, and one drawn by hand whose list lies in the overlay.
import { fire, h, icon, uid } from "./dom.js";
import { build, t } from "./build.js";
import { altered } from "./changes.js";
import { frame } from "./field.js";
import { deep } from "./shadow.js";
import { onPressOutside, overlay, placeAt } from "./root.js";

const named = (options) => options.map((option) => (typeof option === "string" ? { value: option, label: option } : option));

// select({…, widget: "native" | "combobox"}): the build may have one widget for all.
export function select({ widget = "native", ...given }) {
  const options = { ...given, options: altered(`options of ${given.label}`, named(given.options)) };
  const one = build.select ?? (options.multiple ? "combobox" : widget);
  return one === "native" ? nativeSelect(options) : comboBox(options);
}

// nativeSelect({name, label, options: ["RS256"] or [{value, label}], value, required, placeholder, multiple})
export function nativeSelect({ name, label, options, value = "", help = "", required = false, placeholder = null, multiple = false }) {
  if (multiple) return nativeList({ name, label, options, value: value || [], help, required });
  const input = h("select", { name, class: "k-input k-select", "aria-required": required ? "true" : null },
    placeholder === null ? null : h("option", { value: "" }, t(placeholder)),
    named(options).map((option) => h("option", { value: option.value }, t(option.label))));
  // Without a value and without a placeholder the browser shows the first option, which then is the value.
  if (value || placeholder !== null) input.value = value ?? "";
  const around = frame({ label, help, required, controls: [h("div", { class: "k-input-box" }, input)] });
  input.id = around.id;
  around.describe(input);
  return {
    name, input, element: around.element, error: around.error,
    get value() { return input.value; },
    set value(chosen) { input.value = chosen; fire(input); },
    focus: () => input.focus(),
  };
}

// The browser's own list in which several can be chosen; its value is a list.
function nativeList({ name, label, options, value, help, required }) {
  const all = named(options);
  const input = h("select", { name, multiple: true, size: Math.min(6, Math.max(3, all.length)), class: "k-input k-list", "aria-required": required ? "true" : null },
    all.map((option) => h("option", { value: option.value }, t(option.label))));
  const put = (chosen) => [...input.options].forEach((one) => { one.selected = chosen.includes(one.value); });
  put(value);
  const around = frame({ label, help, required, controls: [h("div", { class: "k-input-box" }, input)] });
  input.id = around.id;
  around.describe(input);
  return {
    name, input, element: around.element, error: around.error,
    get value() { return [...input.selectedOptions].map((one) => one.value); },
    set value(chosen) { put(chosen); fire(input); },
    focus: () => input.focus(),
  };
}

// comboBox({…as nativeSelect, multiple}); role=combobox, its list is made when it opens. With `multiple` the value is a list.
export function comboBox({ name, label, options, value, help = "", required = false, placeholder = "", multiple = false }) {
  const all = named(options);
  let chosen = multiple ? [...(value ?? [])] : [value ?? ""];
  const shown = h("span", { class: "k-combo-value" });
  const around = frame({ label, help, required, labelled: "span", controls: [] });
  const trigger = h("button", { type: "button", role: "combobox", id: around.id, name, class: "k-input k-combo",
    "aria-haspopup": "listbox", "aria-expanded": false, "aria-labelledby": around.labelId, "aria-required": required ? "true" : null },
    shown, icon("down"));
  around.element.querySelector(".k-label-row").after(h("div", { class: "k-input-box" }, trigger));
  around.describe(trigger);

  function paint() {
    const labels = all.filter((option) => chosen.includes(option.value)).map((option) => t(option.label));
    shown.textContent = labels.join(", ") || t(placeholder);
    shown.classList.toggle("k-placeholder", labels.length === 0);
  }
  function pick(option) {
    if (!multiple) chosen = [option.value];
    else if (chosen.includes(option.value)) chosen = chosen.filter((one) => one !== option.value);
    else chosen = all.map((one) => one.value).filter((one) => one === option.value || chosen.includes(one));
    paint();
    fire(trigger);
  }
  const list = listOf({ trigger, all, multiple, names: deep ? { "aria-label": t(label) } : { "aria-labelledby": around.labelId }, isChosen: (option) => chosen.includes(option.value), pick });
  trigger.addEventListener("click", () => (list.isOpen() ? list.close() : list.open()));
  trigger.addEventListener("keydown", list.key);
  paint();
  return {
    name, input: trigger, element: around.element, error: around.error,
    get value() { return multiple ? [...chosen] : chosen[0]; },
    set value(wanted) { chosen = multiple ? [...wanted] : [wanted]; paint(); fire(trigger); },
    focus: () => trigger.focus(),
  };
}

// The list of a combobox, which a shadow root may part from its label: open, close, and the keys that work it while the focus stays on the trigger.
function listOf({ trigger, all, multiple, names, isChosen, pick }) {
  let popup = null;
  let active = 0;
  let typed = "";
  let typedAt = 0;
  let stopListening = null;

  const isOpen = () => popup !== null;
  function mark(at) {
    active = Math.max(0, Math.min(all.length - 1, at));
    [...popup.children].forEach((one, index) => one.classList.toggle("active", index === active));
    const now = popup.children[active];
    if (now) {
      trigger.setAttribute("aria-activedescendant", now.id);
      now.scrollIntoView({ block: "nearest" });
    }
  }
  function choose(at) {
    pick(all[at]);
    if (!multiple) return close();
    [...popup.children].forEach((one, index) => one.setAttribute("aria-selected", String(isChosen(all[index]))));
    mark(at);
  }
  function open() {
    popup = h("ul", { role: "listbox", id: uid("list"), class: "k-popup k-listbox", ...names, "aria-multiselectable": multiple ? "true" : null },
      all.map((option, at) => h("li", { role: "option", id: uid("option"), class: "k-list-option", "aria-selected": isChosen(option),
        on: { click: () => choose(at), pointermove: () => mark(at) } }, h("span", {}, t(option.label)), icon("check"))));
    overlay().append(popup);
    place();
    trigger.setAttribute("aria-expanded", "true");
    trigger.setAttribute("aria-controls", popup.id);
    mark(Math.max(0, all.findIndex(isChosen)));
    stopListening = onPressOutside([popup, trigger], close);
    window.addEventListener("resize", place);
  }
  const place = () => placeAt(popup, trigger, { matchWidth: true });
  function close() {
    if (!popup) return;
    stopListening();
    window.removeEventListener("resize", place);
    popup.remove();
    popup = null;
    trigger.setAttribute("aria-expanded", "false");
    trigger.removeAttribute("aria-controls");
    trigger.removeAttribute("aria-activedescendant");
    trigger.focus();
  }
  function find(letter) {
    const now = Date.now();
    typed = now - typedAt < 800 ? typed + letter : letter;
    typedAt = now;
    const at = all.findIndex((option) => t(option.label).toLowerCase().startsWith(typed));
    if (at >= 0) mark(at);
  }
  function key(event) {
    const opens = ["ArrowDown", "ArrowUp", "Enter", " "].includes(event.key);
    if (!isOpen()) {
      if (opens) { event.preventDefault(); open(); }
      return;
    }
    const moves = { ArrowDown: active + 1, ArrowUp: active - 1, Home: 0, End: all.length - 1 };
    if (event.key in moves) mark(moves[event.key]);
    else if (event.key === "Enter" || event.key === " ") choose(active);
    else if (event.key === "Escape") { event.stopPropagation(); close(); }
    else if (event.key === "Tab") return close();
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) find(event.key.toLowerCase());
    else return;
    event.preventDefault();
  }
  return { isOpen, open, close, key };
}
