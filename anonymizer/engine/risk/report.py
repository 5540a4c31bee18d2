"""Re-identification risk of a table, from its equivalence classes.

Prosecutor, journalist and marketer risk after El Emam, "Guide to the De-Identification of Personal Health Information" (2013),
chapters 16 to 18. Where no population is known, the journalist's risk is bounded by the prosecutor's, and that bound is what is
reported. The size of a class is counted in persons where they are known, otherwise in records.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

import numpy as np

from anonymizer.engine.classes.equivalence import Classes, Mask
from anonymizer.engine.errors import InvalidRecipe
from anonymizer.engine.privacy_models.beta_likeness import largest_gains
from anonymizer.engine.privacy_models.delta_disclosure import largest_ratios
from anonymizer.engine.privacy_models.distances import distances, ordered_distances, ranks
from anonymizer.engine.privacy_models.l_diversity import distinct_values, entropies, most_and_rest
from anonymizer.engine.privacy_models.population import Population
from anonymizer.engine.risk.everything_known import EverythingKnown
from anonymizer.engine.risk.linked_rows import Traces
from anonymizer.engine.risk.population_risk import PopulationRisk, population_risk
from anonymizer.engine.risk.special_uniques import SpecialUniques
from anonymizer.engine.risk.uniques import PopulationUniques

THRESHOLDS = (2, 3, 5, 11, 20)
LEANING = 0.8
"""The share of a class from which on a guess at its most frequent value is right most of the time."""


@dataclass(frozen=True, slots=True)
class Diversity:
    """How well a class guards a sensitive column, at its worst."""

    distinct_l: int
    entropy_l: float
    """The exponential of the smallest entropy."""
    t: float
    """The largest distance of a class from the table (equal-distance earth mover's distance)."""
    t_ordered: float | None = None
    """The same with the ordered distance, where the values are numbers."""
    recursive_c: float | None = None
    """What c must exceed for recursive (c, 2)-diversity; None where a class shows one value only."""
    beta: float = 0.0
    """The largest relative gain of a value (basic β-likeness)."""
    delta_disclosure: float = 0.0
    """The largest |ln(share in the class / share in the table)| of a value that occurs."""
    alike: int = 0
    """Persons (records, where persons are not known) in classes of which all show the same value."""
    leaning: int = 0
    """The same in other classes of which at least ``LEANING`` show one value, which fewer of the whole table do."""

    def to_dict(self) -> dict[str, Any]:
        """JSON values."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class RiskReport:
    """What an attacker who knows the quasi-identifiers could do. ``to_dict`` is the published form."""

    quasi_identifiers: tuple[str, ...]
    records: int
    persons: int | None
    suppressed_records: int
    """Records that stand in no class: all their quasi-identifiers are suppressed."""
    classes: int
    k_records: int
    """Records in the smallest class; 0 where there is no class."""
    k_persons: int | None
    records_below: Mapping[int, int]
    persons_below: Mapping[int, int] | None
    prosecutor_max: float
    prosecutor_mean: float
    unique_share: float
    """Records alone in their class (where persons are known: in a class of one person), as a share of all in classes."""
    sensitive: Mapping[str, Diversity] = field(default_factory=dict)
    population: PopulationRisk | None = None
    """Who stands behind the classes, where a population table is known."""
    population_uniques: PopulationUniques | None = None
    """How many would be unique among all people, where the size of the population is known."""
    special_uniques: SpecialUniques | None = None
    """Which few columns make which records unique, where that was asked."""
    k_by_known_columns: Mapping[int, int] | None = None
    """The smallest class for an attacker who knows so many columns, whichever they are, where that was asked."""
    traces: Traces | None = None
    """How many share all of their rows, where something that leaves links the rows of one person."""
    everything_known: EverythingKnown | None = None
    """The groups if all that leaves were known, where that was measured."""

    @property
    def k(self) -> int:
        """Persons where they are known, otherwise records; of those whose rows can be linked, by all of their rows."""
        of_classes = self.k_records if self.k_persons is None else self.k_persons
        return of_classes if self.traces is None else min(of_classes, self.traces.k)

    @property
    def k_in_population(self) -> int | None:
        """The fewest people of whom each class shows one, at least, where the table is a sample of them and no rows of one person are linked."""
        return None if self.population is None or self.traces is not None else self.population.k_sampled

    def to_dict(self) -> dict[str, Any]:
        """JSON values."""
        risk = {"max": self.prosecutor_max, "mean": self.prosecutor_mean}
        journalist, marketer = dict(risk), self.prosecutor_mean
        if self.population is not None:
            journalist = {"max": self.population.journalist_max, "mean": self.population.journalist_mean}
            marketer = self.population.marketer
        values: dict[str, Any] = {
            "quasi_identifiers": list(self.quasi_identifiers),
            "records": self.records,
            "persons": self.persons,
            "suppressed_records": self.suppressed_records,
            "classes": self.classes,
            "k": self.k,
            "k_records": self.k_records,
            "records_below": {str(size): count for size, count in self.records_below.items()},
            "prosecutor_risk": risk,
            "journalist_risk": journalist,
            "marketer_risk": {"max": marketer, "mean": marketer},
            "unique_share": self.unique_share,
            "sensitive": {column: diversity.to_dict() for column, diversity in self.sensitive.items()},
        }
        for name in ("population", "population_uniques", "special_uniques", "traces", "everything_known"):
            if (figures := getattr(self, name)) is not None:
                values[name] = figures.to_dict()
        if self.k_in_population is not None:
            values["k_in_population"] = self.k_in_population
        if self.k_by_known_columns is not None:
            values["k_by_known_columns"] = {str(known): k for known, k in self.k_by_known_columns.items()}
        if self.k_persons is not None and self.persons_below is not None:
            values["k_persons"] = self.k_persons
            values["persons_below"] = {str(size): count for size, count in self.persons_below.items()}
        return values


def risk_report(
    classes: Classes,
    *,
    quasi_identifiers: Sequence[str],
    suppressed: Mask | None = None,
    thresholds: Sequence[int] = THRESHOLDS,
    population: Population | None = None,
    values: Mapping[str, Sequence[str | None]] | None = None,
    with_sensitive: bool = True,
) -> RiskReport:
    """The risk of the classes that are not suppressed.

    Args:
        classes: a grouping of the whole table.
        quasi_identifiers: their names, for the report.
        suppressed: which class numbers are suppressed; their records stand in no class.
        thresholds: sizes below which records and persons are counted.
        population: the people of whom the table is a part, if known.
        values: for sensitive columns, the value behind each code; without them, no order of values is known.
        with_sensitive: whether the diversity of sensitive columns is measured too, which takes longest.
    """
    table = classes.table
    released = classes.records > 0
    if suppressed is not None:
        released &= ~suppressed
    records = classes.records[released]
    sizes = classes.persons[released]
    in_classes = int(records.sum())
    with_persons = table.persons is not None
    return RiskReport(
        quasi_identifiers=tuple(quasi_identifiers),
        records=table.records,
        persons=table.persons.size if table.persons is not None else None,
        suppressed_records=table.records - in_classes,
        classes=len(records),
        k_records=int(records.min()) if len(records) else 0,
        k_persons=(int(sizes.min()) if len(sizes) else 0) if with_persons else None,
        records_below={size: int(records[records < size].sum()) for size in thresholds},
        persons_below={size: _persons_below(classes, released, size) for size in thresholds} if with_persons else None,
        prosecutor_max=float(1 / sizes.min()) if len(sizes) else 0.0,
        prosecutor_mean=float((records / sizes).sum() / in_classes) if in_classes else 0.0,
        unique_share=float(records[sizes == 1].sum() / in_classes) if in_classes else 0.0,
        sensitive={
            column: _diversity(classes, released, column, (values or {}).get(column))
            for column in (table.sensitive if with_sensitive else ())
        },
        population=None
        if population is None
        else population_risk(population, classes, released, quasi_identifiers=quasi_identifiers, thresholds=thresholds),
    )


def _persons_below(classes: Classes, released: Mask, size: int) -> int:
    """Distinct persons who stand in at least one class of fewer persons than ``size``."""
    return _people_in(classes, released & (classes.persons < size))


def _people_in(classes: Classes, chosen: Mask) -> int:
    """Distinct persons who stand in at least one of some classes; records where persons are not known."""
    if classes.table.persons is None:
        return int(classes.records[chosen].sum())
    of, persons = classes.members
    stands = np.zeros(classes.table.persons.size, bool)
    stands[persons[chosen[of]]] = True
    return int(stands.sum())


def _leaning(classes: Classes, column: str) -> Mask:
    """Classes of which at least ``LEANING`` show one value that fewer of the whole table show."""
    of, values, counts = classes.histogram(column)
    leans = counts >= LEANING * classes.records[of]
    leans &= classes.table.whole(column)[values] < LEANING
    mask = np.zeros(classes.size, bool)
    mask[of[leans]] = True
    return mask


def _diversity(classes: Classes, released: Mask, column: str, values: Sequence[str | None] | None) -> Diversity:
    if not released.any():
        return Diversity(0, 0.0, 0.0)
    most, rest = most_and_rest(classes, column, 2)
    least = rest[released].min()
    alike = released & (distinct_values(classes, column) == 1)
    return Diversity(
        distinct_l=int(distinct_values(classes, column)[released].min()),
        entropy_l=float(np.exp(entropies(classes, column)[released].min())),
        t=float(distances(classes, column)[released].max()),
        t_ordered=None if values is None else _ordered_t(classes, released, column, values),
        recursive_c=float((most[released] / rest[released]).max()) if least else None,
        beta=float(largest_gains(classes, column)[released].max()),
        delta_disclosure=float(largest_ratios(classes, column)[released].max()),
        alike=_people_in(classes, alike),
        leaning=_people_in(classes, released & ~alike & _leaning(classes, column)),
    )


def _ordered_t(classes: Classes, released: Mask, column: str, values: Sequence[str | None]) -> float | None:
    try:
        order = ranks(values, None, column=column)
    except InvalidRecipe:  # not numbers
        return None
    return float(ordered_distances(classes, column, order)[released].max())
