"""The published guide's instructions: ids in its order, "o" after those that it calls optional."""

from __future__ import annotations

_TABLE = """
0.1 0.2 1.1 1.2 1.3 1.4 2.1 2.2 2.3 2.4 2.5 2.6.1o 2.6.2o 2.6.3o 2.6.4o 2.7 2.8 2.9.1 2.9.2
2.9.3o 2.9.4 2.9.5 2.9.6 2.9.7o 2.9.8 2.9.9 2.10.1 2.10.2o 2.10.3 2.10.4 2.10.5 2.10.6 2.10.7
2.10.8 2.10.9 2.10.10 2.11 3.1 3.2 3.3 3.4 4.1o 4.2o 4.3o 4.4.1o 4.4.2o 4.4.3o 4.4.4o 4.4.5o
4.5.1o 4.5.2o 4.5.3o 4.5.4o 4.5.5o 4.5.6o 4.5.7o 4.5.8o 4.5.9o 4.5.10o 4.5.11o 4.6.1o 4.6.2o
4.6.3o 4.6.4o 4.6.5o 4.7o 5.1 5.2 5.3 5.4 6.1 6.2 6.3 6.4 6.5 6.6 6.7 6.8 7.1.1 7.1.2 7.1.3
7.1.4 7.1.5 7.2.1 7.2.2 7.2.3 7.2.4
"""

IDS = tuple(entry.removesuffix("o") for entry in _TABLE.split())
OPTIONAL = frozenset(entry.removesuffix("o") for entry in _TABLE.split() if entry.endswith("o"))
