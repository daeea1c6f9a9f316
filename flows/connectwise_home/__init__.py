"""The guide "Integrate ConnectWise Home": single sign-on by OpenID Connect between IDaaS and
ConnectWise Home.

One module for each step of the guide, in its order; `inputs` is what an operator may say, `proof`
what is checked, `knowledge` what
a reader should know. Read a step beside the guide.
"""

from __future__ import annotations

from flows.connectwise_home import (
    knowledge,
    step0,
    step1,
    step2,
    step2_authentication,
    step2_general,
    step3,
    step4,
    step5,
    step6,
    step7,
)
from flows.connectwise_home.inputs import Inputs, own
from flows.connectwise_home.sides import CONNECTWISE, IDAAS
from flows.connectwise_home.undoing import REMOVALS
from pages.connectwise.signin import ConnectWiseSignIn
from pages.idaas.signin import IdaasSignIn
from runbook.guide import Console, Guide, collect
from runbook.settings import Setting

guide = Guide(
    name="connectwise-home",
    title="Integrate ConnectWise Home",
    consoles=(
        Console(IDAAS, "Identity as a Service", IdaasSignIn.is_outside, "5.30"),
        Console(CONNECTWISE, "ConnectWise Home", ConnectWiseSignIn.is_outside, "23.4.3.8545"),
    ),
    inputs=Inputs,
    steps=collect(
        (
            step0,
            step1,
            step2,
            step2_general,
            step2_authentication,
            step3,
            step4,
            step5,
            step6,
            step7,
        )
    ),
    sections={
        "0": "Before you begin",
        "1": "Copy the Redirect URI from ConnectWise",
        "2": "Add ConnectWise Home to Identity as a Service",
        "3": "Add a resource rule",
        "4": "Add a resource server (optional)",
        "5": "Copy the OIDC configuration from Identity as a Service",
        "6": "Add Identity as a Service to ConnectWise Home",
        "7": "Test the integration",
    },
    settings=(
        Setting(
            "TEST_USER_EMAIL", help="ConnectWise Home account that signs in to prove the result"
        ),
        Setting("TEST_IDAAS_USER", help="the same person's user ID in Identity as a Service"),
        Setting("TEST_IDAAS_PASSWORD", "secret", help="and the password"),
        Setting("TEST_IDAAS_TOTP_SECRET", "seed", help="seed of the one-time codes, if asked for"),
    ),
    needed=knowledge.needed,
    conflicts=knowledge.conflicts,
    advisories=knowledge.advisories,
    errata=knowledge.ERRATA,
    compared=("1", "2", "3", "4", "5", "6"),
    proven=("7",),
    checks=(
        "read-back",
        "discovery",
        "jwks",
        "authorize",
        "redirect-uri",
        "sp-login",
        "idp-login",
        "id-token",
        "second-factor",
        "consent",
    ),
    removals=REMOVALS,
    prerequisites=knowledge.PREREQUISITES,
    checklist=knowledge.CHECKLIST,
    troubles=knowledge.TROUBLES,
    own=own,
)
