"""Whether a rule asks for a second factor.

In either form in which a console may say so (instruction 3.3).
"""

from __future__ import annotations

import re

from pages import finding
from pages.controls.base import Control
from pages.controls.choice import Choice
from pages.controls.toggles import Switch
from runbook.errors import OptionMissing
from runbook.window import Window

SWITCHES = (
    "Second Factor",
    "Second-factor authentication",
    "Require second factor",
    "Require a second factor",
    "Require second-factor authentication",
    "Second factor required",
)
FLOWS = (
    "Authentication Flow",
    "Authentication Flows",
    "User Authentication Flow",
    "Authentication Decision",
    "Low Risk",
    "Authentication",
    "Second factor",
)
WITH = re.compile(
    r"second[\W_]*factor|two[\W_]*factor|2fa|mfa|multi[\W_]*factor|otp|token|required",
    re.IGNORECASE,
)
PREFERRED = (
    "Password and Second Factor",
    "Default Second Factor Only",
    "Second Factor",
    "Required",
)
WITHOUT = re.compile(
    r"password[\W_]*only|^password$|no second|single factor|^none$|not required|user password",
    re.IGNORECASE,
)


class SecondFactor(Control[bool]):
    """A switch of its own.

    Or an authentication flow whose name tells whether it holds a second factor.
    """

    what = "authentication flow"

    def here(self, window: Window) -> bool:
        """Tell whether either form is on the page."""
        return self._switch.here(window) or self._flow.here(window)

    def read(self, window: Window) -> bool:
        """Tell whether a second factor is asked for."""
        if self._switch.here(window):
            return self._switch.read(window)
        chosen = self._flow.read(window)
        return bool(WITH.search(chosen)) and not WITHOUT.search(chosen)

    def set(self, window: Window, value: bool) -> None:
        """Turn the switch, or choose the flow (raises OptionMissing where no flow fits)."""
        if self._switch.here(window):
            self._switch.set(window, value)
            return
        offered = self._flow.options(window)
        fitting = [
            one for one in offered if bool(WITH.search(one) and not WITHOUT.search(one)) == value
        ]
        preferred = [
            one for name in PREFERRED for one in fitting if one.casefold() == name.casefold()
        ]
        fitting = preferred or [
            one for one in fitting if not re.search("extern|deni|denied", one, re.IGNORECASE)
        ]
        if not fitting:
            raise OptionMissing(
                f"no flow {'with' if value else 'without'} a second factor is offered",
                where=finding.place(window),
                seen=f"offered: {', '.join(offered)}",
                remedy="make such a flow in the console, or leave second_factor out of the inputs",
            )
        self._flow.set(window, fitting[0])

    @property
    def _switch(self) -> Switch:
        switch = Switch(*SWITCHES)
        switch.screen = self.screen
        return switch

    @property
    def _flow(self) -> Choice:
        flow = Choice(*FLOWS)
        flow.screen = self.screen
        return flow

    def marks(self, window: Window):  # type: ignore[no-untyped-def]
        """Return whichever form is there."""
        return self._switch.marks(window) or self._flow.marks(window)
