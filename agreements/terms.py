"""The terms that a machine can check, as one value with a canonical form that signatures cover."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from entente.catalogue.vocabularies import Geography


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


def strictest(terms: Iterable[Terms]) -> Terms | None:
    """What satisfies all of several terms at once: the largest k, the coarsest place, only what every one allows.

    ``None`` of no terms at all, and where their lists of columns or datasets have nothing in common: an empty list
    would mean "any".
    """
    several = list(terms)
    if not several:
        return None
    columns = _common(each.columns for each in several)
    datasets = _common(each.datasets for each in several)
    if columns is None or datasets is None:
        return None
    kept = [each.retention_days for each in several if each.retention_days is not None]
    return Terms(
        purposes=tuple(sorted(set.intersection(*(set(each.purposes) for each in several)))),
        kinds=tuple(sorted(set.intersection(*(set(each.kinds) for each in several)))),
        smallest_k=max(each.smallest_k for each in several),
        finest_geography=max((each.finest_geography for each in several), key=Geography.fineness),
        free_text=all(each.free_text for each in several),
        datasets=datasets,
        columns=columns,
        retention_days=min(kept) if kept else None,
    )


def _common(lists: Iterable[tuple[str, ...]]) -> tuple[str, ...] | None:
    """What all lists name that name anything; ``None`` where that is nothing."""
    named = [set(each) for each in lists if each]
    if not named:
        return ()
    return tuple(sorted(set.intersection(*named))) or None


def canonical(value: Mapping[str, Any]) -> bytes:
    """JSON with sorted keys and no spaces, UTF-8: the bytes that a digest or a signature covers."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def digest(value: Mapping[str, Any]) -> str:
    """SHA-256 of the canonical form, in hexadecimal."""
    return hashlib.sha256(canonical(value)).hexdigest()
