"""What is asked of an element in the page itself, a script each.

Role and name find an element; these tell what lies around it. They read, and change nothing but
where the page is scrolled to. What several of them need is in `words.js`.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def script(name: str) -> str:
    """Return the script of that name: one function expression, with what all of them share."""
    return f"(...given) => {{\n{_text('words')}\nreturn (\n{_text(name)}\n)(...given);\n}}"


def _text(name: str) -> str:
    return files(__name__).joinpath(f"{name}.js").read_text(encoding="utf-8").strip()
