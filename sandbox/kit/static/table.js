// Tables with a menu for each row and, where wanted, a check box for each.
import { fire, h } from "./dom.js";
import { build, t } from "./build.js";
import { altered } from "./changes.js";
import { cardList } from "./cards.js";
import { rowActions } from "./deleting.js";

// dataTable({label, columns: [{label, cell: (row) => node or text, header}], rows, rowName: (row) => text,
//            rowMenu: (row) => [menu items], remove: (row) => () => …, empty: "No providers yet", objects: true for what a build may have as cards})
export function dataTable({ label, columns: given, rows, rowName = () => "", rowMenu = null, remove = () => null, empty = "Nothing here yet.", objects = false }) {
  const columns = altered(`columns of ${label}`, given, { made: (one) => ({ cell: () => "–", ...one }) });
  if (objects && build.lists === "cards") return cardList({ label, columns, rows, rowName, rowMenu, remove, empty });
  const head = h("tr", {}, columns.map((column) => h("th", { scope: "col" }, column.hiddenLabel ? h("span", { class: "k-visually-hidden" }, t(column.label)) : t(column.label))),
    rowMenu ? h("th", { scope: "col", class: "k-narrow" }, h("span", { class: "k-visually-hidden" }, t("Actions"))) : null);
  const body = rows.length
    ? rows.map((row) => h("tr", {}, columns.map((column) => h(column.header ? "th" : "td", { scope: column.header ? "row" : null }, column.cell(row))),
      rowMenu ? h("td", { class: "k-narrow" }, rowActions(rowName(row), rowMenu(row), remove(row))) : null))
    : [h("tr", {}, h("td", { class: "k-empty", colspan: columns.length + (rowMenu ? 1 : 0) }, empty))];
  return h("div", { class: "k-table-box" }, h("table", { class: "k-table", "aria-label": t(label) }, h("thead", {}, head), h("tbody", {}, body)));
}

// The same with check boxes: a field whose value is the list of chosen keys.
// selectionTable({name, label, columns, rows, key: (row) => id, rowName, value: [ids], all: "Select All" or "" for none})
export function selectionTable({ name, label, columns, rows, key, rowName, value = [], all = "Select All" }) {
  const boxes = rows.map((row) => h("input", { type: "checkbox", "aria-label": rowName(row), checked: value.includes(key(row)) }));
  const master = h("input", { type: "checkbox" });
  const count = h("p", { class: "k-muted", role: "status" });
  const message = h("p", { class: "k-message", hidden: true });
  function paint() {
    const chosen = boxes.filter((box) => box.checked).length;
    master.checked = rows.length > 0 && chosen === rows.length;
    master.indeterminate = chosen > 0 && chosen < rows.length;
    count.textContent = `${chosen} of ${rows.length} selected`;
    boxes.forEach((box) => box.closest("tr")?.classList.toggle("chosen", box.checked));
  }
  master.addEventListener("change", () => { boxes.forEach((box) => { box.checked = master.checked; }); paint(); });
  boxes.forEach((box) => box.addEventListener("change", paint));
  const table = h("div", { class: "k-table-box" }, h("table", { class: "k-table", "aria-label": t(label) },
    h("thead", {}, h("tr", {}, h("th", { scope: "col", class: "k-narrow" }, h("span", { class: "k-visually-hidden" }, t("Selected"))), columns.map((column) => h("th", { scope: "col" }, t(column.label))))),
    h("tbody", {}, rows.map((row, at) => h("tr", {}, h("td", { class: "k-narrow" }, boxes[at]), columns.map((column) => h("td", {}, column.cell(row))))))));
  const element = h("div", { class: "k-field k-selection" }, h("div", { class: "k-selection-bar" }, all ? h("label", { class: "k-check" }, master, h("span", {}, t(all))) : null, count), table, message);
  paint();
  return {
    name, element,
    get value() { return rows.filter((_, at) => boxes[at].checked).map(key); },
    set value(chosen) { boxes.forEach((box, at) => { box.checked = chosen.includes(key(rows[at])); }); paint(); fire(element); },
    error(text) { message.hidden = !text; message.textContent = text ?? ""; },
    focus: () => master.focus(),
  };
}
