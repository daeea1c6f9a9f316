"""Makes the sample bundle, and of its report the pictures of the README.

``make pictures`` runs the whole guide on the embedded consoles into ``reports/sample``, opens the
report from disk and takes three pictures of it as a reader sees it.
"""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image
from playwright.sync_api import FloatRect, Page

from runbook.browser import launched

FOLDER = Path(__file__).resolve().parent
SAMPLE = FOLDER.parent.parent / "reports" / "sample"
RUN = (str(Path(sys.executable).parent / "runbook"), "run", "connectwise-home", "--sandbox")
SIZE = {"width": 1120, "height": 760}


def _make_sample() -> None:
    """Make the sample anew, as somebody's first run: no account and no earlier run is told."""
    with TemporaryDirectory(prefix="pictures-") as folder:
        made = Path(folder) / "bundle"
        environ = {**os.environ, "LOGNAME": "operator", "RUNBOOK_REPORTS": folder}
        subprocess.run(
            [*RUN, "--out", str(made)], check=True, stdout=subprocess.DEVNULL, env=environ
        )
        shutil.rmtree(SAMPLE, ignore_errors=True)
        shutil.copytree(made, SAMPLE)


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
    _make_sample()
    with launched(os.environ) as browser:
        page = browser.new_page(
            viewport={"width": SIZE["width"], "height": SIZE["height"]},
            color_scheme="light",
            reduced_motion="reduce",
        )
        page.goto((SAMPLE / "report.html").as_uri())
        _ready(page)
        for name, take in (("report", _top), ("lanes", _lanes), ("evidence", _enlarged)):
            _keep(name, take(page))


if __name__ == "__main__":
    main()
