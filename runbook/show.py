"""A guide in words: its instructions, the inputs it takes and the credentials it needs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, get_args

from pydantic import BaseModel

from runbook.guide import Guide
from runbook.settings import ENGINE_SETTINGS


def described(guide: Guide) -> str:
    """Return a guide as text for a terminal."""
    lines = [guide.title, "", "Instructions (o = optional)"]
    unit = ""
    for step in guide.steps:
        if step.unit != unit:
            unit = step.unit
            lines += ["", f"{unit}  {guide.sections.get(unit, '')}"]
        mark = "o" if step.optional else " "
        lines.append(f"  {step.id:8}{mark} {guide.console(step.side).title}: {step.title}")
    lines += ["", "Inputs (TOML); a key left out as “stays” leaves what the console has"]
    lines += [f"  {line}" for line in _inputs(guide.inputs)]
    lines += ["", "Settings (environment or env file; NAME_FILE reads a value from a file)"]
    for setting in (*guide.all_settings(), *ENGINE_SETTINGS):
        mark = "required" if setting.required else "as needed"
        lines.append(f"  {setting.name:32}{mark:11}{setting.help}")
    return "\n".join(lines)


def _inputs(model: type[BaseModel], path: str = "") -> Iterator[str]:
    for name, field in model.model_fields.items():
        key = f"{path}.{name}" if path else name
        table = _table(field.annotation)
        if table is not None:
            yield from _inputs(table, key)
        else:
            default = "required" if field.is_required() else _worded(field.default)
            yield f"{key} = {default}"


def _table(annotation: Any) -> type[BaseModel] | None:
    for candidate in (annotation, *get_args(annotation)):
        if isinstance(candidate, type) and issubclass(candidate, BaseModel):
            return candidate
    return None


def _worded(value: Any) -> str:
    if value is None:
        return "stays"
    if isinstance(value, bool):
        return str(value).lower()
    return f'"{value}"' if isinstance(value, str) else str(value)
