"""The application templates that the console offers, as data.

Forty of them in five categories: enough that one has to be looked for, by category or by search.
Only the templates of :data:`OIDC` can really be added; the others answer that this tenant's bundle
lacks them.
"""

from __future__ import annotations

from dataclasses import dataclass

OIDC = "OpenID Connect and OAuth Cloud Integrations"
CONNECTWISE_HOME = "connectwise-home"

_BY_CATEGORY: dict[str, tuple[str, ...]] = {
    OIDC: (
        "ConnectWise Home",
        "ForgeRock",
        "Generic Server Application",
        "Generic SPA Application",
        "Generic Web Application",
        "Microsoft Conditional Access",
        "Microsoft Entra ID",
        "Native Application",
    ),
    "SAML Cloud Integrations": (
        "Adobe Creative Cloud",
        "Asana",
        "Atlassian",
        "Box",
        "ConnectWise Manage",
        "ConnectWise ScreenConnect",
        "DocuSign",
        "Dropbox",
        "Generic SAML Application",
        "Google Workspace",
        "Jira Service Management",
        "Salesforce",
        "ServiceNow",
        "Slack",
        "Workday",
        "Zendesk",
        "Zoom",
    ),
    "RADIUS and VPN Integrations": (
        "Check Point VPN",
        "Cisco AnyConnect",
        "Citrix Gateway",
        "F5 BIG-IP",
        "Fortinet FortiGate",
        "Palo Alto GlobalProtect",
        "RADIUS Server",
    ),
    "On-Premises Integrations": (
        "AD FS Adapter",
        "Desktop for Windows",
        "IIS Website",
        "ISAM",
        "Outlook on the Web",
    ),
    "Application Programming Interfaces": (
        "Administration API",
        "Authentication API",
        "Issuance API",
    ),
}


@dataclass(frozen=True, slots=True)
class Template:
    """One tile of the templates page."""

    id: str
    name: str
    category: str

    @property
    def addable(self) -> bool:
        """Whether this tenant may add an application from it."""
        return self.category == OIDC and self.id in BY_ID


#: Of which names of templates are made up, where a build has many.
_FIRMS = """
Acme Apex Atlas Aurora Beacon Birch Cedar Cobalt Comet Copper Coral Delta Ember Falcon Granite
Harbor Helios Indigo Juniper Lantern Maple Meridian Nimbus Onyx Orchid Pioneer Quartz Summit
Timber Vertex
"""
_PRODUCTS = "Analytics Billing Calendar CRM Desk Docs Expense HR Learning Mail Payroll Projects"


def many(count: int) -> list[Template]:
    """Return the templates and made-up ones besides, which nobody may add: ``count`` in all."""
    made_up = [f"{firm} {one}" for one in _PRODUCTS.split() for firm in _FIRMS.split()]
    more = [
        Template(_slug(name), name, CATEGORIES[at % len(CATEGORIES)])
        for at, name in enumerate(made_up[: count - len(TEMPLATES)])
    ]
    return sorted(
        [*TEMPLATES, *more], key=lambda one: (CATEGORIES.index(one.category), one.name.lower())
    )


def _slug(name: str) -> str:
    return name.lower().replace(" ", "-")


CATEGORIES: tuple[str, ...] = tuple(_BY_CATEGORY)
TEMPLATES: tuple[Template, ...] = tuple(
    Template(_slug(name), name, category)
    for category, names in _BY_CATEGORY.items()
    for name in names
)
BY_ID: dict[str, Template] = {template.id: template for template in TEMPLATES}
