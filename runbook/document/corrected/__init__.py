"""A published guide with its mistakes put right: what `runbook document --corrects` writes.

A guide that is only told to be wrong stays wrong. Here each thing that lint finds, and that a run
saw otherwise, becomes a line as it should read, so that its publisher has only to take it over.

* ``model``       one correction, and why it is made
* ``source``      the file as it is written, sentence by sentence
* ``aligning``    where in the file each character of a sentence stands, whatever it is written in
* ``swapping``    other words for those that are wrong, in the file's own markup
* ``linted``      what lint finds
* ``seen``        what a run saw, and what the guide is known to get wrong
* ``correcting``  all of it together, line by line
* ``difference``  as a unified difference
* ``page``        as a page, side by side
"""

from __future__ import annotations
