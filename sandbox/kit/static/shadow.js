// Shadow roots: in a build that wraps everything, pages, sections, fields and dialogs lie in one each.
import { h } from "./dom.js";
import { build } from "./build.js";

export const deep = build.wrap === "shadow";
const sheet = deep ? new CSSStyleSheet() : null;
if (deep) fill();

// One sheet for all roots: a link in each would be loaded anew for every field.
async function fill() {
  const links = [...document.querySelectorAll("link[rel=stylesheet]")].map((one) => one.getAttribute("href"));
  sheet.replaceSync((await Promise.all(links.map(whole))).join("\n"));
}

// A style sheet's text, with that of the sheets it imports: a constructed one may not import.
async function whole(href) {
  const text = await (await fetch(href)).text();
  const imports = [...text.matchAll(/@import "([^"]+)";/g)];
  const others = await Promise.all(imports.map(([, other]) => whole(other)));
  return imports.reduce((rest, [line], at) => rest.replace(line, () => others[at]), text);
}

// The open shadow root of an element. A change inside it is one of the element; Enter sends the form around it.
export function shadowOf(host) {
  const shadow = host.attachShadow({ mode: "open" });
  shadow.adoptedStyleSheets = [sheet];
  shadow.addEventListener("change", (event) => {
    if (!event.composed) host.dispatchEvent(new Event("change", { bubbles: true }));
  });
  shadow.addEventListener("keydown", (event) => {
    const input = event.target;
    if (event.key !== "Enter" || event.defaultPrevented || input.tagName !== "INPUT" || input.form || event.isComposing) return;
    const around = host.closest("form");
    if (!around) return;
    event.preventDefault();
    around.requestSubmit();
  });
  return shadow;
}

// An element in a shadow root of its own, or itself where nothing is wrapped.
// What is given as `slotted` stays outside the root and is shown where the element has its slot.
export function enclosed(element, slotted = []) {
  if (!deep) return element;
  const host = h("div", { class: "k-host" }, slotted);
  shadowOf(host).append(element);
  return host;
}

// Where content that is given to `enclosed` goes: a slot for it, or the content itself.
export const slotFor = (content) => (deep ? h("slot", {}) : content);
