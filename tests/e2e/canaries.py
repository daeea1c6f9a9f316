"""A console that shows every secret it knows, a run on it, and each redactor switched off in turn.

`test_canaries.py` holds that nothing gets out while all of them are on, and what gets out without
each. `python -m tests.e2e.canaries` writes the table into the documentation.
"""

from __future__ import annotations

import base64
import io
import json
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, nullcontext, redirect_stderr, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, quote

import pytest
from PIL import Image
from playwright.sync_api import Browser
from pydantic import SecretStr

from pages.controls.fields import type_secret
from runbook import channels, cli, conduct, covering, log, progress
from runbook.credentials import Credentials
from runbook.errors import RunbookError
from runbook.journal import Journal
from runbook.prepare import Prepared
from runbook.record import read
from runbook.redaction import Redactor, redactor, sight
from runbook.settings import MASKING, Settings
from runbook.step import Doing
from runbook.window import Window
from tests.e2e.reading import found, found_in
from tests.runbook import acme, web

DOCUMENT = Path(__file__).parents[2] / "docs" / "security.md"

COVER = (0x8A, 0x8F, 0x98)


def _signed(subject: str) -> str:
    parts = (b'{"alg":"RS256"}', json.dumps({"sub": subject}).encode(), b"sig-" + subject.encode())
    return ".".join(base64.urlsafe_b64encode(part).decode().rstrip("=") for part in parts)


GIVEN = {
    "password": "Canary-p4ssw<rd>&!",
    "seed": "KRSXG5CDMFXGC4TZJBUXI4TF",
    "notification address": "canary-hook-71c9",
    "cookie": "canary-cookie-5f0d1a77c2e94b",
    "ID token": _signed("canary-id-token"),
    "signed token": _signed("canary-of-another"),
    "authorization header": "canary-bearer-0c1d2e3f4a5b",
    "session state": "canary-session-state-99aa.42",
    "authorization code": "canary-authorization-code-7b",
    "personal data": "wilhelmina.canary@example.com",
}
"""What the console and the settings hold, by kind; the one-time code is made in the run."""

TYPED = "canary-of-a-field-that-is-no-secret"
"""What was typed somewhere, as the call log of a browser repeats it."""

KINDS = (*GIVEN, "one-time code")

SIGN_IN = """<body style="margin: 0"><style>input { position: absolute; left: 100px; width: 200px;
height: 40px; border: 0; background: #ff0000 }</style><form action="/inside" method="post">
<input id="password" type="password" style="top: 50px">
<input id="code" name="code" style="top: 150px"><button style="margin: 300px">Go</button></form>"""

INK = 100
"""What is darker than this (0 to 255) is a letter; a cover is not."""

TALL = 30
"""Pixels of a line of the page that shows everything."""


