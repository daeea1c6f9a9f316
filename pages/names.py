"""When a name on a screen is the name that was declared.

Words that differ only in case, punctuation or spacing are the same word, and a console may add
"required" or "optional" to
a label: a person sees no difference, so neither do we. Everything beyond that is another name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from re import Pattern

from runbook.wording import alike

_MARKS = ("required", "optional", "mandatory")
# Signs, and nothing that any script writes words with. `\W` would not do: to a browser all letters
# but ASCII's are `\W`. Private use is where icon fonts have their glyphs, surrogates are how a
# browser sees an emoji.
_SIGNS = (
    r"\s\x21-\x2f\x3a-\x40\x5b-\x60\x7b-\xa9\xab-\xb1\xb4\xb6-\xb8\xbb\xbf\xd7\xf7\u2000-\u206f"
    r"\u20a0-\u20cf\u2190-\u2bff\u3000-\u3004\u3008-\u3020\ud800-\udfff\ue000-\uf8ff\ufe00-\ufe0f"
    r"\ufe30-\ufe4f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65"
)
_GAP = rf"[{_SIGNS}]*"
_WITHIN = r"[\W_]{0,3}"
"""Between the letters of a word of ASCII: short, since it stands there once for each of them."""


key = alike


def bare(text: str) -> str:
    """Return `key` of a name without a trailing "required" or "optional"."""
    reduced = key(text)
    for mark in _MARKS:
        if reduced.endswith(mark) and reduced != mark:
            return reduced.removesuffix(mark)
    return reduced


def marked(text: str) -> list[str]:
    """Return `key` of a name alone and with each mark that a console may add to it."""
    return [key(text), *(key(text) + mark for mark in _MARKS)]


def same(one: str, other: str) -> bool:
    """Tell whether two names on a screen are the same to a person."""
    return bare(one) == bare(other)


def pattern(names: Iterable[str], *, begins: bool = False) -> Pattern[str]:
    """Return a pattern for accessible names that are the same as one of `names`.

    Args:
        names: declared names, at least one.
        begins: also accept a name that goes on after the declared one (a drop-down whose name
            carries its value).
    """
    alternatives = [_spelled(name) for name in names]
    tail = rf"(?:$|[{_SIGNS}].*$)" if begins else rf"(?:{_GAP}(?:{'|'.join(_MARKS)}))?{_GAP}$"
    return re.compile(rf"^{_GAP}(?:{'|'.join(alternatives)}){tail}", re.IGNORECASE | re.DOTALL)


def remarked(name: str) -> Pattern[str]:
    """Return a pattern for a name with a remark in brackets after it: "Groups (none: all)"."""
    return re.compile(rf"^{_GAP}{_spelled(name)}\s*\([^()]*\){_GAP}$", re.IGNORECASE)


def leading(names: Iterable[str]) -> Pattern[str]:
    """Return a pattern for accessible names that begin with one of `names`, whatever follows."""
    return re.compile(rf"^{_GAP}(?:{'|'.join(map(_spelled, names))})", re.IGNORECASE)


def _spelled(name: str) -> str:
    chars = [re.escape(char) for char in name if char.isalnum()]
    if not chars:  # a name of signs alone, such as "+"
        return r"\s*".join(re.escape(char) for char in name.strip())
    return (_WITHIN if name.isascii() else _GAP).join(chars)


def exact(text: str) -> Pattern[str]:
    """Return a pattern for data that a console shows (an object's name).

    Equal but for white space at its ends and runs of it.
    """
    words = [re.escape(word) for word in text.split()]
    return re.compile(r"^\s*" + r"\s+".join(words) + r"\s*$")


def pick(offered: Iterable[str], wanted: str) -> list[str]:
    """Return which of the offered options are the wanted one.

    An option that is the same word wins over one that adds a remark in brackets ("RS256
    (default)").
    """
    options = list(offered)
    letter = [option for option in options if option.strip() == wanted.strip()]
    if letter:
        return letter
    equal = [option for option in options if key(option) == key(wanted)]
    if equal:
        return equal
    return [
        option for option in options if key(re.sub(r"\([^)]*\)\s*$", "", option)) == key(wanted)
    ]


def containing(text: str) -> Pattern[str]:
    """Return a pattern for names in which `text` stands somewhere, in any case."""
    return re.compile(re.escape(text), re.IGNORECASE)
