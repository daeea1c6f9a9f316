"""Reads a published guide and finds what is wrong in it by itself.

* ``reading``   text, HTML and Markdown into sentences; ``readers`` for each, ``blocks`` for all
* ``phrasing``  what a sentence says
* ``rules``     what can be wrong, a module for each rule
* ``screens``   the words of a baseline
* ``following`` the page that each sentence is about, and whether a baseline has seen it
* ``named``     what a sentence says stands on the screen
* ``unknown_word`` names that are on no screen of a baseline
* ``coverage``  each sentence that tells to do something, and the instruction it belongs to
* ``editions``  what a new edition changes, by instruction
* ``terminal``  all of it for people
"""

from __future__ import annotations
