"""A document as one page that lies beside its pictures, for any browser, and for paper.

How it is rendered, and what it may do, is that of every page: ``runbook.html``. The pictures stay
as they were taken: call-outs are drawn over them, so that they are sharp at any size.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from jinja2 import Environment
from markupsafe import Markup

from runbook import html
from runbook.document import callouts
from runbook.document.formats import own, parts
from runbook.document.model import Document, Figure

NAME: Final = "guide.html"
STYLE: Final = "guide.css"


def render(document: Document, templates: Path | None) -> str:
    """Write a document as a page.

    Args:
        document: what to say.
        templates: a folder with the user's own templates; None for the built-in ones.

    Raises:
        UsageError: a template of the user's cannot be used.
    """
    env = _environment(templates)
    with own.told(templates):
        style = env.get_template(STYLE).render()
        script = env.get_template("guide.js").render()
        return env.get_template(NAME).render(
            d=document,
            parts=parts,
            style=Markup(style),  # a file of ours or of the user's
            script=Markup(script),  # our own file
            policy=html.policy(style, script),
        )


def over(figure: Figure) -> Markup:
    """Return what is drawn over the picture of a figure; empty where nothing is."""
    return Markup(callouts.svg(figure)) if figure.callouts else Markup()


def _environment(templates: Path | None) -> Environment:
    env = html.environment("runbook.document.formats")
    own.put_first(env, templates)
    env.filters.update(pieces=parts.pieces, over=over)
    return env
