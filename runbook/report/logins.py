"""What each login carried through the browser: the request, the token's header and claims, each
rule that they were held against; and where a value that was carried across was met again.

A token is never here as it was signed, only what it says.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from runbook.record import Check, Record

TIMES = frozenset({"exp", "iat", "nbf", "auth_time"})
"""Claims that are seconds since 1970 (RFC 7519, section 4.1; OIDC Core, section 2)."""

PARTS = {"request": "parameter", "claims": "claim"}
"""What a login is made of, and what one piece of it is called."""


@dataclass(frozen=True, slots=True)
class Said:
    """A parameter, header member or claim; ``remark`` is what a reader would look up."""

    name: str
    value: Any
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule that was applied, where it stands, and what became of it."""

    name: str
    status: str
    source: str
    detail: str


@dataclass(frozen=True, slots=True)
class Login:
    """One login; ``name`` says from where it was begun."""

    name: str
    check: Check
    request: tuple[Said, ...]
    response: tuple[Said, ...]
    header: tuple[Said, ...]
    claims: tuple[Said, ...]
    rules: tuple[Rule, ...]


def logins(record: Record) -> tuple[Login, ...]:
    """Return every login whose wire was looked at, in the order in which they were made."""
    carried = {transfer.value: transfer.name for transfer in record.transfers}
    return tuple(
        Login(
            name=str(check.facts["login"]),
            check=check,
            request=tuple(_said(check, "request", carried)),
            response=tuple(_said(check, "response", carried)),
            header=tuple(_said(check, "header", {})),
            claims=tuple(_said(check, "claims", carried)),
            rules=tuple(_rules(check)),
        )
        for check in record.proofs
    )


def met(record: Record) -> dict[str, dict[str, list[str]]]:
    """Return where each carried value stood in what the logins carried: by the value's name and
    the login's, in words (``claim aud``)."""
    places: dict[str, dict[str, list[str]]] = {one.name: {} for one in record.transfers}
    for transfer in record.transfers:
        for check in record.proofs:
            for part, word in PARTS.items():
                for name, value in _members(check, part).items():
                    if transfer.value in _each(value):
                        login = str(check.facts["login"])
                        places[transfer.name].setdefault(login, []).append(f"{word} {name}")
    return places


def _members(check: Check, part: str) -> Mapping[str, Any]:
    found = check.facts.get(part)
    return found if isinstance(found, dict) else {}


def _each(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _said(check: Check, part: str, carried: Mapping[str, str]) -> Iterator[Said]:
    for name, value in _members(check, part).items():
        remark = next((f"the {carried[one]} that was copied" for one in _known(value, carried)), "")
        if part == "claims" and name in TIMES:
            remark = _time(value)
        if part == "claims" and name == "nonce" and value == _members(check, "request").get(name):
            remark = "that of the request"
        yield Said(name, value, remark)


def _known(value: Any, carried: Mapping[str, str]) -> Iterator[str]:
    return (one for one in _each(value) if isinstance(one, str) and one in carried)


def _time(value: Any) -> str:
    try:
        return datetime.fromtimestamp(float(value), UTC).strftime("%Y-%m-%d %H:%M:%S UTC")
    except (TypeError, ValueError, OverflowError, OSError):
        return "not a time"


def _rules(check: Check) -> Iterator[Rule]:
    found = check.facts.get("checks")
    for one in found if isinstance(found, list) else ():
        if isinstance(one, dict):
            detail = one.get("detail")
            yield Rule(
                str(one.get("name", "")),
                str(one.get("status", "")),
                str(one.get("source", "")),
                "" if detail is None else str(detail),
            )
