"""Create, read, change and delete for the plain objects: resource rules and resource servers."""

from __future__ import annotations

import uuid
from abc import abstractmethod
from typing import Any, Generic, TypeVar

from flask import Blueprint, jsonify
from flask.typing import ResponseReturnValue
from pydantic import BaseModel

from sandbox.kit import Console, Problem

from ..signed_in import administrator
from ..tenant import current
from . import reading

Form = TypeVar("Form", bound=BaseModel)


class Objects(Generic[Form]):
    """One kind of object; a subclass says which, and what it must not contradict."""

    #: Kind of document in the store.
    kind: str
    #: Under ``/api/``; the list is answered as ``{"items": […]}``.
    path: str
    form: type[Form]

    @abstractmethod
    def check(self, wanted: Form, identifier: str) -> None:
        """Weigh a form against the other objects of the tenant before it is stored.

        Args:
            wanted: the form.
            identifier: the object's, "" for a new one.

        Raises:
            Problem: it contradicts them.
        """

    def blueprint(self, console: Console) -> Blueprint:
        """The routes; those that change something are counted as configuration."""
        routes = Blueprint(self.kind, __name__, url_prefix=f"/api/{self.path}")
        routes.get("")(administrator(self._listing))
        routes.get("/<identifier>")(administrator(self._one))
        routes.post("")(administrator(console.configuration(self._create)))
        routes.put("/<identifier>")(administrator(console.configuration(self._change)))
        routes.delete("/<identifier>")(administrator(console.configuration(self._delete)))
        return routes

    def _listing(self) -> ResponseReturnValue:
        return jsonify(items=current().store.all(self.kind))

    def _one(self, identifier: str) -> ResponseReturnValue:
        return jsonify(self._stored(identifier))

    def _create(self) -> ResponseReturnValue:
        return jsonify(self._keep(str(uuid.uuid4()), "")), 201

    def _change(self, identifier: str) -> ResponseReturnValue:
        self._stored(identifier)
        return jsonify(self._keep(identifier, identifier))

    def _delete(self, identifier: str) -> ResponseReturnValue:
        self._stored(identifier)
        current().store.delete(self.kind, identifier)
        return "", 204

    def _stored(self, identifier: str) -> dict[str, Any]:
        document = current().store.get(self.kind, identifier)
        if document is None:
            raise Problem(404, "It does not exist any more.")
        return document

    def _keep(self, identifier: str, known: str) -> dict[str, Any]:
        with current().store.transaction():
            wanted = reading.form(self.form)
            self.check(wanted, known)
            document = {"id": identifier, **wanted.model_dump()}
            return current().store.put(self.kind, identifier, document)
