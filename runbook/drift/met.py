"""What a run met, put together with what its screens tell: each change once, with the words of the
baseline.

The run knows what it healed, went round or could not find; the screens know what stood there
before.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, replace
from typing import cast, get_args

from runbook.drift.baseline import Baseline, Told
from runbook.drift.capture import Screen
from runbook.drift.compare import Difference
from runbook.drift.model import Kind
from runbook.wording import alike

NOTED = "reported"

CARRIED_OUT = frozenset({"done", "unchanged", "healed"})
"""Status of an instruction that went its way to the end."""


@dataclass(frozen=True)
class Met:
    """A difference, and what the run did about it; `declared` is the guide's word for it."""

    difference: Difference
    action: str
    declared: str = ""


def joined(
    found: list[Difference], baseline: Baseline, now: Baseline, old: Sequence[Screen]
) -> list[Met]:
    """Put together what the screens tell and what the run met."""
    met = [Met(one, _noted(one)) for one in found]
    consoles = {one.instruction: one.console for one in [*now.screens, *baseline.screens]}
    there = {id_ for id_, one in now.instructions.items() if one.status in CARRIED_OUT}
    since = _since(baseline.deviations, now.deviations, there)
    for told in (_chosen(_as_path(one), old) for one in since):
        at = next((i for i, one in enumerate(met) if _same(one.difference, told)), None)
        at = _under_its_other_name(met, told) if at is None else at
        if at is not None:
            one = met[at].difference
            detail = one.detail
            if one.instruction != told.instruction and one.used:
                detail = also(detail, told.instruction)
            title = one.role == "heading"  # the guide names the page, and uses none of it
            used = replace(one, used=one.used or not title, detail=detail)
            if told.kind == "option-missing":
                used = replace(used, kind=_kind(told.kind))
            if not (one.used or told.kind == "unexpected-dialog"):  # that is told where it stands
                used = replace(used, instruction=told.instruction)
            action = "stopped" if told.kind == "missing" and one.kind != "missing" else told.action
            met[at] = Met(used, action, told.expected)
        else:
            met.append(Met(_difference(told, consoles, old), told.action, told.expected))
    return _without_ways(met, list(baseline.instructions))


def _under_its_other_name(met: Sequence[Met], told: Told) -> int | None:
    """Return which of what the screens tell is the control that an instruction did not find, where
    the baseline found it by another name than the guide's first: the only one of that instruction
    that is used and has gone."""
    gone = [
        i
        for i, one in enumerate(met)
        if told.kind == "missing"
        and one.difference.kind in {"missing", "renamed"}
        and one.difference.used
        and one.difference.instruction == told.instruction
    ]
    return gone[0] if len(gone) == 1 else None


def _chosen(told: Told, old: Sequence[Screen]) -> Told:
    """Name the option that is missing as the baseline has chosen it, where the guide leaves that to
    the console."""
    if told.kind != "option-missing":
        return told
    chosen = [
        screen.nodes[index].value
        for screen in old
        if screen.instruction == told.instruction
        for index in screen.touched
        if screen.nodes[index].role in {"combobox", "listbox"}
    ]
    return replace(told, expected=chosen[-1]) if chosen and chosen[-1] else told


def _without_ways(met: Sequence[Met], order: Sequence[str]) -> list[Met]:
    """Leave out what only shows that a run went another way through a menu: the entry is not where
    it was, what has taken its place there, and what else the groups hold that were opened on the
    way, from there on."""
    went = [
        one.difference
        for one in met
        if one.difference.kind == "moved" and one.action == "navigated"
    ]
    ways = {(one.console, one.instruction) for one in went}
    entries = {(one.console, _last(one.expected)) for one in went}

    def opened(it: Difference) -> bool:
        at = _at(order, it.instruction)
        return it.menu and any(
            way.console == it.console and _at(order, way.instruction) <= at for way in went
        )

    def by_the_way(one: Met) -> bool:
        it = one.difference
        if it.kind not in {"missing", "new-control", "reordered"} or one.action == "noted":
            return False
        entry = (it.console, _last(it.expected)) in entries
        went_there = (it.console, it.instruction) in ways or (entry and it.menu)
        return went_there or (not it.used and (entry or opened(it)))

    left = [_in_its_place(one, entries) for one in met if not by_the_way(one)]
    come = {one.difference.found for one in left if one.difference.kind == "new-control"}
    return [
        one
        for one in left
        if not (
            one.difference.kind == "cosmetic"
            and (one.difference.console, alike(one.difference.found or "")) in entries
            and one.difference.expected in come
        )
    ]


