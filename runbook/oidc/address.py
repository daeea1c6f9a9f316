"""Web addresses as OpenID Connect compares them: by origin, or to the last character."""

from __future__ import annotations

from ipaddress import ip_address
from urllib.parse import SplitResult, urlsplit

_PORTS = {"http": 80, "https": 443}


def split(url: str) -> SplitResult:
    """The parts of an absolute http or https address.

    Raises:
        ValueError: it is something else; the message says what is wrong.
    """
    if any(character.isspace() or not character.isprintable() for character in url):
        raise ValueError("it has white space or a control character in it")
    parts = urlsplit(url)
    if parts.scheme not in _PORTS or not parts.hostname:
        raise ValueError("it is not an absolute http or https address")
    _ = parts.port  # raises ValueError for a port that is none
    return parts


def origin(url: str) -> str:
    """Scheme, host and port of an address, the port only where it is not the scheme's own.

    Raises:
        ValueError: it is not an absolute http or https address.
    """
    parts = split(url)
    host = f"[{parts.hostname}]" if ":" in str(parts.hostname) else str(parts.hostname)
    port = "" if parts.port in (None, _PORTS[parts.scheme]) else f":{parts.port}"
    return f"{parts.scheme}://{host}{port}"


def is_loopback(host: str) -> bool:
    """Whether a host name can only mean this machine (RFC 6761, section 6.3)."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def secure(url: str) -> str:
    """The same address, if it is https, or http on this machine.

    Raises:
        ValueError: it is neither.
    """
    parts = split(url)
    if parts.scheme != "https" and not is_loopback(str(parts.hostname)):
        raise ValueError("it is not https")
    return url


def without_query(url: str) -> str:
    """An address up to its path, fit for a record."""
    return url.partition("#")[0].partition("?")[0]


def same_place(one: str, other: str) -> bool:
    """Whether two addresses are equal but for query and fragment."""
    try:
        places = [(origin(url), urlsplit(url).path or "/") for url in (one, other)]
    except ValueError:
        return False
    return places[0] == places[1]


def difference(expected: str, found: str) -> str:
    """In words, how two strings differ that must be equal; both are shown whole."""
    if expected.rstrip("/") == found.rstrip("/"):
        which = "the second" if found.endswith("/") else "the first"
        reason = f"only {which} ends with a slash"
    elif expected.lower() == found.lower():
        reason = "they differ in upper and lower case"
    else:
        same = next(
            (
                at
                for at, pair in enumerate(zip(expected, found, strict=False))
                if len(set(pair)) > 1
            ),
            min(len(expected), len(found)),
        )
        reason = f"they differ from character {same + 1} on"
    return f'"{expected}" and "{found}": {reason}'
