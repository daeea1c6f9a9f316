"""Where the characters of a sentence stand, in each form that a guide is written in."""

from __future__ import annotations

import pytest

from runbook.document.corrected.aligning import alignments
from runbook.document.corrected.source import Source

PLACES = [
    ("text", "Click  Add\nnow.", "Click Add now.", "Add"),
    ("markdown", "1. Click **Add** `now`.", "Click Add now.", "Add"),
    ("markdown", "Go to A > **B**.", "Go to A > B.", "B"),
    ("markdown", 'See [the *page*](x.md "t") and\n> Add.', "See the page and Add.", "Add"),
    ("markdown", "Click ![gear](g.png) \\*Add\\*.", "Click gear *Add*.", "Add"),
    ("markdown", "Click ![](g.png) and Add.", "Click and Add.", "Add"),
    ("markdown", "Open <https://a.example> and Add.", "Open https://a.example and Add.", "Add"),
    ("html", "<p>Click&nbsp;<b>Add</b> &gt; <i>B</i>.</p>", "Click Add > B.", "Add"),
    (
        "html",
        '<p>Click <img src="g" alt="the gear"> then <!-- x -->Add.',
        "Click the gear then Add.",
        "Add",
    ),
]


@pytest.mark.parametrize(("form", "text", "wanted", "word"), PLACES)
def test_a_word_is_found_where_it_stands(form: str, text: str, wanted: str, word: str) -> None:
    (spans,) = alignments(Source(text, form), 1, wanted)
    assert len(spans) == len(wanted)
    at = wanted.index(word)
    assert text[spans[at][0] : spans[at + len(word) - 1][1]] == word


def test_another_sentence_stands_nowhere() -> None:
    source = Source("Click <b>Add</b>.", "html")
    assert list(alignments(source, 1, "Click Save.")) == []
    assert list(alignments(source, 1, "Click Add. Then")) == []
    assert list(alignments(source, 1, "ClickAdd.")) == []


def test_a_sentence_that_stands_twice_in_a_line_is_found_twice() -> None:
    found = list(alignments(Source("Click OK. Click OK.\nClick OK.", "text"), 1, "Click OK."))
    assert [spans[0][0] for spans in found] == [0, 10]
