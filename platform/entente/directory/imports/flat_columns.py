"""Columns of a flat export whose name, or a person, says one language, age group, day or category, and whose cells say yes or hours."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from entente.directory.imports import withholding
from entente.directory.imports.column_details import ages_of, day_of_column

if TYPE_CHECKING:
    from entente.directory.imports.flat_records import FlatRecord

DAY_NAMES: Final = {
    "MO": "Monday", "TU": "Tuesday", "WE": "Wednesday", "TH": "Thursday", "FR": "Friday", "SA": "Saturday", "SU": "Sunday",
}  # fmt: skip


def conclude(record: FlatRecord) -> None:
    """Put together what several columns say of the name, of hours and of ages."""
    parts = [part for part in dict.fromkeys(record.names) if part != record.texts.get("parent_name")]
    if parts:
        record.texts["name"] = " – ".join(parts)
    for texts in record.other.values():  # what is said in another language alone is better than nothing
        for target, text in texts.items():
            record.texts.setdefault(target, text)
    opens, closes = record.texts.pop("opens_at", ""), record.texts.pop("closes_at", "")
    if record.open_days and opens and closes:
        for days in record.open_days:
            record.day_hours[days] = [opens, closes]
        record.open_days = []
    if record.day_hours and not record.texts.get("hours"):
        spans = [f"{_words_of(days)}: {' - '.join(values)}" for days, values in record.day_hours.items()]
        record.texts["hours"] = "; ".join(spans)
    if record.ages:
        least = min(ages[0] for ages in record.ages)
        greatest = [ages[1] for ages in record.ages]
        record.texts.setdefault("minimum_age", str(least))
        if None not in greatest:
            record.texts.setdefault("maximum_age", str(max(age for age in greatest if age is not None)))


def _language(record: FlatRecord, detail: str, value: str) -> None:
    if _is_yes(value):
        before = record.texts.get("languages", "")
        record.texts["languages"] = f"{before}; {detail}" if before else detail


def _ages(record: FlatRecord, detail: str, value: str) -> None:
    ages = ages_of(detail)
    if ages and _is_yes(value):
        record.ages.append(ages)


def _hours(record: FlatRecord, detail: str, value: str) -> None:
    days = day_of_column(detail) or detail
    if withholding.looks_like_a_flag([value]):
        if _is_yes(value):
            record.open_days.append(days)
    else:
        record.day_hours.setdefault(days, []).append(value)


def _term(record: FlatRecord, detail: str, value: str) -> None:
    if _is_yes(value):
        before = record.texts.get("terms", "")
        record.texts["terms"] = f"{before}; {detail}" if before else detail


def _is_yes(value: str) -> bool:
    return withholding.is_yes(value) and withholding.plain(value) not in {"na", "n a", "none", "aucun", "aucune"}


def _words_of(days: str) -> str:
    return ", ".join(DAY_NAMES.get(day, day) for day in days.split(","))


BY_COLUMN: Final = {"yes_language": _language, "yes_age": _ages, "yes_term": _term, "day_hours": _hours}
""""Meaning -> what a cell of such a column, its detail and value, adds to the record."""
