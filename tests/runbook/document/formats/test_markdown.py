"""The Markdown, as GitHub's grammar and as Python-Markdown read it."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import markdown as python_markdown
import pytest
from markdown_it import MarkdownIt

from runbook.document.formats import markdown
from runbook.document.model import Document, Piece
from runbook.errors import UsageError
from runbook.record.words import clean
from tests.runbook.document import guides


def github(text: str) -> str:
    return str(MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(text))


def mkdocs(text: str) -> str:
    return str(python_markdown.markdown(text, extensions=["tables", "toc"]))


READERS = {"github": github, "mkdocs": mkdocs}


class Read(HTMLParser):
    """What a browser would have of a page: tags with their attributes, and text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))

    def handle_data(self, data: str) -> None:
        self.text += data

    def all(self, tag: str, attribute: str) -> list[str]:
        return [attrs[attribute] for name, attrs in self.tags if name == tag and attribute in attrs]


@pytest.fixture(scope="module")
def made() -> Document:
    return guides.document()[0]


@pytest.mark.parametrize("reader", READERS)
def test_it_is_read_as_what_it_is(reader: str, made: Document) -> None:
    read = Read(READERS[reader](markdown.render(made, None)))
    tags = [tag for tag, _ in read.tags]
    assert (tags.count("h1"), tags.count("h2"), tags.count("h3")) == (1, 9, 6)
    assert (tags.count("table"), tags.count("tr")) == (2, 5)
    assert tags.count("strong") >= 6
    for words in (
        "How it is done, step by step, with 2 pictures, on Post Office 3.2 and Library.",
        "Step 1: Open a branch",
        "1.3 Ask for a signature (optional)",
        "See number 3 in Figure 1.",
        "Figure 2: What is filled in on the screen of step 2",
        "<Return Address>",
        "1.2 on Post Office",
        "2.2 on Library, 3.1 on Post Office",
        "Copy it again (1.2)",
    ):
        assert words in re.sub(r"\s+", " ", read.text)


@pytest.mark.parametrize("reader", READERS)
def test_every_link_leads_somewhere_and_every_picture_says_what_it_shows(
    reader: str, made: Document
) -> None:
    read = Read(READERS[reader](markdown.render(made, None)))
    anchors = {one for tag in ("a", "h1", "h2", "h3") for one in read.all(tag, "id")}
    links = read.all("a", "href")
    # The contents are a heading of the page, whose own anchor each reader makes.
    assert len(links) > 15
    assert {link.removeprefix("#") for link in links} <= anchors
    assert read.all("img", "src") == [one.marked for one in made.figures]
    assert read.all("img", "alt") == [one.alt for one in made.figures]


@pytest.mark.parametrize("reader", READERS)
def test_hostile_text_is_text(reader: str) -> None:
    hostile, _ = guides.hostile()
    read = Read(READERS[reader](markdown.render(hostile, None)))
    safe = Read(READERS[reader](markdown.render(guides.document()[0], None)))
    allowed = {tag for tag, _ in safe.tags} | {"strong", "code"}
    assert {tag for tag, _ in read.tags} <= allowed
    assert all(link.startswith("#") for link in read.all("a", "href"))
    assert read.all("img", "src") == [one.marked for one in hostile.figures]
    assert set(read.all("img", "alt")) == {clean(guides.HOSTILE)}
    # Two tables whose rows have the columns of their heads: no text made a column or a row.
    assert [tag for tag, _ in read.tags].count("td") == 4 + 3
    whole = re.sub(r"\s+", " ", read.text)
    shown = re.sub(r"\s+", " ", clean(guides.HOSTILE))
    # Title, versions, contents: wherever a text can be it is there, to the letter.
    assert whole.count(shown) == markdown_texts(hostile)
    for text in guides.STARTS:
        assert whole.count(text) >= 4


def markdown_texts(hostile: Document) -> int:
    """How often the hostile text is to be seen."""
    steps, instructions = len(hostile.sections), 6
    whole, every = 1, 4
    return (
        whole  # title
        + 2  # console and version
        + steps * 3  # contents, heading, consoles
        + instructions * (2 + every)  # title, console, sentence
        + len(hostile.figures) * every  # captions
        + 4  # name, placeholder, both consoles
        + 3  # a trouble
        + 3 * every  # prerequisites, check list, notes
    )


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("style", ["plain", "name", "value"])
@pytest.mark.parametrize(
    "text",
    ["a", "(a)", "a*", "*", "`", "``a", "a\\", "\\", "<", "a_b_c", "#", "a #", "1.", "12) a", "=",
     "https://a.example/?b=c&d", "www.a.example", "&lt;", "&#35;", "a  b", "☐", "[ ] a", "!a",
     "<!-- a -->", "<?a", "<div>", "</p>", "|", "a|b", "a|", "{: .a }", "[a]: b", "^a^", "é"],
)  # fmt: skip
def test_a_text_stands_for_itself_between_others(reader: str, style: str, text: str) -> None:
    for before, after in (("", ""), ("Press ", " now."), ("x", "y")):
        pieces = (Piece(before), Piece(text, style), Piece(after))  # type: ignore[arg-type]
        for made in (
            str(markdown.sentence(pieces)),
            f"- {markdown.sentence(pieces)}",
            f"| HEAD |\n| --- |\n| {markdown.sentence(pieces)} |",
        ):
            read = Read(READERS[reader](made))
            got = re.sub(r"\s+", " ", read.text).strip()
            assert got.removeprefix("HEAD ") == re.sub(r"\s+", " ", f"{before}{text}{after}")
            tags = [tag for tag, _ in read.tags]
            assert tags.count("strong") == (style == "name")
            assert tags.count("code") == (style == "value")
            assert not {"a", "em", "h1", "h2", "ol", "hr", "pre", "div"} & set(tags)


def test_blanks_stand_outside_of_bold() -> None:
    text = (Piece("Press"), Piece(" Save ", "name"), Piece("now"), Piece(" ", "value"), Piece("."))
    assert markdown.sentence(text) == "Press **Save** now ."


def test_a_template_of_the_users_replaces_ours(tmp_path: Path, made: Document) -> None:
    (tmp_path / "guide.md").write_text("{{ d.title }} & {{ d.values[0].placeholder }}")
    text = markdown.render(made, tmp_path)
    assert text == "Have letters shelved & &lt;Return Address&gt;\n"


def test_a_template_that_cannot_be_used_is_told(tmp_path: Path, made: Document) -> None:
    (tmp_path / "guide.md").write_text("a\n{{ d.tilte }}")
    with pytest.raises(UsageError, match="a template cannot be used") as told:
        markdown.render(made, tmp_path)
    assert "tilte" in told.value.seen
    (tmp_path / "guide.md").write_text("a\n{% if %}")
    with pytest.raises(UsageError) as told:
        markdown.render(made, tmp_path)
    assert told.value.where.endswith("line 2")
