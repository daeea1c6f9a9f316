"""What the text of a setting may be, kind by kind: read strictly into a typed value.

Nothing here repeats the text it was given: an address in the wrong place may well be a password.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from ipaddress import ip_address
from pathlib import Path
from typing import Literal
from urllib.parse import SplitResult, urlsplit

from pydantic import SecretStr

from runbook import channels
from runbook.codes import Seed
from runbook.errors import UsageError

Kind = Literal["text", "secret", "seed", "url", "origins", "float", "flag", "path", "notify"]
Value = str | SecretStr | tuple[str, ...] | float | bool | Path

DEFAULT_PORTS = {"http": 80, "https": 443}
ON = frozenset({"1", "true", "yes", "on"})
OFF = frozenset({"0", "false", "no", "off"})


class Unfit(ValueError):
    """A text that is no value of its kind: what is wrong, and what to do."""

    def __init__(self, wrong: str, remedy: str) -> None:
        super().__init__(wrong)
        self.wrong = wrong
        self.remedy = remedy


def parse(kind: Kind, text: str) -> Value:
    """Reads the text of a setting.

    Returns:
        ``text`` and ``url``: the text; ``secret``, ``seed`` and ``notify``: the text, hidden;
        ``origins``: a tuple of ``scheme://host[:port]``; ``float``: more than 0; ``flag``;
        ``path``.

    Raises:
        Unfit: it is no value of this kind.
    """
    return _READERS[kind](text)


def origin_of(url: str) -> str:
    """Scheme, host and port of an address in the form of RFC 6454, section 6.1.

    Raises:
        Unfit: it is no address over http or https.
    """
    parts, host, port = _split(url)
    bracketed = f"[{host}]" if ":" in host else host
    return f"{parts.scheme}://{bracketed}" + ("" if port is None else f":{port}")


def _text(text: str) -> str:
    if not text.isprintable():
        raise Unfit("holds a line break or a control character", "give it as one plain line")
    return text


def _secret(text: str) -> SecretStr:
    return SecretStr(_text(text))


def _seed(text: str) -> SecretStr:
    try:
        Seed.parse(text)
    except UsageError as error:
        raise Unfit(error.what.rstrip("."), error.remedy.rstrip(".")) from None
    return SecretStr(text)


def _notify(text: str) -> SecretStr:
    try:
        channels.check(_text(text))
    except UsageError as error:
        raise Unfit(error.what, error.remedy) from None
    return SecretStr(text)


def _url(text: str) -> str:
    parts, host, _ = _split(text.strip())
    if parts.username is not None or parts.password is not None:
        raise Unfit("holds a user name or a password", "give those in settings of their own")
    if parts.scheme == "http" and not _is_loopback(host):
        raise Unfit("is plain http to another machine", "use https; http is for loopback alone")
    return text.strip()


def _origins(text: str) -> tuple[str, ...]:
    origins: dict[str, None] = {}
    for item in text.replace(",", " ").split():
        parts = urlsplit(_url(item))
        if parts.path.rstrip("/") or parts.query or parts.fragment:
            raise Unfit("names a page", "give scheme, host and port alone: https://host:port")
        origins[origin_of(item)] = None
    return tuple(origins)


def _float(text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        number = math.nan
    if not (math.isfinite(number) and number > 0):
        raise Unfit("is not a number above 0", "give one, such as 15 or 2.5")
    return number


def _flag(text: str) -> bool:
    word = text.strip().lower()
    if word not in ON | OFF:
        raise Unfit("is neither on nor off", "give 1 or 0")
    return word in ON


def _path(text: str) -> Path:
    return Path(_text(text)).expanduser()


_READERS: Mapping[Kind, Callable[[str], Value]] = {
    "text": _text,
    "secret": _secret,
    "seed": _seed,
    "url": _url,
    "origins": _origins,
    "float": _float,
    "flag": _flag,
    "path": _path,
    "notify": _notify,
}


def _split(url: str) -> tuple[SplitResult, str, int | None]:
    """An address in parts, with its host in lower case and its port unless that is the default."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError:
        host, port = None, None
    if not host or parts.scheme not in DEFAULT_PORTS or " " in url or not url.isprintable():
        raise Unfit("is not an address", "give it whole, such as https://console.example.com")
    return parts, host, None if port == DEFAULT_PORTS[parts.scheme] else port


def _is_loopback(host: str) -> bool:
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
