"""What a relying party checks of a token before it believes a word of it.

Sources: OpenID Connect Core 1.0 (3.1.3.7 and 3.2.2.11 ID Token, 3.2.2.10 and 3.3.2.11 hashes).
"""

from __future__ import annotations

import base64
import hashlib
import hmac
from typing import Any

from joserfc import jws, jwt
from joserfc.errors import JoseError
from joserfc.jwk import KeySet

#: The one algorithm that is taken; ES256 and the rest are refused.
ALGORITHMS = ["RS256"]
_LEEWAY_S = 60
_AGE_S = 600


class Refused(Exception):
    """A login that ends here; the message is for the person who tries."""


def check_id_token(
    token: str, keys: dict[str, Any], *, issuer: str, client_id: str, nonce: str, now: float
) -> dict[str, Any]:
    """Check signature, iss, aud, azp, exp, iat and nonce, in this order; returns the claims.

    ``now`` is in seconds since the epoch, by the console's clock.

    Raises:
        Refused: with the first thing that is wrong.
    """
    claims = verified(token, keys)
    audience = claims.get("aud")
    audiences = audience if isinstance(audience, list) else [audience]
    if claims.get("iss") != issuer:
        raise Refused(f"The ID Token is of issuer {claims.get('iss')!r} and not of {issuer!r}.")
    if client_id not in audiences:
        raise Refused(f"The ID Token is meant for {audience!r} and not for client {client_id!r}.")
    if (len(audiences) > 1 or "azp" in claims) and claims.get("azp") != client_id:
        raise Refused("The ID Token was issued to another party (azp).")
    if _number(claims, "exp") < now - _LEEWAY_S:
        raise Refused("The ID Token has expired (exp).")
    if not now - _AGE_S - _LEEWAY_S <= _number(claims, "iat") <= now + _LEEWAY_S:
        raise Refused("The ID Token was not issued just now (iat).")
    if not hmac.compare_digest(str(claims.get("nonce", "")).encode(), nonce.encode()):
        raise Refused("The ID Token answers another request (nonce).")
    return claims


def verified(token: str, keys: dict[str, Any], *, what: str = "ID Token") -> dict[str, Any]:
    """The claims of a signed token, its signature checked and nothing else.

    Raises:
        Refused: it is not signed, or not by these keys, or with another algorithm than RS256.
    """
    try:
        algorithm = jws.extract_compact(token.encode()).headers().get("alg")
    except (JoseError, ValueError):
        raise Refused(f"The {what} is not a signed token.") from None
    if algorithm not in ALGORITHMS:
        raise Refused(f"The {what} is signed with {algorithm}; only RS256 is accepted.")
    try:
        return jwt.decode(token, _key_set(keys), algorithms=ALGORITHMS).claims
    except (JoseError, ValueError) as error:
        raise Refused(f"The signature of the {what} does not verify ({error}).") from None


def _key_set(keys: dict[str, Any]) -> KeySet:
    # A provider may publish keys of kinds that are of no use here; they must not spoil the rest.
    fitting = [key for key in keys.get("keys", []) if key.get("kty") == "RSA"]
    if not fitting:
        raise Refused("The provider publishes no RSA key.")
    return KeySet.import_key_set({"keys": fitting})


def _number(claims: dict[str, Any], name: str) -> float:
    value = claims.get(name)
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise Refused(f"The ID Token holds no {name}.")
    return float(value)


def check_hashes(claims: dict[str, Any], kinds: list[str], answer: dict[str, str]) -> None:
    """Check that an ID Token belongs to the code or the access token that came beside it.

    Raises:
        Refused: it does not.
    """
    for kind, parameter, name in (("code", "code", "c_hash"), ("token", "access_token", "at_hash")):
        if kind in kinds and claims.get(name) != _base64(_sha256(answer[parameter])[:16]):
            raise Refused(f"The ID Token does not belong to the {parameter} beside it ({name}).")


def challenge(verifier: str) -> str:
    """The S256 code challenge of a verifier (RFC 7636, section 4.2)."""
    return _base64(_sha256(verifier))


def _sha256(text: str) -> bytes:
    return hashlib.sha256(text.encode()).digest()


def _base64(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()
