"""Columns are classified by names as people write them, by values, and by both; few identifiers among many values are found."""

from __future__ import annotations

import random
from typing import Any

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anonymizer.engine import ColumnProfile, Finding, frame_source, message, profile, propose
from anonymizer.engine.profiles.checksums import is_health_number, is_sin, luhn
from anonymizer.engine.profiles.headers import concept_of

HEADERS = [
    (
        "person_name",
        "prénom | Prenom_usager | nom_fam | NomFamille | Nom, prénom | Caller's name | contact_name | fname | LNAME | Client Name | nom_mere | nom de fille | maiden_name | alias | surnom | intervenant | worker_name | emergency contact | parent_guardian | tuteur",
    ),
    ("birth", "DOB | D.O.B. | ddn | date_naiss | Date naiss. | birth_dt | BirthYear | annee_naiss"),
    ("sin", "NAS | SIN | N.A.S. | sin_no | no_ass_sociale | social_ins_number | S.I.N."),
    (
        "health_number",
        "NAM | N.A.M. | ramq | HCN | OHIP # | PHIN | HSN | mcp_no | carte_soleil | carte_ass_mal | healthcard_num | PHN",
    ),
    (
        "person_id",
        "No dossier | no_dossier | Dossier # | N° dossier | num_dossier | file_no | File # | case_no | CaseID | mrn | chart_no | client_no | no_usager | ID_usager | matricule | cust_id",
    ),
    (
        "phone",
        "tel_res | tél_dom | tel. trav. | cell | cell_no | mobile_num | téléc | phone1 | Home Phone | ph_no | telephone_alt | callback_num | no_tel_maison | contact_number | ani | caller_id_number",
    ),
    ("email", "courriel | courriel2 | Email Addr | e_mail | adr_courriel | mail | adresse_electronique | EmailAddress"),
    (
        "address",
        "adresse | adr | addr1 | Address Line 2 | rue | no_civique | street_no | adresse_res | mailing_address | apt | no_app | home_addr | domicile",
    ),
    ("postal_code", "cp | C.P. | code_post | postal | zip | PostalCode | pcode"),
    ("fsa", "RTA | fsa3"),
    (
        "id_document",
        "passport_no | permis_conduire | drivers_licence | Driver's License # | no_permis | licence_plate | plaque | UCI | status_card_no | treaty_no",
    ),
    ("account", "acct_no | no_compte | bank_acct | institution_transit | card_number"),
    ("internet", "ip_addr | adresse_ip | facebook | twitter | site_web | username | device_id"),
    (
        "free_text",
        "comments | Notes | commentaires | case_notes | remarques | call_summary | résumé | description | details | détails_appel | additional_info | narrative | message | autre_preciser | other_specify",
    ),
    ("place", "city | ville"),
    ("gender", "gender"),
    ("language", "langue | first_language"),
    ("need", "besoin"),
    ("service_name", "referred_to | agency | nom_organisme"),
    ("date", "call_date | first_contact_date"),
    ("contact", "phone_type | call_type | interpreter_used"),
    # Words for a part of the country beat what else a header speaks of, in both languages; a need and an identity stay what they are.
    (
        "place",
        "region_211 | health_region | Région sociosanitaire | school district | police_zone | shelter_city | ZONE_LOGEMENT",
    ),
    ("need", "area_of_need"),
    ("indigenous_identity", "first_nations_territory"),
    ("income", "income"),
    ("household", "household_size"),
    ("ethnicity", "country_of_birth"),
    ("None", "V12"),
]
RECORDS = 400


@pytest.mark.parametrize(("concept", "headers"), HEADERS)
def test_headers_as_people_write_them(concept: str, headers: str) -> None:
    found = {header: concept_of(header) for header in headers.split(" | ")}

    assert {header: (each.name if each else "None") for header, each in found.items()} == dict.fromkeys(found, concept)


def column(name: str, values: list[Any]) -> ColumnProfile:
    return profile(frame_source(pd.DataFrame({name: values}))).columns[0]


def with_check_digit(eight: str) -> str:
    return next(eight + str(digit) for digit in range(10) if luhn(eight + str(digit)))


def sins(count: int) -> list[str]:
    return [with_check_digit(str(10_000_000 + 137 * number)) for number in range(count)]


