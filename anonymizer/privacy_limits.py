"""What those for whom the data are meant dictate, and by whose word: one value that forms and pages ask."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from anonymizer.engine import ColumnProfile
from anonymizer.engine.recipe import GEOGRAPHIES
from anonymizer.models import Ceiling
from anonymizer.policies import (
    DEFAULT_K,
    DEFAULT_SMALL_CELL,
    counts_in_population,
    may_keep_pseudonyms,
    required_l,
    required_small_cell,
    required_t,
)
from entente.catalogue.communities import IDENTITY, INDIGENOUS, Registered, agreeing, claimants
from entente.catalogue.models import Dataset
from entente.catalogue.queries import registered_against
from entente.catalogue.vocabularies import LEAST_IN_TABLE, Detail, EntryKind, Geography

KINDS_OF_DETAIL: Mapping[str, tuple[str, ...]] = {
    Detail.PLACE: ("postal_code", "fsa", "place", "address", "province"),
    Detail.AGE: ("age", "birth"),
    Detail.TIME: ("date", "datetime"),
    Detail.LANGUAGE: ("language",),
    Detail.GENDER: ("gender",),
    Detail.HOUSEHOLD: ("household",),
}
"""By which kinds and concepts of a profile a column tells of a detail."""


@dataclass(frozen=True)
class Dictated:
    """The strictest of several ceilings, and for each setting the titles of the sources that dictate it."""

    ceilings: tuple[Ceiling, ...] = ()
    registered: tuple[Registered, ...] = ()
    """What tells of an Indigenous identity, or what the authorities of communities registered: left out by default."""

    @classmethod
    def of(cls, dataset: Dataset) -> Dictated:
        """Everything that is dictated for a dataset."""
        return cls(tuple(dataset.ceilings.all()), registered_against(dataset.owner_id))

    @cached_property
    def k(self) -> int:
        """The smallest k that may be asked for."""
        return max([DEFAULT_K, *(int(ceiling.values["smallest_k"]) for ceiling in self.ceilings)])

    @cached_property
    def k_in_table(self) -> int:
        """The smallest k that may be asked for in the table itself: fewer where the population may count."""
        return LEAST_IN_TABLE if counts_in_population(self.values()) else self.k

    @property
    def k_titles(self) -> list[str]:
        """Who asks for that k; empty where the policy alone does."""
        return self._titles(ceiling for ceiling in self.ceilings if ceiling.values["smallest_k"] == self.k)

    @cached_property
    def small_cell(self) -> int:
        """In a table of counts: below what a count must be hidden."""
        return required_small_cell(self.values())

    @property
    def small_cell_titles(self) -> list[str]:
        """Who asks for that figure; empty where the policy alone does."""
        if self.small_cell == DEFAULT_SMALL_CELL:
            return []
        return self._titles(ceiling for ceiling in self.ceilings if ceiling.values.get("small_cell") == self.small_cell)

    @cached_property
    def distinct_l(self) -> int | None:
        """How many different values of each sensitive column a group must show; ``None`` where nobody says."""
        return required_l(self.values())

    @cached_property
    def largest_t(self) -> float | None:
        """How far a group may be from the whole table in each sensitive column; ``None`` where nobody says."""
        return required_t(self.values())

    @property
    def sensitive_titles(self) -> list[str]:
        """Who asks for either."""
        return self._titles(
            ceiling
            for ceiling in self.ceilings
            if any(ceiling.values.get(name) is not None for name in ("distinct_l", "largest_t"))
        )

    def models_of(self, sensitive: Iterable[str]) -> list[dict[str, Any]]:
        """The privacy models of a recipe that meets both, for these columns."""
        entries: list[dict[str, Any]] = []
        for name in sensitive:
            if self.distinct_l is not None:
                entries.append({"model": "distinct-l-diversity", "column": name, "l": self.distinct_l})
            if self.largest_t is not None:
                entries.append({"model": "t-closeness", "column": name, "t": self.largest_t})
        return entries

    @cached_property
    def finest_geography(self) -> str | None:
        """The finest place allowed, ``None`` where nobody says."""
        geographies: Iterable[str] = (ceiling.values["finest_geography"] for ceiling in self.ceilings)
        return max(geographies, key=Geography.fineness, default=None)

    @property
    def geography_titles(self) -> list[str]:
        return self._titles(
            ceiling for ceiling in self.ceilings if ceiling.values["finest_geography"] == self.finest_geography
        )

    @cached_property
    def wishes(self) -> dict[str, list[str]]:
        """Which details are wanted most (``Detail``), each with who wishes so."""
        titles: dict[str, list[str]] = {}
        for ceiling in self.ceilings:
            if (detail := ceiling.values.get("wanted_detail", Detail.ALIKE)) != Detail.ALIKE:
                titles.setdefault(detail, []).append(ceiling.title)
        return titles

    @property
    def wishes_in_words(self) -> list[tuple[str, list[str]]]:
        """The same for a page."""
        return [(str(Detail(detail).label).lower(), titles) for detail, titles in self.wishes.items()]

    def most_wanted(self, columns: Iterable[ColumnProfile]) -> str:
        """The first of the columns that tells what is wanted most; none where nobody wishes, or none does."""
        kinds_of = [(column.name, {column.kind, column.concept}) for column in columns]
        return next(
            (
                name
                for detail in self.wishes
                for name, kinds in kinds_of
                if not kinds.isdisjoint(KINDS_OF_DETAIL[detail])
            ),
            "",
        )

    @cached_property
    def free_text(self) -> bool:
        """Whether text may leave, personal details blacked out."""
        return all(ceiling.values["free_text"] for ceiling in self.ceilings)

    @property
    def text_titles(self) -> list[str]:
        return self._titles(ceiling for ceiling in self.ceilings if not ceiling.values["free_text"])

    @cached_property
    def may_keep_pseudonyms(self) -> bool:
        """Whether codes may stay the same for an agreement and a year."""
        return may_keep_pseudonyms(self.values())

    @cached_property
    def _columns(self) -> list[tuple[Ceiling, frozenset[str]]]:
        return [
            (ceiling, frozenset(name.casefold() for name in ceiling.values["columns"]))
            for ceiling in self.ceilings
            if ceiling.values.get("columns")
        ]

    def titles_against(self, column: str) -> list[str]:
        """Who does not list this column; empty where it may leave."""
        return self._titles(ceiling for ceiling, names in self._columns if column.casefold() not in names)

    def registrants_of(self, column: str) -> list[str]:
        """The authorities that registered this column; empty where none did."""
        claiming = claimants([column], self.registered) - {INDIGENOUS}
        return list(dict.fromkeys(entry.title for entry in self.registered if entry.authority in claiming))

    @property
    def leaves_out_records(self) -> list[str]:
        """The authorities that registered places, or names that cells may say; empty where none did."""
        kinds = (EntryKind.COLUMN, IDENTITY)
        return list(dict.fromkeys(entry.title for entry in self.registered if entry.kind not in kinds))

    @cached_property
    def identity_binds(self) -> bool:
        """Whether what tells of an Indigenous identity is left out: the owner is no authority itself, and not every agreement for which
        the data are meant names one."""
        answering = agreeing(ceiling.values.get("authorities", ()) for ceiling in self.ceilings)
        return any(entry.kind == IDENTITY and entry.authority not in answering for entry in self.registered)

    def is_too_fine(self, level: str) -> bool:
        """Whether a level of a hierarchy names a finer place than is allowed."""
        if self.finest_geography is None or level not in GEOGRAPHIES:
            return False
        return GEOGRAPHIES.index(level) < GEOGRAPHIES.index(self.finest_geography)

    @staticmethod
    def _titles(ceilings: Iterable[Ceiling]) -> list[str]:
        return [ceiling.title for ceiling in ceilings]

    def values(self) -> list[dict[str, Any]]:
        """The ceilings as policies take them."""
        return [ceiling.values for ceiling in self.ceilings]
