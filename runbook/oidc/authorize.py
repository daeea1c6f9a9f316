"""The checks `authorize` and `redirect-uri`: this client is taken, another address is not.

Both ask the provider's authorization endpoint in a fresh browser context and look at what a person
would see. The first is done before the relying party is saved: a provider that refuses the client
or its redirect URI would lock out everybody whose sign-in is moved to it.
"""

from __future__ import annotations

import re
import secrets
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final, Literal
from urllib.parse import parse_qsl, quote, urlencode, urlsplit, urlunsplit

from playwright.sync_api import BrowserContext, Page, Request
from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import TimeoutError as PlaywrightTimeout

from runbook.errors import ConsoleUnreachable
from runbook.oidc import address
from runbook.oidc.discovery import Discovery
from runbook.oidc.result import CheckResult, SubCheck, conclude
from runbook.oidc.wire import Wire

Outcome = Literal["sign-in", "sent-back", "refused", "nothing"]

_POLL_MS: Final = 50
_READ_MS: Final = 2000
_TEXT_MOST: Final = 300
_UNREGISTERED_SEGMENT: Final = "unregistered"
_REFUSAL: Final = re.compile(
    r"\b(error|invalid|illegal|unexpected|mismatch|unknown|unregistered|unauthori[sz]ed|forbidden"
    r"|denied|refused|rejected|wrong|failed|unable|(can|could|does|is|was)(not|n.t| not)"
    r"|not (allowed|permitted|valid|found|registered|recogni[sz]ed|configured)|bad request)\b",
    re.IGNORECASE,
)
_STILL_COMING: Final = re.compile(r"^\W*(\w+:?\W+)?(loading|please wait)?\W*$", re.IGNORECASE)


@dataclass(frozen=True)
class Attempt:
    """An authorization request as the relying party will send it (OIDC Core 3.2.2.1).

    Attributes:
        client_id: the configured client.
        redirect_uri: where the answer is wanted.
        response_type: as the relying party will ask.
        scope: space-separated, with openid in it.
        login_hint: who is about to sign in, if that is known.
    """

    client_id: str
    redirect_uri: str
    response_type: str = "id_token"
    scope: str = "openid profile email"
    login_hint: str | None = None

    def parameters(self) -> dict[str, str]:
        """The request's parameters, with a nonce and a state of its own."""
        asked = {
            "client_id": self.client_id,
            "redirect_uri": self.redirect_uri,
            "response_type": self.response_type,
            "scope": self.scope,
            "nonce": secrets.token_urlsafe(24),
            "state": secrets.token_urlsafe(24),
        }
        return asked | ({"login_hint": self.login_hint} if self.login_hint else {})


@dataclass(frozen=True)
class Eyes:
    """How to look at the provider: what the flow knows and this package does not.

    Attributes:
        context_factory: makes a fresh browser context; it is closed here.
        sign_in_shown: whether a page is the provider's sign-in page.
        deadline_s: seconds to wait for the page.
        witness: is shown the page at the end, for a picture of it.
    """

    context_factory: Callable[[], BrowserContext]
    sign_in_shown: Callable[[Page], bool]
    deadline_s: float = 15.0
    witness: Callable[[Page], object] | None = None


@dataclass(frozen=True)
class _Seen:
    outcome: Outcome
    facts: Mapping[str, Any]
    words: str


def authorization_url(endpoint: str, parameters: Mapping[str, str]) -> str:
    """The endpoint with a request in its query; what it has there is kept (RFC 6749, 3.1)."""
    joint = "&" if urlsplit(endpoint).query else "?"
    return endpoint.rstrip("?&") + joint + urlencode(parameters, quote_via=quote)


def unregistered(redirect_uri: str) -> str:
    """An address beside the registered one: a path segment longer."""
    parts = urlsplit(redirect_uri)
    return urlunsplit(parts._replace(path=f"{parts.path.rstrip('/')}/{_UNREGISTERED_SEGMENT}"))


def check_authorize(discovery: Discovery, attempt: Attempt, eyes: Eyes) -> CheckResult:
    """The check `authorize`: exactly this request gets the provider's sign-in page.

    Raises:
        ConsoleUnreachable: the authorization endpoint does not answer.
    """
    seen, facts = _ask(discovery, attempt, eyes)
    problem = None
    if seen.outcome != "sign-in":
        problem = f"no sign-in page came; {seen.words}"
    rule = SubCheck("sign-in page", "OIDC Core 3.2.2.2, 3.1.2.2", problem)
    passed = f"The provider takes client {attempt.client_id} and shows its sign-in page."
    return conclude("authorize", [rule], passed=passed, facts=facts)


