"""What stands right beside a name is told by where it stands: a table of texts, with the name given."""

import pytest
from presidio_analyzer import RecognizerResult

from anonymizer.detectors.beside import beside

CASES = [
    ("Omar Mansour, 98, dementia", [("98", "AGE")]),
    ("Omar Mansour / 42 / Truro", [("42", "AGE")]),
    ("Omar Mansour 14 and Sang-hoon", [("14", "AGE")]),
    ("Omar Mansour 16, Chantal 9", [("16", "AGE")]),
    ("Omar Mansour & Birchwood? Bring", [("Birchwood", "PERSON")]),
    ("Omar Mansour/Vérendrye. Bring", [("Vérendrye", "PERSON")]),
    ("Omar Mansour/Client", []),
    ("Omar Mansour (bon 2 Apr 2016) for", [("2 Apr 2016", "DATE_OF_BIRTH")]),
    ("Omar Mansour (February 18, 2025)", [("February 18, 2025", "DATE_OF_BIRTH")]),
    ("Omar Mansour, 6/28/91, at", [("6/28/91", "DATE_OF_BIRTH")]),
    ("Omar Mansour, 20140907, P.K.", [("20140907", "DATE_OF_BIRTH")]),
    ("Omar Mansour, June 3, 2025, with", []),
    ("Omar Mansour, 12, rue Principale", []),
    ("Omar Mansour, 12 Main St", []),
    ("Omar Mansour owes 42", []),
    ("Omar Mansour 874 Bathgate; Li", [("874 Bathgate", "CA_ADDRESS")]),
    ("Omar Mansour, 44 des ormes. frigo", [("44 des ormes", "CA_ADDRESS")]),
    ("Omar Mansour -> 6702 The Mews", [("6702 The Mews", "CA_ADDRESS")]),
    ("Omar Mansour, 12 tablets, daily", []),
    ("Omar Mansour March 5, 2024, here", []),
    ("Omar Mansour 416 555 0199", []),
    ("Omar Mansour 22 Dec 97 780-555-0162 food", [("22 Dec 97", "DATE_OF_BIRTH")]),
    ("Omar Mansour 22 Dec 27 at noon", []),
    ("Omar Mansour; 7 May 48; alone", [("7 May 48", "DATE_OF_BIRTH")]),
    ("Omar Mansour's, 192 Bathgate, ring", [("192 Bathgate", "CA_ADDRESS")]),
    ("Omar Mansour, 89\nBorn: here", [("89", "AGE")]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_age_and_birth_are_found_beside_a_name(text, expected):
    name = RecognizerResult("PERSON", 0, 12, 0.9)

    found = [(text[result.start : result.end], result.entity_type) for result in beside(text, [name])]

    assert found == expected


def test_month_is_no_name_to_have_an_age():
    assert list(beside("on Apr 25. Bring", [RecognizerResult("PERSON", 3, 6, 0.3)])) == []


def test_date_after_a_social_insurance_number_is_a_birth():
    text = "SIN 130 692 544, 20140907, at"

    [found] = beside(text, [RecognizerResult("CA_SIN", 4, 15, 0.9)])

    assert (text[found.start : found.end], found.entity_type) == ("20140907", "DATE_OF_BIRTH")


def test_dates_after_the_names_of_children_are_births():
    text = "my kids: Lucille March 5, 2017, Omar 21 Aug 12."

    found = beside(text, [RecognizerResult("PERSON", 9, 16, 0.9), RecognizerResult("PERSON", 32, 36, 0.9)])

    assert [text[result.start : result.end] for result in found] == ["March 5, 2017", "21 Aug 12"]


def test_date_after_a_name_in_a_numbered_list_is_a_birth_and_on_a_signed_line_is_not():
    name = RecognizerResult("PERSON", 2, 14, 0.9)
    signed = "  Omar Mansour 05/02/23"

    [found] = beside("4 Omar Mansour 05/02/23\n5 libre", [name])

    assert (found.start, found.end, found.entity_type) == (15, 23, "DATE_OF_BIRTH")
    assert list(beside(signed, [name])) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("clr Clifford 24 needs a bed", "24"),
        ("for Clifford (eleven) at noon", "eleven"),
        ("for Clifford (onze ans) à midi", "onze ans"),
        ("toy Clifford 8 mos. Parent", "8 mos"),
        ("for Clifford 24 boxes", None),
        ("chez Clifford, 12 ans d'ancienneté", None),
        ("Mr Clifford turned 81 last week", "81"),
    ],
)
def test_age_after_a_name(text, expected):
    found = beside(text, [RecognizerResult("PERSON", text.index("Clifford"), text.index("Clifford") + 8, 0.9)])

    assert next((text[result.start : result.end] for result in found), None) == expected


