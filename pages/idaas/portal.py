"""The user portal: what a user may open (instructions 7.2.2, 7.2.3)."""

from __future__ import annotations

from pages.controls.buttons import Press
from pages.controls.tile import Tile
from pages.screen import Screen


class Portal(Screen):
    """My Profile and its applications."""

    title = "My Profile"
    headings = ("My Profile",)
    landmarks = ("applications",)

    my_profile = Press("My Profile", "Profile")
    applications = Press("Applications", "My Applications")
    tiles = Tile("Applications")
