"""What differs between the screens of a build and those of its baseline.

Two screens are held against each other node by node: what is the same stands still, and what is
left over between two that stand still was renamed, has gone or has come. Rows and cards are a
tenant's, and are left out. A difference that shows on many screens is one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from difflib import SequenceMatcher

from rapidfuzz import fuzz

from runbook.drift import tree
from runbook.drift.capture import Screen
from runbook.drift.model import Box, Kind
from runbook.drift.tree import Node, alike

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


@dataclass(frozen=True)
class Difference:
    """One thing that is not as in the baseline.

    Attributes:
        kind: of the published list.
        expected: words of the baseline; "" where it had nothing.
        found: words of this build, None for none.
        instruction: the one that uses it, else the one at which it is seen.
        console: key of the console.
        used: an instruction uses it.
        role: of the control.
        demanded: it is empty and has to be filled.
        screen: id of the screen in the baseline.
        screens: ids of all screens on which it shows.
        before: where it stands in the picture of the baseline.
        after: where it stands in the picture of this build.
        detail: a sentence where the words alone do not tell it.
        another_page: the page as a whole is another one.
        place: heading under which it stood.
    """

    kind: Kind
    expected: str
    found: str | None
    instruction: str
    console: str
    used: bool = False
    role: str = ""
    demanded: bool = False
    screen: str = ""
    screens: frozenset[str] = frozenset()
    before: Box | None = None
    after: Box | None = None
    detail: str = ""
    another_page: bool = False
    place: str = ""

    @property
    def key(self) -> tuple[str, str, str, str | None]:
        """What it is, wherever it shows."""
        return self.console, self.kind, self.expected, self.found


Use = tuple[str, str, str, str]
"""Console, kin of the role, name, and the heading under which it stands."""


@dataclass
class Uses:
    """Which instruction uses which control, as the baseline has seen it."""

    by: dict[Use, str] = field(default_factory=dict)

    @classmethod
    def of(cls, screens: Iterable[Screen]) -> Uses:
        """Gather what the instructions touched."""
        found = cls()
        for screen in screens:
            for index in screen.touched:
                found.by.setdefault(_use(screen, screen.nodes[index]), screen.instruction)
        return found

    def instruction(self, screen: Screen, node: Node) -> str | None:
        """Return the id of the instruction that uses a control, None for none."""
        return self.by.get(_use(screen, node))


def _use(screen: Screen, node: Node) -> Use:
    return screen.console, kin(node.role), alike(node.name), alike(node.under[1])


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
    before, after = ([_key(node) for node in items(screen)] for screen in (one, other))
    return SequenceMatcher(None, before, after, autojunk=False).ratio()


def items(screen: Screen) -> list[Node]:
    """Return what of a screen is compared: not the tenant's, nor the words of a label twice."""
    named = {alike(node.name) for node in screen.nodes if node.role in tree.CONTROLS}
    touched = {id(screen.nodes[index]) for index in screen.touched}
    return [
        node
        for node in screen.nodes
        if not node.data
        and alike(node.name)
        and (node.role != "text" or alike(node.name) not in named or id(node) in touched)
    ]


def _key(node: Node) -> tuple[str, str]:
    name = alike(node.name)
    return kin(node.role), name if node.role in tree.CONTROLS else _NUMBER.sub("0", name)


def differences(
    old: Sequence[Screen], new: Sequence[Screen], uses: Uses | None = None
) -> list[Difference]:
    """Return what differs, each once, in the order in which the guide meets it.

    Args:
        old: the screens of the baseline.
        new: the screens of this build.
        uses: what the instructions use, also on screens that are not compared.
    """
    uses = uses or Uses.of(old)
    found: dict[tuple[str, str, str, str | None], Difference] = {}
    values = set[Use]()
    paired = pairs(old, new)
    for before, after in paired:
        for one in _of_screen(before, after, uses, values):
            known = found.get(one.key)
            screens = (known.screens if known else frozenset()) | {before.id}
            told = one if known is None or (one.used and not known.used) else known
            found[one.key] = replace(told, screens=screens)
    return _across(_changed(found.values(), old, new), paired)


