"""Authlib's authorization server with this provider's clients and grants."""

from __future__ import annotations

from typing import Any

from authlib.integrations.flask_oauth2 import AuthorizationServer
from authlib.oauth2 import OAuth2Request
from flask import Flask, current_app

from . import client, grants

_EXTENSION = "authorization-server"


class Server(AuthorizationServer):  # type: ignore[misc]
    """An authorization server that also reads requests which were kept for later."""

    def create_oauth2_request(self, request: Any) -> OAuth2Request:
        """Return a kept request as it is, else the one that Flask has at hand."""
        if isinstance(request, OAuth2Request):
            return request
        return super().create_oauth2_request(request)


def install(app: Flask) -> None:
    """Give the application its server."""
    server = Server(app, query_client=client.by_client_id, save_token=lambda *_: None)
    server.register_grant(grants.Implicit)
    server.register_grant(grants.Code, [grants.Pkce()])
    server.register_grant(grants.Refresh)
    app.extensions[_EXTENSION] = server


def current() -> Server:
    """Return the server of the application that answers this request."""
    server = current_app.extensions[_EXTENSION]
    assert isinstance(server, Server)
    return server
