"""What lint found, coverage and a difference of editions, for people in a terminal."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TextIO

from rich.console import Console
from rich.text import Text

from runbook.lint.coverage import Coverage
from runbook.lint.editions import Change
from runbook.lint.published import Finding
from runbook.record.words import clean, plural

PIPED = 200
"""Width of what goes to no terminal, in characters."""

COLOURS = {"added": "green", "removed": "red", "changed": "yellow"}


def findings(many: Sequence[Finding], name: str, stream: TextIO) -> None:
    """Print each finding: its place and kind, the sentence, the reason."""
    console = _console(stream)
    for one in many:
        head = Text(f"{name}:{one.line}: ")
        head.append(one.kind, "bold red" if one.kind == "security" else "bold yellow")
        console.print(head)
        console.print(Text(f"    “{clean(one.words)}”"))
        console.print(Text(f"    {clean(one.reason)}", "dim"))
    console.print(Text(f"{plural(len(many), 'finding')}" if many else "Nothing found."))


def unseen(pages: Sequence[str], stream: TextIO) -> None:
    """Print the pages that a baseline does not have; that is no finding."""
    console = _console(stream)
    for page in pages:
        console.print(Text(f"not judged: {clean(page)} was not recorded", "dim"))


def covered(found: Coverage, name: str, stream: TextIO) -> None:
    """Print what is mapped, what is not, and which instructions no sentence gives."""
    console = _console(stream)
    console.print(Text(f"Coverage of {found.guide}", "bold"))
    for one in found.mapped:
        ids = ", ".join(one.instructions)
        console.print(Text(f"  {name}:{one.sentence.line}: {ids:<8} {clean(one.sentence.text)}"))
    if found.unmapped:
        console.print(Text("Sentences that belong to no instruction", "bold"))
    for sentence in found.unmapped:
        console.print(Text(f"  {name}:{sentence.line}: {clean(sentence.text)}"))
    if found.without:
        console.print(Text("Instructions that no sentence gives", "bold"))
    for step in found.without:
        console.print(Text(f"  {step.id:<8} {clean(step.title)}{' (optional)' * step.optional}"))
    told = len(found.mapped) + len(found.unmapped)
    console.print(Text(f"{len(found.mapped)} of {plural(told, 'sentence')} mapped"))


def changes(many: Sequence[Change], stream: TextIO) -> None:
    """Print what a new edition changes."""
    console = _console(stream)
    console.print(Text("What this edition changes", "bold"))
    for one in many:
        head = f"  {one.instruction or '–'} {clean(one.title)}: ".replace(" : ", ": ")
        console.print(Text(head).append(one.kind, COLOURS[one.kind]))
        for mark, texts in (("-", one.before), ("+", one.after)):
            for text in texts:
                console.print(Text(f"      {mark} {clean(text)}"))
    if not many:
        console.print(Text("  Nothing that an instruction does."))


def _console(stream: TextIO) -> Console:
    plain = Console(file=stream, soft_wrap=True)
    return plain if plain.is_terminal else Console(file=stream, width=PIPED, soft_wrap=True)
