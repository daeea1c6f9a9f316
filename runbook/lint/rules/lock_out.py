"""Sign-in that is changed for everybody at once, the administrator who does it included."""

from __future__ import annotations

import re
from collections.abc import Iterator

from runbook.lint.phrasing import says
from runbook.lint.published import Finding, Published, Sentence, finding

KIND = "security"
REASON = (
    "takes in the administrator who does this: a wrong setting locks everybody out; begin with a "
    "pilot, and leave one administrator out"
)
EVERYBODY = re.compile(
    r"\b(?:all\s+(?:of\s+(?:the|your)\s+)?(?:users|accounts|people|members|employees|agents|staff|"
    r"cloud\s+apps)|every(?:one|body|\s+user|\s+account)|"
    r"select\s+all|entire\s+(?:organi[sz]ation|company|domain|directory|tenant)|all\s+domains)\b",
    re.I,
)
SELECT_ALL = re.compile(r"\b(?:select|check)\s+all\b", re.I)
PEOPLE = re.compile(
    r"\b(?:users?|accounts?|people|persons?|members?|agents?|staff|employees?)\b", re.I
)
CHANGES = re.compile(
    r"\b(?:(?:log-?\s?in|sign-?\s?in|sign-?\s?on|identity|authentication|sso|saml|oidc|openid)\s+"
    r"(?:providers?|sources?|methods?|connections?|connectors?|polic(?:y|ies)|rules?)|"
    r"enforce\w*|require\s+(?:sso|saml|single)|federat\w+|conditional\s+access|access\s+polic(?:y|"
    r"ies)|"
    r"block\s+access|only\s+(?:sign|log)\s*-?in|disable\s+password)\b",
    re.I,
)
SIGNING = re.compile(r"\b(?:sign|log)s?[\s-]*(?:in|on)\b|\bSSO\b", re.I)
ADMIN = re.compile(
    r"\b(?:administrators?|admins?|break-?\s?glass|emergency|your\s+own\s+(?:account|user)|"
    r"yourself|fallback|back-?up)\b",
    re.I,
)
SPARED = re.compile(
    r"\b(?:exclud\w+|except\w*|other\s+than|leave\w*\s+(?:\w+\s+){0,6}out|un(?:check|tick|select)\w*|remove|deselect|clear|without|"
    r"not\s+include|do\s+not|"
    r"keep\w*|remain\w*|still|bypass|apart\s+from|but\s+not|exempt\w*|pilot)\b",
    re.I,
)


def check(guide: Published) -> Iterator[Finding]:
    """Find where sign-in is changed for everybody and nobody is left out."""
    if any(_spares(one) for one in guide.sentences):
        return
    for sentence in guide.sentences:
        said = says(sentence)
        if not said.instructs or not EVERYBODY.search(said.text):
            continue
        if any(act.negated for act in said.acts):
            continue
        near = " ".join(
            says(one).text
            for one in guide.sentences[max(0, sentence.index - 3) : sentence.index + 2]
        )
        if SELECT_ALL.search(said.text) and not PEOPLE.search(near):
            continue
        grants = re.search(r"\b(?:allow|let|permit|assign)\b", said.text, re.I)
        chosen = any(EVERYBODY.search(act.rest) for act in said.acts if act.kind == "select")
        signs = chosen and SIGNING.search(said.text) and not grants
        if signs or CHANGES.search(_context(guide, sentence)):
            yield finding(sentence, KIND, REASON)


def _context(guide: Published, sentence: Sentence) -> str:
    """Return what the part is about: its heading, the pages in it, and what stands just above."""
    above = guide.sentences[max(0, sentence.index - 4) : sentence.index + 1]
    pages = [
        place.name
        for one in guide.under(sentence.step)
        if one.index <= sentence.index
        for place in says(one).places
    ]
    names = (sentence.step.title, sentence.section.title, *pages[-1:])
    return " ".join([*names, *(says(one).text for one in above)])


def _spares(sentence: Sentence) -> bool:
    text = says(sentence).text
    return bool(ADMIN.search(text) and SPARED.search(text))
