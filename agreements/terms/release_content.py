"""What would leave, as plain values by which terms are judged."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from entente.catalogue.places import Whereabouts
from entente.catalogue.vocabularies import DatasetKind


@dataclass(frozen=True, slots=True)
class ReleaseContent:
    """What would leave: known in part when a recipe is chosen (``k`` is then what it asks for), wholly after the run.

    Attributes:
        k_in_population: the fewest people, at least, of whom each group shows some, where a random sample of a known population was declared and
            measured (``anonymizer.engine.risk``); ``None`` otherwise.
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
    k_in_population: int | None = None

    @property
    def is_of_persons(self) -> bool:
        """Whether its rows are of persons: a table of counts has no groups of persons, and k, l and t set no limit there."""
        return self.kind != DatasetKind.TABLE

    @property
    def is_dated(self) -> bool:
        """Whether the dates in the file show its period: that one is declared, and by itself no evidence."""
        return self.period is not None and self.dates_lie_inside is True
