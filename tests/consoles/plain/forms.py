"""Reads posted HTML forms into the fields of a record."""

from __future__ import annotations

import dataclasses

from flask import request

from .models import Api, Application, Provider, Rule


def posted(item: Application | Rule | Api | Provider) -> dict[str, object]:
    """Return what the form says of the item: an absent check box is off, an absent text stays."""
    form, given = request.form, dict[str, object]()
    for field in dataclasses.fields(item):
        old = getattr(item, field.name)
        if isinstance(old, bool):
            given[field.name] = field.name in form
        elif isinstance(old, tuple):
            given[field.name] = form.getlist(field.name)
        elif field.name in form:
            given[field.name] = form[field.name]
    return given
