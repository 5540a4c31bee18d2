"""The table of the law: whom each row concerns, what is wrong with a row, and that no statute can be switched off."""

from __future__ import annotations

import copy
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
import yaml
from django.test import Client
from django.urls import reverse

from agreements.law import FILE, Bound, law_of, the_law
from agreements.law.answer_times import answer_times, answer_times_of, answered_by
from agreements.law.breaches import breach_duties, duties_of
from agreements.law.rows import LawIsInvalid, Reading
from entente.organizations.models import Jurisdiction, OrganizationKind
from tests.platform_source import files

CONTENT = yaml.safe_load(FILE.read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("jurisdiction", "kind", "code", "bound"),
    [
        ("CA-ON", "municipality", "on-mfippa", Bound.BINDS),
        ("CA-ON", "municipality", "on-fippa", None),  # the duties of 2025 were not given to municipalities
        ("CA-ON", "nonprofit", "on-mfippa", None),  # a municipality is no charity
        ("CA-ON", "municipality", "ca-pipeda", None),
        ("CA-AB", "municipality", "ab-popa", Bound.BINDS),
        ("CA-AB", "nonprofit", "ab-popa", None),
        ("CA-QC", "nonprofit", "qc-anonymization", Bound.MAY_BIND),
        ("CA-ON", "nonprofit", "qc-anonymization", None),
        ("CA-NU", "unknown", "nu-atippa", Bound.MAY_BIND),
        ("unknown", "municipality", "qc-anonymization", Bound.MAY_BIND),
    ],
)
def test_text_binds_by_place_and_kind(jurisdiction: str, kind: str, code: str, bound: Bound | None) -> None:
    assert the_law().instrument(code).bound(jurisdiction, kind) == bound


def test_unknown_kind_is_asked_everything_that_its_place_knows() -> None:
    everything = the_law().concerning(("CA-QC", kind) for kind in OrganizationKind.values)

    assert set(the_law().concerning([("CA-QC", "of a later version")])) == set(everything)


@pytest.mark.parametrize("jurisdiction", Jurisdiction.values)
def test_every_jurisdiction_has_a_text_of_its_own(jurisdiction: str) -> None:
    assert any(jurisdiction in instrument.jurisdictions for instrument in the_law().instruments)


def test_stricter_of_two_parties_counts() -> None:
    concerned = the_law().concerning([("CA-QC", "nonprofit"), ("CA-QC", "municipality")])

    assert concerned[the_law().instrument("qc-anonymization")] == Bound.BINDS


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (lambda row: row.update(source=""), "no source"),
        (lambda row: row.update(title_fr=""), "missing in a language"),
        (lambda row: row.update(jurisdictions=["CA-XX"]), "unknown jurisdiction"),
        (lambda row: row.update(binds=["charity"]), "unknown kind"),
        (lambda row: row.update(nature="rumour"), "unknown nature"),
        (lambda row: row["requirements"][0].update(question="why_not"), "unknown question"),
        (lambda row: row["requirements"][0].update(records=[]), "do not fit"),
        (lambda row: row["requirements"][0].update(fr=""), "missing in a language"),
    ],
)
def test_wrong_row_is_named(change: Callable[[dict[str, Any]], None], problem: str) -> None:
    content = copy.deepcopy(CONTENT)
    change(content["instruments"][0])

    with pytest.raises(LawIsInvalid, match=problem):
        law_of(content)


def test_code_stands_once() -> None:
    content = copy.deepcopy(CONTENT)
    content["instruments"].append(content["instruments"][0])

    with pytest.raises(LawIsInvalid, match="twice"):
        law_of(content)


def test_network_may_switch_off_what_is_voluntary_and_nothing_else(settings: Any) -> None:
    voluntary = {instrument.code for instrument in the_law().instruments if instrument.is_voluntary}
    (line,) = [
        line
        for path in files()
        if path.name == "settings.py" and path.parent.name == "config"
        for line in path.read_text(encoding="utf-8").splitlines()
        if "ENTENTE_FRAMEWORKS_OFF" in line
    ]
    settings.FRAMEWORKS_OFF = ["iso-27559", "on-mfippa"]

    assert set(line.split('among="')[1].split('"')[0].split(",")) == voluntary
    assert the_law().instrument("iso-27559").is_off
    assert not the_law().instrument("on-mfippa").is_off


