"""Journals to try the record, the report and the terminal on, without a browser or a console.

Each is a whole run of 87 instructions as the engine would write it: one that went well, one that
failed, one that was killed, one that changed nothing, and one whose every text is hostile.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw

Event = dict[str, Any]

WIDTH, HEIGHT = 1280, 800
IDAAS = "https://acme.eu.example.com"
HOME = "https://home.example.net"
REDIRECT = f"{HOME}/oidc/callback/7f3c9a52"
CLIENT = "0b6f0f5e-7d55-4a31-9c44-0a1f5c2d9e71"
ISSUER = f"{IDAAS}/api/oidc"
CONSOLES: dict[str, dict[str, Any]] = {
    "idaas": {"title": "Identity as a Service", "url": IDAAS, "version": "5.31"},
    "connectwise": {"title": "ConnectWise Home", "url": HOME, "version": None},
}
SECTIONS = {
    "0": "Before: two windows, two sign-ins",
    "1": "Step 1: Redirect URI out of ConnectWise",
    "2": "Step 2: The application in IDaaS",
    "3": "Step 3: A resource rule",
    "4": "Step 4: A resource server",
    "5": "Step 5: Issuer URL out of IDaaS",
    "6": "Step 6: The login provider in ConnectWise",
    "7": "Step 7: Both logins",
}
SKIP_SERVER = "no [resource_server] in the inputs"
STAYS = "stays: no value in the inputs"
# id | console | optional | title | ms | control | before | after; a control alone is only looked at
TABLE = """
0.1|C||Sign in as administrator|1460
0.2|I||Sign in as administrator|2380
1.1|C||Open the settings|420
1.2|C||Authentication > Add Provider > Add Login Provider|910
1.3|C||Copy the Redirect URI|160|Redirect URI
1.4|C||Leave the page open|20
2.1|I||Security > Applications|780
2.2|I||Add an application|510
2.3|I||Find the template|390|Search|""|"ConnectWise Home"
2.4|I||Pick ConnectWise Home|460
2.5|I||Name and description|240|Application Name|"ConnectWise Home"|"ConnectWise Home"
2.6.1|I|O|Open the logo dialog|0
2.6.2|I|O|Choose the logo file|0
2.6.3|I|O|Resize the logo|0
2.6.4|I|O|Take the logo|0
2.7|I||Authentication flow|310|Enable Identity Providers|false|true
2.8|I||Next|620
2.9.1|I||Copy the Client ID|150|Client ID
2.9.2|I||Signing certificate|120|OIDC Signing Certificate|"Tenant key 2025"|"Tenant key 2025"
2.9.3|I|O|Tile in My Profile|0
2.9.4|I||Initiate Login URI|230|Initiate Login URI|""|"https://home.connectwise.com"
2.9.5|I||Add a Login Redirect URI|280
2.9.6|I||Paste the Redirect URI, OK|470|Add Login Redirect URI|[]|["@"]
2.9.7|I|O|Respond at once when a login fails|0
2.9.8|I||Go Back button off|210|Enable Go Back Button|true|false
2.9.9|I||Leave the other General Settings|330
2.10.1|I||Consent on|220|Require Consent|false|true
2.10.2|I|O|Consent message|0
2.10.3|I||Maximum authentication age|70|Max Authentication Age (seconds)|""|""
2.10.4|I||Implicit grant|260|Grant Types|["Authorization Code"]|["Authorization Code", "Implicit"]
2.10.5|I||No PKCE|490|Authorization Code PKCE Code Challenge Method|"S256"|"None"
2.10.6|I||No authentication time|60|Include Authentication Time|false|false
2.10.7|I||ID token signed with RS256|440|ID Token Signing Algorithm|"ES256"|"RS256"
2.10.8|I||User info signed with RS256|450|User Info Signing Algorithm|"None"|"RS256"
2.10.9|I||Scopes stay; read their claims|1240
2.10.10|I||Claims stay|180
2.11|I||Submit|1130
3.1|I||Open the place for a rule|690
3.2|I||Name, application, groups|540|Rule Name|""|"ConnectWise Home"
3.3|I||Second factor|610|Authentication Flow|"Password"|"Password and Second Factor"
3.4|I||Save the rule|870
4.1|I|O|Security > Authorization|0
4.2|I|O|API/URL|0
4.3|I|O|Add an API/URL|0
4.4.1|I|O|Enabled|0
4.4.2|I|O|Name|0
4.4.3|I|O|Description|0
4.4.4|I|O|Value|0
4.4.5|I|O|Supported applications|0
4.5.1|I|O|Consent|0
4.5.2|I|O|Application name in the token|0
4.5.3|I|O|Client ID in the token|0
4.5.4|I|O|Scopes and claims in the token|0
4.5.5|I|O|Authentication claims|0
4.5.6|I|O|Transaction claims|0
4.5.7|I|O|Access token signing|0
4.5.8|I|O|Access token lifetime|0
4.5.9|I|O|Refresh token|0
4.5.10|I|O|Refresh token lifetime|0
4.5.11|I|O|Refresh token limit|0
4.6.1|I|O|Allow all scopes|0
4.6.2|I|O|Role-based access|0
4.6.3|I|O|Add a scope|0
4.6.4|I|O|Name and value of the scope|0
4.6.5|I|O|Take the scope|0
4.7|I|O|Save the API/URL|0
5.1|I||Resources > Applications|740
5.2|I||OIDC Configuration|380
5.3|I||Copy the Issuer URL|140|Issuer URL
5.4|I||OK|190
6.1|C||Back to the page left open|110
6.2|C||Display Name|230|Display Name|""|"EntrustOIDC"
6.3|C||Paste the Client ID|240|Client ID|""|"@"
6.4|C||Paste the Issuer URL|250|Authority URL|""|"@"
6.5|C||Response Type|370|Response Type|"code"|"id_token"
6.6|C||Users List|290
6.7|C||Select all users|340|Select All|false|true
6.8|C||Save|1270
7.1.1|C||A fresh window at ConnectWise Home|1380
7.1.2|C||Sign in with ConnectWise|440
7.1.3|C||E-mail, Next|920
7.1.4|I||User ID, password, second factor|14870
7.1.5|I||Accept|1190
7.2.1|I||Sign in to IDaaS as the user|15240
7.2.2|I||My Profile|360
7.2.3|I||The application's tile|810
7.2.4|I||Second factor again|13160
"""


class Journal:
    """Writes events with the clock going on."""

    def __init__(self, *, waits: bool = False) -> None:
        self.waits = waits  # for one-time codes
        self.events: list[Event] = []
        self.at = datetime(2025, 11, 24, 9, 12, 3, 120_000, tzinfo=UTC)

    def put(self, type_: str, after_ms: int = 0, **fields: Any) -> None:
        self.at += timedelta(milliseconds=after_ms)
        at = self.at.isoformat(timespec="milliseconds").replace("+00:00", "Z")
        self.events.append({"seq": len(self.events) + 1, "at": at, "type": type_, **fields})


def rows() -> list[dict[str, Any]]:
    """The table as dicts."""
    keys = ("id", "console", "optional", "title", "ms", "control", "before", "after")
    found = []
    for line in TABLE.strip().splitlines():
        row: dict[str, Any] = dict(zip(keys, line.split("|"), strict=False))
        row["console"] = {"C": "connectwise", "I": "idaas"}[row["console"]]
        row["optional"] = row["optional"] == "O"
        row["ms"] = int(row["ms"])
        row["section"] = SECTIONS[row["id"].split(".")[0]]
        carried = {"2.9.6": REDIRECT, "6.3": CLIENT, "6.4": ISSUER}.get(row["id"], "")
        for key in ("before", "after"):
            if key in row:
                row[key] = json.loads(row[key].replace("@", carried))
        found.append(row)
    return found


def started(journal: Journal, *, command: str = "run") -> None:
    journal.put(
        "run-started",
        run={
            "id": "20251124T091203-connectwise-home-7qk2",
            "guide": "connectwise-home",
            "command": command,
            "version": "0.1.0",
        },
        guide_title="Integrate ConnectWise Home",
        consoles=CONSOLES,
        instructions=[
            {k: row[k] for k in ("id", "title", "console", "optional", "section")} for row in rows()
        ],
        inputs={
            "application": {"name": "ConnectWise Home", "find_by": "search"},
            "general": {"initiate_login_uri": "https://home.connectwise.com"},
            "authentication": {"grant_types": ["Implicit"], "require_consent": True},
            "provider": {"display_name": "EntrustOIDC", "users": "all"},
            "test": {"service_provider_login": True, "identity_provider_login": True},
        },
        environment={
            "browser": "Chromium 142.0.7444.59",
            "python": "3.11.9",
            "platform": "Linux x86_64",
        },
    )


def screen(row: Mapping[str, Any]) -> str:
    groups = {
        "1": "Add Login Provider",
        "2.9": "General Settings",
        "2.10": "Authentication Settings",
        "2": "Add ConnectWise Home",
        "3": "Resource Rule",
        "5": "Applications List",
        "6": "Add Login Provider",
        "7": "Sign in",
    }
    return next((v for k, v in groups.items() if row["id"].startswith(k)), "Home")


def shot(journal: Journal, row: Mapping[str, Any], *, label: str = "") -> None:
    seed = sum(map(ord, row["id"]))
    origin = CONSOLES[row["console"]]["url"]
    journal.put(
        "shot",
        instruction=row["id"],
        console=row["console"],
        file=f"shots/{row['id']}.png",
        page=f"{origin}/#/{screen(row).lower().replace(' ', '-')}",
        width=WIDTH,
        height=HEIGHT,
        marks=[
            {
                "x": 320,
                "y": 160 + seed % 5 * 88,
                "width": 420,
                "height": 44,
                "label": label or row.get("control", row["title"]),
            }
        ],
    )


def instruction(journal: Journal, row: Mapping[str, Any], *, unchanged: bool = False) -> None:
    """One instruction as the engine would write it."""
    who: Event = {"instruction": row["id"], "console": row["console"]}
    if row["ms"] == 0:
        note = SKIP_SERVER if row["id"].startswith("4") else STAYS
        finished(journal, row, "skipped", note=note)
        return
    journal.put("instruction-started", 12, instruction=row["id"])
    control, before, after = row.get("control"), row.get("before"), row.get("after")
    if unchanged:
        before = after
    where: Event = {**who, "screen": screen(row), "control": control}
    journal.at += timedelta(milliseconds=row["ms"] - 10)
    if journal.waits and row["ms"] > 5000:
        wait: Event = {"for": "code", "seconds": round(row["ms"] / 1000 - 1.5, 3)}
        journal.put("waited", **wait)
    if control and after is not None and before != after:
        journal.put("change", **where, before=before, after=after)
    carry(journal, row)
    read_only(journal, row)
    if row["id"] in {"2.11", "3.4", "6.8"} and not unchanged:
        journal.put("intent", **who, control=row["title"].split()[0])
        journal.put("committed", **who, control=row["title"].split()[0])
    made(journal, row, "adopted" if unchanged else "created")
    shot(journal, row)
    same = before == after and after is not None
    status = "unchanged" if same or (unchanged and row["id"] in {"2.11", "3.4", "6.8"}) else "done"
    finished(journal, row, status, before=before, after=after, ms=row["ms"])


def finished(journal: Journal, row: Mapping[str, Any], status: str, **fields: Any) -> None:
    known: Event = {"before": None, "after": None, "note": None, "ms": 0, **fields}
    journal.put("instruction-finished", 10, instruction=row["id"], status=status, **known)


def carry(journal: Journal, row: Mapping[str, Any]) -> None:
    """Copies and pastes of the three values."""
    copies = {"1.3": ("redirect_uri", REDIRECT), "2.9.1": ("client_id", CLIENT)}
    copies["5.3"] = ("issuer_url", ISSUER)
    pastes = {"2.9.6": ("redirect_uri", REDIRECT), "6.3": ("client_id", CLIENT)}
    pastes["6.4"] = ("issuer_url", ISSUER)
    origin = CONSOLES[row["console"]]["url"]
    who: Event = {"instruction": row["id"], "console": row["console"], "origin": origin}
    if row["id"] in copies:
        name, value = copies[row["id"]]
        at: Event = {"page": f"{origin}/#/new", "screen": screen(row)}
        journal.put("copied", name=name, value=value, **who, **at)
        where: Event = {k: who[k] for k in ("instruction", "console")}
        journal.put("recorded", **where, screen=screen(row), control=row["control"], value=value)
    if row["id"] in pastes:
        name, value = pastes[row["id"]]
        journal.put("pasted", name=name, value=value, **who, read_back=True)


def read_only(journal: Journal, row: Mapping[str, Any]) -> None:
    """Values that some instructions only record."""
    values: dict[str, Any] = {}
    if row["id"] == "2.9.9":
        values = {
            "Subject ID Attribute": "User ID",
            "Token Endpoint Authentication Method": "None",
            "Logout Redirect URIs": [],
            "Enable Device Flow": False,
        }
    if row["id"] == "2.10.9":
        values = {
            "Your unique identifier": ["sub"],
            "Email address": ["email", "email_verified"],
            "Profile": ["name", "family_name", "given_name", "locale", "zoneinfo", "updated_at"],
            "Address": ["address"],
        }
    for control, value in values.items():
        where: Event = {"instruction": row["id"], "console": row["console"], "screen": screen(row)}
        journal.put("recorded", **where, control=control, value=value)


def made(journal: Journal, row: Mapping[str, Any], action: str) -> None:
    """What exists after the instructions that save something."""
    kinds = {
        "2.11": ("application", "ConnectWise Home", "app-51c2"),
        "3.4": ("resource-rule", "ConnectWise Home", None),
        "6.8": ("provider", "EntrustOIDC", "prov-9"),
    }
    if row["id"] in kinds:
        kind, name, id_ = kinds[row["id"]]
        who: Event = {"console": row["console"], "kind": kind, "name": name, "id": id_}
        journal.put("object", **who, action=action)


def check(journal: Journal, id_: str, status: str, detail: str, **facts: Any) -> None:
    journal.put("check", 140, id=id_, status=status, detail=detail, facts=facts)


def findings(journal: Journal) -> None:
    """Deviations, errata and the advisory of a run that went well."""
    journal.put(
        "deviation",
        instruction="5.1",
        kind="moved",
        expected="Resources > Applications",
        found="Security > Applications",
        action="navigated",
    )
    journal.put(
        "deviation",
        instruction="2.1",
        kind="unexpected-dialog",
        expected="",
        found="What's new in this release",
        action="dismissed",
    )
    for id_, detail in (
        ("2.10.1", "The guide prints Require Content; the screen says Require Consent."),
        ("6.1", "The page is called Add Identity Provider here and Add Login Provider in step 1."),
        ("6.4", "The Issuer URL comes from step 5, not from step 4."),
    ):
        journal.put("erratum", instruction=id_, detail=detail)
    journal.put(
        "advisory",
        instruction="2.10.4",
        detail="The guide asks for the implicit grant: tokens pass through the browser's address. "
        "Current practice advises the authorization code with PKCE.",
        source="RFC 9700, section 2.1.2",
    )
    journal.put(
        "advisory",
        instruction=None,
        detail="Select All takes in the administrator of this run: keep the session open until the "
        "test logins have passed.",
        source="instruction 6.7",
    )


AUTHORIZE = {
    "request": {
        "client_id": CLIENT,
        "redirect_uri": REDIRECT,
        "response_type": "id_token",
        "scope": "openid email",
        "nonce": "present, 22 characters",
    }
}
TOKEN = {
    "header": {"alg": "RS256", "kid": "2025-03"},
    "claims": {
        "iss": ISSUER,
        "aud": CLIENT,
        "sub": "pat",
        "email": "pat@example.com",
        "nonce": "equal",
        "iat": 1763975603,
        "exp": 1763976323,
    },
    "login": "service-provider",
    "request": {
        "endpoint": f"{ISSUER}/authorize",
        "client_id": CLIENT,
        "redirect_uri": REDIRECT,
        "response_type": "id_token",
        "nonce": "equal",
    },
    "response": {"address": REDIRECT, "mode": "fragment"},
    "checks": [
        {"name": "signature", "status": "passed", "source": "OIDC Core 3.1.3.7 (6)"},
        {"name": "nonce", "status": "passed", "source": "OIDC Core 3.2.2.11 (1)", "detail": None},
    ],
}


def good() -> list[Event]:
    """A run that did everything, with waits for one-time codes and one check left out."""
    journal = Journal(waits=True)
    started(journal)
    for row in rows():
        if row["id"] == "6.8":
            before_save(journal)
        instruction(journal, row)
        after_login(journal, row["id"])
    findings(journal)
    for row in rows():
        if row.get("after") is not None:
            wanted: Event = {"control": row["control"], "wanted": row["after"]}
            where: Event = {"instruction": row["id"], "console": row["console"]}
            place: Event = {"screen": screen(row), "found": row["after"], "equal": True}
            journal.put("compared", 8, **where, **wanted, **place)
    check(journal, "read-back", "passed", "Both consoles re-opened: 31 of 31 values are equal.")
    journal.put("run-finished", 30, status="done", exit_code=0, error=None)
    return journal.events


def before_save(journal: Journal) -> None:
    check(journal, "discovery", "passed", "Same issuer, id_token supported, RS256 offered.")
    check(journal, "jwks", "passed", "2 keys, one of them RS256.")
    check(journal, "authorize", "passed", "The provider shows its sign-in page.", **AUTHORIZE)
    check(journal, "redirect-uri", "passed", "Another redirect address is refused.")


def after_login(journal: Journal, id_: str) -> None:
    if id_ == "7.1.5":
        check(journal, "consent", "passed", "The consent dialog names ConnectWise Home.")
        check(journal, "sp-login", "passed", "pat@example.com is signed in to ConnectWise Home.")
        check(journal, "id-token", "passed", "Signature, issuer, audience, times, nonce.", **TOKEN)
    if id_ == "7.2.4":
        check(journal, "idp-login", "passed", "The tile leads to ConnectWise Home, signed in.")
        other = {**TOKEN, "login": "identity-provider"}
        check(journal, "id-token", "passed", "Signature, issuer, audience, times, nonce.", **other)
        check(journal, "second-factor", "skipped", "try_wrong_second_factor is off.")


def unchanged() -> list[Event]:
    """A second run over what the first one left."""
    journal = Journal()
    started(journal)
    for row in rows():
        instruction(journal, row, unchanged=True)
    check(journal, "read-back", "passed", "31 of 31 values are equal.")
    journal.put("run-finished", 30, status="unchanged", exit_code=0, error=None)
    return journal.events


def failed() -> list[Event]:
    """A run that met a build without the implicit grant, and left one write in doubt."""
    journal = Journal()
    started(journal)
    for row in rows():
        if row["id"] == "2.10.4":
            break
        instruction(journal, row)
        if row["id"] == "2.8":
            rule: Event = {"console": "idaas", "kind": "application", "name": "ConnectWise Home"}
            journal.put("object", **rule, id=None, action="in-doubt")
    row = next(r for r in rows() if r["id"] == "2.10.4")
    journal.put("instruction-started", 12, instruction="2.10.4")
    shot(journal, row, label="Grant Types")
    journal.put(
        "deviation",
        instruction="2.10.4",
        kind="option-missing",
        expected="Implicit",
        found=None,
        action="stopped",
    )
    journal.at += timedelta(seconds=15)
    finished(journal, row, "failed", before=["Authorization Code"], ms=15210, note="not offered")
    journal.put(
        "error",
        exit_code=5,
        kind="OptionMissing",
        what="Grant Types does not offer Implicit.",
        where="Identity as a Service > Authentication Settings > Grant Types",
        seen="Authorization Code, Client Credentials, Refresh Token",
        remedy="This build may have withdrawn the implicit grant. Ask whether it can be switched "
        "on for the tenant, then: runbook resume reports/20251124T091203",
        instruction="2.10.4",
    )
    journal.put(
        "run-finished",
        status="failed",
        exit_code=5,
        error="Grant Types does not offer Implicit.",
    )
    return journal.events


def killed() -> list[Event]:
    """The first run, cut off in the middle of saving the application."""
    events = good()
    cut = next(i for i, e in enumerate(events) if e["type"] == "intent")
    return events[: cut + 1]


HOSTILE = (
    "<script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">"
    "\x1b]0;owned\x07\x1b[2J\u202egnp.exe [bold red]x[/bold red] {{ 7*7 }} '\"</style></title>--> "
)


def hostile() -> list[Event]:
    """The run that went well, or badly, with every text of a console turned against the reader."""
    events = failed()[:-2] + good()[-12:-1] + failed()[-2:]
    keep = {
        "type",
        "at",
        "seq",
        "status",
        "action",
        "instruction",
        "file",
        "console",
        "id",
        "exit_code",
    }

    def poison(value: Any, key: str = "") -> Any:
        if key in keep and not isinstance(value, dict):
            return value
        if isinstance(value, str):
            return f"{HOSTILE}{value}"
        if isinstance(value, list):
            return [poison(v) for v in value]
        if isinstance(value, dict):
            return {k: poison(v, k) for k, v in value.items()}
        return value

    poisoned = [poison(e) for e in events]
    consoles = poisoned[0]["consoles"]
    consoles["idaas"]["url"] = "javascript:document.title='owned'"
    escape = {"type": "shot", "instruction": "1.1", "console": "connectwise", "marks": []}
    poisoned.insert(8, {**escape, "file": "shots/../../outside.png", "width": 9, "height": 9})
    poisoned.insert(8, {**escape, "file": "javascript:alert(1)", "width": 9, "height": 9})
    return poisoned


def bundle(folder: Path, events: Iterable[Mapping[str, Any]], *, pictures: bool = True) -> Path:
    """Write events as a bundle would hold them, with pictures of a made-up console."""
    (folder / "shots").mkdir(parents=True, exist_ok=True)
    lines = []
    for event in events:
        lines.append(json.dumps(event))
        file = str(event.get("file", ""))
        if pictures and event["type"] == "shot" and ".." not in file and ":" not in file:
            (folder / file).write_bytes(_picture(str(event["console"])))
    (folder / "events.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder


@cache
def _picture(console: str) -> bytes:
    """A console page as PNG: a bar, a menu, a heading and some fields."""
    hue = (28, 60, 110) if console == "idaas" else (24, 92, 84)
    image = Image.new("RGB", (WIDTH, HEIGHT), (248, 249, 251))
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, WIDTH, 56), fill=hue)
    draw.rectangle((0, 56, 230, HEIGHT), fill=(236, 239, 244))
    draw.text((24, 18), console, fill=(255, 255, 255), font_size=20)
    draw.text((260, 84), "A page of settings", fill=(30, 34, 40), font_size=26)
    for line in range(7):
        top = 160 + line * 88
        draw.text((28, 90 + line * 40), "menu entry", fill=(90, 98, 110), font_size=16)
        draw.rectangle((320, top, 740, top + 44), outline=(160, 168, 180), fill=(255, 255, 255))
        draw.text((334, top + 12), "a value on the screen", fill=(60, 66, 76), font_size=17)
    png = BytesIO()
    image.save(png, "PNG")
    return png.getvalue()
