"""A guide as Markdown: CommonMark and tables, with pieces of HTML in it read as HTML."""

from __future__ import annotations

import re
from collections.abc import Sequence

from markdown_it import MarkdownIt
from markdown_it.token import Token

from runbook.lint.blocks import Block
from runbook.lint.readers import markup

FRONT = re.compile(r"\A---\n.*?\n(?:---|\.\.\.)\n", re.S)
STRONG = {"strong_open": 1, "em_open": 0, "strong_close": -1}


def blocks(text: str) -> list[Block]:
    """Return the paragraphs, list items and headings of a Markdown text."""
    front = FRONT.match(text)
    if front:
        text = "\n" * front.group().count("\n") + text[front.end() :]
    found: list[Block] = []
    lists: list[int | None] = []
    items: list[str] = []
    heading, cell = 0, False
    for token in MarkdownIt("commonmark").enable("table").parse(text):
        line = token.map[0] + 1 if token.map else 1
        if token.type in {"bullet_list_open", "ordered_list_open"}:
            start = int(token.attrs.get("start", 1)) if token.type.startswith("ordered") else None
            lists.append(None if start is None else start - 1)
            items.append("")
        elif token.type in {"bullet_list_close", "ordered_list_close"}:
            lists.pop()
            items.pop()
        elif token.type == "list_item_open":
            number = lists[-1]
            if number is not None:
                lists[-1] = number + 1
                items[-1] = str(number + 1)
        elif token.type.startswith("heading_"):
            heading = int(token.tag[1]) if token.type == "heading_open" else 0
        elif token.type in {"td_open", "th_open"}:
            cell = True
        elif token.type in {"td_close", "th_close"}:
            cell = False
        elif token.type == "html_block":
            found += markup.blocks(token.content, line)
        elif token.type == "inline":
            block = _inline(token.children or (), line, heading, len(lists), items, not cell)
            if block.text.strip():
                found.append(block)
    return found


def _inline(
    children: Sequence[Token],
    line: int,
    heading: int,
    depth: int,
    items: Sequence[str],
    prose: bool,
) -> Block:
    text, lines = "", [(0, line)]
    strong: list[tuple[int, str]] = []
    icons: list[int] = []
    bold: int | None = None
    for token in children:
        if token.type in {"softbreak", "hardbreak"}:
            line += 1
            text += " "
            lines.append((len(text), line))
        elif token.type == "strong_open":
            bold = len(text)
        elif token.type == "strong_close" and bold is not None:
            strong.append((bold, text[bold:].strip(" .,:;")))
            bold = None
        elif token.type == "code_inline":
            strong.append((len(text), token.content))
            text += token.content
        elif token.type == "image":
            text = _picture(token.content, text, strong, icons)
        elif token.type == "html_inline" and token.content.lower().startswith("<img"):
            alt = re.search(r"alt\s*=\s*[\"']([^\"']*)", token.content, re.I)
            text = _picture(alt[1] if alt else "", text, strong, icons)
        elif token.type == "text":
            piece = token.content.replace("\N{NO-BREAK SPACE}", " ")
            text += piece.lstrip(" ") if text.endswith(" ") or not text else piece
    item = items[-1] if items else ""
    whole = text.rstrip()
    return Block(whole, tuple(lines), heading, depth, item, tuple(strong), tuple(icons), prose)


def _picture(words: str, text: str, strong: list[tuple[int, str]], icons: list[int]) -> str:
    if markup.ICON.search(words.strip()):
        icons.append(len(text))
        return text
    strong.append((len(text), words.strip()))
    return text + words.strip()
