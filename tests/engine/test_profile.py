"""Profiles: kinds and roles from names and values together, in English and French, without a value in them."""

from __future__ import annotations

import json
from pathlib import Path

import pandas as pd
import pyarrow as pa
import pytest

from anonymizer.engine import (
    Finding,
    Recipe,
    TableProfile,
    UnknownColumn,
    finest_geography,
    frame_source,
    message,
    open_source,
    profile,
    propose,
    transform,
)
from anonymizer.engine.hierarchies import BUILTIN, build_hierarchy
from anonymizer.engine.profiles.headers import concept_of
from anonymizer.engine.profiles.sketches import ColumnSketch
from tests.public_data import SHARED, needs

MICRODATA = SHARED / "data" / "microdata_survey"
RECORDS = 200
CONTACTS = pd.DataFrame(
    {
        "No contact": [str(number) for number in range(RECORDS)],
        "client_id": [f"C{number % 120}" for number in range(RECORDS)],
        "Prénom": ["Amina", "Jean-Guy", "Maple", "Émile"] * 50,
        "Tél.": [f"613-555-{number:04d}" for number in range(RECORDS)],
        "Courriel": [f"test{number}@example.org" for number in range(RECORDS)],
        "Date de l’appel": [f"2024-{1 + number % 12:02d}-{1 + number % 28:02d} 10:00" for number in range(RECORDS)],
        "Code postal": ["M5V 2T6", "k1a0b1", "H2X-1Y4", "M5V 3A1"] * 50,
        "Âge": [str(18 + number % 60) for number in range(RECORDS)],
        "Genre": ["F", "H", "X", "N/D"] * 50,
        "Langue": ["fra", "eng", "yue", "tam"] * 50,
        "Besoin": ["Logement", "Aide alimentaire", "Impôts", "Transport"] * 50,
        "Canal": ["téléphone", "clavardage"] * 100,
        "Remarque": [
            f"La personne demande si quelqu’un peut la rappeler au sujet du dossier {n}" for n in range(RECORDS)
        ],
        "V12": ["a", "b", "c", "d"] * 50,
        "vide": [None] * RECORDS,
    }
)
EXPECTED = {
    "No contact": ("integer", "direct-identifier"), "client_id": ("code", "direct-identifier"),
    "Prénom": ("person_name", "direct-identifier"), "Tél.": ("phone", "direct-identifier"),
    "Courriel": ("email", "direct-identifier"), "Date de l’appel": ("datetime", "quasi-identifier"),
    "Code postal": ("postal_code", "quasi-identifier"), "Âge": ("age", "quasi-identifier"),
    "Genre": ("category", "quasi-identifier"), "Langue": ("language", "quasi-identifier"),
    "Besoin": ("category", "sensitive"), "Canal": ("category", "quasi-identifier"), "Remarque": ("text", "direct-identifier"),
    "V12": ("category", "quasi-identifier"), "vide": ("empty", "other"),
}  # fmt: skip


@pytest.mark.parametrize(
    ("header", "concept"),
    [
        ("nom", "person_name"), ("FirstName", "person_name"), ("caller_phone", "phone"), ("No de tél.", "phone"),
        ("e-mail", "email"), ("DDN", "birth"), ("Date of Birth", "birth"), ("NAS", "sin"), ("sexe", "gender"),
        ("CP", "postal_code"), ("RTA", "fsa"), ("Langue maternelle", "language"), ("need_1", "need"),
        ("Besoin non comblé", "need"), ("household_size", "household"), ("person_id", "person_id"),
        ("N° de dossier", "person_id"), ("income", "income"), ("Program Name", "service_name"), ("xyz", None),
    ],
)  # fmt: skip
def test_headers_tell_their_concept_in_both_languages(header: str, concept: str | None) -> None:
    found = concept_of(header)

    assert (found and found.name) == concept


def test_contacts_get_kinds_and_roles() -> None:
    found = profile(frame_source(CONTACTS))

    assert {column.name: (column.kind, column.role) for column in found.columns} == EXPECTED
    assert [column.name for column in found.columns if column.text] == ["Remarque"]
    assert found.records == RECORDS


def test_profile_holds_no_value_and_survives_json() -> None:
    found = profile(frame_source(CONTACTS))
    told = json.dumps(found.to_dict(), ensure_ascii=False)

    assert TableProfile.from_dict(json.loads(told)) == found
    assert not [value for value in ("Amina", "613-555", "example.org", "M5V", "Logement", "rappeler") if value in told]


def test_each_reason_is_a_sentence_and_each_hierarchy_can_be_built() -> None:
    for column in profile(frame_source(CONTACTS)).columns:
        for language in ("en", "fr"):
            assert message(Finding(column.reason, column.name, facts=column.reason_facts), language)
        if column.hierarchy is not None:
            assert build_hierarchy(column.hierarchy, column=column.name).level_names


