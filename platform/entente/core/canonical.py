"""The canonical form of a record, and its digest: the bytes that signatures cover. Loads no Django."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any

_WRITER = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def canonical(value: Mapping[str, Any]) -> bytes:
    """JSON with sorted keys and no spaces, UTF-8: the bytes that a digest or a signature covers."""
    return _WRITER.encode(value).encode()


def digest(value: Mapping[str, Any]) -> str:
    """SHA-256 of the canonical form, in hexadecimal."""
    return hashlib.sha256(canonical(value)).hexdigest()
