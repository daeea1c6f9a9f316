from __future__ import annotations

import os
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path
from subprocess import PIPE

import pytest

from runbook.codes import CodeBook, Seed, await_step, take
from runbook.errors import UsageError

# RFC 6238, appendix B: the seeds are the ASCII digits, repeated to the length of the hash.
SHA1 = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
SHA256 = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZA"
SHORT = "JBSWY3DPEHPK3PXP"


class Clock:
    def __init__(self, now: float) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now

    def pump(self, seconds: float = 0.25) -> None:
        self.now += seconds


@pytest.mark.parametrize(
    ("algorithm", "secret", "now", "code"),
    [
        ("SHA1", SHA1, 59, "94287082"),
        ("SHA1", SHA1, 1111111109, "07081804"),
        ("sha256", SHA256, 59, "46119246"),
        ("HMAC-SHA256", SHA256, 20000000000, "77737706"),
    ],
)
def test_codes_are_those_of_the_rfc(algorithm: str, secret: str, now: int, code: str) -> None:
    seed = Seed.parse(f"otpauth://totp/x?secret={secret}&digits=8&algorithm={algorithm}")
    assert seed.code(seed.step(now)).get_secret_value() == code


@pytest.mark.parametrize(
    "text",
    [SHORT, "jbsw y3dp ehpk 3pxp", "JBSW-Y3DP-EHPK-3PXP", f" {SHORT}==\n",
     f"otpauth://totp/A:b?secret={SHORT}&issuer=Other", f"OTPAUTH://totp/?secret={SHORT.lower()}"],
)  # fmt: skip
def test_one_seed_written_in_many_ways(text: str) -> None:
    assert Seed.parse(text) == Seed.parse(SHORT)


def test_digits_period_and_algorithm_of_an_address_count() -> None:
    seed = Seed.parse(f"otpauth://totp/x?secret={SHORT}&digits=7&period=2&algorithm=SHA512")
    assert (seed.digits, seed.period, seed.algorithm) == (7, 2, "SHA512")
    assert len(seed.code(1).get_secret_value()) == 7


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "no secret"),
        ("JBSW0189SECRET", "not base32"),
        ("JBSWY3DPE", "not base32"),
        ("пароль", "not base32"),
        ("otpauth://hotp/x?secret=JBSWY3DPEHPK3PXP", "type totp"),
        ("otpauth://totp/JBSWY3DPEHPK3PXP", "no secret"),
        ("otpauth://totp/x?secret=JBSWY3DPEHPK3PXP&period=0", "period"),
        ("otpauth://totp/x?secret=JBSWY3DPEHPK3PXP&digits=five", "digits"),
        ("otpauth://totp/x?secret=JBSWY3DPEHPK3PXP&algorithm=MD5", "algorithm"),
        ("otpauth://totp/x?secret=JBSWY3DPEHPK3PXP&secret=MFRGG", "twice"),
    ],
)
def test_a_bad_seed_is_refused_without_repeating_it(text: str, says: str) -> None:
    with pytest.raises(UsageError) as caught:
        Seed.parse(text, where="ADMIN_TOTP_SECRET")
    error = caught.value
    assert says in error.what
    assert error.where == "ADMIN_TOTP_SECRET"
    assert error.remedy
    assert error.__cause__ is None
    assert not text or text not in error.message()
    assert "JBSW" not in error.message()


def test_seed_and_code_print_as_stars() -> None:
    seed = Seed.parse(SHORT)
    code = CodeBook().next_code("a", seed, now=0)
    assert code.value is not None
    for printed in (repr(seed), str(seed), repr(code), f"{code}"):
        assert SHORT not in printed
        assert code.value.get_secret_value() not in printed
        assert "***" in printed


def test_a_step_is_used_once_for_an_account() -> None:
    book, seed = CodeBook(), Seed.parse(SHORT)
    first = book.next_code("a", seed, now=3000)
    again = book.next_code("a", seed, now=3001)
    assert (first.step, first.wait_until) == (100, None)
    assert (again.value, again.step, again.wait_until) == (None, 101, 3030.0)
    assert book.next_code("b", seed, now=3001).value == first.value
    assert book.next_code("a", seed, now=3001, reuse=True).value == first.value
    assert book.next_code("a", seed, now=3030).step == 101


