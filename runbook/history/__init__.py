"""What became of all the runs of a folder: listed, compared, and over time.

* ``generated``    what a tenant generates, taken out of a value before two runs are compared
* ``differences``  two records → what differs between them
* ``bundles``      a folder → its bundles, and what is told of each
* ``index``        the same kept in SQLite, so that no journal is read twice
* ``choosing``     which of them: filters, and two runs by id, folder or word
* ``trends``       durations, deviations and builds over time
* ``terminal``     all of it as tables, ``plain`` as JSON, ``page`` and ``plot`` as a page
"""

from __future__ import annotations

from runbook.history.choosing import previous
from runbook.history.differences import Differences, differences

__all__ = ["Differences", "differences", "previous"]
