// A list of values, each of which can be removed, and a dialog that adds one.
import { fire, h, icon, uid } from "./dom.js";
import { t } from "./build.js";
import { promptDialog } from "./dialog.js";
import { button, iconButton } from "./parts.js";

// chipsField({name, label, value: ["https://…"], add: "Add", dialog: {title, label, accept}, checkItem(text, others), help, empty})
// The button's accessible name is its word alone; the group around it is named by the label.
export function chipsField({ name, label, value = [], add = "Add", dialog, checkItem = () => "", help = "", empty = "None added." }) {
  let items = [...value];
  const labelId = uid("chips");
  const list = h("ul", { class: "k-chips", "aria-labelledby": labelId });
  const message = h("p", { class: "k-message", id: uid("message"), "aria-live": "polite", hidden: true });
  const adder = button(add, { kind: "small", icon: "add", onClick: ask });
  const element = h("div", { class: "k-field k-chips-field", role: "group", "aria-labelledby": labelId },
    h("div", { class: "k-chips-head" }, h("span", { class: "k-label", id: labelId }, t(label)), adder),
    help ? h("p", { class: "k-help" }, help) : null, list, message);

  async function ask() {
    const text = await promptDialog({ ...dialog, check: (one) => (items.includes(one) ? "This value is in the list already." : checkItem(one, items)) });
    if (text === undefined) return;
    put([...items, text]);
  }
  function put(next) {
    items = next;
    paint();
    fire(element);
  }
  function paint() {
    list.replaceChildren(...(items.length
      ? items.map((item) => h("li", { class: "k-chip" }, h("span", {}, item), iconButton(`${t("Remove")} ${item}`, "close", { onClick: () => { put(items.filter((one) => one !== item)); adder.focus(); } })))
      : [h("li", { class: "k-muted" }, t(empty))]));
  }
  paint();
  return {
    name, element,
    get value() { return [...items]; },
    set value(next) { put([...next]); },
    error(text) {
      message.hidden = !text;
      message.replaceChildren(...(text ? [icon("alert"), text] : []));
      element.classList.toggle("invalid", Boolean(text));
    },
    focus: () => adder.focus(),
  };
}
