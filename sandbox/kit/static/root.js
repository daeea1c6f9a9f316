// Where everything is put: a page, and above it an overlay for dialogs, popups and toasts.
import { h } from "./dom.js";
import { deep, shadowOf } from "./shadow.js";

let page = null;
let over = null;

// Make the two; in a shadow root if the build says so. Returns the page.
export function mount() {
  page = h("div", { class: "k-page" });
  over = h("div", { class: "k-overlay" });
  let place = document.body;
  if (deep) {
    const host = h("div", { class: "k-host" });
    document.body.append(host);
    place = shadowOf(host);
  }
  place.append(page, over);
  return page;
}

export const root = () => page;
export const overlay = () => over;

// document.activeElement stops at the host of a shadow root; this is what has the focus inside.
export function activeElement() {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active === document.body ? null : active;
}

// Call `close` when the pointer goes down outside all of `insides`; returns how to stop listening.
export function onPressOutside(insides, close) {
  const listener = (event) => {
    const path = event.composedPath();
    if (!insides.some((inside) => path.includes(inside))) close();
  };
  document.addEventListener("pointerdown", listener, true);
  return () => document.removeEventListener("pointerdown", listener, true);
}

// Put a popup at its trigger, below it or above it if there is no room.
export function placeAt(popup, trigger, { matchWidth = false } = {}) {
  const at = trigger.getBoundingClientRect();
  if (matchWidth) popup.style.minWidth = `${at.width}px`;
  const size = popup.getBoundingClientRect();
  const below = at.bottom + 4 + size.height <= window.innerHeight || at.top < size.height + 8;
  const left = Math.min(at.left, window.innerWidth - size.width - 8);
  popup.style.left = `${Math.max(8, matchWidth ? at.left : left)}px`;
  popup.style.top = `${below ? at.bottom + 4 : at.top - size.height - 4}px`;
}