def test_nothing_is_said_to_have_been_read_that_was_not() -> None:
    """What was read itself is the exception, and is named here so that nobody adds a row by mistake."""
    rows = [
        *(row for text in (*the_law().instruments, *the_law().assessments) for row in text.requirements),
        *breach_duties(),
        *answer_times(),
    ]
    read = {(row.code, row.section_en): row.source for row in rows if row.read == Reading.FIRST_HAND}

    assert set(read) == {
        ("qc-anonymization/1", "3"),
        ("qc-private/1", "17"),
        ("qc-access/1", "63.5, 70.1"),
        ("qc-access/2", "73"),
        ("efvp-qc/1", "63.5; 3.3"),
        ("efvp-qc/2", "63.5; 3.3"),
        ("efvp-qc-outside/1", "70.1; 17, par. 1 to 3"),
        ("efvp-qc-outside/2", "70.1; 17, par. 4"),
        ("efvp-qc-outside/3", "70.1; 17"),
        ("ca-pipeda/1", "Sch. 1, 4.5.3"),
        ("ca-pipeda", "10.1–10.3; SOR/2018-64"),
        ("ca-pipeda", "8 (3)"),
        ("nb-rtippa", "11"),
    }
    official = ("legisquebec.gouv.qc.ca/", "lois.gnb.ca/", "github.com/justicecanada/laws-lois-xml/")
    assert all(any(site in source for site in official) for source in read.values())


def test_pages_say_that_this_is_no_legal_advice_in_both_languages(client: Client, db: None) -> None:
    english = client.get(reverse("agreements:law"), {"jurisdiction": "CA-ON", "kind": "municipality"}).content.decode()
    french = client.get(reverse("agreements:law").replace("/en/", "/fr/", 1)).content.decode()

    assert "This is no legal advice" in english
    assert "Ceci n’est pas un avis juridique" in french
    assert "Municipal Freedom of Information" in english
    assert "Personal Health Information" in english
    assert "Protecting Privacy and Consumer Data Act" not in english  # a bill about the private sector
    assert client.get(reverse("agreements:law"), {"kind": "charity"}).status_code == 422


@pytest.mark.parametrize(
    ("jurisdiction", "kind", "days", "code"),
    [
        ("CA-QC", "municipality", 20, "qc-access"),
        ("CA-ON", "nonprofit", 30, "on-phipa"),
        ("CA-AB", "municipality", 30, None),  # no row: the platform's own figure
    ],
)
def test_person_is_answered_within_the_shortest_time_that_a_text_names(
    jurisdiction: str, kind: str, days: int, code: str | None
) -> None:
    last_day, text = answered_by([(jurisdiction, kind)], date(2026, 11, 30))

    assert (last_day - date(2026, 11, 30)).days == days
    assert (None if text is None else text.code) == code


def test_page_says_what_a_text_asks_after_a_breach_and_within_how_many_days_a_person_is_answered(
    client: Client,
) -> None:
    query = {"jurisdiction": "CA-QC", "kind": "municipality"}
    english = client.get(reverse("agreements:law"), query).content.decode()
    french = client.get(reverse("agreements:law").replace("/en/", "/fr/", 1), query).content.decode()

    assert "A risk of serious injury" in english
    assert "The commissioner, where the test is met" in english
    assert "20 days (98)" in english
    assert "20 jours (98)" in french
    assert "au moins 60 mois" in french


@pytest.mark.parametrize("change", [{"instrument": "none"}, {"days": 0}, {"source": ""}, {"read": "heard"}])
def test_wrong_row_of_an_answer_time_is_named(change: dict[str, Any]) -> None:
    row = {**CONTENT["answer_times"][0], **change}

    with pytest.raises(LawIsInvalid, match="answer time of"):
        answer_times_of([row], the_law())


@pytest.mark.parametrize(
    "change", [{"instrument": "none"}, {"test": "none"}, {"source": ""}, {"pace_fr": ""}, {"authority_en": ""}]
)
def test_wrong_row_of_a_breach_is_named(change: dict[str, Any]) -> None:
    content = CONTENT["breaches"]
    row = {**content["duties"][0], **change}

    with pytest.raises(LawIsInvalid, match="breach of"):
        duties_of({**content, "duties": [row]}, the_law())
