"""By which rule an export of several controllers is split: which column decides, and whose each of its values is. Plain values."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

MOST_CRITERIA: Final = 5
MOST_VALUES: Final = 2_000


@dataclass(frozen=True, slots=True)
class Claim:
    """Rows with one of these values are of this organization."""

    organization: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Criterion:
    """A column, and what each controller claims of it."""

    column: str
    claims: tuple[Claim, ...]

    def owners(self) -> dict[str, str]:
        """The controller of each value, by its normal form (``normal_form``)."""
        return {normal_form(value): claim.organization for claim in self.claims for value in claim.values}


@dataclass(frozen=True, slots=True)
class SplitRule:
    """Exports into the series ``intake`` are split: the first of these columns that is not blank in a row says whose the row is.

    What such a column says and nobody claims is held, and so is a row in which all of them are blank. Later columns never overrule earlier ones.
    """

    intake: str
    criteria: tuple[Criterion, ...]

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> SplitRule:
        """The rule that ``to_json`` wrote."""
        return cls(
            values["intake"],
            tuple(
                Criterion(
                    criterion["column"],
                    tuple(Claim(key, tuple(words)) for key, words in sorted(criterion["claims"].items())),
                )
                for criterion in values["criteria"]
            ),
        )

    def to_json(self) -> dict[str, Any]:
        """JSON values; of equal rules the same. The order of the columns counts, that of the values does not."""
        return {
            "intake": self.intake,
            "criteria": [
                {
                    "column": criterion.column,
                    "claims": {claim.organization: sorted(claim.values) for claim in criterion.claims},
                }
                for criterion in self.criteria
            ],
        }

    @property
    def controllers(self) -> tuple[str, ...]:
        """Whoever claims something, in a fixed order."""
        return tuple(sorted({claim.organization for criterion in self.criteria for claim in criterion.claims}))

    @property
    def claimed_twice(self) -> tuple[tuple[str, str], ...]:
        """Each column with a value that two controllers claim in it."""
        return tuple((criterion.column, value) for criterion in self.criteria for value in _twice(criterion))

    def claims_of_others(self, organization: str) -> dict[str, frozenset[str]]:
        """Of each column, the values that controllers other than this one claim; columns and values in their normal form."""
        return {
            normal_form(criterion.column): frozenset(
                value for value, owner in criterion.owners().items() if owner != organization
            )
            for criterion in self.criteria
        }


def normal_form(text: str) -> str:
    """How words are compared: without case, outer or repeated blanks, and in one form of accents.

    >>> normal_form("  île du  Prince-Édouard ") == normal_form("ÎLE DU PRINCE-E\\u0301DOUARD")
    True
    """
    return " ".join(unicodedata.normalize("NFKC", text).split()).casefold()


def _twice(criterion: Criterion) -> Iterator[str]:
    owners: dict[str, str] = {}
    for claim in criterion.claims:
        for value in claim.values:
            if owners.setdefault(normal_form(value), claim.organization) != claim.organization:
                yield value
