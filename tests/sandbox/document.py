"""Writes `docs/builds.md` from the builds of the sandbox.

python -m tests.sandbox.document
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from itertools import combinations
from pathlib import Path
from typing import Any

from sandbox import builds

DOCUMENT = Path(__file__).parents[2] / "docs" / "builds.md"

HEAD = """# Builds of the embedded consoles

The embedded consoles are as the guide describes them. A build changes that, and any builds can be
had together if they do not contradict each other:

```
runbook run connectwise-home --sandbox --sandbox-build cards --sandbox-build shadow
runbook sandbox up --build cards --build shadow
```

Whoever has read the guide can do all of it in every build, and what lies under the pages is the
same: a login works, or fails for the real reason. A build is a file in `sandbox/builds/`, with keys
that `sandbox/kit/static/build.js` describes. This page is made of them by
`python -m tests.sandbox.document`.

| Build | What it is | Console | What differs |
| --- | --- | --- | --- |
"""

CONSOLES = {"idaas": "IDaaS", "connectwise": "ConnectWise Home"}


def document() -> str:
    """Return the page: a row for each build and console, and who contradicts whom."""
    rows = "\n".join(row for name in builds.names() for row in _rows(name))
    return f"{HEAD}{rows}\n\n## Not together\n\nRefused, with code 2:\n\n{_contradictions()}\n"


def contradicting() -> list[tuple[str, str]]:
    """Return the pairs of builds that cannot be had together."""
    return [pair for pair in combinations(builds.names(), 2) if _refused(*pair)]


def _refused(*names: str) -> bool:
    try:
        builds.load(*names)
    except builds.Contradiction:
        return True
    return False


def _rows(name: str) -> Iterator[str]:
    tables = builds.load(name)
    alike = len(tables) > 1 and tables["idaas"] == tables["connectwise"]
    shown = {"both": tables["idaas"]} if alike else tables
    for at, (console, table) in enumerate(shown.items()):
        first = (f"`{name}`", builds.about(name)) if at == 0 else ("", "")
        cells = [*first, CONSOLES.get(console, console), _differences(table)]
        yield f"| {' | '.join(cells)} |"


def _differences(table: Mapping[str, Any]) -> str:
    return "; ".join(part for key, value in table.items() for part in _parts(key, value))


def _parts(key: str, value: Any) -> Iterator[str]:
    if key == "labels":
        yield from (f"*{name}* is *{word}*" for name, word in value.items())
    elif key == "moves":
        yield from (f"*{move['leaf']}* is under *{move['to']}*" for move in value)
    elif isinstance(value, dict):
        yield from (f"`{key}.{name}` = `{json.dumps(one)}`" for name, one in value.items())
    else:
        yield f"`{key}` = `{json.dumps(value)}`"


def _contradictions() -> str:
    return "\n".join(f"- `{one}` and `{other}`" for one, other in contradicting())


if __name__ == "__main__":
    DOCUMENT.write_text(document(), encoding="utf-8")
