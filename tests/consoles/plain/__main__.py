"""Serves the two consoles in the style that is asked for."""

from __future__ import annotations

import argparse

from tests.consoles.serving import ports, serve

from . import accounts, apps
from .styles import STYLES


def main() -> None:
    """Run the command line."""
    parser = ports(argparse.ArgumentParser(prog="tests.consoles.plain", description=__doc__))
    parser.add_argument("--style", choices=sorted(STYLES), default="plain")
    args = parser.parse_args()
    style = STYLES[args.style]
    serve(
        (accounts.identity_people(), accounts.home_people()),
        (lambda it: apps.identity_app(it, style), lambda it: apps.home_app(it, style)),
        (args.port_a, args.port_b),
    )


if __name__ == "__main__":
    main()
