// The scopes of an API/URL: a table, and the dialog Add Scope.
import { button, dialog, fire, h, iconButton, replace, t, textField, uid } from "/kit/kit.js";

// apiScopesField({name, label, value: [{name, value}]})
export function apiScopesField({ name, label, value = [] }) {
  let items = value.map((one) => ({ ...one }));
  const labelId = uid("scopes");
  const place = h("div", {});
  const message = h("p", { class: "k-message", "aria-live": "polite", hidden: true });
  const adder = button("Add", { kind: "small", icon: "add", onClick: async () => {
    const scope = await addScope(items);
    if (scope) put([...items, scope]);
  } });
  const element = h("div", { class: "k-field", role: "group", "aria-labelledby": labelId },
    h("div", { class: "k-chips-head" }, h("span", { class: "k-label", id: labelId }, t(label)), adder), place, message);

  function put(next) {
    items = next;
    paint();
    fire(element);
  }
  function paint() {
    replace(place, items.length ? table() : h("p", { class: "k-muted" }, t("None added.")));
  }
  function table() {
    return h("div", { class: "k-table-box" }, h("table", { class: "k-table", "aria-label": t(label) },
      h("thead", {}, h("tr", {}, h("th", { scope: "col" }, t("Name")), h("th", { scope: "col" }, t("Value")), h("th", { scope: "col", class: "k-narrow" }, h("span", { class: "k-visually-hidden" }, t("Actions"))))),
      h("tbody", {}, items.map((scope) => h("tr", {}, h("th", { scope: "row" }, scope.name), h("td", {}, h("code", {}, scope.value)),
        h("td", { class: "k-narrow" }, iconButton(`${t("Remove")} ${scope.name}`, "trash", { onClick: () => put(items.filter((one) => one !== scope)) })))))));
  }
  paint();
  return {
    name, element,
    get value() { return items.map((one) => ({ ...one })); },
    set value(next) { put(next); },
    error(text) {
      message.hidden = !text;
      message.textContent = text ?? "";
      element.classList.toggle("invalid", Boolean(text));
    },
    focus: () => adder.focus(),
  };
}

async function addScope(items) {
  const title = textField({ name: "scope-name", label: "Name", required: true });
  const value = textField({ name: "scope-value", label: "Value", required: true, placeholder: "edit:calendar" });
  const checks = [
    [title, () => (title.value.trim() === "" ? t("Name is required.") : items.some((one) => one.name.toLowerCase() === title.value.trim().toLowerCase()) ? t("This name is in use already") : "")],
    [value, () => (!/^\S+$/.test(value.value.trim()) ? t("Enter a value without spaces") : items.some((one) => one.value === value.value.trim()) ? t("This value is in use already") : "")],
  ];
  const asked = dialog({ title: "Add Scope", body: [title.element, value.element], actions: [
    { label: "Cancel" },
    { label: "Add", kind: "primary", submit: true, value: true, onClick: () => {
      const wrong = checks.map(([field, check]) => [field, check()]);
      wrong.forEach(([field, words]) => field.error(words));
      return wrong.every(([, words]) => !words);
    } },
  ] });
  title.focus();
  return (await asked.closed) === true ? { name: title.value.trim(), value: value.value.trim() } : undefined;
}
