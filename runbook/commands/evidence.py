"""`runbook evidence`: keys for the seal of a bundle, and what is left of it."""

from __future__ import annotations

from pathlib import Path

import click

from runbook import seal
from runbook.record.words import clean

NOT_WHOLE = 4
FILE = click.Path(dir_okay=False, path_type=Path)
FOLDER = click.Path(file_okay=False, path_type=Path)


@click.group()
def evidence() -> None:
    """Check what a run left, and make the key that it signs with."""


@evidence.command()
@click.argument("bundle", metavar="DIR", type=FOLDER)
@click.option("--key", "keys", type=FILE, multiple=True, help="public key that must have signed it")
@click.option("--require-signature", is_flag=True, help="that nobody signed it is a fault")
def verify(bundle: Path, keys: tuple[Path, ...], require_signature: bool) -> None:
    """Tell whether a bundle is whole and unchanged since it was sealed.

    Needs no network. Code 4 where it is not, with a line for each thing that was found.
    """
    trusted = [seal.read_public(key) for key in keys]
    verdict = seal.verify(bundle, trusted=trusted, require_signature=require_signature)
    for found in verdict.findings:
        click.echo(clean(f"{found.kind}: {found.where}: {found.detail}"))
    signed = f"signed by {verdict.signer}" if verdict.signer else "unsigned"
    if verdict.signer and not verdict.trusted:
        signed += (
            " (compare it with the fingerprint of a key that you know, or give that with --key)"
        )
    size = f"{verdict.files} files, {verdict.events} events"
    click.echo(f"{'whole' if verdict.whole else 'not whole'}: {size}, {signed}")
    if not verdict.whole:
        raise SystemExit(NOT_WHOLE)


@evidence.command()
@click.option(
    "--out",
    type=FILE,
    default=Path("runbook-signing.pem"),
    show_default=True,
    help="file of the private key; the public one is put beside it",
)
def keygen(out: Path) -> None:
    """Make an Ed25519 key pair; RUNBOOK_SIGNING_KEY names the private half."""
    public = seal.generate(out)
    click.echo(f"private key: {out} (keep it to yourself; RUNBOOK_SIGNING_KEY={out})")
    click.echo(f"public key:  {public} (hand it to whoever is to check)")
    click.echo(f"fingerprint: {seal.fingerprint(seal.read_public(public))}")
