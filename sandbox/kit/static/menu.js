// Menus that open from a button (role=menu in the overlay).
import { h, icon, uid } from "./dom.js";
import { t } from "./build.js";
import { altered } from "./changes.js";
import { activeElement, onPressOutside, overlay, placeAt } from "./root.js";
import { button, iconButton } from "./parts.js";

// menuButton("Add Provider", [{label, icon, danger, href | onSelect}], {kind, icon, iconOnly})
export function menuButton(label, items, { kind = "", icon: picture = null, iconOnly = false } = {}) {
  const trigger = iconOnly ? iconButton(label, picture ?? "more") : button(label, { kind, icon: picture });
  if (!iconOnly) trigger.append(icon("down"));
  trigger.setAttribute("aria-haspopup", "menu");
  trigger.setAttribute("aria-expanded", "false");
  let opened = null;
  trigger.addEventListener("click", () => {
    if (opened) return opened.close();
    opened = openMenu(trigger, items, () => { opened = null; });
  });
  trigger.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" && !opened) { event.preventDefault(); trigger.click(); }
  });
  return trigger;
}

// Open a menu at an element; returns {close}.
export function openMenu(trigger, items, onClosed = () => {}) {
  const name = trigger.getAttribute("aria-label") ?? trigger.textContent;
  const menu = h("div", { role: "menu", id: uid("menu"), class: "k-popup k-menu", "aria-label": name },
    altered(`menu of ${name}`, items).map((item) => h(item.href ? "a" : "button", { role: "menuitem", type: item.href ? null : "button", href: item.href ?? null, tabindex: -1,
      class: `k-menu-item ${item.danger ? "danger" : ""}`, on: { click: () => { close(); item.onSelect?.(); } } },
      item.icon ? icon(item.icon) : null, h("span", {}, t(item.label)))));
  overlay().append(menu);
  placeAt(menu, trigger);
  trigger.setAttribute("aria-expanded", "true");
  trigger.setAttribute("aria-controls", menu.id);
  const entries = [...menu.children];
  const stop = onPressOutside([menu, trigger], () => close());
  let live = true;
  function close() {
    if (!live) return;
    live = false;
    stop();
    menu.remove();
    trigger.setAttribute("aria-expanded", "false");
    trigger.removeAttribute("aria-controls");
    if (trigger.isConnected) trigger.focus();
    onClosed();
  }
  menu.addEventListener("keydown", (event) => {
    const at = entries.indexOf(activeElement());
    const moves = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 };
    if (event.key in moves) entries.at(moves[event.key] % entries.length)?.focus();
    else if (event.key === "Escape") { event.stopPropagation(); close(); }
    else if (event.key === "Tab") return close();
    else return;
    event.preventDefault();
  });
  entries[0]?.focus();
  return { close };
}
