"""Each rule on its smallest guide: what it finds, and what is near to that and fine."""

from __future__ import annotations

import pytest

from runbook.lint.rules import findings
from tests.runbook.lint.writing import found, md, text

Lines = list[str]

OPENED = ["Click Add.", "The Add Key page appears.", "Click Next.", "The Key List page appears."]
STEPS = ["Step 1: Copy the key", "Copy the Key Name.", "Step 2: Use the key", "Click Use."]
TWO = ["Step 1: Open", "Click Open."]

WRONG: list[tuple[str, Lines, str]] = [
    # references to steps
    ("step-reference", [*STEPS, "Enter the Key Name you copied in Step 2: Copy the key."], ""),
    ("step-reference", [*STEPS, "Enter the Key Name you copied in Step 2."], ""),
    ("step-reference", [*STEPS, "Repeat Step 7."], ""),
    ("step-reference", ["You need it in Step 2: Copy the key.", *STEPS], ""),
    ("step-reference", [*STEPS, "Step 4: Go on", "Click Go."], "Step 4: Go on"),
    ("step-reference", [*STEPS, "Step 2: Go on", "Click Go."], "Step 2: Go on"),
    ("step-reference", [*STEPS, "Do “Make the key” above again, and click Use."], ""),
    # pages
    ("page-name", [*OPENED, "Return to the Create Key page."], ""),
    ("page-name", [*OPENED, "Return to the Cockpit page."], ""),
    ("page-name", [*OPENED, "On the Key Overview page, click Go."], ""),
    ("page-name", [*OPENED, "Click the People tab.", "x"], "The Key List page appears."),
    ("page-name", ["The Key List page appears.", "Return to the Keys List page."], ""),
    # names of objects, and spelling
    (
        "page-name",
        ["Enter a Name, for example, Acme Mail.", "Under Apps, click Acme Mail SSO."],
        "",
    ),
    (
        "page-name",
        ["Integrate AcmeMail", "AcmeMail is nice.", "Open Acme Mail."],
        "Open Acme Mail.",
    ),
    ("page-name", ["Under Access Token Settings, click A.", "Under Access Settings, click B."], ""),
    # menu paths
    ("menu-path", ["In Acme, click Security > Keys.", "In Acme, click Access > Keys."], ""),
    ("menu-path", ["Select Keys from the Security menu.", "Select Keys from the Access menu."], ""),
    # objects
    ("no-object", ["Click ."], ""),
    ("no-object", ["Click > Access > Keys."], ""),
    ("no-object", ["Click next to Key Name."], ""),
    ("no-object", ["Click to display the Keys page."], ""),
    ("no-object", ["Click the button."], ""),
    ("no-object", ["Flip the switch and wait."], ""),
    ("no-object", ["Select from the Region drop-down list."], ""),
    ("no-object", ["Enter in the Name field."], ""),
    ("no-object", ["Set to 5."], ""),
    ("no-object", ["In the field, enter 5."], ""),
    ("no-object", ["Go to > Keys."], ""),
    ("no-object", ["Click OK to close the ."], ""),
    # what makes something impossible
    ("impossible-later", ["Deselect Show on My Page.", "Go to My Page.", "Click Acme Mail."], "0"),
    ("impossible-later", ["Turn off Local Sign-in.", "Sign in by local login and click Go."], "0"),
    ("impossible-later", ["Delete the signing key.", "Select the signing key."], "0"),
    (
        "impossible-later",
        ["The Add Key page appears.", "Close this page.", "Return to the Add Key page."],
        "Close this page.",
    ),
    (
        "impossible-later",
        [
            "The secret is shown only once. Click Save.",
            "Copy the secret to your vault.",
        ],
        "Copy the secret to your vault.",
    ),
    (
        "impossible-later",
        ["Step 1: Add", "Set Status to Inactive.", "Step 2: Test", "Sign in to Acme."],
        "Set Status to Inactive.",
    ),
    # values
    ("value-before-copy", ["Paste the Key Name in the Name field.", "Copy the Key Name."], "0"),
    ("value-before-copy", ["Enter the Key Name you copied.", "Click Save."], "0"),
    # no instruction
    ("no-instruction", [*TWO, "Step 2: Rules", "See Add rules."], ""),
    ("no-instruction", [*TWO, "Step 2: Rules", "Step 3: Go", "Click Go."], "Step 2: Rules"),
    ("no-instruction", [*TWO, "See Add rules.", "Click Save."], "See Add rules."),
    ("no-instruction", [*TWO, "Step 2: Rules", "Rules are described in another guide."], ""),
    # words
    (
        "unknown-word",
        ["Select Ask for Consemt.", "Select Ask for Consent.", "Consent is all."],
        "0",
    ),
]


@pytest.mark.parametrize(("kind", "lines", "words"), WRONG)
def test_what_is_wrong_is_found(kind: str, lines: Lines, words: str) -> None:
    if lines[-1] == "x":  # the last two sentences are one paragraph
        lines = [*lines[:-2], f"{lines[-2]} {words}"]
    wanted = lines[0] if words == "0" else words or lines[-1]
    if kind == "step-reference" and lines[0].startswith("You need"):
        wanted = lines[0]
    assert found(kind, lines) == [wanted]