PHONES = [f"613{200 + number % 700:03d}{number * 37 % 10_000:04d}" for number in range(RECORDS)]
EMAILS = [f"someone{number}@example.org" for number in range(RECORDS)]


@pytest.mark.parametrize(
    ("name", "values", "identifier", "confidence", "reason"),
    [
        ("courriel", EMAILS, "email", 0.99, "role.name_and_values"),
        ("V7", EMAILS, "email", 0.95, "role.values_are_identifiers"),
        ("V7", PHONES, "phone", 0.85, "role.values_are_identifiers"),
        ("tel_res", PHONES, "phone", 0.99, "role.name_and_values"),
        ("tel_res", ["oui", "non"] * 200, "phone", 0.6, "role.name_says_identifier"),
        ("V7", sins(RECORDS), "sin", 0.95, "role.values_are_identifiers"),
        ("NAS", sins(RECORDS), "sin", 0.99, "role.name_and_values"),
        ("V7", [f"ROYA {number % 90 + 10}53 14{number % 90 + 10}" for number in range(RECORDS)], "health_number", 0.95,
         "role.values_are_identifiers"),
        ("No dossier", [str(number) for number in range(RECORDS)], "person_id", 0.85, "role.name_says_identifier"),
        ("besoin", ["logement", "transport"] * 200, None, 0.9, "role.would_hurt"),
        ("V7", ["a", "b"] * 200, None, 0.6, "role.unsure"),
    ],
)  # fmt: skip
def test_a_column_is_classified_with_a_confidence_and_a_reason(
    name: str, values: list[Any], identifier: str | None, confidence: float, reason: str
) -> None:
    found = column(name, values)

    assert (found.identifier, found.confidence, found.reason) == (identifier, confidence, reason)
    for language in ("en", "fr"):
        assert message(Finding(found.reason, name, facts=found.reason_facts), language).endswith(".")


@pytest.mark.parametrize("name", ["comments", "V12"])
@pytest.mark.parametrize(
    ("kind", "trace"),
    [
        ("phone", "call back at 613-555-0142"), ("phone", "(514) 555-0142 le soir"), ("email", "amina@example.org"),
        ("sin", "sin 130-692-544"), ("health_number", "ROYA 8653 1412"), ("postal_code", "near M5V 2T6"),
    ],
)  # fmt: skip
def test_one_record_in_a_thousand_is_found_however_many_values_there_are(name: str, kind: str, trace: str) -> None:
    values = [f"done {number}" for number in range(20_000)]
    for place in range(999, 20_000, 1_000):
        values[place] = trace + " " * (place % 7)
    found = column(name, values)

    assert found.traces == {kind: 20}
    assert (found.role, found.identifier, found.reason, found.text) == (
        "direct-identifier",
        "free_text",
        "role.traces",
        True,
    )
    assert propose(profile(frame_source(pd.DataFrame({name: values})))).columns[name].treatment == "drop"


@pytest.mark.parametrize(
    "value",
    ["1-800-555-0199", "call 2-1-1", "2024-05-01 2024-06-01", "123-456-789", "50,000.00", "A1B2C3D4", "613-5550"],
)
def test_what_only_resembles_an_identifier_leaves_no_trace(value: str) -> None:
    assert column("V12", ["ok", value] * 50).traces == {}


def test_a_service_may_show_its_telephone_number() -> None:
    found = column("Program Name", [f"Maple House {number % 30} 613-555-0142" for number in range(RECORDS)])

    assert (found.role, found.identifier) == ("quasi-identifier", None)
    assert found.traces == {"phone": RECORDS}


@settings(max_examples=50, deadline=None)
@given(st.integers(0, 2**32))
def test_the_place_of_a_trace_does_not_matter(seed: int) -> None:
    values = ["call 613-555-0142", *[f"done {number}" for number in range(99)]]
    random.Random(seed).shuffle(values)

    assert column("V12", values).traces == {"phone": 1}


@pytest.mark.parametrize(
    ("text", "sin", "health"),
    [
        ("046 454 286", False, False),
        ("130-692-544", True, False),
        ("9698 658 215", False, True),
        ("ROYA 8653 1412", False, True),
        ("ROYA 8613 1412", False, False),
    ],
)
def test_check_digits(text: str, *, sin: bool, health: bool) -> None:
    assert (is_sin(text), is_health_number(text)) == (sin, health)
