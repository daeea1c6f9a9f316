"""The guide as a document: made by a run on somebody's consoles, and nobody is in it."""

from __future__ import annotations

import hashlib
import html
import json
import re
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from PIL import Image
from playwright.sync_api import Page
from pypdf import PdfReader

from runbook.drift import tree
from runbook.drift.model import Box
from tests.e2e.driving import GUIDE, Finished, Operator, invoke, leaked

pytestmark = pytest.mark.e2e

ALL = "md,html,pdf,docx"
RUNS = 20
PUBLISHED = """Step 1: Copy the address
1. Click the settings icon. The User & Applications Settings page appears.
2. Copy the Redirect URI.

Step 2: Add the application
1. Click Security > Applications. The Applications List page appears.
2. Return to the page of Step 2: Copy the address.
3. Paste the Redirect URI in Login Redirect URIs.
4. Click Submit.
"""
"""Says of a step another number than it has."""

MAIL = re.compile(r"[\w.+'-]+@[\w.-]+\.\w+")
LINK = re.compile(r"\]\(([^)\s]+)\)")


def documents(operator: Operator, out: str, *flags: str) -> Finished:
    """Make the document on the operator's consoles; its bundle is where bundles land."""
    before = set(bundles(operator))
    given: list[str | Path] = ["document", GUIDE, "--env-file", operator.env]
    made = invoke(
        *given, "--out", operator.folder / out, *flags, cwd=operator.folder, bundle=operator.folder
    )
    (bundle,) = (one for one in bundles(operator) - before if not one.name.endswith("taken-back"))
    return Finished(made.code, made.out, made.err, bundle)


def bundles(operator: Operator) -> set[Path]:
    folder = operator.folder / "reports"
    return {one for one in folder.glob("*") if one.is_dir()}


def digests(folder: Path) -> dict[str, str]:
    return {
        str(file.relative_to(folder)): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }


def exported(operator: Operator) -> dict[str, Any]:
    return {console: operator.consoles.export(console) for console in operator.consoles.control}


class Made:
    """A document, the run that it was made by, and the consoles before and after."""

    def __init__(self, operator: Operator) -> None:
        self.operator = operator
        self.before = exported(operator)
        self.run = documents(operator, "document", "--format", ALL)
        self.after = exported(operator)
        self.folder = operator.folder / "document"

    @property
    def texts(self) -> Mapping[str, str]:
        """What every file of the document says."""
        found = {
            file.name: html.unescape(file.read_text(encoding="utf-8"))
            for file in self.folder.iterdir()
            if file.suffix in {".md", ".html", ".json"}
        }
        with zipfile.ZipFile(self.folder / "guide.docx") as packed:
            parts = [packed.read(name).decode("utf-8", "replace") for name in packed.namelist()]
        pdf = PdfReader(self.folder / "guide.pdf")
        pages = [page.extract_text() for page in pdf.pages]
        return {
            **found,
            "guide.docx": html.unescape("\n".join(parts)),
            "guide.pdf": "\n".join(pages),
        }

    @property
    def model(self) -> dict[str, Any]:
        told: dict[str, Any] = json.loads((self.folder / "document.json").read_bytes())
        return told

    @property
    def figures(self) -> list[dict[str, Any]]:
        return [
            one["figure"]
            for section in self.model["sections"]
            for one in section["instructions"]
            if one["figure"]
        ]


@pytest.fixture(scope="module")
def made(operator: Operator) -> Made:
    return Made(operator)


def test_it_is_done_and_nothing_is_left_on_the_consoles(made: Made) -> None:
    assert made.run.code == 0, made.run.out + made.run.err
    assert made.run.last_line == str((made.folder / "guide.md").resolve())
    assert made.after == made.before
    assert made.run.result["run"]["status"] == "done"


def test_each_instruction_of_a_step_that_was_done_is_told_and_most_are_shown(made: Made) -> None:
    told = {one["id"]: one for section in made.model["sections"] for one in section["instructions"]}
    done = [one for one, status in made.run.statuses().items() if status == "done"]
    shown = [id_ for id_ in done if told[id_]["callout"] or told[id_]["figure"]]
    assert set(told) == set(made.run.statuses())
    assert len(shown) >= 0.95 * len(done), set(done) - set(shown)
    for id_ in ("1.2", "2.1", "2.9.4", "2.10.4", "6.4"):
        assert told[id_]["sentences"], id_
        assert told[id_]["callout"], id_


