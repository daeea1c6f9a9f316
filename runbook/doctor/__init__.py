"""Whether a run could begin: what it needs of this machine and of the consoles, all looked at.

Nothing is changed and nothing is left behind. A check that depends on one that failed is skipped,
with the reason; above all, no account is tried where the try is bound to be refused.

* ``finding``  what a check found
* ``machine``  the browser, and room for the reports
* ``reach``    address, certificate and clock of a console, by one request
* ``signin``   one sign-in to each console
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from runbook.beginning import knowing
from runbook.doctor.finding import Finding, exit_code
from runbook.doctor.machine import browser, reports
from runbook.doctor.reach import look
from runbook.doctor.signin import sign_in
from runbook.guide import Guide
from runbook.mistakes import Mistakes
from runbook.prepare import Prepared
from runbook.settings import prefix_of

__all__ = ["Finding", "examine", "exit_code"]


def examine(
    guide: Guide,
    prepared: Callable[[], Prepared],
    *,
    environ: Mapping[str, str],
    headed: bool = False,
) -> Iterator[Finding]:
    """Check everything, in the order in which one thing depends on the other.

    Args:
        guide: what is to be run.
        prepared: reads settings and inputs; raises Mistakes.
        environ: the environment, for the browser where the settings cannot be read.
        headed: show the browser while it signs in.
    """
    try:
        run = prepared()
    except Mistakes as mistakes:
        for one in mistakes.mistakes:
            place = f" ({one.where})" if one.where else ""
            yield Finding("settings", "failed", f"{one.name}{place}: {one.wrong}", one.remedy)
        yield browser(environ)
        yield from _left_out(guide, "the settings have to be put right first")
        return
    redactor = knowing(run.settings)
    for found in _examined(guide, run, headed=headed):
        said, remedy = redactor.text(found.detail), redactor.text(found.remedy)
        yield replace(found, detail=said, remedy=remedy)


def _examined(guide: Guide, run: Prepared, *, headed: bool) -> Iterator[Finding]:
    yield from _settings(run)
    found: list[Finding] = [browser(run.environ)]
    yield found[0]
    yield reports(run.settings.path("RUNBOOK_REPORTS"))
    for console in guide.consoles:
        answered = look(
            console,
            run.settings.text(f"{prefix_of(console.key)}_URL"),
            timeout_s=run.settings.number("RUNBOOK_TIMEOUT_S"),
        )
        yield from answered
        found += answered
    yield from sign_in(run, _reasons(run, found), headed=headed)


def _settings(run: Prepared) -> Iterator[Finding]:
    for warning in run.settings.warnings:
        yield Finding("settings", "warning", warning)
    for conflict in run.conflicts:
        yield Finding("settings", "warning", conflict.what, conflict.remedy)
    yield Finding("settings", "ok", f"settings and inputs of “{run.guide.title}” fit together")


def _left_out(guide: Guide, why: str) -> Iterator[Finding]:
    yield Finding("reports", "skipped", why)
    for console in guide.consoles:
        for check in ("address", "certificate", "clock", "sign-in"):
            yield Finding(check, "skipped", why, console=console)


def _reasons(run: Prepared, found: Sequence[Finding]) -> dict[str, str]:
    """Why a console is not signed in to, by its key."""
    reasons: dict[str, str] = {}
    for one in found:
        if one.status != "failed":
            continue
        if one.console is None:
            reasons.update(
                {each.key: "there is no browser that works" for each in run.guide.consoles}
            )
        elif one.check != "clock":  # one-time codes go by the console's own clock
            reasons.setdefault(one.console.key, f"its {one.check} failed")
    return reasons
