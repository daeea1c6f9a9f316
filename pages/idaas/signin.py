"""Signing in to Identity as a Service, and the consent dialog of a login (instructions 0.2, 7.1.4.

7.1.5, 7.2.1).
"""

from __future__ import annotations

from pages import signin
from pages.controls import menu
from pages.controls.buttons import Commit
from pages.screen import Screen
from runbook.window import Window


class IdaasSignIn(signin.SignIn):
    """User ID, then the password where asked, then the second factor (instructions 0.2, 7.1.4.

    7.2.1).
    """

    user = ("User ID", *signin.USER)

    @classmethod
    def is_inside(cls, window: Window) -> bool:
        """Tell whether somebody is in: only they have the menu."""
        return super().is_inside(window) or (
            cls.at_home(window) and menu.opener(window) is not None
        )


class Consent(Screen):
    """The question whether the application may have the claims (instruction 7.1.5)."""

    title = "Consent"
    landmarks = ("accept",)

    accept = Commit("Accept")
