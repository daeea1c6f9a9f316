"""The way to the login providers (instructions 1.1, 1.2)."""

from __future__ import annotations

from pages.controls.buttons import Branch, Entry, Icon
from pages.controls.table import Table
from pages.screen import Screen

SETTINGS = (
    "User & Applications Settings",
    "User & Application Settings",
    "User and Applications Settings",
    "User and Application Settings",
)


KINDS = ("login provider", "identity provider", "provider")

PROVIDERS = ("Login Providers", "Identity Providers", "Providers")


class Home(Screen):
    """The page after signing in, with the settings icon (instruction 1.1)."""

    title = "Home"
    landmarks = ("settings",)

    settings = Icon("Settings", *SETTINGS, "Open settings", "Administration")


class Settings(Screen):
    """User & Applications Settings, with its navigation (instructions 1.1, 1.2)."""

    title = "User & Applications Settings"
    headings = SETTINGS
    landmarks = ("authentication",)

    authentication = Branch("Authentication", leaves=PROVIDERS)


class Authentication(Screen):
    """The login providers (instruction 1.2)."""

    title = "Authentication"
    landmarks = ("add_provider", "add_login_provider")

    providers = Table("Providers", "Login Providers", "Authentication", kinds=KINDS)
    add_provider = Entry("Add Provider")
    add_login_provider = Entry(
        "Add Login Provider", "Add Identity Provider", "Login Provider", within=add_provider
    )
