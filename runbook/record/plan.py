"""A record of looking ahead as ``plan.json``: what a run would do, setting by setting
(``runbook/plan@1``)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from runbook.record.words import plural

if TYPE_CHECKING:
    from runbook.record.model import Record

SCHEMA = "runbook/plan@1"


def outcome(record: Record) -> str:
    """What a run would do, in one sentence."""
    created = sum(one.action == "create" for one in record.planned)
    changes = sum(not one.equal for one in record.comparisons)
    if not created and not changes:
        return "Nothing to do: everything is as wanted."
    made = f"create {plural(created, 'object')} and " if created else ""
    return f"A run would {made}set {plural(changes, 'value')}. Nothing was changed."


def as_plan(record: Record) -> dict[str, Any]:
    """The plan as plain JSON values.

    An object's ``action`` is ``create`` or ``adopt``, a field's ``create``, ``change`` or
    ``leave``. A value that an earlier step has yet to bring about reads "known after step N".
    """
    return {
        "schema": SCHEMA,
        "guide": record.run.guide,
        "changes": sum(not one.equal for one in record.comparisons),
        "objects": [
            {"console": o.console, "kind": o.kind, "name": o.name, "action": o.action}
            for o in record.planned
        ],
        "fields": [
            {
                "instruction": c.instruction,
                "console": c.console,
                "screen": c.screen,
                "control": c.control,
                "wanted": c.wanted,
                "found": c.found,
                "action": c.action,
            }
            for c in record.comparisons
        ],
    }