FINE: list[Lines] = [
    [*STEPS, "Enter the Key Name you copied in Step 1: Copy the key and then click OK."],
    [*STEPS, "Enter the Key Name you copied in Step 1."],
    [*STEPS, "Do step 9 of the vendor guide."],
    [*OPENED, "Return to the Add Key page."],
    [*OPENED, "On the Details page, click Go."],
    [*OPENED, "Click the Keys tab. The list of keys appears."],
    ["Enter a Name, for example, Acme Mail.", "Under Apps, click Acme Mail."],
    ["In Acme, click Security > Keys.", "In Brook, click Access > Keys."],
    ["Click Security > Keys.", "In the menu, click Acme > Security > Keys."],
    ["Click Users > Settings.", "Click Groups > Settings."],
    ["Click here."],
    ["Click and hold Add."],
    ["Select and copy the Key Name."],
    ["Copy the Key Name and paste it into the Name field."],
    ["Choose to keep it."],
    ["Deselect Show on My Page.", "Click Save."],
    ["Deselect Show on My Page, unless you do the test below.", "Go to My Page.", "Click Acme."],
    ["Turn off Local Sign-in.", "Turn on Local Sign-in.", "Sign in by local login."],
    ["Copy the Key Name.", "Paste the Key Name in the Name field."],
    ["Copy the following values:", "Key Name", "Enter the Key Name you copied."],
    [*TWO, "For more information, see Add rules.", "Click Save."],
    [*TWO, "If it fails, see the handbook.", "Click Save."],
    ["Select Import Keys.", "Select Export Keys."],
    ["Select Require Key.", "Select Required Key."],
    ["Click Log In.", "Open the Login page."],
]


@pytest.mark.parametrize("lines", FINE, ids=" ".join)
def test_what_is_near_to_that_and_fine_is_left(lines: Lines) -> None:
    assert findings(text(*lines)) == []


ADVICE = [
    ("Under Grants, select Implicit.", "RFC 9700"),
    ("Tick Resource Owner Password Credentials.", "RFC 9700"),
    ("Set PKCE to None.", "RFC 7636"),
    ("Clear Require PKCE.", "RFC 7636"),
    ("For Response Type, select token.", "RFC 9700"),
    ("From the Signing Algorithm list, select none.", "RFC 8725"),
    ("Deselect Sign Assertion.", "RFC 8725"),
    ("Turn off Validate Nonce.", "RFC 9700"),
    ("For Digest, select SHA-1.", "SP 800-131A"),
    ("Select TLS 1.0.", "RFC 8996"),
    ("Turn “Validate TLS certificates” off.", "RFC 9525"),
    ("Ignore the certificate warning and click Go.", "RFC 9525"),
    ("In the Redirect URI field, enter http://acme.example.com/in.", "RFC 9700"),
    ("In the Redirect URI field, enter https://*.example.com.", "RFC 9700"),
    ("Send the client secret to your contact by e-mail.", "OWASP"),
    ("Copy the client secret to a Notepad file.", "CWE-312"),
    ("Disable multi-factor authentication.", "SP 800-63B"),
    ("Enter https://acme.example.com/?token=abc.", "RFC 6750"),
    ("Leave the default password.", "SP 800-63B"),
    ("Set Expires to Never.", "SP 800-57"),
    ("Assign the Super Admin role to the application.", "AC-6"),
    ("Turn off the firewall.", "SP 800-53"),
]


@pytest.mark.parametrize(("sentence", "source"), ADVICE)
def test_advice_against_practice_is_found_and_its_source_is_told(
    sentence: str, source: str
) -> None:
    (only,) = [one for one in findings(text(sentence)) if one.kind == "security"]
    assert source in only.reason


@pytest.mark.parametrize(
    "sentence",
    [
        "Do not select Implicit.",
        "Select Authorization Code instead of Implicit.",
        "Open the list of Implied Claims.",
        "Set PKCE to S256.",
        "In the Response Type list, select id_token.",
        "In the Issuer field, enter http://www.example.com/entity.",
        "Enter http://localhost:8080/in in the Redirect URI field.",
        "Select TLS 1.2 or later.",
        "Copy the client secret to your password manager.",
        "Enter your e-mail address and password.",
        "Disable security questions.",
        "The implicit grant was made for browsers.",
    ],
)
def test_what_is_warned_of_or_harmless_is_no_advice(sentence: str) -> None:
    assert [one for one in findings(text(sentence)) if one.kind == "security"] == []


EVERYBODY = ["Step 1: Add a login provider", "Click the Users tab.", "Check Select All."]


def test_a_sign_in_that_is_changed_for_everybody_takes_in_the_administrator() -> None:
    assert found("security", EVERYBODY) == ["Check Select All."]


@pytest.mark.parametrize(
    "spared",
    ["Leave your own administrator account out.", "Exclude an emergency account from it."],
)
def test_unless_somebody_is_left_out(spared: str) -> None:
    assert found("security", [*EVERYBODY, spared]) == []


def test_everybody_may_have_an_application() -> None:
    assert found("security", ["Step 1: Assign the app", "Assign it to all users."]) == []


def test_a_picture_without_words_is_told_of() -> None:
    (only,) = findings(md("Click ![](gear.png) to display the Keys page.\n"))
    assert only.kind == "no-object"
    assert "picture" in only.reason


def test_a_sentence_has_one_finding_of_a_kind() -> None:
    lines = [*STEPS, "Enter the Key Name you copied in Step 8 and the Key Name of Step 9."]
    assert len(found("step-reference", lines)) == 1


def test_items_of_a_list_are_steps_where_no_heading_bears_a_number() -> None:
    guide = md("1. Click Add.\n2. Copy the Key Name.\n3. Click OK.\n4. Enter the Key Name you "
               "copied in step 3.\n5. Repeat step 12.\n")  # fmt: skip
    assert [(one.line, one.kind) for one in findings(guide)] == [
        (4, "step-reference"),
        (5, "step-reference"),
    ]
