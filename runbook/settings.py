"""Settings: which there are, where each value comes from, and whether it will do.

A flag goes before the environment, the environment before the env file, the env file before the
default. ``NAME_FILE`` instead of ``NAME`` names a file that holds the value. An empty value says
"none" and hides what stands further down. Everything is read before anything is refused, and a
secret is never shown: neither its value nor a part of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path
from typing import TypeVar

from platformdirs import user_state_path
from pydantic import SecretStr

from runbook import envfile
from runbook.envfile import EnvFile
from runbook.mistakes import Mistake, refuse
from runbook.values import Kind, Unfit, Value, parse

Typed = TypeVar("Typed")

TYPO_LIKENESS = 0.75
"""How alike two names must be (`difflib`, 0 to 1) for one to be taken as the other misspelt."""

MASKING = "RUNBOOK_MASK_PERSONAL"
"""The setting by which persons stay out of the evidence."""

FURTHER_NAMES = "RUNBOOK_MASK_NAMES"


@dataclass(frozen=True)
class Setting:
    """A setting that exists: its name, how its text is read, and what it is for."""

    name: str
    kind: Kind = "text"
    required: bool = False
    default: str | None = None
    help: str = ""


ENGINE_SETTINGS = (
    Setting("RUNBOOK_TIMEOUT_S", "float", default="15", help="longest wait for one control, in s"),
    Setting("RUNBOOK_DEADLINE_S", "float", help="longest time for a whole run, in s"),
    Setting(
        "RUNBOOK_STEP_DEADLINE_S",
        "float",
        default="600",
        help="longest time for one instruction, in s",
    ),
    Setting(
        "RUNBOOK_ATTENDED_S",
        "float",
        default="120",
        help="with --headed: longest wait for a person to approve a sign-in, in s",
    ),
    Setting("RUNBOOK_ISSUER_ORIGINS", "origins", help="further origins that an issuer may have"),
    Setting("RUNBOOK_REPORTS", "path", default="reports", help="folder of the bundles"),
    Setting(
        "RUNBOOK_STATE",
        "path",
        required=True,
        default=str(user_state_path("runbook")),
        help="folder of locks and used codes",
    ),
    Setting("RUNBOOK_BROWSER", "path", help="executable of the browser to use"),
    Setting("RUNBOOK_SIGNING_KEY", "path", help="Ed25519 key (PEM) that signs the bundles"),
    Setting("RUNBOOK_NOTIFY", "notify", help="addresses of apprise that are told how a run ended"),
    Setting("RUNBOOK_TOTP_REUSE", "flag", default="0", help="a code is taken twice in its period"),
    Setting(
        MASKING,
        "flag",
        default="0",
        help="e-mail addresses and user names stay out of bundle and output",
    ),
    Setting(FURTHER_NAMES, "text", help="further names to mask with them, commas in between"),
)


def prefix_of(key: str) -> str:
    """What the names of a console's settings begin with; ``key`` is its name in a guide."""
    return key.upper().replace("-", "_")


def console_settings(key: str) -> tuple[Setting, ...]:
    """The settings of one console; ``key`` is its name in a guide, in any case."""
    prefix = prefix_of(key)
    return (
        Setting(f"{prefix}_URL", "url", required=True, help="address of the console"),
        Setting(f"{prefix}_ADMIN_USER", "text", required=True, help="administrator to sign in as"),
        Setting(f"{prefix}_ADMIN_PASSWORD", "secret", required=True, help="and the password"),
        Setting(f"{prefix}_ADMIN_TOTP_SECRET", "seed", help="seed of one-time codes, if asked for"),
        Setting(f"{prefix}_SIGNIN_ORIGINS", "origins", help="further origins of its sign-in pages"),
    )


