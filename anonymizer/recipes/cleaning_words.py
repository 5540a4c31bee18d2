"""A cleaning that is proposed, and what it gained, in words for the page on which it is decided."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext, gettext_lazy, ngettext

from anonymizer.engine.previews import ShownCluster, ShownProposal
from anonymizer.engine.recipe.cleaning import FORMS
from anonymizer.recipes.cleaning_choices import CleaningChoices, ColumnChoice
from anonymizer.recipes.previews import Gain, Preview

_FORMS: Final[Mapping[str, Promise]] = {
    "iso": gettext_lazy("year first, as in 2024-12-25"),
    "day-first": gettext_lazy("day first, as in 25/12/2024"),
    "month-first": gettext_lazy("month first, as in 12/25/2024"),
    "ambiguous": gettext_lazy("either, as in 03/04/2024"),
    "words": gettext_lazy("in words, as in 5 March 2024"),
    "serial": gettext_lazy("as a spreadsheet counts days, as in 45352"),
    "comma": gettext_lazy("with a decimal comma, as in 1 234,50"),
    "point": gettext_lazy("with a decimal point, as in 1,234.50"),
    "plain": gettext_lazy("whole numbers, as in 1234"),
    "grouped": gettext_lazy("with thousands apart, as in 1 234"),
}
"""Examples are invented: none is of the table."""


@dataclass(frozen=True, slots=True)
class Line:
    """One spelling of a cluster on the page."""

    place: int
    text: str
    records: int
    is_merged: bool
    wins: bool


@dataclass(frozen=True, slots=True)
class ClusterLines:
    """One cluster on the page."""

    key: str
    value: str
    lines: tuple[Line, ...]
    hidden: int
    own: str
    """The word that stands for them, where it is none of them."""


@dataclass(frozen=True, slots=True)
class ColumnCleaningWords:
    """One column on the page: what is proposed for it, and what was chosen."""

    key: str
    anchor: str
    name: str
    is_on: bool
    sentences: tuple[str, ...]
    clusters: tuple[ClusterLines, ...]
    hidden: int
    needs: str
    answer: str
    unread: int
    """Cells that cannot be read in the form that is proposed."""
    blanks_unread: bool


def columns_in_words(preview: Preview, choices: CleaningChoices) -> list[ColumnCleaningWords]:
    """Each column of which something is proposed."""
    anchors = {column.name: f"column-{place}" for place, column in enumerate(preview.table.columns)}
    return [
        _column(f"c{place}", anchors[shown.name], shown, choices.columns.get(shown.name))
        for place, shown in enumerate(preview.cleaning.columns)
    ]


def gains_in_words(gains: tuple[Gain, ...]) -> list[str]:
    """What the cleaning changed, column by column."""
    return [_gain(gain) for gain in gains]


def _column(key: str, anchor: str, shown: ShownProposal, choice: ColumnChoice | None) -> ColumnCleaningWords:
    answer = "" if choice is None else choice.order if shown.needs == "order" else choice.decimal
    return ColumnCleaningWords(
        key=key,
        anchor=anchor,
        name=shown.name,
        is_on=choice is not None,
        sentences=tuple(_sentences(shown)),
        clusters=tuple(_cluster(f"{key}-k{place}", cluster, choice) for place, cluster in enumerate(shown.clusters)),
        hidden=shown.hidden,
        needs=shown.needs,
        answer="" if answer == "auto" else answer,
        unread=shown.figures.get("not_understood", 0) if any(form in shown.steps for form in FORMS) else 0,
        blanks_unread=choice is not None and choice.blanks_unread,
    )


def _cluster(key: str, cluster: ShownCluster, choice: ColumnChoice | None) -> ClusterLines:
    texts = [text for text, _ in cluster.spellings]
    chosen = {} if choice is None else choice.merged
    merged = {value: others for value, others in chosen.items() if value in texts or not set(texts).isdisjoint(others)}
    value = next(iter(merged), cluster.value)
    taken = {value, *merged.get(value, ())}
    lines = tuple(
        Line(place, text, records, text in taken and bool(merged), text == value)
        for place, (text, records) in enumerate(cluster.spellings)
    )
    return ClusterLines(key, value, lines, cluster.hidden, own="" if value in texts else value)


def _sentences(shown: ShownProposal) -> list[str]:
    figures, steps = shown.figures, shown.steps
    sentences = []
    if figures.get("spaces"):
        sentences.append(
            _cells(gettext("Spaces and marks that nobody sees are taken away (cells: %(cells)d)."), figures["spaces"])
        )
    if figures.get("case") and steps.get("spelling") == "fold":
        sentences.append(
            _cells(
                gettext("What differs in capitals alone gets its most frequent spelling (cells: %(cells)d)."),
                figures["case"],
            )
        )
    if steps.get("blank"):
        words = _listed(shown.words.get("blank", ()))
        text = gettext("What says nothing becomes blank (cells: %(cells)d).") % {"cells": figures.get("blank", 0)}
        sentences.append(f"{text} {words}".strip())
    if "yes_no" in steps:
        sentences.append(gettext("Becomes yes: %(words)s") % {"words": _listed(shown.words.get("yes", ()))})
        sentences.append(gettext("Becomes no: %(words)s") % {"words": _listed(shown.words.get("no", ()))})
        if steps["yes_no"].get("missing") == "no":
            sentences.append(gettext("A blank says no: only crosses were written."))
    if "dates" in steps:
        sentences.append(
            gettext("Dates are all written as 2024-12-25. Now they stand so: %(forms)s") % {"forms": _forms(figures)}
        )
    if "numbers" in steps:
        sentences.append(
            gettext("Numbers are all written as 1234.5. Now they stand so: %(forms)s") % {"forms": _forms(figures)}
        )
    return sentences


def _cells(sentence: str, cells: int) -> str:
    return sentence % {"cells": cells}


def _listed(words: tuple[tuple[str, int], ...]) -> str:
    """Words of public lists with their cells."""
    return " · ".join(f"{text} ({records})" for text, records in words)


def _forms(figures: Mapping[str, int]) -> str:
    return " · ".join(f"{form} ({figures[name]})" for name, form in _FORMS.items() if figures.get(name))


def _gain(gain: Gain) -> str:
    if gain.column == "":
        return gettext("Records left out: %(after)d, and %(before)d without the cleaning.") % {
            "after": gain.after,
            "before": gain.before,
        }
    sentences = []
    if gain.is_back:
        sentences.append(gettext("%(column)s is kept now: without the cleaning it would be given up."))
    elif gain.after > gain.before:
        sentences.append(gettext("%(column)s stays more exact."))
    elif gain.after < gain.before:
        sentences.append(gettext("%(column)s becomes less exact."))
    if gain.spellings:
        before, after = gain.spellings
        sentence = ngettext(
            "%(column)s: %(before)d spellings became %(after)d value.",
            "%(column)s: %(before)d spellings became %(after)d values.",
            after,
        )
        sentences.append(sentence % {"column": "%(column)s", "before": before, "after": after})
    return " ".join(sentence.replace("%(column)s", gain.column) for sentence in sentences)
