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
        return self.category == OIDC


def _slug(name: str) -> str:
    return name.lower().replace(" ", "-")


CATEGORIES: tuple[str, ...] = tuple(_BY_CATEGORY)
TEMPLATES: tuple[Template, ...] = tuple(
    Template(_slug(name), name, category)
    for category, names in _BY_CATEGORY.items()
    for name in names
)
BY_ID: dict[str, Template] = {template.id: template for template in TEMPLATES}
