"""Serves the two consoles."""

from __future__ import annotations

import argparse

from tests.consoles.plain import accounts
from tests.consoles.serving import ports, serve

from . import apps, people


def main() -> None:
    """Run the command line."""
    parser = ports(argparse.ArgumentParser(prog="tests.consoles.on_material", description=__doc__))
    args = parser.parse_args()
    serve(
        (accounts.identity_people(), people.home_people()),
        (apps.identity_app, apps.home_app),
        (args.port_a, args.port_b),
    )


if __name__ == "__main__":
    main()
