"""Errors of the JSON API as problem details (RFC 9457), with an ``errors`` member for fields.

A form shows each entry of ``errors`` beside the field of that name and everything else in a banner.
"""

from __future__ import annotations

from typing import TypeVar

from flask import Flask, Response, jsonify, request
from pydantic import BaseModel, ValidationError
from werkzeug.exceptions import HTTPException

Model = TypeVar("Model", bound=BaseModel)


class Problem(Exception):
    """An answer that is not what was asked for.

    Args:
        status: HTTP status code.
        title: one sentence for a person.
        detail: more, if there is more.
        errors: message by name of the field.
    """

    def __init__(
        self, status: int, title: str, detail: str = "", *, errors: dict[str, str] | None = None
    ) -> None:
        super().__init__(title)
        self.status = status
        self.title = title
        self.detail = detail
        self.errors = errors or {}

    def response(self) -> Response:
        """The problem as ``application/problem+json``."""
        answer = jsonify(
            type="about:blank",
            title=self.title,
            status=self.status,
            detail=self.detail,
            errors=self.errors,
        )
        answer.status_code = self.status
        answer.content_type = "application/problem+json"
        return answer


def read_json(model: type[Model]) -> Model:
    """The body of the request as ``model``.

    Raises:
        Problem: 400 if it is no JSON object; 422 with a message for each field that does not fit.
    """
    body = request.get_json(silent=True)
    if not isinstance(body, dict):
        raise Problem(400, "The body must be a JSON object.")
    try:
        return model.model_validate(body)
    except ValidationError as error:
        raise Problem(
            422, "Please correct the marked fields.", errors=_field_errors(error)
        ) from None


def _field_errors(error: ValidationError) -> dict[str, str]:
    messages: dict[str, str] = {}
    for one in error.errors():
        place = ".".join(str(part) for part in one["loc"]) or "body"
        messages.setdefault(place, one["msg"].removeprefix("Value error, "))
    return messages


def install(app: Flask) -> None:
    """Answer problems, and every HTTP error under ``/api/``, as problem details."""

    @app.errorhandler(Problem)
    def _problem(problem: Problem) -> Response:
        return problem.response()

    @app.errorhandler(HTTPException)
    def _http(error: HTTPException) -> Response | HTTPException:
        if not request.path.startswith("/api/"):
            return error
        status = error.code or 500
        return Problem(status, error.name, error.description or "").response()
