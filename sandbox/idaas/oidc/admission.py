"""What a person still has to do before an authorization request may be answered.

The one place that weighs request, application, resource rules and session against each other; the
authorization endpoint acts on it and the sign-in pages ask it which factors they must see.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from enum import Enum
from typing import Any

from .. import rules, signed_in
from ..tenant import Tenant
from . import access
from .client import Client
from .interaction import Interaction

_CONSENT = "consent"


class Need(Enum):
    """The next thing to do, named after the page that does it."""

    SIGN_IN = "sign-in"
    CHALLENGE = "challenge"
    CONSENT = "consent"
    NOTHING = ""


@dataclass(frozen=True, slots=True)
class Admission:
    """What is still needed, or why nothing would help."""

    need: Need = Need.NOTHING
    denied: str = ""


def judge(tenant: Tenant, client: Client, interaction: Interaction) -> Admission:
    """Return what the person of this session still has to do for a request that is valid."""
    settings = client.form
    if not settings.authentication_flow.user_login:
        return Admission(
            denied=f"{settings.name} leaves sign-in to identity providers; there is none."
        )
    account = signed_in.account()
    if account is None or _must_sign_in_again(client, interaction, account):
        return Admission(Need.SIGN_IN)
    decision = rules.decide(tenant.rules_of(client.id), settings.name, account)
    if decision.denied:
        return Admission(denied=decision.denied)
    missing = set(decision.methods) - set(signed_in.methods())
    if missing:
        return Admission(Need.CHALLENGE if missing == {rules.ONE_TIME_CODE} else Need.SIGN_IN)
    if interaction.consent_of != account["user_id"] and _must_consent(
        tenant, client, interaction, account
    ):
        return Admission(Need.CONSENT)
    return Admission()


def remember_consent(tenant: Tenant, client: Client, user_id: str, scope: str) -> None:
    """Keep an acceptance, unless the application wants to ask each time."""
    if not client.form.authentication.require_consent:
        tenant.store.put(_CONSENT, f"{client.id}/{user_id}", {"scope": scope.split()})


def _must_sign_in_again(client: Client, interaction: Interaction, account: dict[str, Any]) -> bool:
    if interaction.signed_in == account["user_id"]:
        return False
    if interaction.prompts & {"login", "select_account"}:
        return True
    hint = interaction.get("login_hint").casefold()
    if hint and hint not in (account["user_id"], account["email"]):
        return True
    limits = [client.form.authentication.max_authentication_age, interaction.max_age]
    age = time.time() - signed_in.auth_time()
    return any(limit is not None and age > limit for limit in limits)


def _must_consent(
    tenant: Tenant, client: Client, interaction: Interaction, account: dict[str, Any]
) -> bool:
    server = access.resource_server(tenant, client, interaction)
    if client.form.authentication.require_consent or (server and server.require_consent):
        return True
    known = tenant.store.get(_CONSENT, f"{client.id}/{account['user_id']}") or {"scope": []}
    wanted = set(interaction.get("scope").split())
    return "consent" in interaction.prompts or not wanted <= set(known["scope"])
