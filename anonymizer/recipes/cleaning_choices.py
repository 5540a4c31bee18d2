"""What a person decided on the cleaning of a table, from what she was shown: the rules for the recipe, and the maps for the vault."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from anonymizer.engine import ValueMaps
from anonymizer.engine.cleaning import ValueMap
from anonymizer.engine.cleaning.spellings import normal_form
from anonymizer.engine.previews import ShownProposal
from anonymizer.engine.recipe.cleaning import FORMS
from anonymizer.recipes.previews import Preview

type Spellings = dict[str, list[str]]
"""By value, the other spellings that it stands for."""


@dataclass(frozen=True, slots=True)
class ColumnChoice:
    """What was decided on one column.

    Attributes:
        merged: by the value that wins, the spellings that become it.
        order, decimal: how dates and numbers are read that can be read in two ways; empty where nobody said.
        blanks_unread: whether what cannot be read in the column's form becomes blank; otherwise it stays as it is.
    """

    merged: Mapping[str, Sequence[str]] = field(default_factory=dict)
    order: str = ""
    decimal: str = ""
    blanks_unread: bool = False


@dataclass(frozen=True, slots=True)
class CleaningChoices:
    """What was decided on a table: columns that are not here stay as they are.

    Attributes:
        totals, duplicates: whether such rows are left out.
        persons: which records of a person stay who has several, one of ``PERSONS``.
        newest_by: the column of dates that tells the newest; empty where nobody said.
    """

    columns: Mapping[str, ColumnChoice] = field(default_factory=dict)
    totals: bool = False
    duplicates: bool = False
    persons: str = "all"
    newest_by: str = ""


def everything_proposed(preview: Preview, answered: CleaningChoices | None = None) -> CleaningChoices:
    """All that is proposed; what can be read in two ways as it was answered. Repeated rows stay, two visits may look alike; and so do several records of
    one person, unless it was answered otherwise."""
    answers = answered.columns if answered is not None else {}
    columns = {}
    for shown in preview.cleaning.columns:
        own = answers.get(shown.name, ColumnChoice())
        merged = {
            cluster.value: [text for text, _ in cluster.spellings if text != cluster.value]
            for cluster in shown.clusters
        }
        columns[shown.name] = ColumnChoice(merged, own.order, own.decimal, own.blanks_unread)
    answered = answered or CleaningChoices()
    return replace(answered, columns=columns, totals=preview.cleaning.totals > 0)


def choices_of(preview: Preview) -> CleaningChoices:
    """What the cleaning under which a preview was made decides on what it shows."""
    section = preview.state.cleaning
    columns = {}
    for shown in preview.cleaning.columns:
        steps = section.get("columns", {}).get(shown.name)
        if steps is None:
            continue
        merged: Spellings = {}
        for text, value in preview.state.values.get(shown.name, {}).items():
            if text != value:
                merged.setdefault(value, []).append(text)
        order, decimal = steps.get("dates", {}).get("order", ""), steps.get("numbers", {}).get("decimal", "")
        blanks = any(steps.get(form, {}).get("not_understood") == "blank" for form in FORMS)
        columns[shown.name] = ColumnChoice(merged, order, decimal, blanks)
    persons = section.get("persons", {})
    return CleaningChoices(
        columns,
        section.get("totals") == "drop",
        section.get("duplicates") == "drop",
        persons.get("keep", "all"),
        persons.get("by", ""),
    )


def cleaning_from(preview: Preview, choices: CleaningChoices) -> tuple[dict[str, Any], ValueMaps | None]:
    """The cleaning of a recipe, without the digest of its maps, and the maps; ``None`` where nothing is mapped. An empty cleaning: nothing is cleaned.

    What an earlier cleaning does to columns of which nothing is proposed any more goes on.
    """
    before = preview.state.cleaning
    proposed = {shown.name for shown in preview.cleaning.columns}
    columns: dict[str, Any] = {name: steps for name, steps in before.get("columns", {}).items() if name not in proposed}
    maps = {
        name: ValueMap({value: tuple(texts) for value, texts in preview.state.maps[name].items()})
        for name, steps in columns.items()
        if steps.get("values")
    }
    for shown in preview.cleaning.columns:
        choice = choices.columns.get(shown.name)
        if choice is None:
            continue
        spellings = _merged(shown, choice.merged, preview.state.maps.get(shown.name, {}))
        steps = _steps(shown, choice, maps_values=bool(spellings))
        if steps:
            columns[shown.name] = steps
        if steps and spellings:
            maps[shown.name] = ValueMap({value: tuple(texts) for value, texts in spellings.items()})
    section: dict[str, Any] = {"columns": columns} if columns else {}
    if preview.cleaning.totals or "totals" in before:
        section["totals"] = "drop" if choices.totals else "keep"
    if preview.cleaning.duplicates or "duplicates" in before:
        section["duplicates"] = "drop" if choices.duplicates else "keep"
    section |= _persons(preview, choices)
    if not columns and not _leaves_out(section):
        return {}, None
    return section, ValueMaps(maps) if maps else None


def undecided_order(preview: Preview, choices: CleaningChoices) -> bool:
    """Whether the newest record is to stay by dates that can be read in two ways, or by none, and nobody said in which."""
    several = preview.cleaning.persons
    if several is None or choices.persons != "newest":
        return False
    if choices.newest_by not in dict(several.dates):
        return True
    section, _ = cleaning_from(preview, choices)
    dates = section.get("columns", {}).get(choices.newest_by, {}).get("dates", {})
    return dict(several.dates)[choices.newest_by] and "order" not in dates


def _persons(preview: Preview, choices: CleaningChoices) -> dict[str, Any]:
    """What becomes of several records of one person, where there are some or an earlier cleaning says it."""
    several, before = preview.cleaning.persons, preview.state.cleaning.get("persons")
    if several is None or not (several.persons or before):
        return {}
    by = {"by": choices.newest_by} if choices.persons == "newest" else {}
    return {"persons": {"number": several.number, "keep": choices.persons, **by}}


def _leaves_out(section: Mapping[str, Any]) -> bool:
    rows = {section.get("totals", "keep"), section.get("duplicates", "keep")}
    return "drop" in rows or section.get("persons", {}).get("keep", "all") != "all"


def _steps(shown: ShownProposal, choice: ColumnChoice, *, maps_values: bool) -> dict[str, Any]:
    """The steps that were proposed, without what nobody could or would decide."""
    steps = {name: step for name, step in shown.steps.items() if name != "values"}
    if maps_values:
        steps["values"] = True
    if shown.needs == "order":
        steps |= {"dates": {**steps["dates"], "order": choice.order}}
        if not choice.order:
            del steps["dates"]
    if shown.needs == "decimal":
        steps |= {"numbers": {**steps["numbers"], "decimal": choice.decimal}}
        if not choice.decimal:
            del steps["numbers"]
    if choice.blanks_unread:
        steps |= {form: {**steps[form], "not_understood": "blank"} for form in FORMS if form in steps}
    return steps


def _merged(
    shown: ShownProposal, merged: Mapping[str, Sequence[str]], before: Mapping[str, Sequence[str]]
) -> Spellings:
    """The map of a column: what was decided now, and of the map before it what concerns spellings that this table does not show.

    Empty where nothing becomes something else.
    """
    forms = {normal_form(text) for cluster in shown.clusters for text, _ in cluster.spellings}
    target = {normal_form(text): value for value, texts in merged.items() for text in (value, *texts)}
    map_of: Spellings = {value: list(texts) for value, texts in merged.items() if texts}
    for value, texts in before.items():
        left = [text for text in texts if normal_form(text) not in forms]
        if left:
            map_of.setdefault(target.get(normal_form(value), value), []).extend(left)
    if not map_of:
        return {}
    known = {normal_form(text) for value, texts in map_of.items() for text in (value, *texts)}
    shown_alone = [text for cluster in shown.clusters for text, _ in cluster.spellings]
    for text in (*shown.known, *shown_alone, *before):
        if normal_form(text) not in known and text:
            known.add(normal_form(text))
            map_of[text] = []
    return map_of
