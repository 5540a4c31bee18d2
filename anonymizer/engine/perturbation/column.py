"""A column as codes and words, and its words as numbers."""

from __future__ import annotations

import hmac
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from anonymizer.engine.errors import Finding, InvalidSource
from anonymizer.engine.hierarchies.numbers import read_number
from anonymizer.engine.table.codes import Codes

type Floats = npt.NDArray[np.float64]
type Indices = npt.NDArray[np.int64]

_ROWS_NAMED = 5


@dataclass(frozen=True, slots=True)
class Column:
    """The word of each record by its code; None is the missing value."""

    codes: Codes
    words: tuple[str | None, ...]

    @property
    def is_present(self) -> npt.NDArray[np.bool_]:
        """For each record, whether a value is there."""
        filled = np.array([word is not None for word in self.words], bool)
        present: npt.NDArray[np.bool_] = filled[self.codes] if len(filled) else np.zeros(len(self.codes), bool)
        return present

    def rewritten(self, change: Callable[[str], str | None]) -> Column:
        """The same records with each word changed."""
        changed = [None if word is None else change(word) for word in self.words]
        return numbered(changed, self.codes)

    def readable[Value](
        self, read: Callable[[str], Value | None], *, name: str, code: str, unknown: str
    ) -> tuple[Column, list[Value | None]]:
        """The column, and each of its words as it is read; what cannot be read is refused, or becomes missing.

        Raises:
            InvalidSource: names the rows, never the words.
        """
        values = [None if word is None else read(word) for word in self.words]
        strange = np.array([word is not None and value is None for word, value in zip(self.words, values, strict=True)])
        if not strange.any():
            return self, values
        rows = np.flatnonzero(strange[self.codes])
        if len(rows) and unknown == "refuse":
            numbers = [int(row) + 2 for row in rows[:_ROWS_NAMED]]
            raise InvalidSource(Finding(code, name, numbers[0], {"records": len(rows), "rows": numbers}))
        words = tuple(None if odd else word for odd, word in zip(strange, self.words, strict=True))
        return Column(self.codes, words), values

    def numbers(self, *, name: str, unknown: str) -> tuple[Column, Floats]:
        """The column, and the number of each record; NaN where it is missing.

        Raises:
            InvalidSource: some words are no numbers and must not be taken for missing.
        """
        column, values = self.readable(read_number, name=name, code="treatment.not_a_number", unknown=unknown)
        floats = np.array([np.nan if value is None else float(value) for value in values], float)
        return column, floats[column.codes] if len(floats) else np.zeros(0)

    @property
    def decimals(self) -> int:
        """Decimals of the most exact number."""
        exponents = [
            number.as_tuple().exponent for word in self.words if word and (number := read_number(word)) is not None
        ]
        return max((-exponent for exponent in exponents if isinstance(exponent, int)), default=0) if exponents else 0


def numbered(words: Sequence[str | None], codes: Codes) -> Column:
    """Each word once, and the codes that follow."""
    place: dict[str | None, int] = {}
    new = np.array([place.setdefault(word, len(place)) for word in words], np.int32)
    return Column(new[codes] if len(new) else codes, tuple(place))


def generator(key: bytes, treatment: str, column: str) -> np.random.Generator:
    """Random numbers of one column, which only the key of the run can repeat."""
    seed = hmac.digest(key, f"entente {treatment}\x00{column}".encode(), "sha256")
    return np.random.Generator(np.random.PCG64(int.from_bytes(seed, "big")))
