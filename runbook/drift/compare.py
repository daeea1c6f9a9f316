"""What differs between the screens of a build and those of its baseline, each thing once.

A difference that shows on many screens is one, and belongs to the instruction that uses what it is
about.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from runbook.drift import tree
from runbook.drift.aligning import SAME_SCREEN, Left, items, key, kin, likeness, pairs
from runbook.drift.capture import Screen
from runbook.drift.model import Box, Kind
from runbook.drift.tree import Node
from runbook.wording import alike

GENERATED = "⟨"
"""What a tenant or a run has made stands between such brackets (`Comparable`)."""


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
        height: of the picture, in px.
        menu: it stands in a navigation.
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
    height: int = 0
    menu: bool = False

    @property
    def key(self) -> tuple[str, str, str, str | None]:
        """What it is, wherever it shows."""
        return self.console, self.kind, self.expected, self.found

    @property
    def seen_at(self) -> frozenset[str]:
        """Ids of the instructions on whose screens it shows."""
        return frozenset(id_.partition("-")[0] for id_ in self.screens)


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
            told = one if known is None or _tells_more(one, known) else known
            found[one.key] = replace(told, screens=screens)
    return _across(_changed(found.values(), old, new), paired)


def _tells_more(one: Difference, other: Difference) -> bool:
    """Tell whether a difference is shown better here than there: where an instruction uses it, and
    in the part of the pictures that is in view."""
    return (one.used, _in_view(one)) > (other.used, _in_view(other))


def _in_view(one: Difference) -> int:
    boxes = (one.before, one.after)
    return sum(box is not None and box.y >= 0 and box.y + box.height <= one.height for box in boxes)


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
        if new.title and alike(old.title) != alike(new.title):  # an empty one was on its way
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
    along = _along(left.elsewhere, before)
    for at, to in (*left.same, *left.renamed, *left.elsewhere):
        one, other = before[at], after[to]
        here, there = one.under[1], other.under[1]
        if one.role in tree.CONTROLS and here != there and {here, there} <= sections:
            yield _told(old, uses, "moved", one, other, _path(here, one), _path(there, other))
        elif one.role in tree.CONTROLS and (at, to) in left.elsewhere and at not in along:
            yield _told(old, uses, "reordered", one, other, one.name, other.name)
    for at in left.gone:
        kind: Kind = "missing" if before[at].role in tree.CONTROLS else "cosmetic"
        yield _told(old, uses, kind, before[at], None, before[at].name, None)
    for to in left.come:
        yield _come(old, new, uses, after[to])
    yield from _states(old, uses, [(before[at], after[to]) for at, to in left.same], values)
    yield from _states(old, uses, [(before[at], after[to]) for at, to in left.renamed], values)


def _along(elsewhere: Sequence[tuple[int, int]], old: Sequence[Node]) -> set[int]:
    """Return what only went along, by its index: of what stands together here and there, all but
    the first control."""
    found: set[int] = set()
    last, led = (-2, -2), False
    for at, to in sorted(elsewhere):
        led = led and (at - 1, to - 1) == last
        if old[at].role in tree.CONTROLS:
            if led:
                found.add(at)
            led = True
        last = at, to
    return found


def _path(place: str, node: Node) -> str:
    return f"{place} > {node.name}" if place else node.name


def _renaming(screen: Screen, node: Node) -> Kind:
    touched = any(screen.nodes[index] == node for index in screen.touched)
    named = node.role in tree.CONTROLS | {"heading", "group", "radiogroup"}
    return "renamed" if named or touched else "cosmetic"


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
        height=screen.height,
        menu=(one or other or Node("")).menu,
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
    if any(GENERATED in option for option in (*one.options, *other.options)):
        return  # it lists what the tenant has, of which the guide has made one
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


def _across(found: list[Difference], paired: Sequence[tuple[Screen, Screen]]) -> list[Difference]:
    """Tell what has gone from one screen and come to another as moved."""
    told = []
    for one in found:
        home = _found_elsewhere(one, paired) if one.kind == "missing" else None
        if home is None:
            told.append(one)
            continue
        node, screen = home
        here, there = one.place, node.under[1] or screen.title
        if here == there:  # another tab of one page
            first = next(old for old, _ in paired if old.id == one.screen)
            here, there = _tab(first) or here, _tab(screen) or there
        told.append(
            replace(
                one,
                kind="moved",
                expected=_path(here, Node("", one.expected)),
                found=_path(there, node),
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


def _tab(screen: Screen) -> str:
    open_ = (one.name for one in screen.nodes if one.role == "tab" and "selected" in one.states)
    return next(open_, "")


def _found_elsewhere(
    one: Difference, paired: Sequence[tuple[Screen, Screen]]
) -> tuple[Node, Screen] | None:
    """Return what has gone from one screen where it stands on another one, and that one."""
    for old, new in paired:
        if old.console != one.console or old.id == one.screen:
            continue
        there = {key(node) for node in items(old)}
        for node in items(new):
            found = key(node)
            if found not in there and found == (kin(one.role), alike(one.expected)):
                return node, new
    return None
