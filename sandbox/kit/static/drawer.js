// The main menu: groups that open (aria-expanded) and leaves that are links.
import { h, icon, uid } from "./dom.js";
import { build, t } from "./build.js";
import { altered } from "./changes.js";

// drawer({label, items: [{label, icon, href} | {label, icon, items: [{label, href}]}], open: [labels of open groups]})
// → {element, current(path)}. A build's `moves` put leaves into other groups.
export function drawer({ label, items, open = [] }) {
  const links = [];
  const leaf = (item) => {
    const link = h("a", { href: item.href, class: "k-nav-link" }, item.icon ? icon(item.icon) : null, h("span", {}, t(item.label)));
    links.push({ link, item });
    return h("li", {}, link);
  };
  const group = (item) => {
    const sub = h("ul", { id: uid("group"), hidden: !open.includes(item.label) }, altered(`menu of ${item.label}`, item.items).map(leaf));
    const toggle = h("button", { type: "button", class: "k-nav-group", "aria-expanded": open.includes(item.label), "aria-controls": sub.id },
      item.icon ? icon(item.icon) : null, h("span", {}, t(item.label)), icon("down"));
    toggle.addEventListener("click", () => {
      sub.hidden = !sub.hidden;
      toggle.setAttribute("aria-expanded", String(!sub.hidden));
    });
    return h("li", {}, toggle, sub);
  };
  const element = h("nav", { class: "k-drawer", "aria-label": t(label) },
    h("ul", {}, altered("menu", moved(items)).map((item) => (item.items ? group(item) : leaf(item)))));
  return {
    element,
    // Mark the link whose path is the longest beginning of this one.
    current(path) {
      const fits = links.filter(({ item }) => `#${path}` === item.href || `#${path}`.startsWith(`${item.href}/`));
      const best = fits.sort((a, b) => b.item.href.length - a.item.href.length)[0];
      for (const { link } of links) {
        if (link === best?.link) link.setAttribute("aria-current", "page");
        else link.removeAttribute("aria-current");
      }
    },
  };
}

function moved(items) {
  const menu = items.map((item) => (item.items ? { ...item, items: [...item.items] } : item));
  for (const move of build.moves ?? []) {
    const from = [{ items: menu }, ...menu].find((item) => item.label !== move.to && item.items?.some((one) => one.label === move.leaf && !one.items));
    if (!from) continue;
    const [leaf] = from.items.splice(from.items.findIndex((one) => one.label === move.leaf), 1);
    let to = menu.find((item) => item.items && item.label === move.to);
    if (!to) menu.push((to = { label: move.to, icon: from.icon ?? leaf.icon, items: [] }));
    if (!to.items.some((one) => one.label === move.leaf)) to.items.push(leaf);
  }
  return menu.filter((item) => !item.items || item.items.length);
}
