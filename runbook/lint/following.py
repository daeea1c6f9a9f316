"""Which page the reader of a guide is on, sentence by sentence, and whether a baseline has seen it.

A guide tells by itself: "The X page appears", "Return to the X page", a menu path. A dialog lies on
a page, which is there again once the dialog is closed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from runbook.lint.phrasing import Act, Place, says
from runbook.lint.published import Published, Sentence
from runbook.lint.screens import Words, alike
from runbook.lint.words import pieces, same

OPENED = frozenset({"shown", "returned", "gone", "spoken"})
DIALOG = re.compile(r"dialog|modal|pop-?up|drawer|flyout")
CLOSING = re.compile(
    r"^(?:ok|close|cancel|done|save|apply|submit|confirm|finish|yes|no)\b(?!\s+\w+\s+\w+)", re.I
)
BEGINS = re.compile(r"^(?:The|An?)\s+[\"“]?$")


@dataclass(frozen=True)
class Page:
    """A page or a dialog that a guide speaks of.

    Attributes:
        name: as the guide calls it.
        noun: "page", "dialog box"…
        seen: whether the baseline has it.
        title: what the baseline calls it, where the guide's name is a wrong one.
    """

    name: str
    noun: str
    seen: bool
    title: str = ""

    @property
    def dialog(self) -> bool:
        """Whether it lies on another page."""
        return bool(DIALOG.search(self.noun))


@dataclass(frozen=True)
class Visit:
    """A sentence and where its reader is.

    Attributes:
        sentence: the sentence.
        here: the page that its words are on; None before the guide names one.
        pages: those that it names.
        leads: the page that a menu path in it leads to.
    """

    sentence: Sentence
    here: Page | None
    pages: tuple[Page, ...] = ()
    leads: Page | None = None

    @property
    def judged(self) -> bool:
        """Whether the baseline can tell what stands there."""
        return self.here is None or self.here.seen


def follow(guide: Published, words: Words) -> list[Visit]:
    """Return every sentence of a guide with the page that it is about."""
    known = _pages(guide, words)
    opened = _opened(guide, known)
    stack: list[Page] = []
    found: list[Visit] = []
    for sentence in guide.sentences:
        said = says(sentence)
        pages = known[sentence.index]
        if not (found and found[-1].sentence.step is sentence.step):
            _begin(stack, sentence, words)
        places = list(zip(said.places, pages, strict=True))
        for place, page in places:
            if place.how in OPENED and _early(said.text, place):
                _arrive(stack, page)
        visit = Visit(sentence, stack[-1] if stack else None, pages)
        for act in said.acts:
            if act.path:
                leads = _announced(guide, known, sentence) or _leaf(act, sentence, words)
                visit = replace(visit, leads=leads)
        found.append(visit)
        _leave(stack, said.acts, places)
        if visit.leads and visit.leads not in pages:
            _arrive(stack, visit.leads)
        for place, page in places:
            if place.how in OPENED and not _early(said.text, place):
                _arrive(stack, page)
        if sentence.index in opened:
            _arrive(stack, opened[sentence.index])
    return found


def _early(text: str, place: Place) -> bool:
    """Tell whether the reader is there before doing what the sentence tells."""
    return place.how != "shown" or bool(BEGINS.match(text[: text.find(place.name)]))


def _arrive(stack: list[Page], page: Page) -> None:
    if not page.dialog:
        stack.clear()
    while any(same(one.name, page.name) for one in stack):
        stack.pop()
    stack.append(page)


def _leave(stack: list[Page], acts: Sequence[Act], places: list[tuple[Place, Page]]) -> None:
    """Take the dialog away that is closed, by its button or in words."""
    closed = [page.name for place, page in places if place.how == "closed"]
    pressed = any(
        one.kind == "press" and not one.negated and CLOSING.match(one.name) for one in acts
    )
    if len(stack) < 2 or not stack[-1].dialog:
        return
    if pressed or any(same(stack[-1].name, one) for one in closed):
        stack.pop()


def _announced(
    guide: Published, known: Sequence[tuple[Page, ...]], sentence: Sentence
) -> Page | None:
    """Return the page that appears right after a sentence, or in the same paragraph."""
    after = [one.index for one in guide.beside(sentence) if one.index >= sentence.index]
    after += [at for at in (sentence.index + 1,) if at < len(known) and at not in after]
    for at in after:
        if at > sentence.index and says(guide.sentences[at]).acts:
            return None
        for place, page in zip(says(guide.sentences[at]).places, known[at], strict=True):
            if place.how == "shown":
                return page
    return None


def _leaf(act: Act, sentence: Sentence, words: Words) -> Page:
    return Page(act.path[-1], "page", words.page(act.path[-1], sentence.step.number))


def _begin(stack: list[Page], sentence: Sentence, words: Words) -> None:
    """Leave for a step; of one that the baseline did not come to no page is known."""
    step = sentence.step
    if step.number and not words.visited(step.number):
        _arrive(stack, Page(f"{step.noun} {step.number}".strip(), "", seen=False))


def _opened(guide: Published, known: Sequence[tuple[Page, ...]]) -> dict[int, Page]:
    """Return the dialogs that are closed by name but never said to appear, by the sentence that
    presses what they are called by."""
    found: dict[int, Page] = {}
    for sentence in guide.sentences:
        for place, page in zip(says(sentence).places, known[sentence.index], strict=True):
            before = range(sentence.index - 1, -1, -1) if place.how == "closed" else ()
            for at in before:
                if guide.sentences[at].step is not sentence.step:
                    break
                pressed = [act.name for act in says(guide.sentences[at]).acts]
                if any(same(one, name) for one in pressed for name in (page.name, page.title)):
                    found[at] = page
                    break
    return found


def _pages(guide: Published, words: Words) -> list[tuple[Page, ...]]:
    """Return the pages that each sentence names, each held against what was seen."""
    named = [(one, place) for one in guide.sentences for place in says(one).places]
    seen = [_seen(place.name, one.step.number, words) for one, place in named]
    found: list[list[Page]] = [[] for _ in guide.sentences]
    for at, (sentence, place) in enumerate(named):
        title = "" if seen[at] else _title(at, named, seen, words)
        page = Page(place.name, place.noun or "page", seen[at] or bool(title), title)
        found[sentence.index].append(page)
    return list(map(tuple, found))


def _seen(name: str, step: str, words: Words) -> bool:
    return any(words.page(one, step) for one in (name, *pieces(name)))


def _title(
    at: int, named: Sequence[tuple[Sentence, Place]], seen: Sequence[bool], words: Words
) -> str:
    """Return the title that an unseen page really has, as far as that can be told.

    What is not seen may merely not have been visited. It is a wrong name only between pages that
    were seen, in a step in which a page was seen that is nearly called so and that the guide names
    nowhere there.
    """
    sentence, place = named[at]
    if words.has(place.name) or place.how == "spoken":
        return ""
    if not all(seen[other] for other in _neighbours(at, named)):
        return ""
    step = sentence.step.number
    said = [one.name for other, one in named if other.step.number == step]
    open_already = place.how in {"returned", "closed"}
    for title in words.titles_in(step):
        named_so = any(same(title, one) for one in said)
        if alike(place.name, title) and (open_already or not named_so):
            return title
    return ""


def _neighbours(at: int, named: Sequence[tuple[Sentence, Place]]) -> Iterator[int]:
    """Give the pages that are named before and after one, under another name."""
    for way in (range(at - 1, -1, -1), range(at + 1, len(named))):
        other = (one for one in way if not same(named[one][1].name, named[at][1].name))
        yield from list(other)[:1]
