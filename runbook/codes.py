"""One-time codes (RFC 6238): which code may be used now, and until when to wait for the next.

A console that checks codes well takes each of them once, and one refused code is the last try of a
sign-in. So a time step that was used for an account is never used again, and a code that would
expire while it is being typed is not used at all. The arithmetic has an injected clock and never
waits; `take` does, and lets the browser work meanwhile.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal, get_args
from urllib.parse import parse_qs, urlsplit

import pyotp
from pydantic import SecretStr

from runbook.errors import UsageError

Algorithm = Literal["SHA1", "SHA256", "SHA512"]

_MARGIN_SHARE: Final = 0.15
_MARGIN_MOST_S: Final = 1.0

KEPT_S: Final = 3600
"""A used step is remembered for this long: longer than any process that has just asked for a code
can take until it claims it, however busy the machine."""


class _Totp(pyotp.TOTP):
    """pyotp without its least length of a secret: consoles hand out 80 bits, as RFC 4226 did."""

    def byte_secret(self) -> bytes:
        return _decode(self.secret)


@dataclass(frozen=True)
class Seed:
    """What the codes of an account are made from (RFC 6238, section 4); prints as stars.

    Attributes:
        secret: base32, upper case, without spaces and padding.
        digits: length of a code, 6 to 10.
        period: seconds for which a code is valid.
        algorithm: hash under the HMAC.
    """

    secret: SecretStr
    digits: int = 6
    period: int = 30
    algorithm: Algorithm = "SHA1"

    @classmethod
    def parse(cls, text: str, *, where: str = "") -> Seed:
        """Read base32 (spaces, hyphens and lower case tolerated) or an `otpauth://totp/` address.

        Args:
            text: the seed as a console shows it.
            where: the name of the setting, for the error.

        Raises:
            UsageError: it is neither; the message does not repeat the text.
        """
        try:
            text = text.strip()
            if text.lower().startswith("otpauth:"):
                return cls._from_address(text)
            return cls._checked(text, digits=6, period=30, algorithm="SHA1")
        except ValueError as error:
            raise UsageError(
                f"The seed of the one-time codes cannot be used: {error}.",
                where=where,
                remedy="Give the secret in base32 (letters A-Z, digits 2-7) or the whole"
                " otpauth://totp/… address of the QR code, or leave it out where no code is asked.",
            ) from None

    @classmethod
    def _from_address(cls, text: str) -> Seed:
        parts = urlsplit(text)
        if parts.netloc.lower() != "totp":
            raise ValueError("the otpauth address is not of type totp")
        values = parse_qs(parts.query)
        doubled = [name for name, found in values.items() if len(found) > 1]
        if doubled:
            raise ValueError("the otpauth address gives a parameter twice")
        given = {name.lower(): found[0] for name, found in values.items()}
        return cls._checked(
            given.get("secret", ""),
            digits=_number("digits", given.get("digits", "6"), 6, 10),
            period=_number("period", given.get("period", "30"), 1, 120),
            algorithm=_algorithm(given.get("algorithm", "SHA1")),
        )

    @classmethod
    def _checked(cls, secret: str, *, digits: int, period: int, algorithm: Algorithm) -> Seed:
        plain = "".join(secret.split()).replace("-", "").rstrip("=").upper()
        if not plain:
            raise ValueError("it holds no secret")
        try:
            _decode(plain)
        except (binascii.Error, ValueError):
            raise ValueError("its secret is not base32") from None
        return cls(SecretStr(plain), digits, period, algorithm)

    def step(self, now: float) -> int:
        """The number of the time step at `now` (seconds since 1970, UTC)."""
        return int(now // self.period)

    def code(self, step: int) -> SecretStr:
        """The code of one time step."""
        totp = _Totp(
            self.secret.get_secret_value(),
            digits=self.digits,
            digest=getattr(hashlib, self.algorithm.lower()),
            interval=self.period,
        )
        return SecretStr(totp.generate_otp(step))


@dataclass(frozen=True)
class Code:
    """An answer of the code book: a code to type at once, or a moment to wait for.

    Attributes:
        value: the code, or None while there is none that may be used.
        step: the time step that the value is of, or that will be next.
        wait_until: seconds since 1970; None when there is a value.
    """

    value: SecretStr | None
    step: int
    wait_until: float | None


class CodeBook:
    """Which time steps were used, by account; an account is any text that stays the same.

    Args:
        folder: where used steps are remembered for other processes (an empty file each, named
            after a hash of the account): two commands within one period must not share a code.
            What is older than `KEPT_S` is cleared away.
            None: this process alone.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder
        self._last: dict[str, int] = {}

    def next_code(self, account: str, seed: Seed, *, now: float, reuse: bool = False) -> Code:
        """Give the code of the current step and mark it used, or say until when to wait.

        Args:
            account: whose code it is.
            seed: what the codes are made from.
            now: seconds since 1970.
            reuse: the console takes a code twice, so that a used step is no reason to wait.
        """
        step = seed.step(now)
        ends = (step + 1) * seed.period
        margin = min(_MARGIN_SHARE * seed.period, _MARGIN_MOST_S)
        if ends - now >= margin:
            claimed = self._claim(account, step)
            if claimed or (reuse and self._last.get(account, step) <= step):
                return Code(seed.code(step), step, None)
        following = max(step, self._last.get(account, step)) + 1
        return Code(None, following, float(following * seed.period))

    def _claim(self, account: str, step: int) -> bool:
        if self._last.get(account, -1) >= step:
            return False
        self._last[account] = step
        if self._folder is None:
            return True
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        digest = hashlib.sha256(account.encode()).hexdigest()[:24]
        mine = self._folder / f"{digest}-{step}"
        try:
            # Exclusive creation is the one claim that two processes cannot both win.
            mine.touch(exist_ok=False)
        except FileExistsError:
            return False
        _clear(self._folder, before=mine.stat().st_mtime - KEPT_S)
        return True


