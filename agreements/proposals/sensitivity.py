"""How sensitive data seem to be, from what was measured of their columns. A proposal: a person confirms it in plain words.

Source: Information and Privacy Commissioner of Ontario, De-Identification Guidelines for Structured Data (15 October 2025): the threshold
follows the degree to which a disclosure would invade privacy.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from agreements.policy_table import Sensitivity

HIGH: Final = frozenset({"health", "violence", "indigenous_identity", "immigration", "orientation", "belief"})
MEDIUM: Final = frozenset({"need", "income", "housing", "ethnicity", "newcomer", "age", "birth"})


@dataclass(frozen=True, slots=True)
class ColumnFacts:
    """One column as it was read: its name, what it is about, and whether people wrote freely in it."""

    name: str
    concept: str | None
    is_text: bool = False
    role: str = ""


@dataclass(frozen=True, slots=True)
class Proposal:
    """The degree that is proposed, and the columns because of which it is no lower; none where nothing is known of the data."""

    degree: Sensitivity
    because: tuple[str, ...] = ()


def proposed(columns: Iterable[ColumnFacts] | None) -> Proposal:
    """The degree for these columns. Where nothing was measured, the highest; a column of which nobody knows what it is about, no less than
    the middle: what nobody looked at is not harmless.

    >>> proposed([ColumnFacts("besoin", "need"), ColumnFacts("langue", "language")])
    Proposal(degree=Sensitivity.MEDIUM, because=('besoin',))
    """
    known = list(columns or ())
    if not known:
        return Proposal(Sensitivity.HIGH)
    high = tuple(column.name for column in known if column.concept in HIGH or column.is_text)
    if high:
        return Proposal(Sensitivity.HIGH, high)
    medium = tuple(
        column.name
        for column in known
        if column.concept is None or column.concept in MEDIUM or column.role == "sensitive"
    )
    return Proposal(Sensitivity.MEDIUM, medium) if medium else Proposal(Sensitivity.LOW)
