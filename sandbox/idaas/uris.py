"""What the console accepts as an address."""

from __future__ import annotations

from urllib.parse import urlsplit

_LOOPBACK = {"localhost", "127.0.0.1", "::1"}


def is_absolute(value: str) -> bool:
    """Tell whether `value` is an absolute URI (RFC 3986, section 4.3: a scheme and no fragment)."""
    try:
        parts = urlsplit(value)
    except ValueError:
        return False
    return bool(parts.scheme and (parts.netloc or parts.path)) and not (
        "#" in value or any(c.isspace() for c in value)
    )


def is_web_address(value: str) -> bool:
    """Tell whether `value` may be a redirect or an initiate-login address.

    https with a host, or http on loopback (RFC 8252, section 7.3); no fragment (RFC 6749,
    section 3.1.2).
    """
    if not is_absolute(value):
        return False
    try:
        parts = urlsplit(value)
        host = parts.hostname
    except ValueError:
        return False
    if not host or "@" in parts.netloc:
        return False
    return parts.scheme == "https" or (parts.scheme == "http" and host in _LOOPBACK)
