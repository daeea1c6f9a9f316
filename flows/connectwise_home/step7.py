"""Step 7: test the integration, both ways, each in a fresh context (instructions 7.1.1–7.2.4)."""

from __future__ import annotations

from collections.abc import Callable

from flows.connectwise_home import proof
from flows.connectwise_home.inputs import Inputs
from flows.connectwise_home.sides import CONNECTWISE, IDAAS
from pages import finding
from pages.connectwise.signin import ConnectWiseSignIn
from pages.connectwise.visitor import SignedIn
from pages.idaas.portal import Portal
from pages.idaas.signin import Consent, IdaasSignIn
from pages.signin import Stage
from runbook.credentials import Credentials
from runbook.errors import ConsoleError, ControlMissing, IntegrationError, SignInFailed
from runbook.guide import step
from runbook.step import Doing
from runbook.window import origin_of

FROM_SERVICE = "service-provider"
FROM_IDENTITY = "identity-provider"
WRONG_CODE = "second-factor"
UNGUARDED = "no second factor was asked for"


def _off(do: Doing, wanted: bool, key: str, check: str) -> bool:
    if not wanted:
        do.skip(f"the input test.{key} is off")
        if check not in do.run.checks:
            do.check(check, "skipped", f"not checked: the input test.{key} is off")
    return not wanted


def _service_off(do: Doing, inputs: Inputs) -> bool:
    return _off(do, inputs.test.service_provider_login, "service_provider_login", "sp-login")


def _identity_off(do: Doing, inputs: Inputs) -> bool:
    return _off(do, inputs.test.identity_provider_login, "identity_provider_login", "idp-login")


@step("7.1.1", "A fresh browser at the ConnectWise Home address", side=CONNECTWISE)
def open_service(do: Doing, inputs: Inputs) -> None:
    """The sign-in page appears."""
    if _service_off(do, inputs):
        return
    do.visit(FROM_SERVICE)
    do.go_home()
    ConnectWiseSignIn.stage(do.window)


@step("7.1.2", "Sign in with ConnectWise", side=CONNECTWISE)
def start(do: Doing, inputs: Inputs) -> None:
    """The e-mail field appears; a console may show it at once."""
    if _service_off(do, inputs):
        return
    window = do.visit(FROM_SERVICE)
    ConnectWiseSignIn.stage(window)
    do.show(ConnectWiseSignIn.started_by)
    if ConnectWiseSignIn.begin(window):
        do.act("the sign-in was started")
    else:
        do.unchanged("the e-mail field is on the first page")


def _by_mail(do: Doing) -> Credentials:
    return Credentials(do.setting("TEST_USER_EMAIL"), settings="TEST_USER")


@step("7.1.3", "The e-mail address, Next", side=CONNECTWISE)
def name_the_user(do: Doing, inputs: Inputs) -> None:
    """The browser is sent to the provider."""
    if _service_off(do, inputs):
        return
    window = do.visit(FROM_SERVICE)
    try:
        ConnectWiseSignIn.answer(window, Stage.USER, _by_mail(do))
    except SignInFailed as error:
        _refuse(do, "sp-login", error.seen)
    do.act(f"gave {do.setting('TEST_USER_EMAIL')}")
    if not window.wait(lambda: _at(do, IDAAS) or None):
        _refuse(do, "sp-login", "the browser was not sent to the provider")


@step("7.1.4", "User ID, password where asked, second factor", side=IDAAS)
def sign_in_at_provider(do: Doing, inputs: Inputs) -> None:
    """The consent dialog appears, or the login goes on."""
    if _service_off(do, inputs):
        return
    do.visit(FROM_SERVICE, IDAAS)
    asked = _sign_in(do, inputs, lambda: _begin_at_service(do))
    do.act(f"asked for: {', '.join(asked) or 'nothing'}")
    if asked and inputs.resource_rule.second_factor and Stage.CODE not in asked:
        do.deviate("behaves-differently", "a second factor is asked for", "none was", "reported")
        do.note("the rule should ask for a second factor, and none was asked for in this login")
        do.run.memory[UNGUARDED] = True


@step("7.1.5", "Accept", side=IDAAS)
def accept(do: Doing, inputs: Inputs) -> None:
    """Signed in to ConnectWise Home as that user."""
    if _service_off(do, inputs):
        _consent_unseen(do)
        return
    do.visit(FROM_SERVICE, IDAAS)
    _consent(do, inputs)
    _arrive(do, inputs, "sp-login", FROM_SERVICE)


