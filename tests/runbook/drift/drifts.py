"""Drifts to try the page, the files and the terminal on, without a browser or a console.

Each has its pictures beside it, drawn as a console might look: one that breaks, one that only adds,
one that is like its baseline, one that ended early, and one whose every text is hostile.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image, ImageDraw, ImageFont

from runbook.drift import pixels
from runbook.drift.model import (
    Box,
    Deviation,
    Drift,
    Fault,
    Picture,
    Proposal,
    ScreenDrift,
    Side,
)
from tests.runbook.report.journals import rows

WIDTH, HEIGHT = 1280, 800
HOSTILE = (
    "<script>document.title='owned'</script><img src=x onerror=owned()>\u202e\x1b[2J\"'--></style>"
)
CONSOLES = (
    Side("idaas", "Identity as a Service", "5.31", "5.32"),
    Side("connectwise", "ConnectWise Home", "2025.11", "2025.11"),
)
TITLES = {row["id"]: row["title"] for row in rows()}
Row = tuple[str, str, str]

AUTHENTICATION: tuple[Row, ...] = (
    ("check", "Require Consent", "on"),
    ("field", "Consent Message", ""),
    ("field", "Max Authentication Age (seconds)", "0"),
    ("list", "Grant Types", "Implicit"),
    ("list", "ID Token Signing Algorithm", "RS256"),
)
GENERAL: tuple[Row, ...] = (
    ("field", "Client ID", "0b6f0f5e-7d55-4a31-9c44"),
    ("list", "OIDC Signing Certificate", "OIDC Signing Certificate 2024"),
    ("field", "Initiate Login URI", "https://home.example.net"),
    ("check", "Enable Go Back Button", "off"),
)
PROVIDER: tuple[Row, ...] = (
    ("field", "Display Name", "EntrustOIDC"),
    ("field", "Client ID", "0b6f0f5e-7d55-4a31-9c44"),
    ("field", "Issuer URL", "https://acme.eu.example.com/api/oidc"),
    ("list", "Response Type", "id_token"),
)


def draw(
    file: Path, heading: str, controls: Sequence[Row], *, bar: str = "#3f51b5"
) -> dict[str, Box]:
    """Draw a screen into a file; return where each control and its label are."""
    picture = Image.new("RGB", (WIDTH, HEIGHT), "#fafafa")
    pen = ImageDraw.Draw(picture)
    text, bold = ImageFont.load_default(15), ImageFont.load_default(21)
    pen.rectangle((0, 0, WIDTH, 59), fill=bar)
    pen.text((66, 18), "Example console", "white", bold)
    pen.rounded_rectangle((112, 90, 1168, HEIGHT - 40), 12, "white", "#dddddd")
    pen.text((137, 112), heading, "#1c2126", bold)
    boxes, y = {}, 164
    for kind, label, value in controls:
        if kind == "check":
            pen.rounded_rectangle((137, y, 155, y + 18), 3, bar if value == "on" else "white", bar)
            pen.text((166, y), label, "#1c2126", text)
            boxes[label] = Box(137, y, 40 + round(pen.textlength(label, text)), 20)
            y += 44
            continue
        pen.text((137, y), label, "#1c2126", text)
        pen.rounded_rectangle((137, y + 24, 757, y + 68), 4, "white", "#777777")
        pen.text((150, y + 37), value, "#1c2126", text)
        if kind == "list":
            pen.polygon(((730, y + 43), (744, y + 43), (737, y + 50)), "#555555")
        boxes[label] = Box(137, y, 620, 70)
        y += 96
    file.parent.mkdir(parents=True, exist_ok=True)
    picture.save(file)
    return boxes


def renamed(controls: Sequence[Row], names: dict[str, str]) -> tuple[Row, ...]:
    """The same controls under other names."""
    return tuple((kind, names.get(label, label), value) for kind, label, value in controls)


class Pictures:
    """Draws pairs of screens into the folder of a report."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def shot(self, name: str, heading: str, controls: Sequence[Row], *marked: str) -> Picture:
        file = f"shots/{name}.png"
        boxes = draw(self.folder / file, heading, controls)
        return Picture(file, WIDTH, HEIGHT, tuple(boxes[label] for label in marked))

    def screen(
        self, id_: str, title: str, console: str, before: Picture, after: Picture
    ) -> ScreenDrift:
        file = f"shots/{id_}-difference.png"
        found = pixels.compare(
            self.folder / before.file, self.folder / after.file, difference=self.folder / file
        )
        shown = Picture(file, WIDTH, HEIGHT, found.boxes) if found.difference else None
        old, new = (replace(one, marks=()) for one in (before, after))
        return ScreenDrift(id_, title, console, found.share, old, new, shown)


def breaking(folder: Path) -> Drift:
    """A build that breaks two instructions, adds a control and renames a heading."""
    drift, pictures = _breaking()
    for name, data in pictures.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    return drift


@cache
def _breaking() -> tuple[Drift, dict[str, bytes]]:
    """The drift and its pictures by their files: drawn once, since that takes a second."""
    with TemporaryDirectory() as folder:
        drift = _drawn(Pictures(Path(folder)))
        shots = sorted(Path(folder).rglob("*.png"))
        return drift, {str(shot.relative_to(folder)): shot.read_bytes() for shot in shots}


