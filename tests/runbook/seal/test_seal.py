"""A sealed bundle, and everything that can be done to it."""

from __future__ import annotations

import base64
import json
import random
import shutil
import stat
from pathlib import Path

import pytest
from click.testing import CliRunner

from runbook import seal
from runbook.commands.evidence import evidence
from runbook.errors import UsageError
from runbook.journal import FILE as JOURNAL
from runbook.seal import MANIFEST
from runbook.seal.statement import PREDICATE, STATEMENT
from tests.runbook.report import journals
from tests.runbook.seal.bundles import made

TIMES = 300


@pytest.fixture(scope="module")
def key(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("keys") / "key.pem"
    seal.generate(path)
    return path


@pytest.fixture(scope="module")
def signed(tmp_path_factory: pytest.TempPathFactory, key: Path) -> Path:
    bundle = made(tmp_path_factory.mktemp("signed") / "bundle", journals.good())
    seal.seal(bundle, seal.read_private(key))
    return bundle


@pytest.fixture(scope="module")
def unsigned(tmp_path_factory: pytest.TempPathFactory) -> Path:
    bundle = made(tmp_path_factory.mktemp("unsigned") / "bundle", journals.good())
    seal.seal(bundle, None)
    return bundle


@pytest.fixture
def copy(signed: Path, tmp_path: Path) -> Path:
    """One to tamper with."""
    return Path(shutil.copytree(signed, tmp_path / "copy"))


def kinds(bundle: Path) -> set[tuple[str, str]]:
    return {(one.kind, one.where) for one in seal.verify(bundle).findings}


def statement(bundle: Path) -> dict[str, object]:
    envelope = json.loads((bundle / MANIFEST).read_bytes())
    told = json.loads(base64.b64decode(envelope["payload"]))
    assert isinstance(told, dict)
    return told


def test_what_was_not_touched_is_whole(signed: Path, unsigned: Path, key: Path) -> None:
    public = seal.read_public(key.with_name("key.pem.pub"))
    of_signed = seal.verify(signed, trusted=[public], require_signature=True)
    assert of_signed.findings == ()
    assert (of_signed.signer, of_signed.trusted) == (public.keyid, True)
    of_unsigned = seal.verify(unsigned)
    assert (of_unsigned.findings, of_unsigned.signer) == ((), None)
    assert of_unsigned.events == len(journals.good())


def test_the_manifest_is_an_in_toto_statement_of_a_test_result(signed: Path) -> None:
    envelope = json.loads((signed / MANIFEST).read_bytes())
    assert envelope["payloadType"] == "application/vnd.in-toto+json"
    told = statement(signed)
    assert (told["_type"], told["predicateType"]) == (STATEMENT, PREDICATE)
    files = {path.relative_to(signed).as_posix() for path in signed.rglob("*") if path.is_file()}
    subject = told["subject"]
    assert isinstance(subject, list)
    assert {one["name"] for one in subject} == files - {MANIFEST}
    predicate = told["predicate"]
    assert isinstance(predicate, dict)
    assert predicate["result"] == "PASSED"
    assert "check id-token" in predicate["passedTests"]
    assert "instruction 2.9.1" in predicate["passedTests"]
    assert predicate["failedTests"] == []


def test_a_run_that_failed_says_so(tmp_path: Path) -> None:
    bundle = made(tmp_path / "bundle", journals.failed())
    seal.seal(bundle, None)
    predicate = statement(bundle)["predicate"]
    assert isinstance(predicate, dict)
    assert predicate["result"] == "FAILED"
    assert "instruction 2.10.4" in predicate["failedTests"]
    assert seal.verify(bundle).whole


@pytest.mark.parametrize("which", ["signed", "unsigned"])
def test_any_byte_that_is_flipped_is_named(
    which: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    bundle = Path(shutil.copytree(request.getfixturevalue(which), tmp_path / "copy"))
    files = sorted(path for path in bundle.rglob("*") if path.is_file())
    chance = random.Random(6)
    for turn in range(TIMES):
        file = files[turn % len(files)]
        whole = file.read_bytes()
        at = chance.randrange(len(whole))
        bit = 1 << chance.randrange(8)
        file.write_bytes(whole[:at] + bytes([whole[at] ^ bit]) + whole[at + 1 :])
        name = file.relative_to(bundle).as_posix()
        found = {one.where for one in seal.verify(bundle).findings}
        # A digest in a manifest that nobody signed is as likely to be wrong as the file it is of.
        either = which == "unsigned" and name == MANIFEST
        assert found if either else name in found, (name, at, bit)
        file.write_bytes(whole)
    assert seal.verify(bundle).whole


def test_any_file_that_is_dropped_added_or_swapped_is_named(copy: Path) -> None:
    chance = random.Random(7)
    files = sorted(path for path in copy.rglob("*") if path.is_file() and path.name != MANIFEST)
    for _ in range(TIMES // 10):
        file, other = chance.sample(files, 2)
        name = file.relative_to(copy).as_posix()
        kept, others = file.read_bytes(), other.read_bytes()
        file.unlink()
        assert ("dropped", name) in kinds(copy)
        added = file.with_name(f"added-{file.name}")
        added.write_bytes(kept)
        found = kinds(copy)
        assert {("dropped", name), ("added", added.relative_to(copy).as_posix())} <= found
        added.unlink()
        if kept != others:
            file.write_bytes(others)
            other.write_bytes(kept)
            assert {("swapped", name), ("swapped", other.relative_to(copy).as_posix())} <= kinds(
                copy
            )
            other.write_bytes(others)
        file.write_bytes(kept)
    assert seal.verify(copy).whole


def test_a_link_in_place_of_a_file_is_no_file(copy: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").write_bytes((copy / "log.jsonl").read_bytes())
    (copy / "log.jsonl").unlink()
    (copy / "log.jsonl").symlink_to(tmp_path / "elsewhere")
    (copy / "further").symlink_to(tmp_path / "elsewhere")
    assert kinds(copy) == {("dropped", "log.jsonl"), ("added", "further")}


def test_any_event_that_is_dropped_added_swapped_or_moved_is_named(copy: Path) -> None:
    journal = copy / JOURNAL
    whole = journal.read_bytes()
    lines = whole.splitlines(keepends=True)
    chance = random.Random(8)
    for _ in range(TIMES // 5):
        one, other = sorted(chance.sample(range(len(lines)), 2))
        dropped = lines[:one] + lines[one + 1 :]
        doubled = lines[: one + 1] + lines[one:]
        swapped = [*lines]
        swapped[one], swapped[other] = lines[other], lines[one]
        moved = [*lines[:one], *lines[one + 1 : other + 1], lines[one], *lines[other + 1 :]]
        for tampered, number in ((dropped, one), (doubled, one + 1), (swapped, one), (moved, one)):
            journal.write_bytes(b"".join(tampered))
            found = [o.detail for o in seal.verify(copy).findings if o.where == JOURNAL]
            assert found, number
            last = tampered is dropped and one == len(lines) - 1
            assert last or any(f"event {number + 1} " in f"{words} " for words in found), found
    journal.write_bytes(whole)


def test_who_makes_the_seal_anew_needs_the_key(copy: Path, key: Path, tmp_path: Path) -> None:
    (copy / "log.jsonl").write_text("another\n")
    seal.seal(copy, None)
    public = seal.read_public(key.with_name("key.pem.pub"))
    assert seal.verify(copy).whole, "without a signature nobody can tell"
    assert [one.kind for one in seal.verify(copy, trusted=[public]).findings] == ["signature"]
    assert not seal.verify(copy, require_signature=True).whole
    other = tmp_path / "other.pem"
    seal.generate(other)
    seal.seal(copy, seal.read_private(other))
    assert seal.verify(copy, require_signature=True).whole
    (found,) = seal.verify(copy, trusted=[public]).findings
    assert "a key not given" in found.detail


def test_a_signature_that_is_not_this_one_is_none(copy: Path, signed: Path, tmp_path: Path) -> None:
    manifest = json.loads((copy / MANIFEST).read_bytes())
    other = made(tmp_path / "other", journals.failed())
    key = tmp_path / "key.pem"
    seal.generate(key)
    seal.seal(other, seal.read_private(key))
    manifest["signatures"][0]["sig"] = json.loads((other / MANIFEST).read_bytes())["signatures"][0][
        "sig"
    ]
    (copy / MANIFEST).write_text(json.dumps(manifest, indent=1, sort_keys=True) + "\n")
    assert kinds(copy) == {("signature", MANIFEST)}
    manifest["signatures"] = []
    (copy / MANIFEST).write_text(json.dumps(manifest, indent=1, sort_keys=True) + "\n")
    assert kinds(copy) == {("signature", MANIFEST)}


def test_a_result_that_does_not_follow_from_the_journal_is_found_under_a_new_seal(
    copy: Path,
) -> None:
    result = json.loads((copy / "result.json").read_bytes())
    result["checks"][0]["status"] = "failed"
    (copy / "result.json").write_text(json.dumps(result))
    seal.seal(copy, None)
    assert kinds(copy) == {("changed", "result.json")}


def test_a_pass_without_evidence_is_incomplete(tmp_path: Path) -> None:
    events = [e for e in journals.good() if (e["type"], e.get("instruction")) != ("shot", "2.4")]
    events = [e for e in events if (e["type"], e.get("id")) != ("check", "read-back")]
    bundle = made(tmp_path / "bundle", events)
    seal.seal(bundle, None)
    assert kinds(bundle) == {("incomplete", "instruction 2.4"), ("incomplete", "check read-back")}


def test_one_that_was_never_sealed_says_so(tmp_path: Path) -> None:
    bundle = made(tmp_path / "bundle", journals.killed())
    assert ("unsealed", MANIFEST) in kinds(bundle)


def test_a_key_is_kept_to_oneself_and_never_overwritten(key: Path) -> None:
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    before = key.read_bytes()
    with pytest.raises(UsageError, match="exists already"):
        seal.generate(key)
    assert key.read_bytes() == before


@pytest.mark.parametrize("text", ["", "not a key", "-----BEGIN PRIVATE KEY-----\nAA==\n"])
def test_a_file_that_is_no_key_is_refused_without_being_shown(tmp_path: Path, text: str) -> None:
    file = tmp_path / "key.pem"
    file.write_text(text)
    for read in (seal.read_private, seal.read_public):
        with pytest.raises(UsageError) as caught:
            read(file)
        assert "keygen" in caught.value.remedy
        assert not text or text not in caught.value.message()


def test_the_command_says_what_it_found_and_ends_with_4(copy: Path, key: Path) -> None:
    def verified(*flags: str) -> tuple[int, str]:
        done = CliRunner().invoke(evidence, ["verify", str(copy), *flags])
        return done.exit_code, done.output

    code, said = verified("--key", f"{key}.pub", "--require-signature")
    assert code == 0
    assert said.startswith("whole: ")
    assert "signed by SHA256:" in said
    (copy / "log.jsonl").write_text("another\n")
    code, said = verified()
    assert code == 4
    assert "changed: log.jsonl: SHA-256 " in said
    assert said.splitlines()[-1].startswith("not whole: ")


def test_the_command_makes_a_pair_of_keys(tmp_path: Path) -> None:
    done = CliRunner().invoke(evidence, ["keygen", "--out", str(tmp_path / "mine.pem")])
    assert done.exit_code == 0
    assert "fingerprint: SHA256:" in done.output
    assert "PRIVATE" not in done.output
