"""Signing in to ConnectWise Home (instructions 0.1, 7.1.1–7.1.3)."""

from __future__ import annotations

from pages import signin
from pages.controls.buttons import Press

STARTS = ("Sign in with ConnectWise",)


class ConnectWiseSignIn(signin.SignIn):
    """The e-mail address, Next, and then a password.

    Or the provider that the account is assigned to.
    """

    starts = STARTS
    started_by = Press(*STARTS)
    user = ("Email", "Email Address", "E-mail address", *signin.USER)
    inside = (
        "Settings",
        "User & Applications Settings",
        "User & Application Settings",
        *signin.SIGNED_IN,
    )
