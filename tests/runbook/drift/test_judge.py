"""One verdict from what a run met and what its screens tell: each change once, in the words of the
baseline."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from runbook.drift.baseline import Baseline, Done, Told
from runbook.drift.capture import Screen
from runbook.drift.judge import judge
from runbook.drift.model import Box, Deviation, Fault, Picture, ScreenDrift, Side
from runbook.drift.tree import Node
from runbook.record import fold
from tests.runbook.drift.test_compare import (
    CONSENT,
    FORM,
    HEAD,
    NAME,
    SAVE,
    screen,
    swapped,
    without,
)

INSTRUCTIONS = [
    {"id": id_, "title": title, "console": "acme", "optional": False, "section": "S"}
    for id_, title in (("2.1", "Turn Require Consent on"), ("2.2", "Save"), ("3.1", "Menu"))
]


def seen(*screens: Screen, told: tuple[Told, ...] = (), **of: Any) -> Baseline:
    values: dict[str, Any] = {
        "guide": "acme",
        "guide_title": "Acme",
        "run": "run",
        "started": "2026-01-01T00:00:00+00:00",
        "consoles": (Side("acme", "Acme", after="1.0"),),
        "screens": screens,
        "deviations": told,
        "instructions": {
            "2.1": Done("done", False, None, 900),
            "2.2": Done("done", None, None, 900),
        },
        **of,
    }
    return Baseline(**values)


def record(*further: dict[str, Any]) -> Any:
    started = {
        "type": "run-started",
        "run": {"id": "now", "guide": "acme", "command": "regress"},
        "guide_title": "Acme",
        "consoles": {"acme": {"title": "Acme", "url": "http://localhost"}},
        "instructions": INSTRUCTIONS,
    }
    return fold([started, *further])


def told(baseline: Baseline, now: Baseline, **of: Any) -> list[Deviation]:
    return list(judge(baseline, now, record(), **of).deviations)


BEFORE = seen(screen(*FORM, used=("Require Consent",)))
RENAMED = swapped((CONSENT, ("checkbox", "Ask for consent")))


def test_an_equal_build_is_the_same() -> None:
    assert judge(BEFORE, BEFORE, record()).verdict == "same"


def test_what_was_healed_is_told_once_with_its_line_for_a_profile_and_its_sentence() -> None:
    met = Told("2.1", "renamed", "Require Consent", "Ask for consent", "healed")
    (one,) = told(BEFORE, seen(RENAMED, told=(met,)))
    assert (one.kind, one.expected, one.found) == ("renamed", "Require Consent", "Ask for consent")
    assert (one.action, one.severity, one.instruction) == ("healed", "breaking", "2.1")
    assert one.proposal is not None
    assert (one.proposal.declared, one.proposal.word) == ("Require Consent", "Ask for consent")
    assert one.proposal.sentence == "Turn Ask for consent on"
    assert one.before is not None
    assert one.before.marks


def test_an_alternative_that_is_declared_is_a_finding_with_the_words_of_the_baseline() -> None:
    """The run goes on without a word; the baseline knows what stood there."""
    before = seen(replace(swapped((CONSENT, ("checkbox", "Require Content"))), touched=(2,)))
    (one,) = told(before, seen(screen(*FORM)))
    assert (one.expected, one.found, one.severity) == (
        "Require Content",
        "Require Consent",
        "breaking",
    )
    assert one.proposal is not None
    assert one.proposal.declared == ""


def test_what_could_not_be_found_and_stands_there_under_another_name_was_renamed() -> None:
    met = Told("2.1", "missing", "Require Consent", None, "reported")
    now = swapped((CONSENT, ("checkbox", "Users approve")))
    (one,) = told(BEFORE, seen(now, told=(met,)))
    assert (one.kind, one.found, one.action) == ("renamed", "Users approve", "stopped")


def test_what_has_gone_is_told_once() -> None:
    met = Told("2.1", "missing", "Require Consent", None, "reported")
    (one,) = told(BEFORE, seen(without(CONSENT), told=(met,)))
    assert (one.kind, one.severity, one.found) == ("missing", "breaking", None)


def test_what_the_baseline_met_too_is_no_drift() -> None:
    met = Told("3.1", "moved", "Security > Apps", "Resources > Apps", "navigated")
    assert told(replace(BEFORE, deviations=(met,)), replace(BEFORE, deviations=(met,))) == []


def test_a_place_is_told_in_the_words_of_the_baseline() -> None:
    old = Told("3.1", "moved", "Security > Apps", "Resources > Apps", "navigated")
    new = replace(old, found="Tools > Apps")
    (one,) = told(replace(BEFORE, deviations=(old,)), replace(BEFORE, deviations=(new,)))
    assert (one.expected, one.found, one.severity) == (
        "Resources > Apps",
        "Tools > Apps",
        "breaking",
    )
    there, not_there = (
        replace(BEFORE, instructions={"3.1": Done(status, None, None, 9)})
        for status in ("done", "pending")
    )
    (back,) = told(replace(BEFORE, deviations=(old,)), there)
    assert (back.expected, back.found) == ("Resources > Apps", "Security > Apps")
    assert told(replace(BEFORE, deviations=(old,)), not_there) == []


@pytest.mark.parametrize(
    ("status", "severity"),
    [("unchanged", "breaking"), ("skipped", "breaking"), ("done", "cosmetic")],
)
def test_a_default_matters_where_the_guide_leaves_it(status: str, severity: str) -> None:
    before = replace(BEFORE, instructions={"2.1": Done(status, False, None, 9)})
    now = replace(BEFORE, instructions={"2.1": Done(status, True, None, 9)})
    (one,) = told(before, now)
    assert (one.kind, one.expected, one.found) == ("default-changed", "off", "on")
    assert one.severity == severity


def test_a_check_that_fails_now_is_another_behaviour() -> None:
    before = replace(BEFORE, checks={"sp-login": "passed", "consent": "skipped"})
    failed = [
        {"type": "check", "id": id_, "status": "failed", "detail": "no", "instruction": "2.2"}
        for id_ in ("sp-login", "consent")
    ]
    (one,) = judge(before, BEFORE, record(*failed)).deviations
    assert (one.kind, one.expected, one.severity) == ("behaves-differently", "sp-login", "breaking")


def test_what_was_not_reached_tells_nothing() -> None:
    now = seen(screen(("heading", "Dashboard"), ("link", "Users")))
    assert told(BEFORE, now)[0].kind == "behaves-differently"
    drift = judge(BEFORE, now, record(), unreached=["2.1"])
    assert (drift.deviations, drift.unreached) == ((), ("2.1",))


def test_screens_that_only_look_different_are_one_deviation_for_each_console() -> None:
    looks = [ScreenDrift("2.1", "Settings", "acme", 0.25)]
    (one,) = told(BEFORE, BEFORE, screens=looks)
    assert (one.kind, one.severity) == ("cosmetic", "cosmetic")
    same = [ScreenDrift("2.1", "Settings", "acme", 0.0001)]
    assert told(BEFORE, BEFORE, screens=same) == []


def test_pixels_that_words_explain_are_not_told_again() -> None:
    looks = [ScreenDrift("2.1", "Settings", "acme", 0.25)]
    (one,) = told(BEFORE, seen(RENAMED), screens=looks)
    assert one.kind == "renamed"


def test_the_gravest_comes_first_and_makes_the_verdict() -> None:
    met = Told("2.2", "unexpected-dialog", "nothing over the page", "News", "dismissed")
    drift = judge(BEFORE, seen(RENAMED, told=(met,)), record())
    assert [one.severity for one in drift.deviations] == ["breaking", "additive"]
    assert drift.verdict == "breaking"


def test_versions_stand_beside_each_other() -> None:
    now = replace(BEFORE, consoles=(Side("acme", "Acme", after="1.1"),))
    (side,) = judge(BEFORE, now, record()).consoles
    assert (side.before, side.after) == ("1.0", "1.1")


def test_a_fault_is_no_deviation() -> None:
    fault = Fault("ConsoleUnreachable", "it does not answer")
    drift = judge(BEFORE, BEFORE, record(), fault=fault)
    assert (drift.fault, drift.deviations) == (fault, ())


def test_what_was_met_in_the_step_in_which_the_console_failed_is_no_deviation() -> None:
    met = Told("2.1", "missing", "Require Consent", None, "reported")
    now = seen(without(CONSENT), told=(met,))
    fault = Fault("ConsoleUnreachable", "the list was answered 500", instruction="2.2")
    assert judge(BEFORE, now, record(), fault=fault).deviations == ()
    elsewhere = Fault("ConsoleUnreachable", "the list was answered 500", instruction="3.1")
    assert len(judge(BEFORE, now, record(), fault=elsewhere).deviations) == 1


LABEL, HINT = ("textbox", "Label"), ("paragraph", "A name is needed.")


@pytest.mark.parametrize(
    ("now", "kinds"),
    [
        (screen(*FORM, HINT), []),
        (screen(*FORM, ("button", "Clear")), []),
        (without(CONSENT), []),
        (RENAMED, ["renamed"]),
        (screen(*FORM, LABEL), ["new-control"]),
    ],
)
def test_of_a_form_that_a_probe_left_unfilled_only_some_things_are_told(
    now: Screen, kinds: list[str]
) -> None:
    assert told(BEFORE, seen(now)) != []
    assert [one.kind for one in told(BEFORE, seen(now), unfilled=["2.1"])] == kinds


def test_another_way_through_a_menu_is_one_thing() -> None:
    menu = (("link", "Home"), ("button", "Security"), ("link", "Apps"), ("button", "Resources"))
    now = (("link", "Home"), ("button", "Security"), ("button", "Resources"), ("link", "Files"))
    old = screen(HEAD, *menu, id="3.1", used=("Apps",))
    met = Told("3.1", "moved", "Security > Apps", "Resources > Apps", "navigated")
    new = screen(HEAD, *now, ("link", "Apps"), id="3.1")
    (one,) = told(seen(old), seen(new, told=(met,)))
    assert (one.kind, one.found) == ("moved", "Resources > Apps")


def test_words_that_repeat_a_value_are_told_with_it() -> None:
    before = seen(screen(*FORM, ("text", "ES256"), used=("PKCE Method",)))
    after = seen(screen(*FORM, ("text", "PS256")))
    then, now = ({"2.1": Done("done", value, None, 9)} for value in ("ES256", "PS256"))
    (one,) = told(replace(before, instructions=then), replace(after, instructions=now))
    assert one.kind == "default-changed"


def test_what_could_not_be_found_from_another_page_is_told_all_the_same() -> None:
    met = Told("2.1", "missing", "Require Consent", None, "reported")
    (one,) = told(BEFORE, seen(without(HEAD), told=(met,)), elsewhere=("2.1",))
    assert (one.kind, one.severity, one.expected) == ("missing", "breaking", "Require Consent")


GROUP = Node("group", "Grants", box=Box(0, 300, 200, 100))
MEMBERS = tuple(
    Node("checkbox", name, box=Box(10, 310 + 30 * at, 90, 20)) for at, name in enumerate("AB")
)


def test_the_members_of_a_group_that_is_gone_went_along() -> None:
    before = seen(screen(*FORM, GROUP, *MEMBERS, used=("Grants",)))
    met = Told("2.1", "missing", "Grants", None, "reported")
    (one,) = told(before, seen(screen(*FORM), told=(met,)))
    assert (one.kind, one.expected) == ("missing", "Grants")


def test_what_stood_beside_what_is_gone_did_not() -> None:
    away = replace(MEMBERS[0], box=Box(600, 310, 90, 20))
    before = seen(screen(*FORM, GROUP, away, used=("Grants",)))
    met = Told("2.1", "missing", "Grants", None, "reported")
    assert {one.expected for one in told(before, seen(screen(*FORM), told=(met,)))} == {
        "Grants",
        "A",
    }


def test_a_name_that_repeats_a_name_that_was_changed_is_not_told_beside_it() -> None:
    copy, copied = ("button", "Copy Require Consent"), ("button", "Copy Ask for consent")
    before = seen(screen(*FORM, copy, used=("Require Consent",)))
    met = Told("2.1", "renamed", "Require Consent", "Ask for consent", "healed")
    after = screen(*RENAMED.nodes, Node(*copied, box=Box(0, 40 * len(FORM), 90, 30)))
    (one,) = told(before, seen(after, told=(met,)))
    assert one.expected == "Require Consent"


def test_what_is_new_on_a_page_that_both_consoles_lead_to_is_told_once() -> None:
    page, more = (HEAD, ("button", "Next")), ("button", "Use a passkey")
    before = [screen(*page, id="2.1"), screen(*page, id="2.2", console="other")]
    after = [screen(*page, more, id="2.1"), screen(*page, more, id="2.2", console="other")]
    (one,) = told(seen(*before), seen(*after))
    assert (one.kind, one.found) == ("new-control", "Use a passkey")


APPS = Told("3.1", "moved", "Security > Apps", "Resources > Apps", "navigated")
STEPS = {id_: Done("done", None, None, 9) for id_ in ("2.1", "3.1", "5.1")}


def menu(id: str, *entries: str) -> Screen:
    drawn = [
        Node("link", name, menu=True, box=Box(0, 40 * at, 90, 30))
        for at, name in enumerate(entries)
    ]
    return screen(HEAD, NAME, SAVE, *drawn, id=id)


def through_menus(old: list[Screen], new: list[Screen]) -> list[tuple[str, str, str | None]]:
    before = seen(*old, instructions=STEPS)
    found = told(before, seen(*new, told=(APPS,), instructions=STEPS))
    return [(one.kind, one.expected, one.found) for one in found]


MOVED = ("moved", "Security > Apps", "Resources > Apps")


def test_a_group_that_was_opened_on_the_way_stays_open_and_is_not_new() -> None:
    old = [menu("3.1", "Home", "Apps"), menu("5.1", "Home", "Apps")]
    new = [menu("3.1", "Home", "Apps"), menu("5.1", "Home", "Users", "Groups", "Apps")]
    assert through_menus(old, new) == [MOVED]


def test_an_entry_that_was_there_before_the_way_was_another_one_is_new() -> None:
    way = menu("3.1", "Home", "Apps")
    old = [menu("2.1", "Home", "Apps"), way]
    new = [menu("2.1", "Home", "Audit Log", "Apps"), way]
    assert set(through_menus(old, new)) == {MOVED, ("new-control", "", "Audit Log")}


def test_what_stands_where_a_moved_entry_stood_is_new() -> None:
    way = menu("3.1", "Home", "Apps")
    old = [menu("2.1", "Home", "Apps", "Help"), way]
    new = [menu("2.1", "Home", "Keys", "Help"), way]
    assert set(through_menus(old, new)) == {MOVED, ("new-control", "", "Keys")}


def test_where_an_instruction_failed_only_what_it_uses_is_told_of_its_page() -> None:
    met = Told("2.1", "missing", "Require Consent", None, "reported")
    failed = {"2.1": Done("failed", None, None, 900)}
    now = seen(screen(*without(CONSENT).nodes, ("button", "Retry")), told=(met,))
    assert len(told(BEFORE, now)) == 2
    (one,) = told(BEFORE, replace(now, instructions=failed))
    assert one.expected == "Require Consent"


def test_what_a_failed_instruction_would_have_brought_up_is_not_missing() -> None:
    claims = screen(*FORM, ("link", "Claims"), ("text", "sub"), id="2.2")
    later = replace(claims, id="3.1", instruction="3.1")
    plain = [replace(screen(*FORM), id=id_, instruction=id_) for id_ in ("2.2", "3.1")]
    steps = {
        id_: Done("failed" if id_ == "2.2" else "done", None, None, 900)
        for id_ in ("2.1", "2.2", "3.1")
    }
    before = seen(screen(*FORM), claims, later, instructions=steps)
    now = seen(screen(*FORM), *plain, instructions=steps)
    assert told(before, now) == []
    without_page = replace(before, screens=(claims, later))
    assert {one.expected for one in told(without_page, replace(now, screens=tuple(plain)))} == {
        "Claims",
        "sub",
    }


def test_a_check_box_of_a_group_that_is_gone_is_an_option_and_takes_what_is_named_after_it() -> (
    None
):
    more = ("button", "Details of Require Consent now")
    before = seen(screen(*FORM, more, used=("Display Name",)))
    met = Told("2.1", "option-missing", "Require Consent", None, "reported")
    (one,) = told(before, seen(without(CONSENT), told=(met,)))
    assert (one.kind, one.expected) == ("option-missing", "Require Consent")


def test_what_was_not_found_by_the_first_name_of_the_guide_is_what_the_baseline_found() -> None:
    met = Told("2.1", "missing", "Ask Users", None, "reported")
    (one,) = told(BEFORE, seen(swapped((CONSENT, ("checkbox", "Ask for it"))), told=(met,)))
    assert (one.kind, one.expected, one.found) == ("renamed", "Require Consent", "Ask for it")
    assert one.action == "stopped"


def test_the_entry_of_another_group_that_is_gone_was_not_the_way_of_this_instruction() -> None:
    way = menu("3.1", "Home", "Apps")
    old = [replace(menu("2.1", "Home", "Apps", "Help"), touched=(4,)), way]
    assert through_menus(old, [menu("2.1", "Home", "Help"), way]) == [MOVED]


def test_two_values_of_different_kinds_are_of_different_controls() -> None:
    before = replace(BEFORE, instructions={"2.1": Done("done", {"sub": ["name"]}, None, 9)})
    now = replace(BEFORE, instructions={"2.1": Done("failed", {"sub": True}, None, 9)})
    assert told(before, now) == []


def test_a_notice_that_the_baseline_sent_away_may_come_at_any_moment_or_not_at_all() -> None:
    notice = Told("2.1", "unexpected-dialog", "nothing over the page", "What’s new", "dismissed")
    shown = screen(*FORM, Node("button", "Got it", under=("What’s new", "")), id="2.1-2")
    before = seen(*BEFORE.screens, shown, told=(notice,)).undisturbed()
    assert before.screens == BEFORE.screens
    for later in ((), (replace(notice, instruction="2.2"),)):
        assert told(before, seen(*BEFORE.screens, told=later)) == []
    other = replace(notice, found="Survey")
    assert len(told(before, seen(*BEFORE.screens, told=(other,)))) == 1


def test_what_has_to_be_filled_is_told_wherever_it_shows() -> None:
    field = Node("textbox", "Reason", box=Box(0, 400, 90, 30), required=True)
    failed = {"2.1": Done("failed", None, None, 900)}
    (one,) = told(BEFORE, seen(screen(*FORM, field), instructions=failed))
    assert (one.found, one.severity) == ("Reason", "breaking")


def test_a_setting_that_was_not_kept_is_told_at_its_instruction() -> None:
    before = replace(BEFORE, checks={"read-back": "passed"})
    read = {
        "type": "compared",
        "instruction": "2.1",
        "console": "acme",
        "screen": "Settings",
        "control": "Require Consent",
        "wanted": True,
        "found": False,
        "equal": False,
        "action": "change",
    }
    failed = {
        "type": "check",
        "id": "read-back",
        "status": "failed",
        "detail": "2.1 Require Consent: wanted True, found False",
        "instruction": "2.2",
    }
    (one,) = judge(before, BEFORE, record(read, failed)).deviations
    assert (one.instruction, one.kind) == ("2.1", "behaves-differently")
    assert (one.expected, one.found) == ("Require Consent: on", "Require Consent: off")
    lost = judge(before, BEFORE, record(read, failed), unreached=["3.1"]).deviations
    assert lost == (one,)  # it was looked at before the way was lost
    (other,) = judge(before, BEFORE, record(failed)).deviations
    assert (other.instruction, other.expected) == ("2.2", "read-back")


def test_what_a_tenant_has_is_no_default() -> None:
    held = ["Certificate of ⟨run⟩ (expires ⟨date⟩)", "Key of Acme (expires ⟨date⟩)"]
    then, now = ({"2.1": Done("unchanged", value, None, 9)} for value in held)
    assert told(replace(BEFORE, instructions=then), replace(BEFORE, instructions=now)) == []


def test_an_option_is_named_as_the_baseline_has_chosen_it() -> None:
    met = Told("2.1", "option-missing", "Second factor required", None, "reported")
    flow = Node("combobox", "Flow", value="Password and Token", box=Box(0, 300, 90, 30))
    before = seen(screen(*FORM, flow, used=("Flow",)))
    (one,) = told(before, seen(*before.screens, told=(met,)))
    assert (one.kind, one.expected) == ("option-missing", "Password and Token")


def test_a_dialog_is_told_where_it_stands_first() -> None:
    """The run met it later: it looked at the page once more."""
    asks = [Node("button", "No thanks", under=("How did it go?", ""), box=Box(9, 9, 9, 9))]
    met = Told("2.2", "unexpected-dialog", "nothing over the page", "How did it go?", "dismissed")
    (one,) = told(BEFORE, seen(screen(*FORM, *asks), told=(met,)))
    assert (one.instruction, one.action, one.severity) == ("2.1", "dismissed", "additive")


@pytest.mark.parametrize(("width", "height", "many"), [(15, 16, 1), (300, 1, 0)])
def test_a_small_sign_that_is_another_one_is_seen_and_a_line_is_not(
    width: int, height: int, many: int
) -> None:
    picture = Picture("d.webp", 1280, 800, (Box(10, 10, width, height),))
    looks = [ScreenDrift("2.1", "Settings", "acme", 0.0001, difference=picture)]
    assert len(told(BEFORE, BEFORE, screens=looks)) == many


def carried_out(instructions: dict[str, Done]) -> list[dict[str, Any]]:
    """The events of instructions that were done."""
    return [
        {
            "type": type_,
            "instruction": id_,
            "status": "done",
            "before": None,
            "after": None,
            "note": None,
            "ms": one.ms,
        }
        for id_, one in instructions.items()
        for type_ in ("instruction-started", "instruction-finished")
    ]


def test_time_that_goes_into_looking_for_something_is_not_slower() -> None:
    times = {id_: Done("done", None, None, 1_500, 100) for id_ in ("2.1", "2.2", "3.1")}
    took = {**times, "2.2": Done("done", None, None, 12_000, 300)}
    before = replace(BEFORE, instructions=times)
    met = Told("2.1", "renamed", "Require Consent", "Ask for consent", "healed")
    for now, kinds in (
        (replace(BEFORE, instructions=took), ["slower"]),
        (seen(RENAMED, told=(met,), instructions=took), ["renamed"]),
    ):
        found = judge(before, now, record(*carried_out(took))).deviations
        assert [one.kind for one in found] == kinds


@pytest.mark.parametrize(
    ("ms", "answers", "kinds"),
    [
        (7_000, 6_200, ["slower"]),
        (7_000, 300, []),
        (1_500, 1_900, []),
        (9_000, 300, ["slower"]),
    ],
)
def test_slower_is_what_the_console_takes_longer_to_answer(
    ms: int, answers: int, kinds: list[str]
) -> None:
    times = {id_: Done("done", None, None, 1_500, 100) for id_ in ("2.1", "2.2", "3.1")}
    now = {**times, "2.2": Done("done", None, None, ms, answers)}
    before, after = (replace(BEFORE, instructions=one) for one in (times, now))
    found = judge(before, after, record(*carried_out(now)))
    assert [one.kind for one in found.deviations] == kinds
