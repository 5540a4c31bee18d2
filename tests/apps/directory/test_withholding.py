"""What a source keeps back is nowhere: not in the database, a page, the API, an export, the index or a log, whatever its column is called."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.db import connection

from tests.apps.directory.conftest import AGENCY, COLUMNS, PANTRY, flat_row

SECRET = "77 Hidden Lane"
PHONE = "416-555-0177"
PERSON = "Zaphira Invented"
SHELTER = flat_row(
    7, "Maple House", PhysicalAddress1=SECRET, PhysicalCity="Toronto", PhysicalPostalCode="M4X 9Z9", Latitude="43.669123",
    Longitude="-79.369123", PhysicalAddressIsPrivate="Yes", Phone1Number=PHONE, Phone1IsPrivate="TRUE", SeniorWorkerName=PERSON,
    AgencyDescription="Shelter. Unit 5, 77 Hidden  Lane; call 416 555 0177 and ask for Zaphira Invented.",
)  # fmt: skip


def everything_kept() -> str:
    """Every value of every table of the directory, and of what it feeds, as one text."""
    told = []
    with connection.cursor() as cursor:
        names = [n for n in connection.introspection.table_names(cursor) if n.startswith(("hsds_", "directory_"))]
        for name in [*names, "catalogue_protectedname", "audit_auditevent", "procrastinate_jobs"]:
            cursor.execute(f"SELECT t::text FROM {name} t")
            told += [row[0] for row in cursor.fetchall()]
    return "\n".join(told)


def test_withheld_values_are_not_in_the_database_at_all(
    take_in: Callable[..., Any], caplog: pytest.LogCaptureFixture
) -> None:
    from entente.directory.models import Listing, Location

    caplog.set_level(logging.DEBUG)
    same_agency = flat_row(8, "Maple House Outreach", PhysicalAddress1="77 Hidden Lane", Phone1Number="(416) 555-0177")
    take_in([AGENCY, PANTRY, SHELTER, same_agency])

    kept = everything_kept()
    for secret in ("Hidden", "555-0177", "555 0177", "Zaphira", "43.669123", "79.369123", "M4X"):
        assert secret not in kept
        assert secret not in caplog.text
    assert Listing.objects.get(name="Maple House").address == ""
    assert Location.objects.get(name="Maple House").held_fields["address_1"] == "private"
    assert "10 Example St" in kept


@pytest.mark.parametrize(
    ("column", "value", "reason"),
    [
        ("ExcludeFromWebsite", "Yes", "excluded"),
        ("AgencyStatus", "Active, but do not refer", "do_not_refer"),
        ("AgencyStatus", "Inactive", "inactive"),
        ("Ne_pas_publier", "Oui", "excluded"),
        ("hide_on_web", "1", "excluded"),
        ("AvailableForReferral", "No", "excluded"),
        ("Etat_interne_7", "Active but DO NOT REFER", "do_not_refer"),
        ("Dossier confidentiel", "X", "private"),
    ],
)
def test_record_that_is_kept_back_shows_nowhere(
    take_in: Callable[..., Any], column: str, value: str, reason: str
) -> None:
    from entente.directory.models import Listing, Phone, Service

    columns = (*COLUMNS, column) if column not in COLUMNS else COLUMNS
    row = flat_row(7, "Maple House", PhysicalAddress1=SECRET, Phone1Number=PHONE, AgencyDescription="Secret garden")
    take_in([AGENCY, PANTRY, {**row, column: value}], columns=columns)

    assert Service.every.get(name="Maple House").withheld == reason
    assert not Service.objects.filter(name="Maple House").exists()
    assert not Listing.objects.filter(name="Maple House").exists()
    assert not Phone.every.filter(number=PHONE).exists()
    assert "Secret garden" not in everything_kept()
    assert "Hidden" not in everything_kept()


@pytest.mark.parametrize(
    ("column", "value"),
    [("Nom du contact", PERSON), ("ED_Director", PERSON), ("LastVerifiedByName", PERSON), ("Internal notes", PERSON)],
)
def test_column_about_a_person_is_not_taken_in(take_in: Callable[..., Any], column: str, value: str) -> None:
    row = {**PANTRY, column: value, "AgencyDescription": "Groceries; ask for Zaphira Invented."}
    made = take_in([AGENCY, row], columns=(*COLUMNS, column))

    assert made.mapping[column] == "personal"
    assert "Zaphira" not in everything_kept()


def test_contacts_and_private_rows_of_a_package_are_not_taken_in(take_in: Callable[..., Any]) -> None:
    made = take_in(
        {
            "organization": "id,name,description\nO1,Maple Clinic,Invented\n",
            "service": "id,organization_id,name,status,assurer_email\nS1,O1,Checkups,active,zaphira@example.org\nS2,O1,Hidden ward,inactive,\n",
            "location": "id,organization_id,location_type,name,latitude,longitude,address_is_private\nL1,O1,physical,Ward,43.669123,-79.369123,yes\n",
            "service_at_location": "id,service_id,location_id\nX1,S1,L1\n",
            "address": f"id,location_id,address_1,city,state_province,postal_code,country,address_type,attention\nA1,L1,{SECRET},Toronto,ON,M4X 9Z9,CA,physical,{PERSON}\n",
            "contact": f"id,service_id,name,email\nC1,S1,{PERSON},zaphira@example.org\n",
            "phone": f"id,contact_id,service_id,number\nP1,C1,S1,{PHONE}\nP2,,S2,416-555-0178\n",
            "metadata": f"id,resource_id,resource_type,last_action_date,last_action_type,field_name,previous_value,replacement_value,updated_by\nM1,S1,service,2026-01-01,update,phone,{PHONE},x,{PERSON}\n",
        }
    )

    kept = everything_kept()
    for secret in ("77 Hidden", "555-0177", "5550177", "555-0178", "5550178", "Zaphira", "zaphira", "43.669123", "M4X"):
        assert secret not in kept
    assert made.counts["contact"]["withheld"] == 1


def test_every_private_row_of_the_real_export_is_kept_back(take_in: Callable[..., Any], shared: Path) -> None:
    import csv

    from entente.directory.models import Address, Listing

    path = shared / "data" / "sf_icarol_flat_export" / "resources.csv"
    take_in(path)

    rows = list(csv.DictReader(path.open()))
    excluded = {
        r["ResourceAgencyNum"] for r in rows if r["ExcludeFromWebsite"] == "Yes" or r["AgencyStatus"] == "Inactive"
    }
    private = {r["ResourceAgencyNum"] for r in rows if r["PhysicalAddressIsPrivate"] == "Yes"}
    shown = set(Listing.objects.values_list("service__source_key", flat=True))
    assert excluded
    assert not shown & excluded
    assert not Address.every.filter(source_key__in=[f"{key}-physical" for key in private]).exists()


SPELLINGS = (
    "77 Hidden Ln.", "77 Hidden", "77-A hidden lane", "5-77 HIDDEN LN N", "77 H\u00efdden L\u00e1ne", "77 Hid\u00adden Lane",
    "77,  Hidden Lane West, Unit 5", "the house on Hidden Lane", "#77 Hidden\nLane",
)  # fmt: skip


@pytest.mark.parametrize("spelling", SPELLINGS)
@pytest.mark.parametrize("field", ["AgencyDescription", "Eligibility", "HoursOfOperation", "PublicName"])
def test_private_address_is_found_in_words_however_it_is_written(
    take_in: Callable[..., Any], spelling: str, field: str
) -> None:
    row = {**SHELTER, "AgencyDescription": "Shelter.", field: f"Maple House, come to {spelling} any time."}
    take_in([AGENCY, PANTRY, row])

    stored = everything_kept()
    if (
        field != "PublicName" or "house on" not in spelling
    ):  # a name may hold a street, as neighbourhoods do; never an address
        for part in ("idden", "IDDEN", "\u00efdden", "77 H", "den Lane"):
            assert part not in stored
    assert "come to" in stored


@pytest.mark.parametrize(
    "written",
    [
        "77, rue Cach\u00e9e",
        "77 rue cachee Est",
        "77, Cach\u00e9e",
        "app. 3, 77 rue Cach\u00e9e",
        "un coin de la rue Cach\u00e9e",
    ],
)
def test_private_french_address_is_found_in_words(take_in: Callable[..., Any], written: str) -> None:
    row = {
        **SHELTER,
        "PhysicalAddress1": "77, rue Cach\u00e9e",
        "AgencyDescription": f"H\u00e9bergement: {written}, jour et nuit.",
    }
    take_in([AGENCY, PANTRY, row])

    stored = everything_kept().lower()
    assert "cach\u00e9e" not in stored
    assert "cachee" not in stored
    assert "jour et nuit" in stored


def test_private_address_of_a_package_is_found_in_words_and_in_other_rows(take_in: Callable[..., Any]) -> None:
    take_in(
        {
            "organization": "id,name,description\nO1,Maple House,Invented\n",
            "service": "id,organization_id,name,status,description\nS1,O1,Shelter,active,Ring at 77 Hidden Ln. (side door)\n",
            "location": "id,organization_id,location_type,name,latitude,longitude,address_is_private\nL1,O1,physical,Ward,43.669123,-79.369123,yes\nL2,O1,physical,Office,43.669123,-79.369123,no\n",
            "address": f"id,location_id,address_1,city,state_province,postal_code,country,address_type\nA1,L1,{SECRET},Toronto,ON,M4X 9Z9,CA,physical\nA2,L2,77 HIDDEN LN,Toronto,ON,M4X 9Z9,CA,physical\n",
        }
    )

    stored = everything_kept()
    for secret in ("idden", "IDDEN", "43.669123", "M4X"):
        assert secret not in stored
    assert "side door" in stored


@pytest.mark.parametrize("owner", ["Toronto", "toronto ", "Ontario"])
def test_place_in_a_column_about_persons_is_no_secret(take_in: Callable[..., Any], owner: str) -> None:
    from entente.directory.models import Service

    row = {**PANTRY, "RecordOwner": owner, "AgencyDescription": "Groceries in Toronto, Ontario."}
    take_in([AGENCY, row], columns=(*COLUMNS, "RecordOwner"))

    assert Service.objects.get(name="Maple Food Pantry").description == "Groceries in Toronto, Ontario."
