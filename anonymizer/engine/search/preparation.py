"""From a source and a recipe to the lattice: the first pass, in which only counted columns become codes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import numpy as np

from anonymizer.engine.classes.equivalence import Classes
from anonymizer.engine.classes.loss import Ladder, ladder
from anonymizer.engine.classes.tuples import Collapsed, collapse
from anonymizer.engine.cleaning import require_cleaned
from anonymizer.engine.errors import Finding, InvalidRecipe, InvalidSource
from anonymizer.engine.hierarchies.base import ANY, Hierarchy, Path
from anonymizer.engine.privacy_models import Contributions, Criterion, Facts, KOutsideContributors
from anonymizer.engine.privacy_models.k_outside import cells_of
from anonymizer.engine.privacy_models.population import Population
from anonymizer.engine.recipe import Recipe
from anonymizer.engine.risk import RiskReport, risk_report
from anonymizer.engine.risk.class_sizes import report_of_sizes
from anonymizer.engine.risk.measurement import count_records
from anonymizer.engine.search.dimensionality import require_searchable
from anonymizer.engine.search.lattice import Lattice
from anonymizer.engine.table.codes import Coded, Coder, Codes, code_columns, persons_apart, smallest

if TYPE_CHECKING:
    from anonymizer.engine.table.readers import Source


@dataclass(frozen=True, slots=True)
class Prepared:
    """The counted columns of a table, as codes."""

    quasi_identifiers: tuple[str, ...]
    levels: tuple[tuple[int, ...], ...]
    """For each quasi-identifier, the levels of its hierarchy that are allowed."""
    codes: tuple[Codes, ...]
    """For each quasi-identifier, the code of each record at the finest allowed level."""
    ladders: tuple[Ladder, ...]
    """For each quasi-identifier, the allowed levels over those codes."""
    before: RiskReport
    """The risk of the table as it came, at level 0."""
    table: Collapsed
    """The table at the finest allowed levels, with sensitive columns as they will leave."""
    unknown: Mapping[str, int]
    """Records whose value is counted as missing because the hierarchy does not know it."""
    criteria: tuple[Criterion, ...]
    """The privacy models, knowing the table."""
    leaving: Mapping[str, tuple[str | None, ...]]
    """For each sensitive column, the value behind each code, as it leaves."""
    persons: Codes | None = None
    """The person of each record, where the recipe names one."""
    links: Mapping[str, Codes] = field(default_factory=dict)
    """For each column that links rows, the code of each record; a blank links nothing."""

    @property
    def population(self) -> Population | None:
        """The people of whom the table is a part, if a privacy model names them; the first of several."""
        placed = (getattr(criterion, "placed", None) for criterion in self.criteria)
        return next((population for population in placed if isinstance(population, Population)), None)

    def lattice(self, recipe: Recipe) -> Lattice:
        return Lattice(self.table, self.ladders, criteria=self.criteria, metric=recipe.search.metric)


type CodedColumns = dict[tuple[str, str, str, bool], Coded]
"""Columns as codes, by all that decides how they are coded: name, hierarchy, what is done with unknown values, whether compact."""


def prepare(source: Source, recipe: Recipe, *, coded_before: CodedColumns | None = None) -> Prepared:
    """Code, then collapse.

    Args:
        coded_before: columns of this source that were coded for another recipe, which are read again from the source only where
            they are coded in another way. New ones are added. Where several recipes are tried so, sensitive columns are not measured before.

    Raises:
        InvalidRecipe: a hierarchy is not right, or a level is not one of its own; the table was not cleaned as the recipe says.
        InvalidSource: the table is empty, or hierarchies miss values.
    """
    require_cleaned(source, recipe)
    quasi, sensitive = recipe.quasi_identifiers, recipe.sensitive
    hierarchies = built_hierarchies(recipe)
    coders = counted_coders(recipe, hierarchies)
    settings = {coder.column: coding_of(recipe, coder.column, is_compact=coder.is_compact) for coder in coders}
    contributing = [
        criterion.contributor for criterion in recipe.privacy if isinstance(criterion, KOutsideContributors)
    ]
    named = dict.fromkeys((*([recipe.person] if recipe.person is not None else []), *recipe.links, *contributing))
    coders += [Coder(name) for name in named if name not in sensitive]
    settings |= {name: (name, "", "", True) for name in named if name not in sensitive}
    known = {} if coded_before is None else coded_before
    missing = [coder for coder in coders if settings[coder.column] not in known]
    fresh = code_columns(source, missing)
    coded = {coder.column: fresh.get(coder.column) or known[settings[coder.column]] for coder in coders}
    if coded_before is not None:
        coded_before |= {settings[name]: column for name, column in fresh.items()}
    records = len(next(iter(coded.values())).codes) if coded else count_records(source)
    if not records:
        raise InvalidSource(Finding("table.no_records"))
    persons = persons_apart(coded[recipe.person]) if recipe.person is not None else None
    levels = tuple(allowed_levels(recipe, name, hierarchies.get(name)) for name in quasi)
    if recipe.search.method == "optimal":
        require_searchable(quasi, [coded[name] for name in quasi], levels)
    whole = [
        ladder_of(recipe, name, coded[name].paths, coded[name].words_of or hierarchies.get(name), allowed)
        for name, allowed in zip(quasi, levels, strict=True)
    ]
    original_codes = [coded[name].codes for name in quasi]
    original_sizes = [coded[name].size for name in quasi]
    is_coarser = any(len(rungs.labels[0]) < size for rungs, size in zip(whole, original_sizes, strict=True))
    if not is_coarser or persons is not None or sensitive:
        values = {name: (coded[name].codes, coded[name].size) for name in sensitive}
        table = collapse(original_codes, original_sizes, records=records, persons=persons, sensitive=values)
        every = Classes(table, np.arange(len(table.counts)), len(table.counts))
        spellings = {name: coded[name].spellings for name in sensitive}
        before = risk_report(every, quasi_identifiers=quasi, values=spellings, with_sensitive=coded_before is None)
        del every
    else:  # the tuples as they came may be as many as the records, and nothing but their sizes is asked for
        before = report_of_sizes(original_codes, original_sizes, records=records, quasi_identifiers=quasi)
    original_codes.clear()  # one copy of the codes is enough
    for name, rungs in zip(quasi, whole, strict=True):
        coded[name] = replace(coded[name], codes=_take(rungs.codes[0], coded[name].codes))
    codes = tuple(coded[name].codes for name in quasi)
    if is_coarser:
        table = collapse(codes, [len(rungs.labels[0]) for rungs in whole], records=records, persons=persons)
    leaving = {name: _as_it_leaves(coded[name], recipe, name, hierarchies) for name in sensitive}
    table = replace(table, sensitive={name: (codes, len(values)) for name, (codes, values) in leaving.items()})
    for criterion in recipe.privacy:
        if criterion.column is not None:
            table.keep_cells(criterion.column)
    contributions = {name: _contributions(table, name, coded[name], persons) for name in dict.fromkeys(contributing)}
    ladders = tuple(from_first(rungs) for rungs in whole)
    facts = Facts(
        quasi_identifiers=quasi,
        paths=tuple(coded[name].paths for name in quasi),
        levels=levels,
        hierarchies=hierarchies,
        ladders=ladders,
        sensitive={name: values for name, (_, values) in leaving.items()},
        contributions=contributions,
        folder=recipe.folder,
    )
    return Prepared(
        quasi_identifiers=quasi,
        levels=levels,
        codes=codes,
        ladders=ladders,
        before=before,
        table=table,
        unknown={name: column.unknown for name, column in coded.items() if column.unknown},
        criteria=tuple(criterion.bound(facts) for criterion in recipe.privacy),
        leaving=facts.sensitive,
        persons=None if persons is None else persons[0],
        links=_links(recipe, coded),
    )


def counted_coders(recipe: Recipe, hierarchies: Mapping[str, Hierarchy]) -> list[Coder]:
    """What gives codes to the quasi-identifiers and the sensitive columns, in this order."""
    return [
        Coder(
            name,
            hierarchies.get(name),
            refuses_unknown=recipe.columns[name].unknown == "refuse",
            is_compact=name not in recipe.sensitive,
        )
        for name in dict.fromkeys((*recipe.quasi_identifiers, *recipe.sensitive))
    ]


def coding_of(recipe: Recipe, name: str, *, is_compact: bool) -> tuple[str, str, str, bool]:
    """All that decides how a column is coded: a key of ``CodedColumns``."""
    rule = recipe.columns[name]
    hierarchy = rule.hierarchy if rule.treatment in ("generalize", "keep") else None
    return name, f"{rule.treatment} {hierarchy!r}", rule.unknown, is_compact


def _contributions(table: Collapsed, column: str, coded: Coded, persons: tuple[Codes, int] | None) -> Contributions:
    """Who contributed each row, kept beside the tuples: with the person whose row it is, where persons are known."""
    if persons is None:
        table.keep_other(cells_of(column), coded.codes, coded.size)
        return Contributions(np.arange(coded.size, dtype=np.int32))
    people, many = persons
    pairs, codes = np.unique(coded.codes.astype(np.int64) * many + people, return_inverse=True)
    table.keep_other(cells_of(column), codes.astype(np.int32), len(pairs))
    return Contributions((pairs // many).astype(np.int32), (pairs % many).astype(np.int32))


def _links(recipe: Recipe, coded: Mapping[str, Coded]) -> dict[str, Codes]:
    """The codes of the columns that link rows. In columns of one group, equal values have equal codes."""
    numbers: dict[tuple[str, str | None], int] = {}
    links = {}
    for name in recipe.links:
        group = str(recipe.columns[name].parameters.get("group") or name)
        codes, size = persons_apart(coded[name])
        spellings: list[str | None] = [*coded[name].spellings, *[None] * (size - coded[name].size)]
        # A blank is nobody's: it keeps a number that no other record has, in this column or another.
        of_code = [
            numbers.setdefault((group, f"={spelling}") if spelling is not None else (name, f"#{place}"), len(numbers))
            for place, spelling in enumerate(spellings)
        ]
        links[name] = np.array(of_code, np.int32)[codes]
    return links


def built_hierarchies(recipe: Recipe) -> dict[str, Hierarchy]:
    """The hierarchies of all generalized columns; faults of all of them are raised together."""
    built: dict[str, Hierarchy] = {}
    findings: list[Finding] = []
    for name, rule in recipe.columns.items():
        try:
            hierarchy = recipe.hierarchy_of(name)
        except InvalidRecipe as error:
            findings += error.findings
            continue
        if hierarchy is None:
            continue
        built[name] = hierarchy
        highest = len(hierarchy.level_names) - 1
        levels = [level for level in (rule.level, rule.min_level, rule.max_level) if level is not None]
        if max(levels) > highest or (rule.max_level is not None and rule.max_level < rule.min_level):
            findings.append(Finding("recipe.level_out_of_range", name, facts={"highest": highest}))
    if findings:
        raise InvalidRecipe(*findings)
    return built


def allowed_levels(recipe: Recipe, name: str, hierarchy: Hierarchy | None) -> tuple[int, ...]:
    """The levels that a recipe leaves open for a column; (0,) where it has no hierarchy.

    With local recoding, records that a fixed level would suppress may stand at coarser ones.
    """
    rule = recipe.columns[name]
    if hierarchy is None:
        return (0,)
    highest = len(hierarchy.level_names) - 1 if rule.max_level is None else rule.max_level
    if rule.level is not None:
        return tuple(range(rule.level, max(highest, rule.level) + 1)) if recipe.recoding == "local" else (rule.level,)
    return tuple(range(rule.min_level, highest + 1))


def ladder_of(
    recipe: Recipe, name: str, paths: Sequence[Path | None], hierarchy: Hierarchy | None, allowed: tuple[int, ...]
) -> Ladder:
    """The allowed levels of a column over its base values."""
    if recipe.columns[name].treatment == "suppress":
        nothing = np.zeros(len(paths), np.int32)
        return Ladder(((ANY,),), (nothing,), (np.ones(1),), max(len(paths), 1))
    return ladder(paths, hierarchy, allowed, weight=recipe.columns[name].weight)


def from_first(rungs: Ladder) -> Ladder:
    """The same ladder over the codes of its first level instead of over base values."""
    first = rungs.codes[0]
    base = np.zeros(len(rungs.labels[0]), np.int64)
    base[first] = np.arange(len(first))
    return replace(rungs, codes=tuple(codes[base] for codes in rungs.codes))


def _take(table: Codes, codes: Codes) -> Codes:
    if len(table) and np.array_equal(table, np.arange(len(table))):
        return codes
    return smallest(table, int(table.max(initial=0)) + 1)[codes]


def _as_it_leaves(
    coded: Coded, recipe: Recipe, name: str, hierarchies: Mapping[str, Hierarchy]
) -> tuple[Codes, tuple[str | None, ...]]:
    """The codes of a sensitive column, and the value behind each."""
    hierarchy = coded.words_of or hierarchies[name] if name in hierarchies else None
    code_of, values = forms_as_left(coded.paths, hierarchy, recipe.columns[name].level)
    return (coded.codes if code_of is None else code_of[coded.codes]), values


def forms_as_left(
    paths: Sequence[Path | None], hierarchy: Hierarchy | None, level: int | None
) -> tuple[Codes | None, tuple[str | None, ...]]:
    """For each value of a sensitive column the code of its form as it leaves, None where it leaves as it is; and the forms."""
    if hierarchy is None or level is None:
        return None, tuple(None if path is None else path[0] for path in paths)
    rungs = ladder(paths, hierarchy, [level])
    return rungs.codes[0], rungs.labels[0]
