"""Lines of code: those that hold something besides blanks, comments and docstrings."""

from __future__ import annotations

import ast
import io
import tokenize
from pathlib import Path

PACKAGES = ("runbook", "pages", "flows", "sandbox", "tests", "bench")
OTHER = (".js", ".css", ".html", ".toml")

_NOTHING = frozenset(
    {
        tokenize.COMMENT,
        tokenize.NL,
        tokenize.NEWLINE,
        tokenize.INDENT,
        tokenize.DEDENT,
        tokenize.ENCODING,
        tokenize.ENDMARKER,
    }
)


def of_python(source: str) -> int:
    """Count the lines of a module that hold code."""
    lines: set[int] = set()
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type not in _NOTHING:
            lines.update(range(token.start[0], token.end[0] + 1))
    return len(lines - _of_docstrings(source))


def _of_docstrings(source: str) -> set[int]:
    """Lines of strings that stand alone as a statement: docstrings, of attributes too."""
    lines: set[int] = set()
    for node in ast.walk(ast.parse(source)):
        if (
            isinstance(node, ast.Expr)
            and isinstance(node.value, ast.Constant)
            and isinstance(node.value.value, str)
        ):
            lines.update(range(node.lineno, (node.end_lineno or node.lineno) + 1))
    return lines


def of_package(folder: Path) -> tuple[int, int, int]:
    """Count a package: modules, their lines of code, non-blank lines of scripts, styles, data."""
    modules = [path for path in folder.rglob("*.py") if "__pycache__" not in path.parts]
    python = sum(of_python(path.read_text(encoding="utf-8")) for path in modules)
    others = [path for path in folder.rglob("*") if path.suffix in OTHER]
    other = sum(
        1
        for path in others
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.strip()
    )
    return len(modules), python, other


def table(root: Path) -> str:
    """Return a line for each package."""
    rows = [f"{'package':<10}{'modules':>9}{'Python':>9}{'JS, CSS, HTML, TOML':>22}"]
    for name in PACKAGES:
        modules, python, other = of_package(root / name)
        rows.append(f"{name:<10}{modules:>9}{python:>9}{other:>22}")
    return "\n".join(rows)