def test_distinct_is_exact_when_small_and_close_when_large() -> None:
    table = pd.DataFrame({"few": ["a", "b"] * 20_000, "many": [f"v{number}" for number in range(40_000)]})

    few, many = profile(frame_source(table)).columns

    assert (few.distinct, few.distinct_is_exact) == (2, True)
    assert not many.distinct_is_exact
    assert many.distinct == pytest.approx(40_000, rel=0.03)


def test_proposal_drops_identifiers_and_coarsens_the_rest() -> None:
    recipe = propose(profile(frame_source(CONTACTS)), k=5)

    assert {name: rule.treatment for name, rule in recipe.columns.items()} == {
        "No contact": "drop", "client_id": "drop", "Prénom": "drop", "Tél.": "drop", "Courriel": "drop",
        "Date de l’appel": "generalize", "Code postal": "generalize", "Âge": "generalize", "Genre": "generalize",
        "Langue": "generalize", "Besoin": "keep", "Canal": "generalize", "Remarque": "drop", "V12": "generalize", "vide": "drop",
    }  # fmt: skip
    assert recipe.person == "client_id"
    assert finest_geography(recipe) == "fsa"
    assert (recipe.k, recipe.suppression.rows) == (5, "remove")
    assert Recipe.from_dict(recipe.to_dict()) == recipe


def test_proposal_obeys_its_ceilings() -> None:
    found = profile(frame_source(CONTACTS))

    recipe = propose(found, finest_geography="province", columns=["Code postal", "Besoin", "Remarque"], free_text=True)

    assert finest_geography(recipe) == "province"
    assert recipe.columns["Remarque"].treatment == "redact"
    assert {name for name, rule in recipe.columns.items() if rule.treatment != "drop"} == {
        "Code postal", "Besoin", "Remarque",
    }  # fmt: skip
    with pytest.raises(UnknownColumn):
        propose(found, columns=["Besoins"])


def test_proposal_runs_as_it_is() -> None:
    candidate = transform(frame_source(CONTACTS), propose(profile(frame_source(CONTACTS)), k=3), key=b"key")

    assert candidate.after.k >= 3
    assert candidate.suppressed_records <= 0.05 * RECORDS


def test_every_builtin_is_named_in_the_schema() -> None:
    schema = json.loads((Path(__file__).resolve().parents[2] / "docs/reference/recipe.schema.json").read_text())
    named = next(entry for entry in schema["$defs"]["hierarchy"]["anyOf"] if "builtin" in entry.get("properties", {}))

    assert set(named["properties"]["builtin"]["enum"]) == set(BUILTIN)


@pytest.mark.parametrize("header", ["note", "Commentaires", "case notes"])
def test_column_for_notes_is_text_however_few_notes_there_are(header: str) -> None:
    found = profile(frame_source(pd.DataFrame({header: ["See file", "Call back"] * 40})))

    assert (found.columns[0].kind, found.columns[0].text, found.columns[0].role) == ("text", True, "direct-identifier")


@pytest.mark.shared
@needs("data/microdata_survey")
@pytest.mark.parametrize(
    ("file", "roles"),
    [
        ("slid_ontario_1994.csv", {"id": "direct-identifier", "wages": "sensitive", "education": "quasi-identifier",
                                   "age": "quasi-identifier", "sex": "quasi-identifier", "language": "quasi-identifier"}),
        ("acs_2012_sample.csv", {"id": "direct-identifier", "income": "sensitive", "race": "quasi-identifier",
                                 "age": "quasi-identifier", "gender": "quasi-identifier", "disability": "sensitive",
                                 "married": "quasi-identifier", "edu": "quasi-identifier", "lang": "quasi-identifier"}),
    ],
)  # fmt: skip
def test_survey_microdata_go_from_profile_to_candidate(file: str, roles: dict[str, str]) -> None:
    with (MICRODATA / file).open("rb") as opened:
        source = open_source(opened, filename=file)
        found = profile(source)
        candidate = transform(source, propose(found, k=5), key=b"key")

    assert {column.name: column.role for column in found.columns if column.name in roles} == roles
    assert candidate.before.k == 1
    assert candidate.after.k >= 5


@pytest.mark.parametrize("rows_at_once", [997, 4_096, 131_072])
def test_profile_is_the_same_whatever_the_batches(rows_at_once: int) -> None:
    numbers = pa.array([f"{number * 7_919 % 90_001}" for number in range(90_000)])
    whole, in_batches = ColumnSketch(), ColumnSketch()

    whole.add(numbers)
    for first in range(0, len(numbers), rows_at_once):
        in_batches.add(numbers[first : first + rows_at_once])

    assert dict(in_batches.sample()) == dict(whole.sample())
    assert (in_batches.distinct, in_batches.shapes()) == (whole.distinct, whole.shapes())
    assert in_batches.traces.to_dict() == whole.traces.to_dict()
    assert len(dict(whole.sample())) == 16_000
