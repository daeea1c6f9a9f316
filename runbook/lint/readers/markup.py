"""A guide as HTML: what a browser would show of it, with the line of the file for each piece.

The standard library's parser is used because it tells where it is; trees that HTML libraries build
do not. Nothing here needs a well-formed page: an element that is never closed ends with its block.
"""

from __future__ import annotations

import re
from html.parser import HTMLParser

from runbook.lint.blocks import Block
from runbook.lint.listed import listed

SILENT = listed("script style template noscript svg nav head")
BLOCKS = listed(
    "address article aside blockquote body br caption center dd details dialog div dl dt fieldset "
    "figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary "
    "table tbody td tfoot th thead tr ul"
)
CELLS = frozenset({"td", "th", "figcaption", "caption", "pre"})
STRONG = frozenset({"b", "strong", "kbd", "code", "samp", "button"})
CONTROL = re.compile(r"uicontrol|guilabel|guibutton|guimenu|menuchoice|menucascade|bold\b", re.I)
ICON = re.compile(
    r"^(?:image|icon|img|picture|graphic|screenshot)?$|\.(?:png|gif|jpe?g|svg)$", re.I
)
VOID = listed("area base br col embed hr img input link meta source track wbr")


class _Reader(HTMLParser):
    """Collects blocks."""

    def __init__(self, first: int) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[Block] = []
        self.first = first
        self.silent: list[str] = []
        self.lists: list[int | None] = []
        self.items: list[str] = []
        self.open: list[tuple[str, bool]] = []
        self.heading = 0
        self.cell = False
        self._clear()

    def _clear(self) -> None:
        self.text = ""
        self.lines: list[tuple[int, int]] = []
        self.strong: list[tuple[int, str]] = []
        self.bold: int | None = None
        self.icons: list[int] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a block, a list, a bold word; put in what a picture says."""
        given = {name: value or "" for name, value in attrs}
        if tag in SILENT:
            self.silent.append(tag)
        if self.silent:
            return
        if tag in BLOCKS:
            self._flush()
            self._structure(tag, given)
        if tag == "img":
            self._picture(given.get("alt") or given.get("title") or "")
        elif spoken := given.get("aria-label") or (given.get("title", "") if tag == "i" else ""):
            if tag in {"i", "span"}:
                self._picture(spoken)
        elif tag == "i" and re.search(r"\b(?:fa|icon|material)", given.get("class", "")):
            self._picture("")
        strong = tag in STRONG or bool(CONTROL.search(given.get("class", "")))
        if tag not in VOID:
            self.open.append((tag, strong and tag not in BLOCKS))
            if self.open[-1][1] and self.bold is None:
                self.bold = len(self.text)

    def _structure(self, tag: str, given: dict[str, str]) -> None:
        if tag in {"ol", "ul"}:
            start = given.get("start", "1")
            self.lists.append(int(start) - 1 if tag == "ol" and start.isdigit() else None)
            if tag == "ol" and self.lists[-1] is None:
                self.lists[-1] = 0
            self.items.append("")
        elif tag == "li" and self.lists:
            number = self.lists[-1]
            if number is not None:
                self.lists[-1] = number + 1
                self.items[-1] = str(number + 1)
        elif re.fullmatch(r"h[1-6]", tag):
            self.heading = int(tag[1])
        elif tag == "summary":
            self.heading = 4
        self.cell = tag in CELLS or (self.cell and tag == "br")

    def handle_endtag(self, tag: str) -> None:
        """End what was begun."""
        if self.silent:
            if tag == self.silent[-1]:
                self.silent.pop()
            return
        names = [name for name, _ in self.open]
        if tag in names:
            cut = len(names) - 1 - names[::-1].index(tag)
            ended, self.open = self.open[cut:], self.open[:cut]
            if any(strong for _, strong in ended):
                self._end_bold()
        if tag in BLOCKS:
            self._flush()
            if tag in {"ol", "ul"} and self.lists:
                self.lists.pop()
                self.items.pop()
            if re.fullmatch(r"h[1-6]|summary", tag):
                self.heading = 0
            if tag in CELLS:
                self.cell = False

    def handle_data(self, data: str) -> None:
        """Add text; spaces are as a browser shows them."""
        if self.silent:
            return
        line = self.first + self.getpos()[0] - 1
        for row, piece in enumerate(data.split("\n")):
            if row:
                self._add(" ", line + row)
            self._add(piece.replace("\N{NO-BREAK SPACE}", " "), line + row)

    def _add(self, piece: str, line: int) -> None:
        piece = re.sub(r"\s+", " ", piece)
        if not self.text or self.text.endswith(" "):
            piece = piece.lstrip(" ")
        if not piece:
            return
        if not self.lines or self.lines[-1][1] != line:
            self.lines.append((len(self.text), line))
        self.text += piece

    def _picture(self, words: str) -> None:
        line = self.first + self.getpos()[0] - 1
        if ICON.search(words.strip()):
            self.icons.append(len(self.text))
            if not self.lines:
                self.lines.append((0, line))
            return
        at = len(self.text)
        self._add(f"{words.strip()}", line)
        self.strong.append((at, words.strip()))

    def _end_bold(self) -> None:
        if self.bold is not None and not any(strong for _, strong in self.open):
            name = self.text[self.bold :].strip(" .,:;")
            if name:
                self.strong.append((self.bold, name))
            self.bold = None

    def _flush(self) -> None:
        if self.bold is not None and (name := self.text[self.bold :].strip(" .,:;")):
            self.strong.append((self.bold, name))
        if self.text.strip() or (self.icons and not self.cell):
            self.blocks.append(
                Block(
                    self.text.rstrip(),
                    tuple(self.lines),
                    self.heading,
                    len(self.lists),
                    self.items[-1] if self.items else "",
                    tuple(sorted(self.strong)),
                    tuple(self.icons),
                    not self.cell,
                )
            )
        still = any(strong for _, strong in self.open)
        self._clear()
        self.bold = 0 if still else None

    def close(self) -> None:
        """End the last block."""
        super().close()
        self._flush()


def blocks(text: str, first: int = 1) -> list[Block]:
    """Return the blocks of an HTML page or of a piece of one that begins on a line `first`."""
    reader = _Reader(first)
    reader.feed(text)
    reader.close()
    return [one for one in reader.blocks if one.text.strip()]
