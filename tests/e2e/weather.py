"""What a run makes of each fault of the embedded consoles, as a table and as a page of the docs.

`test_weather.py` holds every line of it against a real run.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from pathlib import Path

from sandbox.kit import FAULTS

DOCUMENT = Path(__file__).parents[2] / "docs" / "faults.md"

APPLICATION = {"application": "created"}
RULE = {**APPLICATION, "resource-rule": "created"}
ALL = {**RULE, "provider": "created"}


@dataclass(frozen=True)
class Outcome:
    """How a run ends under a fault.

    Attributes:
        code: exit code.
        kind: class of the error, None where the run is done.
        instruction: where it stopped.
        what: the error's own words, or some of them.
        seen: what it says was there instead, or some of it.
        objects: what it reports to exist afterwards, by kind.
    """

    code: int
    kind: str | None = None
    instruction: str | None = None
    what: str = ""
    seen: str = ""
    objects: dict[str, str] = field(default_factory=dict)


DONE = Outcome(0, objects=ALL)
TOKEN_OF_ANOTHER_TIME = Outcome(
    4,
    "IntegrationError",
    "7.1.5",
    "the login did not end in ConnectWise Home",
    "The ID Token was not issued just now (iat).",
    ALL,
)

OUTCOMES = {
    "slow": DONE,
    "slow-random": DONE,
    "endless-request": DONE,
    "endless-submit": Outcome(
        3,
        "InDoubt",
        "2.11",
        "it cannot be told whether the application “ConnectWise Home” was saved",
        "no answer before the deadline",
        {"application": "in-doubt"},
    ),
    "session-ends": DONE,
    "session-ends-at-submit": DONE,
    "sessions-over": DONE,
    "500-on-submit": DONE,
    "500-always": Outcome(
        3,
        "ConsoleRefused",
        "2.11",
        "the console did not save the application “ConnectWise Home” in 3 attempts",
        "answered 500",
    ),
    "answer-lost": DONE,
    "connection-reset": DONE,
    "validation-error": Outcome(
        3,
        "ConsoleRefused",
        "2.11",
        "the console refuses to save the application “ConnectWise Home”",
        "Application Name: This name is not allowed here.",
    ),
    "lists-fail": Outcome(
        3,
        "ConsoleRefused",
        "1.2",
        "the page “Authentication” does not appear",
        "The list could not be loaded.",
    ),
    "no-implicit": Outcome(
        5,
        "OptionMissing",
        "2.10.4",
        "“Grant Types” does not offer “Implicit”",
        "offered: Authorization Code, Refresh Token",
    ),
    "no-rs256": Outcome(
        5,
        "OptionMissing",
        "2.10.7",
        "“ID Token Signing Algorithm” does not offer “RS256”",
        "offered: ES256, PS256, RS512",
    ),
    "no-id-token": Outcome(
        5,
        "OptionMissing",
        "6.5",
        "“Response Type” does not offer “id_token”",
        "offered: code, id_token token, code id_token",
        RULE,
    ),
    "no-require-consent": Outcome(
        5, "ControlMissing", "2.10.1", "“Require Consent” (or “Require Content”) is not on the page"
    ),
    "no-authority-url": Outcome(
        5,
        "ControlMissing",
        "6.4",
        "“Authority URL” (or “Authority”) is not on the page",
        "textbox “Client ID”",
        RULE,
    ),
    "two-controls": Outcome(
        5,
        "Ambiguous",
        "2.9.4",
        "2 controls answer to text field “Initiate Login URI”",
        "textbox “Initiate Login URI”; textbox “Initiate Login URI”",
    ),
    "two-applications": Outcome(
        5,
        "Ambiguous",
        "2.2",
        "2 objects in Applications List are called “ConnectWise Home”",
        "number 2",
    ),
    "two-providers": Outcome(
        5, "Ambiguous", "1.2", "2 objects in Providers are called “EntrustOIDC”", "EntrustOIDC"
    ),
    "hostile-text": DONE,
    "foreign-issuer-url": Outcome(
        4, "IntegrationError", "5.3", "The copied issuer is not used: its origin", "", RULE
    ),
    "foreign-issuer-document": Outcome(
        4,
        "IntegrationError",
        "5.3",
        "The configuration document names another issuer than the one it was fetched for.",
        "https://other-tenant.example.com/api/oidc",
        RULE,
    ),
    "foreign-sign-in": Outcome(
        3, "ForeignOrigin", "0.1", "ConnectWise Home asks for a secret on", "declared: "
    ),
    "account-locked": Outcome(
        3,
        "SignInFailed",
        "0.1",
        "signing in to ConnectWise Home failed",
        "This account is locked.",
    ),
    "clock-off": TOKEN_OF_ANOTHER_TIME,
    "clock-off-tokens": TOKEN_OF_ANOTHER_TIME,
    "clocks-off": DONE,
}

HEAD = """# Faults, and what a run makes of them

Each line is a run of the whole guide on the embedded consoles with one fault switched on
(`python -m sandbox --fault NAME`), in `tests/e2e/test_weather.py`: exit code, kind of error,
instruction, words and what the report says to exist were compared, no secret stood anywhere, and
what the report lists was held against what the consoles really had. Most of them run with
`make soak`.

| fault | what it does | ends with | at | message | afterwards there is |
| --- | --- | --- | --- | --- | --- |
"""


def document() -> str:
    """Return the page."""
    lines = []
    for name, outcome in OUTCOMES.items():
        ending = f"{outcome.code}, {outcome.kind}" if outcome.kind else "0, done"
        said = f"{outcome.what} … {outcome.seen}".strip(" …").replace("|", "\\|")
        there = ", ".join(f"{kind} ({action})" for kind, action in outcome.objects.items())
        cells = (
            f"`{name}`",
            FAULTS[name],
            ending,
            outcome.instruction or "–",
            said or "–",
            there or "nothing new",
        )
        lines.append(f"| {' | '.join(cells)} |")
    return HEAD + "\n".join(lines) + "\n"


if __name__ == "__main__":
    DOCUMENT.write_text(document(), encoding="utf-8")
    sys.exit()