def _in_its_place(one: Met, entries: set[tuple[str, str]]) -> Met:
    """Take for new what seems to be another name of an entry that was found elsewhere."""
    it = one.difference
    if it.kind != "renamed" or (it.console, alike(it.expected)) not in entries:
        return one
    return replace(one, difference=replace(it, kind="new-control", expected="", used=False))


def _last(path: str) -> str:
    return alike(path.rpartition(" > ")[2])


def _at(order: Sequence[str], instruction: str) -> int:
    return order.index(instruction) if instruction in order else len(order)


def _as_path(told: Told) -> Told:
    """Return what has moved as a path on both sides: where it stood, and where it stands."""
    place, colon, name = told.expected.partition(": ")
    if told.kind != "moved" or not colon or told.found is None:
        return told
    return replace(told, expected=f"{place} > {name}", found=f"{told.found} > {name}")


def _noted(one: Difference) -> str:
    """Return the action for what only the screens tell."""
    return "noted" if one.kind == "option-missing" else NOTED


def also(detail: str, instruction: str) -> str:
    """Add to a detail that another instruction is concerned, once."""
    words = f"also {instruction}"
    if words in detail:
        return detail
    return f"{detail}; {words}" if detail else words


def _since(before: Sequence[Told], after: Sequence[Told], there: Set[str]) -> list[Told]:
    """Return what this run met and the baseline's did not, in the words of the baseline; what the
    baseline alone met is back in its place only if the run was `there`."""
    known = {one.key: one for one in before}
    notices = {alike(one.found or "") for one in before if one.kind == "unexpected-dialog"}
    told = []
    for one in after:
        if one.kind == "unexpected-dialog" and alike(one.found or "") in notices:
            continue  # it comes at one moment or at another
        earlier = known.pop(one.key, None)
        if earlier is None:
            told.append(one)
        elif earlier.found != one.found:
            told.append(replace(one, expected=earlier.found or earlier.expected))
    back = [one for one in known.values() if one.kind == "moved" and one.found]
    done = {one.instruction for one in after}
    told += [
        replace(one, expected=one.found or "", found=one.expected, action="reported")
        for one in back
        if one.instruction in there - done and " > " in one.expected
    ]
    return told


def _same(one: Difference, told: Told) -> bool:
    """Tell whether what the screens tell is what the run met."""
    if told.kind == "renamed":
        return one.kind == "renamed" and alike(one.found or "") == alike(told.found or "")
    if told.kind == "missing":
        of = {alike(told.expected), alike(told.expected.rpartition(" > ")[2])}
        return one.kind in {"missing", "renamed", "moved"} and bool(
            of & {alike(one.expected), alike(one.expected.rpartition(" > ")[2])}
        )
    if told.kind == "option-missing":
        of_a_list = one.kind in {"option-missing", "missing"}  # a check box of a group is missing
        return of_a_list and alike(one.expected) == alike(told.expected)
    if told.kind == "unexpected-dialog":
        return one.kind == "unexpected-dialog" and alike(one.found or "") == alike(told.found or "")
    if told.kind == "moved":
        last = alike(one.expected.rpartition(" > ")[2]), alike(told.expected.rpartition(" > ")[2])
        return one.kind == "moved" and last[0] == last[1]
    return False


def _difference(told: Told, consoles: Mapping[str, str], old: Sequence[Screen]) -> Difference:
    screen = next((one for one in old if one.instruction == told.instruction), None)
    touched = [screen.nodes[index] for index in screen.touched] if screen else []
    node = next((one for one in touched if alike(one.name) == alike(told.expected)), None)
    if node is None and len(touched) == 1 and told.kind in {"missing", "renamed"}:
        node = touched[0]
    words = node.name if node is not None and told.kind == "renamed" else told.expected
    heading = told.kind == "renamed" and told.action == "healed" and _heading(told, old)
    return Difference(
        kind=_kind(told.kind),
        expected=words,
        found=told.found,
        instruction=told.instruction,
        console=consoles.get(told.instruction, ""),
        used=not heading,
        screen=screen.id if screen else "",
        before=node.box if node else None,
    )


def _heading(told: Told, old: Sequence[Screen]) -> bool:
    """Tell whether it is the title of a page that bears another name."""
    return any(
        node.role == "heading" and alike(node.name) == alike(told.expected)
        for screen in old
        for node in screen.nodes
    )


def _kind(word: str) -> Kind:
    return cast(Kind, word) if word in get_args(Kind) else "other"
