"""What a browser really carried between relying party and provider during a sign-in.

A response in the fragment of an address never reaches a server and is soon taken out of the address
bar by the relying party's script. It is therefore taken from three places, of which one at least
sees it: the Location header of the redirect, the DevTools event of the navigation (for a page that
sends the browser on by script), and the address at which a frame arrives.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal
from urllib.parse import parse_qsl, urljoin, urlsplit

from playwright.sync_api import BrowserContext, CDPSession, Frame, Page, Request, Response
from playwright.sync_api import Error as PlaywrightError
from pydantic import SecretStr

from runbook.oidc import address
from runbook.redaction import PARAMETERS, Kind

Mode = Literal["fragment", "query", "form_post"]

_REQUEST_MEMBERS: Final = frozenset({"response_type", "client_id", "redirect_uri"})
_RESPONSE_MEMBERS: Final = frozenset({"id_token", "access_token", "code", "error"})
# Never kept with the other parameters: whoever has one can use it.
_SIGNED: Final = frozenset({*PARAMETERS, "request", "response"})


@dataclass(frozen=True)
class AuthorizationRequest:
    """A request that a relying party sent through the browser (OIDC Core 3.2.2.1).

    Attributes:
        endpoint: its address without the query.
        origin: the origin of that address.
        parameters: the query, without signed tokens.
        at: seconds since 1970.
    """

    endpoint: str
    origin: str
    parameters: Mapping[str, str]
    at: float


@dataclass(frozen=True)
class AuthorizationResponse:
    """A response that a provider sent through the browser (OIDC Core 3.2.2.5 and 3.2.2.6).

    Attributes:
        address: where it was sent, without query and fragment.
        mode: how it was carried.
        parameters: state, error and the like, without any token, code or session state.
        id_token: the ID token; prints as stars.
        at: seconds since 1970.
    """

    address: str
    mode: Mode
    parameters: Mapping[str, str]
    id_token: SecretStr | None
    at: float

    def answers(self, request: AuthorizationRequest) -> bool:
        """Whether it is the answer to a request: same place, same state (RFC 6749, 4.2.2)."""
        asked = request.parameters
        same_state = self.parameters.get("state") == asked.get("state")
        return same_state and address.same_place(self.address, asked["redirect_uri"])


class Wire:
    """Records the authorization requests and responses of one browser context, popups included.

    Args:
        context: a Chromium context; what its pages did before is not seen.
        told: hears each token, code and session state, with what kind of secret it is, so that it
            can be kept out of the evidence.
    """

    def __init__(
        self,
        context: BrowserContext,
        told: Callable[[Kind, SecretStr], None] = lambda kind, secret: None,
    ) -> None:
        self._context = context
        self._told = told
        self._requests: list[AuthorizationRequest] = []
        self._responses: list[AuthorizationResponse] = []
        self._sessions: list[CDPSession] = []
        self._pages: list[Page] = []
        context.on("request", self._on_request)
        context.on("response", self._on_response)
        context.on("page", self._attach)
        for page in context.pages:
            self._attach(page)

    def authorization(self) -> AuthorizationRequest | None:
        """The last authorization request, as the relying party sent it."""
        return self._requests[-1] if self._requests else None

    def response(self) -> AuthorizationResponse | None:
        """The answer to the last authorization request."""
        request = self.authorization()
        if request is None:
            return None
        answers = [one for one in self._responses if one.answers(request)]
        return answers[-1] if answers else None

    def id_token(self) -> SecretStr | None:
        """The ID token that answered the last authorization request."""
        answer = self.response()
        return answer.id_token if answer else None

    def close(self) -> None:
        """Stop recording; what was recorded stays."""
        self._context.remove_listener("request", self._on_request)
        self._context.remove_listener("response", self._on_response)
        self._context.remove_listener("page", self._attach)
        for page in self._pages:
            page.remove_listener("framenavigated", self._on_arrival)
        for session in self._sessions:
            try:
                session.detach()
            except PlaywrightError:
                continue  # its page is gone, and the session with it
        self._pages.clear()
        self._sessions.clear()

    def _attach(self, page: Page) -> None:
        page.on("framenavigated", self._on_arrival)
        self._pages.append(page)
        try:
            session = self._context.new_cdp_session(page)
            session.on("Network.requestWillBeSent", self._on_devtools)
            session.send("Network.enable")
        except PlaywrightError:
            return  # a popup that closed at once; the other two places remain
        self._sessions.append(session)

    def _on_request(self, request: Request) -> None:
        if not request.is_navigation_request():
            return
        query = _parse(_part(request.url, "query"))
        if query.keys() >= _REQUEST_MEMBERS:
            self._record_request(request.url, query)
        else:
            self._on_address(request.url)
        if request.method == "POST":
            body = (request.post_data_buffer or b"").decode("utf-8", "replace")
            self._record_response(request.url, "form_post", _parse(body))

    def _on_response(self, response: Response) -> None:
        if response.request.is_navigation_request() and "location" in response.headers:
            self._on_address(urljoin(response.url, response.headers["location"]))

    def _on_arrival(self, frame: Frame) -> None:
        self._on_address(frame.url)

    def _on_devtools(self, event: dict[str, Any]) -> None:
        if event.get("type") == "Document":
            request = event["request"]
            self._on_address(request["url"] + request.get("urlFragment", ""))

    def _on_address(self, url: str) -> None:
        self._record_response(url, "fragment", _parse(_part(url, "fragment")))
        query = _parse(_part(url, "query"))
        if not query.keys() >= _REQUEST_MEMBERS:
            self._record_response(url, "query", query)

    def _record_request(self, url: str, query: Mapping[str, str]) -> None:
        parameters = {name: value for name, value in query.items() if name not in _SIGNED}
        last = self.authorization()
        # A provider hands the request on to its own sign-in page and back: it is still the first.
        if last is None or last.parameters != parameters:
            place = address.without_query(url)
            self._requests.append(
                AuthorizationRequest(place, address.origin(place), parameters, time.time())
            )

    def _record_response(self, url: str, mode: Mode, found: Mapping[str, str]) -> None:
        if not found.keys() & _RESPONSE_MEMBERS:
            return
        for name in PARAMETERS.keys() & found.keys():
            self._told(PARAMETERS[name], SecretStr(found[name]))
        token = SecretStr(found["id_token"]) if "id_token" in found else None
        parameters = {name: value for name, value in found.items() if name not in _SIGNED}
        place = address.without_query(url)
        known = (place, mode, parameters, token)
        if known not in [(r.address, r.mode, r.parameters, r.id_token) for r in self._responses]:
            self._responses.append(
                AuthorizationResponse(place, mode, parameters, token, time.time())
            )


def _part(url: str, name: Literal["query", "fragment"]) -> str:
    try:
        return str(getattr(urlsplit(url), name))
    except ValueError:
        return ""


def _parse(text: str) -> dict[str, str]:
    try:
        return dict(parse_qsl(text, keep_blank_values=True))
    except ValueError:
        return {}