def check_redirect_uri(discovery: Discovery, attempt: Attempt, eyes: Eyes) -> CheckResult:
    """The check `redirect-uri`: an address that was not registered is refused, and in words.

    Args:
        discovery: the issuer's configuration document.
        attempt: the registered request; its redirect URI is replaced by one beside it.
        eyes: how to look at the provider.

    Raises:
        ConsoleUnreachable: the authorization endpoint does not answer.
    """
    other = unregistered(attempt.redirect_uri)
    seen, facts = _ask(discovery, replace(attempt, redirect_uri=other), eyes)
    source = "OIDC Core 3.2.2.1, RFC 9700 4.1.3"
    rules = [
        SubCheck(
            "no navigation",
            "RFC 6749 4.2.2.1",
            "the browser was sent to an address that is not registered"
            if seen.outcome == "sent-back"
            else None,
        ),
        SubCheck(
            "no sign-in page",
            source,
            f"the sign-in page came for {other}" if seen.outcome == "sign-in" else None,
        ),
        SubCheck(
            "an error is shown",
            "RFC 6749 4.2.2.1",
            f"nothing was shown within {eyes.deadline_s:.0f} s"
            if seen.outcome == "nothing" and _STILL_COMING.match(str(seen.facts["text"]))
            else None,
        ),
    ]
    passed = f"The provider refuses {other}: {seen.words}."
    return conclude("redirect-uri", rules, passed=passed, facts=facts)


def _ask(discovery: Discovery, attempt: Attempt, eyes: Eyes) -> tuple[_Seen, dict[str, Any]]:
    parameters = attempt.parameters()
    url = authorization_url(discovery.authorization_endpoint, parameters)
    context = eyes.context_factory()
    try:
        seen = _look(context, url, attempt.redirect_uri, eyes)
    finally:
        context.close()
    facts = {"endpoint": discovery.authorization_endpoint, "request": parameters}
    return seen, {**facts, "outcome": seen.outcome, "page": dict(seen.facts)}


def _look(context: BrowserContext, url: str, redirect_uri: str, eyes: Eyes) -> _Seen:
    sent_back: list[str] = []

    def note(request: Request) -> None:
        if request.is_navigation_request() and address.same_place(request.url, redirect_uri):
            sent_back.append(request.url)

    wire = Wire(context)
    context.on("request", note)
    page = context.new_page()
    until = time.monotonic() + eyes.deadline_s
    status = None
    try:
        answer = page.goto(url, wait_until="commit", timeout=eyes.deadline_s * 1000)
        status = answer.status if answer else None
    except PlaywrightError as error:
        if not sent_back:
            raise ConsoleUnreachable(
                "The provider's authorization endpoint does not answer.",
                where=address.without_query(url),
                seen=error.message.splitlines()[0],
                remedy="Check that a browser on this machine reaches the provider.",
            ) from error
    outcome: Outcome = "nothing"
    while outcome == "nothing" and not sent_back and time.monotonic() < until:
        outcome = _outcome(page, status, eyes.sign_in_shown)
    if sent_back:
        outcome = "sent-back"
    if eyes.witness:
        eyes.witness(page)
    answered = wire.response()
    facts = _page_facts(page) | {"status": status}
    facts["answer"] = dict(answered.parameters) if answered else {}
    return _Seen(outcome, facts, _words(outcome, facts))


def _outcome(page: Page, status: int | None, sign_in_shown: Callable[[Page], bool]) -> Outcome:
    """What the page is by now; a refusal counts only once the page has come to rest."""
    try:
        # First to rest, then looked at: a page that is still loading may yet become a sign-in page.
        resting = _at_rest(page)
        if sign_in_shown(page):
            return "sign-in"
        if resting and ((status or 0) >= 400 or _REFUSAL.search(_text(page))):
            return "refused"
        page.wait_for_timeout(_POLL_MS)
    except PlaywrightError:
        pass  # the page was just replaced by another
    return "nothing"


def _at_rest(page: Page) -> bool:
    try:
        page.wait_for_load_state("networkidle", timeout=_POLL_MS)
    except PlaywrightTimeout:
        return False
    return True


def _text(page: Page) -> str:
    """What the page says, shadow roots included, without the addresses of links."""
    lines = page.locator("body").aria_snapshot(timeout=_READ_MS).splitlines()
    return " ".join(line.strip(" -") for line in lines if "/url:" not in line)


def _page_facts(page: Page) -> dict[str, Any]:
    facts: dict[str, Any] = {"address": address.without_query(page.url), "error": _errors(page.url)}
    try:
        facts |= {
            "title": page.title(),
            "alerts": page.get_by_role("alert").all_inner_texts(),
            "text": _text(page)[:_TEXT_MOST],
        }
    except PlaywrightError:
        facts |= {"title": "", "alerts": [], "text": ""}
    return facts


def _errors(url: str) -> dict[str, str]:
    """The error parameters of an address, in its query, its fragment or a route in that."""
    parts = urlsplit(url)
    texts = (parts.query, parts.fragment, parts.fragment.partition("?")[2])
    found = [pair for text in texts for pair in parse_qsl(text)]
    return {name: value for name, value in found if name.startswith("error")}


def _words(outcome: Outcome, facts: Mapping[str, Any]) -> str:
    alerts = " ".join(text for text in facts["alerts"] if text.strip())
    error = facts["answer"] | facts["error"]
    said = [
        "the browser was sent to the redirect address at once" * (outcome == "sent-back"),
        f"status {facts['status']}" * bool(facts["status"] and facts["status"] >= 400),
        " ".join(f"{name}={error[name]}" for name in sorted(error) if name.startswith("error")),
        f'title "{facts["title"]}"' * bool(facts["title"]),
        f'alert "{alerts}"' if alerts else f'text "{facts["text"]}"' * bool(facts["text"]),
    ]
    return "the page: " + (", ".join(part for part in said if part) or "empty")
