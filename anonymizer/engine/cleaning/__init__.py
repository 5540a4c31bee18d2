"""Cleaning of a table before anything else: spellings, value maps, yes and no, dates, numbers, blanks, rows that are no records."""

from anonymizer.engine.cleaning.source import (
    CleanedSource,
    CleaningReport,
    check_cleaning,
    clean,
    cleaned,
    cleaning_of,
    notes_of_rows,
    require_cleaned,
)
from anonymizer.engine.cleaning.value_maps import ValueMap, ValueMaps

__all__ = [
    "CleanedSource",
    "CleaningReport",
    "ValueMap",
    "ValueMaps",
    "check_cleaning",
    "clean",
    "cleaned",
    "cleaning_of",
    "notes_of_rows",
    "require_cleaned",
]
