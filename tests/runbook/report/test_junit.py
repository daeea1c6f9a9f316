"""A run as a build server shows it: as tests, and as a summary."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pytest

from runbook import report
from runbook.record import fold
from runbook.report.junit import junit
from runbook.report.page import summarised
from runbook.report.summary import plain
from tests.runbook.report import journals


def cases(events: list[journals.Event]) -> dict[str, ElementTree.Element]:
    document = ElementTree.fromstring(junit(fold(events)))
    return {str(case.get("name")): case for case in document.iter("testcase")}


def test_each_instruction_and_each_check_is_a_case() -> None:
    document = ElementTree.fromstring(junit(fold(journals.good())))
    steps, checks = document.findall("testsuite")
    assert (steps.get("tests"), steps.get("failures"), steps.get("skipped")) == ("87", "0", "32")
    assert (checks.get("tests"), checks.get("failures"), checks.get("skipped")) == ("10", "0", "1")
    properties = {one.get("name"): one.get("value") for one in steps.iter("property")}
    assert properties["idaas"] == f"{journals.IDAAS} 5.31"
    assert properties["status"] == "done"
    case = cases(journals.good())["2.9.4 Initiate Login URI"]
    assert case.get("classname") == "Identity as a Service"
    assert float(str(case.get("time"))) > 0


def test_what_failed_says_where_what_was_there_and_what_to_do() -> None:
    found = cases(journals.failed())
    name = next(name for name in found if name.startswith("2.10.4 "))
    failure = found[name].find("failure")
    assert failure is not None
    assert failure.get("message") == "Grant Types does not offer Implicit."
    for words in ("Authentication Settings > Grant Types", "seen: ", "what to do: "):
        assert words in str(failure.text)
    assert next(c for n, c in found.items() if n.startswith("6.8 ")).find("skipped") is not None


def test_what_was_under_way_when_the_run_was_killed_is_an_error() -> None:
    found = cases(journals.killed())
    assert [name for name, case in found.items() if case.find("error") is not None] == [
        "2.11 Submit"
    ]


def test_what_was_healed_is_a_failure_in_the_words_of_both() -> None:
    events = journals.good()
    for event in events:
        if event["type"] == "instruction-finished" and event["instruction"] == "2.10.1":
            event["status"] = "healed"
    deviation = {"kind": "renamed", "expected": "Require Consent", "found": "Ask for consent"}
    events.insert(
        -1, {"type": "deviation", "instruction": "2.10.1", **deviation, "action": "healed"}
    )
    failed = [case for case in cases(events).values() if case.find("failure") is not None]
    assert len(failed) == 1
    failure = failed[0].find("failure")
    assert failure is not None
    assert "renamed: “Require Consent” → “Ask for consent”" in str(failure.get("message"))


def test_an_error_outside_any_instruction_is_a_case_of_its_own() -> None:
    events = journals.failed()
    for event in events:
        if event["type"] == "error":
            event["instruction"] = None
    error = cases(events)["the run"].find("error")
    assert error is not None
    assert error.get("message") == "Grant Types does not offer Implicit."


@pytest.mark.parametrize("events", [journals.hostile, journals.killed, journals.unchanged])
def test_whatever_stands_in_it_it_is_xml(events: Callable[[], list[journals.Event]]) -> None:
    assert len(cases(events())) >= 87


def test_the_summary_begins_with_how_it_ended() -> None:
    good = summarised(fold(journals.good()))
    assert good.startswith("## ✅ Done: Integrate ConnectWise Home\n")
    assert "| Identity as a Service | https\\://acme.eu.example.com | 5.31 |" in good
    assert "51 done" in good
    failed = summarised(fold(journals.failed()))
    assert failed.startswith("## ❌ Failed: ")
    assert "\n- what to do: " in failed


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "[click](javascript:alert(1))",
        "![x](https://x.example/y.png)",
        "a | b",
        "`code` **bold** _it_ ~~no~~",
        "&lt;b&gt;",
        "https://evil.example",
        "one\n## two",
    ],
)
def test_text_of_a_console_is_text_in_markdown(text: str) -> None:
    said = plain(text)
    assert "\n" not in said
    assert not re.search(r"(?<!\\)[<>\[\]()`*_|~&!#:]", said)


def test_text_of_a_console_breaks_no_table() -> None:
    lines = summarised(fold(journals.hostile())).splitlines()
    assert not [line for line in lines if re.search(r"(?<!\\)<", line)]


def test_the_report_in_one_file_holds_its_pictures(tmp_path: Path) -> None:
    bundle = journals.bundle(tmp_path / "bundle", journals.good())
    page = report.write(bundle, out=tmp_path / "out", one_file=True)
    assert sorted(path.name for path in page.parent.iterdir()) == [
        "junit.xml",
        "report.html",
        "summary.md",
    ]
    html = page.read_text()
    assert 'src="data:image/png;base64,' in html
    assert "shots/" not in html
