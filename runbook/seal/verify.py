"""Whether a bundle still is what was sealed: without a network, and without trust in its maker.

The seal tells that nothing was changed since; the journal's chain tells which event was; and what
the result, the manifest and a pass claim must follow from the journal.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from cryptography.exceptions import UnsupportedAlgorithm
from securesystemslib.dsse import Envelope
from securesystemslib.exceptions import VerificationError

from runbook.errors import UsageError
from runbook.record import JOURNAL, RESULT, Record, read
from runbook.seal import chain
from runbook.seal.keys import Key, fingerprint
from runbook.seal.manifest import MANIFEST, digests, opened, signer_of
from runbook.seal.statement import predicate, statement

Kind = Literal["changed", "dropped", "added", "swapped", "unsealed", "signature", "incomplete"]
PROVING = frozenset({"run", "resume", "verify"})
PASSES = frozenset({"done", "healed", "unchanged"})


@dataclass(frozen=True)
class Finding:
    """One thing that is not as it was sealed, or that a pass lacks.

    Attributes:
        kind: what was done, or is missing.
        where: file of the bundle, or instruction, or check.
        detail: in words.
    """

    kind: Kind
    where: str
    detail: str


@dataclass(frozen=True)
class Verdict:
    """What is known of a bundle.

    Attributes:
        findings: none where it is whole.
        signer: fingerprint of the key that signed it; None where nobody did.
        trusted: that key is one of those that were given.
        files: how many were sealed.
        events: how many the journal has.
    """

    findings: tuple[Finding, ...]
    signer: str | None = None
    trusted: bool = False
    files: int = 0
    events: int = 0

    @property
    def whole(self) -> bool:
        """Whether nothing was found."""
        return not self.findings


def verify(
    bundle: Path, *, trusted: Sequence[Key] = (), require_signature: bool = False
) -> Verdict:
    """Check a bundle against its seal and against itself.

    Args:
        bundle: the folder.
        trusted: keys of which one must have signed it; none: whichever signed it is told.
        require_signature: that nobody signed it is a finding.

    Raises:
        UsageError: there is no such folder.
    """
    if not bundle.is_dir():
        raise UsageError(f"{bundle} is no folder", remedy="name the folder of a bundle")
    journal = bundle / JOURNAL
    lines = chain.lines(journal.read_bytes()) if journal.is_file() else []
    findings = [Finding("changed", JOURNAL, words) for words in chain.breaks(lines)]
    if not (bundle / MANIFEST).is_file():
        unsealed = Finding(
            "unsealed", MANIFEST, "the bundle was not sealed, or the seal was dropped"
        )
        return Verdict((unsealed, *findings), events=len(lines))
    try:
        envelope, claim = opened((bundle / MANIFEST).read_bytes())
        sealed = {one["name"]: one["digest"]["sha256"] for one in claim["subject"]}
        signer = signer_of(claim)
    except (ValueError, KeyError, TypeError, AttributeError, UnsupportedAlgorithm) as error:
        damaged = Finding("changed", MANIFEST, f"it is not as it was written ({error})")
        return Verdict((damaged, *findings), events=len(lines))
    findings += _files(bundle, sealed)
    findings += _signatures(envelope, signer, trusted, require_signature)
    if lines:
        record = read(bundle)
        findings += _claims(bundle, record, claim, sealed, signer)
        findings += _incomplete(record)
    told = fingerprint(signer) if signer else None
    known = signer is not None and signer.keyid in {key.keyid for key in trusted}
    return Verdict(tuple(findings), told, known, len(sealed), len(lines))


def _files(bundle: Path, sealed: dict[str, str]) -> Iterator[Finding]:
    found = digests(bundle)
    for link in sorted(path for path in bundle.rglob("*") if path.is_symlink()):
        name = link.relative_to(bundle).as_posix()
        if name not in sealed:
            yield Finding("added", name, "a link that was not sealed")
    named: dict[str, list[str]] = {}
    for name, digest in sealed.items():
        named.setdefault(digest, []).append(name)
    for name in sorted(sealed.keys() | found.keys()):
        was, now = sealed.get(name), found.get(name)
        if was == now:
            continue
        others = ", ".join(other for other in named.get(now or "", ()) if other != name)
        if was is None:
            words = f"what {others} was" if others else "it was not sealed"
            yield Finding("added", name, words)
        elif now is None:
            yield Finding("dropped", name, "it is not there, or no plain file any more")
        elif others:
            yield Finding("swapped", name, f"it holds what {others} was")
        else:
            yield Finding("changed", name, f"SHA-256 {now} instead of {was}")


def _signatures(
    envelope: Envelope, signer: Key | None, trusted: Sequence[Key], required: bool
) -> Iterator[Finding]:
    signed = set(envelope.signatures)
    if signer is None:
        if signed:
            yield Finding("signature", MANIFEST, "there is a signature of a key that is not named")
        elif required or trusted:
            yield Finding("signature", MANIFEST, "nobody signed it")
        return
    if signed != {signer.keyid}:
        yield Finding("signature", MANIFEST, f"the signature of {fingerprint(signer)} is not there")
        return
    try:
        envelope.verify([signer], 1)
    except VerificationError:
        yield Finding("signature", MANIFEST, f"it is not what {fingerprint(signer)} signed")
        return
    if trusted and signer.keyid not in {key.keyid for key in trusted}:
        yield Finding("signature", MANIFEST, f"signed by {fingerprint(signer)}, a key not given")


def _claims(
    bundle: Path,
    record: Record,
    claim: dict[str, Any],
    sealed: dict[str, str],
    signer: Key | None,
) -> Iterator[Finding]:
    """Hold what is claimed against what the journal says."""
    if claim != statement(sealed, predicate(bundle, record, signer)):
        yield Finding(
            "changed", MANIFEST, "what it says of the run does not follow from the journal"
        )
    try:
        result = json.loads((bundle / RESULT).read_bytes())
    except (OSError, ValueError):
        return  # it is not there, or not as it was sealed: that was found
    if result != json.loads(json.dumps(record.result())):
        yield Finding("changed", RESULT, "it does not follow from the journal")


def _incomplete(record: Record) -> Iterator[Finding]:
    """Name the passes that have no evidence; a plan and what is taken back claim none."""
    if record.run.command not in PROVING:
        return
    result = record.result()
    for one in result["instructions"]:
        if one["status"] in PASSES and not one["screenshot"]:
            yield Finding("incomplete", f"instruction {one['id']}", "it is done and has no picture")
    for value in result["transfers"]:
        for to in value["to"]:
            if not to["read_back"]:
                where = f"instruction {to['instruction']}"
                yield Finding("incomplete", where, f"{value['name']} was not read back")
    if result["run"]["status"] in PASSES:
        checked = {one["id"]: one["status"] for one in result["checks"]}
        if checked.get("read-back") != "passed":
            yield Finding("incomplete", "check read-back", "the run is done and was not read back")
