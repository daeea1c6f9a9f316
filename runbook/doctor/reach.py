"""What one request to a console's address tells: that it answers, its certificate, its clock."""

from __future__ import annotations

import ssl
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urlsplit

import httpx

from runbook.doctor.finding import Finding, Status
from runbook.guide import Console
from runbook.oidc.client import client

LEFT_DAYS = 14
"""A certificate that ends sooner is warned of."""

OFF_S, MUCH_OFF_S = 5.0, 30.0
"""A clock that is off by more than the first is warned of, by more than the second is a failure:
a one-time code is good for 30 seconds, and a console takes the one before or after at best."""

NETWORK = "check the address, the network, HTTPS_PROXY and SSL_CERT_FILE"


def look(console: Console, address: str, *, timeout_s: float) -> list[Finding]:
    """Ask for the page at an address, once, without following where it leads.

    Returns:
        What was found of ``address``, ``certificate`` and ``clock``, in this order.
    """
    try:
        with client(timeout_s) as http:
            before = time.time()
            with http.stream("GET", address, headers=_AFRESH) as answer:
                interval = (before, time.time())
                return [
                    _address(console, answer),
                    _certificate(console, answer),
                    _clock(console, answer, interval),
                ]
    # Beside errors of the request: of the address or the proxy (ValueError), and a kind of proxy
    # for which a package is missing (ImportError).
    except (httpx.HTTPError, httpx.InvalidURL, ValueError, ImportError) as error:
        return _unanswered(console, error)


_AFRESH = {"Accept": "text/html", "Cache-Control": "no-cache"}


def _unanswered(console: Console, error: Exception) -> list[Finding]:
    refused = next((one for one in _chain(error) if isinstance(one, ssl.SSLError)), None)
    if not isinstance(refused, ssl.SSLCertVerificationError):
        detail = f"it does not answer: {type(error).__name__}: {error}"
        why = "the address does not answer"
        return [
            Finding("address", "failed", detail, NETWORK, console),
            Finding("certificate", "skipped", why, console=console),
            Finding("clock", "skipped", why, console=console),
        ]
    remedy = (
        "if its issuer is one of your own, name the issuer's certificate in SSL_CERT_FILE and make "
        "it known to the browser; else have the console's certificate renewed, and check the date "
        "of this machine"
    )
    return [
        Finding("address", "ok", "something answers there", console=console),
        Finding("certificate", "failed", refused.verify_message, remedy, console),
        Finding(
            "clock", "skipped", "nothing was asked of a console that is not trusted", "", console
        ),
    ]


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def _address(console: Console, answer: httpx.Response) -> Finding:
    leads = answer.headers.get("location", "")
    detail = f"it answers {answer.status_code}" + f" and leads to {_bare(leads)}" * bool(leads)
    if answer.status_code >= 500:
        return Finding("address", "failed", detail, "try again when the console is well", console)
    if answer.status_code >= 400:
        remedy = "see in a browser whether a sign-in page stands there"
        return Finding("address", "warning", detail, remedy, console)
    return Finding("address", "ok", detail, console=console)


def _bare(location: str) -> str:
    """Without its query: what a console hands to its sign-in page is nobody else's business."""
    return urlsplit(location)._replace(query="", fragment="").geturl()


def _certificate(console: Console, answer: httpx.Response) -> Finding:
    """Tell how long a certificate is good (RFC 5280, section 4.1.2.5); httpx has verified it."""
    connection = answer.extensions["network_stream"].get_extra_info("ssl_object")
    if connection is None:
        detail = "there is none on plain http, which is for this machine alone"
        return Finding("certificate", "skipped", detail, console=console)
    shown: dict[str, Any] = connection.getpeercert()
    until = ssl.cert_time_to_seconds(shown["notAfter"])
    days = int((until - time.time()) // 86400)
    issuer = ", ".join(value for names in shown["issuer"] for _, value in names)
    detail = f"valid until {datetime.fromtimestamp(until, UTC):%Y-%m-%d} ({days} days), by {issuer}"
    if days < LEFT_DAYS:
        return Finding("certificate", "warning", detail, "have it renewed soon", console)
    return Finding("certificate", "ok", detail, console=console)


def _clock(console: Console, answer: httpx.Response, interval: tuple[float, float]) -> Finding:
    """Compare this machine's clock with the Date of an answer (RFC 9110, section 6.6.1).

    Args:
        console: who answered.
        answer: what it said.
        interval: this machine's clock before the request and when the answer began.
    """
    try:
        date = parsedate_to_datetime(answer.headers["date"]).timestamp()
    except (KeyError, ValueError):
        return Finding("clock", "skipped", "the console does not tell its time", console=console)
    age = answer.headers.get("age", "")
    date += int(age) if age.isdecimal() else 0  # out of a cache (RFC 9111, section 5.1)
    asked, answered = interval
    # Date has whole seconds; what lies within them and the time on the way is no difference.
    behind, ahead = date - answered, asked - (date + 1)
    off = max(behind, ahead, 0.0)
    if off <= OFF_S:
        return Finding("clock", "ok", f"within {OFF_S:.0f} s of the console's", console=console)
    way = "behind" if behind > 0 else "ahead of"
    status: Status = "failed" if off > MUCH_OFF_S else "warning"
    detail = f"this machine's clock is {off:.0f} s {way} the console's"
    remedy = "set this machine's clock by NTP: the times in a token are held against it"
    return Finding("clock", status, detail, remedy, console)
