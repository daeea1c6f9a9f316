"""What the records of two runs tell beside their screens.

What controls held before the guide set them, which checks fail now, what takes longer, and whose
pictures differ without a word that says why.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from statistics import median

from runbook.drift.baseline import Baseline
from runbook.drift.capture import Screen
from runbook.drift.compare import GENERATED, Difference
from runbook.drift.met import NOTED, Met
from runbook.drift.model import Box, ScreenDrift
from runbook.guide import READ_BACK
from runbook.record import Record
from runbook.wording import alike

BARELY = 0.0002
"""Share of pixels up to which nobody sees a change that is nowhere thick: a box that is a pixel
wider around a generated address comes to a third of that."""

SIGN = 8
"""Pixels that a change has both across and down, where it is a sign and no line."""

SLOWER_MS, SLOWER_TIMES = 4_000, 2.5
"""An instruction is slower if it took so many times as long and so much longer on top of it, by
the pace of this run: on a machine that is busy all of them take longer."""

ANSWER_MS = 2_000
"""The same of one answer of the console, for which a busy machine does not account."""


def defaults(
    baseline: Baseline,
    now: Baseline,
    left_out: set[str],
    met: Sequence[Met],
    old: Sequence[Screen],
) -> list[Met]:
    """Compare what controls held before the guide set them; what a tenant has made is its own."""
    known = {one.difference.instruction for one in met if one.difference.kind == "default-changed"}
    screens = {one.instruction: one for one in reversed(old)}
    told = []
    for id_, done in baseline.instructions.items():
        then, other = done.before, now.instructions.get(id_)
        if other is None or id_ in left_out or id_ in known or id_ not in screens:
            continue
        for name, before, after in _held(then, other.before):
            if any(GENERATED in str(value) for value in (before, after)):
                continue
            told.append(
                Met(
                    Difference(
                        "default-changed",
                        _say(before),
                        _say(after),
                        id_,
                        screens[id_].console,
                        used=True,
                        screen=screens[id_].id,
                        detail=name,
                        before=_box(screens[id_]),
                    ),
                    NOTED,
                )
            )
    return told


def _held(then: object, now: object) -> list[tuple[str, object, object]]:
    """Return which values differ: by the name of the control where there are several."""
    if isinstance(then, dict) and isinstance(now, dict):
        return [
            (key, then[key], now[key])
            for key in then
            if key in now and _comparable(then[key], now[key])
        ]
    return [("", then, now)] if _comparable(then, now) else []


def _comparable(then: object, now: object) -> bool:
    """Tell whether two values differ and are of one kind; of two kinds, not the same was read."""
    return then != now and type(then) is type(now)


def _seen(one: ScreenDrift) -> bool:
    """Tell whether a person sees that a screen looks different."""
    marks = one.difference.marks if one.difference else ()
    signs = any(min(mark.width, mark.height) >= SIGN for mark in marks)
    return one.changed_pixels > BARELY or (one.changed_pixels > 0 and signs)


def _say(value: object) -> str:
    if isinstance(value, bool):
        return "on" if value else "off"
    if isinstance(value, list):
        return ", ".join(map(str, value))
    return str(value)


def _box(screen: Screen) -> Box | None:
    return screen.nodes[screen.touched[0]].box if screen.touched else None


def failed_checks(baseline: Baseline, record: Record, *, reached: bool) -> list[Met]:
    """Tell which checks passed on the baseline and fail now.

    Args:
        baseline: what the build is held against.
        record: of the run.
        reached: it got everywhere; else what fails may only follow from that, but for what is not
            as it was saved: that is looked at where nothing has gone wrong before.
    """
    told = []
    for check in record.checks:
        fails = check.status == "failed" and baseline.checks.get(check.id) == "passed"
        if fails and (reached or check.id == READ_BACK):
            if check.id == READ_BACK and (settings := _not_kept(record)):
                told += settings
                continue
            console = next(
                (one.console for one in record.instructions if one.id == check.instruction), ""
            )
            words = f"the check {check.id} fails"
            told.append(
                Met(
                    Difference(
                        "behaves-differently",
                        check.id,
                        check.detail,
                        check.instruction,
                        console,
                        used=True,
                        detail=words,
                    ),
                    NOTED,
                )
            )
    return told


def _not_kept(record: Record) -> list[Met]:
    """Tell of each setting that is another one where it is opened afresh, at its instruction."""
    return [
        Met(
            Difference(
                "behaves-differently",
                f"{one.control}: {_say(one.wanted)}",
                f"{one.control}: {_say(one.found)}",
                one.instruction,
                one.console,
                used=True,
                detail="opened afresh, it is not as it was saved",
            ),
            NOTED,
        )
        for one in record.comparisons
        if not one.equal
    ]


def slower(
    baseline: Baseline,
    now: Baseline,
    record: Record,
    left_out: set[str],
    searched: set[str],
) -> list[Met]:
    """Tell which instructions take clearly longer than before, by the pace of the run.

    Args:
        baseline: what the build is held against.
        now: what the run has seen.
        record: of the run.
        left_out: ids of instructions of which nothing is told.
        searched: steps of the guide in which something was not where or what it was: the time goes
            into looking for it, and only the answers of the console count.
    """
    waits = {one.instruction for one in record.waits}
    times = [
        (one, baseline.instructions[one.id].ms)
        for one in record.instructions
        if one.id in baseline.instructions
        and one.id not in waits
        and one.id not in left_out
        and one.status in {"done", "unchanged"}
        and len(one.attempts) == 1
        and baseline.instructions[one.id].ms > 0
    ]
    if not times:
        return []
    pace = max(1.0, median(one.ms / before for one, before in times))
    told = []
    for one, before in times:
        answers = baseline.instructions[one.id].answer_ms, now.instructions[one.id].answer_ms
        waits_longer = answers[1] > answers[0] * SLOWER_TIMES + ANSWER_MS
        takes_longer = one.ms > before * pace * SLOWER_TIMES + SLOWER_MS
        if waits_longer or (takes_longer and one.id.partition(".")[0] not in searched):
            words = f"{before / 1000:.1f} s", f"{one.ms / 1000:.1f} s"
            difference = Difference("slower", *words, one.id, one.console, used=True)
            told.append(Met(difference, NOTED))
    return told


def looks_alone(
    screens: Sequence[ScreenDrift],
    paired: Mapping[str, tuple[Screen, Screen]],
    met: Sequence[Met],
) -> list[Met]:
    """Tell once for each console that its screens look different, where nothing else of these
    screens says why."""
    why = {id_ for one in met for id_ in (one.difference.screen, *one.difference.screens)}
    held = {one.difference.screen for one in met if one.difference.kind == "default-changed"}
    pages = {(one.console, one.title) for one in screens if one.id in held}
    why |= {one.id for one in screens if (one.console, one.title) in pages}
    moved = {
        (one.difference.console, alike(one.difference.expected.rpartition(" > ")[2]))
        for one in met
        if one.difference.kind == "moved"
    }
    why |= {  # where an entry has gone from or come to, the menu looks different as well
        id_
        for id_, (old, new) in paired.items()
        if any((old.console, alike(node.name)) in moved for node in (*old.nodes, *new.nodes))
    }
    told: list[Met] = []
    for console in dict.fromkeys(one.console for one in screens):
        changed = [
            one for one in screens if one.console == console and _seen(one) and one.id not in why
        ]
        if changed:
            first = changed[0]
            title = first.title or first.id
            many = f"{len(changed)} screens look" if len(changed) > 1 else "one screen looks"
            old = paired[first.id][0]
            told.append(
                Met(
                    Difference(
                        "cosmetic",
                        title,
                        title,
                        old.instruction,
                        console,
                        screen=first.id,
                        detail=f"{many} different, and their words are the same",
                    ),
                    NOTED,
                )
            )
    return told
