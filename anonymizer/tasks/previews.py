"""What many rows of an upload share, and how it could be cleaned: worked out where it can be opened, for the one person to whom it is then sealed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from anonymizer import queries
from anonymizer.community_claims import claims
from anonymizer.detectors import NameValues
from anonymizer.engine import EngineError, Source, TableProfile, ValueMaps, profile
from anonymizer.engine.cleaning import cleaned, cleaning_of
from anonymizer.engine.cleaning.proposal import propose_cleaning
from anonymizer.engine.errors import Finding
from anonymizer.engine.previews import preview_cleaning, preview_table, why_withheld
from anonymizer.engine.recipe.cleaning import Cleaning, read_cleaning
from anonymizer.engine.table.record_subset import Remaining
from anonymizer.models import Run
from anonymizer.privacy_limits import Dictated
from anonymizer.recipes.gains import gains_of
from anonymizer.recipes.previews import CleaningState, Preview, cleaning_at
from anonymizer.recipes.proposals import Offered
from anonymizer.tasks.cleaning import value_maps_of


@dataclass(frozen=True, slots=True)
class _Answers:
    """What a person said, or what is proposed, of who is who in the table."""

    columns: tuple[str, ...]
    person: str | None
    identifying: frozenset[str]


def preview_of(run: Run, table: Source, private_key: bytes) -> dict[str, Any]:
    """The content of a preview, as ``Preview`` reads it: no value in it is rarer than ADR 57 allows."""
    columns = list(run.version.columns.all())
    described, names, section = queries.table_profile(run.version, columns), NameValues(), cleaning_at(run)
    if section or run.profiled_as:  # what is stored describes the table as it was cleaned
        described = profile(table, names=names)
    unclaimed = _unclaimed(table, described, run)
    cleaning = read_cleaning(section, None, []) if section else None
    if unclaimed is not table and (section or run.profiled_as):
        described = profile(unclaimed, names=names)
    answers, dictated = _answers(run, columns=[column.name for column in columns]), Dictated.of(run.dataset)
    withheld = dict.fromkeys(answers.identifying, "identifier")
    withheld |= {column.name: "registered" for column in columns if dictated.registrants_of(column.name)}
    shown = preview_cleaning(
        unclaimed,
        described,
        propose_cleaning(unclaimed, described, person=_number(section, answers)),
        person=answers.person,
        least=dictated.k,
        withheld=withheld,
        names=names,
    )
    maps = value_maps_of(run.dataset, cleaning.values, private_key) if cleaning else None
    after, profile_after, faults = _cleaned(unclaimed, cleaning, maps, described, names)
    # What the table as it came keeps back, a cleaned one keeps back too.
    reasons = {column.name: why_withheld(column, described.records, withheld=withheld) for column in described.columns}
    table_shown = preview_table(
        after, profile_after, person=answers.person, least=dictated.k, withheld=withheld | reasons
    )
    gains = gains_of(_spec(run), unclaimed, after, described.records) if after is not unclaimed else ()
    report = cleaning_of(after)
    rows = {} if report is None else report.row_steps
    return Preview(table_shown, shown, CleaningState.of(section, maps, shown), gains, rows, faults).to_dict()


def _number(section: dict[str, Any], answers: _Answers) -> str | None:
    """The column of person numbers: that which tells persons apart, or that of the cleaning so far."""
    decided: str | None = section.get("persons", {}).get("number")
    return answers.person or (decided if decided in answers.columns else None)


def _unclaimed(table: Source, described: TableProfile, run: Run) -> Source:
    """Without the records that the authority of a community claims, whoever the data are meant for."""
    masks = claims(table, described.columns, Dictated.of(run.dataset).registered)
    return Remaining(table, ~np.logical_or.reduce(list(masks.values()))) if masks else table


def _cleaned(
    table: Source, cleaning: Cleaning | None, maps: ValueMaps | None, described: TableProfile, names: NameValues
) -> tuple[Source, TableProfile, tuple[Finding, ...]]:
    """The table as it would be; as it came, with the reasons, where it cannot be cleaned so."""
    if cleaning is None:
        return table, described, ()
    try:
        after = cleaned(table, cleaning, maps)
    except EngineError as error:
        return table, described, error.findings
    return after, profile(after, names=names), ()


def _spec(run: Run) -> dict[str, Any]:
    """The recipe as it is chosen now, or as it was proposed; empty where there is none."""
    draft: dict[str, Any] | None = run.draft.spec if run.draft is not None else None
    return draft or Offered.of(run).spec or {}


def _answers(run: Run, columns: list[str]) -> _Answers:
    spec = _spec(run)
    posted = run.draft.answers if run.draft is not None else {}
    identifying = {name for name, rule in spec.get("columns", {}).items() if rule["role"] == "direct-identifier"}
    identifying |= {name for place, name in enumerate(columns) if posted.get(f"c{place}-names", ["no"]) != ["no"]}
    person = (posted.get("person") or [spec.get("person") or ""])[0]
    return _Answers(tuple(columns), person if person in columns else None, frozenset(identifying))
