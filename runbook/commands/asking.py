"""Asking before something is done that somebody might not want."""

from __future__ import annotations

import sys

import click


def confirm(question: str) -> None:
    """Go on only if somebody says yes.

    Raises:
        UsageError: nobody can be asked, since standard input is no terminal.
        Abort: the answer was no.
    """
    if not sys.stdin.isatty():
        raise click.UsageError("nobody can be asked here: give --yes")
    click.confirm(question, abort=True, err=True)
