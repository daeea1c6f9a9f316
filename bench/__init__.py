"""Paired timings: what a run with its evidence costs beside a bare script that does the same.

* ``bare``      the guide as a script with locators in it, and no evidence
* ``lines``     lines of code by package
* ``lint``      how much of what is wrong in published guides is found
* ``__main__``  both by turns, each on fresh consoles; nothing is asserted
"""
