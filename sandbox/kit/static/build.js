// What this build of the console is like. The server writes it into the page; every key may be missing.
//
//   labels  {"Require Consent": "Ask for consent"}     words that differ from the guide's
//   moves   [{leaf: "Applications", to: "Resources"}]  menu leaves that stand in another group
//   pages   {"application": "joined" | "split" | [["general"], ["authentication", "scopes"]]}
//   headings  {"application": ["Basics", "Sign-on"]}   a form's pages have headings beside those of their sections
//   folded  true                                       the sections of long forms are closed accordions
//   rules   {shape: "form" | "graph", way: "menu" | "row" | "tab", list: "applications"}   resource rules
//   details true                                       what exists opens on a page to be read, with a button Edit
//   lists   "cards"                                    objects as cards with a menu, five a page; `others`: how many are there already
//   notices true                                       news, cookies, a tour, a survey, the end of the session: each once
//   templates {count: 400, drawn: "part", search: "none"}   the page of templates
//   settings "account"                                 the way to the settings of ConnectWise Home is in the account's menu
//   frame   true                                       administration and settings in a frame inside the console's own
//   deletes {place: "menu" | "row" | "page", asks: "dialog" | "name" | "native"}   the way to delete an object, and the question
//   select  "native" | "combobox"                      one widget for every drop-down
//   changes [{word: "Submit", now: "Save", on: ["/applications/add/*"]}]   what a mutation changes here and there; see changes.js
//   wrap    "shadow"                                   everything inside open shadow roots: page, sections (with slots), fields, dialogs
const element = document.getElementById("boot");

export const boot = element ? JSON.parse(element.textContent) : { build: {} };
export const build = boot.build ?? {};

// The changes of a kind (by the key that only they have) on the page that is shown now.
export function changesOf(kind) {
  const path = location.hash.slice(1).split("?")[0] || "/";
  return (build.changes ?? []).filter((one) => kind in one && (!one.on || one.on.some((place) => lies(path, place))));
}

// Whether a path is at a place such as "/applications/*/edit", or "/providers/!new", which is any but the new one.
function lies(path, place) {
  const [steps, wanted] = [path.split("/"), place.split("/")];
  const fits = (one, step) => one === "*" || (one.startsWith("!") ? step !== one.slice(1) : step === one);
  return steps.length === wanted.length && wanted.every((one, at) => fits(one, steps[at]));
}

// The words of this build for a name as the guide has it.
export function t(label) {
  const word = build.labels?.[label] ?? label;
  return changesOf("word").find((one) => one.word === word)?.now ?? word;
}
