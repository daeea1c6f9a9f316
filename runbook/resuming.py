"""Going on with a run that stopped: what the new one has to have in common with it.

The journal of the stopped run tells its guide, inputs and words. What it did is not trusted: the
consoles are read again, and what is there is adopted. What it made stays made by it, so that it can
be taken back; what it left in doubt is found out.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from runbook import guide as guides
from runbook.errors import UsageError
from runbook.prepare import Prepared
from runbook.record import Record, read
from runbook.redaction import MASK
from runbook.settings import MASKING, prefix_of

FINISHED = frozenset({"done", "unchanged"})
WRITING = frozenset({"run", "resume"})
SURVEYS = frozenset({"baseline", "regress", "document"})
"""Commands that go past what does not fit: their runs are not gone on with, and can be taken back
all the same."""


@dataclass(frozen=True)
class Predecessor:
    """A run that another one goes on with."""

    bundle: Path
    record: Record

    @property
    def finished(self) -> bool:
        """Whether it left nothing to do."""
        return self.record.run.ended and self.record.run.status in FINISHED

    @property
    def guide(self) -> str:
        """The guide's name."""
        return self.record.run.guide

    @property
    def inputs(self) -> Any:
        """The inputs that were given."""
        return self.record.basis.get("inputs")

    @property
    def words(self) -> Mapping[str, Mapping[str, str]]:
        """The words of the builds that were given."""
        words = self.record.basis.get("words")
        return words if isinstance(words, Mapping) else {}

    def masked_inputs(self) -> bool:
        """Tell whether persons stand in the inputs of which only the masks were kept."""
        return self._masked(self.inputs)

    def masked_values(self) -> bool:
        """Tell whether persons stand in what it made and wrote, of which only the masks were
        kept."""
        record = self.record
        made = [[one.name, one.id] for one in record.objects]
        wrote = [[change.before, change.after] for _, change in record.changes]
        return self._masked([made, wrote, [one.value for one in record.transfers]])

    @property
    def masked(self) -> bool:
        """Whether personal data is masked in its bundle."""
        return bool(self.record.basis.get("masked"))

    def _masked(self, value: Any) -> bool:
        return self.masked and MASK.search(json.dumps(value, ensure_ascii=False)) is not None

    def told(self) -> Mapping[str, str]:
        """What the successor's record says of it."""
        return {"run": self.record.run.id, "bundle": str(self.bundle)}


def predecessor(bundle: Path, *, undoing: bool = False) -> Predecessor:
    """Read the run that a bundle holds.

    Raises:
        UsageError: it holds none, or one of a command that changes nothing.
    """
    try:
        record = read(bundle)
    except OSError as error:
        raise UsageError(
            f"{bundle} has no journal",
            seen=str(error.strerror),
            remedy="name the folder of a bundle",
        ) from error
    known = WRITING | SURVEYS if undoing else WRITING
    if record.run.command not in known:
        raise UsageError(
            f"{bundle} is the bundle of {record.run.command or 'no run'}",
            remedy="name the bundle of a run",
        )
    if not record.basis:
        raise UsageError(
            f"the journal of {bundle} does not say what it was begun with",
            remedy="start a new run: what exists is taken over",
        )
    return Predecessor(bundle, record)


def basis(prepared: Prepared, before: Predecessor | None = None) -> dict[str, Any]:
    """What a run that goes on with this one has to have in common with it.

    It also tells whether persons are masked; what was taken over from a masked run stays so.
    """
    is_masked = prepared.settings.flag(MASKING) or (before is not None and before.masked)
    masked = {"masked": True} if is_masked else {}
    return {
        **masked,
        "code": guides.fingerprint(prepared.guide.name),
        "inputs": prepared.inputs.model_dump(mode="json", exclude_unset=True),
        "words": {console: dict(words) for console, words in prepared.words.items()},
    }


def refuse_masked(before: Predecessor, *, undoing: bool, inputs_given: bool) -> None:
    """See that nothing is needed of a bundle of which only the mask of a person was kept.

    Args:
        before: the run that the bundle holds.
        undoing: it is to be taken back, for which the values are needed that it wrote.
        inputs_given: the inputs come from a file, not from the bundle.

    Raises:
        UsageError: something is.
    """
    if undoing and before.masked_values():
        raise UsageError(
            "personal data is masked in that bundle, and without it nothing can be taken back",
            where=str(before.bundle),
            seen="what the run wrote is not known to the letter",
            remedy="take it back by hand; the report names each value that was written",
        )
    if not inputs_given and before.masked_inputs():
        raise UsageError(
            "personal data is masked in the inputs of that bundle",
            where=str(before.bundle),
            seen="the persons that they name are not known",
            remedy="give the inputs of that run again: --inputs FILE"
            + ("" if undoing else " --changed"),
        )


def refuse_changes(before: Predecessor, now: Prepared, *, allowed: bool) -> None:
    """See that the new run is about the same thing as the old one.

    Args:
        before: the run that stopped.
        now: the run that is to go on with it.
        allowed: whoever started it knows that guide or inputs have changed.

    Raises:
        UsageError: other consoles; or, unless allowed, other code of the guide or other inputs.
    """
    addresses = {
        one: now.settings.text(f"{prefix_of(one.key)}_URL") for one in before.record.consoles
    }
    strays = [
        f"{one.title}: {one.url}, now {here}" for one, here in addresses.items() if one.url != here
    ]
    if strays:
        raise UsageError(
            "that run was on other consoles",
            where=str(before.bundle),
            seen="; ".join(strays),
            remedy="give the settings of those consoles with --env-file",
        )
    then, here = before.record.basis, basis(now)
    words = {"code": "the guide's code", "inputs": "the inputs", "words": "the build profile"}
    changed = [said for key, said in words.items() if then.get(key) != here[key]]
    if changed and not allowed:
        raise UsageError(
            f"since that run, {' and '.join(changed)} changed",
            where=str(before.bundle),
            remedy="go on all the same with --changed, or start a new run: what exists is taken "
            "over either way",
        )
