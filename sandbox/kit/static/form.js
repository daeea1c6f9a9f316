// Forms whose structure is data: pages of sections of fields.
//
//   form({
//     name: "application",                                  // by which a build's `pages` speaks of it
//     pages: [{id: "basics", title: "…", sections: [
//       {id: "general", title: "General Settings", text: "", fields: [
//         {kind: "text", name: "displayName", label: "Display Name", required: true,
//          check: (value, values) => "what is wrong" or "", visible: (values) => bool},
//         {row: [field, field]},                            // side by side
//         {node: element},                                  // anything that is no field
//         {fold: "Advanced", fields: [field]}               // behind a button, where a build folds
//       ]}]}],
//     layout: "wizard" | "tabs" | (parts) => shape,         // what several pages are; see `shape` below
//     values: {displayName: "…"},                           // what the fields show at first
//     submit: {label: "Submit"}, cancel: {label: "Cancel", href: "#/…"},
//     onPage: async (values, pageAt) => {},                 // before a wizard goes on by Next; may throw an ApiError
//     onSubmit: async (values) => {…},                      // throw an ApiError to show its errors
//   }) → {element, values(), dirty(), fields}
//
// It asks before the page is left with changes, checks what is required, shows the server's field errors at
// their fields (and opens the page that holds the first), and everything else in a banner.
import { h, replace } from "./dom.js";
import { build, changesOf, t } from "./build.js";
import { altered, reshaped, sent } from "./changes.js";
import { confirm } from "./dialog.js";
import { arrange, disclosure, pagePanel } from "./sections.js";
import { enclosed } from "./shadow.js";
import { guardLeaving, go } from "./router.js";
import { ApiError } from "./api.js";
import { asButtons, banner, button } from "./parts.js";
import { passwordField, readOnlyField, textArea, textField } from "./text.js";
import { checkBox, checkBoxGroup, radioGroup, switchField } from "./toggles.js";
import { select } from "./select.js";
import { chipsField } from "./chips.js";
import { selectionTable } from "./table.js";
import { tabs } from "./tabs.js";
import { bent } from "./faults.js";

// Makers of fields by kind; a console adds its own: kinds.scopes = (spec) => field.
export const kinds = {
  text: textField, password: passwordField, area: textArea, readonly: readOnlyField, checkbox: checkBox, switch: switchField,
  checks: checkBoxGroup, radios: radioGroup, select, chips: chipsField, selection: selectionTable,
};

const WRONG = "[aria-invalid], .invalid";

