// Tabs: tabs({label, items: [{id, label, panel}], selected, onSelect}) → {element, select(id), selected}
import { h, uid } from "./dom.js";
import { t } from "./build.js";
import { altered } from "./changes.js";

export function tabs({ label = null, items, selected = items[0]?.id, onSelect = () => {} }) {
  const parts = altered("tabs", items).map((item) => {
    const tab = h("button", { type: "button", role: "tab", id: uid("tab"), class: "k-tab" }, t(item.label));
    const panel = h("div", { role: "tabpanel", id: uid("panel"), class: "k-tabpanel", "aria-labelledby": tab.id, tabindex: 0 }, item.panel);
    tab.setAttribute("aria-controls", panel.id);
    tab.addEventListener("click", () => select(item.id));
    return { item, tab, panel };
  });
  let now = null;
  function select(id, { focus = false } = {}) {
    if (!parts.some((part) => part.item.id === id)) return;
    for (const { item, tab, panel } of parts) {
      const on = item.id === id;
      tab.setAttribute("aria-selected", String(on));
      tab.tabIndex = on ? 0 : -1;
      panel.hidden = !on;
      if (on && focus) tab.focus();
    }
    if (now !== id) onSelect(id);
    now = id;
  }
  const list = h("div", { role: "tablist", class: "k-tablist", "aria-label": label ? t(label) : null }, parts.map((part) => part.tab));
  list.addEventListener("keydown", (event) => {
    const at = parts.findIndex((part) => part.item.id === now);
    const moves = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 };
    if (!(event.key in moves)) return;
    event.preventDefault();
    select(parts.at(moves[event.key] % parts.length).item.id, { focus: true });
  });
  select(selected);
  return {
    element: h("div", { class: "k-tabs" }, list, parts.map((part) => part.panel)),
    select,
    get selected() { return now; },
    // A mark on the tabs where something is wrong.
    flag(ids) { parts.forEach(({ item, tab }) => tab.classList.toggle("invalid", ids.includes(item.id))); },
  };
}
