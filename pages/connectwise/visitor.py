"""What somebody sees who has signed in to ConnectWise Home (instructions 7.1.5, 7.2.4)."""

from __future__ import annotations

from pages.controls.shown import Shown
from pages.screen import Screen


class SignedIn(Screen):
    """The home page of a user, as far as it says whose it is."""

    title = "Home"

    account = Shown("Signed in as")
