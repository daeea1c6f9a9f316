"""Drift: what a build of a console has that the baseline does not, and the other way round.

``tree`` reads a page's accessibility tree, ``capture`` keeps a screen as it was at a moment,
``baseline`` keeps the screens of a build in a folder. ``compare`` is a pure function of two sets of
screens, ``severity`` says what each difference means for somebody who follows the guide, ``pixels``
compares pictures. ``model`` is the outcome; ``page``, ``junit`` and ``sarif`` tell it.
"""
