"""What was done to the data, in plain words, for whoever receives them. In the language that is active."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from django.utils.formats import number_format
from django.utils.functional import Promise
from django.utils.translation import gettext, override, pgettext_lazy

from entente.catalogue.vocabularies import DatasetKind
from entente.explorer.models import Geography
from exports.models import Release
from exports.packages.columns import Field

TYPES: Final[Mapping[str, Promise]] = {
    "string": pgettext_lazy("type of a column", "text"),
    "integer": pgettext_lazy("type of a column", "whole number"),
    "number": pgettext_lazy("type of a column", "number"),
    "date": pgettext_lazy("type of a column", "date"),
}
DONE: Final[Mapping[str, Promise]] = {
    "keep": pgettext_lazy("done to a column", "Kept as it was"),
    "drop": pgettext_lazy("done to a column", "Left out"),
    "pseudonym": pgettext_lazy(
        "done to a column", "Each value replaced by a code that means nothing outside this release"
    ),
    "redact": pgettext_lazy(
        "done to a column", "Personal details in the text replaced by what kind of detail they were"
    ),
    "generalize": pgettext_lazy("done to a column", "Made coarser, for example ages by groups of years"),
    "suppress": pgettext_lazy("done to a column", "Hidden in every row (*)"),
    "microaggregate": pgettext_lazy("done to a column", "Each number replaced by the mean of a group of similar ones"),
    "top-code": pgettext_lazy("done to a column", "The highest and lowest numbers cut off at a limit"),
    "round": pgettext_lazy("done to a column", "Rounded"),
    "pram": pgettext_lazy("done to a column", "Some values redrawn by chance"),
    "swap": pgettext_lazy("done to a column", "Some values exchanged with those of similar rows"),
    "shift": pgettext_lazy("done to a column", "All dates of a person moved by the same number of days"),
}


@dataclass(frozen=True, slots=True)
class DictionaryEntry:
    """A column in the dictionary: its name, its type, what was done to it, and what else a reader must know."""

    name: str
    type: str
    done: str
    note: str


def dictionary(release: Release, fields: Sequence[Field]) -> list[DictionaryEntry]:
    """The dictionary of the columns."""
    assert release.run.recipe is not None  # only measured runs are released
    rules = release.run.recipe.spec["columns"]
    return [
        DictionaryEntry(field.name, str(TYPES[field.type]), _done(rules, field.name), note(field)) for field in fields
    ]


def _done(rules: Mapping[str, Mapping[str, object]], name: str) -> str:
    treatment = str(rules.get(name, {}).get("treatment", "keep"))
    return str(DONE.get(treatment, treatment))


def note(field: Field) -> str:
    """What stands in cells without a value, and how small a count can be."""
    sentences = []
    if field.smallest_count is not None:
        sentences.append(
            gettext("Counts from 1 to %(most)d are hidden; 0 is shown.") % {"most": field.smallest_count - 1}
        )
    if field.has_hidden and field.type == "string":
        sentences.append(gettext("A cell with * is hidden."))
    elif field.has_hidden:
        sentences.append(gettext("A cell is hidden where it has * in CSV and no value in Parquet and Excel."))
    if field.has_missing:
        sentences.append(gettext("An empty cell was not filled in."))
    return " ".join(sentences)


def protection(release: Release, fields: Sequence[Field]) -> list[str]:
    """How the table protects people, in sentences."""
    report, dataset = release.run.report, release.dataset
    sentences = []
    if dataset.anonymized_before_upload:
        sentences.append(
            gettext(
                "The provider changed the data itself before they came here. They were measured and checked, not changed."
            )
        )
    if dataset.kind == DatasetKind.TABLE and report.cells:
        sentences.append(
            gettext(
                "This is a table of counts. Counts from 1 to %(most)d are hidden, and others with them, so that "
                "a hidden count cannot be worked out from what adds up."
            )
            % {"most": report.cells["threshold"] - 1}
        )
        return sentences
    known = _quasi_identifiers(release, fields)
    if known:
        text = (
            gettext("Whoever knows %(columns)s of a person finds at least %(k)d persons who share them.")
            if report.counts_persons
            else gettext("Whoever knows %(columns)s of a record finds at least %(k)d records that share them.")
        )
        sentences.append(text % {"columns": ", ".join(known), "k": report.k})
    if report.suppressed_records:
        sentences.append(
            gettext("Records that were left out because too few others were like them: %(n)s.")
            % {"n": number_format(report.suppressed_records)}
        )
    if report.free_text:
        sentences.append(gettext("Text was searched for personal details by programs; some may have been missed."))
    return sentences


def places_in_words(release: Release) -> list[str]:
    """What the geographic files show, and where their boundaries come from; nothing where there are none."""
    geography = Geography.objects.filter(code=release.places.get("geography", "")).first()
    if geography is None:
        return []
    if release.dataset.kind == DatasetKind.TABLE:
        shown = gettext(
            "In the geographic files each row of the table has the boundary of its place; a hidden count has no value. "
            "Rows that name no place are in the other files alone."
        )
    else:
        shown = gettext(
            "The geographic files hold one boundary for each place, with the number of rows that name it. Rows that name "
            "no place, or hide it, are counted nowhere, and a place that no row names is left out."
        )
    source = gettext("Boundaries: %(name)s, version %(version)s.") % {
        "name": geography.name,
        "version": geography.version,
    }
    return [shown, " ".join(filter(None, (source, geography.source, geography.license)))]


def about_places(release: Release) -> str:
    """The same in both languages, for the place that a format has for it."""
    sentences = []
    for language in ("en", "fr"):
        with override(language):
            sentences += places_in_words(release)
    return " ".join(sentences)


def _quasi_identifiers(release: Release, fields: Sequence[Field]) -> list[str]:
    counted = release.run.report.after.get("quasi_identifiers", [])
    return [field.name for field in fields if field.name in counted]
