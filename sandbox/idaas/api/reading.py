"""Reading a request's body into a model, with the console's own words for what is wrong."""

from __future__ import annotations

from typing import Any, TypeVar

from flask import request
from pydantic import BaseModel, ValidationError

from sandbox.kit import Problem

from .. import model

_Model = TypeVar("_Model", bound=BaseModel)
_WORDS = "Correct the marked fields."


def body() -> dict[str, Any]:
    """Return the request's JSON object.

    Raises:
        Problem: 400 if there is none.
    """
    found = request.get_json(silent=True)
    if not isinstance(found, dict):
        raise Problem(400, "The request has no JSON object.")
    return found


def form(kind: type[_Model]) -> _Model:
    """Return the request's body as a form.

    Raises:
        Problem: 400 without a JSON object; 422 with a message by dotted field name.
    """
    try:
        return kind.model_validate(body())
    except ValidationError as error:
        raise Problem(422, _WORDS, errors=model.field_errors(error)) from None


def refuse(**errors: str) -> Problem:
    """Return the problem that marks these fields."""
    return Problem(422, _WORDS, errors=errors)
