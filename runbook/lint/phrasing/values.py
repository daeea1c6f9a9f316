"""Values that a guide carries: where one is copied, and where it is used."""

from __future__ import annotations

import re
from dataclasses import dataclass

from runbook.lint.phrasing.acts import Act
from runbook.lint.words import stems

TAKEN = (
    r"(?:copied|saved|noted(?:\s+down)?|recorded|downloaded|wrote\s+down|written\s+down|"
    r"took\s+note\s+of|"
    r"kept|stored|made\s+a\s+note\s+of)"
)
USED = re.compile(
    r"\b(?:the|your|this|that)\s+(?P<what>[^,;.:()]{2,70}?)\s+(?:values?\s+)?(?:that\s+|which\s+)?"
    rf"(?:you|we)\s+(?:have\s+|had\s+)?(?:just\s+|previously\s+|earlier\s+|already\s+)?{TAKEN}\b",
    re.I,
)
PASSIVE = re.compile(
    r"\b(?:the|your)\s+(?P<what>[^,;.:()]{2,70}?)\s+(?:that\s+was\s+|which\s+was\s+)?"
    r"(?:copied|saved|noted|recorded|downloaded)\s+(?:in|from|during|earlier|previously|above|"
    r"before)\b",
    re.I,
)
ADJECTIVE = re.compile(
    r"\b(?:the|your)\s+(?:previously\s+|earlier\s+)?(?:copied|saved|noted|recorded|downloaded)\s+"
    r"(?P<what>[^,;.:()]{2,60}?)(?=\s+(?:in|into|from|to|and|here|as|on|under)\b|[.,;:)]|$)",
    re.I,
)
PASTED = re.compile(
    r"^\s*(?:in\s+)?(?:the|your)\s+(?P<what>[^,;.:()]{2,60}?)"
    r"(?=\s+(?:in|into|from|to|and|here|as|on|under|that|you|which)\b|[.,;:)]|$)",
    re.I,
)
NEXT_ARTICLE = re.compile(
    r"\b(?:enter|paste|type|with|is|are|using|for|to|as|and|in|into|by|from|into|use|add|"
    r"provide)\s+(?:the|your)\s+",
    re.I,
)
OBJECT_END = re.compile(
    r"\s+(?:to|into|in|from|as|for|on|by|so|because|since|and\s+then|and\s+(?:save|keep|store|"
    r"paste|"
    r"copy)|that|which|displayed|shown|value\s+for|somewhere|using|before|under|when|at|with)\b|"
    r"[.;:()]",
    re.I,
)
VAGUE = frozenset(
    stems(
        "value text url uri string code content one link data information detail setting file id "
        "following item field it them this these those all both"
    )
) | {"it", "this", "that"}


@dataclass(frozen=True)
class Used:
    """A value that a sentence uses.

    Attributes:
        what: as the sentence calls it.
        said: whether the sentence says that the reader copied it before.
        passing: whether it is only called so in passing: "the downloaded file".
    """

    what: str
    said: bool
    passing: bool = False


def copied(acts: tuple[Act, ...]) -> tuple[str, ...]:
    """Return the values that a sentence has the reader copy or write down."""
    found: list[str] = []
    for act in acts:
        if act.kind != "copy" or act.negated:
            continue
        if act.verb in {"save", "keep"} and not _is_value(act.rest):
            continue
        rest = re.sub(r"^\s*(?:of|down|all\s+of)\b", "", act.rest)
        what = OBJECT_END.split(rest, maxsplit=1)[0]
        if rest.strip() and not _plain(what):
            found.append("them")
        found += [
            piece
            for one in re.split(r",\s*(?:and\s+)?|\s+and\s+(?:the\s+)?", what)
            if (piece := _plain(one))
        ]
    return tuple(found)


def used(text: str, acts: tuple[Act, ...]) -> tuple[Used, ...]:
    """Return the values that a sentence has the reader put in."""
    found: list[Used] = []
    for pattern in (USED, PASSIVE, ADJECTIVE):
        for one in pattern.finditer(text):
            what = NEXT_ARTICLE.split(one["what"])[-1]
            passing = pattern is not USED
            found += [Used(piece, not passing, passing) for piece in _pieces(what)]
    for act in acts:
        if act.verb == "paste" and not act.negated and (pasted := PASTED.match(act.rest)):
            found += [Used(piece, False) for piece in _pieces(pasted["what"])]
    seen: dict[tuple[str, ...], Used] = {}
    for value in found:
        seen.setdefault(stems(value.what), value)
    return tuple(seen.values())


def matches(what: str, other: str) -> bool:
    """Tell whether two names stand for one value: one says all that the other says."""
    mine, theirs = set(stems(what)) - {"value", "copied"}, set(stems(other)) - {"value"}
    return bool(mine and theirs) and (mine <= theirs or theirs <= mine)


def vague(what: str) -> bool:
    """Tell whether a name could stand for any value."""
    return set(stems(what)) <= VAGUE


def _pieces(what: str) -> list[str]:
    return [piece for one in re.split(r"\s+and\s+(?:the\s+)?", what) if (piece := _plain(one))]


def _plain(text: str) -> str:
    return re.sub(r"^(?:\s|the\b|your\b|an?\b|this\b|both\b)+", "", text, flags=re.I).strip(
        " ,\"“”'"
    )


def _is_value(rest: str) -> bool:
    """Tell a value that is saved from a button that is pressed: "save the key", "Save the page"."""
    return bool(
        re.search(
            r"\b(?:id|uri|url|key|secret|token|certificate|metadata|code|value|thumbprint|password|"
            r"file|text|xml|identifier|issuer|credentials?|it|them|address|fingerprint|number)\b",
            rest,
            re.I,
        )
    )
