from __future__ import annotations

from dataclasses import replace

from pydantic import BaseModel

from runbook.settings import Setting
from runbook.show import described
from tests.runbook import acme
from tests.runbook.acme import step


class Server(BaseModel):
    name: str
    ports: list[int] = [80]


class Inputs(BaseModel):
    title: str = "Acme"
    logo: str | None = None
    on: bool = True
    server: Server | None = None


def test_a_guide_is_told_with_instructions_inputs_and_settings() -> None:
    guide = replace(
        acme.guide(step("1.1"), step("1.2", optional=True), step("2.1")),
        inputs=Inputs,
        sections={"1": "Begin", "2": "End"},
        settings=(Setting("TESTER", help="who tries it"),),
    )
    lines = [" ".join(line.split()) for line in described(guide).splitlines()]
    assert lines[0] == "Set Acme up"
    at = [
        lines.index(line)
        for line in (
            "1 Begin",
            "1.1 Acme: Instruction 1.1",
            "1.2 o Acme: Instruction 1.2",
            "2 End",
            "2.1 Acme: Instruction 2.1",
            'title = "Acme"',
            "logo = stays",
            "on = true",
            "server.name = required",
            "server.ports = [80]",
            "TESTER as needed who tries it",
        )
    ]
    assert at == sorted(at)
    assert any(line.startswith("ACME_ADMIN_PASSWORD required") for line in lines)
