// Messages that come and go by themselves (role=status; role=alert for an error).
import { h, icon } from "./dom.js";
import { t } from "./build.js";
import { overlay } from "./root.js";
import { iconButton } from "./parts.js";

const STAYS_MS = 6000;
let stack = null;

export function toast(words, { kind = "success" } = {}) {
  if (!stack?.isConnected) {
    stack = h("div", { class: "k-toasts" });
    overlay().append(stack);
  }
  const element = h("div", { class: `k-toast ${kind}`, role: kind === "error" ? "alert" : "status" },
    icon(kind === "error" ? "alert" : "check"), h("span", {}, words), iconButton("Dismiss", "close", { onClick: () => element.remove() }));
  stack.append(element);
  setTimeout(() => element.remove(), STAYS_MS);
  return element;
}
