"""The objects that the two consoles configure, as plain records."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeVar, cast

from . import catalog


@dataclass(frozen=True)
class Application:
    """An OpenID Connect client of the identity console."""

    id: str = ""
    client_id: str = ""
    template: str = ""
    category: str = catalog.OIDC_CATEGORY
    name: str = ""
    description: str = ""
    logo: str = ""
    user_login: bool = True
    identity_providers: bool = False
    signing_certificate: str = catalog.CERTIFICATES[0]
    show_in_profile: bool = True
    initiate_login_uri: str = ""
    redirect_uris: tuple[str, ...] = ()
    logout_uris: tuple[str, ...] = ()
    subject_attribute: str = catalog.SUBJECT_ATTRIBUTES[0]
    client_method: str = catalog.CLIENT_METHODS[0]
    respond_immediately: bool = False
    go_back: bool = True
    require_consent: bool = False
    consent_message: str = ""
    max_age: str = ""
    grant_types: tuple[str, ...] = ("Authorization Code",)
    pkce_method: str = "S256"
    include_auth_time: bool = False
    id_token_algorithm: str = "RS256"
    user_info_algorithm: str = "None"
    scopes: tuple[str, ...] = tuple(catalog.SCOPES)
    claims: tuple[str, ...] = catalog.CLAIMS


@dataclass(frozen=True)
class Rule:
    """Who may use an application, and with which authentication flow."""

    id: str = ""
    application: str = ""
    name: str = ""
    description: str = ""
    groups: tuple[str, ...] = ()
    flow: str = "Password Only"


@dataclass(frozen=True)
class Api:
    """A protected API (the guide's resource server)."""

    id: str = ""
    enabled: bool = False
    name: str = ""
    description: str = ""
    value: str = ""
    applications: tuple[str, ...] = ()
    require_consent: bool = False
    include_application_name: bool = False
    include_client_id: bool = True
    include_oidc: bool = False
    include_authentication: bool = False
    include_transaction: bool = False
    access_token_algorithm: str = "RS256"
    access_token_timeout: str = "60"
    refresh_token: bool = False
    refresh_token_timeout: str = "1440"
    refresh_token_limit: str = "43200"
    allow_all_scopes: bool = False
    rbac: bool = False
    scope_names: tuple[str, ...] = ()
    scope_values: tuple[str, ...] = ()


@dataclass(frozen=True)
class Provider:
    """A login provider of the relying party's console."""

    id: str = ""
    redirect_uri: str = ""
    display_name: str = ""
    description: str = ""
    client_id: str = ""
    authority_url: str = ""
    response_type: str = "code"
    users: tuple[str, ...] = field(default_factory=tuple)


Item = TypeVar("Item", Application, Rule, Api, Provider)
FIXED = frozenset({"id", "client_id", "template", "category", "application", "redirect_uri"})
"""Fields a person never types in the identity console; a provider's client_id is let through."""


def merged(item: Item, given: Mapping[str, object], also: frozenset[str] = frozenset()) -> Item:
    """Return the item with the given fields set; unknown and fixed fields are left alone."""
    values: dict[str, object] = {}
    for f in dataclasses.fields(item):
        if f.name not in given or (f.name in FIXED and f.name not in also):
            continue
        new, old = given[f.name], getattr(item, f.name)
        if isinstance(old, bool):
            values[f.name] = bool(new)
        elif isinstance(old, tuple):
            values[f.name] = tuple(str(x) for x in cast("list[object]", new or []))
        else:
            values[f.name] = str(new if new is not None else "").strip()
    return dataclasses.replace(item, **values)  # type: ignore[arg-type]
