"""Files of a directory come in whole, once, with a report row by row; what is not sure is refused with its reason."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.apps.directory.conftest import AGENCY, COLUMNS, PANTRY, YOUTH, flat_row

ROWS = [AGENCY, PANTRY, YOUTH]


def counted(made: Any, kind: str) -> dict[str, int]:
    return {table: counts[kind] for table, counts in made.counts.items() if counts[kind]}


def test_flat_export_becomes_records_of_the_standard(take_in: Callable[..., Any]) -> None:
    from entente.directory.models import Language, Listing, Schedule, Service

    made = take_in(ROWS)

    assert made.status == "done"
    assert made.file_format == "flat"
    pantry = Service.objects.get(name="Maple Food Pantry")
    assert (pantry.description, pantry.fees_description, pantry.status) == (
        "Groceries for everyone.",
        "No fee",
        "active",
    )
    assert pantry.organization.name == "Maple Community Centre"
    assert (pantry.source_row, pantry.source_key) == (3, "2")
    assert set(Language.objects.filter(service=pantry).values_list("iso639_3", flat=True)) == {"yue", "cmn"}
    hours = Schedule.objects.get(service=pantry)
    assert (hours.byday, str(hours.opens_at), str(hours.closes_at)) == ("MO,TU,WE,TH,FR", "09:00:00", "17:00:00")
    listing = Listing.objects.get(name="Maple Food Pantry")
    assert (listing.telephone, listing.postal_code, listing.is_free, listing.is_wheelchair_accessible) == (
        "416-555-0100", "M5V2T6", True, True,
    )  # fmt: skip
    assert "food" in listing.topics
    assert listing.languages == ["cmn", "yue"]


def test_interpreters_are_not_staff_and_chinese_is_neither_dialect(take_in: Callable[..., Any]) -> None:
    from entente.directory.models import Listing, Service

    take_in(ROWS)

    assert Listing.objects.get(name="Clinique jeunesse Érable").languages == ["fra", "zho"]
    assert "interpreters" in Service.objects.get(name="Clinique jeunesse Érable").interpretation_services


def test_hours_that_are_not_sure_stay_words(take_in: Callable[..., Any]) -> None:
    from entente.directory.models import Listing, Schedule

    made = take_in(ROWS)

    hours = Schedule.objects.get(service__name="Clinique jeunesse Érable")
    assert (hours.description, hours.opens_at) == ("Monday-Friday 9-5, closed for lunch", None)
    assert made.findings.get(code="hours.kept_as_words").row == 4
    assert not Listing.objects.filter(name="Clinique jeunesse Érable").exclude(open_minutes=None).exists()


def test_same_file_twice_changes_nothing(take_in: Callable[..., Any]) -> None:
    take_in(ROWS)
    again = take_in(ROWS)

    assert [counted(again, kind) for kind in ("new", "changed", "gone")] == [{}, {}, {}]
    assert again.number == 2
    assert not again.changes.exists()


def test_next_file_tells_what_is_new_changed_and_gone_and_where_each_field_comes_from(
    take_in: Callable[..., Any],
) -> None:
    from entente.directory.models import Service

    take_in(ROWS)
    pantry = {**PANTRY, "AgencyDescription": "Groceries on Fridays."}
    made = take_in([AGENCY, pantry, flat_row(9, "Maple Tax Clinic")])

    assert (made.counts["service"]["new"], made.counts["service"]["changed"], made.counts["service"]["gone"]) == (
        1,
        1,
        1,
    )
    changed = made.changes.get(table="service", kind="changed")
    assert changed.fields == ["description"]
    record = Service.objects.get(pk=changed.record_id)
    assert record.provenance == {"description": 2}
    assert (record.first_import.number, record.last_import.number) == (1, 2)
    assert made.changes.filter(table="service", kind="gone").count() == 1


def test_mapping_that_was_corrected_is_remembered(take_in: Callable[..., Any]) -> None:
    from entente.directory.models import Listing

    columns = (*COLUMNS, "Zusatz")
    rows = [AGENCY, {**PANTRY, "Zusatz": "Ring the bell twice."}]
    take_in(rows, columns=columns, mapping={"Zusatz": "application"})
    again = take_in(rows, columns=columns)

    assert again.mapping["Zusatz"] == "application"
    assert Listing.objects.get(name="Maple Food Pantry").service.application_process == "Ring the bell twice."


def test_yes_or_no_column_that_nobody_knows_stops_the_import(take_in: Callable[..., Any]) -> None:
    from entente.core.errors import NotPermitted
    from entente.directory.models import DirectoryImport

    with pytest.raises(NotPermitted):
        take_in([AGENCY, {**PANTRY, "Zzz": "Y"}], columns=(*COLUMNS, "Zzz"))

    assert not DirectoryImport.objects.exists()


ORGANIZATION = "id,name,description\nO1,Maple Clinic,Invented\n"
SERVICE = "id,organization_id,name,status,minimum_age,email\nS1,O1,Checkups,active,12,a@example.org\n"


@pytest.mark.parametrize(
    ("table", "rows", "code", "refused"),
    [
        ("service_at_location", "id,service_id,location_id\nX1,S9,L1\n", "row.key_leads_nowhere", True),
        ("service", SERVICE + "S1,O1,Twice,active,,\n", "row.same_number_twice", True),
        ("service", SERVICE + "S3,O1,,active,,\n", "row.required_value_missing", True),
        ("service", SERVICE + "S3,O1,Walk-in,,,\n", "service.status_assumed", False),
        ("service", SERVICE + "S3,O1,Walk-in,active,ten,\n", "number.not_read", False),
        ("service", SERVICE + "S3,O1,Caf\u00c3\u00a9,active,,\n", "text.characters_mended", False),
        ("service", SERVICE + "S3,O1,<i>Walk-in</i>,active,,\n", "text.html_removed", False),
        ("phone", "id,service_id,number\nP1,S9,416-555-0100\n", "row.belongs_to_nothing", True),
        ("location", "id,location_type,latitude,longitude\nL1,physical,-79.39,43.65\n", "place.coordinates_swapped", False),
        ("location", "id,location_type,latitude,longitude\nL1,physical,643.65,-79.39\n", "place.not_on_earth", False),
        ("schedule", "id,service_id,opens_at\nH1,S1,nine\n", "time.not_read", False),
        ("service", SERVICE.replace("email\n", "email,colour\n").replace("a@example.org\n", "a@example.org,red\n"), "column.not_of_the_standard", False),
    ],
)  # fmt: skip
def test_odd_row_of_a_package_is_told_and_the_rest_comes_in(
    take_in: Callable[..., Any], table: str, rows: str, code: str, refused: bool
) -> None:
    from entente.directory.models import Service

    made = take_in({"organization": ORGANIZATION, "service": SERVICE, table: rows})

    assert made.odd[code] >= 1
    assert made.findings.filter(code=code, table=table).first().refused is refused
    assert Service.objects.filter(name="Checkups").exists()


@pytest.mark.parametrize("given", [{"notes": "a,b\n1,2\n"}, {"organization": ORGANIZATION}, {"id": 5}])
def test_file_that_is_no_directory_is_refused_and_nothing_changes(take_in: Callable[..., Any], given: Any) -> None:
    from entente.core.errors import Invalid
    from entente.directory.models import DirectoryImport, Service

    take_in(ROWS)
    before = Service.objects.count()

    with pytest.raises(Invalid):
        take_in(given)

    assert Service.objects.count() == before
    assert DirectoryImport.objects.count() == 1


def test_record_of_another_region_is_never_written_over(take_in: Callable[..., Any]) -> None:
    from entente.directory.models import Service
    from entente.organizations.services import found_organization

    other = found_organization(kind="region_211", name_en="Oak 211", name_fr="Chêne 211", jurisdiction="CA-BC")
    key, org = "11111111-1111-4111-8111-111111111111", "22222222-2222-4222-8222-222222222222"
    package = {"organization": f"id,name,description\n{org},Maple,Invented\n", "service": f"id,organization_id,name,status\n{key},{org},Ours,active\n"}  # fmt: skip
    take_in(package)
    take_in({**package, "service": package["service"].replace("Ours", "Theirs")}, owner=other)

    assert str(Service.objects.get(name="Ours").pk) == key
    theirs = Service.objects.get(name="Theirs")
    assert str(theirs.pk) != key
    assert theirs.organization.origin.owner == other
    take_in({**package, "service": package["service"].replace("Ours", "Theirs")}, owner=other)
    assert Service.objects.count() == 2


@pytest.mark.parametrize("folder", ["hsds_1x_sample_datapackage/all_resources", "ohana_sample/sample-csv"])
def test_older_packages_come_in(take_in: Callable[..., Any], shared: Path, folder: str) -> None:
    from entente.directory.models import Service

    made = take_in(shared / "data" / folder)

    assert made.file_format == "hsds1_package"
    assert made.counts["service"]["read"] == Service.every.count() > 0
    assert made.counts["phone"]["read"] > 0


def test_real_flat_export_comes_in_whole(take_in: Callable[..., Any], shared: Path) -> None:
    from entente.directory.models import HsdsOrganization, Service

    made = take_in(shared / "data" / "sf_icarol_flat_export" / "resources.csv")

    assert Service.every.count() > 1900
    assert HsdsOrganization.every.count() >= 841
    assert Service.every.exclude(withheld="").count() > 500
    assert made.odd.get("row.name_missing", 0) < 10
