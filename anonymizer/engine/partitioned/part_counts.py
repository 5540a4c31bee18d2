"""What is counted of one part of a table that one machine holds: its distinct tuples, as codes, and which record shows which."""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from anonymizer.engine.classes.tuples import Cells, Counts, collapse
from anonymizer.engine.hierarchies.base import Path
from anonymizer.engine.recipe import Recipe
from anonymizer.engine.search.preparation import built_hierarchies, counted_coders
from anonymizer.engine.table.codes import Coded, Coder, Codes, smallest

if TYPE_CHECKING:
    import pyarrow as pa

HASH_BYTES = 16
BLANK = -1
type Hashes = npt.NDArray[np.uint8]
"""One row of ``HASH_BYTES`` for each distinct value."""


@dataclass(frozen=True, slots=True)
class PartCount:
    """The counts of a part. Its codes mean nothing outside: they number the values in the order in which the part meets them."""

    records: int
    paths: Mapping[str, tuple[Path | None, ...]]
    """For each quasi-identifier and sensitive column, the path of each code."""
    unknown: Mapping[str, tuple[int, tuple[int, ...]]]
    """Columns in which a hierarchy does not know values: in how many records, and the first of these, counted from 0 in the part."""
    tuples: tuple[Codes, ...]
    """For each quasi-identifier, the code of each distinct tuple."""
    counts: Counts
    tuple_of: Codes
    """The tuple of each record."""
    cells: Mapping[str, Cells]
    """For each sensitive column, its values in each tuple."""
    identities: Mapping[str, tuple[Codes, Hashes]]
    """For the person and each column that links rows: the code of each record, ``BLANK`` where it says nothing; a hash of each value."""

    def to_bytes(self) -> bytes:
        """As it travels between two processes of one machine."""
        arrays: dict[str, npt.NDArray[np.generic]] = {"counts": self.counts, "tuple_of": self.tuple_of}
        arrays |= {f"tuples{place}": codes for place, codes in enumerate(self.tuples)}
        for place, cells in enumerate(self.cells.values()):
            arrays |= {f"at{place}": cells.tuples, f"value{place}": cells.values, f"times{place}": cells.counts}
        for place, (codes, hashes) in enumerate(self.identities.values()):
            arrays |= {f"who{place}": codes, f"hash{place}": hashes}
        head = {
            "records": self.records,
            "paths": dict(self.paths),
            "unknown": dict(self.unknown),
            "cells": {name: cells.size for name, cells in self.cells.items()},
            "identities": list(self.identities),
        }
        arrays["head"] = np.frombuffer(json.dumps(head).encode(), np.uint8)
        sink = io.BytesIO()
        np.savez(sink, **arrays)  # type: ignore[arg-type]
        return sink.getvalue()

    @classmethod
    def from_bytes(cls, content: bytes | memoryview) -> PartCount:
        """What ``to_bytes`` wrote."""
        with np.load(io.BytesIO(content), allow_pickle=False) as arrays:
            head = json.loads(arrays["head"].tobytes())
            count = sum(1 for name in arrays.files if name.startswith("tuples"))
            return cls(
                head["records"],
                {name: tuple(map(_path, paths)) for name, paths in head["paths"].items()},
                {name: (records, tuple(rows)) for name, (records, rows) in head["unknown"].items()},
                tuple(arrays[f"tuples{place}"] for place in range(count)),
                arrays["counts"],
                arrays["tuple_of"],
                {
                    name: Cells(arrays[f"at{place}"], arrays[f"value{place}"], arrays[f"times{place}"], size)
                    for place, (name, size) in enumerate(head["cells"].items())
                },
                {
                    name: (arrays[f"who{place}"], arrays[f"hash{place}"])
                    for place, name in enumerate(head["identities"])
                },
            )


def identities_of(recipe: Recipe) -> tuple[str, ...]:
    """The person and the columns that link rows: of them only equality counts."""
    return tuple(dict.fromkeys((*([recipe.person] if recipe.person is not None else []), *recipe.links)))


def columns_of(recipe: Recipe) -> tuple[str, ...]:
    """The columns that are counted."""
    return tuple(dict.fromkeys((*recipe.quasi_identifiers, *recipe.sensitive, *identities_of(recipe))))


def count_of(batches: Iterable[pa.RecordBatch], recipe: Recipe, *, secret: bytes) -> PartCount:
    """The counts of a part.

    Args:
        batches: of ``columns_of(recipe)``, each a dictionary, as ``encoded_batches`` gives them. Read once.
        recipe: as it is applied to the whole table.
        secret: keys the hashes; the same for all parts of one table, and for no other.
    """
    coders = [*counted_coders(recipe, built_hierarchies(recipe)), *map(Coder, identities_of(recipe))]
    records = 0
    for batch in batches:
        records += batch.num_rows
        for coder in coders:
            coder.add(batch.column(coder.column))
    coded: dict[str, Coded] = {}
    unknown = {}
    for coder in coders:
        rows, coder.refuses_unknown = coder.unknown_rows, False  # whether it is refused is for whoever has all parts
        coded[coder.column] = coder.finish()
        if rows:
            unknown[coder.column] = (coded[coder.column].unknown, rows)
    quasi = [coded[name] for name in recipe.quasi_identifiers]
    table = collapse(
        [column.codes for column in quasi],
        [column.size for column in quasi],
        records=records,
        sensitive={name: (coded[name].codes, coded[name].size) for name in recipe.sensitive},
    )
    for name in recipe.sensitive:
        table.keep_cells(name)
    return PartCount(
        records,
        {name: coded[name].paths for name in dict.fromkeys((*recipe.quasi_identifiers, *recipe.sensitive))},
        unknown,
        tuple(smallest(codes, column.size) for codes, column in zip(table.tuples, quasi, strict=True)),
        table.counts,
        smallest(table.tuple_of, max(len(table.counts), 1)),
        table.kept_cells,
        {name: _identity(coded[name], secret) for name in identities_of(recipe)},
    )


def _identity(coded: Coded, secret: bytes) -> tuple[Codes, Hashes]:
    """The codes of a column of which only equality counts, and a hash of each value that it has."""
    named = [path is not None for path in coded.paths]
    code_of = np.where(named, np.cumsum(named) - 1, BLANK).astype(np.int32)
    digests = b"".join(
        hashlib.blake2b(path[0].encode(), digest_size=HASH_BYTES, key=secret).digest()
        for path in coded.paths
        if path is not None
    )
    hashes = np.frombuffer(digests, np.uint8).reshape(-1, HASH_BYTES)
    return (code_of[coded.codes] if len(code_of) else np.zeros(0, np.int32)), hashes


def _path(forms: list[str] | None) -> Path | None:
    return None if forms is None else tuple(forms)