class Console:
    """A console that shows all it knows, and a service that takes notifications.

    Attributes:
        code: the one-time code that it was last given.
        hook: the address of the service that a notification does not reach.
        notified: what the service was sent.
    """

    def __init__(self) -> None:
        self.code = ""
        self.hook = ""
        self.notified: list[bytes] = []

    @property
    def shown(self) -> dict[str, str]:
        """What the page inside shows, by kind, a line each; in the order of `KINDS`."""
        packed = base64.b64encode(GIVEN["ID token"].encode()).decode()
        return {
            **GIVEN,
            "ID token": packed,  # by its shape it is known bare
            "authorization header": f"Authorization: Bearer {GIVEN['authorization header']}",
            "notification address": self.hook,
            "one-time code": self.code,
        }

    def answer(self, request: BaseHTTPRequestHandler) -> None:
        """Answer a request to either."""
        path = request.path.partition("?")[0]
        body = request.rfile.read(int(request.headers.get("Content-Length") or 0))
        if path in {"/taken", "/refused"}:
            self.notified.append(body)
            request.send_response(200 if path == "/taken" else 500)
            request.end_headers()
            return
        if path == "/authorize":
            request.send_response(302)
            request.send_header("Location", f"/callback#{self._response()}")
            request.end_headers()
            return
        if path == "/inside" and request.command == "POST":
            self.code = parse_qs(body.decode())["code"][0]
        html = self._inside() if path == "/inside" else SIGN_IN
        request.send_response(200)
        request.send_header("Content-Type", "text/html; charset=utf-8")
        request.send_header("Set-Cookie", f"sid={GIVEN['cookie']}; HttpOnly")
        request.end_headers()
        request.wfile.write(html.encode())

    def _response(self) -> str:
        names = {"ID token": "id_token", "session state": "session_state"}
        names["authorization code"] = "code"
        told = [f"{name}={quote(GIVEN[kind])}" for kind, name in names.items()]
        return "&".join(["state=1", *told])

    def _inside(self) -> str:
        lines = "".join(
            f'<p id="line{at}" style="top: {at * TALL}px"></p>' for at in range(len(KINDS))
        )
        style = f"p {{ position: absolute; margin: 0; font: 12px/{TALL}px monospace }}"
        return (
            f'<body style="margin: 0"><style>{style}</style>{lines}<script>'
            f"{json.dumps(list(self.shown.values()))}.forEach((text, at) =>"
            "{ document.getElementById(`line${at}`).textContent = text })</script>"
        )


class _SignIn:
    @staticmethod
    def enter(window: Window, credentials: Credentials) -> None:
        assert credentials.password
        assert credentials.code
        type_secret(window, window.page.locator("#password"), credentials.password)
        type_secret(window, window.page.locator("#code"), credentials.code(ORIGIN))

    @staticmethod
    def asks(window: Window) -> bool:
        return False


ORIGIN = "https://login.example.com"


def _signs_in(do: Doing, inputs: Any) -> None:
    do.sign_in(_SignIn)
    do.picture()
    do.window.page.get_by_role("button").click()
    do.window.page.wait_for_selector("#line0")


def _is_tried(do: Doing, inputs: Any) -> None:
    window = do.visit("tried")
    asked = "response_type=code+id_token&client_id=acme&redirect_uri=x&state=1"
    window.page.goto(f"{window.home}authorize?{asked}")


def _is_shown(do: Doing, inputs: Any) -> None:
    for at in range(len(KINDS)):
        do.check(f"check{at}", "failed", do.record(acme.Shown(f"line{at}")))
    do.picture()


def _fails(do: Doing, inputs: Any) -> None:
    words = " ".join(str(detail) for _, detail in do.run.checks.values())
    raise RuntimeError(f"it broke at {words}\nCall log:\n  - fill({TYPED!r})")


GUIDE = acme.guide(
    acme.step("1.1", _signs_in),
    acme.step("1.2", _is_tried),
    acme.step("1.3", _is_shown),
    acme.step("1.4", _fails),
)


@dataclass
class Left:
    """What a run left: kinds of canaries that got out, by the way out; whether it was sealed."""

    ways: dict[str, set[str]] = field(default_factory=dict)
    sealed: bool = False

    @property
    def out(self) -> dict[str, set[str]]:
        """The ways on which anything got out."""
        return {way: kinds for way, kinds in self.ways.items() if kinds}


