// What a table would show, as cards with a menu each, five a page.
import { h, replace, uid } from "./dom.js";
import { t } from "./build.js";
import { rowActions } from "./deleting.js";
import { iconButton } from "./parts.js";

const A_PAGE = 5;

// cardList: options as those of dataTable
export function cardList({ label, columns, rows, rowName, rowMenu, remove, empty }) {
  const last = Math.max(0, Math.ceil(rows.length / A_PAGE) - 1);
  const cards = h("ul", { class: "k-cards", "aria-label": t(label) });
  const where = h("span", { role: "status" });
  const before = iconButton("Previous page", "back", { onClick: () => turn(now - 1) });
  const after = iconButton("Next page", "forward", { onClick: () => turn(now + 1) });
  const pager = h("nav", { class: "k-pager", "aria-label": `${t("Pages of")} ${t(label)}`, hidden: last === 0 }, where, before, after);
  let now = 0;

  function turn(at) {
    now = at;
    const shown = rows.slice(at * A_PAGE, (at + 1) * A_PAGE);
    replace(cards, shown.length ? shown.map(card) : h("li", { class: "k-empty k-muted" }, empty));
    where.textContent = `${at * A_PAGE + 1}–${at * A_PAGE + shown.length} ${t("of")} ${rows.length}`;
    before.disabled = at === 0;
    after.disabled = at === last;
  }
  function card(row) {
    const head = h("h3", { id: uid("card") }, columns.filter((one) => one.header).map((one) => one.cell(row)));
    const rest = columns.filter((one) => !one.header);
    return h("li", {}, h("article", { class: "k-object", "aria-labelledby": head.id },
      h("header", {}, head, rowMenu ? rowActions(rowName(row), rowMenu(row), remove(row)) : null),
      h("dl", {}, rest.map((one) => h("div", {}, h("dt", {}, t(one.label)), h("dd", {}, one.cell(row)))))));
  }
  turn(0);
  return h("div", {}, cards, pager);
}
