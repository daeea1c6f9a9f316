"""An organisation's own templates, in place of those that come with the engine.

A template is a program: it is to be trusted like one. One that only adds to the built-in template
begins with ``{% extends "builtin/guide.html" %}`` or ``{% include "builtin/guide.css" %}``.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from jinja2 import (
    BaseLoader,
    ChoiceLoader,
    Environment,
    FileSystemLoader,
    PrefixLoader,
    TemplateError,
)

from runbook.errors import UsageError

REFERENCE: Final = "reference.docx"
NAMES: Final = ("guide.md", "guide.html", "guide.css", REFERENCE)


def checked(folder: Path | None) -> Path | None:
    """Return the folder if it holds templates and nothing else.

    Raises:
        UsageError: it is no folder, or it holds a file that would replace nothing.
    """
    if folder is None:
        return None
    if not folder.is_dir():
        raise UsageError(
            "there is no folder with templates",
            where=str(folder),
            remedy=f"give a folder that holds any of {', '.join(NAMES)}",
        )
    # What an editor or a file manager hides is nobody's template.
    names = sorted(one.name for one in folder.iterdir() if not one.name.startswith("."))
    if strange := [name for name in names if name not in NAMES]:
        raise UsageError(
            "a file among the templates replaces none of ours",
            where=str(folder),
            seen=", ".join(strange),
            remedy=f"call it as one of {', '.join(NAMES)}, or move it elsewhere",
        )
    return folder


def reference(folder: Path | None) -> Path | None:
    """Return the Word document whose styles are to be used, if there is one of the user's."""
    file = folder / REFERENCE if folder else None
    return file if file and file.is_file() else None


def put_first(env: Environment, folder: Path | None) -> None:
    """Let the templates of a folder stand in place of those that an environment has."""
    builtin = env.loader
    assert builtin is not None  # every environment of ours loads from a package
    first: list[BaseLoader] = [FileSystemLoader(folder)] if folder else []
    env.loader = ChoiceLoader([*first, builtin, PrefixLoader({"builtin": builtin})])


@contextmanager
def told(folder: Path | None) -> Iterator[None]:
    """Tell what is wrong with a template of the user's by its file and line.

    Raises:
        UsageError: a template cannot be read or asks for what is not there.
    """
    try:
        yield
    except (TemplateError, UnicodeDecodeError) as error:
        if folder is None:
            raise
        line = getattr(error, "lineno", None)
        raise UsageError(
            "a template cannot be used",
            where=f"{folder}, line {line}" if line else str(folder),
            seen=str(error),
            remedy="mend it, or leave it out to have the built-in one",
        ) from error