def ran(folder: Path, browser: Browser, patch: pytest.MonkeyPatch, **settings: Any) -> Left:
    """Run the guide on the console, and look for every canary on every way out."""
    console, terminal, errors = Console(), io.StringIO(), io.StringIO()
    patch.setattr(conduct, "launched", lambda *given, **named: nullcontext(browser))
    patch.setattr("runbook.guide.fingerprint", lambda name: "")
    bundle, state = folder / "bundle", folder / "state"
    state.mkdir(parents=True)
    with web.serving(console.answer) as port, redirect_stderr(errors):
        console.hook = f"json://user:{GIVEN['notification address']}@127.0.0.1:{port}/refused"
        home = f"http://127.0.0.1:{port}/"
        values: dict[str, Any] = {
            "ACME_URL": home,
            "ACME_ADMIN_USER": GIVEN["personal data"],
            "ACME_ADMIN_PASSWORD": SecretStr(GIVEN["password"]),
            "ACME_ADMIN_TOTP_SECRET": SecretStr(GIVEN["seed"]),
            "RUNBOOK_TIMEOUT_S": 5.0,
            "RUNBOOK_STATE": state,
            "RUNBOOK_REPORTS": folder / "reports",
            "RUNBOOK_NOTIFY": SecretStr(f"{console.hook} json://127.0.0.1:{port}/taken"),
            MASKING: True,
            **settings,
        }
        read = Settings(values, dict.fromkeys(values, "test"))
        prepared = Prepared(GUIDE, acme.Inputs(), read, {}, (), {})
        observers = (progress.choose(False, terminal),)
        with suppress(RunbookError):
            conduct.conduct(prepared, "run", out=bundle, observers=observers, headed=False)
        for context in browser.contexts:
            context.close()
        _crashes(patch, " ".join(console.shown.values()))
    canaries = {**GIVEN, "one-time code": console.code, "what was typed": TYPED}
    assert console.code
    return _left(bundle, state, canaries, terminal, errors, console)


def _crashes(patch: pytest.MonkeyPatch, words: str) -> None:
    """Have the command line meet a fault of the program whose words hold everything."""

    def crash(**given: Any) -> None:
        raise RuntimeError(words)

    with patch.context() as only:
        only.setattr(cli.cli, "main", crash)
        with suppress(SystemExit):
            cli.main()


def _left(
    bundle: Path,
    state: Path,
    canaries: Mapping[str, str],
    terminal: io.StringIO,
    errors: io.StringIO,
    console: Console,
) -> Left:
    left = Left(sealed=(bundle / "manifest.json").exists())
    left.ways = dict(found_in(bundle, canaries))
    left.ways["state folder"] = set().union(*found_in(state, canaries).values())
    left.ways["terminal"] = found(terminal.getvalue().encode(), canaries)
    left.ways["standard error"] = found(errors.getvalue().encode(), canaries)
    left.ways["notification"] = found(b"\n".join(console.notified), canaries)
    left.ways["pictures"] = set(_pictured(bundle))
    return left


def _pictured(bundle: Path) -> Iterator[str]:
    """Give the kinds of secrets that can be read in the pictures."""
    last = {one.id: one.shots[-1].file for one in read(bundle).instructions if one.shots}
    sign_in, inside = bundle / last["1.1"], bundle / last["1.3"]
    with Image.open(sign_in) as shown:
        picture = shown.convert("RGB")
    for kind, y in {"password": 70, "one-time code": 170}.items():
        if picture.getpixel((200, y)) != COVER:
            yield kind
    with Image.open(inside) as shown:
        picture = shown.convert("RGB")
    for at, kind in enumerate(KINDS):
        line = picture.crop((0, at * TALL, picture.width, (at + 1) * TALL))
        if min(line.convert("L").tobytes()) < INK:
            yield kind


# -- each redactor switched off --------------------------------------------------------------------

Switch = Callable[[pytest.MonkeyPatch], object]

JOURNALLED = (
    "events.jsonl",
    "result.json",
    "report.html",
    "junit.xml",
    "summary.md",
    "terminal",
    "notification",
)
EVERYWHERE = (*JOURNALLED, "log.jsonl", "pictures")
ALL = frozenset(KINDS)


@dataclass(frozen=True)
class Off:
    """A redactor switched off.

    Attributes:
        redactor: what a person would call it.
        switch: switches it off.
        kinds: of the canaries that get out without it.
        ways: on which they get out.
        refused: the product's own scan finds it, and the bundle is not sealed.
        settings: of the run, where they differ.
    """

    redactor: str
    switch: Switch
    kinds: frozenset[str]
    ways: tuple[str, ...]
    refused: bool = False
    settings: Mapping[str, Any] = field(default_factory=dict)


