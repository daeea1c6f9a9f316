"""Fields that hold text: to write, to write secretly, and to read only."""

from __future__ import annotations

from playwright.sync_api import ElementHandle, Locator
from playwright.sync_api import TimeoutError as PlaywrightTimeout
from pydantic import SecretStr

from pages import finding, keyboard, unasked
from pages.controls.base import Control
from pages.scripts import script
from runbook.errors import Ambiguous, ConsoleRefused, ForeignOrigin
from runbook.window import Window, origin_of

_VALUE = script("fields_value")


class Text(Control[str]):
    """A field of text, of one line or several, or of a number."""

    what = "text field"
    roles = ("textbox", "searchbox", "spinbutton")

    def read(self, window: Window) -> str:
        """Return the text in the field."""
        return str(self.find(window).evaluate(_VALUE)).strip()

    def set(self, window: Window, value: str) -> None:
        """Replace the text; a field that formats or ignores pasted text is typed into."""
        write(window, self.find(window), value, self.name)

    def satisfied(self, found: str, wanted: str) -> bool:
        """Compare character by character, but for white space at the ends."""
        return found.strip() == wanted.strip()


def write(window: Window, field: Locator, value: str, name: str) -> None:
    """Put text into a field and leave it, as a person does.

    Raises:
        ConsoleRefused: the field cannot be edited.
    """
    try:
        field.fill(value, timeout=window.timeout_s * 1000)
        if not _holds(field, value) and unasked.dismiss(window):  # it came between
            field.fill(value, timeout=window.timeout_s * 1000)
    except PlaywrightTimeout as error:
        raise ConsoleRefused(
            f"“{name}” cannot be edited",
            where=finding.place(window),
            seen=error.message.splitlines()[-1].strip(),
            remedy="the console may keep it read-only for this account",
        ) from error
    if not _holds(field, value):
        field.clear()
        if keyboard.focused(window, field):
            field.press_sequentially(value)
    field.blur()


def _holds(field: Locator, value: str) -> bool:
    return str(field.evaluate(_VALUE)).strip() == value.strip()


class Secret(Control[SecretStr]):
    """A field that takes a password or a code. It is written only on a declared origin.

    And never read.
    """

    has_value = False
    healable = False
    what = "secret field"
    roles = ("textbox", "spinbutton")

    def set(self, window: Window, value: SecretStr) -> None:
        """Type the secret.

        Raises:
            ForeignOrigin: the page that asks for it is on an origin that is not declared for this
                console.
        """
        type_secret(window, self.find(window), value)


def type_secret(window: Window, field: Locator, value: SecretStr) -> None:
    """Type a secret into a field, on a declared origin only.

    And cover the field in every picture from now on.
    """
    permit(window, field)
    window.cover(field)
    field.fill(value.get_secret_value(), timeout=window.timeout_s * 1000)


def permit(window: Window, field: Locator) -> str:
    """See that a field which takes a secret is on a declared origin, and return that origin.

    Raises:
        ForeignOrigin: it is not.
    """
    owner = field.element_handle().owner_frame()
    origin = origin_of(owner.url if owner else window.page.url)
    if origin not in window.secret_origins:
        raise ForeignOrigin(
            f"{window.title or window.console} asks for a secret on {origin}, not declared for it",
            where=finding.place(window),
            seen=f"declared: {', '.join(window.secret_origins)}",
            remedy=f"if this origin is right, add it to {window.console.upper()}_SIGNIN_ORIGINS",
        )
    return origin


class ReadOnlyText(Control[str]):
    """A value that the console shows and a person copies: a read-only field.

    Or plain text beside its label.
    """

    what = "value"
    roles = ("textbox", "spinbutton", "status")

    def read(self, window: Window) -> str:
        """Wait for a value that is not empty, and return it."""
        shown = self.awaited(window, lambda: self._shown(window) or None)
        if shown is None:
            raise finding.missing(window, self.target)
        return shown

    def here(self, window: Window) -> bool:
        """Tell whether the label is on the page, with a value or not yet."""
        return super().here(window) or bool(self._beside_label(window))

    def marks(self, window: Window) -> list[Locator | ElementHandle]:
        """Return the field, or the text that was read."""
        return [*super().marks(window)] or [*self._beside_label(window)]

    def _shown(self, window: Window) -> str:
        seen = finding.look(window, self.target, self.roots(window))
        if seen.several:
            raise finding.ambiguous(window, self.target, seen.several)
        if seen.one is not None:
            return str(seen.one.evaluate(_VALUE)).strip()
        beside = self._beside_label(window)
        texts = list(dict.fromkeys(str(value.evaluate(_WORDS)).strip() for value in beside))
        if len(texts) > 1:
            raise Ambiguous(
                f"{len(texts)} values stand beside “{self.name}”",
                where=finding.place(window),
                seen="; ".join(texts),
                remedy="tell them apart in the build profile",
            )
        return texts[0] if texts else ""

    def _beside_label(self, window: Window) -> list[ElementHandle]:
        """Find the value by its label where it has no name of its own: a definition, a cell.

        The next text.
        """
        for spoken in self.target.spoken(window):
            labels = finding.texts(self.roots(window) or window.frames(), (spoken,))
            found = [label.evaluate_handle(_BESIDE).as_element() for label in labels]
            if values := [value for value in found if value]:
                return values
        return []


_BESIDE = script("fields_beside")

_WORDS = script("fields_words")
