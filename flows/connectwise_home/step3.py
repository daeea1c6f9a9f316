"""Step 3: a resource rule lets users in (instructions 3.1–3.4).

The guide only points to another page. An application that has a rule keeps it, since a second one
could weaken a strict first;
only what the inputs give is set on it.
"""

from __future__ import annotations

from flows.connectwise_home import places
from flows.connectwise_home.inputs import Inputs
from flows.connectwise_home.sides import APPLICATION, IDAAS, RESOURCE_RULE
from pages.idaas.resource_rules import ResourceRule, ResourceRules
from runbook.errors import ControlMissing
from runbook.guide import step
from runbook.step import Doing
from runbook.window import Window

KEEPS = "the application has a rule and keeps it"


@step("3.1", "Open the place where a resource rule for the application is added", side=IDAAS)
def open_rules(do: Doing, inputs: Inputs) -> None:
    """The page that adds one, or the rule that is there."""
    if not do.is_adopted(APPLICATION):
        do.absent(RESOURCE_RULE, inputs.resource_rule.name)
    place = ResourceRules.open_for(do.window, inputs.application.name)
    do.act(place)
    rule = ResourceRules.rule_of(
        do.window, inputs.application.name, inputs.resource_rule.name, place=place
    )
    if rule is not None:
        do.adopt(RESOURCE_RULE, rule.name)
        do.picture()
        if _asks_anything(do, inputs):
            ResourceRules.open_rule(do.window, rule)
        return
    do.absent(RESOURCE_RULE, inputs.resource_rule.name)
    do.picture()
    ResourceRules.add_for(do.window, inputs.application.name)
    ResourceRule.arrive(do.window)


def _asks_anything(do: Doing, inputs: Inputs) -> bool:
    return _made_here(do) or bool(inputs.resource_rule.model_fields_set - {"name"})


def _made_here(do: Doing) -> bool:
    return do.run.action(RESOURCE_RULE) == "created"


def _given(do: Doing, inputs: Inputs, key: str) -> bool:
    """Tell whether a setting is to be brought about: on a new rule all.

    On another's only what the inputs give.
    """
    new = not do.is_adopted(RESOURCE_RULE) or _made_here(do)
    return new or key in inputs.resource_rule.model_fields_set


@step("3.2", "Name, application and groups", side=IDAAS)
def describe(do: Doing, inputs: Inputs) -> None:
    """The application is known already where the page belongs to it; no groups given means all."""
    if not do.is_adopted(RESOURCE_RULE):
        do.ensure(ResourceRule.name, inputs.resource_rule.name)
        if do.has(ResourceRule.application):
            do.ensure(ResourceRule.application, inputs.application.name)
    else:
        do.unchanged(KEEPS)
    groups = inputs.resource_rule.groups
    if groups is not None and _given(do, inputs, "groups"):
        do.ensure(ResourceRule.groups, groups)


@step("3.3", "Second factor required", side=IDAAS)
def second_factor(do: Doing, inputs: Inputs) -> None:
    """By the authentication flow, or by a switch of its own."""
    if not _given(do, inputs, "second_factor"):
        do.unchanged(KEEPS)
        return
    try:
        do.ensure(ResourceRule.second_factor, inputs.resource_rule.second_factor)
    except ControlMissing as missing:
        do.deviate("missing", "authentication flow of the rule", None, "reported")
        do.unchanged(f"not readable here ({missing.seen}); the login shows whether it is asked for")


@step("3.4", "Save the rule", side=IDAAS)
def save(do: Doing, inputs: Inputs) -> None:
    """The rule is in the list."""

    def listed(window: Window) -> bool:
        return places.resource_rule(window, inputs) is not None

    do.commit(ResourceRule.save, kind=RESOURCE_RULE, name=inputs.resource_rule.name, look=listed)