def _clear(folder: Path, *, before: float) -> None:
    """Remove claims from before a moment, of every account."""
    for claim in folder.iterdir():
        try:
            if claim.stat().st_mtime < before:
                claim.unlink()
        except FileNotFoundError:
            continue  # another process was quicker


def await_step(wait_until: float, clock: Callable[[], float], pump: Callable[[], object]) -> float:
    """Let the browser work until the clock has reached a moment.

    Args:
        wait_until: seconds since 1970.
        clock: tells the seconds since 1970.
        pump: lets the browser work for a moment and comes back.

    Returns:
        The seconds waited.
    """
    began = clock()
    while clock() < wait_until:
        pump()
    return clock() - began


def take(
    book: CodeBook,
    account: str,
    seed: Seed,
    *,
    clock: Callable[[], float],
    pump: Callable[[], object],
    reuse: bool = False,
) -> tuple[SecretStr, float]:
    """A code to type now, waiting for one if need be; returns it and the seconds waited.

    The book is asked again after each wait: a busy machine may have slept through the step.
    """
    waited = 0.0
    while True:
        code = book.next_code(account, seed, now=clock(), reuse=reuse)
        if code.value is not None:
            return code.value, waited
        assert code.wait_until is not None
        waited += await_step(code.wait_until, clock, pump)


def _decode(secret: str) -> bytes:
    return base64.b32decode(secret + "=" * (-len(secret) % 8), casefold=True)


def _number(name: str, text: str, least: int, most: int) -> int:
    if not text.isascii() or not text.isdigit() or not least <= int(text) <= most:
        raise ValueError(f"its {name} must be a number from {least} to {most}")
    return int(text)


def _algorithm(text: str) -> Algorithm:
    wanted = text.upper().replace("-", "").removeprefix("HMAC")
    for known in get_args(Algorithm):
        if wanted == known:
            return known  # type: ignore[no-any-return]
    raise ValueError(f"its algorithm must be one of {', '.join(get_args(Algorithm))}")
