"""Signing keys of the provider and the tokens made with them."""

from __future__ import annotations

from joserfc import jwt
from joserfc.jwk import ECKey, KeySet, RSAKey

from . import catalog


class Keys:
    """One RSA key for each certificate of the tenant, one elliptic curve key for ES256."""

    def __init__(self) -> None:
        """Make the keys."""
        self._rsa = {
            name: RSAKey.generate_key(2048, {"kid": f"rsa-{n}", "use": "sig"})
            for n, name in enumerate(catalog.CERTIFICATES, 1)
        }
        self._ec = ECKey.generate_key("P-256", {"kid": "ec-1", "use": "sig"})

    def public(self) -> dict[str, object]:
        """Return the public keys (RFC 7517, section 5)."""
        return dict(KeySet([*self._rsa.values(), self._ec]).as_dict(private=False))

    def sign(self, claims: dict[str, object], algorithm: str, certificate: str) -> str:
        """Return the claims as a signed token."""
        key: RSAKey | ECKey = self._ec if algorithm == "ES256" else self._rsa[certificate]
        header = {"alg": algorithm, "kid": key.kid, "typ": "JWT"}
        return jwt.encode(header, claims, key, algorithms=[algorithm])
