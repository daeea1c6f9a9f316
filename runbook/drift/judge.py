"""From two runs to one verdict: what a run has met and what its screens tell, as one list.

The run knows what it healed, went round or could not find; the screens know the words that stood
there before. One change is told once, with the words of the baseline.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from statistics import median

from runbook.drift import compare, tree
from runbook.drift.baseline import Baseline, Told
from runbook.drift.capture import Screen
from runbook.drift.compare import Difference
from runbook.drift.looks import shown
from runbook.drift.model import (
    GRAVEST,
    Box,
    Deviation,
    Drift,
    Fault,
    Kind,
    Picture,
    Proposal,
    ScreenDrift,
    Side,
)
from runbook.drift.severity import severity
from runbook.drift.tree import alike
from runbook.record import Record

NOTED = "reported"
SLOWER_MS, SLOWER_TIMES = 4_000, 2.5
"""An instruction is slower if it took so many times as long and so much longer on top of it, by
the pace of this run: on a machine that is busy all of them take longer."""


@dataclass(frozen=True)
class Met:
    """A difference, and what the run did about it; `declared` is the guide's word for it."""

    difference: Difference
    action: str
    declared: str = ""


def judge(
    baseline: Baseline,
    now: Baseline,
    record: Record,
    *,
    unreached: Sequence[str] = (),
    elsewhere: Sequence[str] = (),
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
        screens: the screens with their pictures compared.
        fault: what kept the run from looking further, and is no change of the build.
    """
    left_out = {*behind(unreached, record), *elsewhere}
    old = [one for one in baseline.screens if one.instruction not in left_out]
    new = [one for one in now.screens if one.instruction not in left_out]
    failed = {id_ for id_, one in now.instructions.items() if one.status == "failed"}
    found = [
        one
        for one in compare.differences(old, new, compare.Uses.of(baseline.screens))
        if not (one.another_page and one.instruction in failed) and not _typed(one, baseline)
    ]
    told = [one for one in now.deviations if one.instruction not in left_out]
    met = _joined(found, baseline, replace(now, deviations=tuple(told)), old)
    met += _defaults(baseline, now, left_out, met, old)
    if not unreached:  # else what fails, and what looks different, may only follow from that
        met += _failed_checks(baseline, record)
    met += _slower(baseline, now, record)
    paired = {one.id: (one, other) for one, other in compare.pairs(old, new)}
    astray = {one.console for one in record.instructions if one.id in unreached}
    met += _looks([one for one in screens if one.console not in astray], paired, met)
    forms = _forms(old)
    titles = {one.id: one.title for one in record.instructions}
    deviations = [_deviation(one, baseline, titles, paired, forms) for one in _once(met)]
    order = {id_: at for at, id_ in enumerate(titles)}
    deviations.sort(
        key=lambda one: (GRAVEST.index(one.severity), order.get(one.instruction or "", -1))
    )
    return Drift(
        guide=record.run.guide,
        guide_title=record.run.guide_title,
        baseline=baseline.run,
        build=now.run,
        started=now.started,
        consoles=_sides(baseline, now),
        deviations=tuple(deviations),
        errata=tuple((one.instruction, one.detail) for one in record.errata),
        screens=tuple(screens),
        titles=titles,
        unreached=tuple(dict.fromkeys(unreached)),
        fault=fault,
    )


def behind(unreached: Sequence[str], record: Record) -> set[str]:
    """Return what was not reached and what comes after it in the same step of the guide: where the
    way was lost, nobody knows which page that is."""
    found, lost = set[str](), set[str]()
    for one in record.instructions:
        unit = one.id.partition(".")[0]
        if one.id in unreached:
            lost.add(unit)
        if unit in lost:
            found.add(one.id)
    return found


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
        Side(one.key, one.title, before=before.get(one.key), after=one.after)
        for one in now.consoles
    )


def _forms(screens: Iterable[Screen]) -> frozenset[str]:
    """Return the ids of the screens on which an instruction uses a field."""
    titles = {
        (screen.console, screen.title)
        for screen in screens
        if any(screen.nodes[index].role in tree.FIELDS for index in screen.touched)
    }
    return frozenset(one.id for one in screens if (one.console, one.title) in titles)


# -- what the run met ------------------------------------------------------------------------------


def _joined(
    found: list[Difference], baseline: Baseline, now: Baseline, old: Sequence[Screen]
) -> list[Met]:
    """Put together what the screens tell and what the run met."""
    met = [Met(one, _noted(one)) for one in found]
    consoles = {one.instruction: one.console for one in [*now.screens, *baseline.screens]}
    for told in map(_as_path, _since(baseline.deviations, now.deviations)):
        at = next((i for i, one in enumerate(met) if _same(one.difference, told)), None)
        if at is not None:
            one = met[at].difference
            detail = one.detail
            if one.instruction != told.instruction and one.used:
                detail = _also(detail, told.instruction)
            title = one.role == "heading"  # the guide names the page, and uses none of it
            used = replace(one, used=one.used or not title, detail=detail)
            used = used if one.used else replace(used, instruction=told.instruction)
            action = "stopped" if told.kind == "missing" and one.kind != "missing" else told.action
            met[at] = Met(used, action, told.expected)
        else:
            met.append(Met(_difference(told, consoles, old), told.action, told.expected))
    return met


def _as_path(told: Told) -> Told:
    """Return what has moved as a path on both sides: where it stood, and where it stands."""
    place, colon, name = told.expected.partition(": ")
    if told.kind != "moved" or not colon or told.found is None:
        return told
    return replace(told, expected=f"{place} > {name}", found=f"{told.found} > {name}")


def _noted(one: Difference) -> str:
    """Return the action for what only the screens tell."""
    return "noted" if one.kind == "option-missing" else NOTED


def _also(detail: str, instruction: str) -> str:
    words = f"also {instruction}"
    if words in detail:
        return detail
    return f"{detail}; {words}" if detail else words


def _since(before: Sequence[Told], after: Sequence[Told]) -> list[Told]:
    """Return what this run met and the baseline's did not, in the words of the baseline."""
    known = {(one.instruction, one.kind, one.expected): one for one in before}
    told = []
    for one in after:
        earlier = known.pop((one.instruction, one.kind, one.expected), None)
        if earlier is None:
            told.append(one)
        elif earlier.found != one.found:
            told.append(replace(one, expected=earlier.found or earlier.expected))
    back = [one for one in known.values() if one.kind == "moved" and one.found]
    done = {one.instruction for one in after}
    told += [
        replace(one, expected=one.found or "", found=one.expected, action="reported")
        for one in back
        if one.instruction not in done and " > " in one.expected
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
        return one.kind == "option-missing" and alike(one.expected) == alike(told.expected)
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
    kinds: dict[str, Kind] = {
        "renamed": "renamed",
        "moved": "moved",
        "missing": "missing",
        "option-missing": "option-missing",
        "unexpected-dialog": "unexpected-dialog",
        "behaves-differently": "behaves-differently",
    }
    return kinds.get(word, "other")


# -- what the record tells -------------------------------------------------------------------------


def _defaults(
    baseline: Baseline,
    now: Baseline,
    left_out: set[str],
    met: Sequence[Met],
    old: Sequence[Screen],
) -> list[Met]:
    """Compare what controls held before the guide set them."""
    known = {one.difference.instruction for one in met if one.difference.kind == "default-changed"}
    screens = {one.instruction: one for one in reversed(old)}
    told = []
    for id_, done in baseline.instructions.items():
        then, other = done.before, now.instructions.get(id_)
        if other is None or id_ in left_out or id_ in known or id_ not in screens:
            continue
        for name, before, after in _held(then, other.before):
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
    if then is None or now is None or then == now:
        return []
    if isinstance(then, dict) and isinstance(now, dict):
        return [(key, then[key], now[key]) for key in then if key in now and then[key] != now[key]]
    if type(then) is not type(now):
        return []
    return [("", then, now)]


def _say(value: object) -> str:
    if isinstance(value, bool):
        return "on" if value else "off"
    if isinstance(value, list):
        return ", ".join(map(str, value))
    return str(value)


def _box(screen: Screen) -> Box | None:
    return screen.nodes[screen.touched[0]].box if screen.touched else None


def _failed_checks(baseline: Baseline, record: Record) -> list[Met]:
    """Tell which checks passed on the baseline and fail now."""
    told = []
    for check in record.checks:
        if check.status == "failed" and baseline.checks.get(check.id) == "passed":
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


def _slower(baseline: Baseline, now: Baseline, record: Record) -> list[Met]:
    waits = {one.instruction for one in record.waits}
    times = [
        (one, baseline.instructions[one.id].ms)
        for one in record.instructions
        if one.id in baseline.instructions
        and one.id not in waits
        and one.status in {"done", "unchanged"}
        and len(one.attempts) == 1
        and baseline.instructions[one.id].ms > 0
    ]
    if not times:
        return []
    pace = max(1.0, median(one.ms / before for one, before in times))
    told = []
    for one, before in times:
        if one.ms > before * pace * SLOWER_TIMES + SLOWER_MS:
            words = f"{before / 1000:.1f} s", f"{one.ms / 1000:.1f} s"
            difference = Difference("slower", *words, one.id, one.console, used=True)
            told.append(Met(difference, NOTED))
    return told


def _looks(
    screens: Sequence[ScreenDrift],
    paired: Mapping[str, tuple[Screen, Screen]],
    met: Sequence[Met],
) -> list[Met]:
    """Tell once for each console that its screens look different, where nothing else of these
    screens says why."""
    why = {id_ for one in met for id_ in (one.difference.screen, *one.difference.screens)}
    told: list[Met] = []
    for console in dict.fromkeys(one.console for one in screens):
        changed = [
            one
            for one in screens
            if one.console == console and one.changed_pixels > 0 and one.id not in why
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


# -- telling it ------------------------------------------------------------------------------------


def _once(met: Iterable[Met]) -> list[Met]:
    """Return each change once: where it stands first, and by what the run did about it.

    The same words beside a control that bears them were changed with it.
    """
    found: dict[tuple[str, str, str | None], Met] = {}
    for one in sorted(met, key=lambda each: each.difference.kind == "cosmetic"):
        difference = one.difference
        same = difference.kind if difference.kind not in {"renamed", "cosmetic"} else ""
        key = (f"{difference.console} {same}", alike(difference.expected), difference.found)
        known = found.get(key)
        if known is None or (difference.used and not known.difference.used):
            found[key] = one
        elif difference.used and difference.instruction != known.difference.instruction:
            detail = _also(known.difference.detail, difference.instruction)
            found[key] = replace(known, difference=replace(known.difference, detail=detail))
    return list(found.values())


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