def _drawn(drawn: Pictures) -> Drift:
    section = "Authentication Settings"
    now = (
        *renamed(AUTHENTICATION, {"Require Consent": "Ask for consent"})[:3],
        ("list", "Grant Types", "Choose"),
        AUTHENTICATION[4],
    )
    before = drawn.shot("authentication-before", section, AUTHENTICATION, "Require Consent")
    after = drawn.shot("authentication-after", section, now, "Ask for consent")
    grants = drawn.shot("grants-before", section, AUTHENTICATION, "Grant Types")
    choose = drawn.shot("grants-after", section, now, "Grant Types")
    general = drawn.shot("general-before", "General Settings", GENERAL)
    added = (*GENERAL[:3], ("check", "Bind tokens to the device", "off"), GENERAL[3])
    more = drawn.shot("general-after", "General Settings", added, "Bind tokens to the device")
    provider = drawn.shot("provider-before", "Login Provider", PROVIDER)
    framed = drawn.shot("provider-after", "Sign-in provider", PROVIDER)
    same = drawn.shot("tiles", "My applications", PROVIDER[:1])
    return Drift(
        guide="connectwise-home",
        guide_title="Integrate ConnectWise Home",
        baseline="20261101T020000Z-connectwise-home-3f1c",
        build="20261127T020000Z-connectwise-home-9a02",
        started="2026-11-27T02:00:00Z",
        consoles=CONSOLES,
        titles=TITLES,
        deviations=(
            Deviation(
                "2.10.1",
                "renamed",
                "Require Consent",
                "Ask for consent",
                "healed",
                "breaking",
                "idaas",
                section,
                "It stands where Require Consent stood, and does the same.",
                Proposal(
                    "idaas", "Require Consent", "Ask for consent", "Turn on “Ask for consent”."
                ),
                before,
                after,
            ),
            Deviation(
                "2.10.4",
                "option-missing",
                "Implicit",
                "Authorization Code, Client Credentials",
                "stopped",
                "breaking",
                "idaas",
                section,
                "The list Grant Types no longer has it, so that the sign-in cannot be set up as "
                "the guide wants it.",
                None,
                grants,
                choose,
            ),
            Deviation(
                "2.9.8",
                "new-control",
                "",
                "Bind tokens to the device",
                "reported",
                "additive",
                "idaas",
                "General Settings",
                "It is off, and nothing in the guide needs it on.",
                None,
                general,
                more,
            ),
            Deviation(
                "6.2",
                "cosmetic",
                "Login Provider",
                "Sign-in provider",
                "reported",
                "cosmetic",
                "connectwise",
                "Login Provider",
                "The heading of the page.",
                None,
                provider,
                framed,
            ),
            Deviation(
                "7.1.1",
                "slower",
                "0.8 s",
                "2.4 s",
                "reported",
                "cosmetic",
                "connectwise",
            ),
            Deviation(
                "1.2",
                "moved",
                "Authentication > Add Provider",
                "Security > Add Provider",
                "navigated",
                "breaking",
                "connectwise",
                "Settings",
                "",
                Proposal("connectwise", "Authentication", "Security"),
                acknowledged="The vendor moves it back in December, ticket 4711.",
            ),
        ),
        errata=(
            ("2.10.1", "The guide calls it “Require Content”; it has always been Require Consent."),
            ("6.4", "“Step 4” means step 5, where the Issuer URL is copied."),
        ),
        screens=(
            drawn.screen("2.9.4", "General Settings", "idaas", general, more),
            drawn.screen("2.10.1", section, "idaas", before, after),
            drawn.screen("6.2", "Login Provider", "connectwise", provider, framed),
            drawn.screen("7.2.1", "My applications", "idaas", same, same),
            ScreenDrift("7.2.4", "Home", "connectwise", 0.0, replace(same, marks=())),
        ),
        unreached=("7.2.3", "7.2.4"),
    )


def additive(folder: Path) -> Drift:
    """A build that only adds a control."""
    whole = breaking(folder)
    return replace(
        whole,
        deviations=tuple(one for one in whole.deviations if one.severity == "additive"),
        unreached=(),
    )


def same(folder: Path) -> Drift:
    """A build that is like its baseline."""
    whole = breaking(folder)
    return replace(
        whole,
        deviations=(),
        errata=(),
        screens=whole.screens[3:4],
        unreached=(),
        consoles=tuple(replace(side, after=side.before) for side in CONSOLES),
    )


def faulty(folder: Path) -> Drift:
    """A check that a console ended which was down."""
    return replace(
        same(folder),
        unreached=tuple(TITLES)[20:],
        fault=Fault(
            "ConsoleUnreachable",
            "ConnectWise Home does not answer.",
            "https://home.example.net/settings",
            "502 Bad Gateway",
            "Look whether it is up, and run the check again.",
            "2.3",
        ),
    )


def hostile(folder: Path) -> Drift:
    """A drift whose every text is hostile, and two of whose pictures are not there."""
    whole = breaking(folder)
    lost = Picture("shots/gone.png", WIDTH, HEIGHT, (Box(-5, -5, 9999, 9999),))
    return replace(
        whole,
        guide_title=HOSTILE,
        baseline=HOSTILE,
        build=HOSTILE,
        started=HOSTILE,
        consoles=(Side("idaas", HOSTILE, HOSTILE, HOSTILE),),
        titles=dict.fromkeys(TITLES, HOSTILE),
        deviations=tuple(
            replace(
                one,
                expected=one.expected and HOSTILE,
                found=HOSTILE,
                action=HOSTILE,
                screen=HOSTILE,
                detail=HOSTILE * 5,
                acknowledged=one.acknowledged and HOSTILE,
                proposal=Proposal("idaas", HOSTILE, HOSTILE, HOSTILE),
                before=lost,
            )
            for one in whole.deviations
        ),
        errata=(("2.10.1", HOSTILE),),
        screens=tuple(replace(one, title=HOSTILE) for one in whole.screens),
        unreached=("7.2.3", HOSTILE),
        fault=Fault(*[HOSTILE] * 6),
    )


KINDS: dict[str, Callable[[Path], Drift]] = {
    "breaking": breaking,
    "additive": additive,
    "same": same,
    "faulty": faulty,
    "hostile": hostile,
}
