"""What admin consoles call the same thing: words that stand for each other, and words that say
little."""

from __future__ import annotations

import re
from functools import cache

GROUPS = (
    "uri url address link endpoint location",
    "redirect callback reply return",
    "add new create register",
    "edit modify change",
    "application applications app apps client clients integration integrations",
    "description details notes comment",
    "require ask prompt request demand force",
    "consent approval permission agreement",
    "id identifier",
    "name title label",
    "issuer authority provider",
    "user users member members person people account accounts",
    "select choose pick",
    "enable enabled allow activate active permit",
    "max maximum longest",
    "min minimum",
    "age lifetime duration",
    "timeout expiry expiration",
    "authentication login signin authenticate",
    "algorithm alg method methods",
    "settings configuration options preferences setup",
    "display show visible",
    "security protection",
    "resources resource assets",
    "scope scopes",
    "group groups team teams",
    "type kind mode",
    "grant grants flow flows",
    "certificate cert key",
    "back return previous",
    "next continue forward",
    "search find filter",
    "list overview",
    "logo icon picture image",
    "all everyone everybody every",
    "api service",
    "rule policy",
    "message text notice",
)

LIGHT = (
    "enable enabled allow activate active permit require ask prompt request demand force include "
    "show display select choose use the a an of for to in on and or with your this is be from by "
    "field value supported add new create register"
)
"""Words that say what is done, not what with: two names that share only these are not alike."""

GENERAL = (
    "name id uri value type list field number code page settings algorithm description data "
    "information entry item"
)
"""Words that many names end with: alone they do not tell one control from another."""

SHORT = 3
"""A word of no more letters has no plural."""

_SPLIT = re.compile(r"[^\W_]+")
_TOGETHER = (("sign in", "signin"), ("log in", "login"), ("sign-in", "signin"), ("log-in", "login"))


@cache
def words(name: str) -> tuple[str, ...]:
    """Return the words of a name in lower case, each by the one that stands for all its like."""
    text = name.casefold()
    for apart, together in _TOGETHER:
        text = text.replace(apart, together)
    return tuple(dict.fromkeys(_chief(word) for word in _SPLIT.findall(text)))


def _chief(word: str) -> str:
    """Return the word that stands for all its like, and for its plural."""
    one = word.removesuffix("s") if len(word) > SHORT else word
    return _CHIEF.get(word) or _CHIEF.get(one, one)


def weight(word: str) -> float:
    """Return how much a word says of what a control is about, 0 to 1."""
    if word in _LIGHT:
        return 0.3
    return 0.6 if word in _GENERAL else 1.0


_CHIEF = {word: group.split()[0] for group in reversed(GROUPS) for word in group.split()}
_LIGHT = frozenset(map(_chief, LIGHT.split()))
_GENERAL = frozenset(map(_chief, GENERAL.split()))
