"""What tells of an Indigenous identity is known by header and by value, in forms that nobody wrote for the rule, and left out of a proposal."""

from __future__ import annotations

import csv
import unicodedata
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from anonymizer.engine import frame_source, profile, propose
from anonymizer.engine.hierarchies.languages import Languages
from anonymizer.engine.profiles.indigenous_identity import header_tells, telling_records, telling_values, value_tells
from anonymizer.engine.recipe import Recipe

FAMILIES = ("Algonquian", "Inuit", "Dene", "Iroquoian", "Siouan", "Salishan and other Indigenous")
NOT_OF_CANADA = {
    "Galibi Carib",
    "Nisenan",
    "S\u00e3otomense",
}  # codes that a family of the hierarchy lists, spoken elsewhere
FORMS: dict[str, Callable[[str], str]] = {
    "as written": str,
    "decomposed": lambda text: unicodedata.normalize("NFD", text),
    "capitals": str.upper,
    "soft hyphens": "\u00ad".join,
    "zero-width": "\u200b".join,
    "full width": lambda text: "".join(chr(ord(each) + 0xFEE0) if "!" <= each <= "~" else each for each in text),
    "in a phrase": lambda text: f"Autre : {text} (self-identified)",
}


@pytest.mark.parametrize("form", FORMS)
def test_census_answers_tell_of_it_in_every_form(shared: Path, form: str) -> None:
    path = shared / "data" / "toronto_profiles" / "neighbourhood-profiles-2016-140.csv"
    with path.open(encoding="utf-8", errors="replace") as lines:
        rows = [row for row in csv.reader(lines) if row[1] == "Aboriginal peoples"]
    labels = [row[4].strip() for row in rows if "ancestry" not in row[4]]
    answers = [
        label for label in labels if "boriginal" in label or "Nation" in label or "Indian" in label or "Inu" in label
    ]

    missed = [label for label in answers if not value_tells(FORMS[form](label))]

    assert len(answers) > 10
    assert not missed


def test_languages_of_indigenous_families_tell_and_others_do_not(shared: Path) -> None:
    with (shared / "data" / "iso639" / "iso-639-3.csv").open(encoding="utf-8") as lines:
        named = {row["iso6393"]: unicodedata.normalize("NFC", row["name"]) for row in csv.DictReader(lines)}
    hierarchy = Languages()
    families = {name: path[1] for code, name in named.items() if (path := hierarchy.climb(code))}
    indigenous = {name for name, family in families.items() if family in FAMILIES} - NOT_OF_CANADA
    elsewhere = {name for name, family in families.items() if family not in (*FAMILIES, "Other", "Sign languages")}

    found = telling_values(families)

    assert len(indigenous) > 40
    assert indigenous - found == set()
    assert elsewhere & found == set()


@pytest.mark.parametrize("column", ["q17", "code_b", "Besoin", "Origine", "Langue", "Statut"])
@pytest.mark.parametrize(
    "values",
    [
        ("Métis", "Inuk", "Première Nation", "Aucune de ces réponses"),
        ("Status", "Non-Status Indian", "No", "Prefer not to say"),
        ("CREE", "ANISHNAWBE", "MI’KMAW", "OTHER"),
        ("ᐃᓄᐃᑦ", "ᓀᐦᐃᔭᐤ", "English", "français"),
    ],
)
def test_column_of_such_values_is_left_out_whatever_its_header_says(column: str, values: tuple[str, ...]) -> None:
    table = pd.DataFrame({column: list(values) * 60, "age": [str(age) for age in range(20, 80)] * 4})

    recipe = propose(profile(frame_source(table)))

    assert recipe.columns[column].treatment == "drop"
    assert propose(profile(frame_source(table)), columns=[column]).columns[column].treatment == "drop"


@pytest.mark.parametrize(
    "header",
    [
        "Identité autochtone", "indigenous_identity", "Is First Nations?", "MetisStatus", "Aborig_ID", "premiere_nation", "FNMI", "Band name",
        "On-reserve", "Self-identified Indigenous (Y/N)", "Autochtone O/N", "native", "Treaty area", "INUIT",
        unicodedata.normalize("NFD", "Première Nation"),
    ],
)  # fmt: skip
def test_column_named_for_it_is_left_out_whatever_it_holds(header: str) -> None:
    table = pd.DataFrame({header: ["1", "2", "9"] * 80, "age": [str(age) for age in range(20, 80)] * 4})

    assert propose(profile(frame_source(table))).columns[header].treatment == "drop"


@pytest.mark.parametrize(
    "header",
    ["native_country", "donations", "age_band", "nationality", "Reserve fund", "immigration_status", "Community"],
)
def test_other_headers_do_not_tell(header: str) -> None:
    assert not header_tells(header)


def test_few_records_that_tell_leave_the_column_and_go_themselves() -> None:
    needs = ["Food bank"] * 96 + [
        "Indigenous health services",
        "Logement pour Autochtones",
        "Dossier créé",
        "Indigent burial",
    ]
    source = frame_source(pd.DataFrame({"need": needs, "age": ["30"] * 100}))

    recipe = propose(profile(source))

    assert recipe.columns["need"].treatment != "drop"
    assert np.flatnonzero(telling_records(source, recipe)).tolist() == [96, 97]


def test_what_a_level_hides_does_not_take_the_record() -> None:
    source = frame_source(pd.DataFrame({"language": ["Cree", "English", "Inuktitut", "Tamil"] * 10}))
    spec = {"privacy": [{"model": "k-anonymity", "k": 2}]}
    rule = {"role": "quasi-identifier", "treatment": "generalize", "hierarchy": "language", "unknown": "missing"}

    def left_out(**level: int) -> int:
        recipe = Recipe.from_dict({**spec, "columns": {"language": {**rule, **level}}})
        return int(telling_records(source, recipe).sum())

    assert (left_out(), left_out(min_level=1), left_out(min_level=2), left_out(level=2)) == (20, 20, 0, 0)
