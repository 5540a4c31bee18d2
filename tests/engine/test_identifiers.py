"""Values beat headers: a column whose values name, number or reach persons is never kept, whatever its header says."""

from __future__ import annotations

import csv
import itertools
import json
import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from anonymizer.detectors import NameValues
from anonymizer.engine import ColumnProfile, Finding, frame_source, message, open_source, profile, propose
from anonymizer.engine.profiles.checksums import is_sin
from anonymizer.engine.profiles.headers import all_phrases
from anonymizer.engine.recipe import ColumnRule
from tests.drawn import drawn

NAMES = NameValues()
HEADERS = (*all_phrases(), "V12", "q7_other", "Col A", "misc")
NEEDS = ["Housing", "Food bank", "Transport", "Income support", "Legal advice", "Mental health", "Child care", "Impôts"]
FULL = (
    """
Amarjit Dhaliwal|Bénédicte Thériault|Chukwuemeka Obi|Delphine Castonguay|Eun-ji Park|Farzaneh Rostami|Gord Tootoosis|Hoang Nguyen
Ines Carvalho|Jean-Sébastien Roy|Kateryna Shevchenko|Lorraine Whitehead|Mustafa Yilmaz|Noor Haddad|Oluwaseun Adeyemi|Paulette Arsenault
Quang Tran|Rosalie Gauthier|Sanjay Kulkarni|Tomasz Wiśniewski|Ulyana Bondar|Vivienne Leblanc|Wanda Kowalczyk|Xin Yi Chen
Yasmine Benali|Zachary Morrissette|Aoife Gallagher|Bogdan Ionescu|Carmelita Reyes|Dwayne Baptiste|Elspeth MacLeod|Fabrice Ouellet
Gurpreet Gill|Hermine Desrosiers|Ibrahim Warsame|Jocelyn Fraser|Kwame Mensah|Lucia Ferrari|Manon Tremblay|Nadezhda Ivanova
""".strip()
    .replace("\n", "|")
    .split("|")
)


def rule_of(header: str, values: list[str], *, names: NameValues | None = NAMES) -> tuple[ColumnProfile, ColumnRule]:
    described = profile(frame_source(pd.DataFrame({header: values})), names=names)
    return described.columns[0], propose(described).columns[header]


def is_hidden(rule: ColumnRule) -> bool:
    return rule.treatment in ("drop", "pseudonym", "redact")


def full_names(chance: random.Random) -> str:
    return chance.choice(FULL)


def phones(chance: random.Random) -> str:
    return f"{chance.choice((416, 514, 613, 867))}{chance.randint(200, 999)}{chance.randint(0, 9999):04d}"


def emails(chance: random.Random) -> str:
    return f"{chance.choice(FULL).split()[0].lower()}{chance.randint(1, 99)}@example.org"


def sins(chance: random.Random) -> str:
    return next(filter(is_sin, (str(chance.randint(100_000_000, 799_999_999)) for _ in itertools.count())))


