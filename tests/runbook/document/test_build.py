"""A document of a small guide, carried out on a small page in a real browser."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from playwright.sync_api import Browser

from runbook.document.build import Made, build
from runbook.document.figures import Figures
from runbook.document.model import plain
from runbook.document.stand_ins import StandIns
from runbook.guide import Guide, Step, Trouble
from runbook.log import Log
from runbook.run import Run
from runbook.surveying import Surveyor
from runbook.window import Outcome
from tests.runbook import acme
from tests.runbook.acme import Field, Save, Shown, step

MARK = "20261127T101500Z-acme-123456"
FORM = """<h1>Keys</h1>
<p><label>Key name <input id="name" value="old"></label></p>
<p><label>Owner <input id="owner"></label></p>
<p>Address <output id="address">https://tenant.acme.net/callback</output></p>
<div style="height: 1600px"></div>
<p><label>Note <input id="note"></label></p>
<p><button id="save" onclick="document.body.innerHTML = '<h1>List</h1>'">Save</button></p>"""

Begin = Callable[..., Run]


@pytest.fixture
def begin(tmp_path: Path, browser: Browser) -> Iterator[Begin]:
    with acme.runs(browser) as begin:
        yield partial(begin, tmp_path / "bundle", html=FORM)


def ensure(id: str, value: str) -> Callable[[Any, Any], None]:
    return lambda do, inputs: do.ensure(Field(id), value)


def copy(do: Any, inputs: Any) -> None:
    do.copy(Shown("address"), "address")


def save(do: Any, inputs: Any) -> None:
    do.run.dirty.add("acme")
    do.commit(Save(Outcome("taken")), kind="key", name="k", look=lambda window: True)


STEPS = (
    step("1.1", copy, gives="address"),
    step("1.2", ensure("name", f"Key {MARK}")),
    step("1.3", ensure("owner", "jane@tenant.example.org")),
    step("1.4", ensure("note", "by hand"), optional=True),
    step("1.5", save),
)


def of(run: Run) -> Guide:
    return replace(
        run.guide,
        sections={"1": "Make a key"},
        prerequisites=("An account of **Acme**.",),
        troubles=(Trouble("No key.", "Nobody saved.", "Save."),),
    )


def documented(begin: Begin, *steps: Step, scale: int = 1) -> Made:
    """Carry steps out as ``document`` does, and build."""
    run = begin(*steps)
    run.journal.write(
        "run-started",
        run={"id": MARK, "guide": "acme", "command": "document", "version": "1"},
        guide_title="Set Acme up",
        consoles={"acme": {"title": "Acme", "url": "https://tenant.acme.net", "version": None}},
        instructions=[
            {
                "id": one.id,
                "title": one.title,
                "console": one.side,
                "optional": one.optional,
                "section": "Make a key",
            }
            for one in steps
        ],
        inputs={},
        basis={},
        environment={},
    )
    run.figures = Figures(
        run.bundle,
        run.journal,
        StandIns(MARK, {"https://tenant.acme.net": "acme"}),
        scale,
        lambda: run.carried,
        lambda: run.instruction,
    )
    with closing(Log(run.bundle)) as log:
        Surveyor(run, log, None).survey()
    return build(of(run), run.bundle)


def test_instructions_on_one_page_share_its_latest_picture(begin: Begin) -> None:
    made = documented(begin, *STEPS[:3])
    (figure,) = made.document.figures
    assert [(one.number, one.instruction) for one in figure.callouts] == [
        (1, "1.1"),
        (2, "1.2"),
        (3, "1.3"),
    ]
    assert [one.callout for one in made.document.sections[0].instructions] == [
        (1, 1),
        (2, 1),
        (3, 1),
    ]
    assert made.document.sections[0].instructions[-1].figure == figure


def test_what_had_to_be_scrolled_to_is_on_a_picture_of_its_own(begin: Begin) -> None:
    made = documented(begin, *STEPS)
    first, second = made.document.figures
    assert {one.instruction for one in first.callouts} == {"1.1", "1.2", "1.3"}
    assert {one.instruction for one in second.callouts} == {"1.4", "1.5"}
    assert (first.number, second.number) == (1, 2)
    assert [one.title for one in made.document.sections] == ["Make a key"]


def test_the_sentences_have_stand_ins(begin: Begin) -> None:
    made = documented(begin, *STEPS)
    said = [plain(text) for one in made.document.sections[0].instructions for text in one.sentences]
    assert said == [
        "Copy address: <address>.",
        "Enter Key in Key name.",
        "Enter person@example.com in Owner.",
        "Enter by hand in Note.",
    ]
    assert made.document.values[0].placeholder == "<address>"


def test_no_value_of_the_tenant_is_in_the_document(begin: Begin) -> None:
    said = repr(documented(begin, *STEPS).document.plain())
    for value in (MARK, "tenant", "jane", "acme.net"):
        assert value not in said


def test_the_alternative_text_says_what_is_numbered(begin: Begin) -> None:
    (figure,) = documented(begin, *STEPS[1:3]).document.figures
    assert figure.alt == (
        "Picture of the page “Keys” of Acme. Numbered on it: 1, the text field “Key name”; "
        "2, the text field “Owner”."
    )
    assert plain(figure.caption) == "Keys in Acme"


@pytest.mark.parametrize("scale", [1])
def test_the_picture_has_the_size_that_the_figure_says(begin: Begin, scale: int) -> None:
    made = documented(begin, *STEPS[:1], scale=scale)
    (figure,) = made.document.figures
    with Image.open(io.BytesIO(made.pictures[figure.file])) as picture:
        assert picture.size == (figure.width * scale, figure.height * scale)


def test_an_instruction_without_a_picture_is_told_all_the_same(begin: Begin) -> None:
    made = documented(begin, STEPS[0], step("1.9", lambda do, inputs: do.skip("not asked for")))
    assert [one.id for one in made.document.sections[0].instructions] == ["1.1", "1.9"]
    assert made.document.sections[0].instructions[1].figure is None


def test_what_the_guide_knows_is_in_the_document(begin: Begin) -> None:
    document = documented(begin, *STEPS[:1]).document
    assert plain(document.prerequisites[0]) == "An account of Acme."
    assert document.troubles[0].remedy == "Save."
    assert document.consoles == (("Acme", ""),)


def test_the_same_run_gives_the_same_document(begin: Begin, tmp_path: Path) -> None:
    made = documented(begin, *STEPS)
    again = build(of(begin(*STEPS)), tmp_path / "bundle")
    assert again.document.sections == made.document.sections
    assert again.pictures == made.pictures
