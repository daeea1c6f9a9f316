"""A run in lines: one for each event that is worth one, and the summary at its end."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, TextIO

from runbook.progress.quiet import Observer, quiet
from runbook.record import Folding, Instruction, Record
from runbook.record.words import clean, plural, seconds, shown

LONG = 60  # characters of a value on a line
STATUSES = ("done", "unchanged", "skipped", "healed", "failed", "pending")
OUTCOMES = {
    "done": "Done.",
    "unchanged": "Nothing had to be changed.",
    "failed": "Failed.",
    "stopped": "Stopped.",
    "interrupted": "Interrupted.",
}
PLANNED = "Looked, and changed nothing."


def plain(stream: TextIO) -> Observer:
    """One line for each event that is worth one, and the summary at the end."""
    folding = Folding()
    skipped: list[Instruction] = []

    def observe(event: Mapping[str, Any]) -> None:
        folding.add(event)
        record = folding.record()
        told = _skipped(event, record)
        if told is not None and (not skipped or told.note == skipped[-1].note):
            skipped.append(told)
            return
        lines = list(_lines(event, record)) if told is None else []
        if skipped and (lines or told is not None or event.get("type") == "run-finished"):
            lines.insert(0, _together(skipped))
            skipped[:] = [told] if told is not None else []
        if event.get("type") == "run-finished":
            lines += ["", *summary(record)]
        for line in lines:
            print(_encodable(clean(line), stream), file=stream, flush=True)

    return quiet(observe, stream)


def summary(record: Record) -> list[str]:
    """The end of a run in lines: outcome, checks, what exists, the error, the waits."""
    run = record.run
    counts = record.counts
    told = [f"{counts[s]} {s}" for s in STATUSES if counts.get(s)]
    took = f"{seconds(run.duration_s)}"
    if record.waited_for_codes_s >= 0.05:
        took += f", of it {seconds(record.waited_for_codes_s)} waiting for codes"
    outcome = PLANNED if run.exit_code == 10 else OUTCOMES.get(run.status, clean(run.status))
    lines = [f"{outcome} {', '.join(told)} of {plural(len(record.instructions), 'instruction')}"]
    lines[0] += f" in {took}"
    lines += _checks(record)
    for side in record.consoles:
        made = [o for o in record.objects if o.console == side.key]
        named = [f"{clean(o.action)} {clean(o.kind)} {clean(o.name, limit=LONG)}" for o in made]
        lines += [f"{clean(side.title)}: {'; '.join(named)}"] if named else []
    for one in record.taken_back:
        words = f"{clean(one.action)}: {clean(one.kind)} {clean(one.name, limit=LONG)}"
        lines.append(f"{words}{f' ({clean(one.why, limit=400)})' if one.why else ''}")
    if record.errata:
        lines.append(
            f"The guide itself: {plural(len(record.errata), 'known fault')}, in the report"
        )
    for instruction in record.instructions:
        if instruction.in_doubt:
            pressed = shown(list(instruction.in_doubt))
            lines.append(f"in doubt: {pressed} was pressed in {clean(instruction.id)}, unconfirmed")
    return lines + _failure(record)


def _checks(record: Record) -> list[str]:
    passed = sum(c.status == "passed" for c in record.checks)
    failed = [c for c in record.checks if c.status == "failed"]
    made = passed + len(failed)
    if not record.checks:
        return []
    lines = [f"Checks: {passed} of {made} passed" if made else "Checks: none made"]
    return lines + [f"  {clean(c.id)} failed: {clean(c.detail, limit=400)}" for c in failed]


def _failure(record: Record) -> list[str]:
    failure = record.failure
    if failure is None:
        return [f"error: {clean(record.run.error)}"] if record.run.error else []
    parts = {
        "error": failure.what,
        "  where": failure.where,
        "  seen instead": failure.seen,
        "  what to do": failure.remedy,
    }
    return [f"{name}: {clean(words, limit=800)}" for name, words in parts.items() if words]


def _lines(event: Mapping[str, Any], record: Record) -> Iterator[str]:
    """What is worth saying of an event."""
    at = clean(str(event.get("at", "")))[11:19]
    kind = event.get("type")
    if kind == "run-started":
        addresses = ", ".join(f"{clean(c.title)} {clean(c.url)}" for c in record.consoles)
        yield f"{at} {clean(record.run.guide_title)}: {addresses}"
    elif kind == "instruction-finished":
        instruction = record.instruction(str(event.get("instruction")))
        if instruction is not None:
            yield f"{at} {_told(instruction, record)}"
    elif kind == "pasted":
        transfer = next((t for t in record.transfers if t.name == event.get("name")), None)
        if transfer is not None:
            way = f"{clean(transfer.instruction)} -> {clean(str(event.get('instruction')))}"
            value = clean(transfer.value, limit=LONG)
            yield f"{at} carried    {clean(transfer.name)} {way}: {value}"
    elif kind == "check":
        check = next((c for c in record.checks if c.id == event.get("id")), None)
        if check is not None:
            detail = clean(check.detail, limit=200)
            yield f"{at} check      {clean(check.id)} {clean(check.status)}: {detail}"
    elif kind == "compared" and event.get("equal") is not True:
        told = f"{event.get('control')} is {shown(event.get('found'), limit=LONG)}"
        wanted = shown(event.get("wanted"), limit=LONG)
        yield f"{at} differs    {event.get('instruction')} {told}, wanted {wanted}"
    elif kind == "waited":
        wait = record.waits[-1]
        yield f"{at} waited     {seconds(wait.seconds)} for a {clean(wait.what)}"
    elif kind in {"deviation", "advisory"}:
        words = (event.get(k) for k in ("kind", "expected", "found", "action", "detail"))
        told = ", ".join(clean(str(w), limit=200) for w in words if w)
        yield f"{at} {kind:<10} {clean(str(event.get('instruction') or ''))} {told}"


def _skipped(event: Mapping[str, Any], record: Record) -> Instruction | None:
    """The instruction that an event tells to be skipped."""
    if event.get("type") != "instruction-finished":
        return None
    instruction = record.instruction(str(event.get("instruction")))
    return instruction if instruction and instruction.status == "skipped" else None


def _together(skipped: list[Instruction]) -> str:
    """Neighbours that were skipped for one reason, as one line."""
    first, last = clean(skipped[0].id), clean(skipped[-1].id)
    words = first if len(skipped) == 1 else f"{first} to {last} ({len(skipped)} instructions)"
    note = skipped[0].note
    return f"         skipped    {words}" + (f": {clean(note, limit=200)}" if note else "")


def _told(instruction: Instruction, record: Record) -> str:
    side = record.console(instruction.console)
    title = clean(side.title if side else instruction.console)
    words = f"{instruction.status:<10} {clean(instruction.id)} {clean(instruction.title)} [{title}]"
    if instruction.changes:
        words += f": {changed(instruction, '->')}"
    if instruction.note:
        words += f" ({clean(instruction.note, limit=200)})"
    return words


def changed(instruction: Instruction, arrow: str) -> str:
    """Before and after of each value that an instruction wrote."""
    changes = (
        f"{shown(c.before, limit=LONG)} {arrow} {shown(c.after, limit=LONG)}"
        for c in instruction.changes
    )
    return "; ".join(changes)


def _encodable(line: str, stream: TextIO) -> str:
    encoding = getattr(stream, "encoding", None) or "utf-8"
    return line.encode(encoding, "replace").decode(encoding)