def test_a_clock_set_back_gives_no_used_code() -> None:
    book, seed = CodeBook(), Seed.parse(SHORT)
    book.next_code("a", seed, now=3000)
    assert book.next_code("a", seed, now=2970).wait_until == 3030.0
    assert book.next_code("a", seed, now=2970, reuse=True).value is None


@pytest.mark.parametrize(
    ("period", "left", "waits"),
    [(30, 1.5, False), (30, 0.9, True), (2, 0.4, False), (2, 0.2, True), (60, 0.5, True)],
)
def test_a_code_about_to_expire_is_not_used(period: int, left: float, waits: bool) -> None:
    seed = Seed.parse(f"otpauth://totp/x?secret={SHORT}&period={period}")
    code = CodeBook().next_code("a", seed, now=10 * period - left, reuse=True)
    assert code.wait_until == (10.0 * period if waits else None)
    assert (code.value is None) == waits


def test_another_process_does_not_use_the_step_again(tmp_path: Path) -> None:
    seed = Seed.parse(SHORT)
    assert CodeBook(tmp_path).next_code("a", seed, now=3000).value
    other = CodeBook(tmp_path)
    assert other.next_code("a", seed, now=3001).wait_until == 3030.0
    assert other.next_code("b", seed, now=3001).value
    assert CodeBook(tmp_path).next_code("a", seed, now=3001, reuse=True).value
    assert CodeBook(tmp_path).next_code("a", seed, now=3030).value
    assert len(list(tmp_path.iterdir())) == 3


def test_a_claim_is_cleared_away_when_nobody_can_be_late_for_it_any_more(tmp_path: Path) -> None:
    seed = Seed.parse(SHORT)
    CodeBook(tmp_path).next_code("a", seed, now=3000)
    (old,) = tmp_path.iterdir()
    os.utime(old, (0, 0))
    CodeBook(tmp_path).next_code("b", seed, now=3000)
    assert old not in tmp_path.iterdir()


TAKES = """
import sys, time
from pathlib import Path
from runbook.codes import CodeBook, Seed, take

book, seed = CodeBook(Path(sys.argv[1])), Seed.parse(sys.argv[2])
for _ in range(4):
    # A clock ten times as fast, so that a period of a second takes a tenth of one.
    code, _ = take(book, "a", seed, clock=lambda: time.time() * 10, pump=lambda: time.sleep(0.005))
    print(code.get_secret_value())
"""


def test_processes_at_once_never_share_a_code(tmp_path: Path) -> None:
    seed = f"otpauth://totp/x?secret={SHORT}&digits=10&period=1"
    command = [sys.executable, "-c", TAKES, str(tmp_path), seed]
    root = Path(__file__).parents[2]
    with ExitStack() as stack:
        taking = [
            stack.enter_context(subprocess.Popen(command, stdout=PIPE, text=True, cwd=root))
            for _ in range(5)
        ]
        codes = [code for one in taking for code in one.communicate(timeout=120)[0].split()]
    assert len(codes) == 5 * 4
    assert len(set(codes)) == len(codes)


def test_waiting_ends_when_the_clock_says_so() -> None:
    clock = Clock(100.0)
    assert await_step(101.0, clock, clock.pump) == 1.0
    assert await_step(101.0, clock, clock.pump) == 0.0


def test_take_asks_again_after_sleeping_through_a_step() -> None:
    clock, seed, book = Clock(3000.0), Seed.parse(SHORT), CodeBook()
    first, waited = take(book, "a", seed, clock=clock, pump=clock.pump)
    assert (first, waited) == (seed.code(100), 0.0)
    second, waited = take(book, "a", seed, clock=clock, pump=lambda: clock.pump(59.5))
    # The first wait ended at 3059.5, half a second before the end of step 101: too late to type.
    assert (second, waited) == (seed.code(103), 119.0)
