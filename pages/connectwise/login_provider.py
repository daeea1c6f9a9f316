"""One login provider: the page that adds or edits it, its users.

And its details (instructions 1.3–1.4, 6.1–6.8).
"""

from __future__ import annotations

from pages.connectwise.settings import KINDS
from pages.controls.buttons import Commit, Onward, Press, Tab
from pages.controls.choice import Choice
from pages.controls.deleting import Delete
from pages.controls.fields import ReadOnlyText, Text
from pages.controls.users import Users
from pages.deletion import Deletable
from pages.screen import Screen
from runbook.window import Window

HEADINGS = (
    "Add Login Provider",
    "Add Identity Provider",
    "Edit Login Provider",
    "Edit Identity Provider",
    "Login Provider",
)


class LoginProvider(Deletable):
    """The form of a provider (instructions 1.3, 6.1–6.5, 6.8)."""

    title = "Add Login Provider"
    headings = HEADINGS
    landmarks = ("display_name",)
    next = Onward("Next", "Continue")

    redirect_uri = ReadOnlyText("Redirect URI", "Redirect URL")
    display_name = Text("Display Name")
    client_id = Text("Client ID")
    authority_url = Text("Authority URL", "Authority")
    response_type = Choice("Response Type")
    users_list = Tab("Users List", "Users", "User List")
    save = Commit("Save", "Submit", "Update", "Apply")
    edit = Press("Edit", "Modify", "Edit provider", "Edit Login Provider")
    delete = Delete(*KINDS)

    @classmethod
    def open_for_copying(cls, window: Window) -> None:
        """From a provider that was opened in the list, come to where its own Redirect URI stands:
        on the page with its details, or where it can be changed."""
        cls.arrive_or_press(window, cls.edit, shows=cls.redirect_uri)

    @classmethod
    def open_for_editing(cls, window: Window) -> None:
        """From a provider that was opened in the list, come to where it can be changed."""
        cls.arrive_or_press(window, cls.edit)


class UsersList(Screen):
    """Who signs in through the provider (instructions 6.6, 6.7)."""

    title = "Users List"

    users = Users("Select All", "Select all users", "Select all rows")


class ConfigurationDetails(Screen):
    """What the console keeps of a provider (instruction 6.8)."""

    title = "Connect Wise Configuration Details"
    headings = (
        "Connect Wise Configuration Details",
        "ConnectWise Configuration Details",
        "Configuration Details",
        "Login Provider Details",
        "Provider Details",
    )

    redirect_uri = ReadOnlyText("Redirect URI", "Redirect URL")
    display_name = ReadOnlyText("Display Name")
    client_id = ReadOnlyText("Client ID")
    authority_url = ReadOnlyText("Authority URL", "Authority")
    response_type = ReadOnlyText("Response Type")
    edit = Press("Edit", "Modify", "Edit provider")
