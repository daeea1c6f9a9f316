"""What the identity console offers: templates, algorithms, scopes, groups, flows."""

from __future__ import annotations

import re

OIDC_CATEGORY = "OpenID Connect and OAuth Cloud Integrations"
SAML_CATEGORY = "SAML Cloud Integrations"
PREMISE_CATEGORY = "On-Premise Integrations"
CATEGORIES = (OIDC_CATEGORY, SAML_CATEGORY, PREMISE_CATEGORY)

GRANT_TYPES = ("Authorization Code", "Implicit", "Refresh Token", "Client Credentials")
PKCE_METHODS = ("S256", "Plain", "None")
SIGNING_ALGORITHMS = ("RS256", "RS384", "RS512", "PS256", "ES256")
USER_INFO_ALGORITHMS = ("None", *SIGNING_ALGORITHMS)
CERTIFICATES = ("Tenant signing key 2024", "Tenant signing key 2026")
SUBJECT_ATTRIBUTES = ("User ID", "Email", "Unique User ID")
CLIENT_METHODS = ("Client Secret Basic", "Client Secret Post", "None")
RESPONSE_TYPES = ("code", "id_token", "id_token token", "code id_token")

GROUPS = ("All Employees", "Contractors", "Finance", "Help Desk")
FLOWS = {
    "Password Only": ("password",),
    "Default Second Factor Only": ("code",),
    "Password and Second Factor": ("password", "code"),
    "Access Denied": (),
}

# Label on the screen -> (scope value, claims that OpenID Connect Core 5.4 ties to it).
SCOPES = {
    "Your unique identifier": ("openid", ("sub",)),
    "Email address": ("email", ("email", "email_verified")),
    "Profile": ("profile", ("name", "given_name", "family_name", "preferred_username")),
    "Phone number": ("phone", ("phone_number", "phone_number_verified")),
    "Address": ("address", ("address",)),
}
CLAIMS = ("email", "name", "given_name", "family_name", "phone_number", "address")

_FIRST = re.findall(
    r"\w+",
    "Acre Aster Beacon Birch Cedar Cobalt Comet Coral Delta Ember Falcon Fjord Garnet Harbor Iris "
    "Juniper Kestrel Lumen Maple Nimbus Onyx Opal Pine Quill Raven Sable Tidal Umber Vesper Willow",
)
_SECOND = ("Books", "CRM", "Desk", "Files", "Mail", "Notes", "People", "Tickets", "Travel")


def _templates() -> list[tuple[str, str]]:
    made = [
        (f"{first} {second}", CATEGORIES[(i + j) % 3])
        for i, first in enumerate(_FIRST)
        for j, second in enumerate(_SECOND)
    ]
    named = [
        ("ConnectWise Home", OIDC_CATEGORY),
        ("ForgeRock", OIDC_CATEGORY),
        ("Generic Server Application", OIDC_CATEGORY),
        ("Generic SPA Application", OIDC_CATEGORY),
        ("Generic Web Application", OIDC_CATEGORY),
        ("Microsoft Entra ID External Authentication Methods", OIDC_CATEGORY),
        ("ConnectWise Automate", SAML_CATEGORY),
        ("ConnectWise Manage", SAML_CATEGORY),
        ("ConnectWise ScreenConnect", SAML_CATEGORY),
        ("Generic SAML Application", SAML_CATEGORY),
    ]
    filler = [(f"Zenith Suite {n}", CATEGORIES[n % 3]) for n in range(1, 21)]
    return sorted(made + named + filler)


TEMPLATES = _templates()
"""All 300 templates as (name, category), by name."""

FEW_TEMPLATES = [t for i, t in enumerate(TEMPLATES) if i % 9 == 0 or t[0][:4] in ("Conn", "Gene")]
"""The shorter list that a console without a long catalogue shows."""
