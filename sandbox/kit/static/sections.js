// How a form's pages are made up of sections in this build.
import { h, icon, uid } from "./dom.js";
import { build, t } from "./build.js";
import { enclosed, slotFor } from "./shadow.js";

// The pages as this build has them: joined into one, split to a page a section, or as listed by section id.
// A section `within` another is a part of it wherever it follows it on a page. `headings` are the pages' own.
export function arrange(name, pages) {
  const headings = build.headings?.[name] ?? [];
  return spread(build.pages?.[name], pages)
    .map((page, at) => ({ ...page, title: headings[at] ?? page.title, headed: at in headings, sections: united(page.sections) }));
}

function spread(wanted, pages) {
  if (!wanted) return pages;
  const sections = pages.flatMap((page) => page.sections);
  if (wanted === "joined") return [{ id: "all", title: pages[0].title, sections }];
  if (wanted === "split") return sections.map((section) => ({ id: section.id, title: section.title, sections: [section] }));
  return wanted.map((ids) => {
    const mine = ids.map((id) => sections.find((section) => section.id === id)).filter(Boolean);
    return { id: ids.join("-"), title: mine[0]?.title, sections: mine };
  });
}

function united(sections) {
  const done = [];
  for (const section of sections) {
    const before = done.at(-1);
    if (before && before.id === section.within) done[done.length - 1] = { ...before, fields: [...before.fields, ...section.fields] };
    else done.push(section);
  }
  return done;
}

// One page of a form: pagePanel(page, {name, content: (section) => nodes, plain}) → {element, reveal(node)}
// Where forms are folded its sections are an accordion, all closed at first; reveal opens the one around a node.
export function pagePanel(page, { name, content, plain = false }) {
  const level = page.headed ? "h3" : "h2";
  const parts = page.sections.map((section) => {
    const inside = h("div", {}, content(section));
    if (!section.title) return { element: h("div", { class: "k-section bare" }, inside), inside, open: () => {} };
    const folds = build.folded && !plain;
    return folds ? folded(section, inside, level, () => parts) : headed(section, inside, level, name);
  });
  const heading = page.headed ? h("h2", { class: "k-page-heading" }, t(page.title)) : null;
  return {
    element: h("div", { class: "k-form-page" }, heading, parts.map((part) => part.element)),
    reveal: (node) => parts.find((part) => part.inside.contains(node))?.open(true),
  };
}

function headed(section, inside, level, name) {
  const heading = h(level, { id: `${name}-${section.id}` }, t(section.title));
  const element = h("section", { class: "k-section", "aria-labelledby": heading.id }, heading,
    section.text ? h("p", { class: "k-muted" }, section.text) : null, slotFor(inside));
  return { element: enclosed(element, inside), inside, open: () => {} };
}

function folded(section, inside, level, all) {
  const me = disclosure(section.title, [section.text ? h("p", { class: "k-muted" }, section.text) : null, slotFor(inside)], {
    level, onOpen: () => { for (const other of all()) if (other.close && other !== me) other.close(); } });
  me.element.classList.add("k-section");
  me.inside = inside;
  me.element = enclosed(me.element, inside);
  return me;
}

// Something that a button opens and closes: {element, open(), close()}
export function disclosure(title, content, { level = null, onOpen = () => {} } = {}) {
  const toggle = h("button", { type: "button", id: uid("fold"), class: "k-fold", "aria-expanded": "false", on: { click: () => put(panel.hidden) } }, h("span", {}, t(title)), icon("down"));
  const panel = h("div", { id: uid("panel"), class: "k-folded", role: level ? "region" : null, "aria-labelledby": level ? toggle.id : null, hidden: true }, content);
  toggle.setAttribute("aria-controls", panel.id);
  function put(on) {
    panel.hidden = !on;
    toggle.setAttribute("aria-expanded", String(on));
    if (on) onOpen();
  }
  return { element: h("div", { class: "k-disclosure" }, level ? h(level, {}, toggle) : toggle, panel), open: () => put(true), close: () => put(false) };
}
