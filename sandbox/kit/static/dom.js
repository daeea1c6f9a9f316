// Making elements. Nothing is rendered twice: what changes is replaced by hand, so focus is never lost.
import { changesOf } from "./build.js";

let counter = 0;

// An identifier that no other element of this document has, for aria-labelledby and its kin.
export function uid(prefix = "k") {
  counter += 1;
  return `${prefix}-${counter}`;
}

const PROPERTIES = new Set(["value", "checked", "disabled", "readOnly", "indeterminate", "hidden", "inert", "selected", "multiple"]);

// h("button", {type: "button", class: "primary", on: {click}}, icon("add"), t("Add"))
export function h(tag, props, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props ?? {})) {
    if (value === undefined || value === null) continue;
    if (name === "on") {
      for (const [type, listener] of Object.entries(value)) element.addEventListener(type, listener);
    } else if (PROPERTIES.has(name)) {
      element[name] = value;
    } else if (name.startsWith("aria-") || typeof value !== "boolean") {
      element.setAttribute(name, String(value));
    } else if (value) {
      element.setAttribute(name, "");
    }
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

// Put other children into an element.
export function replace(element, ...children) {
  element.replaceChildren(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

// Tell whoever listens (a form) that a component's value is another one.
export function fire(element, type = "change") {
  element.dispatchEvent(new Event(type, { bubbles: true }));
}

const PATHS = {
  add: "M12 5v14M5 12h14",
  alert: "M12 8v5M12 16.5v.1M12 3 2.5 20h19z",
  apps: "M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h6v6h-6z",
  back: "M15 5l-7 7 7 7",
  check: "M5 12.5l4.5 4.5L19 7.5",
  close: "M6 6l12 12M18 6L6 18",
  copy: "M9 9h11v11H9zM5 15H4V4h11v1",
  down: "M6 9l6 6 6-6",
  edit: "M4 20h4L19 9l-4-4L4 16zM13 7l4 4",
  forward: "M9 5l7 7-7 7",
  gear: "M12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM19.4 13.5l1.6 1.2-2 3.4-1.9-.7a7.6 7.6 0 0 1-2 1.2L14.7 21h-4l-.4-2.4a7.6 7.6 0 0 1-2-1.2l-1.9.7-2-3.4L6 13.5a7.7 7.7 0 0 1 0-3L4.4 9.3l2-3.4 1.9.7a7.6 7.6 0 0 1 2-1.2L10.7 3h4l.4 2.4a7.6 7.6 0 0 1 2 1.2l1.9-.7 2 3.4-1.6 1.2a7.7 7.7 0 0 1 0 3z",
  home: "M4 11l8-7 8 7v9h-5v-6H9v6H4z",
  image: "M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M9 9v.1",
  info: "M12 11v5M12 8v.1M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z",
  key: "M14 10a4 4 0 1 1-4-4 4 4 0 0 1 4 4zM13 13l7 7M17 17l2-2",
  list: "M9 6h11M9 12h11M9 18h11M4.5 6v.1M4.5 12v.1M4.5 18v.1",
  lock: "M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3",
  mail: "M4 6h16v12H4zM4 7l8 6 8-6",
  menu: "M4 6h16M4 12h16M4 18h16",
  more: "M12 5.5v.1M12 12v.1M12 18.5v.1",
  search: "M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM16 16l4.5 4.5",
  shield: "M12 3l8 3v6c0 4.5-3.4 8-8 9-4.6-1-8-4.5-8-9V6z",
  signout: "M10 4H5v16h5M15 8l4 4-4 4M19 12H9",
  trash: "M5 7h14M10 4h4M7 7l1 13h8l1-13M10 11v5M14 11v5",
  upload: "M12 16V5M7 10l5-5 5 5M5 19h14",
  user: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20a7.5 7.5 0 0 1 15 0",
  users: "M9 12a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 19a6.5 6.5 0 0 1 13 0M16 5.2a3.5 3.5 0 0 1 0 6.6M18 14a6.5 6.5 0 0 1 3.5 5",
};

// A picture without a name: whatever bears it has one of its own.
export function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("focusable", "false");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  const now = changesOf("icon").find((one) => one.icon === name)?.now ?? name;
  path.setAttribute("d", PATHS[now] ?? PATHS.info);
  svg.append(path);
  return svg;
}
