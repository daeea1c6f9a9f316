"""Ed25519 keys (RFC 8032) as PEM files: PKCS #8 for the private one, SPKI for the public one."""

from __future__ import annotations

import base64
import hashlib
import os
from pathlib import Path
from typing import Final, TypeAlias

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
    load_pem_public_key,
)
from securesystemslib.signer import (  # type: ignore[attr-defined]  # its module has no __all__
    CryptoSigner,
    SSlibKey,
)

from runbook.errors import UsageError

Signer: TypeAlias = CryptoSigner
Key: TypeAlias = SSlibKey
PUBLIC: Final = ".pub"
"""Added to the name of a private key's file for that of its public one."""


def generate(path: Path) -> Path:
    """Make a key; return the file of its public half, which stands beside it.

    Raises:
        UsageError: one of both files exists, or cannot be written; neither was touched.
    """
    public = path.with_name(path.name + PUBLIC)
    for file in (path, public):
        if file.exists():
            raise UsageError(
                f"{file} exists already",
                remedy="name another file: what was signed with an old key needs that key",
            )
    key = Ed25519PrivateKey.generate()
    private = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    try:
        with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as mine:
            mine.write(private)
        public.write_bytes(_pem(key.public_key()))
    except OSError as error:
        raise UsageError(
            f"the key cannot be written to {path}",
            seen=str(error.strerror),
            remedy="name a file in a folder that you may write to",
        ) from error
    return public


def read_private(path: Path) -> Signer:
    """Read the key to sign with.

    Raises:
        UsageError: there is none, or it is another kind of key; the message shows nothing of it.
    """
    try:
        key = load_pem_private_key(path.read_bytes(), None)
    except (OSError, ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise _unfit(path, "private", error) from None
    if not isinstance(key, Ed25519PrivateKey):
        raise _unfit(path, "private", None)
    return CryptoSigner(key, _named(key.public_key()))


def read_public(path: Path) -> Key:
    """Read a key to check with.

    Raises:
        UsageError: there is none, or it is another kind of key.
    """
    try:
        return from_pem(path.read_bytes())
    except (OSError, ValueError, UnsupportedAlgorithm) as error:
        raise _unfit(path, "public", error) from None


def from_pem(pem: bytes) -> Key:
    """Return a public key.

    Raises:
        ValueError: it is none, or another kind of key.
        UnsupportedAlgorithm: it is one that is not known.
    """
    key = load_pem_public_key(pem)
    if not isinstance(key, Ed25519PublicKey):
        raise ValueError("not an Ed25519 key")
    return _named(key)


def to_pem(key: Key) -> bytes:
    """Return a public key as it stands in a file."""
    return _pem(Ed25519PublicKey.from_public_bytes(bytes.fromhex(key.keyval["public"])))


def fingerprint(key: Key) -> str:
    """Return what a key is told by: ``SHA256:`` and the base64 of the digest of its SPKI."""
    return str(key.keyid)


def _named(key: Ed25519PublicKey) -> Key:
    digest = hashlib.sha256(key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo))
    keyid = "SHA256:" + base64.b64encode(digest.digest()).decode().rstrip("=")
    return SSlibKey.from_crypto(key, keyid)


def _pem(key: Ed25519PublicKey) -> bytes:
    return key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


def _unfit(path: Path, which: str, error: Exception | None) -> UsageError:
    seen = str(error.strerror) if isinstance(error, OSError) else f"not an Ed25519 {which} key"
    return UsageError(
        f"the {which} key cannot be read",
        where=str(path),
        seen=seen,
        remedy="name a PEM file without a passphrase; runbook evidence keygen makes a pair",
    )
