"""The tenant's OIDC signing certificates: made once per state folder and kept in the store.

A certificate holds an RSA key for the RS and PS algorithms and a P-256 key for ES256, so that any
algorithm can be chosen with any certificate. All public keys are published, as a provider does
around a roll-over.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from joserfc import jwt
from joserfc.jwk import ECKey, RSAKey

from sandbox.kit import Store

ALGORITHMS = ("ES256", "PS256", "RS256", "RS512")
_NAMES = {
    "oidc-2024": "OIDC Signing Certificate 2024 (expires 2034-03-31)",
    "oidc-2021": "OIDC Signing Certificate 2021 (expires 2031-06-30)",
}


@dataclass(frozen=True, slots=True)
class Certificate:
    """A named pair of signing keys."""

    id: str
    name: str
    rsa: RSAKey
    ec: ECKey

    def key_for(self, algorithm: str) -> RSAKey | ECKey:
        """Return the private key that signs with this JWS algorithm."""
        return self.ec if algorithm.startswith("ES") else self.rsa


def load(store: Store, names: Mapping[str, str]) -> dict[str, Certificate]:
    """Return the certificates by id, the preselected one first; make those that the store lacks.

    Args:
        store: where they are kept.
        names: by id, where a tenant's have others than the demonstration's.
    """
    return {
        identifier: _load(store, identifier, names.get(identifier, name))
        for identifier, name in _NAMES.items()
    }


def _load(store: Store, identifier: str, name: str) -> Certificate:
    # A lambda, since making an RSA key takes a tenth of a second and is wanted once only.
    rsa = store.constant(
        f"certificate/{identifier}/rsa", lambda: _private_json(RSAKey.generate_key(2048))
    )
    ec = store.constant(
        f"certificate/{identifier}/ec", lambda: _private_json(ECKey.generate_key("P-256"))
    )
    return Certificate(
        identifier, name, RSAKey.import_key(json.loads(rsa)), ECKey.import_key(json.loads(ec))
    )


def _private_json(key: RSAKey | ECKey) -> str:
    return json.dumps({**key.as_dict(private=True), "use": "sig", "kid": key.thumbprint()})


def published(certificates: dict[str, Certificate]) -> dict[str, object]:
    """Return the JWK Set of all public keys (RFC 7517)."""
    keys = [key for one in certificates.values() for key in (one.rsa, one.ec)]
    return {"keys": [key.as_dict(private=False) for key in keys]}


def sign(certificate: Certificate, algorithm: str, claims: dict[str, object]) -> str:
    """Return `claims` as a compact JWS (RFC 7519) that names its key."""
    key = certificate.key_for(algorithm)
    return jwt.encode({"alg": algorithm, "kid": key.kid}, claims, key, algorithms=[algorithm])
