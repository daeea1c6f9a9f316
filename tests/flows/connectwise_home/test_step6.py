"""The page of 1.4 while the other console is configured: closed, left, reloaded."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser

from flows.connectwise_home import guide
from flows.connectwise_home.inputs import Inputs
from runbook import settings
from runbook.guide import Guide, Step
from runbook.journal import Journal
from runbook.log import Log
from runbook.run import Run
from runbook.runner import Ending, Runner
from runbook.settings import ENGINE_SETTINGS
from tests.e2e.driving import Consoles

pytestmark = pytest.mark.e2e

Told = Mapping[str, Any]
Disturb = Callable[[Run], None]
ALONE = Inputs.model_validate(
    {"test": {"service_provider_login": False, "identity_provider_login": False}}
)


def disturbed(
    guide: Guide, sandbox: Told, folder: Path, browser: Browser, disturb: Disturb
) -> tuple[Ending, list[dict[str, Any]]]:
    """Carry the guide out, and do something to the page of 1.4 just before 6.1."""
    given = settings.load(
        (*guide.all_settings(), *ENGINE_SETTINGS),
        flags={},
        environ={**sandbox["settings"], "RUNBOOK_STATE": str(folder / "state")},
        env_file=None,
    )
    bundle = folder / "bundle"
    bundle.mkdir()
    with closing(Journal(bundle)) as journal, closing(Log(bundle)) as log:
        run = Run(guide, ALONE, given, journal, browser, {})
        runner = Runner(run, log)
        carried_out = runner.carry_out
        done: list[Step] = []

        def perform(step: Step) -> None:
            if step.id == "6.1" and not done:
                done.append(step)
                disturb(run)
            carried_out(step)

        runner.carry_out = perform
        ending = runner.configure_and_prove()
    lines = (bundle / "events.jsonl").read_text(encoding="utf-8").splitlines()
    for context in browser.contexts:
        context.close()
    return ending, [json.loads(line) for line in lines]


def reloaded(run: Run) -> None:
    run.window("connectwise").page.reload()


def closed(run: Run) -> None:
    run.window("connectwise").page.close()


def test_a_page_that_was_closed_is_mended_to_the_end(
    sandbox: Told, tmp_path: Path, browser: Browser
) -> None:
    ending, events = disturbed(guide, sandbox, tmp_path, browser, closed)
    assert ending == Ending("done", 0)
    first, now = mended(events)
    held = Consoles(sandbox["settings"], sandbox["control"])
    (provider,) = held.export("connectwise")["providers"]
    (application,) = held.export("idaas")["application"]
    assert provider["redirect_uri"] == now
    assert provider["client_id"] == application["client_id"]
    assert set(application["general"]["login_redirect_uris"]) == {first, now}
    (checked,) = (event for event in events if _is(event, "check", id="read-back"))
    assert checked["status"] == "passed"


def test_a_page_that_shows_another_redirect_uri_is_mended_before_it_is_filled(
    sandbox: Told, tmp_path: Path, browser: Browser
) -> None:
    up_to_6_1 = [step for step in guide.steps if step.unit in {"0", "1", "2"} or step.id == "6.1"]
    ending, events = disturbed(
        replace(guide, steps=tuple(up_to_6_1), compared=()), sandbox, tmp_path, browser, reloaded
    )
    assert ending == Ending("done", 0)
    uris = mended(events)
    (application,) = Consoles(sandbox["settings"], sandbox["control"]).export("idaas")[
        "application"
    ]
    assert set(application["general"]["login_redirect_uris"]) == set(uris)


def mended(events: list[dict[str, Any]]) -> list[str]:
    """Hold that the record tells of it; return the Redirect URI of before and that of after."""
    copied = [str(event["value"]) for event in events if _is(event, "copied", name="redirect_uri")]
    assert len(set(copied)) == len(copied) == 2
    (told,) = (event for event in events if _is(event, "deviation", instruction="6.1"))
    assert (told["expected"], told["action"]) == ("the page left open in 1.4", "navigated")
    finished = [event for event in events if _is(event, "instruction-finished", instruction="6.1")]
    assert [event["status"] for event in finished] == ["done"]
    assert "another Redirect URI" in finished[0]["note"]
    assert copied[0] in finished[0]["note"], "what was left behind is named"
    pasted = [event["value"] for event in events if _is(event, "pasted", name="redirect_uri")]
    assert pasted == copied
    return copied


def _is(event: Mapping[str, Any], type: str, **fields: str) -> bool:
    return event["type"] == type and all(event.get(key) == fields[key] for key in fields)
