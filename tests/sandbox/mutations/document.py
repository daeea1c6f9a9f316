"""Writes `docs/mutations.md` from the seeded changes of the sandbox.

python -m tests.sandbox.mutations.document
"""

from __future__ import annotations

from pathlib import Path

from sandbox import mutations
from sandbox.mutations import Mutation, Truth

DOCUMENT = Path(__file__).parents[3] / "docs" / "mutations.md"

HEAD = """# Seeded changes of the embedded consoles

What a later build of a console might change, each with what a regression has to tell of it. The
error rates of `regress` are counted on these:

```
runbook sandbox up --build consent-renamed
runbook regress connectwise-home --baseline DIR --out DIR --sandbox --sandbox-build consent-renamed
python -m bench drift --half development --jobs 2
```

There are two halves, alike in kind and different in place. `development` is looked at while the
regression is written; `held-out` is for the final figure, and `bench drift` tells of its single
mutations only with `--details`: a rule that is tuned on a half measures itself there. Once it was
looked at it joins `development`, and another is held out. Of what stands under *Unchanged* a
regression must tell nothing.

A mutation is data (`sandbox/mutations/`). Where the truth has several answers, the first is shown
here; `–` is a word that does not matter, such as one for a colour, `*` stands for anything. This
page is made by `python -m tests.sandbox.mutations.document`.
"""

CONSOLES = {"idaas": "IDaaS", "connectwise": "ConnectWise Home"}
TABLE = "| Mutation | Console | What changes | What is to be told |\n| --- | --- | --- | --- |"


def document() -> str:
    """Return the page: for each half its single changes, those of several, and what is none."""
    return HEAD + "".join(_half(half) for half in mutations.HALVES)


def _half(half: mutations.Half) -> str:
    mine = mutations.of_half(half)
    parts = {
        "Single changes": [one for one in mine if one.truth and not one.of],
        "Several at once": [one for one in mine if one.of],
        "Unchanged": [one for one in mine if not one.truth],
    }
    tables = (
        f"\n### {title}\n\n{TABLE}\n" + "\n".join(_row(one) for one in some) + "\n"
        for title, some in parts.items()
    )
    return f"\n## {half.capitalize()}\n" + "".join(tables)


def _row(one: Mutation) -> str:
    consoles = " and ".join(CONSOLES[name] for name in one.consoles) or "–"
    told = ", ".join(f"`{part}`" for part in one.of) or "<br>".join(map(_told, one.truth))
    return f"| `{one.name}` | {consoles} | {one.about} | {told or 'nothing'} |"


def _told(truth: Truth) -> str:
    words = " → ".join(_words(words) for words in (truth.expected, truth.found))
    extra = ", or not" if truth.may else ""
    place = truth.at[0].replace("*", r"\*")
    return f"{truth.kind[0]} at {place}: {words} ({truth.severity}{extra})"


def _words(words: tuple[str, ...]) -> str:
    if not words:
        return "–"
    return f"“{words[0].strip('*')}”" if words[0] else "nothing"


if __name__ == "__main__":
    DOCUMENT.write_text(document(), encoding="utf-8")
