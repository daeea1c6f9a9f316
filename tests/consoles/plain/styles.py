"""How the three styles differ behind their screens: defaults, catalogue length, response mode."""

from __future__ import annotations

from dataclasses import dataclass

from . import catalog
from .models import Application


@dataclass(frozen=True)
class Style:
    """One vendor team's choices."""

    name: str
    fresh: Application
    templates: list[tuple[str, str]]
    response_mode: str
    ask_again: bool


STYLES = {
    "plain": Style("plain", Application(), catalog.FEW_TEMPLATES, "form_post", True),
    "material": Style(
        "material",
        Application(
            require_consent=True, pkce_method="S256", include_auth_time=True, max_age="3600"
        ),
        catalog.TEMPLATES,
        "fragment",
        False,
    ),
    "mixed": Style(
        "mixed",
        Application(
            user_login=False,
            pkce_method="Plain",
            id_token_algorithm="ES256",
            respond_immediately=True,
        ),
        catalog.FEW_TEMPLATES,
        "form_post",
        True,
    ),
}
