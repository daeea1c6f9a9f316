"""An output that goes away must not end a run."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TextIO, TypeAlias

Observer: TypeAlias = Callable[[Mapping[str, object]], None]


def quiet(observer: Callable[[Mapping[str, Any]], None], stream: TextIO) -> Observer:
    """An observer that falls silent for good once its stream is closed or its reader is gone."""
    gone = False

    def observe(event: Mapping[str, object]) -> None:
        nonlocal gone
        if gone:
            return
        try:
            observer(event)
        except OSError:
            gone = True
        except ValueError:  # what a closed file object raises, but not it alone
            if not stream.closed:
                raise
            gone = True

    return observe
