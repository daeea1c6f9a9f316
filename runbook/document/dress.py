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
from importlib.resources import files
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

_SCRIPT: Final = files(__package__).joinpath("dress.js").read_text(encoding="utf-8")
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
        "parts": stand_ins.parts,
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
