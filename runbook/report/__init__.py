"""The report of a run: one page that opens from disk, with the pictures beside it.

It is made from the journal alone, so a run that was killed has a true report up to its last event.
Nothing is fetched, nothing of a console's text can act: everything is escaped, and the page's own
policy allows only the style and the script whose hashes it names (CSP level 2, section 4.2.5).

* ``timeline``  the overview: instructions on a time axis, a lane a console, arrows across
* ``board``     the lanes in full: which card stands in which row, where a carried value runs
* ``spent``     where the time went
* ``logins``    what each login carried, and where a carried value was met again
* ``configuration``  what each console is set to at the end
* ``since``     what differs from the run before
* ``page``      template, style and script → HTML
* ``junit``, ``summary``  the same for a build server: its tests, and the page of a job
"""

from __future__ import annotations

import base64
import mimetypes
import shutil
from pathlib import Path
from urllib.parse import quote

from runbook import room, whole
from runbook.errors import UsageError
from runbook.record import Record, read
from runbook.report import junit, summary
from runbook.report.page import render, summarised
from runbook.seal import MANIFEST

NAME = "report.html"


def write(bundle: Path, *, out: Path | None = None, one_file: bool = False) -> Path:
    """Make the report of a bundle, with what a build server reads beside it; return its path.

    Args:
        bundle: a folder with a journal.
        out: a folder that gets the report and a copy of its pictures, so that it can be passed on;
            left out, the report stands beside the journal.
        one_file: put the pictures into the page, so that it can be passed on alone.

    Raises:
        FileNotFoundError: the folder has no journal.
        UsageError: the report would change a sealed bundle.
    """
    record = read(bundle)
    folder = bundle if out is None else out
    if (bundle / MANIFEST).exists() and folder.resolve().is_relative_to(bundle.resolve()):
        raise UsageError(
            "This bundle is sealed; a new report would break the seal.",
            where=str(bundle),
            remedy="Have the report written elsewhere: --out DIR.",
        )
    folder.mkdir(parents=True, exist_ok=True)
    if folder.resolve() == bundle.resolve():
        room.clear(bundle)  # a run that was killed left it
    elif not one_file:
        _copy_pictures(record, bundle, folder)
    there = [file for file in _files(record) if (bundle / file).is_file()]
    pictures = {file: _address(bundle / file) if one_file else quote(file) for file in there}
    whole.write(folder / junit.NAME, junit.junit(record))
    whole.write(folder / summary.NAME, summarised(record).encode("utf-8", "replace"))
    page = render(record, pictures, one_file=one_file)
    return whole.write(folder / NAME, page.encode("utf-8", "replace"))


def of(bundle: Path) -> Path:
    """Return the report of a bundle: the one that was sealed, else one made now.

    Raises:
        FileNotFoundError: the folder has no journal.
    """
    sealed = (bundle / MANIFEST).exists() and (bundle / NAME).exists()
    return bundle / NAME if sealed else write(bundle)


def _files(record: Record) -> list[str]:
    """Every picture that the record names, once; instructions may share one."""
    attempts = (a for i in record.instructions for a in i.attempts)
    return list(dict.fromkeys(shot.file for attempt in attempts for shot in attempt.shots))


def _address(picture: Path) -> str:
    """Return a picture as an address that holds it (RFC 2397)."""
    kind = mimetypes.guess_type(picture.name)[0] or "application/octet-stream"
    return f"data:{kind};base64,{base64.b64encode(picture.read_bytes()).decode()}"


def _copy_pictures(record: Record, bundle: Path, folder: Path) -> None:
    for file in _files(record):
        if (bundle / file).is_file():
            (folder / file).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(bundle / file, folder / file)
