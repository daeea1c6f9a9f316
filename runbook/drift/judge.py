"""From two runs to one verdict: what a run has met and what its screens tell, as one list.

The run knows what it healed, went round or could not find; the screens know the words that stood
there before. One change is told once, with the words of the baseline.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from runbook.drift import compare, recorded, tree
from runbook.drift.aligning import pairs
from runbook.drift.baseline import Baseline
from runbook.drift.capture import Screen
from runbook.drift.compare import Difference
from runbook.drift.looks import shown
from runbook.drift.met import NOTED, Met, also, joined
from runbook.drift.model import (
    GRAVEST,
    Box,
    Deviation,
    Drift,
    Fault,
    Picture,
    Proposal,
    ScreenDrift,
    Side,
)
from runbook.drift.severity import severity
from runbook.record import Record
from runbook.wording import alike

MET_ON_ITS_PAGE = frozenset({"missing", "option-missing", "renamed", "unexpected-dialog"})
"""Kinds that a run meets on the page that is meant."""

WHATEVER_IS_FILLED_IN = frozenset({"renamed", "moved", "default-changed", "unexpected-dialog"})
"""Kinds that do not come of it that a form was left empty."""


def judge(
    baseline: Baseline,
    now: Baseline,
    record: Record,
    *,
    unreached: Sequence[str] = (),
    elsewhere: Sequence[str] = (),
    unfilled: Sequence[str] = (),
    screens: Sequence[ScreenDrift] = (),
    fault: Fault | None = None,
) -> Drift:
    """Tell what a build has come to.

    Args:
        baseline: what it is held against.
        now: what the run on this build has seen.
        record: of that run.
        unreached: ids of the instructions of which nothing can be told.
        elsewhere: ids of those that began on another page than the guide's.
        unfilled: ids of those whose page lacks what the guide puts in.
        screens: the screens with their pictures compared.
        fault: what kept the run from looking further, and is no change of the build.
    """
    lost = behind(unreached, record, fault)
    left_out = {*lost, *elsewhere}
    old = [one for one in baseline.screens if one.instruction not in left_out]
    new = [one for one in now.screens if one.instruction not in left_out]
    failed = {id_ for id_, one in now.instructions.items() if one.status == "failed"}
    nowhere = failed - {one.instruction for one in now.deviations if one.kind in MET_ON_ITS_PAGE}
    bare = frozenset(unfilled)
    order = {id_: at for at, id_ in enumerate(baseline.instructions)}
    found = [
        one
        for one in compare.differences(old, new, compare.Uses.of(baseline.screens))
        if not (one.another_page and one.instruction in failed)
        and not _typed(one, baseline)
        and not _for_want(one, bare)
        and not _in_its_wake(one, failed, nowhere)
        and not _unrevealed(one, failed, old, order)
    ]
    told = [one for one in now.deviations if one.instruction not in lost]  # it was tried there too
    met = joined(found, baseline, replace(now, deviations=tuple(told)), old)
    met += recorded.defaults(baseline, now, left_out, met, old)
    met += recorded.failed_checks(baseline, record, reached=not unreached)
    met += recorded.slower(baseline, now, record, left_out, _searched(baseline, now))
    paired = {one.id: (one, other) for one, other in pairs(old, new)}
    astray = {one.console for one in record.instructions if one.id in unreached}
    trusted = [one for one in screens if one.console not in astray]
    met += recorded.looks_alone(trusted, paired, met)
    forms = _forms(old)
    titles = {one.id: one.title for one in record.instructions}
    met = _without_following(met, old)
    deviations = [
        _deviation(one, baseline, titles, paired, forms) for one in _once(met, _shared(old))
    ]
    place = {id_: at for at, id_ in enumerate(titles)}
    deviations.sort(
        key=lambda one: (GRAVEST.index(one.severity), place.get(one.instruction or "", -1))
    )
    return Drift(
        guide=record.run.guide,
        guide_title=record.run.guide_title,
        baseline=baseline.run,
        build=now.run,
        started=now.started,
        consoles=_sides(baseline, now),
        deviations=tuple(deviations),
        errata=tuple(
            (one.instruction, one.detail)
            for one in sorted(record.errata, key=lambda one: place.get(one.instruction, -1))
        ),
        screens=tuple(screens),
        titles=titles,
        unreached=tuple(dict.fromkeys(unreached)),
        fault=fault,
    )


def behind(unreached: Sequence[str], record: Record, fault: Fault | None = None) -> set[str]:
    """Return what was not reached and what comes after it in the same step of the guide: where the
    way was lost, nobody knows which page that is. Of the step in which the console failed, all."""
    found = set[str]()
    lost = {fault.instruction.partition(".")[0]} if fault and fault.instruction else set[str]()
    for one in record.instructions:
        unit = one.id.partition(".")[0]
        if one.id in unreached:
            lost.add(unit)
        if unit in lost:
            found.add(one.id)
    return found


def _searched(baseline: Baseline, now: Baseline) -> set[str]:
    """Return the steps of the guide in which the run met something that the baseline did not."""
    known = {one.key for one in baseline.deviations}
    new = (one for one in now.deviations if one.key not in known)
    return {one.instruction.partition(".")[0] for one in new}


def _in_its_wake(one: Difference, failed: set[str], elsewhere: set[str]) -> bool:
    """Tell whether it shows only where an instruction failed, and none uses it: the page is not
    what the instruction would have made of it. Where it failed on the way to another page, what is
    used there is not missing either.

    Args:
        one: what the screens tell.
        failed: ids of instructions that failed.
        elsewhere: of these, the ones that did not get to their page.
    """
    if not one.seen_at <= failed or one.demanded or one.kind == "unexpected-dialog":
        return False
    return not one.used or (one.kind == "missing" and one.seen_at <= elsewhere)


def _unrevealed(
    one: Difference, failed: set[str], old: Sequence[Screen], order: Mapping[str, int]
) -> bool:
    """Tell whether it has gone only because a failed instruction did not bring it up: nothing uses
    it, and the page was seen without it before that instruction."""
    if one.used or one.found or one.kind not in {"missing", "cosmetic"}:
        return False
    first = min(one.seen_at, key=lambda id_: order.get(id_, 0), default="")
    titles = {each.title for each in old if each.id == one.screen}
    earlier = any(
        each.console == one.console
        and each.title in titles
        and order.get(each.instruction, 0) < order.get(first, 0)
        for each in old
    )
    return first in failed and earlier


def _for_want(one: Difference, unfilled: frozenset[str]) -> bool:
    """Tell whether it may be there only because a form was not filled in: words, buttons and what
    is missing may; another name or place, and a field that has come, are not."""
    if not one.seen_at <= unfilled:
        return False
    field = one.kind == "new-control" and one.role in tree.FIELDS
    return not field and one.kind not in WHATEVER_IS_FILLED_IN


def _typed(one: Difference, baseline: Baseline) -> bool:
    """Tell whether words beside the controls only repeat what was typed into one."""
    if one.kind != "cosmetic":
        return False
    values = {alike(text) for done in baseline.instructions.values() for text in _texts(done.after)}
    return alike(one.expected or one.found or "") in values


def _texts(value: object) -> list[str]:
    if isinstance(value, str):
        return [value] if alike(value) else []
    if isinstance(value, dict):
        return [text for one in value.values() for text in _texts(one)]
    if isinstance(value, list):
        return [text for one in value for text in _texts(one)]
    return []


def _sides(baseline: Baseline, now: Baseline) -> tuple[Side, ...]:
    before = {one.key: one.after for one in baseline.consoles}
    return tuple(
        Side(one.key, one.title, before.get(one.key), one.after, one.tested) for one in now.consoles
    )


def _forms(screens: Iterable[Screen]) -> frozenset[str]:
    """Return the ids of the screens on which an instruction uses a field."""
    titles = {
        (screen.console, screen.title)
        for screen in screens
        if any(screen.nodes[index].role in tree.FIELDS for index in screen.touched)
    }
    return frozenset(one.id for one in screens if (one.console, one.title) in titles)


def _shared(screens: Iterable[Screen]) -> frozenset[str]:
    """Return the ids of screens whose page was seen on the way through both consoles, as the
    sign-in page of a provider is."""
    seen: dict[str, dict[str, list[str]]] = {}
    for one in screens:
        seen.setdefault(one.title, {}).setdefault(one.console, []).append(one.id)
    return frozenset(
        id_
        for title, by in seen.items()
        if title and len(by) > 1
        for ids in by.values()
        for id_ in ids
    )


def _without_following(met: Sequence[Met], screens: Sequence[Screen]) -> list[Met]:
    """Leave out what only follows from something else that is told: what a control held that is
    gone, the members of a group that is gone, what was named after it, the name of another control
    that repeats a name that was changed."""
    told = [one.difference for one in met]
    gone = {(one.console, alike(one.expected)) for one in told if one.kind == "missing"}
    renamed = [one for one in told if one.kind == "renamed" and one.expected and one.found]
    by_id = {one.id: one for one in screens}

    def held(it: Difference) -> bool:
        screen = by_id.get(it.screen)
        if it.used or it.found or it.before is None or screen is None:
            return False
        holders = [
            node.box
            for node in screen.nodes
            if (it.console, alike(node.name)) in gone and alike(node.name) != alike(it.expected)
        ]
        return any(tree.inside(it.before, box) for box in holders)

    def named_after(it: Difference) -> bool:
        return not (it.used or it.found) and any(
            one.kind in {"missing", "option-missing"}
            and one.console == it.console
            and it.instruction == one.instruction
            and f" {one.expected} " in f" {it.expected} "
            and one.expected != it.expected
            for one in told
        )

    def repeats(it: Difference) -> bool:
        return any(
            one is not it
            and one.console == it.console
            and one.expected != it.expected
            and one.expected in it.expected
            and alike(it.expected.replace(one.expected, one.found or "")) == alike(it.found or "")
            for one in renamed
        )

    return [
        one
        for one in met
        if not (
            one.difference.kind in {"missing", "cosmetic"}
            and (held(one.difference) or named_after(one.difference))
        )
        and not (one.difference.kind in {"renamed", "cosmetic"} and repeats(one.difference))
    ]


def _once(met: Iterable[Met], shared: frozenset[str] = frozenset()) -> list[Met]:
    """Return each change once: where it stands first, and by what the run did about it.

    The same words beside a control that bears them were changed with it.

    Args:
        met: what was told.
        shared: ids of screens that belong to no console alone.
    """
    found: dict[tuple[str, str, str | None], Met] = {}
    told = set[tuple[str, str, str | None]]()
    for one in sorted(met, key=lambda each: each.difference.kind == "cosmetic"):
        difference = one.difference
        if difference.kind == "cosmetic" and _words(difference) in told:
            continue
        told.add(_words(difference))
        same = difference.kind if difference.kind not in {"renamed", "cosmetic"} else ""
        console = "" if difference.screen in shared else difference.console
        key = (f"{console} {same}", alike(difference.expected), difference.found)
        known = found.get(key)
        if known is None or (difference.used and not known.difference.used):
            found[key] = one
        elif difference.used and difference.instruction != known.difference.instruction:
            detail = also(known.difference.detail, difference.instruction)
            found[key] = replace(known, difference=replace(known.difference, detail=detail))
    return list(found.values())


def _words(one: Difference) -> tuple[str, str, str | None]:
    return one.console, alike(one.expected), one.found


def _deviation(
    met: Met,
    baseline: Baseline,
    titles: Mapping[str, str],
    paired: Mapping[str, tuple[Screen, Screen]],
    forms: frozenset[str],
) -> Deviation:
    one = met.difference
    grave = severity(one, met.action, baseline.instructions, forms)
    before, after = paired.get(one.screen, (None, None))
    if before is None:
        before = next((each for each in baseline.screens if each.id == one.screen), None)
    return Deviation(
        instruction=one.instruction,
        kind=one.kind,
        expected=one.expected,
        found=one.found,
        action=NOTED if met.action == "noted" else met.action,
        severity=grave,
        console=one.console,
        screen=one.screen,
        detail=one.detail,
        proposal=_proposal(met, titles.get(one.instruction, "")),
        before=_picture(before, one.before, "before"),
        after=_picture(after, one.after, "after"),
    )


def _picture(screen: Screen | None, box: Box | None, side: str) -> Picture | None:
    if screen is None:
        return None
    return shown(screen, side, *((box,) if box is not None else ()))


def _proposal(met: Met, title: str) -> Proposal | None:
    """Return what to do about a control that the guide uses and that is called otherwise now."""
    one = met.difference
    if one.kind not in {"renamed", "moved"} or not one.used or not one.found:
        return None
    healed = one.kind == "renamed" and met.declared
    if one.expected and one.expected in title:
        sentence = title.replace(one.expected, one.found)
    else:
        sentence = f"{title} (on the screen: “{one.found}”)"
    return Proposal(
        one.console,
        declared=met.declared if healed else "",
        word=one.found if healed else "",
        sentence=sentence,
    )
