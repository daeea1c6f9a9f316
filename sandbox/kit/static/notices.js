// What comes without being asked for, in a build that has such things: each once in a session, at a moment of its own.
import { h } from "./dom.js";
import { build, changesOf, t } from "./build.js";
import { api, session } from "./api.js";
import { dialog } from "./dialog.js";
import { overlay, root } from "./root.js";
import { button } from "./parts.js";

// How many pages have been shown when it comes, and how long after the last of them.
const NOTICES = [
  { name: "cookies", pages: 0, after: 300, show: cookies },
  { name: "news", pages: 1, after: 1500, show: news },
  { name: "tour", pages: 3, after: 700, show: tour },
  { name: "session", pages: 5, after: 1000, show: ending },
  { name: "survey", pages: 7, after: 600, show: survey },
];
const AGAIN_MS = 500;
const STEPS = [["Find your way", "The main menu leads to everything that you manage."], ["See what happened", "Every change is kept in the audit log."]];

const kept = () => JSON.parse(sessionStorage.getItem("notices") ?? '{"pages":0,"seen":[]}');
const keep = (changes) => sessionStorage.setItem("notices", JSON.stringify({ ...kept(), ...changes }));

// A page is shown.
export function arrived() {
  if (window.frameElement) return;
  const changes = changesOf("dialog").filter((one) => !kept().seen.includes(one.dialog));
  for (const one of changes) announced(one);
  if (!build.notices) return;
  keep({ pages: kept().pages + (session.user ? 1 : 0) });
  const { pages, seen } = kept();
  const due = NOTICES.filter((one) => !seen.includes(one.name) && pages >= one.pages && (one.pages === 0 || session.user));
  for (const one of due) setTimeout(() => come(one), one.after);
}

// One at a time, and not while a dialog or a list is open.
function come(due) {
  if (kept().seen.includes(due.name)) return;
  if (root().inert || overlay().querySelector(".k-popup")) {
    setTimeout(() => come(due), AGAIN_MS);
    return;
  }
  keep({ seen: [...kept().seen, due.name] });
  due.show();
}

function bar(kind, role, label, words, ...buttons) {
  const element = h("div", { class: `k-notice ${kind}`, role, "aria-label": t(label) }, h("p", {}, t(words)), h("div", { class: "k-actions" }, buttons));
  overlay().append(element);
  return element;
}

function cookies() {
  const close = () => element.remove();
  const element = bar("bottom", "region", "Cookies", "We use cookies to keep you signed in and to see how this console is used.",
    button("Reject all", { onClick: close }), button("Accept all", { kind: "primary", onClick: close }));
}

function ending() {
  const element = bar("top", "alert", "Session", "Your session is about to end.",
    button("Stay signed in", { kind: "primary small", onClick: async () => { element.remove(); await api.get("/api/session"); } }));
}

function survey() {
  const close = () => element.remove();
  const element = bar("corner", "dialog", "Survey", "How do you like this console? Two questions, one minute.",
    button("No thanks", { kind: "small", onClick: close }), button("Take the survey", { kind: "primary small", onClick: close }));
}

// A dialog that a mutation has come.
function announced({ dialog: title, text, actions, closable = true }) {
  keep({ seen: [...kept().seen, title] });
  dialog({ title, closable, body: h("p", {}, t(text)), actions: actions.map((label) => ({ label })) });
}

function news() {
  dialog({ title: "What's new", actions: [{ label: "Got it", kind: "primary" }],
    body: h("ul", { class: "k-news" }, ["Faster lists", "Keyboard shortcuts in every table", "A calmer look"].map((one) => h("li", {}, t(one)))) });
}

async function tour() {
  for (const [at, [title, words]] of STEPS.entries()) {
    const last = at === STEPS.length - 1;
    const step = dialog({ title, body: h("p", {}, t(words)), actions: [{ label: "Skip tour" }, { label: last ? "Done" : "Show me more", kind: "primary", value: !last }] });
    if (!(await step.closed)) return;
  }
}
