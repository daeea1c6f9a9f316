"""The env file: names and values with the lines they stand on, and what cannot be read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from io import StringIO
from pathlib import Path

# `dotenv_values` gives neither lines nor errors: it logs what it cannot read, and goes on.
from dotenv.parser import parse_stream

from runbook.mistakes import Mistake

DEFAULT = Path(".env")


@dataclass(frozen=True)
class EnvFile:
    """What an env file says.

    Attributes:
        values: text by name, as it stands: a ``$`` in a password is a ``$``.
        lines: line by name, from 1.
        mistakes: what is wrong with the file itself.
    """

    path: Path
    values: Mapping[str, str]
    lines: Mapping[str, int]
    mistakes: tuple[Mistake, ...] = ()

    def where(self, name: str) -> str:
        """Place of a name, for an operator."""
        return f"{self.path}:{self.lines[name]}"


def read(path: Path | None) -> EnvFile:
    """Reads a file that was asked for, or with None ``.env``, which may be missing."""
    asked, path = path is not None, path or DEFAULT
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        if not asked and isinstance(error, FileNotFoundError):
            return EnvFile(path, {}, {})
        wrong = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
        remedy = "correct --env-file, or leave it out to use the environment alone"
        return EnvFile(path, {}, {}, (Mistake("env file", str(path), str(wrong), remedy),))
    return _parsed(path, text)


def _parsed(path: Path, text: str) -> EnvFile:
    values: dict[str, str] = {}
    lines: dict[str, int] = {}
    mistakes: list[Mistake] = []
    for binding in parse_stream(StringIO(text)):
        # A binding begins with the blank lines before it.
        line = binding.original.line + _blank_lines(binding.original.string)
        where = f"{path}:{line}"
        if binding.error or (binding.key is not None and binding.value is None):
            remedy = "write NAME=value, the value in quotes if it holds # or spaces"
            mistakes.append(Mistake(binding.key or "a line", where, "cannot be read", remedy))
        elif binding.key is not None and binding.value is not None:
            if binding.key in lines:
                wrong = f"stands on line {lines[binding.key]} already"
                mistakes.append(Mistake(binding.key, where, wrong, "keep one of the two"))
            values[binding.key] = binding.value
            lines[binding.key] = line
    return EnvFile(path, values, lines, tuple(mistakes))


def _blank_lines(text: str) -> int:
    return text[: len(text) - len(text.lstrip())].count("\n")
