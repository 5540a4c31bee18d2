"""The canonical form of a record, its digest, and how such a record is read back: the bytes that signatures cover. Loads no Django."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any, NoReturn

_WRITER = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def canonical(value: Mapping[str, Any]) -> bytes:
    """JSON with sorted keys and no spaces, UTF-8: the bytes that a digest or a signature covers."""
    return _WRITER.encode(value).encode()


def read_strictly(raw: bytes | str) -> Any:
    """JSON that every reader understands alike: each key once, no NaN or Infinity, UTF-8 without a mark.

    Raises:
        ValueError: it is not JSON, or two readers could read it differently.
    """
    text = raw.decode() if isinstance(raw, bytes) else raw
    return json.loads(text, object_pairs_hook=_without_repetition, parse_constant=_no_number)


def _without_repetition(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise ValueError("a key is repeated")
    return members


def _no_number(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number of JSON")


def digest(value: Mapping[str, Any]) -> str:
    """SHA-256 of the canonical form, in hexadecimal."""
    return hashlib.sha256(canonical(value)).hexdigest()
