"""What happens to the cells of one column, batch by batch. Distinct values are treated once, then taken by code."""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import numpy as np

from anonymizer.engine.hierarchies.base import ANY, Hierarchy
from anonymizer.engine.table.codes import Codes
from anonymizer.engine.transformation.escrow import OnPseudonym

if TYPE_CHECKING:
    import pyarrow as pa

type Treatment = Callable[[pa.Array], pa.Array]

_REMEMBERED = 200_000


def keep(column: pa.Array) -> pa.Array:
    """The column as it is."""
    return column


def suppress(column: pa.Array) -> pa.Array:
    """``*`` in every record, also where nothing was said."""
    import pyarrow as pa

    return pa.repeat(pa.scalar(ANY, pa.string()), len(column))


def pseudonyms(
    column: str, key: bytes, *, group: str | None = None, on_pseudonym: OnPseudonym | None = None
) -> Treatment:
    """Keyed pseudonyms: the same value of the same column becomes the same 128 bits (26 characters); a blank stays blank.

    HMAC-SHA256 over the name of the column and the value, so that equal numbers in two columns do not meet.

    Args:
        group: columns with the same group give a value the same pseudonym: a client and a caller who are one person meet.
        on_pseudonym: told each pair of token and value (see ``escrow.py``).
    """
    domain = b"entente pseudonym\x00" + column.encode()
    if group is not None:
        domain = b"entente pseudonym group\x00" + group.encode()
    of_column = hmac.new(key, domain, hashlib.sha256).digest()

    def pseudonym(value: str) -> str:
        token = _token(of_column, value.encode())
        if on_pseudonym is not None:
            on_pseudonym(group or column, token, value)
        return token

    return _each(pseudonym)


def codes_of_rows(
    column: str,
    key: bytes,
    places: Sequence[int],
    values: Sequence[str | None],
    *,
    group: str | None = None,
    on_pseudonym: OnPseudonym | None = None,
) -> list[str | None]:
    """A code for each record alone, which looks like any other code: its rows cannot be linked. A blank stays blank.

    Args:
        key: secret of this table alone, so that the codes of no other one are the same.
        places: the numbers of the records.
    """
    of_column = hmac.new(key, b"entente pseudonym of a row\x00" + column.encode(), hashlib.sha256).digest()
    codes: list[str | None] = []
    for place, value in zip(places, values, strict=True):
        code = None if value is None else _token(of_column, place.to_bytes(8, "big"))
        if code is not None and value is not None and on_pseudonym is not None:
            on_pseudonym(group or column, code, value)
        codes.append(code)
    return codes


def _token(key: bytes, content: bytes) -> str:
    digest = hmac.digest(key, content, "sha256")[:16]
    return base64.b32encode(digest).decode().rstrip("=").lower()


def fixed_level(hierarchy: Hierarchy, level: int) -> Treatment:
    """The general form at one level of a column outside the search. What the hierarchy does not know becomes ``*``."""

    def general(value: str) -> str:
        path = hierarchy.climb(value)
        return ANY if path is None else path[level]

    recode = _each(general)
    return lambda cells: recode(hierarchy.prepare(cells))


def by_code(codes: Codes, labels: Sequence[str | None]) -> pa.Array:
    """The labels of codes, as text."""
    import pyarrow as pa
    import pyarrow.compute as pc

    return pc.take(pa.array(labels, pa.string()), pa.array(np.ascontiguousarray(codes)))


def _each(change: Callable[[str], str]) -> Treatment:
    """A treatment of each distinct value; values of earlier batches are remembered up to a bound."""
    remembered: dict[str, str] = {}

    def treat(cells: pa.Array) -> pa.Array:
        import pyarrow as pa
        import pyarrow.compute as pc

        encoded = pc.dictionary_encode(cells)
        changed = []
        for value in encoded.dictionary.to_pylist():
            new = remembered.get(value)
            if new is None:
                new = change(value)
                if len(remembered) < _REMEMBERED:
                    remembered[value] = new
            changed.append(new)
        return pc.take(pa.array(changed, pa.string()), encoded.indices)

    return treat
