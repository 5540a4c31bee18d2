"""Persons with several records, in words for the page of the cleaning: how many there are, what was chosen, and what that did."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.formats import number_format
from django.utils.translation import gettext, ngettext

from anonymizer.engine.cleaning.persons import OFTEN
from anonymizer.engine.cleaning.proposal import SeveralRecords
from anonymizer.recipes.cleaning_choices import CleaningChoices
from anonymizer.recipes.previews import Preview


@dataclass(frozen=True, slots=True)
class SeveralWords:
    """Persons with several records on the page.

    Attributes:
        sentences: how many there are, and what else is told of them.
        is_asked: whether there are records about which something can be decided.
        keep: one of ``PERSONS``.
        dates: columns that may tell the newest record: place, name, whether it is chosen.
    """

    number: str
    sentences: tuple[str, ...]
    is_asked: bool
    keep: str
    dates: tuple[tuple[int, str, bool], ...]


def several_in_words(preview: Preview, choices: CleaningChoices) -> SeveralWords | None:
    """What is told and asked; None where no person has several records, no two numbers are alike and nothing was decided before."""
    several, before = preview.cleaning.persons, preview.state.cleaning.get("persons")
    if several is None or not (several.persons or several.alike or before):
        return None
    dates = tuple((place, name, name == choices.newest_by) for place, (name, _) in enumerate(several.dates))
    is_asked = several.persons > 0 or before is not None
    return SeveralWords(several.number, tuple(_sentences(several)), is_asked, choices.persons, dates)


def rows_in_words(preview: Preview) -> list[str]:
    """What the cleaning did with the records of persons who have several; empty where all of them stay."""
    counts = preview.rows.get("persons", {})
    if not counts.get("left_out"):
        return []
    persons = ngettext(
        "%(persons)s person has several records and keeps one of them.",
        "%(persons)s persons have several records and keep one each.",
        counts["persons"],
    ) % {"persons": _shown(counts["persons"])}
    records = ngettext(
        "%(records)s record is left out.", "%(records)s records are left out.", counts["left_out"]
    ) % {"records": _shown(counts["left_out"])}  # fmt: skip
    sentences = [persons, records]
    if counts.get("undated"):
        sentences.append(
            ngettext(
                "%(records)s record has no date that can be read, and is taken for older than any.",
                "%(records)s records have no date that can be read, and are taken for older than any.",
                counts["undated"],
            )
            % {"records": _shown(counts["undated"])}
        )
    return [" ".join(sentences)]


def _sentences(several: SeveralRecords) -> list[str]:
    sentences = [
        ngettext(
            "%(persons)s person has more than one record; records of such persons: %(records)s.",
            "%(persons)s persons have more than one record; records of such persons: %(records)s.",
            several.persons,
        )
        % {"persons": _shown(several.persons), "records": _shown(several.rows)}
    ]
    if several.unnumbered:
        sentences.append(
            ngettext(
                "%(records)s record has no number. It stays whatever you choose.",
                "%(records)s records have no number. They stay whatever you choose.",
                several.unnumbered,
            )
            % {"records": _shown(several.unnumbered)}
        )
    if several.most > OFTEN:
        sentences.append(
            gettext(
                "One number stands in %(records)s records. If it is written where nobody knows the number, keep all: otherwise one record of many persons "
                "would be left."
            )
            % {"records": _shown(several.most)}
        )
    if several.alike:
        sentences.append(
            ngettext(
                "%(numbers)s number shares name and date of birth, or name and telephone, with another one.",
                "%(numbers)s numbers share name and date of birth, or name and telephone, with another one. They may be one person twice. Nothing is "
                "merged: correct them in your file if they are.",
                several.alike,
            )
            % {"numbers": _shown(several.alike)}
        )
    return sentences


def _shown(count: int) -> str:
    return number_format(count, use_l10n=True, force_grouping=True)
