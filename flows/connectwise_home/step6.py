"""Step 6: add IDaaS to ConnectWise Home (instructions 6.1–6.8)."""

from __future__ import annotations

from typing import Any

from flows.connectwise_home import places, proof
from flows.connectwise_home.inputs import Inputs
from flows.connectwise_home.sides import (
    CLIENT_ID,
    CONNECTWISE,
    ISSUER_URL,
    OTHERS,
    PROVIDER,
    REDIRECT_URI,
)
from pages.connectwise.login_provider import ConfigurationDetails, LoginProvider, UsersList
from runbook.guide import step
from runbook.step import Doing
from runbook.window import Window


@step("6.1", "Return to the page left open in 1.4", side=CONNECTWISE, needs=(REDIRECT_URI,))
def come_back(do: Doing, inputs: Inputs) -> None:
    """It must still show the Redirect URI of 1.3. If it does not.

    What depends on it is made right first.
    """
    if not do.is_adopted(PROVIDER):
        do.absent(PROVIDER, inputs.provider.display_name)
    carried = do.carried(REDIRECT_URI)
    do.run.reopen(CONNECTWISE)
    shown = LoginProvider.redirect_uri.here(do.window)
    if shown and LoginProvider.redirect_uri.read(do.window) == carried:
        do.record(LoginProvider.redirect_uri)
        LoginProvider.open_for_editing(do.window)
        return
    if do.comparing:
        do.redo("1")
        do.compare("Redirect URI", carried, LoginProvider.redirect_uri.read(do.window))
        LoginProvider.open_for_editing(do.window)
        return
    do.deviate("behaves-differently", "the page left open in 1.4", do.where(), "navigated")
    do.redo("1")
    if do.carried(REDIRECT_URI) != carried:
        do.redo("2")
        do.act(
            "the page was gone and came back with another Redirect URI; "
            f"the application has it now, and still has {carried}"
        )
    else:
        do.act("the page was gone and came back with the same Redirect URI")
    do.record(LoginProvider.redirect_uri)
    LoginProvider.open_for_editing(do.window)


@step("6.2", "Display Name", side=CONNECTWISE)
def display_name(do: Doing, inputs: Inputs) -> None:
    """As given."""
    do.ensure(LoginProvider.display_name, inputs.provider.display_name)


@step("6.3", "Client ID: the one of 2.9.1", side=CONNECTWISE, needs=(CLIENT_ID,))
def paste_client_id(do: Doing, inputs: Inputs) -> None:
    """Equal to the last character."""
    do.paste(LoginProvider.client_id, CLIENT_ID)


@step("6.4", "Authority URL: the Issuer URL of 5.3", side=CONNECTWISE, needs=(ISSUER_URL,))
def paste_authority(do: Doing, inputs: Inputs) -> None:
    """Equal to the last character."""
    do.paste(LoginProvider.authority_url, ISSUER_URL)


@step("6.5", "Response Type", side=CONNECTWISE)
def response_type(do: Doing, inputs: Inputs) -> None:
    """id_token, unless the inputs say otherwise."""
    do.ensure(LoginProvider.response_type, inputs.provider.response_type)


@step("6.6", "Users List tab", side=CONNECTWISE)
def open_users(do: Doing, inputs: Inputs) -> None:
    """The users appear; a build may show them on the same page."""
    if do.has(UsersList.users) and not do.has(LoginProvider.users_list):
        do.unchanged("this build shows the users on the same page")
        return
    do.press(LoginProvider.users_list)
    UsersList.users.reach(do.window)


@step("6.7", "Select All", side=CONNECTWISE)
def select_users(do: Doing, inputs: Inputs) -> None:
    """Everybody, or the pilot list of the inputs; said by name where the administrator is in it."""
    users = inputs.provider.users
    wanted: Any = users if users == "all" else list(users)
    if users == "all" and do.own and do.run.memory.get(OTHERS):
        do.show(UsersList.users)
        do.note("the test account alone is selected: the other providers keep their users")
        known = "TEST_USER_EMAIL" in do.run.settings
        wanted = [do.setting("TEST_USER_EMAIL")] if known else []
    do.ensure(UsersList.users, wanted)
    administrator = do.setting("CONNECTWISE_ADMIN_USER")
    selected = (wanted, do.after.get(UsersList.users.name))
    if any(each and UsersList.users.satisfied(each, [administrator]) for each in selected):
        do.advise(
            f"The selection takes in {administrator}, the administrator at work: if the provider "
            "does not work, this account is locked out too. Keep its session until both logins "
            'have passed, or give a pilot list: provider.users = ["somebody@example.com"].',
            "instruction 6.7",
        )


@step("6.8", "Save", side=CONNECTWISE, needs=(CLIENT_ID, ISSUER_URL, REDIRECT_URI))
def save(do: Doing, inputs: Inputs) -> None:
    """Only once the provider takes exactly this request.

    Then the details are equal to what was typed.
    """
    proof.before_saving(do, inputs)
    name = inputs.provider.display_name

    def listed(window: Window) -> bool:
        if window is do.window and window.wait(
            lambda: ConfigurationDetails.here(window) or None, timeout_s=3
        ):
            return True
        return places.provider(window, inputs) is not None

    do.commit(
        LoginProvider.save, kind=PROVIDER, name=name, look=listed, id=do.carried(REDIRECT_URI)
    )
    if not do.comparing and ConfigurationDetails.here(do.window):
        for control, wanted in (
            (ConfigurationDetails.client_id, do.carried(CLIENT_ID)),
            (ConfigurationDetails.authority_url, do.carried(ISSUER_URL)),
            (ConfigurationDetails.redirect_uri, do.carried(REDIRECT_URI)),
        ):
            if do.has(control):
                do.expect(control, wanted)
