"""Applications: the list, the templates.

And the configuration shared by all of them (instructions 2.1–2.4, 2.11, 5.x).
"""

from __future__ import annotations

from pages.controls.buttons import Beside, Drawn, Press
from pages.controls.choice import Choice
from pages.controls.fields import ReadOnlyText, Text
from pages.controls.menu import MenuPath
from pages.controls.table import Table
from pages.controls.template import Template
from pages.screen import Screen


class Menu(Screen):
    """The main menu. Where the guide uses two paths for one leaf.

    Each is the first of its own instruction.
    """

    title = "Menu"

    applications = MenuPath("Applications", groups=("Security", "Resources"))
    applications_under_resources = MenuPath("Applications", groups=("Resources", "Security"))
    resource_rules = MenuPath("Resource Rules", "Resource Rule", groups=("Security", "Resources"))
    authorization = MenuPath("Authorization", groups=("Security", "Resources"))


class ApplicationsList(Screen):
    """Every application of the tenant (instructions 2.1, 2.2, 2.11, 5.1, 5.2)."""

    title = "Applications List"
    headings = ("Applications List", "Applications")

    applications = Table("Applications List", "Applications", kinds=("application",))
    add = Drawn("Add", "Add Application", "Add an application", "+")
    oidc_configuration = Beside(
        "OpenID Connect and OAuth Integrations",
        "OpenID Connect and OAuth Cloud Integrations",
        buttons=("OIDC Configuration",),
    )


class SelectTemplate(Screen):
    """Templates by category, and a field that filters them (instructions 2.3, 2.4)."""

    title = "Select an Application Template"
    headings = ("Select an Application Template",)

    category = Choice(
        "Search",
        "Category",
        "Filter",
        "Template Category",
        "Categories",
        "Application Type",
        "Type",
    )
    search = Text("Search", "Search bar", "Filter", "Search templates", "Search applications")
    template = Template("ConnectWise Home")


class OidcConfiguration(Screen):
    """What every relying party of the tenant needs to know (instructions 5.2–5.4)."""

    title = "OIDC Configuration"
    dialog = ("OIDC Configuration",)
    landmarks = ("issuer_url",)

    issuer_url = ReadOnlyText("Issuer URL", "Issuer")
    ok = Press("OK", "Close", "Done")
