"""Scopes and claims that the provider knows, with the words that the console gives them.

The claims which a scope implies are those of OpenID Connect Core 1.0, section 5.4; an administrator
may switch scopes and claims off for an application, but not change what a scope implies.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Scope:
    """A scope value, the label of its check box and the claims it implies."""

    value: str
    label: str
    claims: tuple[str, ...]


SCOPES: tuple[Scope, ...] = (
    Scope("openid", "Your unique identifier", ("sub",)),
    Scope(
        "profile",
        "Profile information",
        (
            "name",
            "family_name",
            "given_name",
            "preferred_username",
            "locale",
            "zoneinfo",
            "updated_at",
        ),
    ),
    Scope("email", "Email address", ("email", "email_verified")),
    Scope("address", "Address", ("address",)),
    Scope("phone", "Phone number", ("phone_number", "phone_number_verified")),
)
CLAIMS: tuple[str, ...] = tuple(claim for scope in SCOPES for claim in scope.claims)
SCOPE_VALUES: tuple[str, ...] = tuple(scope.value for scope in SCOPES)
_IMPLIED = {scope.value: scope.claims for scope in SCOPES}


def implied(scopes: set[str]) -> set[str]:
    """Return the claims that these scope values imply (OIDC Core 5.4)."""
    return {claim for scope in scopes for claim in _IMPLIED.get(scope, ())}
