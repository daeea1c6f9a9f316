"""Resource rules: who may use which application, and by which factors."""

from __future__ import annotations

from .. import model
from ..tenant import APPLICATION, RESOURCE_RULE, current
from . import reading
from .objects import Objects


class ResourceRules(Objects[model.ResourceRule]):
    """The routes under ``/api/resource-rules``."""

    kind = RESOURCE_RULE
    path = "resource-rules"
    form = model.ResourceRule

    def check(self, wanted: model.ResourceRule, identifier: str) -> None:
        """Refuse a rule about what the tenant does not have."""
        if current().store.get(APPLICATION, wanted.application) is None:
            raise reading.refuse(application="Choose one of the options")
        if set(wanted.groups) - set(current().groups):
            raise reading.refuse(groups="Choose from the groups of this tenant")
        if wanted.asks_second_factor and not wanted.second_factors:
            raise reading.refuse(second_factors="Select at least one second factor")
