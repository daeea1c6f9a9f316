// A build may have some pages in a frame inside the console's own: the same application, which then draws no bar or menu.
import { h } from "./dom.js";
import { build, t } from "./build.js";
import { arrived } from "./notices.js";
import { divert, guardLeaving, standAt } from "./router.js";

// Whether this document lies in the frame, and whether it is the one around it.
export const inFrame = Boolean(build.frame) && new URLSearchParams(location.search).has("framed");
export const aroundFrame = Boolean(build.frame) && !inFrame;

// Load the whole console anew.
export const reload = () => (inFrame ? window.parent : window).location.reload();

// A page that is a frame: framePage("Settings", {isFramed: (path) => bool, shown: (path) => {}})
// Where the frame goes, the address and the menu follow; where they go, the frame follows.
export function framePage(title, { isFramed, shown }) {
  const frame = h("iframe", { class: "k-frame", title: t(title), src: `/?framed${location.hash}` });
  const pathOf = (hash) => hash.slice(1).split("?")[0];
  frame.addEventListener("k-shown", ({ detail }) => {
    if (!isFramed(pathOf(detail.hash))) {
      location.hash = detail.hash;
      return;
    }
    standAt(detail.hash);
    document.title = detail.title;
    shown(pathOf(detail.hash));
    arrived();
  });
  divert((hash) => {
    if (!frame.isConnected || !isFramed(pathOf(hash))) return false;
    if (frame.contentWindow.location.hash !== hash) frame.contentWindow.location.replace(`/?framed${hash}`);
    return true;
  });
  guardLeaving(() => frame.isConnected && frame.contentWindow.hasChanges?.() === true);
  return frame;
}
