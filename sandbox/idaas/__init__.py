"""Identity as a Service, played by the sandbox: a console over a real OpenID provider.

- :mod:`.app` puts it together; :func:`create_app` and :func:`credentials` are all that others need
- :mod:`.model` the configuration objects; :mod:`.catalogue` and :mod:`.scopes` what they choose
  from
- :mod:`.accounts`, :mod:`.signed_in`, :mod:`.rules` who somebody is, and what they may use
- :mod:`.api` the console's JSON API; :mod:`.oidc` the provider; ``static/`` the pages
"""

from __future__ import annotations

from sandbox.idaas.app import create_app, credentials

__all__ = ["create_app", "credentials"]
