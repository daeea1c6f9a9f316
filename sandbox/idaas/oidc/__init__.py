"""The OpenID provider: an application of its own, mounted where the issuer identifier points.

It shares the console's sessions, but none of its API's rules: relying parties post to it without
this site's CSRF token, and its errors are those of OAuth. Protocol rules are Authlib's; what is
left here is who the clients are, what an administrator configured, and the way over the sign-in,
challenge and consent pages.

- :mod:`.client` an application as an OAuth client
- :mod:`.interaction` an authorization request that waits for its user
- :mod:`.authorize` the authorization endpoint, from the request to the answer
- :mod:`.respond` answers by query, fragment or form post, and the error page
- :mod:`.grants` code, implicit and refresh, as Authlib grants
- :mod:`.claims` what a token says
- :mod:`.tokens` access tokens; the token and userinfo endpoints
- :mod:`.discovery` metadata, keys and the end of a session
"""

from __future__ import annotations

from flask import Flask

from sandbox.kit import weather
from sandbox.kit.sessions import StoredSessions

from .. import signed_in, tenant
from . import authorize, discovery, server, tokens


def create_provider(of: tenant.Tenant, cookie: str) -> Flask:
    """Return the provider's application; its root is the issuer's path."""
    app = Flask("sandbox.idaas.oidc", static_folder=None)
    app.config["SESSION_COOKIE_NAME"] = cookie
    app.session_interface = StoredSessions(of.store)
    tenant.install(app, of)
    server.install(app)
    weather.dated(app, of.faults, "clock-off")
    app.before_request(signed_in.expire_idle)
    for routes in (authorize.routes(), tokens.routes(), discovery.routes()):
        app.register_blueprint(routes)
    return app
