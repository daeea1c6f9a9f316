"""What a sentence of a guide says, by the phrasing that such guides share.

* ``acts``        what it tells to do
* ``names``       names in it
* ``places``      pages that appear or are gone back to
* ``references``  steps it points to
* ``values``      values that it has copied or put in
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from runbook.lint.listed import listed
from runbook.lint.phrasing.acts import Act, acts
from runbook.lint.phrasing.names import every
from runbook.lint.phrasing.places import Place, places
from runbook.lint.phrasing.references import Reference, points_elsewhere, references
from runbook.lint.phrasing.values import Used, copied, used
from runbook.lint.published import Sentence

__all__ = ["Act", "Place", "Reference", "Says", "Used", "says"]

LEAD = re.compile(
    r"\b(?:(?:do|complete|perform|follow)\s+(?:one\s+of\s+|all\s+of\s+|either\s+of\s+)?(?:the|"
    r"these)\b[^.]*"
    r"|as\s+follows|the\s+following(?:\s+steps)?|these\s+steps):?\s*$",
    re.I,
)
PREFIX = re.compile(
    r"^(?:\W*(?:optional(?:ly)?|note|tip|important|recommended|caution|warning|"
    r"\(optional\))\s*[:.,)–—-]\s*)+",
    re.I,
)
NUMBER = re.compile(r"^(?:step|task)\s+\d+(?:\.\d+)*\s*[.:)–—-]\s*(?=\S)", re.I)
LONGEST = 1200
"""Characters of a sentence that are looked at; what is longer is no prose."""

TITLE_VERBS = listed(
    "add create configure integrate test verify set-up register enable define connect export "
    "import assign update generate obtain get install complete review finish enroll sign-in log-in"
)


@dataclass(frozen=True)
class Says:
    """What a sentence says.

    Attributes:
        text: the sentence, its spaces made single and "Optional:" and the like taken off.
        acts: what it tells to do.
        places: pages in it.
        references: steps it points to.
        copied: values that are copied.
        used: values that are put in.
        names: names in it.
        points: whether it only points elsewhere.
        lead: whether it only leads in what follows.
        condition: whether it holds only in some case.
        optional: whether it is called optional.
    """

    text: str
    acts: tuple[Act, ...]
    places: tuple[Place, ...]
    references: tuple[Reference, ...]
    copied: tuple[str, ...]
    used: tuple[Used, ...]
    names: tuple[str, ...]
    points: bool
    lead: bool
    condition: bool
    optional: bool

    @property
    def instructs(self) -> bool:
        """Whether it tells the reader to do something by itself."""
        told = [one for one in self.acts if one.kind != "point"]
        example = self.text.startswith("For example")
        return bool(told) and not (self.points or self.lead or example)


@lru_cache(maxsize=4096)
def says(sentence: Sentence) -> Says:
    """Return what a sentence says."""
    plain = re.sub(r"\s+", " ", sentence.text.replace("\N{NO-BREAK SPACE}", " ")).strip()
    text = PREFIX.sub("", NUMBER.sub("", plain))[:LONGEST]
    done = acts(text, sentence.strong)
    if sentence.label and all(one.verb in TITLE_VERBS for one in done):
        done = ()
    return Says(
        text,
        done,
        places(text, sentence.strong),
        references(text),
        copied(done),
        used(text, done),
        tuple(dict.fromkeys(every(text, sentence.strong))),
        points_elsewhere(text),
        bool(LEAD.search(text)),
        bool(re.match(r"(?:If|When|Where|Unless)\b", text)) or " if " in text,
        "optional" in plain.casefold(),
    )
