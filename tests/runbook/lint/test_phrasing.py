from __future__ import annotations

import pytest

from runbook.lint.phrasing import Says, says
from tests.runbook.lint.writing import text


def said(sentence: str) -> Says:
    return says(text(sentence).sentences[0])


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("Click Add next to Login Addresses.", [("press", "Add")]),
        ("In Acme, click the Keys tab.", [("press", "Keys")]),
        ("On the Keys tab press Add.", [("press", "Add")]),
        ("Enter a Name and then click OK.", [("enter", "Name"), ("press", "OK")]),
        ("Optional: Deselect Show in Launcher.", [("clear", "Show in Launcher")]),
        ("Turn Ask for Consent off.", [("clear", "Ask for Consent")]),
        ("Set Second Factor to Off.", [("clear", "Second Factor")]),
        ("Leave Refresh Tokens unticked.", [("clear", "Refresh Tokens")]),
        ("Do not select Refresh Token.", [("select", "Refresh Token")]),
        ("You must click Save.", [("press", "Save")]),
        ("Choose “Sign in” and press “Go”.", [("select", "Sign in"), ("press", "Go")]),
        ("Set Lifetime (minutes) to 5.", [("enter", "Lifetime (minutes)")]),
        ("Return to the Keys page.", [("return", "Keys")]),
        ("The Save button is blue.", []),
        ("Name: the name of the key.", []),
        ("This key is used to enter the house.", []),
        ("We come back to that in Step 5: Add the key.", []),
    ],
)
def test_what_a_sentence_tells_to_do(sentence: str, wanted: list[tuple[str, str]]) -> None:
    assert [(one.kind, one.name) for one in said(sentence).acts] == wanted


def test_what_is_told_not_to_be_done_is_known() -> None:
    assert [one.negated for one in said("Do not select Refresh Token.").acts] == [True]


@pytest.mark.parametrize(
    ("sentence", "path"),
    [
        ("Click Access > Keys.", ("Access", "Keys")),
        ("Click > Access > Keys.", ("Access", "Keys")),
        ("Go to Access → Sign-in → Keys and wait.", ("Access", "Sign-in", "Keys")),
        ("In the menu, choose Access › Keys.", ("Access", "Keys")),
        ("Click Keys.", ()),
    ],
)
def test_menu_paths(sentence: str, path: tuple[str, ...]) -> None:
    assert said(sentence).acts[0].path == path


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("The Add Key page appears.", [("Add Key", "shown")]),
        ("The Add Key dialog box reappears with the key.", [("Add Key", "shown")]),
        ("Click the gear to display the Key Settings page.", [("Key Settings", "shown")]),
        ("You are taken to the Keys screen.", [("Keys", "shown")]),
        ("The Key summary page is displayed.", [("Key summary", "shown")]),
        ("Return to the window that shows the Add Key page.", [("Add Key", "returned")]),
        ("Click Save and go back to the Keys page.", [("Keys", "returned")]),
        ("On the Keys page, click Add.", [("Keys", "spoken")]),
        ("Go to the Keys page.", [("Keys", "gone")]),
        ("Deselect it if nobody is to go back to the Keys page.", []),
        ("When the Keys page appears, click Add.", []),
    ],
)
def test_pages(sentence: str, wanted: list[tuple[str, str]]) -> None:
    assert [(one.name, one.how) for one in said(sentence).places] == wanted


def test_values_that_are_copied_and_values_that_are_used() -> None:
    copying = said("Copy and keep the Client ID and the Issuer in a file.")
    assert copying.copied == ("Client ID", "Issuer")
    using = said("In the URL field, enter the Issuer that you copied in Step 1: Copy the Issuer.")
    assert [(one.what, one.said) for one in using.used] == [("Issuer", True)]
    assert [(one.number, one.title) for one in using.references] == [("1", "Copy the Issuer.")]
    assert said("Paste the token into the Key field.").used[0].what == "token"
    assert said("Save the page.").copied == ()


@pytest.mark.parametrize(
    ("sentence", "points"),
    [
        ("See Create keys.", True),
        ("Refer to the handbook of the console.", True),
        ("Follow the instructions in the user guide.", True),
        ("Click See more.", False),
        ("Complete steps 2 to 4 of this guide.", False),
    ],
)
def test_sentences_that_only_point_elsewhere(sentence: str, points: bool) -> None:
    assert said(sentence).points is points


def test_a_lead_a_condition_and_an_option_are_known() -> None:
    assert said("Do one of the following:").lead
    assert not said("Do one of the following:").instructs
    assert said("If you are asked, click Save.").condition
    assert said("Optional: Click Save.").optional
    assert not said("For example, if you choose A, then you must click B.").instructs