def test_no_value_of_the_tenant_and_no_secret_is_in_any_format(made: Made) -> None:
    operator, result = made.operator, made.run.result
    named = {one["value"] for one in result["transfers"]}
    named |= {urlsplit(one["url"]).netloc for one in result["consoles"].values()}
    named |= {one["id"] for one in result["objects"] if one["id"]} | {result["run"]["id"]}
    users = [value for name, value in operator.consoles.settings.items() if name.endswith("_USER")]
    named |= {one for one in users if "@" in one}
    for name, text in made.texts.items():
        assert [one for one in named if one in text] == [], name
        mails = {one for one in MAIL.findall(text) if not one.endswith("example.com")}
        assert not mails or name == "guide.docx", (name, mails)
    document = Finished(0, "", "", made.folder)
    assert leaked(document, operator.consoles.secrets) == []
    assert leaked(made.run, operator.consoles.secrets) == []


def test_the_carried_values_are_placeholders(made: Made) -> None:
    for name in ("Redirect URI", "Client ID", "Issuer URL"):
        for file in ("guide.md", "guide.html", "guide.docx", "guide.pdf"):
            assert f"<{name}>" in made.texts[file].replace("\\<", "<").replace("\\>", ">"), file


def test_links_numbers_and_alternative_texts_hold(made: Made) -> None:
    text = (made.folder / "guide.md").read_text(encoding="utf-8")
    anchors = set(re.findall(r'<a id="([^"]+)"></a>', text))
    for target in LINK.findall(text):
        if target.startswith("#"):
            assert target[1:] in anchors, target
        else:
            assert (made.folder / target).is_file(), target
    assert [one["number"] for one in made.figures] == list(range(1, len(made.figures) + 1))
    assert all(len(one["alt"]) > 20 for one in made.figures)
    assert {one["file"] for one in made.figures} | {one["marked"] for one in made.figures} == {
        f"pictures/{file.name}" for file in (made.folder / "pictures").iterdir()
    }


def test_each_call_out_is_in_its_picture_and_numbered_in_order(made: Made) -> None:
    for figure in made.figures:
        with Image.open(made.folder / figure["file"]) as picture:
            assert picture.size == (figure["width"], figure["height"])
        assert [one["number"] for one in figure["callouts"]] == list(
            range(1, len(figure["callouts"]) + 1)
        )
        for one in figure["callouts"]:
            box = one["box"]
            assert 0 <= box["x"] < box["x"] + box["width"] <= figure["width"]
            assert 0 <= box["y"] < box["y"] + box["height"] <= figure["height"]


def test_each_call_out_lies_on_what_the_accessibility_tree_has_there(made: Made) -> None:
    """Two sources that know nothing of each other: the element's box, and the browser's tree."""
    lost = []
    for event in made.run.events:
        if event["type"] != "figure":
            continue
        nodes = tree.parse(event["snapshot"])
        for one in event["callouts"]:
            box = Box(*(round(one[side]) for side in ("x", "y", "width", "height")))
            holds = any(node.box.width and tree.inside(node.box, box) for node in nodes)
            if tree.at(nodes, box) is None and not holds:
                lost.append((event["instruction"], one["label"], box))
    assert lost == []


def test_a_published_guide_is_corrected_beside_it(made: Made, tmp_path: Path) -> None:
    published = tmp_path / "published.txt"
    published.write_text(PUBLISHED, encoding="utf-8")
    given: list[str | Path] = ["document", GUIDE, "--from", made.run.bundle]
    given += ["--out", tmp_path / "it", "--corrects", published]
    corrected = invoke(*given, cwd=tmp_path, bundle=made.run.bundle)
    assert corrected.code == 0, corrected.err
    difference = (tmp_path / "it" / "corrected.diff").read_text(encoding="utf-8")
    assert "-2. Return to the page of Step 2: Copy the address." in difference
    assert "+2. Return to the page of Step 1: Copy the address." in difference
    page = (tmp_path / "it" / "corrected.html").read_text(encoding="utf-8")
    assert "published.txt" in page or "Integrate ConnectWise Home" in page
    assert all(
        (tmp_path / "it" / picture).is_file()
        for picture in re.findall(r'src="([^":]+\.png)"', page)
    )


def test_the_page_shows_its_pictures_from_disk(made: Made, page: Page) -> None:
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text))
    page.context.set_offline(True)
    page.goto((made.folder / "guide.html").as_uri())
    sizes = page.evaluate(
        """async () => {
          const all = [...document.images];
          await Promise.all(all.map((one) => { one.loading = "eager"; return one.decode(); }));
          return all.map((one) => one.naturalWidth);
        }"""
    )
    assert len(sizes) == len(made.figures)
    assert all(sizes)
    assert complaints == []


