"""What of a page is covered in its picture: fields that take a secret, and whatever shows one.

No secret goes into a page in order to be looked for. The texts of each frame, open shadow roots
included, are read out, held against the secrets here, and asked for their places by number. What
is found is painted over in the finished picture, before that is written anywhere.
"""

from __future__ import annotations

import io
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal

from PIL import Image, ImageDraw
from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import Frame, Locator

from runbook.redaction import Kind, Redactor, showing
from runbook.window import Window

COLOUR: Final = "#8a8f98"
PADDING: Final = 2
"""Pixels around a text: letters reach over the box of their line."""

QUICK_MS: Final = 500

_READ: Final = """places => {
  const nodes = [], texts = [];
  const unseen = new Set(["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE"]);
  const silent = new Set(["hidden", "checkbox", "radio", "file", "range", "color", "image"]);
  const put = (node, text) => {
    if (text && text.trim()) { nodes.push(node); texts.push(text.replaceAll("\\0", " ")); }
  };
  const walk = root => {
    const both = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT;
    const walker = document.createTreeWalker(root, both, node =>
      unseen.has(node.nodeName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.nodeType === Node.TEXT_NODE) { put(node, node.data); continue; }
      if (node.shadowRoot) walk(node.shadowRoot);
      const name = node.nodeName;
      if (name === "INPUT" && node.type === "password") put(node, "\\u0001");
      else if (name === "INPUT" && silent.has(node.type)) continue;
      else if (name === "INPUT" || name === "TEXTAREA") put(node, node.value || node.placeholder);
      else if (name === "SELECT")
        put(node, [...node.selectedOptions].map(one => one.text).join(" "));
    }
  };
  if (document.documentElement) walk(document.documentElement);
  const box = node => {
    let place = node;
    if (node.nodeType === Node.TEXT_NODE) {
      place = document.createRange();
      place.selectNodeContents(node);
    }
    const { x, y, width, height } = place.getBoundingClientRect();
    return [x, y, width, height];
  };
  const asked = places.filter(at => at < nodes.length);
  return { texts: texts.join("\\0"), boxes: asked.map(at => box(nodes[at])) };
}"""
"""Gives the texts of a frame in their order, and the boxes of those that are asked for by number.

Of a password field stands its place alone: what was typed there is not read.
"""

_PASSWORD: Final = "\u0001"
_INSET: Final = """frame => {
  const style = getComputedStyle(frame);
  return [frame.clientLeft + parseFloat(style.paddingLeft),
          frame.clientTop + parseFloat(style.paddingTop), frame.offsetWidth];
}"""

Box = tuple[float, float, float, float]
"""x, y, width and height in pixels of the picture."""


@dataclass(frozen=True)
class Cover:
    """A part of a picture that is covered: where, in pixels of the picture, and what for.

    `kind` is a kind of secret, or "field" for a field that a secret is typed into.
    """

    x: int
    y: int
    width: int
    height: int
    kind: Kind | Literal["field"]


def fields(window: Window) -> list[Locator]:
    """Return the fields of a window that take a secret, for the browser to cover."""
    passwords = [frame.locator("input[type=password]") for frame in window.frames()]
    typed = [mask.field for mask in window.masks if mask.covers(window.page)]
    return [*typed, *passwords]


def seen(window: Window, redactor: Redactor) -> tuple[Cover, ...]:
    """Return what of a window has to be covered now, in the part of the page that is in view.

    Raises:
        PlaywrightError: a frame cannot be read.
    """
    covers: list[Cover] = []
    for mask in window.masks:
        if mask.covers(window.page):
            covers += _cut(_boxes_of(mask.field), "field", _view(window))
    for frame in window.frames():
        try:
            covers += _of_frame(window, frame, redactor)
        except PlaywrightError:
            if not frame.is_detached():
                raise
    return tuple(dict.fromkeys(covers))


def paint(image: bytes, covers: Iterable[Cover]) -> bytes:
    """Return a picture (PNG) with the covers painted over it; fields the browser has covered."""
    texts = [one for one in covers if one.kind != "field"]
    if not texts:
        return image
    painted = io.BytesIO()
    with Image.open(io.BytesIO(image)) as read:
        picture = read.convert("RGB")
    draw = ImageDraw.Draw(picture)
    for one in texts:
        corner = one.x + one.width - 1, one.y + one.height - 1
        draw.rectangle((one.x, one.y, *corner), fill=COLOUR)
    picture.save(painted, "PNG")
    return painted.getvalue()


def _of_frame(window: Window, frame: Frame, redactor: Redactor) -> list[Cover]:
    texts: Sequence[str] = frame.evaluate(_READ, [])["texts"].split("\0")
    found: dict[int, Any] = {**showing(texts, redactor)}
    found |= {at: "field" for at, text in enumerate(texts) if text == _PASSWORD}
    if not found:
        return []
    view, (left, top) = _view(window), (0.0, 0.0)
    if frame.parent_frame is not None:
        inner = _inside(frame)
        if inner is None:
            return []  # it is not shown
        view, begins = inner
        if begins is None:
            return _cut([view], next(iter(found.values())), _view(window))
        left, top = begins
    again = frame.evaluate(_READ, list(found))
    now = again["texts"].split("\0")
    if any(at >= len(now) or now[at] != texts[at] for at in found):
        raise PlaywrightError("the page changed under a question")
    covers = []
    for kind, (x, y, width, height) in zip(found.values(), again["boxes"], strict=True):
        covers += _cut([(x + left, y + top, width, height)], kind, view)
    return covers


def _inside(frame: Frame) -> tuple[Box, tuple[float, float] | None] | None:
    """Return where a frame stands on the page, and where its own content begins.

    None where it is not shown; None for the content of one that is drawn larger or smaller than it
    is, of which the whole is covered.
    """
    element = frame.frame_element()
    box = element.bounding_box()
    if not box:
        return None
    left, top, width = element.evaluate(_INSET)
    place = box["x"], box["y"], box["width"], box["height"]
    if abs(box["width"] - width) > 1:
        return place, None
    return place, (box["x"] + left, box["y"] + top)


def _view(window: Window) -> Box:
    size = window.page.viewport_size or {"width": 10_000, "height": 10_000}
    return 0, 0, size["width"], size["height"]


def _boxes_of(field: Locator) -> list[Box]:
    boxes = []
    for one in field.all():
        try:
            box = one.bounding_box(timeout=QUICK_MS)
        except PlaywrightError:
            continue  # it went away with the page it was on
        if box:
            boxes.append((box["x"], box["y"], box["width"], box["height"]))
    return boxes


def _cut(boxes: Iterable[Box], kind: Any, view: Box) -> list[Cover]:
    """Make covers of the parts of boxes that are in view."""
    covers = []
    padding = 0 if kind == "field" else PADDING
    for x, y, width, height in boxes:
        if not width or not height:
            continue  # it is not shown
        left, top = max(x - padding, view[0]), max(y - padding, view[1])
        right = min(x + width + padding, view[0] + view[2])
        bottom = min(y + height + padding, view[1] + view[3])
        if right > left and bottom > top:
            at = math.floor(left), math.floor(top)
            size = math.ceil(right) - at[0], math.ceil(bottom) - at[1]
            covers.append(Cover(*at, *size, kind))
    return covers
