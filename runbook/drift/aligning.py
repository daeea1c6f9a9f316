"""Two screens laid beside each other, node by node: what is the same, and what is left over.

What is left over between two nodes that stand still was renamed, has gone or has come. Rows and
cards are a tenant's, and are left out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

from rapidfuzz import fuzz

from runbook.drift import tree
from runbook.drift.capture import Screen
from runbook.drift.tree import Node
from runbook.wording import alike

KIN = (
    frozenset({"textbox", "searchbox", "spinbutton", "combobox", "listbox"}),
    frozenset({"checkbox", "switch", "menuitemcheckbox", "radio", "menuitemradio"}),
    frozenset({"button", "link", "menuitem", "treeitem", "tab"}),
    frozenset({"heading", "dialog", "alertdialog", "group", "region", "radiogroup"}),
)
"""Roles that one control may have in two builds."""

PRESSED = frozenset({"button", "link", "menuitem"})

TAKES_BACK = frozenset(
    ("reset", "cancel", "delete", "remove", "discard", "clear", "close", "back", "revert", "undo")
)
"""What a button begins with that takes something back; it may look like one that commits."""

NEAR = 55
"""Percentage of likeness from which two names between the same neighbours are of one control."""

SAME_SCREEN = 0.35
"""Share of nodes that two screens have to have in common to be the same one."""

_NUMBER = re.compile(r"\d+")


def kin(role: str) -> str:
    """Return one role for all that one control may have."""
    return next((min(group) for group in KIN if role in group), role)


def pairs(old: Sequence[Screen], new: Sequence[Screen]) -> list[tuple[Screen, Screen]]:
    """Return each screen of the baseline with the one of this build that was seen at the same
    instruction and has most in common with it."""
    ranked = sorted(
        (-likeness(one, other), abs(_place(one) - _place(other)), at, to)
        for at, one in enumerate(old)
        for to, other in enumerate(new)
        if one.instruction == other.instruction
    )
    taken: dict[int, int] = {}
    for _, _, at, to in ranked:
        if at not in taken and to not in taken.values():
            taken[at] = to
    return [(old[at], new[taken[at]]) for at in sorted(taken)]


def _place(screen: Screen) -> int:
    return int(screen.id.partition("-")[2] or 1)


def likeness(one: Screen, other: Screen) -> float:
    """Return the share of nodes that two screens have in common, 0 to 1."""
    before, after = ([key(node) for node in items(screen)] for screen in (one, other))
    return SequenceMatcher(None, before, after, autojunk=False).ratio()


def items(screen: Screen) -> list[Node]:
    """Return what of a screen is compared: not the tenant's, nor the words of a label twice. What
    stands beside a term is what an object holds, and counts where an instruction uses it."""
    named = {alike(node.name) for node in screen.nodes if node.role in tree.CONTROLS}
    touched = {id(screen.nodes[index]) for index in screen.touched}
    return [
        node
        for node in screen.nodes
        if not node.data and alike(node.name) and (id(node) in touched or not _aside(node, named))
    ]


def _aside(node: Node, named: set[str]) -> bool:
    return node.role == "definition" or (node.role == "text" and alike(node.name) in named)


def key(node: Node) -> tuple[str, str]:
    """Return what nodes have to have in common to be the same; numbers in prose do not count."""
    name = alike(node.name)
    return kin(node.role), name if node.role in tree.CONTROLS else _NUMBER.sub("0", name)


class Left:
    """Two lists of nodes, and what is left over where they are held against each other.

    Attributes:
        same: indices of both of what is the same.
        renamed: of what stands where another one stood.
        elsewhere: of what is the same and stands in another order.
        gone: indices of the first list.
        come: indices of the second one.
    """

    def __init__(self, old: Sequence[Node], new: Sequence[Node]) -> None:
        self.same: list[tuple[int, int]] = []
        self.renamed: list[tuple[int, int]] = []
        self.elsewhere: list[tuple[int, int]] = []
        self.gone: list[int] = []
        self.come: list[int] = []
        keys = [key(node) for node in old], [key(node) for node in new]
        gaps: list[tuple[list[int], list[int]]] = []
        matched = SequenceMatcher(None, keys[0], keys[1], autojunk=False)
        for what, a, b, c, d in matched.get_opcodes():
            if what == "equal":
                self.same += zip(range(a, b), range(c, d), strict=True)
            else:
                gaps.append((list(range(a, b)), list(range(c, d))))
        self._elsewhere(gaps, keys)
        for before, after in gaps:
            self._rename(before, after, old, new)
            self.gone += before
            self.come += after
        self._rename_elsewhere(old, new)

    def _elsewhere(
        self,
        gaps: list[tuple[list[int], list[int]]],
        keys: tuple[list[tuple[str, str]], list[tuple[str, str]]],
    ) -> None:
        for before, _ in gaps:
            for at in list(before):
                for _, after in gaps:
                    to = next((one for one in after if keys[1][one] == keys[0][at]), None)
                    if to is not None:
                        before.remove(at)
                        after.remove(to)
                        self.elsewhere.append((at, to))
                        break

    def _rename(
        self, before: list[int], after: list[int], old: Sequence[Node], new: Sequence[Node]
    ) -> None:
        ranked = sorted(
            (-fuzz.token_sort_ratio(old[at].name.casefold(), new[to].name.casefold()), at, to)
            for at in before
            for to in after
            if kin(old[at].role) == kin(new[to].role)
        )
        for score, at, to in ranked:
            if at in before and to in after and -score >= NEAR:
                self._pair(at, to, before, after)
        for group in dict.fromkeys(kin(old[at].role) for at in before):
            these = [at for at in before if kin(old[at].role) == group]
            those = [to for to in after if kin(new[to].role) == group]
            if len(these) == len(those):  # as many at the same place: each under another name
                for at, to in zip(these, those, strict=True):
                    if _may_be_called(old[at], new[to]):
                        self._pair(at, to, before, after)

    def _rename_elsewhere(self, old: Sequence[Node], new: Sequence[Node]) -> None:
        """Pair what is left over under one heading, where it is the only one of its kind there."""
        for at in list(self.gone):
            place = kin(old[at].role), old[at].under
            gone = [one for one in self.gone if (kin(old[one].role), old[one].under) == place]
            come = [one for one in self.come if (kin(new[one].role), new[one].under) == place]
            if len(gone) == len(come) == 1 and _may_be_called(old[at], new[come[0]]):
                self._pair(at, come[0], self.gone, self.come)

    def _pair(self, at: int, to: int, before: list[int], after: list[int]) -> None:
        before.remove(at)
        after.remove(to)
        self.renamed.append((at, to))


def _may_be_called(one: Node, other: Node) -> bool:
    """Tell whether a name may be another one for the same thing: what takes back is none for what
    goes on."""
    first = _first_word(one.name), _first_word(other.name)
    return one.role not in PRESSED or (first[0] in TAKES_BACK) == (first[1] in TAKES_BACK)


def _first_word(name: str) -> str:
    return alike((name.split() or [""])[0])
