"""Inputs: a TOML file read into a guide's own model, with every mistake told by key and line.

The engine knows no key. What a key means, and that one left out "stays", is said by the model that
a guide declares; here it is only held to that model, strictly: a text is no number, and an unknown
key is refused with the nearest known one.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Any, TypeVar, get_args

from pydantic import AfterValidator, BaseModel, ValidationError, ValidationInfo
from pydantic_core import ErrorDetails, PydanticCustomError

from runbook.errors import UsageError
from runbook.mistakes import Mistake, refuse

Model = TypeVar("Model", bound=BaseModel)
Place = tuple[int | str, ...]

FOLDER = "folder"


def _readable(path: Path, info: ValidationInfo) -> Path:
    folder = (info.context or {}).get(FOLDER, Path())
    found = Path(folder) / path.expanduser()
    try:
        with found.open("rb"):
            return found.absolute()
    except OSError as error:
        raise PydanticCustomError(
            "input_file", "{path}: {reason}", {"path": str(found), "reason": str(error.strerror)}
        ) from None


InputFile = Annotated[Path, AfterValidator(_readable)]
"""A file that must be readable; a relative path counts from the folder of the inputs file."""


def load(
    model: type[Model],
    path: Path | None,
    *,
    flag: str = "--inputs",
    known: str = "an input of this guide",
) -> Model:
    """Reads inputs, or takes the guide's own values where there is no file.

    Any other TOML file of the operator is held to its model in the same way.

    Args:
        model: what a guide takes; its ``extra`` should be ``forbid``.
        path: the TOML file, or None for no input at all.
        flag: the flag that names the file.
        known: what a key of it is.

    Raises:
        Mistakes: the file cannot be read, is no TOML, or does not fit the model: all at once.
    """
    name = flag.removeprefix("--")
    text = _read(path, flag) if path else ""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        refuse([Mistake(name, str(path), f"is not TOML: {error}", "correct that line")])
        raise
    folder = path.parent if path else Path()
    try:
        # As JSON: strict for a JSON value still lets a list be a tuple and a text be a path.
        return model.model_validate_json(
            json.dumps(data, default=str), strict=True, context={FOLDER: folder}
        )
    except ValidationError as error:
        lines = _lines(text)
        places = [(_keys(details), details) for details in _by_place(error)]
        refuse(
            Mistake(
                _dotted(keys) or name, _where(keys, path, lines), *_wrong(details, model, known)
            )
            for keys, details in places
        )
        raise


def restore(model: type[Model], data: Any) -> Model:
    """Read inputs as a record keeps them: those keys that were given.

    Raises:
        UsageError: they do not fit the guide any more.
    """
    try:
        return model.model_validate_json(json.dumps(data), strict=True)
    except ValidationError as error:
        raise UsageError(
            "the inputs of that run do not fit the guide as it is now",
            seen="; ".join(f"{_dotted(_keys(one))}: {one['msg']}" for one in error.errors()),
            remedy="start a new run with inputs that do",
        ) from error


def _read(path: Path, flag: str) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        wrong = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
        refuse([Mistake(flag.removeprefix("--"), str(path), str(wrong), f"correct {flag}")])
        raise


def _by_place(error: ValidationError) -> list[ErrorDetails]:
    """The errors in order, one for each place: a union reports each of its members."""
    merged: dict[Place, ErrorDetails] = {}
    for details in error.errors():
        details["msg"] = details["msg"].removeprefix("Value error, ").removeprefix("Input ")
        first = merged.setdefault(_keys(details), details)
        if first is not details:
            first["msg"] += f", or {details['msg']}"
    return list(merged.values())


def _keys(details: ErrorDetails) -> Place:
    """Place of an error as keys and indexes of the file; pydantic adds names of union members."""
    return tuple(
        part for part in details["loc"] if isinstance(part, int) or re.fullmatch(r"[\w-]+", part)
    )


def _where(keys: Place, path: Path | None, lines: Mapping[Place, int]) -> str:
    line = next((lines[keys[:n]] for n in range(len(keys), 0, -1) if keys[:n] in lines), None)
    return "" if path is None else str(path) if line is None else f"{path}:{line}"


def _wrong(details: ErrorDetails, model: type[BaseModel], known: str) -> tuple[str, str]:
    """What is wrong, and what to do about it."""
    if details["type"] == "extra_forbidden":
        return f"is not {known}", _nearest(_keys(details), model)
    if details["type"] == "missing":
        return "is missing", "give it a value, or leave its table out"
    wrong, given = details["msg"], details["input"]
    if isinstance(given, str | int | float) and details["type"] != "input_file":
        wrong = f"{wrong}; it is {given!r}"
    return wrong, "correct the value, or leave the key out"


def _dotted(keys: Place) -> str:
    text = ""
    for key in keys:
        text += f"[{key}]" if isinstance(key, int) else f".{key}" if text else key
    return text


def _nearest(keys: Place, model: type[BaseModel]) -> str:
    known = {_dotted(place): place for place in _known(model)}
    named = [key for key in keys if isinstance(key, str)]
    elsewhere = [dotted for dotted, place in known.items() if place[-1] == named[-1]]
    alike = elsewhere or get_close_matches(".".join(named), known, n=1, cutoff=0.6)
    return f"did you mean {' or '.join(alike)}?" if alike else "leave it out"


def _known(model: type[BaseModel], above: Place = ()) -> Iterator[Place]:
    """Every key of a model and of the models in it, without indexes."""
    for name, field in model.model_fields.items():
        here = (*above, field.alias or name)
        yield here
        for inner in _models(field.annotation):
            yield from _known(inner, here)


def _models(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for argument in get_args(annotation):
        yield from _models(argument)


_HEADER = re.compile(r"\s*(\[\[?)\s*([^\[\]]+?)\s*\]\]?\s*(?:#.*)?$")
_KEY = re.compile(r"\s*([A-Za-z0-9_\-.\"' ]+?)\s*=")
_QUOTES = re.compile(r'"""|\'\'\'')


def _lines(text: str) -> dict[Place, int]:
    """Line of each table and key; `tomllib` keeps none. Keys within an inline table have its line.

    The text is TOML already: only what begins a line is looked at, and texts over several lines
    are passed over.
    """
    found: dict[Place, int] = {}
    table: Place = ()
    counts: dict[Place, int] = {}
    inside = False
    for number, line in enumerate(text.splitlines(), start=1):
        began_inside, inside = inside, inside ^ (len(_QUOTES.findall(line)) % 2 == 1)
        if began_inside:
            continue
        if header := _HEADER.match(line):
            table = _split(header[2])
            if header[1] == "[[":
                counts[table] = counts.get(table, -1) + 1
                table = (*table, counts[table])
            found[table] = number
        elif key := _KEY.match(line):
            found[(*table, *_split(key[1]))] = number
    return found


def _split(dotted: str) -> Place:
    return tuple(part.strip().strip("\"'") for part in dotted.split("."))
