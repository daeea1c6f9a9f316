"""Pictures: of the moment they claim, with the place of the touched control kept beside them.

The picture stays raw; the mark is a box in the journal, drawn over the picture by whoever shows
it. Fields that hold a secret are covered while the picture is taken, and so is whatever shows one;
the boxes of what is covered are kept as well. It is kept as WebP without loss: pixel by pixel what
was painted, at a third of the bytes of a PNG.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PIL import Image
from playwright.sync_api import ElementHandle, Locator
from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import TimeoutError as PlaywrightTimeout

from runbook import covering
from runbook.browser import VIEWPORT
from runbook.covering import Cover
from runbook.redaction import Redactor
from runbook.window import Window

SHOTS = "shots"
MARK_WITHIN_MS = 1000
TRIES = 3
"""A page that changes while its picture is taken is taken again, so many times at most."""


@dataclass(frozen=True)
class Shot:
    """A picture on disk: path in the bundle, address of the page.

    Size in px and boxes in px of the picture: what was touched, and what is covered.
    """

    file: str
    page: str
    width: int
    height: int
    marks: tuple[dict[str, Any], ...]
    covers: tuple[Cover, ...] = ()


def take(
    bundle: Path,
    name: str,
    window: Window,
    touched: Sequence[Locator | ElementHandle],
    label: str,
    redactor: Redactor,
) -> Shot | None:
    """Take a picture of a window; None where the page is gone, cannot be painted, or does not stand
    still for long enough to tell what of it shows a secret.

    Args:
        bundle: folder of the run.
        name: stem of the file; a second picture that is the same shares the first one's file.
        window: whose page.
        touched: elements to mark, those that are in view.
        label: words for the mark.
        redactor: knows the secrets that are covered.

    Raises:
        OSError: it cannot be written; nothing of it is left.
    """
    into_view(touched)
    taken = None
    for _ in range(TRIES):
        try:
            marks = tuple(boxes(touched, label))
            taken = _taken(window, redactor)
        except PlaywrightTimeout:
            return None  # it was long enough
        except PlaywrightError:
            continue
        if taken is not None:
            break
    if taken is None:
        return None
    image, covers = taken
    size = window.page.viewport_size or VIEWPORT
    page = window.page.url.split("?")[0].split("#")[0]
    return Shot(
        keep(bundle, SHOTS, name, image), page, size["width"], size["height"], marks, covers
    )


def keep(bundle: Path, into: str, name: str, image: bytes) -> str:
    """Keep a picture (PNG) in a folder of the bundle, once, and return its path in the bundle
    (raises OSError)."""
    folder = bundle / into
    folder.mkdir(exist_ok=True)
    digest = hashlib.sha256(image).hexdigest()[:16]
    path = next(folder.glob(f"*-{digest}.webp"), None)
    if path is None:
        path = folder / f"{name}-{digest}.webp"
        packed = io.BytesIO()
        with Image.open(io.BytesIO(image)) as painted:
            painted.save(packed, "WEBP", lossless=True, exact=True)
        try:
            path.write_bytes(packed.getvalue())
        except OSError:
            path.unlink(missing_ok=True)  # half a picture is none
            raise
    return f"{into}/{path.name}"


def _taken(window: Window, redactor: Redactor) -> tuple[bytes, tuple[Cover, ...]] | None:
    """Return a picture and what is covered in it; None where that changed meanwhile."""
    before = covering.seen(window, redactor)
    image = window.page.screenshot(
        animations="disabled",
        caret="hide",
        scale="css",
        mask=covering.fields(window),
        mask_color=covering.COLOUR,
    )
    if covering.seen(window, redactor) != before:
        return None
    return covering.paint(image, before), before


def into_view(touched: Sequence[Locator | ElementHandle]) -> None:
    """Bring the first of some elements into view."""
    for element in touched[:1]:
        try:
            element.scroll_into_view_if_needed(timeout=MARK_WITHIN_MS)
        except PlaywrightError:
            continue  # it went away with the page it was on


def boxes(touched: Sequence[Locator | ElementHandle], label: str) -> list[dict[str, Any]]:
    """Return the places of those elements that are in view, in px of the picture."""
    found = []
    for element in touched:
        try:
            box = (
                element.bounding_box(timeout=MARK_WITHIN_MS)
                if isinstance(element, Locator)
                else element.bounding_box()
            )
        except PlaywrightError:
            continue
        if box and box["width"] > 0 and _in_view(box):
            found.append(
                {
                    **{side: round(float(box[side])) for side in ("x", "y", "width", "height")},
                    "label": label,
                }
            )
    return found


def _in_view(box: Any) -> bool:
    return bool(
        box["y"] + box["height"] > 0
        and box["y"] < VIEWPORT["height"]
        and box["x"] + box["width"] > 0
        and box["x"] < VIEWPORT["width"]
    )
