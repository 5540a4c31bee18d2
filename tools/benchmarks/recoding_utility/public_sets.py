"""Microdata of public repositories: where each file lies, its digest and licence, and what its columns are.

The groups are those that a person who works with such data would draw; who draws them does not change the engine.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

import pandas as pd

from tools.benchmarks.recoding_utility.datasets import Column, DataSet, Published, published_csv

SENSITIVE: Final = "sensitive"
_R_DATA: Final = ("vincentarelbundock/Rdatasets", "1dcc2bf5f955cc1224a3e1307256e1fe86b68dae")

MORTGAGES: Final = Published(
    *_R_DATA,
    "csv/AER/HMDA.csv",
    "d142067a4bad8835339f562f57dd2b402e9a5ba7f3b77238d72f0f4efa6fee54",
    "GPL-2 or GPL-3 (R package AER); Federal Reserve Bank of Boston",
)
VOTERS: Final = Published(
    "fivethirtyeight/data",
    "fcf572c4fba05a42f1f34f415bd5e6dc389efd68",
    "non-voters/nonvoters_data.csv",
    "c3a8e5b5a2a82e137f60a63c073326f642a7794c91d8e56fc63195efcf0098f8",
    "CC BY 4.0 (FiveThirtyEight and Ipsos)",
)
YOUTH: Final = Published(
    *_R_DATA,
    "csv/openintro/yrbss.csv",
    "35a423b60beda0697f7c9f572676ef00bbdc2647c4a3fe93f39c9fcec5b3a8d2",
    "GPL-3 (R package openintro); CDC, Youth Risk Behavior Surveillance System, public domain",
)
HEALTH: Final = Published(
    *_R_DATA,
    "csv/COUNT/rwm5yr.csv",
    "d9f8b54a760b88c26296de82447db15698efe6672ccaeb8416cd5c36941254e2",
    "GPL-2 (R package COUNT); from the German health survey",
)
CRASHES: Final = Published(
    *_R_DATA,
    "csv/DAAG/nassCDS.csv",
    "33d6f4a2d32e32153817f8df338757c74469b1168b496261313b18422adeadc3",
    "GPL-3 (R package DAAG); US National Automotive Sampling System, public domain",
)
HOSPITAL: Final = Published(
    "swatia600/MyDiabetesCare",
    "d350d3a73013880bc3e30cff60acc783292cab32",
    "data/dataset_diabetes.zip",
    "2cc570fc34b09ba1169d94b68c27ce3802dce7dc4ab6082bed833a6c195507a5",
    "CC BY 4.0 (UCI, Diabetes 130-US Hospitals for Years 1999-2008; Strack et al., 2014)",
)


def _first_stay(folder: Path, clones: Sequence[Path]) -> pd.DataFrame:
    """The first stay of each patient, so that a record is a person."""
    stays = published_csv(HOSPITAL, inside="/diabetic_data.csv")(folder, clones)
    order = stays.assign(stay=stays["encounter_id"].astype("int64")).sort_values("stay")
    return order.drop_duplicates("patient_nbr").sort_index()


PUBLIC: Final = (
    DataSet(
        "mortgages",
        "Applications for mortgages, Boston 1990",
        (
            Column("afam"),
            Column("single"),
            Column("hschool"),
            Column("selfemp"),
            Column("condomin"),
            Column("pirat", kind="decimal"),
            Column("lvrat", kind="decimal"),
            Column("chist", levels=({"clean": ("1", "2"), "slow": ("3", "4"), "delinquent": ("5", "6")},)),
            Column("deny", SENSITIVE),
            Column("phist", SENSITIVE),
        ),
        published_csv(MORTGAGES),
    ),
    DataSet(
        "voters",
        "Poll of voters and others, United States 2020",
        (
            Column("ppage", kind="age"),
            Column("educ", levels=({"no degree": ("High school or less", "Some college"), "degree": ("College",)},)),
            Column("race", levels=({"white": ("White",), "others": ("Black", "Hispanic", "Other/Mixed")},)),
            Column("gender"),
            Column(
                "income_cat",
                levels=({"below $75k": ("Less than $40k", "$40-75k"), "above": ("$75-125k", "$125k or more")},),
            ),
            Column("voter_category", SENSITIVE),
            Column("Q30", SENSITIVE),
        ),
        published_csv(VOTERS),
    ),
    DataSet(
        "youth",
        "Youth Risk Behavior Survey, United States 1991-2013",
        (
            Column("age", kind="integer"),
            Column("gender"),
            Column(
                "grade",
                levels=({"lower": ("9", "10"), "upper": ("11", "12"), "not graded": ("other",)},),
            ),
            Column("hispanic"),
            Column("race"),
            Column("height", kind="decimal"),
            Column("weight", kind="decimal"),
            Column("text_while_driving_30d", SENSITIVE),
            Column("helmet_12m", SENSITIVE),
            Column("school_night_hours_sleep", SENSITIVE),
        ),
        published_csv(YOUTH),
    ),
    DataSet(
        "health",
        "Visits to doctors, Germany 1984-1988, one row a person and year",
        (
            Column("year", levels=({"1984-1985": ("1984", "1985"), "1986-1988": ("1986", "1987", "1988")},)),
            Column("age", kind="age"),
            Column("female"),
            Column("married"),
            Column("kids"),
            Column("educ", kind="decimal"),
            Column("outwork"),
            Column("self"),
            Column("docvis", SENSITIVE, "integer"),
            Column("hospvis", SENSITIVE, "integer"),
            Column("hhninc", SENSITIVE, "decimal"),
        ),
        published_csv(HEALTH),
    ),
    DataSet(
        "crashes",
        "Occupants of cars in crashes, United States 1997-2002",
        (
            Column("ageOFocc", kind="age"),
            Column("sex"),
            Column("yearacc", levels=({"1997-1999": ("1997", "1998", "1999"), "2000-2002": ("2000", "2001", "2002")},)),
            Column("yearVeh", kind="integer"),
            Column("occRole"),
            Column("dvcat", levels=({"below 25": ("1-9km/h", "10-24"), "25 and more": ("25-39", "40-54", "55+")},)),
            Column("seatbelt"),
            Column("airbag"),
            Column("dead", SENSITIVE),
            Column("injSeverity", SENSITIVE),
        ),
        published_csv(CRASHES),
    ),
    DataSet(
        "hospital",
        "First stays of patients with diabetes in 130 hospitals, United States 1999-2008",
        (
            Column("race", levels=({"Caucasian": ("Caucasian",), "African American": ("AfricanAmerican",),
                                    "others": ("Asian", "Hispanic", "Other")},)),
            Column("gender"),
            Column("age", levels=(
                {"0-39": ("[0-10)", "[10-20)", "[20-30)", "[30-40)"), "40-59": ("[40-50)", "[50-60)"),
                 "60-79": ("[60-70)", "[70-80)"), "80-99": ("[80-90)", "[90-100)")},
                {"below 60": ("0-39", "40-59"), "60 and more": ("60-79", "80-99")},
            )),
            Column("admission_type_id", levels=(
                {"urgent": ("1", "2", "7"), "planned": ("3", "4"), "unknown": ("5", "6", "8")},
            )),
            Column("discharge_disposition_id", levels=(
                {"home": ("1", "6", "7", "8"), "another hospital": ("2", "5", "9", "10", "12", "15", "16", "17", "22", "23",
                                                                    "27", "28", "29"),
                 "long-term care": ("3", "4", "24", "30"), "hospice or died": ("11", "13", "14", "19", "20", "21"),
                 "unknown": ("18", "25", "26")},
                {"home": ("home",), "elsewhere": ("another hospital", "long-term care"), "died": ("hospice or died",),
                 "unknown": ("unknown",)},
            )),
            Column("admission_source_id", levels=(
                {"referral": ("1", "2", "3"), "transfer": ("4", "5", "6", "10", "18", "19", "22", "25", "26"),
                 "emergency": ("7", "8"), "birth": ("11", "12", "13", "14", "23", "24"),
                 "unknown": ("9", "15", "17", "20", "21")},
            )),
            Column("time_in_hospital", kind="integer"),
            Column("readmitted", SENSITIVE),
            Column("insulin", SENSITIVE),
            Column("num_medications", SENSITIVE, "integer"),
        ),
        _first_stay,
    ),
)  # fmt: skip