def _changed(
    found: Iterable[Difference], old: Sequence[Screen], new: Sequence[Screen]
) -> list[Difference]:
    """Leave out words that only stand on another screen or come up at another moment, and what is
    told of a control that another screen shows to be renamed."""
    before, after = _words(old), _words(new)
    found = list(found)
    named = [one for one in found if one.kind == "renamed"]
    old_names = {(one.console, alike(one.expected)) for one in named}
    new_names = {(one.console, alike(one.found or "")) for one in named}
    return [
        one
        for one in found
        if not (one.kind == "missing" and (one.console, alike(one.expected)) in old_names)
        and not (one.kind == "new-control" and (one.console, alike(one.found or "")) in new_names)
        and (
            one.kind != "cosmetic"
            or (one.expected and one.found)
            or (one.console, alike(one.expected or one.found or "")) not in before & after
        )
    ]


def _words(screens: Iterable[Screen]) -> set[tuple[str, str]]:
    return {(screen.console, alike(node.name)) for screen in screens for node in screen.nodes}


def _of_screen(old: Screen, new: Screen, uses: Uses, values: set[Use]) -> Iterator[Difference]:
    if likeness(old, new) < SAME_SCREEN:
        if alike(old.title) != alike(new.title):
            told = _told(old, uses, "behaves-differently", None, None, old.title, new.title)
            yield replace(told, another_page=True)
        return
    before, after = items(old), items(new)
    left = Left(before, after)
    for at, to in left.renamed:
        one, other = before[at], after[to]
        yield _told(old, uses, _renaming(old, one), one, other, one.name, other.name)
    sections = {node.name for node in before if node.role == "heading"} & {
        node.name for node in after if node.role == "heading"
    }
    for at, to in (*left.same, *left.renamed, *left.elsewhere):
        one, other = before[at], after[to]
        here, there = one.under[1], other.under[1]
        if one.role in tree.CONTROLS and here != there and {here, there} <= sections:
            yield _told(old, uses, "moved", one, other, _path(here, one), _path(there, other))
        elif one.role in tree.CONTROLS and (at, to) in left.elsewhere:
            yield _told(old, uses, "reordered", one, other, one.name, other.name)
    for at in left.gone:
        kind: Kind = "missing" if before[at].role in tree.CONTROLS else "cosmetic"
        yield _told(old, uses, kind, before[at], None, before[at].name, None)
    for to in left.come:
        yield _come(old, new, uses, after[to])
    yield from _states(old, uses, [(before[at], after[to]) for at, to in left.same], values)
    yield from _states(old, uses, [(before[at], after[to]) for at, to in left.renamed], values)


def _path(place: str, node: Node) -> str:
    return f"{place} > {node.name}" if place else node.name


def _renaming(screen: Screen, node: Node) -> Kind:
    touched = any(screen.nodes[index] == node for index in screen.touched)
    names_something = node.role in tree.CONTROLS or node.role == "heading" or touched
    return "renamed" if names_something else "cosmetic"


def _come(old: Screen, new: Screen, uses: Uses, node: Node) -> Difference:
    dialogs = {one.under[0] for one in old.nodes}
    if node.under[0] and node.under[0] not in dialogs and not old.nodes[-1].under[0]:
        words = node.under[0]
        return _told(old, uses, "unexpected-dialog", None, node, "nothing over the page", words)
    kind: Kind = "new-control" if node.role in tree.CONTROLS else "cosmetic"
    told = _told(old, uses, kind, None, node, "", node.name)
    demanded = node.required and not node.shown and node.role in tree.FIELDS
    return replace(told, demanded=demanded)


