"""Needs of the directory's own list in the words of others: names of programmes, and values by which contacts are counted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from entente.directory.queries import interpret
from entente.directory.vocabularies.topics import NEEDS
from entente.explorer.cubes.counts import by_place, by_value, columns_of, cubes_built, geographies_of
from entente.explorer.cubes.outcomes import outcome_of
from entente.explorer.models import Cube, Geography


@lru_cache(maxsize=2048)
def needs_in(words: str) -> tuple[str, ...]:
    """The codes of the needs that a name speaks of, by our own synonyms; none where nothing is understood.

    A name is no question that someone typed: no word of it is taken for another one, and none that only hints at a need counts.
    """
    if words in NEEDS:
        return (words,)
    read = interpret(words)
    taken = {replacement.casefold() for _, replacement in read.corrected}
    terms = [term for term in read.terms if term.kind == "needs" and not term.is_hint]
    sure = [term for term in terms if not taken & set(read.text[term.start : term.end].casefold().split())]
    strong = [term for term in sure if not term.is_weak] or sure
    return tuple(dict.fromkeys(code for term in strong for code in term.values if code in NEEDS))


@dataclass(frozen=True, slots=True)
class UnmetNeeds:
    """Counts of contacts that tell needs apart, and what became of them. ``values``: those of the column by the need they speak of."""

    cube: Cube
    column: str
    values: Mapping[str, tuple[str, ...]]
    outcome: str
    met: str
    unread: tuple[str, ...]
    """Values of which nobody knows which need they are."""

    def everywhere(self) -> dict[str, int]:
        """Unmet needs by need, of all places together."""
        every = by_value(self.cube, self.column)
        helped = by_value(self.cube, self.column, chosen={self.outcome: self.met})
        return {
            need: sum(max((every[value] or 0) - (helped[value] or 0), 0) for value in values)
            for need, values in self.values.items()
        }

    def by_place(self, need: str, geography: Geography) -> dict[int, int]:
        """Unmet needs of one kind by place; places of which any count is hidden are left out."""
        unmet: dict[int, int] = {}
        hidden: set[int] = set()
        for value in self.values.get(need, ()):
            every = by_place(self.cube, geography, chosen={self.column: value})
            helped = by_place(self.cube, geography, chosen={self.column: value, self.outcome: self.met})
            for place, count in every.items():
                part = helped.get(place)
                if count is None or part is None:
                    hidden.add(place)
                else:
                    unmet[place] = unmet.get(place, 0) + max(count - part, 0)
        return {place: count for place, count in unmet.items() if place not in hidden}


def unmet_needs(geography: Geography) -> UnmetNeeds | None:
    """The newest counts for the places that tell both the need and what became of it; ``None`` where none do.

    Counts to filter freely alone: fixed tables tell no need by place and outcome at once.
    """
    for cube in cubes_built():
        if not cube.is_free or geography not in geographies_of(cube):
            continue
        outcome, met = outcome_of(cube)
        if not met:
            continue
        for column, words in columns_of(cube).items():
            values: dict[str, list[str]] = {}
            unread = []
            for value in words:
                needs = needs_in(value)
                values.setdefault(needs[0], []).append(value) if needs else unread.append(value)
            if column != outcome and len(values) > 1 and len(unread) <= len(words) / 2:
                by_need = {need: tuple(sorted(named)) for need, named in values.items()}
                return UnmetNeeds(cube, column, by_need, outcome, met, tuple(unread))
    return None
