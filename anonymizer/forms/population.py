"""A table of the population, pasted from a spreadsheet: rows of a recipe from its text, and its text from rows."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext, gettext_lazy

from anonymizer.engine.errors import InvalidRecipe
from anonymizer.engine.privacy_models.population import PopulationTable
from anonymizer.engine.privacy_models.population_table import read_population
from anonymizer.recipes.sampling_designs import DESIGNS
from entente.core.findings import in_words

MOST_ROWS = 5_000
type Rows = list[dict[str, str | None]]


ABOUT_PEOPLE = ("population", "population_drawn", "population_rounded")
DRAWN = [("", gettext_lazy("It is no random sample: of clients, callers or whoever answered")), *DESIGNS.items()]
ROUNDED = [
    ("", gettext_lazy("To multiples of 5, as census counts are")),
    ("1", gettext_lazy("Not rounded")),
    ("10", gettext_lazy("To multiples of 10")),
    ("100", gettext_lazy("To multiples of 100")),
]


class PopulationField(forms.CharField):
    """Text with a line of names and a line for each combination, in columns parted by tabs, semicolons or commas."""

    widget = forms.Textarea(attrs={"rows": 6, "autocomplete": "off", "spellcheck": "false"})

    def prepare_value(self, value: Any) -> Any:
        return as_text(value) if isinstance(value, list) else value

    def clean(self, value: Any) -> Any:
        """The rows; nothing where nothing was pasted."""
        lines = [line for line in str(super().clean(value)).splitlines() if line.strip()]
        if not lines:
            return []
        if len(lines) > MOST_ROWS + 1:
            words = gettext(
                "The table of the population has more than %(most)s rows. Sum up what you do not need apart."
            )
            raise forms.ValidationError(words % {"most": MOST_ROWS})
        parted_by = next((sign for sign in "\t;," if sign in lines[0]), ",")
        try:
            names, *rows = ([cell.strip() for cell in row] for row in csv.reader(lines, delimiter=parted_by))
        except csv.Error:  # a cell of more than 128 KiB
            names, rows = [], []
        uneven = [number for number, row in enumerate(rows, 2) if len(row) != len(names)]
        if not rows or uneven:
            words = gettext(
                "This is no table: the first line names the columns, and every other line has as many values. Line %(line)s has not."
            )
            raise forms.ValidationError(words % {"line": uneven[0] if uneven else 2})
        return [{name: cell or None for name, cell in zip(names, row, strict=True)} for row in rows]


def population_of(answers: Mapping[str, Any]) -> dict[str, Any]:
    """The population of a recipe, from the answers about it."""
    drawn, rounded = answers.get("population_drawn") or "", answers.get("population_rounded") or ""
    return {
        "rows": answers.get("population"),
        **({"drawn": drawn} if drawn else {}),
        **({"rounded_to": int(rounded)} if rounded else {}),
    }


def answers_about(population: Any) -> dict[str, Any]:
    """The answers from which a population would come that is most like this one."""
    stated = population if isinstance(population, Mapping) else {}
    return {
        "population": stated.get("rows", []),
        "population_drawn": stated.get("drawn", ""),
        "population_rounded": str(stated.get("rounded_to", "")),
    }


def as_text(rows: Sequence[Mapping[str, Any]]) -> str:
    """Rows as they are pasted."""
    names = list(dict.fromkeys(name for row in rows for name in row))
    lines = [names, *(["" if row.get(name) is None else str(row[name]) for name in names] for row in rows)]
    return "\n".join("\t".join(line) for line in lines)


def faults_of(rows: Rows, quasi_identifiers: Sequence[str]) -> list[str]:
    """What keeps these rows from being the population of a table, in words."""
    written = tuple(tuple(row.items()) for row in rows)
    try:
        read_population(PopulationTable(rows=written), quasi_identifiers, folder=None)
    except InvalidRecipe as error:
        return [in_words(finding.to_dict()) for finding in error.findings]
    return []
