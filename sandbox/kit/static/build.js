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
//   wrap    "shadow"                                   everything inside open shadow roots: page, sections (with slots), fields, dialogs
const element = document.getElementById("boot");

export const boot = element ? JSON.parse(element.textContent) : { build: {} };
export const build = boot.build ?? {};

// The words of this build for a name as the guide has it.
export function t(label) {
  return build.labels?.[label] ?? label;
}
