"""What would leave, as the terms of an agreement judge it, and what of it nobody measured."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Final

from agreements.terms import Terms
from entente.catalogue.places import Whereabouts
from entente.catalogue.vocabularies import DatasetKind


@dataclass(frozen=True, slots=True)
class Outcome:
    """What would leave: known in part when a recipe is chosen (``k`` is then what it asks for), wholly after the run.

    Attributes:
        small_cell: of a table of counts: below what its counts are hidden; ``None`` where nothing is.
        distinct_l: the fewest different values of a sensitive column in a group, as measured; ``None`` where none is known.
        t: the largest distance of a group from the table in a sensitive column, as measured; ``None`` where none is known.
        period: first and last day of the data, where they are known.
        places: where the records are, as far as the data tell.
        held_for: who claims records among them (``catalogue.communities``).
        identity_measured: whether its values were searched for what tells of an Indigenous identity.
        follows_persons: whether its codes stand for the same persons in other releases; ``None`` where nobody knows.
        is_measured: places, text and dates were measured on the file that leaves, not concluded from its recipe.
        dates_lie_inside: whether the dates in the file lie in its period; ``None`` where they do not tell.
        is_planned: it follows from a recipe; what is not known yet is judged again after the run.
    """

    kind: str
    k: int | None
    finest_geography: str | None
    free_text: bool
    columns: tuple[str, ...]
    small_cell: int | None = None
    distinct_l: int | None = None
    t: float | None = None
    period: tuple[date, date] | None = None
    places: Whereabouts = field(default_factory=Whereabouts)
    held_for: tuple[str, ...] = ()
    identity_measured: bool = True
    follows_persons: bool | None = None
    is_measured: bool = False
    dates_lie_inside: bool | None = None
    is_planned: bool = False


DECIDABLE: Final = frozenset({"distinct_l", "largest_t", "data_from", "data_to"})
"""Terms about which a person decides where the data hold nothing that could be measured: no sensitive column, no date."""


def unmeasured(terms: Terms, outcome: Outcome) -> tuple[str, ...]:
    """The terms that set a limit for which the outcome has no figure, by their names. Nobody may take them for met.

    A table of counts has no groups of persons: there, k, l and t set no limit.
    """
    if outcome.is_planned:
        return ()
    persons = outcome.kind != DatasetKind.TABLE
    # The period is declared; what shows it are the dates in the file.
    dated = outcome.period is not None and outcome.dates_lie_inside is True
    missing = {
        "smallest_k": persons and outcome.k is None,
        "distinct_l": persons and terms.distinct_l is not None and outcome.distinct_l is None,
        "largest_t": persons and terms.largest_t is not None and outcome.t is None,
        "data_from": terms.data_from is not None and not dated,
        "data_to": terms.data_to is not None and not dated,
        "finest_geography": not outcome.is_measured,
        "free_text": not terms.free_text and not outcome.is_measured,
        "columns": bool(terms.columns) and not outcome.columns,
        "follow_persons": not terms.follow_persons and outcome.follows_persons is None,
    }
    return tuple(name for name, is_missing in missing.items() if is_missing)
