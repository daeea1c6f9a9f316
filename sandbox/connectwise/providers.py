"""Login providers: what an administrator configures under Authentication.

A provider's Redirect URI is made by the server when the Add page opens and belongs to that provider
from then on. Nothing is written for it until Save: the identifier in it travels through the page
under a seal, so that only identifiers which this server gave out are taken.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from datetime import UTC, datetime
from ipaddress import ip_address
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, StringConstraints, field_validator

from sandbox.connectwise.accounts import Accounts
from sandbox.kit import Problem, Store

RESPONSE_TYPES = ("code", "id_token", "id_token token", "code id_token")

Line = Annotated[str, StringConstraints(strip_whitespace=True, max_length=200)]
Provider = dict[str, Any]

#: Where other companies of the same tenant sign in.
_OTHERS = (
    "Northwind",
    "Contoso",
    "Fabrikam",
    "Initech",
    "Globex",
    "Umbra Labs",
    "Hooli",
    "Vandelay",
)


class ProviderIn(BaseModel):
    """A provider as the form sends it."""

    model_config = ConfigDict(extra="forbid")

    display_name: Line
    description: Annotated[str, StringConstraints(strip_whitespace=True, max_length=1000)] = ""
    client_id: Line
    authority_url: Annotated[str, StringConstraints(strip_whitespace=True, max_length=2000)]
    response_type: Literal["code", "id_token", "id_token token", "code id_token"]
    users: list[str] = []

    @field_validator("display_name")
    @classmethod
    def _has_name(cls, value: str) -> str:
        return _filled(value, "Display Name")

    @field_validator("client_id")
    @classmethod
    def _has_client(cls, value: str) -> str:
        return _filled(value, "Client ID")

    @field_validator("authority_url")
    @classmethod
    def _is_authority(cls, value: str) -> str:
        _filled(value, "Authority URL")
        if not is_authority(value):
            raise ValueError("Enter an https address without query or fragment.")
        return value


class NewProviderIn(ProviderIn):
    """A provider that is saved for the first time, with what the Add page was given."""

    id: str
    seal: str


def _filled(value: str, label: str) -> str:
    if not value:
        raise ValueError(f"{label} is required.")
    return value


def is_authority(address: str) -> bool:
    """Whether an address can be an issuer: https (http on loopback), no query, no fragment."""
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
        numeric = host[:1].isdigit() or ":" in host
        loopback = ip_address(host).is_loopback if numeric else host == "localhost"
    except ValueError:
        return False
    secure = parts.scheme == "https" or (parts.scheme == "http" and loopback)
    bare = not (parts.query or parts.fragment or parts.username or "\\" in address)
    return secure and bool(host) and bare and not any(sign.isspace() for sign in address)


class Providers:
    """The login providers in the store."""

    def __init__(self, store: Store, accounts: Accounts, public_url: str) -> None:
        self._store = store
        self._accounts = accounts
        self._public_url = public_url
        self._key = store.constant("provider-seal", lambda: secrets.token_hex(32)).encode()

    def redirect_uri(self, key: str) -> str:
        """The Redirect URI of the provider with this identifier."""
        return f"{self._public_url}/oidc/callback/{key}"

    def blank(self) -> Provider:
        """What the Add page starts from."""
        key = secrets.token_urlsafe(9)
        return {
            "id": key,
            "seal": self._seal(key),
            "redirect_uri": self.redirect_uri(key),
            "display_name": "",
            "description": "",
            "client_id": "",
            "authority_url": "",
            "response_type": RESPONSE_TYPES[0],
            "users": [],
        }

    def add(self, wanted: NewProviderIn) -> Provider:
        """Save a new provider.

        Raises:
            Problem: 409 if its identifier is in use, 422 if it was not given out by this server.
        """
        if not hmac.compare_digest(wanted.seal.encode(), self._seal(wanted.id).encode()):
            raise Problem(422, "This page is out of date. Open it again.")
        with self._store.transaction():
            if self._store.get("provider", wanted.id):
                raise Problem(409, "This provider has been saved already.")
            self._write(wanted.id, wanted, created=_now())
        return self.get(wanted.id)

    def put(self, key: str, name: str) -> None:
        """Have a provider of that name there, as if somebody had saved it; nobody uses it."""
        body = {**self.blank(), "id": key, "display_name": name, "client_id": key}
        body |= {"authority_url": "https://idp.example.com", "created": _now(), "updated": _now()}
        unkept = {"seal", "redirect_uri", "users"}
        self._store.put(
            "provider", key, {one: value for one, value in body.items() if one not in unkept}
        )

    def put_twins(self) -> None:
        """Have two providers there that bear one name."""
        for key in ("first-twin", "second-twin"):
            self.put(key, "EntrustOIDC")

    def put_others(self, count: int) -> None:
        """Have some providers there, once, that have nothing to do with the guide."""

        def seed() -> str:
            for name in _OTHERS[:count]:
                self.put(name.lower().replace(" ", "-"), name)
            return "yes"

        self._store.constant("others-seeded", seed)

    def change(self, key: str, wanted: ProviderIn) -> Provider:
        """Save over a provider; its identifier and its Redirect URI stay.

        Raises:
            Problem: 404.
        """
        with self._store.transaction():
            self._write(key, wanted, created=self.get(key)["created"])
        return self.get(key)

    def remove(self, key: str) -> None:
        """Delete a provider; who signed in there signs in here again.

        Raises:
            Problem: 404.
        """
        with self._store.transaction():
            self.get(key)
            self._accounts.assign(key, [])
            self._store.delete("provider", key)

    def get(self, key: str) -> Provider:
        """One provider with its users and Redirect URI.

        Raises:
            Problem: 404.
        """
        body = self._store.get("provider", key)
        if body is None:
            raise Problem(404, "This login provider does not exist any more.")
        return self._whole(body)

    def all(self) -> list[Provider]:
        """Every provider, oldest first."""
        return [self._whole(body) for body in self._store.all("provider")]

    export = all

    def of_issuer(self, issuer: str, email: str = "") -> Provider | None:
        """The provider of an issuer; of several, that of ``email``, else the one saved last."""
        fitting = [one for one in self.all() if one["authority_url"] == issuer]
        mine = [one for one in fitting if email.lower() in one["users"]]
        return next(iter(mine or fitting[::-1]), None)

    def _write(self, key: str, wanted: ProviderIn, *, created: str) -> None:
        unknown = [email for email in wanted.users if self._accounts.find(email) is None]
        if unknown:
            raise Problem(422, "Unknown users.", errors={"users": f"Unknown: {unknown[0]}."})
        body = wanted.model_dump(include=set(ProviderIn.model_fields) - {"users"})
        self._store.put("provider", key, {"id": key, "created": created, "updated": _now()} | body)
        self._accounts.assign(key, wanted.users)

    def _whole(self, body: Provider) -> Provider:
        key = body["id"]
        return body | {
            "redirect_uri": self.redirect_uri(key),
            "users": self._accounts.assigned(key),
        }

    def _seal(self, key: str) -> str:
        return hmac.new(self._key, key.encode(), hashlib.sha256).hexdigest()


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