def test_small_number_after_a_health_number_is_an_age():
    text = "card 9148364685, 38, wants a doctor"

    [found] = beside(text, [RecognizerResult("CA_HEALTH_NUMBER", 5, 15, 0.9)])

    assert (text[found.start : found.end], found.entity_type) == ("38", "AGE")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("re: Clifford, Sep 7, 2025. Birth registration", "Sep 7, 2025"),
        ("re: Clifford, 01-10-2025, card 468 268 577", "01-10-2025"),
        ("for Clifford (24 avril 49, assurance-maladie", "24 avril 49"),
        ("re: Clifford, 01-10-2025, bring a lunch", None),
        ("re: Clifford, 01-10-2025, parent Omar", "01-10-2025"),
        ("son Clifford, 01-10-2025. Sent form", "01-10-2025"),
        ("Naissances du mois : Clifford le 2 février 2026. Cartes", "2 février 2026"),
        ("re: Clifford le 2 février 2026. Cartes", None),
        ("re: Clifford 26/10/2023 parent Omar", "26/10/2023"),
        ("re: Clifford 21 avril 2016, veut", "21 avril 2016"),
        ("re: Clifford 21 avril 2026, veut", None),
        ("list: Clifford | Dec 3/03 | 532", "Dec 3/03"),
        ("list: Clifford | Dec 3/26 | 532", None),
        ("re: Clifford Oct 28/93 seen in emerg", "Oct 28/93"),
        ("re: Clifford Oct 28/03 seen in emerg", None),
        ("re: Clifford, July 5, 2025, AHC # 18412 4093", "July 5, 2025"),
        ("re: Clifford 21 avril 2013 GALG-1354-2139", "21 avril 2013"),
        ("re: Clifford, 20.03.2015 - Omar", "20.03.2015"),
        ("dates de naissance : Clifford 2018-08-24", "2018-08-24"),
        ("Household\nClifford 2025-06-21 self", "2025-06-21"),
        ("Composition du ménage\nClifford, 18 août 2023\nCode postal", "18 août 2023"),
        ("Liste du ménage\nClifford, 18 août 2026, apporter un seau", None),
        ("Camp : Clifford, 2023-01-17, arachides ; Omar", "2023-01-17"),
        ("Inscription CPE : Clifford, 4 janvier 2022; suivi", "4 janvier 2022"),
        ("Comité : Clifford, 4 janvier 2022; suivi", None),
        ("School nurse: Clifford, August 13, 2021, no record", "August 13, 2021"),
        ("Re Clifford  Sep 28/02  778078678", "Sep 28/02"),
        ("her twins Clifford (both January 30, 2024), and", "January 30, 2024"),
        ("School registration: Clifford, grade 3, 2017-09-12", "2017-09-12"),
        ("Camp roster: Clifford. 14 Mar 2015 peanuts", "14 Mar 2015"),
    ],
)
def test_date_after_a_name(text, expected):
    start = text.index("Clifford")

    found = beside(text, [RecognizerResult("PERSON", start, start + 8, 0.9)])

    assert next((text[result.start : result.end] for result in found), None) == expected


def test_dates_later_in_the_lines_of_a_household_are_births():
    text = "HOUSEHOLD\n1. Omar - applicant - Feb 4 1986\n2. Rose - child - 02/08/2023\nRent due 3 Dec 2026"
    names = [RecognizerResult("PERSON", at, at + 4, 0.9) for at in (text.index("Omar"), text.index("Rose"))]

    assert [text[result.start : result.end] for result in beside(text, names)] == ["Feb 4 1986", "02/08/2023"]
    assert list(beside(text.replace("HOUSEHOLD", "MOVED IN."), names)) == []


def test_date_after_an_age_is_a_birth_and_a_later_one_is_an_appointment():
    text = "Camp: Clifford, age 6, 2020-08-11; Parent"
    names = [RecognizerResult("PERSON", 6, 14, 0.9)]

    assert "2020-08-11" in [text[result.start : result.end] for result in beside(text, names)]
    assert "DATE_OF_BIRTH" not in [result.entity_type for result in beside(text.replace("2020", "2026"), names)]


def test_date_after_an_age_in_brackets_is_a_birth():
    text = "Enfants Clifford (11 ans, 2015-02-26). Mère"

    found = beside(text, [RecognizerResult("PERSON", 8, 16, 0.9)])

    assert [text[result.start : result.end] for result in found] == ["11 ans", "2015-02-26"]


def test_date_after_a_name_in_a_text_with_a_health_number_is_a_birth_up_to_a_year():
    text, later = "Clifford, 9 May 2021, asked for 16616 3478", "Clifford, 9 May 2026, asked for 16616 3478"
    found = [RecognizerResult("PERSON", 0, 8, 0.9), RecognizerResult("CA_HEALTH_NUMBER", 32, 42, 0.9)]

    assert [text[result.start : result.end] for result in beside(text, found)] == ["9 May 2021"]
    assert list(beside(text, found[:1])) == []
    assert list(beside(later, found)) == []


def test_dates_after_names_from_years_far_apart_are_births_and_appointments_are_not():
    names = [RecognizerResult("PERSON", 0, 4, 0.9), RecognizerResult("PERSON", 20, 24, 0.9)]

    found = beside("Omar | 2019-05-02 | Rose | 2023-08-04 | gr. 1", names)
    short = beside("Omar | 18.04.91   | Rose | 2023-08-04 | gr. 1", names)
    none = beside("Omar | 2026-05-02 | Rose | 2026-08-04 | gr. 1", names)
    bracketed = beside("Omar (1997-09-09)   Rose 2024-03-06, pick up", names)

    assert [(result.start, result.end) for result in found] == [(7, 17), (27, 37)]
    assert [(result.start, result.end) for result in short] == [(7, 15), (27, 37)]
    assert list(none) == []
    assert [(result.start, result.end) for result in bracketed] == [(6, 16), (25, 35)]
