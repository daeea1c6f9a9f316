"""The end of a bundle: nothing is sealed that holds a secret."""

from __future__ import annotations

import base64
import gzip
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr

from runbook.beginning import knowing
from runbook.errors import RunbookError
from runbook.finishing import finish
from runbook.prepare import Prepared
from runbook.seal import MANIFEST, verify
from runbook.settings import Settings
from tests.runbook.acme import Inputs, guide
from tests.runbook.report import journals
from tests.runbook.seal.bundles import made

PASSWORD = "correct horse battery"
SEED = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
ADDRESS = "mailto://user:swordfish@example.com"


def settings() -> Settings:
    values: dict[str, Any] = {
        "ACME_ADMIN_PASSWORD": SecretStr(PASSWORD),
        "ACME_ADMIN_TOTP_SECRET": SecretStr(f"otpauth://totp/acme:root?secret={SEED}"),
        "ACME_URL": "https://acme.example.com",
    }
    return Settings(values, dict.fromkeys(values, "test"))


def prepared() -> Prepared:
    return Prepared(guide(), Inputs(), settings(), {}, (), {})


def test_a_bundle_without_a_secret_is_sealed(tmp_path: Path) -> None:
    bundle = made(tmp_path / "bundle", journals.good())
    assert finish(prepared(), "run", bundle, knowing(settings())) == bundle / "report.html"
    assert verify(bundle).whole


@pytest.mark.parametrize(
    ("secret", "kind"), [(PASSWORD, "password"), (SEED, "seed")], ids=["password", "seed"]
)
@pytest.mark.parametrize("file", ["log.jsonl", "shots/further.bin"])
def test_one_with_a_secret_is_not(tmp_path: Path, file: str, secret: str, kind: str) -> None:
    bundle = made(tmp_path / "bundle", journals.good())
    packed = gzip.compress(base64.b64encode(secret.encode()))
    (bundle / file).write_bytes(packed)
    with pytest.raises(RunbookError) as caught:
        finish(prepared(), "run", bundle, knowing(settings()))
    assert caught.value.seen == f"{file}: a {kind}"
    assert secret not in caught.value.message()
    assert not (bundle / MANIFEST).exists()


def test_what_is_known_by_its_setting() -> None:
    values: dict[str, Any] = {"RUNBOOK_NOTIFY": SecretStr(f"{ADDRESS} slack://abc/def")}
    said = knowing(Settings(values, {})).text(f"to {ADDRESS}")
    assert said == "to [address removed]"
    said = knowing(settings()).text(f"{PASSWORD}, a horse of correct make, {SEED}")
    assert said == "[password removed], a horse of correct make, [seed removed]"
