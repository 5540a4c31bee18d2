"""The terms that a machine can check, as one value with a canonical form that signatures cover."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Terms:
    """What may be shared, how far it must be anonymized, and what for.

    An empty tuple of ``datasets`` or ``columns`` means "any": any dataset of the kinds, any column that is no direct
    identifier. ``retention_days`` shortens how long uploads and candidates are kept after a decision.
    """

    purposes: tuple[str, ...]
    kinds: tuple[str, ...]
    smallest_k: int
    finest_geography: str
    free_text: bool = False
    datasets: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    retention_days: int | None = None

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Terms:
        """The terms that ``to_dict`` described."""
        tuples = {name: tuple(values.get(name) or ()) for name in ("purposes", "kinds", "datasets", "columns")}
        return cls(
            **tuples,
            smallest_k=int(values["smallest_k"]),
            finest_geography=values["finest_geography"],
            free_text=bool(values.get("free_text", False)),
            retention_days=values.get("retention_days"),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON values, lists sorted, so that equal terms have equal text."""
        values = asdict(self)
        for name in ("purposes", "kinds", "datasets", "columns"):
            values[name] = sorted(values[name])
        return values


def canonical(value: Mapping[str, Any]) -> bytes:
    """JSON with sorted keys and no spaces, UTF-8: the bytes that a digest or a signature covers."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def digest(value: Mapping[str, Any]) -> str:
    """SHA-256 of the canonical form, in hexadecimal."""
    return hashlib.sha256(canonical(value)).hexdigest()
