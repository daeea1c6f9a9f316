"""How an object is found in a list by its name: a row, an entry, a card, or a link by itself."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from playwright.sync_api import ElementHandle, Locator

from pages import finding, names
from pages.roles import Root, by_role
from pages.scripts import script

ROWS = ("row", "listitem", "article", "option", "treeitem")
NAMED = ("link", "button", "cell", "gridcell", "rowheader", "heading", "listitem")
OPENERS = ("link", "button")
CELLS = ("cell", "gridcell", "rowheader")

_ABOUT = script("rows_about")
_BEAR = script("rows_bear")
_LINE = script("rows_line")
_IN_CONTENT = script("rows_in_content")
_IN_ROWS = """(all) => all.flatMap((one, at) => one.closest("tr, [role=row]") ? [at] : [])"""
_PRESSED = script("template_pressed")
_FILLED = """(all) => all.some((row) => {
    const cells = [...row.querySelectorAll('td,th,[role$=cell],[role=rowheader]')];
    return cells.length > 1 && cells.some((cell) => cell.innerText.trim());
})"""
_NOTHING = re.compile(r"^\s*(there (is|are) )?(no|nothing)\s+\w", re.IGNORECASE)


@dataclass(frozen=True)
class Row:
    """One object in a list: the row itself, and what opens it by its name where there is such a
    thing."""

    name: str
    row: Locator
    opener: Locator | ElementHandle | None


def find(place: Root, name: str) -> list[Row]:
    """Return every row of a place that shows an object of exactly that name.

    What looks most like a list comes first: rows and entries, then what is defined in a list of
    definitions, then links and headings of the content that stand for themselves, as on cards.
    """
    exact = names.exact(name)
    ways: tuple[Callable[[Root, str, re.Pattern[str]], list[Row]], ...] = (
        _rows,
        _definitions,
        _links,
        _cards,
    )
    return next((found for way in ways if (found := way(place, name, exact))), [])


def every(place: Root, about: str) -> list[Row]:
    """Return every row with something to press of the tables that say what they are about; a row is
    called by its first words."""
    pressed = by_role(place, OPENERS)
    table_rows = by_role(place, ("row",)).visible.filter(has=pressed)
    found: list[Row] = []
    for row in finding.usable(table_rows.filter(has=by_role(place, CELLS))):
        name = next((line.strip() for line in row.inner_text().splitlines() if line.strip()), "")
        if name and in_content(row) and row.evaluate(_ABOUT, about.casefold()):
            found.append(Row(name, row, _opener(place, row, names.exact(name))))
    return found


def _rows(place: Root, name: str, exact: re.Pattern[str]) -> list[Row]:
    """Of a list within a list, the inner rows count; of a row, what it says it is called."""
    words = " ".join(name.split())
    named = by_role(place, NAMED, exact).or_(place.get_by_text(exact))
    called = _called(place, by_role(place, ROWS).visible.filter(has=named), words)
    if not called:  # a line of its own that no element bears, above or below a description
        holding = _called(place, by_role(place, ROWS).visible.filter(has_text=words), words)
        called = [row for row in holding if row.evaluate(_LINE, words)]
    return [Row(name, row, _opener(place, row, exact)) for row in called]


def _called(place: Root, rows: Locator, words: str) -> list[Locator]:
    outer = by_role(place, ROWS).filter(has=rows)
    inner = [row for row in finding.usable(rows) if not (outer.count() and row.and_(outer).count())]
    return [row for row in inner if in_content(row) and row.evaluate(_BEAR, words)]


def _opener(place: Root, row: Locator, exact: re.Pattern[str]) -> Locator | None:
    """Return the link or button that bears the name, perhaps with more words on it; a link without
    an address has no role, and is one all the same."""
    ways = (
        by_role(place, OPENERS, exact).within(row),
        by_role(row, OPENERS).filter(has=place.get_by_text(exact)).visible,
        row.locator("a").filter(has_text=exact).visible,
    )
    for way in ways:
        if count := way.count():
            return way if count == 1 else None
    return None


def _definitions(place: Root, name: str, exact: re.Pattern[str]) -> list[Row]:
    terms = place.locator("dt").filter(has=by_role(place, OPENERS, exact)).visible
    boxed = place.locator("dl > div").filter(has=terms)
    rows = boxed.all() if boxed.count() == terms.count() else terms.all()
    return [Row(name, row, by_role(row, OPENERS, exact)) for row in rows]


def _links(place: Root, name: str, exact: re.Pattern[str]) -> list[Row]:
    return [Row(name, link, link) for link in _content(by_role(place, OPENERS, exact))]


def _cards(place: Root, name: str, exact: re.Pattern[str]) -> list[Row]:
    """A heading that bears the name, in the smallest box that holds anything to press; what one
    presses for it opens it."""
    heads = by_role(place, ("heading",), exact)
    found: list[Row] = []
    for head in _content(heads):
        opener = head.evaluate_handle(_PRESSED).as_element()
        itself = opener is not None and bool(head.evaluate("(e, o) => e === o", opener))
        if itself and head.evaluate("(e) => getComputedStyle(e).cursor") != "pointer":
            opener = None
        boxes = place.locator("div, section").filter(has=head)
        boxes = boxes.filter(has=by_role(place, OPENERS))
        card = boxes.filter(has_not=boxes)
        if opener is not None or card.count() == 1:
            found.append(Row(name, card if card.count() == 1 else head, opener))
    return found


def filled(place: Root) -> bool:
    """Tell whether a table of a place shows any object, whatever it is called."""
    every = by_role(place, ("row",)).visible.filter(has=by_role(place, CELLS))
    return bool(every.evaluate_all(_FILLED))


def says_empty(place: Root) -> bool:
    """Tell whether a place says that there is nothing to list."""
    return place.get_by_text(_NOTHING).visible.count() > 0


def in_content(element: Locator) -> bool:
    """Tell whether an element stands in the content of the page."""
    return bool(element.evaluate_all(_IN_CONTENT))


def _content(elements: Locator) -> list[Locator]:
    """Return those that stand in the content of the page, not in what surrounds or announces it,
    nor in a row of a table, which was looked at as such."""
    inside = set(elements.evaluate_all(_IN_CONTENT)) - set(elements.evaluate_all(_IN_ROWS))
    if not inside:
        return []
    usable = set(elements.evaluate_all(finding.STANDING))
    return [one for at, one in enumerate(elements.all()) if at in inside and at in usable]
