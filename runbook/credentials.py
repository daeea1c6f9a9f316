"""What answers a sign-in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from pydantic import SecretStr


@dataclass(frozen=True)
class Credentials:
    """An account of a console.

    `code` gives a one-time code to an origin that asks for one, waiting for it if need be; None
    where the account has no second factor that we know of. `attended_s` is how long, in seconds, a
    person who sits there may take to approve the sign-in, 0 where nobody does; `approved` is told
    how long it took. `settings` names the settings they came from, for messages.
    """

    user: str
    password: SecretStr | None = None
    code: Callable[[str], SecretStr] | None = None
    settings: str = ""
    attended_s: float = 0.0
    approved: Callable[[float], None] = lambda seconds: None
