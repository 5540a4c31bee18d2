"""A recipe for a profiled table: sensible for 211 contacts, careful where nothing is known."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from anonymizer.engine.hierarchies import build_hierarchy
from anonymizer.engine.privacy_models import KAnonymity
from anonymizer.engine.profiles.indigenous_identity import tells
from anonymizer.engine.profiles.profile import ColumnProfile, TableProfile
from anonymizer.engine.proposal.column_priority import MOST_COUNTED, by_rank
from anonymizer.engine.recipe import GEOGRAPHIES, ColumnRule, Recipe, Search, Suppression
from anonymizer.engine.table.codes import require_columns

MAX_SUPPRESSED = 0.05
FEW_AGES = 20
"""Ages that are no more start at the year: of pupils, say, bands of five years would leave two groups."""
_FINEST_LEVEL: Mapping[str, str] = {"date": "month", "datetime": "month", "age": "5-years", "postal_code": "fsa"}


def propose(
    profile: TableProfile,
    *,
    k: int = 11,
    finest_geography: str | None = None,
    columns: Sequence[str] | None = None,
    free_text: bool = False,
    pseudonym: bool = False,
) -> Recipe:
    """A recipe that ``transform`` can run as it is; levels are searched for from the finest that is sensible.

    Direct identifiers are dropped, and what tells of an Indigenous identity, Nation or community; the one that tells persons apart
    serves to count them. Dates start at the month, ages that span many years at bands of five, postal codes at the forward sortation area;
    sensitive amounts leave in bands. Whatever leaves and is not sensitive counts in k; of very many columns only those are kept that most uses
    ask for (``column_priority.py``). Each group of people keeps the finest levels that it can. Loss is the plain mean over the columns: the
    geometric one finds it cheap to give up a whole column for the detail of another.

    Args:
        profile: what the table holds.
        k: smallest number of persons (records, where persons are unknown) in a class.
        finest_geography: a ceiling, one of ``GEOGRAPHIES``; finer levels are not allowed.
        columns: the only columns that may leave; the others are dropped. All where None.
        free_text: redact text columns instead of dropping them.
        pseudonym: give persons codes that link their rows; those whose rows too few share get a code for each row instead.

    Raises:
        UnknownColumn: one of ``columns`` is not in the table.
    """
    if finest_geography is not None and finest_geography not in GEOGRAPHIES:
        raise ValueError(f"finest_geography must be one of {', '.join(GEOGRAPHIES)}")
    require_columns([column.name for column in profile.columns], columns or ())
    person, told_twice = _person(profile), _told_twice(profile)
    rules = {}
    for column in profile.columns:
        leaves = column.name not in told_twice if columns is None else column.name in columns
        leaves = leaves and not tells(column, profile.records)
        coded = pseudonym and column.name == person
        rules[column.name] = _rule(column, coded, leaves, finest_geography, free_text)
    searched = [
        (name, rule.kind)
        for name, rule in rules.items()
        if rule.role == "quasi-identifier" and rule.treatment != "drop"
    ]
    for name in by_rank(searched)[MOST_COUNTED:]:
        rules[name] = ColumnRule("quasi-identifier", "drop", kind=rules[name].kind)
    return Recipe(
        columns=rules,
        privacy=(KAnonymity(k),),
        suppression=Suppression(max_records=MAX_SUPPRESSED, rows="remove"),
        search=Search(method="finest-first", metric="loss-arithmetic"),
        person=person,
    )


def _person(profile: TableProfile) -> str | None:
    """The column that tells apart those whom k counts: households where each record names one, otherwise persons.

    The members of a household know each other, and share what tells them apart from others: a group of one household hides nobody in it.
    """
    identifiers = [
        column for column in profile.columns if column.role == "direct-identifier" and column.kind != "empty"
    ]
    households = [column.name for column in identifiers if column.concept == "household_id" and not column.missing]
    persons = [column.name for column in identifiers if column.concept == "person_id"]
    return next(iter((*households, *persons)), None)


def _told_twice(profile: TableProfile) -> set[str]:
    """Columns that tell again, finer or otherwise cut, what another column tells: they cost much and add little."""
    kinds = {column.kind for column in profile.columns}
    return {
        column.name
        for column in profile.columns
        if (column.kind == "postal_code" and "fsa" in kinds)
        or (column.concept == "age" and column.kind != "age" and "age" in kinds)
        or ((column.concept == "place" or column.kind == "province") and kinds & {"fsa", "postal_code"})
    }


def _rule(
    column: ColumnProfile, is_coded: bool, leaves: bool, finest_geography: str | None, free_text: bool
) -> ColumnRule:
    role = column.role
    if not leaves or column.kind == "empty":
        return ColumnRule(role, "drop", kind=column.kind)
    if column.text:
        return ColumnRule(role, "redact" if free_text else "drop", kind=column.kind)
    if role == "direct-identifier":
        return ColumnRule(role, "pseudonym" if is_coded else "drop", kind=column.kind)
    if role == "sensitive" and column.kind not in ("date", "datetime", *GEOGRAPHIES):
        return in_bands(column) if column.is_amount else ColumnRule(role, "keep", kind=column.kind)
    return _generalized(column, finest_geography)


def in_bands(column: ColumnProfile) -> ColumnRule:
    """A sensitive amount as it leaves by default: in its finest bands, open at both ends."""
    return ColumnRule(
        "sensitive", "generalize", column.hierarchy_as("sensitive"), level=1, unknown="missing", kind=column.kind
    )


def _generalized(column: ColumnProfile, finest_geography: str | None) -> ColumnRule:
    """Generalized from the finest sensible level on. Dates and places are quasi-identifiers whatever their name says."""
    hierarchy = column.hierarchy_as("quasi-identifier")
    names = build_hierarchy(hierarchy, column=column.name).level_names
    is_short = column.kind == "age" and column.distinct <= FEW_AGES
    finest = 0 if is_short else names.index(_FINEST_LEVEL.get(column.kind, names[0]))
    if column.kind in GEOGRAPHIES and finest_geography is not None:
        allowed = GEOGRAPHIES[GEOGRAPHIES.index(finest_geography) :]
        finest = max(finest, next(level for level, name in enumerate(names) if name in (*allowed, "any")))
    if column.concept == "place" and finest_geography not in (None, "postal_code", "fsa"):
        return ColumnRule(
            "quasi-identifier", "drop", kind=column.kind
        )  # a town can be finer than any ceiling above an FSA
    settings: dict[str, Any] = {"min_level": finest, "unknown": "missing", "kind": column.kind}
    return ColumnRule("quasi-identifier", "generalize", hierarchy, **settings)
