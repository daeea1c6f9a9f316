// What a mutation changes on a page while it is made: lists of things, the fields of forms, looks, questions.
//
//   {word: "Submit", now: "Save"}                          another word (see t)
//   {icon: "gear", now: "list"}                            another picture (see icon)
//   {list: "menu", without: "Policies"}                    a list without one of its things, by its name
//   {list: "actions", add: {label: "Export"}, before: "Add"}   with one more: at the end, or before another
//   {list: "menu", move: "Policies", before: "Members"}    in another order
//   {list: "actions", move: "X", to: "actions of Portals"} a thing of one list in another, where a page makes both
//   {field: "Consent Message", set: {help: "…"}}           another specification of a field (see form.js), and
//       preset: "60"        what it shows at first        forgets: true    what is set in it is not saved
//       refuses: "words"    no value of it is taken       dead: ["Implicit"]   options that cannot be chosen
//   {confirm: "Publish?", text: "…", accept: "Publish"}    asked before a form is saved
//   {dialog: "What is new", text: "…", actions: ["OK"], closable: false}   comes by itself, once in a session (see notices.js)
//   {style: "h1 { color: red }"}                           another look
//
// Each with `on`, the pages where it is so; everywhere without. A field that was added is not saved.
// Lists: "menu", "menu of <group or button>", "actions", "actions of <region>", "buttons of <dialog>", "footer",
// "columns of <table>", "rows of <card>", "tabs", "fields of <section or page or fold>", "sections of <form>", "options of <field>".
import { changesOf } from "./build.js";

// Lists of things by the lists' names, as this build has them.
// `made(one)` makes a thing out of what is added; `nameOf(thing)` is its name.
export function rearranged(lists, { made = (one) => one, nameOf = (one) => one.label ?? one } = {}) {
  const now = Object.fromEntries(Object.entries(lists).map(([name, things]) => [name, [...things]]));
  const at = (things, name) => things.findIndex((one) => nameOf(one) === name);
  for (const { list, without, add, move, to = list, before } of changesOf("list")) {
    if (!(list in now)) continue;
    const gone = at(now[list], without ?? move);
    const [thing] = add ? [made(add)] : gone < 0 ? [] : now[list].splice(gone, 1);
    if (thing === undefined || without !== undefined || !(to in now)) continue;
    const place = at(now[to], before);
    now[to].splice(place < 0 ? now[to].length : place, 0, thing);
  }
  return now;
}

export const altered = (list, things, how) => rearranged({ [list]: things }, how)[list];

// A form's pages of sections of fields, before they are made.
export function reshaped(name, pages) {
  const called = (section, page) => section.title ?? page.title ?? section.id;
  const sections = pages.flatMap((page) => page.sections.map((section) => [section, called(section, page)]));
  const fields = rehoused(Object.fromEntries(sections.map(([section, title]) => [title, section.fields])));
  return pages.map((page) => ({ ...page, sections: altered(`sections of ${name}`,
    page.sections.map((section) => ({ ...section, fields: fields[called(section, page)].map(respecified) })), { nameOf: (one) => one.title }) }));
}

// The fields of sections, those that moved in the section where they are now.
function rehoused(fields) {
  const marked = Object.fromEntries(Object.entries(fields).map(([title, some]) => [`fields of ${title}`, some]));
  const now = rearranged(marked, { made: (one) => ({ kind: "text", name: `added ${one.label}`, added: true, ...one }), nameOf: (one) => one.label ?? one.fold });
  return Object.fromEntries(Object.keys(fields).map((title) => [title, now[`fields of ${title}`]]));
}

function respecified(spec) {
  if (spec.fold) return { ...spec, fields: altered(`fields of ${spec.fold}`, spec.fields).map(respecified) };
  const changes = changesOf("field").filter((one) => one.field === spec.label);
  const { refuses, dead = [], ...set } = Object.assign({}, ...changes.map((one) => one.set));
  const options = dead.length ? { options: spec.options.map((one) => ({ ...one, disabled: dead.includes(one.label ?? one.value) })) } : {};
  return { ...spec, ...set, ...options, ...(refuses ? { check: () => refuses } : {}) };
}

// What a form sends of its fields: nothing of those that were added, of some what was there before.
export function sent(fields, values, before) {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !fields.get(name).spec.added)
    .map(([name, value]) => [name, fields.get(name).spec.forgets ? before[name] : value]));
}

// Give the page that is shown now its looks.
let sheet = null;
export function dress() {
  const styles = changesOf("style").map((one) => one.style);
  if (!sheet && styles.length) document.head.append((sheet = document.createElement("style")));
  if (sheet) sheet.textContent = styles.join("\n");
}
