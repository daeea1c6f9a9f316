"""What is to be read in a picture is told from its ground, its shadows and the edges of cards."""

from __future__ import annotations

import io

import pytest
from PIL import Image, ImageDraw, ImageFont

from runbook.document.ink import Ink

AT, RADIUS = (60.0, 40.0), 14.5


def ink(ground: str, colour: str, what: str, scale: int = 1) -> Ink:
    """A picture of 120 by 80 CSS pixels with something in its middle."""
    image = Image.new("RGB", (120 * scale, 80 * scale), ground)
    draw = ImageDraw.Draw(image)
    if what == "dialog":
        draw.rounded_rectangle((60 * scale, 40 * scale, 200 * scale, 200 * scale), 8, colour)
    elif what == "line":
        draw.line((60 * scale, 0, 60 * scale, 80 * scale), colour, width=scale)
    else:
        font = ImageFont.load_default(14.0 * scale)
        draw.text((56 * scale, 32 * scale), what, colour, font=font)
    packed = io.BytesIO()
    image.save(packed, "PNG")
    return Ink(packed.getvalue(), scale)


@pytest.mark.parametrize("scale", [1, 2])
@pytest.mark.parametrize(
    ("ground", "colour", "what", "there"),
    [
        ("white", "#1b1b1f", "URIs", True),
        ("white", "#1b1b1f", "I", True),
        ("#121212", "#e6e6e6", "URIs", True),
        ("white", "#777777", "line", True),
        ("white", "#dddddd", "line", False),
        ("#202a30", "white", "dialog", False),
        ("white", "#3f51b5", "dialog", False),
        ("#fafafa", "#fafafa", "URIs", False),
    ],
)
def test_words_and_fields_are_something_to_read(
    ground: str, colour: str, what: str, there: bool, scale: int
) -> None:
    assert ink(ground, colour, what, scale).under(AT, RADIUS) is there


def test_beside_the_words_there_is_nothing_to_read() -> None:
    assert not ink("white", "black", "URIs").under((20.0, 40.0), RADIUS)
