"""Call-outs over a picture and in it: the same place, the same look, seen on any background."""

from __future__ import annotations

import io
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PIL import Image, ImageChops
from playwright.sync_api import Page

from runbook.document.callouts import CORE, LIGHT, UNWRITABLE, burn, svg
from runbook.document.model import Box, Figure
from runbook.document.placing import BADGE, HALO, RADIUS, STROKE, placed
from tests.runbook.document.figures import anywhere, figure, flat

Colour = tuple[int, int, int]

SVG = "{http://www.w3.org/2000/svg}"
BACKGROUNDS = [CORE, "#000000", "#ffffff", "#808080", "#ff0000", "#00ff00", "#0000ff"]
BACKGROUNDS += ["#ffff00", "#00ffff", "#ff00ff", "#ff8000"]
FORM = (
    Box(200, 60, 400, 34),
    Box(200, 120, 400, 34),
    Box(206, 176, 16, 16),
    Box(200, 220, 90, 34),
    Box(298, 220, 90, 34),
    Box(396, 220, 90, 34),
)
HOSTILE = (
    '"><script>alert(1)</script>',
    "a & b < c > d",
    "]]>",
    "\x00\x0b\x1b\ufffe",
    "\ud800",
    "",
)


def opened(picture: bytes) -> Image.Image:
    with Image.open(io.BytesIO(picture)) as image:
        assert image.format == "PNG"
        return image.convert("RGB")


def at(image: Image.Image, x: float, y: float) -> Colour:
    found = image.getpixel((int(x), int(y)))
    assert isinstance(found, tuple)
    return int(found[0]), int(found[1]), int(found[2])


