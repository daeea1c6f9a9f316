"""One application.

In the wizard that adds it and in the one that edits it (instructions 2.5–2.11).
"""

from __future__ import annotations

from pages.controls.buttons import Beside, Commit, Onward, Press
from pages.controls.choice import Choice
from pages.controls.deleting import Delete
from pages.controls.fields import ReadOnlyText, Text
from pages.controls.files import File
from pages.controls.groups import CheckBoxGroup
from pages.controls.lists import ListAdd, UriList
from pages.controls.scopes import Scopes
from pages.controls.toggles import Switch
from pages.deletion import Deletable
from pages.screen import Screen
from runbook.window import Window


class Wizard(Screen):
    """What the pages of the wizard share (instructions 2.8, 2.11)."""

    title = "Application"
    next = Onward("Next", "Continue")

    submit = Commit("Submit", "Save", "Update", "Apply", "Save changes")


class Application(Wizard, Deletable):
    """Name, description, logo and authentication flow (instructions 2.5–2.7)."""

    title = "Add ConnectWise Home"
    headings = ("Add ConnectWise Home",)
    landmarks = ("name",)
    folded = ("Application Details", "Details", "Basic Information", "General")

    name = Text("Application Name", "Name")
    description = Text("Application Description", "Description")
    logo = Beside(
        "Application Logo",
        buttons=(
            "Upload Logo",
            "Upload",
            "Add Logo",
            "Change Logo",
            "Edit Logo",
            "Change",
            "Add",
            "Edit",
            "Browse",
            "",
        ),
    )
    authentication_flow = CheckBoxGroup("Authentication Flow", "Authentication Flows")
    enable_user_login = Switch("Enable user login")
    enable_identity_providers = Switch("Enable Identity Providers")
    edit = Press("Edit", "Edit application", "Modify")
    delete = Delete("application")

    @classmethod
    def open_for_editing(cls, window: Window) -> None:
        """From an application that was opened in the list.

        Come to where its settings can be changed.
        """
        cls.arrive_or_press(window, cls.edit)


class UploadLogo(Screen):
    """The dialog that takes a picture (instructions 2.6.1–2.6.4)."""

    title = "Upload Logo"
    dialog = ("Upload Logo",)
    landmarks = ("picture",)

    picture = File(
        "Select an image file",
        "Select image",
        "Choose file",
        "Choose image",
        "Browse",
        "Select file",
        "Upload",
        "Drop an image here",
    )
    ok = Press("OK", "Done", "Apply", "Save", "Upload")


class GeneralSettings(Wizard):
    """General Settings of an OIDC application (instructions 2.9.1–2.9.9)."""

    title = "General Settings"
    headings = ("General Settings", "General Settings and Authentication Settings")
    landmarks = ("client_id",)
    section = "General Settings"

    client_id = ReadOnlyText("Client ID")
    signing_certificate = Choice("OIDC Signing Certificate")
    show_login_redirect_url = Switch("Show Login Redirect URL in My Profile")
    initiate_login_uri = Text("Initiate Login URI")
    login_redirect_uris = UriList(
        "Login Redirect URIs",
        "Login Redirect URI",
        add=("Add", "Add Login Redirect URI", "Add URI", "+"),
        dialog=("Add Login Redirect URI", "Login Redirect URI"),
        confirm=("OK", "Add", "Save", "Apply", "Done"),
    )
    respond_immediately = Switch("Respond Immediately for Unsuccessful Responses")
    add_login_redirect_uri = ListAdd(login_redirect_uris)
    enable_go_back_button = Switch("Enable Go Back Button")


class AuthenticationSettings(Wizard):
    """Authentication Settings of an OIDC application (instructions 2.10.1–2.10.10)."""

    title = "Authentication Settings"
    section = "Authentication Settings"

    require_consent = Switch("Require Consent", "Require Content")
    consent_message = Text("Consent Message")
    max_authentication_age = Text("Max Authentication Age (seconds)", "Max Authentication Age")
    grant_types = CheckBoxGroup("Grant Types", "Grant Type")
    pkce_method = Choice(
        "Authorization Code PKCE Code Challenge Method", "PKCE Code Challenge Method"
    )
    include_authentication_time = Switch("Include Authentication Time")
    id_token_signing_algorithm = Choice("ID Token Signing Algorithm")
    user_info_signing_algorithm = Choice("User Info Signing Algorithm")
    supported_scopes = CheckBoxGroup("Supported Scopes", "Supported Scope")
    implied_claims = Scopes("Supported Scopes", "Supported Scope")
    supported_claims = CheckBoxGroup("Supported Claims", "Supported Claim")