def test_made_again_of_the_bundle_nothing_changes(made: Made) -> None:
    before = digests(made.folder)
    given: list[str | Path] = ["document", GUIDE, "--from", made.run.bundle]
    given += ["--out", made.folder, "--format", ALL]
    again = invoke(*given, cwd=made.operator.folder, bundle=made.run.bundle)
    assert again.code == 0, again.err
    assert digests(made.folder) == before


def test_the_evidence_shows_the_tenant_and_is_apart_from_the_figures(made: Made) -> None:
    """A picture that was dressed never stands for evidence."""
    figures = {one["file"] for one in made.run.events if one["type"] == "figure"}
    shots = {one["file"] for one in made.run.events if one["type"] == "shot"}
    assert all(one.startswith("figures/") for one in figures)
    assert all(one.startswith("shots/") for one in shots)


@pytest.fixture(scope="module")
def first_edition(operator: Operator) -> dict[str, str]:
    """The digests of the first of many editions."""
    assert documents(operator, "kept", "--format", ALL).code == 0
    return digests(operator.folder / "kept")


@pytest.mark.soak
@pytest.mark.parametrize("number", range(2, RUNS + 1))
def test_twenty_runs_change_no_byte(
    operator: Operator, first_edition: dict[str, str], number: int
) -> None:
    assert documents(operator, "kept", "--format", ALL).code == 0
    now = digests(operator.folder / "kept")
    names = first_edition.keys() | now.keys()
    assert {name for name in names if first_edition.get(name) != now.get(name)} == set()


def on_the_embedded(folder: Path, *flags: str) -> dict[str, str]:
    given: list[str | Path] = ["document", GUIDE, "--sandbox", "--out", folder / "document"]
    made = invoke(*given, *flags, cwd=folder, bundle=folder)
    assert made.code in {0, 5}, made.err
    return digests(folder / "document")


@pytest.mark.soak
def test_one_changed_label_changes_the_pictures_and_sentences_that_show_it(tmp_path: Path) -> None:
    """Of a label that no instruction uses: no sentence, and the pictures on which it stands."""
    before = on_the_embedded(tmp_path)
    model = json.loads((tmp_path / "document" / "document.json").read_bytes())
    after = on_the_embedded(tmp_path, "--sandbox-build", "subject-renamed")
    changed = {name for name in before if before[name] != after[name]}
    of = {name.removesuffix(".png").removesuffix("-marked") for name in changed if "/" in name}
    assert before.keys() == after.keys()
    assert of == {"pictures/2.9.5"} | (of & {"pictures/2.9.9", "pictures/2.9.6"})
    assert "guide.md" not in changed
    assert model["sections"]


@pytest.mark.soak
def test_a_variant_is_sharp_and_fits_its_viewport(tmp_path: Path) -> None:
    on_the_embedded(tmp_path, "--theme", "dark", "--scale", "2", "--viewport", "1100x700")
    told = json.loads((tmp_path / "document" / "document.json").read_bytes())
    figures = [
        one["figure"]
        for section in told["sections"]
        for one in section["instructions"]
        if one["figure"]
    ]
    assert len(figures) > 20
    for figure in figures:
        with Image.open(tmp_path / "document" / figure["marked"]) as picture:
            assert picture.size == (2 * figure["width"], 2 * figure["height"])
        assert figure["width"] <= 1100
        assert figure["height"] <= 700


@pytest.mark.parametrize(
    ("flags", "words"),
    [
        (("--format", "md,rtf"), "rtf"),
        (("--format", ""), "md, html, pdf, docx"),
        (("--viewport", "wide"), "1280x800"),
        (("--scale", "3"), "3"),
        (("--from", "nowhere"), "there is no bundle"),
        (("--templates", "templates"), "letter.md"),
        (("--corrects", "missing.txt"), "missing.txt"),
        (("--out", "taken"), "document.json"),
    ],
)
def test_what_a_hurried_author_gets_wrong(
    tmp_path: Path, flags: tuple[str, ...], words: str
) -> None:
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / "letter.md").touch()
    (tmp_path / "taken").mkdir()
    (tmp_path / "taken" / "notes.txt").touch()
    refused = invoke("document", GUIDE, "--sandbox", *flags, cwd=tmp_path, bundle=tmp_path)
    assert refused.code == 2, refused.out + refused.err
    assert words in refused.err
    assert sorted(one.name for one in tmp_path.iterdir()) == ["taken", "templates"]