export function form({ name, pages, layout = "wizard", values = {}, submit, cancel = null, onPage = null, onSubmit, ask = true }) {
  const fields = new Map(); // name → {spec, field, page, box}
  const arranged = bent(arrange(name, reshaped(name, pages)));
  const folds = []; // buttons behind which fields stand
  const parts = arranged.map((page, at) => pagePanel(page, { name, plain: typeof layout === "function", content: (section) => section.fields.map((spec) => part(spec, at)) }));
  const panels = parts.map((one) => one.element);
  const problems = h("div", { class: "k-problems" });
  const shape = typeof layout === "function" ? layout({ pages: arranged, panels, footer, submit }) : layout === "tabs" ? asTabs() : asWizard();
  const element = h("form", { class: "k-form", novalidate: true, "aria-label": t(pages[0].title ?? name), on: { submit: send, input: changed, change: changed } },
    problems, shape.element);
  let saved = false;
  let first = "";
  let flagged = []; // the pages on which something was wrong

  function part(spec, at) {
    if (spec.node) return spec.node;
    if (spec.fold) {
      const inside = spec.fields.map((one) => part(one, at));
      if (!build.folded) return inside;
      folds.push(disclosure(spec.fold, inside));
      return folds.at(-1).element;
    }
    if (spec.row) return h("div", { class: "k-row" }, spec.row.map((one) => part(one, at)));
    const { kind, check, visible, ...options } = spec;
    const first = spec.preset ?? values[spec.name];
    const known = first === undefined ? {} : { value: first };
    const field = kinds[kind]({ ...options, ...known });
    const box = h("div", { class: "k-slot" }, enclosed(field.element));
    fields.set(spec.name, { spec, field, page: at, box });
    return box;
  }
  const read = () => Object.fromEntries([...fields].map(([key, { field }]) => [key, field.value]));
  const dirty = () => !saved && JSON.stringify(read()) !== first;

  function changed(event) {
    const now = read();
    for (const { spec, field, box } of fields.values()) {
      if (spec.visible) box.hidden = !spec.visible(now);
      if (event && event.composedPath().includes(box)) field.error("");
    }
    shape.changed?.(now);
    if (event) shape.flag(flagged.filter((at) => [...fields.values()].some(({ field, page }) => page === at && (field.element.matches(WRONG) || field.element.querySelector(WRONG)))));
  }
  function wrongOn(page) {
    const now = read();
    const wrong = {};
    for (const [key, { spec, page: at, box }] of fields) {
      if (box.hidden || (page !== null && at !== page)) continue;
      const empty = now[key] === "" || (Array.isArray(now[key]) && now[key].length === 0);
      const message = spec.required && empty ? `${t(spec.label)} is required.` : spec.check?.(now[key], now) ?? "";
      if (message) wrong[key] = message;
    }
    return wrong;
  }
  function show(errors, title = "") {
    const rest = Object.entries(errors).filter(([key]) => !fields.has(key)).map(([, message]) => message);
    for (const [key, { field }] of fields) field.error(errors[key] ?? "");
    const bad = [...fields].filter(([key]) => errors[key]);
    flagged = [...new Set(bad.map(([, { page }]) => page))];
    shape.flag(flagged);
    const words = [title, ...rest].filter(Boolean);
    replace(problems, words.length ? banner("error", words.map((word) => h("p", {}, word))) : null);
    if (bad.length) {
      const [, { page, box, field }] = bad[0];
      shape.open(page);
      parts[page].reveal(box);
      folds.find((one) => one.element.contains(box))?.open();
      field.focus();
    } else if (words.length) {
      problems.scrollIntoView({ block: "nearest" });
    }
  }
  // Do something slow while nothing can be pressed twice; true if it went well.
  async function carefully(action) {
    const buttons = [...element.querySelectorAll("button")].filter((one) => !one.disabled);
    buttons.forEach((one) => { one.disabled = true; });
    element.setAttribute("aria-busy", "true");
    try {
      await action();
      return true;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      show(error.errors, Object.keys(error.errors).some((key) => fields.has(key)) ? "" : [error.message, error.detail].filter(Boolean).join(" "));
      return false;
    } finally {
      buttons.forEach((one) => { one.disabled = false; });
      element.removeAttribute("aria-busy");
    }
  }
  async function send(event) {
    event.preventDefault();
    if (element.getAttribute("aria-busy")) return;
    if (shape.more?.()) return shape.next();
    const wrong = wrongOn(null);
    show(wrong);
    if (Object.keys(wrong).length) return;
    for (const { confirm: title, text, accept } of changesOf("confirm")) if (!(await confirm({ title, text, accept }))) return;
    await carefully(async () => {
      await onSubmit(sent(fields, read(), values));
      saved = true;
    });
  }
  function footer(...extra) {
    const back = cancel ? [button(cancel.label ?? "Cancel", { onClick: () => go(cancel.href.replace(/^#/, "")) })] : [];
    return h("div", { class: "k-form-footer" }, altered("footer", [...back, ...extra], asButtons));
  }
  function asTabs() {
    const bar = tabs({ items: arranged.map((page, at) => ({ id: String(at), label: page.title, panel: panels[at] })) });
    return { element: h("div", {}, bar.element, footer(button(submit.label, { kind: "primary", type: "submit" }))),
      open: (at) => bar.select(String(at)), flag: (pagesWrong) => bar.flag(pagesWrong.map(String)) };
  }
  function asWizard() {
    let now = 0;
    const back = button("Back", { onClick: () => open(now - 1) });
    const forward = button("Next", { kind: "primary", type: "submit" });
    const finish = button(submit.label, { kind: "primary", type: "submit" });
    const steps = h("ol", { class: "k-steps", "aria-label": t("Progress") }, arranged.map((page, at) => h("li", {}, h("span", { class: "k-step-number", "aria-hidden": "true" }, String(at + 1)), t(page.title ?? ""))));
    const foot = footer(back, forward, finish);
    function open(at) {
      now = at;
      panels.forEach((panel, index) => { panel.hidden = index !== at; });
      [...steps.children].forEach((step, index) => {
        step.classList.toggle("done", index < at);
        if (index === at) step.setAttribute("aria-current", "step");
        else step.removeAttribute("aria-current");
      });
      steps.hidden = panels.length < 2;
      back.hidden = at === 0;
      forward.hidden = at === panels.length - 1;
      finish.hidden = at !== panels.length - 1;
    }
    async function next() {
      const wrong = wrongOn(now);
      show(wrong);
      if (Object.keys(wrong).length) return;
      const ready = !onPage || await carefully(() => onPage(read(), now));
      if (ready) {
        open(now + 1);
        window.scrollTo(0, 0);
        (panels[now].querySelector("h2") ?? panels[now]).scrollIntoView({ block: "nearest" });
      }
    }
    open(0);
    return { element: h("div", {}, steps, panels, foot), open, next, more: () => now < panels.length - 1, flag: () => {} };
  }

  changed(null);
  first = JSON.stringify(read());
  if (ask) guardLeaving(() => element.isConnected && dirty());
  return { element, fields: Object.fromEntries([...fields].map(([key, { field }]) => [key, field])), values: read, dirty, show };
}
