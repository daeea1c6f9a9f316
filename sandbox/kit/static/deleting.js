// How objects are deleted in this build: where the way to it stands, and what is asked first.
import { h } from "./dom.js";
import { build, t } from "./build.js";
import { ApiError, api } from "./api.js";
import { confirm, dialog } from "./dialog.js";
import { menuButton } from "./menu.js";
import { button, iconButton } from "./parts.js";
import { textField } from "./text.js";
import { toast } from "./toast.js";

const { place = "menu", asks = "dialog" } = build.deletes ?? {};

// What stands in the row of an object: its menu, and a way to delete it where this build has one there.
// rowActions(name, [menu items], remove)
export function rowActions(name, items, remove) {
  const entry = { label: "Delete", icon: "trash", danger: true, onSelect: remove };
  const menu = menuButton(`${t("Actions for")} ${name}`, remove && place === "menu" ? [...items, entry] : items, { iconOnly: true });
  return remove && place === "row" ? h("span", { class: "k-actions" }, iconButton(`${t("Delete")} ${name}`, "trash", { onClick: remove }), menu) : menu;
}

// The button on an object's own page, where this build has it there.
export const pageActions = (remove) => (place === "page" ? [button("Delete", { icon: "trash", onClick: remove })] : []);

// deleting({kind: "application", name, path: "/api/…", text: what becomes of others, then})
export function deleting({ kind, name, path, text, then }) {
  return async () => {
    if (!(await sure(`${t("Delete")} ${t(kind)}`, name, `${t("Delete")} ${name}? ${t(text)}`))) return;
    try {
      await api.delete(path);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      toast(error.message, { kind: "error" });
      return;
    }
    toast(`${name} ${t("was deleted.")}`);
    then();
  };
}

async function sure(title, name, text) {
  if (asks === "native") return window.confirm(text);
  if (asks === "name") return typed(title, name, text);
  return confirm({ title, text, accept: "Delete", danger: true });
}

// The button deletes once the name has been typed.
async function typed(title, name, text) {
  const field = textField({ name: "confirmation", label: "Name" });
  const asked = dialog({ title, body: [h("p", {}, text), h("p", {}, t("To go on, type"), " ", h("strong", {}, name), "."), field.element],
    actions: [{ label: "Cancel" }, { label: "Yes, delete", kind: "danger", value: true }] });
  const yes = [...asked.element.querySelectorAll("button")].at(-1);
  const check = () => { yes.disabled = field.value !== name; };
  field.element.addEventListener("input", check);
  check();
  field.focus();
  return (await asked.closed) === true;
}
