"""The ways in which a secret can be written: bare, and as URLs, HTML, JSON, base64 and hexadecimal
write it."""

from __future__ import annotations

import base64
import html
import json
from urllib.parse import quote, quote_plus


def written(secret: str) -> set[str]:
    """Return every text that gives the secret away to whoever reads it."""
    data = secret.encode("utf-8", "surrogatepass")
    forms = {
        secret,
        html.escape(secret),
        html.escape(secret, quote=False),
        html.escape(secret).replace("&#x27;", "&#39;").replace("&quot;", "&#34;"),
        json.dumps(secret)[1:-1],
        json.dumps(secret, ensure_ascii=False)[1:-1],
        data.hex(),
        data.hex().upper(),
    }
    for escaped in (quote(data, safe=""), quote(data), quote_plus(data)):
        forms |= {escaped, _lower(escaped)}
    return forms | encoded(data)


def spelt(seed: str) -> set[str]:
    """Return the further ways in which consoles show a seed: in small letters, and in groups of
    four. Case does not count in base32 (RFC 4648, section 6)."""
    cases = {seed, seed.upper(), seed.lower()}
    fours = {each: [each[at : at + 4] for at in range(0, len(each), 4)] for each in cases}
    return cases | {between.join(groups) for groups in fours.values() for between in (" ", "-")}


def encoded(data: bytes) -> set[str]:
    """Return what bytes look like in base64 and base64url, wherever they stand in a longer text.

    Of the characters that depend on the neighbours none is kept; three places are possible.
    """
    found = set()
    for ahead in range(3):
        text = base64.b64encode(bytes(ahead) + data).decode()
        begins = (0, 2, 3)[ahead]
        ends = len(text.rstrip("=")) - (1 if text.endswith("=") else 0)
        whole = text[begins:ends]
        found |= {whole, whole.replace("+", "-").replace("/", "_")}
    return found


def _lower(escaped: str) -> str:
    """Return percent escapes with small letters, as some write them."""
    parts = escaped.split("%")
    return "%".join([parts[0], *(part[:2].lower() + part[2:] for part in parts[1:])])
