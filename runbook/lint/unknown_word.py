"""Names in a guide that are on no screen of a baseline, on the pages that the baseline has seen."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from runbook.lint.following import Page, Visit, follow
from runbook.lint.named import names
from runbook.lint.published import Finding, Published, finding, instead
from runbook.lint.rules.object_name import given
from runbook.lint.screens import Words
from runbook.lint.words import pieces, same

KIND = "unknown-word"


def rule(words: Words) -> Callable[[Published], Iterator[Finding]]:
    """Return the rule that finds names which are on no screen."""

    def check(guide: Published) -> Iterator[Finding]:
        made = [name for one in guide.sentences for name in given(guide, one)]
        for visit in follow(guide, words):
            for page in visit.pages:
                if page.title:
                    yield _finding(visit, page.name, page.title)
            for name in (*names(visit), *_titles(visit)):
                for wrong, near in _wrong(name, words):
                    if not any(same(wrong, one) for one in made):
                        yield _finding(visit, wrong, near)

    return check


def unseen(guide: Published, words: Words) -> list[str]:
    """Return the pages and steps where nothing was judged, each once: "the Add Key page"."""
    pages: list[Page] = []
    for visit in follow(guide, words):
        for page in (visit.here, *visit.pages, visit.leads):
            if page and not page.seen and not any(same(page.name, one.name) for one in pages):
                pages.append(page)
    return [f"the {one.name} {one.noun}" if one.noun else one.name for one in pages]


def _titles(visit: Visit) -> Iterator[str]:
    """Give the titles of pages of which a part was seen; each part is judged by itself."""
    return (page.name for page in visit.pages if page.seen and not page.title)


def _wrong(name: str, words: Words) -> Iterator[tuple[str, str | None]]:
    """Give what of a name is on no screen, with the nearest that is.

    "A and B" may be two names: they are judged apart, unless a label so made is nearly the whole.
    """
    if words.has(name) or words.page(name):
        return
    near = words.nearest(name)
    parts = pieces(name)
    if len(parts) < 2 or (near and len(pieces(near)) > 1 and not all(map(words.has, parts))):
        yield name, near
    else:
        for part in parts:
            yield from _wrong(part, words)


def _finding(visit: Visit, name: str, near: str | None) -> Finding:
    hint = f"; the nearest is “{near}”" if near else ""
    return finding(
        visit.sentence, KIND, f"“{name}” is on no screen{hint}", instead(name, near or "")
    )
