"""What a browser sends of the page on which a table's cleaning is decided: names of inputs say places, and never a word of the table."""

from __future__ import annotations

from typing import Final

from django.http import QueryDict

from anonymizer.engine.cleaning.proposal import LONGEST_CATEGORY
from anonymizer.engine.cleaning.spellings import normal_form, tidy
from anonymizer.engine.previews import ShownProposal
from anonymizer.engine.recipe.cleaning import ORDERS, PERSONS
from anonymizer.recipes.cleaning_choices import CleaningChoices, ColumnChoice
from anonymizer.recipes.previews import Preview

DECIMALS: Final = ("comma", "point")


def choices_from(preview: Preview, posted: QueryDict) -> CleaningChoices:
    """The choices that were sent about what a preview shows: ``c3-on`` takes the fourth column, ``c3-k0`` the spellings of its first cluster,
    ``c3-k0-value`` the one that wins, or ``c3-k0-own`` another word; ``c3-order`` and ``c3-decimal`` say how it is read, ``c3-unread`` that what cannot be read becomes blank;
    ``persons`` which records of a person stay, and ``persons-by`` the place of the column that tells the newest."""
    columns = {
        shown.name: _choice(shown, f"c{place}", posted)
        for place, shown in enumerate(preview.cleaning.columns)
        if f"c{place}-on" in posted
    }
    persons, place = posted.get("persons", "all"), posted.get("persons-by", "")
    dates = preview.cleaning.persons.dates if preview.cleaning.persons is not None else ()
    by = dates[int(place)][0] if persons == "newest" and _is_place(place, len(dates)) else ""
    keep = persons if persons in PERSONS else "all"
    return CleaningChoices(columns, "totals" in posted, "duplicates" in posted, keep, by)


def _choice(shown: ShownProposal, key: str, posted: QueryDict) -> ColumnChoice:
    merged: dict[str, list[str]] = {}
    for place, cluster in enumerate(shown.clusters):
        texts = [text for text, _ in cluster.spellings]
        taken = [texts[int(number)] for number in posted.getlist(f"{key}-k{place}") if _is_place(number, len(texts))]
        winner = posted.get(f"{key}-k{place}-value", "")
        value = texts[int(winner)] if _is_place(winner, len(texts)) else cluster.value
        if own := tidy(posted.get(f"{key}-k{place}-own", ""))[:LONGEST_CATEGORY]:
            value = next((text for text in texts if normal_form(text) == normal_form(own)), own)
        others = [text for text in taken if text != value]
        if others:
            merged.setdefault(value, []).extend(others)
    order, decimal = posted.get(f"{key}-order", ""), posted.get(f"{key}-decimal", "")
    return ColumnChoice(
        merged, order if order in ORDERS else "", decimal if decimal in DECIMALS else "", f"{key}-unread" in posted
    )


def _is_place(number: str, length: int) -> bool:
    return number.isdecimal() and len(number) < 4 and int(number) < length
