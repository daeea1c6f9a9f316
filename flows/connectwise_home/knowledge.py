"""What a reader should know of this guide: what it gets wrong, what is advised against.

And which inputs contradict each other.
"""

from __future__ import annotations

from flows.connectwise_home.inputs import Inputs
from runbook.guide import Advisory, Conflict, Trouble

ERRATA = (
    ("6.4", "Takes the Issuer URL from a step 4 of that name; the step is number 5."),
    ("6.1", "Returns to an Add Identity Provider page; what was opened is Add Login Provider."),
    ("5.1", "Opens Applications under Resources; step 2 opens it under Security."),
    ("2.10.1", "Prints Require Content for Require Consent."),
    ("6.6", "Says that the Add Login Provider page appears; it is open already."),
    ("7.2.3", "Calls the application ConnectWise Home OIDC; step 2 adds ConnectWise Home."),
    ("3.1", "Step 3 gives no instruction of its own, and the optional step 4 names no defaults."),
    ("2.10.4", "Asks for the implicit grant, which RFC 9700 advises against."),
    ("2.9.3", "Deselecting it hides the tile that the second test of step 7 clicks."),
    ("6.7", "Select All takes in the administrator at work: a wrong setting locks everybody out."),
    ("1.4", "Steps 1 and 2 point forward to a step 5 that is number 6."),
    ("5.2", "Gives one section two names, with and without the word Cloud."),
    ("4.3", "Some instructions name an icon that the text does not show."),
    ("6.8", "Spells the product in one word and in two."),
)


def advisories(inputs: Inputs) -> list[Advisory]:
    """Return what works and should be known all the same."""
    found = []
    if any(grant.casefold() == "implicit" for grant in inputs.authentication.grant_types):
        found.append(
            Advisory(
                "2.10.4",
                "The implicit grant carries tokens through the browser; current practice is the "
                "authorization code with PKCE. The console's vendor has announced its removal.",
                "RFC 9700, section 2.1.2",
            )
        )
    return found


def conflicts(inputs: Inputs) -> list[Conflict]:
    """Return which inputs contradict each other, or a check."""
    found = []
    if (
        inputs.general.show_login_redirect_url_in_my_profile is False
        and inputs.test.identity_provider_login
    ):
        found.append(
            Conflict(
                ("general.show_login_redirect_url_in_my_profile", "test.identity_provider_login"),
                "2.9.3 hides the tile that 7.2.3 opens",
                "turn one of the two off",
                fatal=True,
            )
        )
    if inputs.test.try_wrong_second_factor and not inputs.resource_rule.second_factor:
        found.append(
            Conflict(
                ("test.try_wrong_second_factor", "resource_rule.second_factor"),
                "a wrong second factor cannot be tried where none is asked for",
                "turn one of the two off",
                fatal=True,
            )
        )
    if (
        inputs.test.try_wrong_second_factor
        and not inputs.test.service_provider_login
        and not inputs.test.identity_provider_login
    ):
        found.append(
            Conflict(
                ("test.try_wrong_second_factor",),
                "a wrong second factor can only be tried in a login, and both logins are off",
                "turn a login of [test] on",
                fatal=True,
            )
        )
    if not inputs.resource_rule.second_factor:
        found.append(
            Conflict(
                ("resource_rule.second_factor",),
                "7.1.4 and 7.2.4 answer a second factor that this rule does not ask for",
                "fine if that is meant; those instructions then say that nothing was asked",
            )
        )
    if not inputs.authentication.require_consent:
        found.append(
            Conflict(
                ("authentication.require_consent",),
                "7.1.5 accepts a consent dialog that this setting turns off",
                "fine if that is meant; the instruction then says that no dialog came",
            )
        )
    if not any(grant.casefold() == "implicit" for grant in inputs.authentication.grant_types) and (
        inputs.provider.response_type == "id_token"
    ):
        found.append(
            Conflict(
                ("authentication.grant_types", "provider.response_type"),
                "the response type id_token needs the Implicit grant, which is not in the list",
                "add Implicit, or give another response type; what is on already stays on",
            )
        )
    server = inputs.resource_server
    if (
        server is not None
        and not server.refresh_token
        and (server.refresh_token_timeout is not None or server.refresh_token_limit is not None)
    ):
        found.append(
            Conflict(
                ("resource_server.refresh_token",),
                "4.5.10 and 4.5.11 are there only with Refresh Token",
                "set refresh_token = true, or leave timeout and limit out",
                fatal=server.refresh_token is False,
            )
        )
    return found


def needed(inputs: Inputs) -> dict[str, str]:
    """Return the settings that these inputs make necessary, each with the way out."""
    out = (
        "turn both logins of [test] off in the inputs: service_provider_login "
        "and identity_provider_login"
    )
    tests = inputs.test
    if not (tests.service_provider_login or tests.identity_provider_login):
        return {}
    found = dict.fromkeys(("TEST_USER_EMAIL", "TEST_IDAAS_USER", "TEST_IDAAS_PASSWORD"), out)
    if tests.try_wrong_second_factor:  # a code is wrong only beside the right one
        found["TEST_IDAAS_TOTP_SECRET"] = "turn try_wrong_second_factor of [test] off in the inputs"
    return found


PREREQUISITES = (
    "An administrator account of Identity as a Service that may add applications and resource "
    "rules, with its second factor.",
    "An administrator account of ConnectWise Home.",
    "A person who has an account in both, with the same e-mail address, to test with.",
    "Both consoles open side by side: values are copied from one to the other.",
)

CHECKLIST = (
    "The application is in the **Applications List** of Identity as a Service, with `Implicit` "
    "among its grant types.",
    "The Redirect URI of ConnectWise Home is among its **Login Redirect URIs**, letter by letter.",
    "A resource rule lets the right groups in, with a second factor.",
    "The login provider in ConnectWise Home has the Client ID and, as **Authority URL**, the "
    "Issuer URL.",
    "A login that begins at ConnectWise Home ends there, as the right person.",
    "A login that begins at the tile in **My Profile** ends there too.",
)

TROUBLES = (
    Trouble(
        "The provider says that the redirect address is not allowed.",
        "The Redirect URI of the application is not exactly the one that ConnectWise Home shows.",
        "Copy it again and compare both to the last character, a slash at the end included.",
        "2.9.6",
    ),
    Trouble(
        "The provider says that the response type is not supported.",
        "The application has no Implicit grant, which the response type id_token needs.",
        "Select Implicit under Grant Types and submit again.",
        "2.10.4",
    ),
    Trouble(
        "After the second factor ConnectWise Home says that the login failed.",
        "The Issuer URL, the Client ID or the signing algorithm is not the one of the application.",
        "Compare them with the values copied; the ID token has to be signed with RS256.",
        "6.4",
    ),
    Trouble(
        "The login is refused as too early or too late.",
        "The clocks of the two services are apart by more than a few minutes.",
        "Set the clock of the machine that is wrong; the token's times go by the provider's.",
        "7.1.5",
    ),
    Trouble(
        "Nobody can sign in to ConnectWise Home any more.",
        "The provider was given to all users before it was tried.",
        "In the window that is still signed in, take the provider away; next time begin with one "
        "user who is no administrator.",
        "6.7",
    ),
    Trouble(
        "There is no tile in My Profile.",
        "Show Login Redirect URL in My Profile is off, or no resource rule lets the user in.",
        "Turn it on in General Settings, and look at the rule's groups.",
        "7.2.3",
    ),
)