def some_of(numbers: Callable[[int], str], rows: int, each: int, chance: random.Random) -> list[str]:
    values = [numbers(number) for number in chance.sample(range(90_000), rows // each + 1) for _ in range(each)]
    chance.shuffle(values)
    return values[:rows]


COLUMNS: dict[str, Callable[[int, random.Random], list[str]]] = {
    "full names": lambda rows, chance: [full_names(chance) for _ in range(rows)],
    "names in lower case": lambda rows, chance: [full_names(chance).lower() for _ in range(rows)],
    "names in capitals": lambda rows, chance: [full_names(chance).upper() for _ in range(rows)],
    "first names": lambda rows, chance: [full_names(chance).split()[0] for _ in range(rows)],
    "family names": lambda rows, chance: [full_names(chance).split()[-1] for _ in range(rows)],
    "family name first": lambda rows, chance: [", ".join(reversed(full_names(chance).split(" ", 1))) for _ in range(rows)],
    "e-mails": lambda rows, chance: [emails(chance) for _ in range(rows)],
    "bare telephones": lambda rows, chance: [phones(chance) for _ in range(rows)],
    "telephones": lambda rows, chance: ["-".join((n[:3], n[3:6], n[6:])) for n in (phones(chance) for _ in range(rows))],
    "telephones or e-mails": lambda rows, chance: [chance.choice((phones, emails))(chance) for _ in range(rows)],
    "government numbers": lambda rows, chance: [sins(chance) for _ in range(rows)],
    "a file number each": lambda rows, chance: some_of(lambda n: f"24-{n:06d}", rows, 1, chance),
    "a plain number each": lambda rows, chance: some_of(lambda n: str(n + 100_000), rows, 1, chance),
    "a number for three rows": lambda rows, chance: some_of(lambda n: f"C{n:05d}", rows, 3, chance),
    "a plain number for three rows": lambda rows, chance: some_of(lambda n: str(n + 100_000), rows, 3, chance),
    "clients that come again": lambda rows, chance: [f"client {n % (rows * 5 // 6)}" for n in range(rows)],
}  # fmt: skip


@drawn(40, release=600)
@given(
    header=st.sampled_from(HEADERS),
    column=st.sampled_from(sorted(COLUMNS)),
    rows=st.sampled_from([45, 60, 61, 200, 999]),
    seed=st.integers(0, 2**32),
)
def test_column_of_identifiers_is_never_kept_under_any_header(header: str, column: str, rows: int, seed: int) -> None:
    found, rule = rule_of(header, COLUMNS[column](rows, random.Random(seed)))

    assert found.role == "direct-identifier", (found.kind, found.reason)
    assert is_hidden(rule)


@drawn(20, release=300)
@given(
    header=st.sampled_from(HEADERS),
    column=st.sampled_from([name for name in sorted(COLUMNS) if name not in (
        "names in lower case", "names in capitals", "first names", "family names")]),
    seed=st.integers(0, 2**32),
)  # fmt: skip
def test_without_a_model_of_names_no_column_that_repeats_little_is_harmless(
    header: str, column: str, seed: int
) -> None:
    found, rule = rule_of(header, COLUMNS[column](60, random.Random(seed)), names=None)

    assert is_hidden(rule) or found.role == "quasi-identifier", (found.kind, found.role, found.reason)


@pytest.mark.parametrize("header", ["need", "referral", "agency", "outcome", "V12", "gender", "police"])
@pytest.mark.parametrize(
    ("stray", "concept"),
    [
        (full_names, "person_name"),
        (lambda chance: full_names(chance).lower(), "person_name"),
        (phones, "phone"),
        (emails, "email"),
        (lambda chance: "call " + "-".join(("613", "555", f"{chance.randint(0, 9999):04d}")), "phone"),
    ],
)
@pytest.mark.parametrize("rows", [300, 3_000])
def test_one_percent_of_identifiers_among_categories_is_found_and_counted(
    header: str, stray: Callable[[random.Random], str], concept: str, rows: int
) -> None:
    chance = random.Random(rows)
    values = chance.choices(NEEDS, k=rows)
    for row in chance.sample(range(rows), rows // 100):
        values[row] = stray(chance)

    found, rule = rule_of(header, values)

    assert found.role == "direct-identifier"
    assert is_hidden(rule)
    assert (found.reason_facts["concept"], found.reason_facts["records"]) == (concept, rows // 100)
    for language in ("en", "fr"):
        assert f"{rows // 100}" in message(Finding(found.reason, header, facts=found.reason_facts), language)


def test_telephones_among_small_numbers_are_found() -> None:
    chance = random.Random(1)

    found, _ = rule_of(
        "referrals", [*(str(chance.randint(0, 4)) for _ in range(500)), *(phones(chance) for _ in range(3))]
    )

    assert (found.role, found.reason, found.reason_facts["records"]) == (
        "direct-identifier",
        "role.stray_identifiers",
        3,
    )


@pytest.mark.parametrize("header", ["line", "extension", "queue", "need", "V12", "welfare", "region 211"])
@pytest.mark.parametrize("rows", [60, 500, 3_000])
def test_last_four_digits_of_a_telephone_are_identifiers(header: str, rows: int) -> None:
    chance = random.Random(rows)

    found, rule = rule_of(header, [f"{chance.randint(0, 9999):04d}" for _ in range(rows)])

    assert found.role == "direct-identifier"
    assert is_hidden(rule)


@pytest.mark.parametrize(
    ("header", "values"),
    [
        ("besoin", ["Logement", "Aide alimentaire", "Impôts", "Transport", "Santé mentale"]),
        ("referred_to", ["Maple House", "Robertson House", "Fred Victor", "John Howard Society", "Food Share", "Centre Jeanne-Mance"]),
        ("quartier", ["Rosedale-Moore Park", "Henry Farm", "Casa Loma", "Villeray", "Saint-Michel", "Ahuntsic", "Kensington-Chinatown"]),
        ("city", ["Hamilton", "London", "Windsor", "Victoria", "Vaughan", "Kingston", "Regina", "Barrie", "Laval", "Markham", "Guelph"]),
        ("langue", ["Tamil", "Dari", "Cree", "Somali", "Tigrinya", "Inuktitut", "Punjabi", "Oromo", "Arabe", "Anglais", "Ojibwe", "Twi"]),
        ("pays de naissance", ["Jordan", "Haïti", "Syrie", "Chad", "Israël", "Georgia", "Ukraine", "Cuba", "Inde", "Chine", "Mali"]),
        ("occupation", ["Clerical", "Sales", "Farming", "Cook", "Mason", "Baker", "Taylor", "Carpenter", "Nurse", "Teacher", "Driver"]),
        ("month", ["April", "May", "June", "August", "March", "July", "January", "avril", "mai", "juin", "octobre"]),
        ("diagnosis", ["F32.1", "F41.1", "E11.9", "I10", "J45.0", "M54.5", "F10.2", "F20.0", "G40.9", "N18.3", "K21.0"]),
        ("taxonomy", ["BD-1800.2000", "BH-1800.8500", "LF-4900", "RP-1400.8000-100", "ND-2000", "PH-2950.0500", "BH-3700"]),
    ],
)  # fmt: skip
@pytest.mark.parametrize("rows", [200, 2_000])
def test_categories_of_a_service_are_not_taken_for_identifiers(header: str, values: list[str], rows: int) -> None:
    chance = random.Random(rows)

    found, _ = rule_of(header, chance.choices(values, k=rows))

    assert found.role != "direct-identifier", (found.kind, found.reason, found.reason_facts)


# --- files that nobody shaped to the rule ---------------------------------------------------------------------------


def names_in_notes(folder: Path) -> list[str]:
    """Persons as callers and workers wrote them in the labelled notes: initials, lower case, forms of address, typing errors."""
    lines = (folder / "pii" / "dev.jsonl").read_text(encoding="utf-8").splitlines()
    notes = [json.loads(line) for line in lines]
    return [
        note["text"][span["start"] : span["end"]]
        for note in notes
        for span in note["spans"]
        if span["label"] == "PERSON"
    ]


@pytest.mark.shared
@pytest.mark.parametrize("rows", [40, 300, 3_000])
def test_names_as_notes_have_them_are_hidden_under_every_header(shared: Path, rows: int) -> None:
    names, chance = names_in_notes(shared / "data"), random.Random(rows)
    table = pd.DataFrame({header: chance.choices(names, k=rows) for header in chance.sample(HEADERS, 150)})
    described = profile(frame_source(table), names=NAMES)
    recipe = propose(described)

    assert not [name for name, rule in recipe.columns.items() if not is_hidden(rule)]


PUBLIC = (
    "toronto_childcare/licensed_child_care_centres_2024-01.csv", "toronto_211_services/refugee_services_211.csv",
    "toronto_211_services/senior_facilities.csv", "ohana_sample/sample-csv/contacts.csv", "ohana_sample/sample-csv/addresses.csv",
    "microdata_survey/slid_ontario_1994.csv",
)  # fmt: skip
IDENTIFYING = {
    "LOC_ID", "LOC_NAME", "ADDRESS", "PHONE", "X_id", "ID", "NAME", "name", "email", "id", "address_1",
}  # fmt: skip


def identifying_columns(folder: Path) -> Iterator[tuple[str, list[str]]]:
    for file in PUBLIC:
        with (folder / file).open(encoding="utf-8", errors="replace") as lines:
            rows = list(csv.DictReader(lines))
        for column in IDENTIFYING & set(rows[0]):
            if column == "id" and len(rows) < 130:
                continue  # 1 to 31 might as well be ages or days
            yield f"{file}:{column}", [row[column] for row in rows]


@pytest.mark.shared
def test_identifying_columns_of_public_files_are_hidden_under_every_header(shared: Path) -> None:
    kept, chance = [], random.Random(16)
    for place, values in identifying_columns(shared / "data"):
        table = pd.DataFrame(dict.fromkeys(chance.sample(HEADERS, 60), values[:200]))
        recipe = propose(profile(frame_source(table), names=NAMES))
        kept += [(place, header) for header, rule in recipe.columns.items() if not is_hidden(rule)]

    assert not kept


USEFUL = {
    "adult/adult.csv": {"sex", "age", "race", "marital-status", "education", "native-country", "workclass", "occupation", "salary-class"},
    "microdata_survey/acs_2012_sample.csv": {"employment", "race", "age", "gender", "citizen", "lang", "married", "edu", "disability"},
    "microdata_survey/slid_ontario_1994.csv": {"wages", "education", "age", "sex", "language"},
    "toronto_childcare/licensed_child_care_centres_2024-01.csv": {"AUSPICE", "ward", "bldg_type", "TOTSPACE", "subsidy", "cwelcc_flag"},
    "toronto_shelter/shelter_occupancy_by_fsa_2024.csv": {"month", "date", "fsa"},
    "toronto_211_services/disability_centres.csv": {"GC_WARD"},
    "sf_icarol_flat_export/resources.csv": {"PhysicalCity", "PhysicalCounty", "MailingCity"},
    "ohana_sample/sample-csv/addresses.csv": {"city"},
}  # fmt: skip


@pytest.mark.shared
@pytest.mark.parametrize("file", USEFUL)
def test_categories_of_public_files_stay_useful(shared: Path, file: str) -> None:
    with (shared / "data" / file).open("rb") as opened:
        described = profile(open_source(opened, filename=Path(file).name), names=NAMES)

    lost = {
        column.name: column.reason
        for column in described.columns
        if column.name in USEFUL[file] and column.role == "direct-identifier"
    }
    assert not lost
