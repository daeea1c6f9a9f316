"""Signing in to Identity as a Service, and the consent dialog of a login (instructions 0.2, 7.1.4.

7.1.5, 7.2.1).
"""

from __future__ import annotations

from pages import signin
from pages.controls.buttons import Commit
from pages.controls.menu import OPENERS
from pages.screen import Screen


class IdaasSignIn(signin.SignIn):
    """User ID, then the password where asked, then the second factor (instructions 0.2, 7.1.4.

    7.2.1).
    """

    user = ("User ID", *signin.USER)
    inside = (*OPENERS, *signin.SIGNED_IN)


class Consent(Screen):
    """The question whether the application may have the claims (instruction 7.1.5)."""

    title = "Consent"
    landmarks = ("accept",)

    accept = Commit("Accept")
