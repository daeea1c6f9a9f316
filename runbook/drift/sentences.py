"""A drift in plain words, for somebody who knows neither the guide nor this program.

Every text that stands on the page, in the terminal and in the files of a build server is made here,
so that they say the same. Words of a console are quoted and never taken for ours.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from runbook.drift.model import Deviation, Drift, Kind, Severity
from runbook.record.words import clean, plural

LONG = 160
"""Characters of a console's words that are shown."""

MEANINGS: Mapping[Severity, str] = MappingProxyType(
    {
        "breaking": "somebody who follows the guide word for word gets stuck or goes wrong here",
        "additive": "something is there that was not there; the guide can be followed as it is",
        "cosmetic": "it looks or reads differently; the guide can be followed as it is",
    }
)

KINDS: Mapping[Kind, str] = MappingProxyType(
    {
        "renamed": "A control that the guide names has another name on this build.",
        "moved": "A control or a page that the guide names stands in another place.",
        "missing": "A control that the guide names is not on the screen.",
        "option-missing": "A list or a group does not offer the value that the guide asks for.",
        "default-changed": "A setting that the guide leaves alone begins with another value.",
        "new-control": "A control is on the screen that was not there.",
        "reordered": "Controls stand in another order.",
        "unexpected-dialog": "A question or a notice comes up that did not come up before.",
        "behaves-differently": "The same action has another effect.",
        "cosmetic": "The same thing is written or drawn differently.",
        "slower": "An instruction takes clearly longer than it took.",
        "other": "Something differs that none of the other kinds describes.",
    }
)

BREAKS: Mapping[Kind, str] = MappingProxyType(
    {
        "renamed": "The guide's word is nowhere on the screen, so a reader looks for it in vain.",
        "moved": "The guide leads to a place where it is no longer.",
        "missing": "The instruction cannot be carried out.",
        "option-missing": "What the guide says to choose cannot be chosen.",
        "default-changed": "The guide leaves this setting as it comes, and it now comes otherwise.",
        "new-control": "It has to be dealt with, and the guide does not name it.",
        "reordered": "A reader who goes by the position takes the wrong one.",
        "unexpected-dialog": "It lies in the way, and the guide does not say how to answer it.",
        "behaves-differently": "What the guide says will happen does not happen.",
        "slower": "It takes longer than the guide's next step allows for.",
    }
)
"""Why it is breaking, where it is."""

ACTIONS = MappingProxyType(
    {
        "healed": "went on with what is there instead",
        "navigated": "found it elsewhere and went on",
        "dismissed": "sent it away and went on",
        "stopped": "could not go on from here",
        "reported": "noted it and went on",
    }
)
"""What the run did about a deviation."""


def verdict(drift: Drift) -> str:
    """Say in one sentence what a drift comes to."""
    broken, open_ = breaks(drift), drift.verdict
    if open_ == "breaking":
        total = len(drift.titles or {})
        of = f"{len(broken)} of {plural(total, 'instruction')}"
        if not broken:
            said = "This build breaks something that belongs to no single instruction"
        else:
            said = f"This build breaks {of if total else plural(len(broken), 'instruction')}"
        return f"{said}, and the check ended early." if drift.fault else f"{said}."
    if drift.fault:
        return "The check ended early, so this build is not judged yet."
    held = "Every instruction that was reached holds" if drift.unreached else "The guide holds"
    if open_ == "additive":
        return f"{held}; this build adds {_things(drift, 'additive')}."
    if open_ == "cosmetic":
        return f"{held}; this build only looks different, in {_places(drift)}."
    known = [one for one in drift.deviations if one.acknowledged]
    if known:
        return f"{held}; all that differs is known and accepted."
    return f"{held}; this build is like the baseline."


def breaks(drift: Drift) -> tuple[str, ...]:
    """Return the ids of the instructions that a build breaks and nobody has accepted."""
    found = (one.instruction for one in unaccepted(drift, "breaking") if one.instruction)
    return tuple(dict.fromkeys(found))


def unaccepted(drift: Drift, severity: Severity) -> list[Deviation]:
    """Return the deviations of a severity that nobody has accepted."""
    return [one for one in drift.deviations if one.severity == severity and not one.acknowledged]


def told(one: Deviation) -> str:
    """Say what a deviation is."""
    was, now = quoted(one.expected), quoted(one.found)
    match one.kind:
        case "renamed":
            return f"The control {was} is now called {now}."
        case "moved":
            return f"{was} has moved to {now}." if one.found else f"{was} has moved."
        case "missing":
            rest = f"; in its place is {now}" if one.found else ""
            return f"The control {was} is not there any more{rest}."
        case "option-missing":
            rest = f", only {now}" if one.found else ""
            return f"The value {was} is not offered any more{rest}."
        case "default-changed":
            name = one.detail.partition("; also ")[0]
            setting = f"{quoted(name)} came" if name else "A setting came"
            return f"{setting} as {was} and now comes as {now}."
        case "new-control":
            return f"There is a new control, {now}."
        case "reordered":
            if was == now:
                return f"{now} stands at another place in its order."
            return f"The order was {was} and is now {now}."
        case "unexpected-dialog":
            return f"A dialog comes up that did not come up before: {now}."
        case "slower":
            return f"It took {clean(one.expected)} and now takes {clean(one.found or '')}."
        case "behaves-differently" | "cosmetic" | "other":
            return _otherwise(one, was, now)


def why(one: Deviation) -> str:
    """Say why a deviation has its severity."""
    meaning = MEANINGS[one.severity]
    if one.severity == "breaking" and one.kind in BREAKS:
        return BREAKS[one.kind]
    return f"{meaning[0].upper()}{meaning[1:]}."


def title(drift: Drift, instruction: str | None) -> str:
    """Return the title of an instruction; "" where it is not known."""
    return (drift.titles or {}).get(instruction or "", "")


def console(drift: Drift, key: str) -> str:
    """Return what a console is called."""
    return next((side.title for side in drift.consoles if side.key == key), key)


def share(of_pixels: float) -> str:
    """Return a share of changed pixels; one that is not nothing never reads as nothing."""
    if of_pixels <= 0:
        return "none"
    percent = of_pixels * 100
    if percent < 0.01:
        return "less than 0.01 %"
    return f"{percent:.2f} %" if percent < 1 else f"{percent:.1f} %" if percent < 99.95 else "all"


def quoted(words: str | None) -> str:
    """Return a console's words between quotation marks; "nothing" where there are none."""
    return f"“{clean(words, limit=LONG)}”" if words else "nothing"


def _otherwise(one: Deviation, was: str, now: str) -> str:
    if one.expected and one.found and one.expected != one.found:
        return f"It was {was} and is now {now}."
    if one.expected or one.found:
        return f"{KINDS[one.kind].removesuffix('.')}: {was if one.expected else now}."
    return KINDS[one.kind]


def _things(drift: Drift, severity: Severity) -> str:
    return plural(len(unaccepted(drift, severity)), "thing")


def _places(drift: Drift) -> str:
    return plural(len(unaccepted(drift, "cosmetic")), "place")
