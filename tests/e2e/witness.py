"""The command line with a witness: `python -m tests.e2e.witness FILE ARGUMENT…`

Whatever secret the browsers of the command carry or are given is noted in a file outside of the
bundle: cookies, tokens, headers, members of authorization responses, one-time codes.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest.mock import patch
from urllib.parse import parse_qsl, urljoin, urlsplit

from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Request, Response

from runbook import cli, conduct
from runbook import run as runs
from runbook.browser import fresh_context, launched
from runbook.codes import take

MEMBERS = {"id_token", "access_token", "session_state", "code"}
SHORTEST = 8
TOLD = "witness: "


class Witness:
    """What was carried, by kind."""

    def __init__(self) -> None:
        self.seen: dict[str, set[str]] = {}

    def note(self, kind: str, value: str) -> None:
        """Note a secret."""
        self.seen.setdefault(kind, set()).add(value)

    def address(self, url: str) -> None:
        """Note what an address carries."""
        parts = urlsplit(url)
        for name, value in (*parse_qsl(parts.query), *parse_qsl(parts.fragment)):
            if name in MEMBERS and len(value) >= SHORTEST:
                self.note(name, value)

    def requested(self, request: Request) -> None:
        """Note what a request carries; an answer of the provider may be a form."""
        self.address(request.url)
        if request.method == "POST" and request.is_navigation_request():
            body = (request.post_data_buffer or b"").decode("utf-8", "replace")
            self.address(f"?{body}")
        if header := request.headers.get("authorization"):
            self.note("authorization header", header.partition(" ")[2])

    def answered(self, response: Response) -> None:
        """Note where an answer leads to."""
        if location := response.headers.get("location"):
            self.address(urljoin(response.url, location))

    def cookies(self, context: BrowserContext) -> None:
        """Note the cookies by which a browser is known."""
        for cookie in context.cookies():
            if cookie.get("httpOnly") and len(cookie.get("value", "")) >= SHORTEST:
                self.note("cookie", cookie.get("value", ""))

    def follow(self, context: BrowserContext) -> None:
        """See all that a context does."""
        context.on("request", self.requested)
        context.on("response", self.answered)
        context.on("console", self.told)
        # A fragment reaches no server, and a page soon takes it out of its address.
        context.add_init_script(f"if (location.hash) console.debug({TOLD!r} + location.href)")

    def told(self, message: ConsoleMessage) -> None:
        """Note what a page had in its address when it came."""
        if message.text.startswith(TOLD):
            self.address(message.text.removeprefix(TOLD))


@contextmanager
def witnessed(witness: Witness) -> Iterator[None]:
    """Have every browser of the command followed, and every code noted, for the length of it."""

    @contextmanager
    def followed(environ: Mapping[str, str], *, headed: bool = False) -> Iterator[Browser]:
        with launched(environ, headed=headed) as browser:
            yield browser
            for context in browser.contexts:
                witness.cookies(context)

    def noted(*given: Any, **named: Any) -> Any:
        code, waited = take(*given, **named)
        witness.note("one-time code", code.get_secret_value())
        return code, waited

    def fresh(browser: Browser, timeout_s: float) -> BrowserContext:
        context = fresh_context(browser, timeout_s)
        witness.follow(context)
        return context

    with (
        patch.object(conduct, "launched", followed),
        patch.object(runs, "fresh_context", fresh),
        patch.object(runs, "take", noted),
    ):
        yield


def main() -> None:
    """Carry the command out."""
    file = Path(sys.argv.pop(1))
    witness = Witness()
    try:
        with witnessed(witness):
            cli.main()
    finally:
        told = {kind: sorted(values) for kind, values in witness.seen.items()}
        file.write_text(json.dumps(told))


if __name__ == "__main__":
    main()
