"""What is claimed of a bundle: an in-toto statement (v1) of a test result (predicate v0.1).

The subjects are the files of the bundle, the tests are the instructions and the checks. All of the
predicate follows from the journal, so that whoever has the bundle can make it again.
"""

from __future__ import annotations

import base64
import hashlib
from pathlib import Path
from typing import Any, Final

from runbook.record import JOURNAL, Record
from runbook.seal import chain, keys
from runbook.seal.keys import Key

STATEMENT: Final = "https://in-toto.io/Statement/v1"
PREDICATE: Final = "https://in-toto.io/attestation/test-result/v0.1"
SIGNER: Final = "signing key"

RESULTS = {"done": "PASSED", "unchanged": "PASSED"}
INSTRUCTIONS = {"done": "passed", "unchanged": "passed", "healed": "warned", "failed": "failed"}
CHECKS = {"passed": "passed", "failed": "failed"}


def digest(path: Path) -> str:
    """Return the SHA-256 of a file, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def statement(files: dict[str, str], predicate: dict[str, Any]) -> dict[str, Any]:
    """Put digests, by the name of the file, and a predicate together."""
    return {
        "_type": STATEMENT,
        "subject": [{"name": name, "digest": {"sha256": files[name]}} for name in sorted(files)],
        "predicateType": PREDICATE,
        "predicate": predicate,
    }


def predicate(bundle: Path, record: Record, signer: Key | None) -> dict[str, Any]:
    """Say what a record shows: which tests there were, and what they were made with."""
    tests: dict[str, list[str]] = {"passed": [], "warned": [], "failed": []}
    for one in record.instructions:
        if one.status in INSTRUCTIONS:
            tests[INSTRUCTIONS[one.status]].append(f"instruction {one.id}")
    for check in record.checks:
        if check.status in CHECKS:
            tests[CHECKS[check.status]].append(f"check {check.id}")
    run = record.run
    result = RESULTS.get(run.status, "FAILED")
    healed = result == "PASSED" and run.exit_code != 0
    return {
        "result": "WARNED" if healed else result,
        "configuration": [*_configuration(bundle, record), *_signer(signer)],
        "passedTests": tests["passed"],
        "warnedTests": tests["warned"],
        "failedTests": tests["failed"],
        "run": {"id": run.id, "guide": run.guide, "command": run.command, "status": run.status},
    }


def _configuration(bundle: Path, record: Record) -> list[dict[str, Any]]:
    journal = chain.lines((bundle / JOURNAL).read_bytes())
    told: list[dict[str, Any]] = [
        {
            "name": "journal",
            "digest": {"sha256": chain.link(journal[-1]) if journal else ""},
            "annotations": {"events": len(journal)},
        }
    ]
    if code := record.basis.get("code"):
        told.append({"name": f"guide {record.run.guide}", "digest": {"sha256": str(code)}})
    return told


def _signer(key: Key | None) -> list[dict[str, Any]]:
    if key is None:
        return []
    return [
        {
            "name": SIGNER,
            "mediaType": "application/x-pem-file",
            "content": base64.b64encode(keys.to_pem(key)).decode(),
        }
    ]
