"""What the resource rules say about one person and one application.

Without a rule an application is nobody's. A rule applies to the members of its groups, or to
everybody if it has none; access is granted when any rule that applies allows it, and the first such
rule names the factors.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .model import ResourceRule

SOFTWARE_TOKEN = "Software Token"
PASSWORD = "pwd"
ONE_TIME_CODE = "otp"  # both names: RFC 8176, section 2


@dataclass(frozen=True, slots=True)
class Decision:
    """Allowed with these authentication methods in order, or denied for a reason."""

    methods: tuple[str, ...] = ()
    denied: str = ""


def methods(rule: ResourceRule) -> tuple[str, ...]:
    """Return the authentication methods that the rule asks for, in the order of the pages."""
    wanted = (PASSWORD,) if rule.asks_password else ()
    return (*wanted, ONE_TIME_CODE) if rule.asks_second_factor else wanted


def decide(
    rules: list[ResourceRule], application_name: str, account: dict[str, Any] | None
) -> Decision:
    """Return what somebody must prove, or why nothing would do.

    Args:
        rules: those of the application, oldest first.
        application_name: for the words of a refusal.
        account: None for a user ID that nobody has; the answer is then that of an ordinary member.
    """
    if not rules:
        return Decision(denied=f"No resource rule gives access to {application_name}.")
    applying = [rule for rule in rules if account is None or _applies(rule, account)]
    if not applying:
        return Decision(denied=f"No resource rule of {application_name} applies to your groups.")
    allowing = [rule for rule in applying if rule.authentication_flow != "Access Denied"]
    if not allowing:
        return Decision(denied=f"A resource rule of {application_name} denies access.")
    return _with_factors(allowing[0], account)


def _applies(rule: ResourceRule, account: dict[str, Any]) -> bool:
    return not rule.groups or bool(set(rule.groups) & set(account["groups"]))


def _with_factors(rule: ResourceRule, account: dict[str, Any] | None) -> Decision:
    wanted = methods(rule)
    has_token = account is None or bool(account["totp_secret"])
    if ONE_TIME_CODE in wanted and not (has_token and SOFTWARE_TOKEN in rule.second_factors):
        return Decision(denied="You have no authenticator that the resource rule accepts.")
    return Decision(methods=wanted)
