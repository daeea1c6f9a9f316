"""The two consoles of the guide, the names of what is carried between them.

And the kinds of objects it makes.
"""

from __future__ import annotations

CONNECTWISE = "connectwise"
IDAAS = "idaas"

REDIRECT_URI = "redirect_uri"
CLIENT_ID = "client_id"
ISSUER_URL = "issuer_url"

APPLICATION = "application"
RESOURCE_RULE = "resource-rule"
RESOURCE_SERVER = "resource-server"
PROVIDER = "provider"

TEMPLATE = "ConnectWise Home"

OTHERS = "other providers"
"""Under which it is remembered whether the console has login providers already."""
