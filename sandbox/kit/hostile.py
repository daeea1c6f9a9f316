"""Text as a console may hold it where somebody meant harm, or was only careless.

Everything that text can break where it is taken for something else than text: markup and script,
quotes, a terminal's escape sequences in 7 and 8 bits, marks that turn the direction of writing,
line ends, the formula of a spreadsheet, Markdown, path and shell characters, half of a surrogate
pair, and great length.
"""

from __future__ import annotations

from typing import Any

#: Goes behind a harmless name, so that a reader sees which object it is.
TEXT = (
    " <script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">"
    "'\"</style></title>-->"
    "\x1b]0;owned\x07\x1b[2J\x1b[31m\x9b31m\x7f\x08"
    "\u202egnp.exe\u2066\u200b"
    '\r\n=HYPERLINK("http://example.com","x")\t@SUM(1)|calc'
    " [link](javascript:alert(1)) **bold** `code` | cell |"
    " ../../etc/passwd:*?<>|$(reboot);`reboot`&&%00{{ 7*7 }} [bold red]x[/bold red] " + "long " * 60
)

#: The same with half of a surrogate pair, which no encoder takes; JSON alone can carry it.
HALF = f"{TEXT}\ud83d"

#: Labels of the pages that the guide does not name, and what they are then.
LABELS = {
    name: name + TEXT
    for name in ("Subject ID Attribute", "Logout Redirect URIs", "Portals", "Description", "Role")
}


def labels(build: dict[str, Any]) -> dict[str, Any]:
    """The build with hostile labels, where it does not rename them itself."""
    return {**build, "labels": {**LABELS, **build.get("labels", {})}}