@dataclass(frozen=True)
class Settings(Mapping[str, Value]):
    """Settings as read: by name, frozen. A setting without a value is not in it.

    Attributes:
        warnings: what is odd but does no harm, a line each.
    """

    _values: Mapping[str, Value] = field(repr=False)
    _sources: Mapping[str, str]
    warnings: tuple[str, ...] = ()

    def __getitem__(self, name: str) -> Value:
        return self._values[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def text(self, name: str) -> str:
        """A text or an address; raises KeyError without a value."""
        return self._typed(name, str)

    def secret(self, name: str) -> SecretStr:
        """A password or the text of a seed; raises KeyError without a value."""
        return self._typed(name, SecretStr)

    def number(self, name: str) -> float:
        """A number; raises KeyError without a value."""
        return self._typed(name, float)

    def path(self, name: str) -> Path:
        """A path; raises KeyError without a value."""
        return self._typed(name, Path)

    def flag(self, name: str) -> bool:
        """Whether it is on; False without a value."""
        return name in self and self._typed(name, bool)

    def origins(self, name: str) -> tuple[str, ...]:
        """Origins, each ``scheme://host[:port]``; none without a value."""
        return self._typed(name, tuple) if name in self else ()

    def secrets(self) -> tuple[SecretStr, ...]:
        """Every secret, for whoever has to prove that none of them was written anywhere."""
        return tuple(value for value in self.values() if isinstance(value, SecretStr))

    def source(self, name: str) -> str:
        """Where a value came from, in words."""
        return self._sources[name]

    def _typed(self, name: str, expected: type[Typed]) -> Typed:
        value = self._values[name]
        if not isinstance(value, expected):
            raise TypeError(f"{name} is not a {expected.__name__}")
        return value


def load(
    specs: Sequence[Setting],
    *,
    flags: Mapping[str, str],
    environ: Mapping[str, str],
    env_file: Path | None = None,
    need: Mapping[str, str] | None = None,
) -> Settings:
    """Reads and checks every setting.

    Args:
        specs: the settings that exist.
        flags: values from the command line, by the name of the setting.
        environ: the environment.
        env_file: a file that must exist; None for ``.env`` if there is one.
        need: settings that this command cannot do without, beside those that are always required;
            each with the other way out, as words that follow "or" ("" if there is none).

    Raises:
        Mistakes: all that is wrong.
    """
    file = envfile.read(env_file)
    need = {**{spec.name: "" for spec in specs if spec.required}, **(need or {})}
    layers = (
        _Layer("command line", flags, Path()),
        _Layer("environment", environ, Path()),
        _Layer("", file.values, file.path.parent, file),
    )
    mistakes = list(file.mistakes)
    values: dict[str, Value] = {}
    places: dict[str, str] = {}
    for spec in specs:
        place = ""
        try:
            text, place = _look_up(spec, layers)
            if text:
                values[spec.name], places[spec.name] = parse(spec.kind, text), place
            elif spec.name in need:
                mistakes.append(_missing(spec, place, file, need[spec.name]))
        except _Misplaced as misplaced:
            mistakes.append(misplaced.mistake)
        except Unfit as unfit:
            mistakes.append(Mistake(spec.name, place, unfit.wrong, unfit.remedy))
    strays = _strays(specs, file)
    warnings = [str(stray) for name, stray in strays if name in values]
    refuse([*mistakes, *(stray for name, stray in strays if name not in values)])
    return Settings(values, places, tuple(warnings))


@dataclass(frozen=True)
class _Layer:
    """One place in which a setting may stand; paths in it are relative to a folder."""

    words: str
    values: Mapping[str, str]
    folder: Path
    file: EnvFile | None = None

    def where(self, name: str) -> str:
        return self.file.where(name) if self.file else self.words


class _Misplaced(Exception):
    """A value that cannot be had from where it is said to be."""

    def __init__(self, mistake: Mistake) -> None:
        super().__init__(str(mistake))
        self.mistake = mistake


def _look_up(spec: Setting, layers: Sequence[_Layer]) -> tuple[str, str]:
    """Text and place of a setting from the first layer that has it; ("", place) for "none"."""
    name, by_file = spec.name, f"{spec.name}_FILE"
    for layer in layers:
        if name in layer.values and by_file in layer.values:
            wrong, remedy = f"is given twice, as {by_file} too", "keep one of the two"
            raise _Misplaced(Mistake(name, layer.where(name), wrong, remedy))
        if name in layer.values:
            return layer.values[name], layer.where(name)
        if by_file in layer.values:
            return _from_file(by_file, layer)
    return spec.default or "", "default"


def _from_file(name: str, layer: _Layer) -> tuple[str, str]:
    path = layer.folder / Path(layer.values[name]).expanduser()
    where = layer.where(name)
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        wrong = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
        remedy = "name a file that can be read"
        raise _Misplaced(Mistake(name, where, f"{path}: {wrong}", remedy)) from None
    return text.removesuffix("\n").removesuffix("\r"), f"{where}, {name}"


def _missing(spec: Setting, place: str, file: EnvFile, way_out: str) -> Mistake:
    found = place != "default"
    remedy = f"set {spec.name} or {spec.name}_FILE in the environment or in {file.path}"
    return Mistake(
        spec.name,
        place if found else "",
        "is empty" if found else f"is missing ({spec.help})" if spec.help else "is missing",
        f"{remedy}, or {way_out}" if way_out else remedy,
    )


def _strays(specs: Sequence[Setting], file: EnvFile) -> list[tuple[str, Mistake]]:
    """Names of the env file that are no settings but look like one: (that one, what to say)."""
    known = {name: spec.name for spec in specs for name in (spec.name, f"{spec.name}_FILE")}
    strays: list[tuple[str, Mistake]] = []
    for name in file.values:
        alike = get_close_matches(name.upper(), known, n=1, cutoff=TYPO_LIKENESS)
        if name not in known and alike:
            remedy = f"write {alike[0]} if that is meant"
            mistake = Mistake(name, file.where(name), "is not a setting", remedy)
            strays.append((known[alike[0]], mistake))
    return strays
