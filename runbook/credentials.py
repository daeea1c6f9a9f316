"""What answers a sign-in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from pydantic import SecretStr


@dataclass(frozen=True)
class Credentials:
    """An account of a console.

    `code` gives a one-time code to an origin that asks for one, waiting for it if need be; None
    where the account has no second factor that we know of. `settings` names the settings they came
    from, for messages.
    """

    user: str
    password: SecretStr | None = None
    code: Callable[[str], SecretStr] | None = None
    settings: str = ""
