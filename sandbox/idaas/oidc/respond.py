"""How the authorization endpoint answers: query, fragment, form post, or a page of its own.

OAuth 2.0 Multiple Response Type Encoding Practices, section 2.1, and OAuth 2.0 Form Post Response
Mode. An answer goes to a redirect URI only after the client and that URI have been checked against
each other.
"""

from __future__ import annotations

import html

from authlib.common.urls import add_params_to_uri
from authlib.oauth2 import OAuth2Error
from authlib.oauth2.rfc6749 import InvalidRequestError
from flask import Response

from .interaction import Interaction

MODES = ("query", "fragment", "form_post")
Parameters = list[tuple[str, str]]

_PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/kit/kit.css">
<link rel="stylesheet" href="/static/theme.css">
</head>
<body class="notice-page">
<main class="notice">{body}</main>
{script}</body>
</html>
"""


def mode(interaction: Interaction) -> str:
    """Return the response mode of a request: the one it names, else that of its response type.

    Raises:
        InvalidRequestError: unknown, or the query for tokens, which would leave them in logs
            (section 3 of the encoding practices).
    """
    wanted = interaction.get("response_mode") or default_mode(interaction)
    if wanted not in MODES:
        raise InvalidRequestError("Unsupported 'response_mode'")
    if wanted == "query" and default_mode(interaction) == "fragment":
        raise InvalidRequestError("The response mode 'query' is not allowed for tokens")
    return wanted


def default_mode(interaction: Interaction) -> str:
    """Return the response mode of the request's response type."""
    return "query" if interaction.get("response_type") in ("code", "") else "fragment"


def answer(interaction: Interaction, parameters: Parameters) -> Response:
    """Send parameters to the request's redirect URI, which must have been checked."""
    try:
        by = mode(interaction)
    except InvalidRequestError:
        by = default_mode(interaction)
    target = interaction.get("redirect_uri")
    if by == "form_post":
        return _form_post(target, parameters)
    return see(add_params_to_uri(target, parameters, fragment=by == "fragment"))


def error(interaction: Interaction, found: OAuth2Error) -> Response:
    """Send an error to the redirect URI if that is safe, else show a page (RFC 6749, 4.1.2.1)."""
    if not found.redirect_uri:
        return page("The application's request is not valid", found.description or "", found.error)
    parameters: Parameters = [("error", found.error)]
    if found.description:
        parameters.append(("error_description", found.description))
    if state := interaction.get("state"):
        parameters.append(("state", state))
    return answer(interaction, parameters)


def page(title: str, words: str, code: str = "", *, status: int = 400, back: str = "") -> Response:
    """Return a page that says why a sign-in cannot go on; `back` is the address to leave it by."""
    body = f'<h1>{html.escape(title)}</h1><p role="alert">{html.escape(words)}</p>'
    if code:
        body += f"<p>Error code: <code>{html.escape(code)}</code></p>"
    if back:
        body += f'<p><a class="k-button" href="{html.escape(back)}">Go Back</a></p>'
    return Response(_PAGE.format(title=html.escape(title), body=body, script=""), status=status)


def see(target: str) -> Response:
    """Return a redirect that no cache keeps and that sends no referrer."""
    return _kept_private(Response(status=303, headers={"Location": target}))


def _form_post(target: str, parameters: Parameters) -> Response:
    fields = "".join(
        f'<input type="hidden" name="{html.escape(name)}" value="{html.escape(value)}">'
        for name, value in parameters
    )
    body = (
        f'<form method="post" action="{html.escape(target)}">{fields}'
        "<noscript><button>Continue</button></noscript></form>"
    )
    script = "<script>document.forms[0].submit()</script>\n"
    return _kept_private(Response(_PAGE.format(title="Signing in", body=body, script=script)))


def _kept_private(response: Response) -> Response:
    response.headers["Cache-Control"] = "no-store"
    response.headers["Referrer-Policy"] = "no-referrer"
    return response
