"""APIs and URLs that access tokens are made for (instructions 4.1–4.7)."""

from __future__ import annotations

from pages.controls.buttons import Beside, Commit, Drawn, Onward, Press
from pages.controls.choice import Choice
from pages.controls.deleting import Delete
from pages.controls.fields import Text
from pages.controls.multiple import Multiple
from pages.controls.table import Table
from pages.controls.toggles import Switch
from pages.deletion import Deletable
from pages.screen import Screen
from runbook.window import Window

KINDS = ("API/URL", "API", "URL", "resource server")


class Authorization(Screen):
    """What can be protected (instructions 4.1, 4.2)."""

    title = "Authorization"
    headings = ("Authorization",)
    landmarks = ("api_url",)

    api_url = Press("API/URL", "APIs/URLs", "API / URL")


class ApiList(Screen):
    """The APIs and URLs of the tenant (instructions 4.2, 4.3, 4.7)."""

    title = "APIs/URLs"
    headings = ("APIs/URLs", "APIs/URLs List", "API/URL", "APIs / URLs")

    apis = Table("APIs/URLs", kinds=KINDS)
    add = Drawn(
        "Add",
        "+",
        "Add API/URL",
        "Add an API/URL",
        "New API/URL",
        "Create API/URL",
        "Create",
        "New",
    )


class ResourceServer(Deletable):
    """One API or URL: Basic Definition, Token Definition.

    Scope Configuration (instructions 4.4.1–4.7).
    """

    title = "Add API/URL"
    headings = ("Add API/URL", "Edit API/URL")
    landmarks = ("value",)
    next = Onward("Next", "Continue")

    enabled = Switch("Enabled", section="Basic Definition")
    name = Text("Name", section="Basic Definition")
    description = Text("Description", section="Basic Definition")
    value = Text("Value", section="Basic Definition")
    applications = Multiple(
        "Supported OIDC/OAuth Applications",
        "Supported OIDC/OAuth Application",
        section="Basic Definition",
    )
    require_consent = Switch("Require Consent", section="Token Definition")
    include_application_name = Switch("Include Application Name", section="Token Definition")
    include_client_id = Switch("Include Client ID", section="Token Definition")
    include_oidc_scopes_and_claims = Switch(
        "Include OIDC Scopes and Claims", section="Token Definition"
    )
    include_authentication_claims = Switch(
        "Include Authentication Claims", section="Token Definition"
    )
    include_transaction_claims = Switch("Include Transaction Claims", section="Token Definition")
    access_token_signing_algorithm = Choice(
        "Access Token Signing Algorithm", section="Token Definition"
    )
    access_token_timeout = Text("Access Token Timeout", begins=True, section="Token Definition")
    refresh_token = Switch("Refresh Token", section="Token Definition")
    refresh_token_timeout = Text("Refresh Token Timeout", begins=True, section="Token Definition")
    refresh_token_limit = Text("Refresh Token Limit", begins=True, section="Token Definition")
    allow_all_scopes = Switch(
        "Allow All Scopes to be requested", "Allow All Scopes", section="Scope Configuration"
    )
    role_based_access_control = Switch(
        "Role-Based Access Control (RBAC)",
        "Role-Based Access Control",
        "RBAC",
        section="Scope Configuration",
    )
    scopes = Table("Scopes", "Scope Configuration", kinds=("scope",))
    add_scope = Beside("Scope Configuration", "Scopes", buttons=("Add", "Add Scope", "+"))
    save = Commit("Save", "Submit", "Update", "Apply")
    edit = Press("Edit", "Modify", "Edit API/URL")
    delete = Delete(*KINDS)

    @classmethod
    def open_for_editing(cls, window: Window) -> None:
        """From an entry that was opened in the list, come to where it can be changed."""
        cls.arrive_or_press(window, cls.edit)


class AddScope(Screen):
    """The dialog that adds a scope (instructions 4.6.3–4.6.5)."""

    title = "Add Scope"
    dialog = ("Add Scope",)
    landmarks = ("name",)

    name = Text("Name", "Scope Name")
    value = Text("Value", "Scope Value")
    add = Press("Add", "OK", "Save", "Add Scope")
