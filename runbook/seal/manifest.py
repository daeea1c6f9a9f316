"""The seal: a statement in its envelope (DSSE v1), the last file that a bundle gets."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any, Final

from securesystemslib.dsse import Envelope

from runbook import whole
from runbook.record import read
from runbook.seal import keys
from runbook.seal.keys import Key, Signer
from runbook.seal.statement import SIGNER, digest, predicate, statement

MANIFEST: Final = "manifest.json"
PAYLOAD_TYPE: Final = "application/vnd.in-toto+json"


def seal(bundle: Path, signer: Signer | None) -> Path:
    """Seal a bundle to which nothing more will be written; return the manifest.

    Args:
        bundle: folder of a run that has ended; its journal and its log are closed.
        signer: the operator's key; None leaves the manifest unsigned.

    Raises:
        FileNotFoundError: the folder has no journal.
    """
    key = signer.public_key if signer else None
    claim = statement(digests(bundle), predicate(bundle, read(bundle), key))
    envelope = Envelope(_canonical(claim), PAYLOAD_TYPE, {})
    if signer:
        envelope.sign(signer)
    return whole.write(bundle / MANIFEST, written(envelope))


def digests(bundle: Path) -> dict[str, str]:
    """Return the SHA-256 of every file of a bundle but the manifest, by its path in it."""
    return {
        path.relative_to(bundle).as_posix(): digest(path)
        for path in bundle.rglob("*")
        if path.is_file() and not path.is_symlink() and path != bundle / MANIFEST
    }


def written(envelope: Envelope) -> bytes:
    """Return the bytes of a manifest."""
    return (json.dumps(envelope.to_dict(), indent=1, sort_keys=True) + "\n").encode()


def opened(data: bytes) -> tuple[Envelope, dict[str, Any]]:
    """Return the envelope of a manifest and the statement in it.

    Raises:
        ValueError: it is none, or not as `seal` writes it.
    """
    try:
        envelope = Envelope.from_dict(json.loads(data))
        claim = json.loads(envelope.payload)
        if written(envelope) != data or _canonical(claim) != envelope.payload:
            raise ValueError("other bytes than were written")
    except (KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError("not a manifest") from error
    if envelope.payload_type != PAYLOAD_TYPE or not isinstance(claim, dict):
        raise ValueError("not an in-toto statement")
    return envelope, claim


def signer_of(claim: dict[str, Any]) -> Key | None:
    """Return the public key that a statement says it was signed with.

    Raises:
        ValueError: what stands there is no key.
    """
    for one in claim["predicate"]["configuration"]:
        if one.get("name") == SIGNER:
            return keys.from_pem(base64.b64decode(one["content"], validate=True))
    return None


def _canonical(value: dict[str, Any]) -> bytes:
    return json.dumps(value, sort_keys=True, separators=(",", ":")).encode()
