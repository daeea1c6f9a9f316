from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from runbook.drift import pixels
from runbook.drift.model import Box
from runbook.drift.pixels import FEW, Compared, compare
from runbook.errors import UsageError
from tests.runbook.drift.drifts import AUTHENTICATION, GENERAL, draw, renamed

SIZE = (400, 300)


def picture(file: Path, *boxes: Box, size: tuple[int, int] = SIZE, colour: str = "black") -> Path:
    """A white picture with boxes."""
    made = Image.new("RGB", size, "white")
    for box in boxes:
        area = box.x, box.y, box.x + box.width - 1, box.y + box.height - 1
        ImageDraw.Draw(made).rectangle(area, colour)
    made.save(file)
    return file


def test_the_same_bytes_are_the_same(tmp_path: Path) -> None:
    one = tmp_path / "one.png"
    one.write_bytes(b"not even a picture")
    assert compare(one, one) == Compared()


def test_the_same_picture_in_another_format_is_the_same(tmp_path: Path) -> None:
    one = picture(tmp_path / "one.png", Box(10, 10, 30, 30))
    other = tmp_path / "other.webp"
    Image.open(one).save(other, lossless=True)
    assert compare(one, other, difference=tmp_path / "difference.png") == Compared()
    assert not (tmp_path / "difference.png").exists()


def test_what_changed_is_counted_and_found_to_the_pixel(tmp_path: Path) -> None:
    before = picture(tmp_path / "before.png")
    box = Box(40, 50, 20, 10)
    found = compare(before, picture(tmp_path / "after.png", box))
    assert found == Compared(200 / (400 * 300), 200, (box,))


def test_a_single_pixel_is_found(tmp_path: Path) -> None:
    before, box = picture(tmp_path / "before.png"), Box(399, 299, 1, 1)
    assert compare(before, picture(tmp_path / "after.png", box)).boxes == (box,)


def test_a_smoothed_edge_is_no_change(tmp_path: Path) -> None:
    large = Image.new("L", (1600, 1200), 255)
    ImageDraw.Draw(large).ellipse((300, 300, 1100, 900), 0)
    shifted = Image.new("L", large.size, 255)
    shifted.paste(large, (1, 1))  # a quarter of a pixel, once they are small
    for name, made in (("before", large), ("after", shifted)):
        made.resize(SIZE, Image.Resampling.BOX).convert("RGB").save(tmp_path / f"{name}.png")
    before, after = tmp_path / "before.png", tmp_path / "after.png"
    assert before.read_bytes() != after.read_bytes()
    assert compare(before, after) == Compared()
    box = Box(5, 5, 30, 10)
    changed = Image.open(after).convert("RGB")
    changed.paste((0, 0, 0), (5, 5, 35, 15))
    changed.save(after)
    assert compare(before, after) == Compared(300 / (400 * 300), 300, (box,))


def test_what_changes_by_itself_is_painted_over(tmp_path: Path) -> None:
    clock, label = Box(300, 10, 60, 20), Box(20, 100, 50, 20)
    before = picture(tmp_path / "before.png")
    after = picture(tmp_path / "after.png", clock, label)
    found = compare(before, after, masks=[clock])
    assert found.boxes == (label,)
    assert found.share == pytest.approx(1000 / (400 * 300 - 1200))
    assert compare(before, after, masks=[clock, label]) == Compared()
    outside = Box(-50, -50, 9999, 9999)
    assert compare(before, after, masks=[outside]) == Compared()


def test_another_size_is_a_change_of_all_of_the_larger(tmp_path: Path) -> None:
    small = picture(tmp_path / "small.png")
    large = picture(tmp_path / "large.png", size=(400, 500))
    whole = Compared(1.0, 400 * 500, (Box(0, 0, 400, 500),))
    assert compare(small, large, difference=tmp_path / "difference.png") == whole
    assert compare(large, small) == whole


def test_the_places_are_few_and_hold_every_change(tmp_path: Path) -> None:
    dots = [Box(x, y, 1, 1) for x in range(10, 390, 60) for y in range(10, 290, 60)]
    assert len(dots) > 3 * FEW
    found = compare(picture(tmp_path / "before.png"), picture(tmp_path / "after.png", *dots))
    assert 1 <= len(found.boxes) <= FEW
    for dot in dots:
        assert any(
            box.x <= dot.x
            and box.y <= dot.y
            and box.x + box.width >= dot.x + dot.width
            and box.y + box.height >= dot.y + dot.height
            for box in found.boxes
        )


def test_changes_far_apart_are_places_of_their_own(tmp_path: Path) -> None:
    low, high = Box(20, 250, 30, 10), Box(300, 20, 30, 10)
    found = compare(picture(tmp_path / "before.png"), picture(tmp_path / "after.png", low, high))
    assert found.boxes == (high, low)


@pytest.mark.parametrize("suffix", ["png", "webp"])
def test_the_changes_stand_out_on_what_is_left_of_the_picture(tmp_path: Path, suffix: str) -> None:
    before, box = picture(tmp_path / "before.png", Box(0, 0, 10, 10)), Box(40, 50, 20, 10)
    after = picture(tmp_path / "after.png", Box(0, 0, 10, 10), box)
    target = tmp_path / "made" / f"difference.{suffix}"
    found = compare(before, after, difference=target)
    assert found.difference == target
    shown = Image.open(target).convert("RGB")
    assert shown.size == SIZE
    assert shown.getpixel((45, 55)) == pixels.CHANGED
    assert shown.getpixel((5, 5)) == (191, 191, 191)
    assert shown.getpixel((200, 200)) == (255, 255, 255)


def test_a_renamed_label_is_found_on_a_screen(tmp_path: Path) -> None:
    before, after = tmp_path / "before.png", tmp_path / "after.png"
    box = draw(before, "A", AUTHENTICATION)["Require Consent"]
    draw(after, "A", renamed(AUTHENTICATION, {"Require Consent": "Ask for consent"}))
    found = compare(before, after)
    assert 0 < found.share < 0.002
    (place,) = found.boxes
    assert box.x <= place.x <= box.x + box.width
    assert box.y <= place.y <= box.y + box.height


def test_another_screen_is_mostly_changed(tmp_path: Path) -> None:
    before, after = tmp_path / "before.png", tmp_path / "after.png"
    draw(before, "A", AUTHENTICATION)
    draw(after, "B", GENERAL, bar="#222222")
    assert compare(before, after).share > 0.05


def test_what_is_no_picture_is_refused_by_name(tmp_path: Path) -> None:
    one = picture(tmp_path / "one.png")
    broken = tmp_path / "broken.png"
    broken.write_bytes(one.read_bytes()[:60])
    for file in (broken, tmp_path / "gone.png"):
        with pytest.raises(UsageError) as caught:
            compare(one, file)
        assert caught.value.where == str(file)


def test_a_missing_extra_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "blazediff", None)
    before = picture(tmp_path / "before.png")
    after = picture(tmp_path / "after.png", Box(40, 50, 20, 10))
    with pytest.raises(UsageError, match=r"\[regress\]") as caught:
        compare(before, after)
    assert caught.value.exit_code == 2
    assert "runbook[regress]" in caught.value.remedy
    with pytest.raises(UsageError, match=r"\[regress\]"):
        pixels.provided()


def test_the_extra_is_there_for_those_who_test() -> None:
    pixels.provided()
