"""The data sets that lie beside the checkout, or are invented by the generator there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

import pandas as pd

from tools.benchmarks.recoding_utility.datasets import Column, DataSet, contacts, shared_csv

SENSITIVE: Final = "sensitive"

type Reader = Callable[[Path, Sequence[Path]], pd.DataFrame]


def _complete(read: Reader, columns: Sequence[str]) -> Reader:
    """Only the records that have a value in all of these columns."""
    return lambda folder, clones: read(folder, clones).dropna(subset=list(columns))


def _by_day(read: Reader, column: str) -> Reader:
    """The day of an instant."""

    def days(folder: Path, clones: Sequence[Path]) -> pd.DataFrame:
        table = read(folder, clones)
        return table.assign(**{column: table[column].str[:10]})

    return days


OWN: Final = (
    DataSet(
        "incomes",
        "Survey of Labour and Income Dynamics, Ontario 1994 (carData::SLID), records without a missing quasi-identifier",
        (
            Column("education", kind="decimal"),
            Column("age", kind="age"),
            Column("sex"),
            Column("language"),
            Column("wages", SENSITIVE, "decimal"),
        ),
        _complete(shared_csv("microdata_survey/slid_ontario_1994.csv"), ("education", "age", "sex", "language")),
    ),
    DataSet(
        "census sample",
        "American Community Survey 2012, 2,000 persons (openintro::acs12)",
        (
            Column("age", kind="age"),
            Column("gender"),
            Column("race"),
            Column("edu", levels=({"no degree": ("hs or lower",), "degree": ("college", "grad")},)),
            Column("lang"),
            Column("citizen"),
            Column("married"),
            Column("income", SENSITIVE, "decimal"),
            Column("employment", SENSITIVE),
            Column("disability", SENSITIVE),
        ),
        shared_csv("microdata_survey/acs_2012_sample.csv"),
    ),
    DataSet(
        "shelter file",
        "Toronto shelters, one row a shelter and day of 2024",
        (
            Column("date", kind="date"),
            Column("fsa", kind="fsa"),
            Column("actual_capacity", kind="integer"),
            Column("funding_capacity", kind="integer"),
            Column("occupancy_rate", SENSITIVE, "decimal"),
            Column("unavailable_beds", SENSITIVE, "integer"),
        ),
        shared_csv("toronto_shelter/shelter_occupancy_by_fsa_2024.csv"),
    ),
    DataSet(
        "contacts",
        "200,000 invented contacts of 211 in Ontario, seed 211",
        (
            Column("contact_at", kind="date"),
            Column("fsa", kind="fsa"),
            Column("age", kind="age"),
            Column("gender"),
            Column("language", kind="language"),
            Column("newcomer_status"),
            Column("need_1", SENSITIVE),
            Column("unmet_need", SENSITIVE),
        ),
        _by_day(contacts(200_000, "--province", "ON"), "contact_at"),
    ),
)
