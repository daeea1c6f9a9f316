"""Makes the pictures of the README: a real run, and its report as a reader sees it.

``make pictures`` runs the whole guide on the embedded consoles, opens the report from disk and
takes three pictures. With the folder of a bundle as its argument it takes them of that one instead.
"""

from __future__ import annotations

import io
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image
from playwright.sync_api import FloatRect, Page

from runbook.browser import launched

FOLDER = Path(__file__).resolve().parent
RUN = (str(Path(sys.executable).parent / "runbook"), "run", "connectwise-home", "--sandbox")
SIZE = {"width": 1120, "height": 760}


@contextmanager
def _bundle(given: list[str]) -> Iterator[Path]:
    """A bundle to show: the one that was named, or that of a run made for this."""
    if given:
        yield Path(given[0])
        return
    with TemporaryDirectory(prefix="pictures-") as folder:
        bundle = Path(folder) / "bundle"
        subprocess.run([*RUN, "--out", str(bundle)], check=True, stdout=subprocess.DEVNULL)
        yield bundle


def _ready(page: Page) -> None:
    """Have every picture of the report drawn: they are loaded when they come near the view."""
    page.evaluate(
        """async () => {
            for (const image of document.images) image.loading = "eager";
            await Promise.all([...document.images].map((image) => image.decode()));
        }"""
    )


def _keep(name: str, image: bytes) -> None:
    path = FOLDER / f"{name}.png"
    with Image.open(io.BytesIO(image)) as drawn:
        few = drawn.convert("RGB").quantize(kmeans=3, dither=Image.Dither.NONE)
        few.save(path, optimize=True)  # 256 colours are enough, at a third of the bytes
    print(f"{path.relative_to(FOLDER.parent.parent)}  {path.stat().st_size / 1000:.0f} KB")


def _top(page: Page) -> bytes:
    """From the outcome to the carried values."""
    end = page.locator("#overview").bounding_box()
    assert end is not None
    return page.screenshot(clip=_band(0, end["y"] + end["height"] + 12), full_page=True)


def _lanes(page: Page) -> bytes:
    """Both lanes, where what was copied in the one is pasted in the other."""
    first, last = (page.locator(f'[id="i-{id}"]').bounding_box() for id in ("5.3", "6.4"))
    assert first is not None
    assert last is not None
    return page.screenshot(
        clip=_band(first["y"] - 12, last["y"] + last["height"] + 12), full_page=True
    )


def _band(top: float, bottom: float) -> FloatRect:
    return {"x": 0, "y": top, "width": SIZE["width"], "height": bottom - top}


def _enlarged(page: Page) -> bytes:
    """One picture of the evidence, with the touched control marked."""
    page.locator('[id="i-2.10.4"] [data-shot]').click()
    page.locator("#box img").evaluate("image => image.decode()")
    return page.screenshot()


def main() -> None:
    """Make the pictures anew."""
    with _bundle(sys.argv[1:]) as bundle, launched(os.environ) as browser:
        page = browser.new_page(
            viewport={"width": SIZE["width"], "height": SIZE["height"]},
            color_scheme="light",
            reduced_motion="reduce",
        )
        page.goto((bundle / "report.html").resolve().as_uri())
        _ready(page)
        for name, take in (("report", _top), ("lanes", _lanes), ("evidence", _enlarged)):
            _keep(name, take(page))


if __name__ == "__main__":
    main()