@step("7.2.1", "A fresh browser, signed in to IDaaS as the user", side=IDAAS)
def sign_in_to_portal(do: Doing, inputs: Inputs) -> None:
    """The user is signed in."""
    if _identity_off(do, inputs):
        return
    window = do.visit(FROM_IDENTITY)
    do.go_home()
    IdaasSignIn.enter(window, _user(do))


@step("7.2.2", "My Profile", side=IDAAS)
def open_profile(do: Doing, inputs: Inputs) -> None:
    """Users mostly land on it."""
    if _identity_off(do, inputs):
        return
    do.visit(FROM_IDENTITY)
    _to_tiles(do, inputs)
    if not do.acted:
        do.unchanged("the user landed on it")


def _to_tiles(do: Doing, inputs: Inputs) -> None:
    for way in (Portal.my_profile, Portal.applications):
        Portal.settle(do.window)
        if not do.tile_names(Portal.tiles, _names(inputs)) and do.has(way):
            do.press(way)


def _names(inputs: Inputs) -> tuple[str, str]:
    name = inputs.application.name
    return name, f"{name} OIDC"


@step("7.2.3", "Under Applications, the application's tile", side=IDAAS)
def open_tile(do: Doing, inputs: Inputs) -> None:
    """By the Application Name, or that name followed by OIDC as the guide prints it."""
    if _identity_off(do, inputs):
        return
    window = do.visit(FROM_IDENTITY)
    do.show(Portal.tiles)
    try:
        opened = Portal.tiles.open(window, _names(inputs))
    except (ConsoleError, ControlMissing) as error:
        _refuse(do, "idp-login", error.what)
    else:
        do.act(f"opened “{opened}”")


@step("7.2.4", "Second factor", side=IDAAS)
def answer_challenge(do: Doing, inputs: Inputs) -> None:
    """Signed in to ConnectWise Home."""
    if _identity_off(do, inputs):
        return
    do.visit(FROM_IDENTITY)
    asked = _sign_in(do, inputs, lambda: _begin_at_portal(do, inputs))
    do.act(f"asked for: {', '.join(asked) or 'nothing'}")
    if Consent.here(do.window):
        do.press(Consent.accept)
    _arrive(do, inputs, "idp-login", FROM_IDENTITY)


def _user(do: Doing) -> Credentials:
    return do.run.account(do.window, "TEST_IDAAS", do.setting("TEST_IDAAS_USER"))


def _at(do: Doing, side: str) -> bool:
    """Tell whether the visitor's page is on the origin of a console."""
    origins = (origin_of(do.run.window(side).home), *do.run.window(side).secret_origins)
    return origin_of(do.window.page.url) in origins


def _sign_in(do: Doing, inputs: Inputs, begin_again: Callable[[], None]) -> list[Stage]:
    """Answer what the provider asks for, until its consent dialog or the relying party.

    Args:
        do: the instruction.
        inputs: those of the run.
        begin_again: comes to the same question anew, where a wrong code ended the login (2.9.7).
    """

    def ended() -> bool:
        return Consent.here(do.window) or _at(do, CONNECTWISE)

    asked: list[Stage] = []
    if inputs.test.try_wrong_second_factor and WRONG_CODE not in do.run.checks:
        asked = IdaasSignIn.enter(
            do.window, _user(do), ended=ended, passing=True, stop_at=Stage.CODE
        )
        _try_wrong_code(do, begin_again)
    asked += IdaasSignIn.enter(do.window, _user(do), ended=ended, passing=True)
    if WRONG_CODE not in do.run.checks:
        do.check(
            WRONG_CODE, "skipped", "not checked: the input test.try_wrong_second_factor is off"
        )
    return asked


def _try_wrong_code(do: Doing, begin_again: Callable[[], None]) -> None:
    """Give one wrong code and see it refused (check `second-factor`)."""
    if IdaasSignIn.stage(do.window) is not Stage.CODE:
        do.check(WRONG_CODE, "failed", "no second factor was asked for")
        do.demand(WRONG_CODE)
    said = IdaasSignIn.refuses(do.window, do.run.wrong_code("TEST_IDAAS_TOTP_SECRET"))
    sent_back = _sent_back(do) if said is None else None
    do.picture()
    if said is None and sent_back is None:
        do.check(WRONG_CODE, "failed", "a wrong code was taken")
        do.demand(WRONG_CODE)
    do.check(WRONG_CODE, "passed", f"a wrong code was refused: {said or sent_back}")
    if sent_back is not None:
        do.note("the wrong code ended the login at once (2.9.7); it was begun again")
        begin_again()


