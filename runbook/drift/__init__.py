"""Drift: what a build of a console has that the baseline does not, and the other way round.

Seeing: ``tree`` reads a page's accessibility tree, ``capture`` keeps a screen as it was at a
moment, ``baseline`` keeps the screens of a build in a folder.

Judging: ``aligning`` lays two screens beside each other, ``compare`` tells what differs between
two sets of them, ``looks`` and ``pixels`` compare their pictures, ``met`` is what the run itself
met and ``recorded`` what its record tells; ``judge`` makes one list of all that, and ``severity``
says what each difference means for somebody who follows the guide. ``outcome`` begins with the
evidence.

Telling: ``model`` is the outcome, ``sentences`` its words; ``files`` writes it, as ``page``,
``junit`` and ``sarif`` have it, ``terminal`` prints it, ``notices`` and ``message`` send what is
new. ``acknowledged`` marks what is known, ``accept`` takes proposals into a build profile.
"""
