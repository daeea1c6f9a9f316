// Fields that hold text.
import { fire, h } from "./dom.js";
import { t } from "./build.js";
import { frame } from "./field.js";
import { iconButton } from "./parts.js";
import { toast } from "./toast.js";

// textField({name, label, value, help, required, type, placeholder, autocomplete, readOnly, inputmode, autofocus, maxlength})
export function textField({ name, label, value = "", help = "", required = false, optional = false, type = "text",
  placeholder = null, autocomplete = "off", readOnly = false, inputmode = null, multiline = false, copy = false, suffix = null, autofocus = false, maxlength = null }) {
  const input = h(multiline ? "textarea" : "input", {
    name, placeholder, autocomplete, inputmode, readOnly, autofocus, maxlength, class: "k-input", spellcheck: "false",
    type: multiline ? null : type, rows: multiline ? 3 : null, "aria-required": required ? "true" : null });
  input.value = value ?? "";
  const box = h("div", { class: "k-input-box" }, input, suffix, copy ? copyButton(t(label), () => input.value) : null);
  const around = frame({ label, help, required, optional, controls: [box], kind: readOnly ? "read-only" : "" });
  input.id = around.id;
  around.describe(input);
  return {
    name, input, element: around.element, error: around.error,
    get value() { return input.value; },
    set value(text) { input.value = text ?? ""; fire(input); },
    focus: () => input.focus(),
  };
}

export const textArea = (options) => textField({ ...options, multiline: true });

// A password that can be shown for a moment.
export function passwordField(options) {
  const eye = h("button", { type: "button", class: "k-text-button", "aria-pressed": "false" }, t("Show"));
  const field = textField({ autocomplete: "current-password", ...options, type: "password", suffix: eye });
  eye.addEventListener("click", () => {
    const shown = field.input.type === "text";
    field.input.type = shown ? "password" : "text";
    eye.setAttribute("aria-pressed", String(!shown));
    eye.textContent = t(shown ? "Show" : "Hide");
  });
  return field;
}

// A value that can be copied and not changed.
export const readOnlyField = (options) => textField({ copy: true, ...options, readOnly: true });

// A button that copies what `read()` returns; "Copy Redirect URI" is its name.
export function copyButton(label, read) {
  return iconButton(`${t("Copy")} ${label}`, "copy", {
    onClick: async () => {
      try {
        await navigator.clipboard.writeText(read());
        toast(`${label} ${t("copied to the clipboard")}`);
      } catch {
        toast(t("The browser does not allow copying here."), { kind: "error" });
      }
    },
  });
}