def _sent_back(do: Doing) -> str | None:
    """Return what the relying party says to a user whom the provider sent back at once (2.9.7).

    None where the login goes on, so that the code was taken.
    """

    def probe() -> str | None:
        if Consent.here(do.window):
            return ""
        if not _at(do, CONNECTWISE):
            return None
        problems = SignedIn.account.problems(do.window)
        if problems:
            return "; ".join(problems)
        return "" if SignedIn.account.shows(do.window, do.setting("TEST_USER_EMAIL")) else None

    return do.window.wait(probe) or None


def _begin_at_service(do: Doing) -> None:
    """Come to the provider's sign-in once more, as 7.1.1 to 7.1.3 do."""
    window = do.visit(FROM_SERVICE, CONNECTWISE)
    do.go_home()
    ConnectWiseSignIn.stage(window)
    ConnectWiseSignIn.begin(window)
    ConnectWiseSignIn.answer(window, Stage.USER, _by_mail(do))
    if not window.wait(lambda: _at(do, IDAAS) or None):
        _refuse(do, "sp-login", "the browser was not sent to the provider")
    do.visit(FROM_SERVICE, IDAAS)


def _begin_at_portal(do: Doing, inputs: Inputs) -> None:
    """Open the tile once more, as 7.2.1 to 7.2.3 do."""
    window = do.visit(FROM_IDENTITY, IDAAS)
    do.go_home()
    IdaasSignIn.enter(window, _user(do))
    _to_tiles(do, inputs)
    Portal.tiles.open(window, _names(inputs))


def _consent_unseen(do: Doing) -> None:
    if "consent" not in do.run.checks:
        do.check("consent", "skipped", "not checked: the login that shows it is off")


def _consent(do: Doing, inputs: Inputs) -> None:
    """Accept the consent dialog where it comes (check `consent`)."""
    wanted = inputs.authentication.require_consent
    shown = bool(
        do.window.wait(lambda: True if Consent.here(do.window) else _over(do))
        and Consent.here(do.window)
    )
    if shown:
        do.press(Consent.accept)
    elif not _at(do, CONNECTWISE):
        return  # the login went wrong before it came to that
    if shown == wanted:
        detail = "the dialog was shown, and accepted" if shown else "no dialog was shown, as wanted"
        do.check("consent", "passed", detail)
    elif wanted:
        do.check("consent", "failed", "Require Consent is on, and the login asked for no consent")
        do.unchanged("no consent dialog was shown")
    else:
        do.check(
            "consent",
            "passed",
            "the dialog was shown although Require Consent is off, and accepted",
        )
    if not shown:
        do.unchanged("no consent dialog was shown")


def _over(do: Doing) -> bool | None:
    return True if _at(do, CONNECTWISE) else None


def _arrive(do: Doing, inputs: Inputs, check: str, visitor: str) -> None:
    """Wait until the visitor is in the relying party, as the user.

    With a token that holds (checks `sp-login`, `idp-login`).
    """
    window = do.visit(visitor, CONNECTWISE)
    mail = do.setting("TEST_USER_EMAIL")

    still = SignedIn.stillness(window)

    def probe() -> str | None:
        problems = SignedIn.account.problems(window)
        if problems:
            return "; ".join(problems)
        if not _at(do, CONNECTWISE):
            return None
        if SignedIn.account.shows(window, mail):
            return "in"
        return "in" if ConnectWiseSignIn.at_rest(window, still) else None

    outcome = window.wait(probe)
    if outcome != "in":
        _refuse(do, check, outcome or f"the login ended at {do.where()}: {_on_screen(do)}")
    proof.of_the_token(do, inputs, visitor)
    shown = SignedIn.account.shows(window, mail)
    whose = f"as {mail}" if shown else "the page does not say as whom; the token does"
    signed_in = f"signed in to {window.title}, {whose}"
    if visitor == FROM_SERVICE and UNGUARDED in do.run.memory:
        said = f"{signed_in}, but no second factor was asked for: see the resource rules"
        do.check(check, "failed", said)
    else:
        do.check(check, "passed", signed_in)


def _on_screen(do: Doing) -> str:
    return ", ".join(finding.on_screen(do.window, ("heading", "alert"))[:4]) or "an empty page"


def _refuse(do: Doing, check: str, said: str) -> None:
    do.check(check, "failed", said)
    raise IntegrationError(
        "the login did not end in ConnectWise Home",
        where=do.where(),
        seen=said,
        remedy="until it works, take the users out of the login provider; an open administrator "
        "session still can",
    )
