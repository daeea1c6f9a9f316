"""Step 2, first half: add the application and name it (instructions 2.1–2.8)."""

from __future__ import annotations

from flows.connectwise_home.inputs import Inputs
from flows.connectwise_home.sides import APPLICATION, IDAAS, TEMPLATE
from pages.idaas.application import Application, GeneralSettings, UploadLogo
from pages.idaas.applications import ApplicationsList, Menu, SelectTemplate
from runbook.guide import step
from runbook.step import Doing

CATEGORY = "OpenID Connect and OAuth Cloud Integrations"


@step("2.1", "Menu > Security > Applications", side=IDAAS)
def open_applications(do: Doing, inputs: Inputs) -> None:
    """The Applications List appears."""
    do.press(Menu.applications, shows=ApplicationsList)


@step("2.2", "Add an application", side=IDAAS)
def add(do: Doing, inputs: Inputs) -> None:
    """An application of that name is taken over and walked through in its edit pages instead."""
    name = inputs.application.name
    if do.finds(ApplicationsList.applications, name):
        do.open(ApplicationsList.applications, name)
        Application.open_for_editing(do.window)
        do.adopt(APPLICATION, name)
        return
    do.absent(APPLICATION, name)
    do.press(ApplicationsList.add, shows=SelectTemplate)


@step("2.3", "Find the template by the search drop-down list or the Search bar", side=IDAAS)
def find_template(do: Doing, inputs: Inputs) -> None:
    """Either way leads to it; where a build lacks one, the other is taken."""
    if do.is_adopted(APPLICATION):
        do.unchanged("the application exists")
        return
    by_search = inputs.application.find_by == "search"
    if by_search and do.has(SelectTemplate.search):
        do.ensure(SelectTemplate.search, TEMPLATE)
    elif do.has(SelectTemplate.category):
        do.ensure(SelectTemplate.category, CATEGORY)
    elif do.has(SelectTemplate.search):
        do.ensure(SelectTemplate.search, TEMPLATE)
    else:
        do.unchanged("this build has neither a filter nor a Search bar")


@step("2.4", "Choose ConnectWise Home", side=IDAAS)
def choose_template(do: Doing, inputs: Inputs) -> None:
    """The page that adds the application appears."""
    if do.is_adopted(APPLICATION):
        do.unchanged("the application exists")
        return
    do.press(SelectTemplate.template, shows=Application)


@step("2.5", "Application Name and Application Description", side=IDAAS)
def name_it(do: Doing, inputs: Inputs) -> None:
    """Changed only where they differ from the inputs."""
    do.ensure(Application.name, inputs.application.name)
    if inputs.application.description is not None:
        do.ensure(Application.description, inputs.application.description)


def _without_logo(do: Doing, inputs: Inputs) -> bool:
    if inputs.application.logo is None:
        do.skip("stays: the inputs name no logo")
        return True
    if do.is_adopted(APPLICATION):
        do.unchanged("the application exists; a picture cannot be compared, so its logo stays")
        return True
    return False


@step("2.6.1", "The button next to Application Logo", side=IDAAS, optional=True)
def open_upload(do: Doing, inputs: Inputs) -> None:
    """The Upload Logo dialog appears."""
    if not _without_logo(do, inputs):
        do.press(Application.logo, shows=UploadLogo)


@step("2.6.2", "Choose the picture file", side=IDAAS, optional=True)
def choose_logo(do: Doing, inputs: Inputs) -> None:
    """The dialog shows it."""
    if not _without_logo(do, inputs):
        do.hand(UploadLogo.picture, inputs.application.logo)


@step("2.6.3", "Resize the picture", side=IDAAS, optional=True)
def resize(do: Doing, inputs: Inputs) -> None:
    """There is no input for it: the size that the dialog proposes."""
    if not _without_logo(do, inputs):
        do.unchanged("the size stays as the dialog proposes it")


@step("2.6.4", "OK", side=IDAAS, optional=True)
def confirm_logo(do: Doing, inputs: Inputs) -> None:
    """The dialog closes and the logo is shown."""
    if not _without_logo(do, inputs):
        do.press(UploadLogo.ok)
        do.gone(UploadLogo)


@step("2.7", "Authentication Flow: user login and Identity Providers", side=IDAAS)
def authentication_flow(do: Doing, inputs: Inputs) -> None:
    """What users see when they log in."""
    flow = inputs.application.authentication_flow
    do.ensure(Application.enable_user_login, flow.user_login)
    do.ensure(Application.enable_identity_providers, flow.identity_providers)


@step("2.8", "Next", side=IDAAS)
def go_on(do: Doing, inputs: Inputs) -> None:
    """General Settings and Authentication Settings appear.

    A build may have them on this page already.
    """
    leads_on = Application.next.here(do.window)
    if GeneralSettings.here(do.window) or (not leads_on and do.has(GeneralSettings.client_id)):
        _moved(do)
        do.unchanged("this build shows General Settings on the same page")
    elif not leads_on and Application.to_tab(do.window, GeneralSettings.section):
        _moved(do)
        do.arrive(GeneralSettings)
        do.act("this build shows General Settings on a tab")
    else:
        do.press(Application.next, shows=GeneralSettings)


def _moved(do: Doing) -> None:
    if not do.comparing:  # where an application is edited, the guide says nothing of pages
        expected = "General Settings on the next page"
        do.deviate("moved", expected, "General Settings", "navigated")