def _unlearnt(*kinds: str) -> Switch:
    learn = Redactor.learn

    def partly(self: Redactor, kind: Any, secret: Any) -> None:
        if kind not in kinds:
            learn(self, kind, secret)

    return lambda patch: patch.setattr(Redactor, "learn", partly)


def _shapeless(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(redactor, "without_shapes", lambda text: text)
    patch.setattr(sight, "without_shapes", lambda text: text)


def _only(kind: str) -> frozenset[str]:
    return frozenset({kind})


MATRIX = (
    Off(
        "of the journal",
        lambda patch: patch.setattr(Journal, "_without_secrets", lambda self, fields: fields),
        ALL,
        JOURNALLED,
        refused=True,
    ),
    Off(
        "of the log",
        lambda patch: patch.setattr(log.Log, "_without_secrets", lambda self, *given: given[2]),
        ALL,
        ("log.jsonl",),
        refused=True,
    ),
    Off(
        "cut after the first line of an error in the log",
        lambda patch: patch.setattr(log.Log, "_first_lines", lambda self, *given: given[2]),
        _only("what was typed"),
        ("log.jsonl",),
    ),
    Off(
        "words of a fault of the program",
        lambda patch: patch.setattr(cli, "_named", str),
        ALL,
        ("standard error",),
    ),
    Off(
        "address of a notification that did not arrive",
        lambda patch: patch.setattr(channels, "_place", lambda place, of, address: address),
        _only("notification address"),
        ("standard error", "log.jsonl"),
        refused=True,
    ),
    Off(
        "cover of fields",
        lambda patch: patch.setattr(covering, "fields", lambda window: []),
        _only("password"),
        ("pictures",),
    ),
    Off(
        "cover of what shows a secret",
        lambda patch: patch.setattr(covering, "paint", lambda image, covers: image),
        ALL,
        ("pictures",),
    ),
    Off(
        "shape of tokens and headers",
        _shapeless,
        frozenset({"signed token", "authorization header"}),
        EVERYWHERE,
    ),
    *(
        Off(f"knowing {kind}", _unlearnt(learnt), _only(canary), EVERYWHERE)
        for kind, learnt, canary in (
            ("passwords", "password", "password"),
            ("seeds", "seed", "seed"),
            ("addresses of notifications", "address", "notification address"),
            ("one-time codes", "one-time code", "one-time code"),
            ("cookies", "cookie", "cookie"),
            ("ID tokens", "token", "ID token"),
            ("session states", "session", "session state"),
            ("authorization codes", "authorization code", "authorization code"),
        )
    ),
    Off(
        "masks of personal data (the setting)",
        lambda patch: None,
        _only("personal data"),
        EVERYWHERE,
        settings={MASKING: False},
    ),
)

BEGIN = "<!-- python -m tests.e2e.canaries -->\n"
END = "<!-- end -->\n"


def table() -> str:
    """Return the table of the documentation."""
    head = "| switched off | what gets out | on which ways | sealed |\n| --- | --- | --- | --- |\n"
    lines = [
        f"| {off.redactor} | {_kinds(off.kinds)} | {_ways(off.ways)} "
        f"| {'no' if off.refused else 'yes'} |\n"
        for off in MATRIX
    ]
    return head + "".join(lines)


def _kinds(kinds: frozenset[str]) -> str:
    return "every kind" if kinds == ALL else ", ".join(sorted(kinds))


def _ways(ways: tuple[str, ...]) -> str:
    made = "journal and what is made from it"
    return {JOURNALLED: made, EVERYWHERE: f"{made}, log, pictures"}.get(ways, ", ".join(ways))


def document() -> str:
    """Return the page of the documentation, with its table as it is now."""
    text = DOCUMENT.read_text(encoding="utf-8")
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}\n{table()}\n{END}{after}"


@contextmanager
def switched_off(off: Off, patch: pytest.MonkeyPatch) -> Iterator[None]:
    """Switch a redactor off for a while."""
    with patch.context() as only:
        off.switch(only)
        yield


if __name__ == "__main__":
    DOCUMENT.write_text(document(), encoding="utf-8")
    sys.exit()
