"""Evidence that a stranger can check: every event names the one before, every file has its digest
in a manifest, and the manifest is signed where the operator has a key.

* ``chain``      the hash that ties an event to the one before it
* ``keys``       Ed25519 keys: made, read, told by their fingerprint
* ``statement``  what is claimed of a bundle: an in-toto statement of a test result
* ``manifest``   that statement in its envelope (DSSE), written last and read back
* ``verify``     whether a bundle still is what was sealed, finding by finding
"""

from __future__ import annotations

from runbook.seal.keys import Signer, fingerprint, generate, read_private, read_public
from runbook.seal.manifest import MANIFEST, seal
from runbook.seal.verify import Finding, Verdict, verify

__all__ = [
    "MANIFEST",
    "Finding",
    "Signer",
    "Verdict",
    "fingerprint",
    "generate",
    "read_private",
    "read_public",
    "seal",
    "verify",
]
