"""Dressing a page for its picture: what a tenant has is replaced by what could be anybody's.

Nothing is drawn over: the texts themselves are replaced, in the page, for as long as the picture is
taken, so that it looks like a console at work and not like a censored one. Each value has the same
stand-in wherever it comes up. What the tenant has is known by four signs: it is a value of the run
(an address, a carried value, an account), it has the shape of an identifier, a date or an e-mail
address, it stands in a row of somebody else's object, or it was typed as a secret.

A page draws itself, so it may undo this at any time: `Dressed.holds` tells whether it is still so.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Final

from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import Frame, JSHandle

from runbook.document.stand_ins import PERSON, SHAPES, StandIns
from runbook.drift import account
from runbook.window import Window

KEPT: Final = (
    *("active", "inactive", "enabled", "disabled", "locked", "pending", "expired", "valid"),
    *("yes", "no", "on", "off", "true", "false", "none", "all", "default", "new", "draft"),
    *("user", "administrator", "admin", "member", "owner", "guest", "group", "role"),
    *("edit", "delete", "view", "remove", "add", "more", "actions", "details", "select"),
)
"""Words in a row that say what it is, and not whose."""

_SCRIPT: Final = r"""(told) => {
  const pairs = told.pairs, alone = new Map(told.alone), kept = new Set(told.kept);
  const mails = new Map(told.mails), ours = new Set(told.mails.map(([, to]) => to));
  const shapes = told.shapes.map(([form, flags, instead]) => [new RegExp(form, flags), instead]);
  const mail = /[\w.+'-]{1,64}@(?:[\w-]+\.)+[a-z]{2,}/i;
  const undo = [];
  const clean = (text) => text.replace(/\s+/g, " ").trim();
  const replaced = (text) => {
    const whole = alone.get(clean(text));
    if (whole !== undefined) return text.replace(text.trim(), () => whole);
    for (const [from, to] of pairs) text = text.split(from).join(to);
    for (const [form, instead] of shapes) text = text.replace(form, instead);
    return text.replace(new RegExp(mail.source, "gi"), (found) =>
      mails.get(found.toLowerCase()) || (ours.has(found) ? found : told.person));
  };
  const put = (node, text) => {
    const before = node.data;
    if (text === before) return;
    node.data = text;
    undo.push(() => { if (node.data === text) node.data = before; },
              () => !node.isConnected || node.data === text);
  };
  const fill = (field, text) => {
    const before = field.value;
    if (text === before) return;
    const kind = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
    const setter = Object.getOwnPropertyDescriptor(kind.prototype, "value").set;
    setter.call(field, text);
    undo.push(() => { if (field.value === text) setter.call(field, before); },
              () => !field.isConnected || field.value === text);
  };
  const nodes = [];
  const walk = (root) => {
    const both = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT;
    const walker = document.createTreeWalker(root, both, (node) =>
      /^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/.test(node.nodeName)
        ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      nodes.push(node);
      if (node.shadowRoot) walk(node.shadowRoot);
    }
  };
  if (document.documentElement) walk(document.documentElement);
  const up = (node) => node.parentNode || (node instanceof ShadowRoot ? node.host : null);
  const inside = (root, one) => {
    for (let at = one; at; at = up(at)) if (at === root) return true;
    return false;
  };
  const texts = (root) => nodes.filter((one) => one.nodeType === Node.TEXT_NODE && one.data.trim()
    && inside(root, one));
  const roled = (one, tags, roles) => one.nodeType === Node.ELEMENT_NODE
    && (roles.includes(one.getAttribute("role")) || (tags.includes(one.tagName)
        && !one.getAttribute("role")));
  const rows = nodes.filter((one) => roled(one, ["TR"], ["row"]));
  const cellsOf = (row) => [...row.querySelectorAll("td,th,[role=cell],[role=gridcell],"
    + "[role=rowheader],[role=columnheader]")];
  const heads = (row) => {
    const table = row.closest("table,[role=table],[role=grid],[role=treegrid]");
    const first = table && [...table.querySelectorAll("tr,[role=row]")].find((one) =>
      one.querySelector("th:not([scope=row]),[role=columnheader]"));
    return first ? cellsOf(first).map((one) => clean(one.textContent)) : [];
  };
  const isPerson = (said) => mail.test(said);
  const peopled = new Map();
  const ofPersons = (row) => {
    const table = row.closest("table,[role=table],[role=grid],[role=treegrid]");
    if (!table) return isPerson(clean(row.textContent));
    if (!peopled.has(table)) {
      const about = heads(row).join(" ") + " " + (table.getAttribute("aria-label") || "");
      peopled.set(table, /\busers?\b|e-?mail/i.test(about) || isPerson(clean(table.textContent)));
    }
    return peopled.get(table);
  };
  const numbers = new Map();
  for (const row of rows) {
    const cells = cellsOf(row);
    const said = clean(row.textContent);
    if (!cells.length || row.querySelector("[role=columnheader],th:not([scope=row])")) continue;
    if (told.own.some((one) => said.includes(one))) continue;
    const options = row.querySelector("input[type=checkbox],[role=checkbox],[role=switch]")
      && !row.querySelector("a[href],[role=link]");
    if (options && !ofPersons(row)) continue;  // what a product offers, not what a tenant has
    const titles = heads(row), table = row.parentNode;
    if (cells.length === 1 && titles.length > 1) continue;  // it says that there is nothing
    numbers.set(table, (numbers.get(table) || 0) + 1);
    cells.forEach((cell, column) => {
      for (const text of texts(cell)) {
        const word = clean(text.data).toLowerCase();
        if (kept.has(word) || !/\p{L}/u.test(word)) continue;
        if (text.parentElement && text.parentElement.closest("button,[role=button]")) continue;
        put(text, mail.test(word) ? replaced(text.data)
                                  : `${titles[column] || "Example"} ${numbers.get(table)}`);
      }
    });
  }
  const entries = nodes.filter((one) => roled(one, ["LI"], ["listitem", "option", "treeitem"]));
  entries.filter((one) => isPerson(clean(one.textContent))).forEach((entry, at) => {
    for (const text of texts(entry)) {
      const word = clean(text.data).toLowerCase();
      if (kept.has(word) || !/\p{L}/u.test(word)) continue;
      put(text, mail.test(word) ? replaced(text.data) : `Person ${at + 1}`);
    }
  });
  for (const node of nodes) {
    if (node.nodeType === Node.TEXT_NODE) { put(node, replaced(node.data)); continue; }
    if (node.nodeName === "INPUT") {
      if (node.type === "password") { if (node.value) fill(node, "placeholder"); }
      else if (!["checkbox", "radio", "file", "hidden", "submit", "button", "image", "color",
                 "range", "number", "date", "time", "datetime-local", "month", "week"]
                 .includes(node.type)) fill(node, replaced(node.value));
    } else if (node.nodeName === "TEXTAREA") fill(node, replaced(node.value));
    for (const name of ["placeholder", "aria-label", "title", "alt"]) {
      const before = node.getAttribute(name);
      const text = before && replaced(before);
      if (!before || text === before) continue;
      node.setAttribute(name, text);
      undo.push(() => { if (node.getAttribute(name) === text) node.setAttribute(name, before); },
                () => !node.isConnected || node.getAttribute(name) === text);
    }
  }
  return undo;
}"""
"""Replaces the texts of a frame; gives pairs of what puts one back and what tells that it holds."""

_SECRET: Final = r"""(field) => {
  const before = field.value;
  if (typeof before !== "string" || !before || field.type === "password") return [];
  const text = before.replace(/\d/g, (_, at) => String((at + 1) % 10)).replace(/[^\d\s]/g, "x");
  const kind = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  const setter = Object.getOwnPropertyDescriptor(kind.prototype, "value").set;
  setter.call(field, text);
  return [() => { if (field.value === text) setter.call(field, before); },
          () => !field.isConnected || field.value === text];
}"""

_HOLDS: Final = "(undo) => undo.every((one, at) => at % 2 === 0 || one())"
_UNDO: Final = "(undo) => { for (let at = undo.length - 2; at >= 0; at -= 2) undo[at](); }"
_PAINTED: Final = """() => new Promise((done) =>
  requestAnimationFrame(() => requestAnimationFrame(() => done(true))))"""


@dataclass(frozen=True)
class Dressed:
    """A page whose texts are replaced."""

    undo: Sequence[JSHandle]

    def holds(self) -> bool:
        """Tell whether nothing was put back meanwhile, by the page itself."""
        return all(one.evaluate(_HOLDS) for one in self.undo)


@contextmanager
def dressed(window: Window, stand_ins: StandIns) -> Iterator[Dressed]:
    """Replace the texts of a page, and put them back at the end.

    Raises:
        PlaywrightError: the page went away.
    """
    undo: list[JSHandle] = []
    try:
        for mask in window.masks:
            if mask.covers(window.page):
                undo += _secret(mask.element)
        for frame in window.frames():
            for name in account.signed_in(frame):
                stand_ins.person(name)
        told = _told(stand_ins)
        for frame in window.frames():
            undo += _replaced(frame, told)
        window.page.evaluate(_PAINTED)
        yield Dressed(undo)
    finally:
        for one in reversed(undo):
            try:
                one.evaluate(_UNDO)
            except PlaywrightError:
                continue  # the page went away, and its texts with it


def _told(stand_ins: StandIns) -> Mapping[str, Any]:
    return {
        "pairs": stand_ins.pairs,
        "alone": stand_ins.alone,
        "mails": stand_ins.mails,
        "person": PERSON,
        "own": stand_ins.own,
        "kept": list(KEPT),
        "shapes": [[form.pattern, "giu" if form.flags & 2 else "gu", to] for form, to in SHAPES],
    }


def _replaced(frame: Frame, told: Mapping[str, Any]) -> list[JSHandle]:
    try:
        return [frame.evaluate_handle(_SCRIPT, told)]
    except PlaywrightError:
        if frame.is_detached():
            return []
        raise


def _secret(element: Any) -> list[JSHandle]:
    try:
        return [element.evaluate_handle(_SECRET)]
    except PlaywrightError:
        return []  # it went away with the page it was on
