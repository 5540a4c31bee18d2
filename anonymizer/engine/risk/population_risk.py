"""Risk from an attacker who holds a register of the population and does not know who is in the data.

El Emam, "Guide to the De-Identification of Personal Health Information" (2013), chapter 16: with f records in a class and F people
of the population behind it, the journalist's largest risk is 1 / min F, the mean is max(classes / sum F, mean over records of
1 / F), and the marketer's is the mean over records of 1 / F. Whoever is in the data is in the population, so F is at least the
number of persons in the class.

A register seldom knows all quasi-identifiers. What it does not tell apart is estimated by post-stratification: a class has the share of
the people behind it that it has of the persons in the data who show the same in the columns of the register. That takes the table for a
random sample within each group of the register, which a client file is not: an estimate beside the counts, on which no rule relies.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from anonymizer.engine.classes.equivalence import Classes, Mask
from anonymizer.engine.privacy_models.population import Population


@dataclass(frozen=True, slots=True)
class PopulationRisk:
    """Who stands behind the classes."""

    columns: tuple[str, ...]
    """Quasi-identifiers that the register knows."""
    people: int
    k_map: int
    """The fewest people behind a class."""
    k_estimated: int
    """The fewest people behind a class who would show all that it shows, quasi-identifiers that the register does not know as well."""
    records_below: Mapping[int, int]
    """Records with fewer people behind them than each size."""
    presence: tuple[float, float]
    """The least and the largest share of the people behind a class who are in the data (δ-presence)."""
    journalist_max: float
    journalist_mean: float
    marketer: float
    drawn: str | None = None
    """How the table is declared to have been drawn from these people, if it is."""
    k_sampled: int | None = None
    """The fewest people behind a class, at least, who show all that it shows, where the table is declared to be drawn at random from them.

    None where nobody declares it, where a quasi-identifier leaves that the register does not know, or where more people of some class are in the
    table than the register counts: then it was not drawn from these.
    """

    def to_dict(self) -> dict[str, Any]:
        """JSON values."""
        return {
            "columns": list(self.columns),
            "people": self.people,
            "k_map": self.k_map,
            "k_estimated": self.k_estimated,
            "records_below": {str(size): count for size, count in self.records_below.items()},
            **({"drawn": self.drawn} if self.drawn is not None else {}),
            "presence": {"least": self.presence[0], "most": self.presence[1]},
        }


def population_risk(
    population: Population,
    classes: Classes,
    released: Mask,
    *,
    quasi_identifiers: Sequence[str],
    thresholds: Sequence[int],
) -> PopulationRisk:
    """The risk of the released classes. Classes that the register cannot tell apart are one class to this attacker.

    Args:
        classes: compared at a node that the population knows.
        released: classes that are not suppressed.
    """
    present, counted = population.present(classes)[released], population.behind(classes)[released]
    behind = np.maximum(counted, present)
    records = classes.records[released]
    total = int(records.sum())
    groups = population.group_numbers(classes)[released]
    _, first = np.unique(groups, return_index=True)
    alike = behind[first]
    persons = classes.persons[released]
    estimated = np.maximum(behind * persons // np.maximum(present, 1), persons)
    is_sample = population.drawn is not None and population.tells_all(classes) and bool((present <= counted).all())
    mean = float((records / behind).sum() / total) if total else 0.0
    return PopulationRisk(
        columns=tuple(quasi_identifiers[number] for number in population.columns),
        people=int(population.counts.sum()),
        k_map=int(behind.min()) if total else 0,
        k_estimated=int(estimated.min()) if total else 0,
        records_below={size: int(records[behind < size].sum()) for size in thresholds},
        presence=(float((present / behind).min()), float((present / behind).max())) if total else (0.0, 0.0),
        journalist_max=float(1 / behind.min()) if total else 0.0,
        journalist_mean=max(len(alike) / float(alike.sum()), mean) if total else 0.0,
        marketer=mean,
        drawn=population.drawn,
        k_sampled=int(counted.min()) if is_sample and total else None,
    )
