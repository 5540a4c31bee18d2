"""Linkability: what a release helps to join: two parts of one record, or the records of one person in two releases.

Giomi et al. (2023), section 4.3: the attacker holds two files that each know some columns of the same people. The nearest
released record is found for both halves of a target; where it is the same one, the two halves are linked. Of equally near
records one is drawn, for each half by itself: where a class holds k records, chance links one target in k.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from anonymizer.engine.attacks.nearest_records import Matcher
from anonymizer.engine.attacks.rates import USUAL, AttackResult, Effort, Rate, result
from anonymizer.engine.attacks.tables import Scene, Table, coded_together
from anonymizer.engine.errors import Finding, InvalidSource
from anonymizer.engine.table.codes import Codes

if TYPE_CHECKING:
    from anonymizer.engine.table.readers import Source


def linkability(
    scene: Scene,
    *,
    parts: tuple[Sequence[str], Sequence[str]],
    effort: Effort = USUAL,
) -> AttackResult:
    """The risk that a release links two files that share no column.

    Args:
        parts: the columns of one file, and those of the other.
    """
    first, second = (
        Matcher(scene.released, {name: scene.meanings[name] for name in scene.columns if name in part}, tick=scene.tick)
        for part in parts
    )
    link = _Link((first, scene.original), (second, scene.original), (scene.released.units, scene.released.units))
    against = None if scene.control is None else link.against(scene.control, scene.control)
    return _played(link, against, effort, parts=[list(part) for part in parts])


def linkability_to(
    scene: Scene,
    other: Scene,
    *,
    owners: tuple[Codes, Codes],
    effort: Effort = USUAL,
) -> AttackResult:
    """The risk that the records of one person in two releases are joined, by an attacker who knows the columns of both.

    Args:
        scene: the release.
        other: the same original and control group with another release.
        owners: whose record each one of both releases is (``owners_of``).
    """
    first, second = Matcher(scene.released, scene.meanings), Matcher(other.released, other.meanings)
    link = _Link((first, scene.original), (second, other.original), owners)
    against = None
    if scene.control is not None and other.control is not None:
        against = link.against(scene.control, other.control)
    return _played(link, against, effort, columns=[list(scene.columns), list(other.columns)])


def owners_of(released: Source, other: Source, *, person: str | None, records: int) -> tuple[Codes, Codes]:
    """Whose record each one of two releases is, so that true links can be told from false ones.

    By the person, where both releases name the same ones; otherwise by the place of the record, where both kept every record
    of the original in its order.

    Args:
        records: number of records of the original.

    Raises:
        InvalidSource: there is no telling which records belong together.
    """
    if person is not None and person in released.columns and person in other.columns:
        first, second = (table.columns[person].codes for table in coded_together([released, other], [person], None))
        if len(np.intersect1d(first, second)):
            return first, second
    tables = (
        coded_together([released], released.columns[:1], None)[0],
        coded_together([other], other.columns[:1], None)[0],
    )
    if any(table.records != records for table in tables):
        raise InvalidSource(Finding("attack.releases_not_aligned", facts={"records": records}))
    return tables[0].units, tables[1].units


@dataclass(frozen=True, slots=True)
class _Link:
    """Two ways of finding the same target, and whose the records are that they find."""

    first: tuple[Matcher, Table]
    second: tuple[Matcher, Table]
    owners: tuple[Codes, Codes]

    def against(self, first: Table, second: Table) -> _Link:
        """The same attack on other people."""
        return _Link((self.first[0], first), (self.second[0], second), self.owners)

    def rate(self, effort: Effort, rng: np.random.Generator) -> Rate:
        targets = self.first[1].sample(effort.attacks, rng)
        picks = [matcher.picked(table, targets, rng) for matcher, table in (self.first, self.second)]
        linked = self.owners[0][picks[0]] == self.owners[1][picks[1]]
        return effort.rate(len(targets), int(linked.sum()))

    def by_chance(self, attacks: int, effort: Effort, rng: np.random.Generator) -> Rate:
        drawn = [owners[rng.integers(len(owners), size=attacks)] for owners in self.owners]
        return effort.rate(attacks, int((drawn[0] == drawn[1]).sum()))


def _played(link: _Link, against: _Link | None, effort: Effort, **facts: object) -> AttackResult:
    rng = effort.draws(2)
    attack = link.rate(effort, rng)
    blind = link.by_chance(attack.attacks, effort, rng)
    control = None if against is None else against.rate(effort, rng)
    return result(attack, blind, control, **facts)