def _told(
    screen: Screen,
    uses: Uses,
    kind: Kind,
    one: Node | None,
    other: Node | None,
    expected: str,
    found: str | None,
    detail: str = "",
) -> Difference:
    using = uses.instruction(screen, one) if one is not None else None
    return Difference(
        kind=kind,
        expected=expected,
        found=found,
        instruction=using or screen.instruction,
        console=screen.console,
        used=using is not None,
        role=(one or other or Node("")).role,
        screen=screen.id,
        before=_shown(one),
        after=_shown(other),
        detail=detail,
        place=(one.under[1] or screen.title) if one is not None else "",
    )


def _shown(node: Node | None) -> Box | None:
    return node.box if node is not None and node.box.width else None


def _states(
    screen: Screen, uses: Uses, paired: Iterable[tuple[Node, Node]], values: set[Use]
) -> Iterator[Difference]:
    """Compare what controls hold, the first time that each is seen, and whether they can be
    used."""
    for one, other in paired:
        if one.role not in tree.CONTROLS:
            continue
        use = _use(screen, one)
        if use not in values and one.role in tree.FIELDS:
            values.add(use)
            touched = any(screen.nodes[index] == one for index in screen.touched)
            if not (one.generated or other.generated or touched) and one.shown != other.shown:
                yield replace(
                    _told(screen, uses, "default-changed", one, other, one.shown, other.shown),
                    detail=one.name,
                )
        now_off = "disabled" in other.states and "disabled" not in one.states
        if now_off and uses.instruction(screen, one) == screen.instruction:
            words = f"“{one.name}” is there but cannot be used"
            yield _told(
                screen, uses, "behaves-differently", one, other, one.name, other.name, words
            )
        yield from _offered(screen, uses, one, other)


def _offered(screen: Screen, uses: Uses, one: Node, other: Node) -> Iterator[Difference]:
    """Compare what a drop-down list that the guide uses offers, where the page tells it."""
    if not (one.options and other.options) or uses.instruction(screen, one) is None:
        return
    before = {alike(option): option for option in one.options}
    after = {alike(option): option for option in other.options}
    for gone in before.keys() - after.keys():
        words = f"“{one.name}” does not offer it any more"
        yield _told(screen, uses, "option-missing", one, other, before[gone], None, words)
    for come in after.keys() - before.keys():
        words = f"“{other.name}” offers it"
        yield replace(
            _told(screen, uses, "new-control", one, other, "", after[come], words), used=False
        )


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
        keys = [_key(node) for node in old], [_key(node) for node in new]
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


def _across(found: list[Difference], paired: Sequence[tuple[Screen, Screen]]) -> list[Difference]:
    """Tell what has gone from one screen and come to another as moved."""
    told = []
    for one in found:
        home = _found_elsewhere(one, paired) if one.kind == "missing" else None
        if home is None:
            told.append(one)
            continue
        node, place = home
        told.append(
            replace(
                one,
                kind="moved",
                expected=_path(one.place, Node("", one.expected)),
                found=_path(node.under[1] or place, node),
                after=_shown(node),
            )
        )
    moved = {
        (one.console, alike(one.expected.rpartition(" > ")[2]))
        for one in told
        if one.kind == "moved"
    }
    return [
        one
        for one in told
        if not (one.kind == "new-control" and (one.console, alike(one.found or "")) in moved)
    ]


def _found_elsewhere(
    one: Difference, paired: Sequence[tuple[Screen, Screen]]
) -> tuple[Node, str] | None:
    """Return what has gone from one screen where it stands on another one, and that one's title."""
    for old, new in paired:
        if old.console != one.console or old.id == one.screen:
            continue
        there = {_key(node) for node in items(old)}
        for node in items(new):
            key = _key(node)
            if key not in there and key == (kin(one.role), alike(one.expected)):
                return node, new.title
    return None


def by_instruction(screens: Iterable[Screen]) -> Mapping[str, list[str]]:
    """Return the names of what each instruction touched, by its id."""
    found: dict[str, list[str]] = {}
    for screen in screens:
        names = [screen.nodes[index].name for index in screen.touched]
        found.setdefault(screen.instruction, []).extend(name for name in names if name)
    return found