def parsed(colour: str) -> Colour:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def luminance(colour: Colour) -> float:
    """Relative luminance (WCAG 2.2)."""
    shares = [part / 255 for part in colour]
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in shares
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: Colour, other: Colour) -> float:
    """Contrast ratio, 1 to 21 (WCAG 2.2)."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def changed(before: bytes, after: bytes) -> tuple[int, int, int, int] | None:
    """What part of a picture differs, left, top, right and bottom in pixels."""
    return ImageChops.difference(opened(before), opened(after)).getbbox()


@pytest.mark.parametrize("scale", [1, 2])
def test_the_outline_is_burned_in_exactly_around_the_control(scale: int) -> None:
    of = figure([Box(300, 200, 90, 40)], scale=scale)
    image = opened(burn(flat(of, "#00ff00"), of))
    edge = STROKE + HALO
    core, light, ground = parsed(CORE), parsed(LIGHT), (0, 255, 0)
    for x in (int(320 * scale), int(370 * scale)):  # beside the arrow
        up = [at(image, x, y) for y in range(int((200 - edge) * scale), 200 * scale)]
        assert up[: 2 * scale] == [core] * (2 * scale)
        assert up[-1] == light
        assert at(image, x, (200 - edge) * scale - 1) == light
        assert at(image, x, (200 - edge - 2) * scale - 1) == ground
        assert at(image, x, 200 * scale) == ground
        assert at(image, x, (240 + edge) * scale - 1) == core
        assert at(image, x, 240 * scale - 1) == ground
    y = 220 * scale
    assert at(image, (300 - edge) * scale, y) == core
    assert at(image, 300 * scale, y) == ground
    assert at(image, 390 * scale - 1, y) == ground
    assert at(image, (390 + edge) * scale - 1, y) == core


@pytest.mark.parametrize("scale", [1, 2])
def test_nothing_else_of_the_picture_changes(scale: int) -> None:
    of = figure([Box(300, 200, 400, 34)], scale=scale)
    (one,) = placed(of)
    before = flat(of, "#3366cc")
    around = changed(before, burn(before, of))
    left = one.centre[0] - BADGE
    right = one.outline.x + one.outline.width + STROKE / 2 + HALO
    top = one.outline.y - STROKE / 2 - HALO
    bottom = one.outline.y + one.outline.height + STROKE / 2 + HALO
    wanted = [side * scale for side in (left, top, right, bottom)]
    assert around == pytest.approx(wanted, abs=1)


@pytest.mark.parametrize("background", BACKGROUNDS)
def test_an_outline_stands_out_from_any_background(background: str) -> None:
    of = figure([Box(300, 200, 400, 34)])
    image = opened(burn(flat(of, background), of))
    y = 200 - HALO - STROKE  # the outer edge of the core; above it the halo
    best = max(contrast(at(image, 600, y + d), parsed(background)) for d in (-1, 0))
    assert best >= 3


def test_one_of_the_two_colours_stands_out_from_whatever_there_is() -> None:
    """The grey that is worst for both stands for all: a contrast asks for luminance alone."""
    for level in range(256):
        grey = (level, level, level)
        assert max(contrast(parsed(CORE), grey), contrast(parsed(LIGHT), grey)) >= 3


@pytest.mark.parametrize("number", [1, 8, 10, 88, 100, 1000])
def test_a_number_is_legible_and_within_its_badge(number: int) -> None:
    of = figure([Box(300, 200, 400, 34)], scale=2, first=number)
    (one,) = placed(of)
    image = opened(burn(flat(of, "#808080"), of))
    x, y = (2 * part for part in one.centre)
    inside = image.crop((int(x - 2 * RADIUS), int(y - 2 * RADIUS), int(x + 26), int(y + 26)))
    core, light = parsed(CORE), parsed(LIGHT)
    written = [
        (px, py)
        for px in range(52)
        for py in range(52)
        if (px - 26) ** 2 + (py - 26) ** 2 < 25**2 and at(inside, px, py) == light
    ]
    assert len(written) > 20
    assert contrast(core, light) >= 4.5
    reach = max((px + 0.5 - 26) ** 2 + (py + 0.5 - 26) ** 2 for px, py in written) ** 0.5
    assert reach < 2 * (RADIUS - 1)
    ys = [py for _, py in written]
    assert abs((min(ys) + max(ys) + 1) / 2 - 26) <= 1.5


def test_the_same_picture_is_burned_to_the_same_bytes() -> None:
    of = figure(FORM, scale=2)
    assert burn(flat(of), of) == burn(flat(of), of)
    assert burn(flat(of), of) != burn(flat(of), figure(FORM[:-1], scale=2))


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "L"])
def test_a_picture_may_be_any_png(mode: str) -> None:
    of = figure(FORM)
    assert (
        opened(burn(flat(of, "#ffffff", mode), of)).tobytes()
        == opened(burn(flat(of), of)).tobytes()
    )


def test_a_figure_without_callouts_is_its_picture() -> None:
    of = figure([])
    assert changed(flat(of), burn(flat(of), of)) is None


@pytest.mark.parametrize("box", [Box(900, 700, 5, 5), Box(-9, 40, 4, 4), Box(400, 200, 0, 0)])
def test_a_control_that_is_hardly_there_is_marked_all_the_same(box: Box) -> None:
    of = figure([box])
    around = changed(flat(of), burn(flat(of), of))
    assert around is not None
    assert around[2] - around[0] >= 2 * RADIUS


def test_a_picture_of_another_size_is_refused() -> None:
    of = figure(FORM, scale=2)
    with pytest.raises(ValueError, match=r"figure 2\.9\.4: .* 800×500 pixels, not 1600×1000"):
        burn(flat(figure(FORM)), of)
    with pytest.raises(OSError, match="cannot identify"):
        burn(b"no picture", of)


def test_whatever_a_control_is_called_it_is_well_formed() -> None:
    of = figure(FORM, labels=HOSTILE)
    drawn = ElementTree.fromstring(svg(of))
    assert [one.text or "" for one in drawn.iter(f"{SVG}title")] == [
        UNWRITABLE.sub("", label) for label in HOSTILE
    ]
    assert drawn.find(f".//{SVG}script") is None
    assert [one.text for one in drawn.iter(f"{SVG}text")] == list("123456")


def test_two_figures_in_one_page_share_no_id_and_need_no_style() -> None:
    drawn = ElementTree.fromstring(svg(figure(FORM)))
    names = {name for one in drawn.iter() for name in one.attrib}
    assert not names & {"id", "style"}
    assert not re.search(r"<style|url\(|href", svg(figure(FORM)))


def test_it_is_hidden_from_those_who_hear_the_alternative_text() -> None:
    drawn = ElementTree.fromstring(svg(figure(FORM)))
    assert drawn.get("aria-hidden") == "true"
    assert drawn.get("viewBox") == "0 0 800 500"


@pytest.mark.parametrize(
    ("of", "scale"),
    [
        (figure(FORM), 1),
        (figure(FORM, scale=2), 2),
        (anywhere(7), 1),
        (figure([Box(0, 0, 300, 200)], (300, 200)), 1),
    ],
    ids=["form", "form, twice as fine", "anywhere", "without an arrow"],
)
def test_what_is_drawn_looks_like_what_is_burned_in(
    of: Figure, scale: int, page: Page, tmp_path: Path
) -> None:
    picture = flat(of, "#5588aa")
    (tmp_path / "raw.png").write_bytes(picture)
    size = f'width="{of.width * scale}" height="{of.height * scale}"'
    shown = svg(of).replace(f'width="{of.width}" height="{of.height}"', size, 1)
    (tmp_path / "page.html").write_text(
        "<!doctype html><meta charset=utf-8>"
        "<style>body { margin: 0 } body > * { position: absolute; left: 0; top: 0 }</style>"
        f'<img src="raw.png" alt="" {size}>{shown}'
    )
    page.set_viewport_size({"width": of.width * scale, "height": of.height * scale})
    page.goto((tmp_path / "page.html").as_uri())
    drawn = opened(page.screenshot())
    burned = opened(burn(picture, of))
    for one in placed(of):  # a number is in another font: only its badge is looked at
        x, y = (round(part * scale) for part in one.centre)
        inner = (x - 9 * scale, y - 9 * scale, x + 9 * scale, y + 9 * scale)
        for image in (drawn, burned):
            image.paste(CORE, inner)
    difference = ImageChops.difference(drawn, burned).convert("L")
    changed_at_all = ImageChops.difference(burned, opened(picture)).convert("L")
    callouts = sum(changed_at_all.histogram()[1:])
    assert callouts > 1000
    assert sum(difference.histogram()[64:]) <= 0.01 * callouts
    assert sum(difference.histogram()[128:]) == 0
