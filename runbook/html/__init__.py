"""What every page that is written to disk has in common, whatever it tells.

A page shows text of consoles, which is data, whatever it says: every expression of a template is
first freed of control characters and then escaped. Style and script stand in the page, named by
their hashes in its policy, so that nothing else can ever be one (CSP level 2, section 4.2.5).

``templates/theme.css`` and ``theme.js`` are for any page: colours in light and dark, the basic
elements, paper; and the button that chooses between them. ``head.html`` begins a page: it takes
``title``, ``style`` and ``policy``.
"""

from __future__ import annotations

import base64
import hashlib
from typing import Any
from urllib.parse import urlsplit

from jinja2 import ChoiceLoader, Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from runbook.record.words import clean, plural, seconds


def environment(package: str) -> Environment:
    """Make what renders the templates of a package, and those that all pages share.

    Args:
        package: dotted name of a package with a folder ``templates``; its own come first.
    """
    env = Environment(
        loader=ChoiceLoader([PackageLoader(package), PackageLoader(__name__)]),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_finalize,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    env.filters.update(secs=seconds, plural=plural, host=host)
    return env


def policy(style: str, script: str) -> str:
    """Return the policy of a page: this style, this script, pictures from beside it, no more."""
    return "; ".join(
        (
            "default-src 'none'",
            "img-src 'self' file: data:",
            f"style-src 'sha256-{_hash(style)}'",
            f"script-src 'sha256-{_hash(script)}'",
            "base-uri 'none'",
            "form-action 'none'",
        )
    )


def host(url: str) -> str:
    """Return the part of an address that a reader looks for; all of it if it is none."""
    try:
        return urlsplit(url).netloc or url
    except ValueError:
        return url


def _finalize(value: Any) -> Any:
    """Free what a template prints of control characters; its own markup stays."""
    return clean(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def _hash(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
