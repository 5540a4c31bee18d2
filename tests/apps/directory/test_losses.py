"""Nothing of a file is lost in silence: each field is counted, too great a loss waits for a person, and what one accepted is remembered."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.apps.directory.conftest import AGENCY, COLUMNS, PANTRY, as_csv, flat_row

# A package of HSDS 1 as a county wrote it: numbers that are absent or repeat, an organization without a row, hours with am and pm, marks of a program.
ORGANIZATIONS = "id,name,description,email,url\n136,MAPLE COUNCIL,Invented,,www.example.org\n"
SERVICES = (
    "id,organization_id,program_id,name,description,url,status,fees\n"
    "136,136,,MAPLE COUNCIL,\"For all girls.\\n\\n###MON###\",www.example.org,,Call to register\n"
    "6562,6253,,AFTER SCHOOL PROGRAM,Homework patientsGÇÖ help,,,\n"
)  # fmt: skip
SCHEDULES = (
    "id,service_id,location_id,service_at_location_id,weekday,opens_at,closes_at,original_text\n"
    ',136,,,Monday,9:00am,5:00pm,"9:00am-5:00pm, Mon-Tue"\n,136,,,Tuesday,9:00am,5:00pm,"9:00am-5:00pm, Mon-Tue"\n'
    ",6562,,,Friday,noon,Bell rings,From noon\n"
)
LANGUAGES = "id,service_id,location_id,language\n136,136,136,English\n136,136,136,Spanish\n6562,6562,6562,Creole\n6562,6562,6562,Creole\n"
LOCATIONS = "id,organization_id,name,latitude,longitude\n136,136,MAPLE,25.6,-80.3\n6562,6253,SCHOOL,25.7,-80.2\n"
COUNTY = {
    "organizations": ORGANIZATIONS, "services": SERVICES, "locations": LOCATIONS, "regular_schedules": SCHEDULES, "languages": LANGUAGES,
    "services_at_location": "id,service_id,location_id\n136,136,136\n6562,6562,6562\n",
    "eligibility": 'id,service_id,eligibility\n,,"All girls, 5-17"\n,6562,Children\n', "visitors": "id,name\n1,x\n2,y\n",
}  # fmt: skip


def counted(made: Any, table: str, field: str) -> dict[str, Any]:
    return next(row for row in made.fields if (row["table"], row["field"]) == (table, field))


def package(folder: Path, tables: dict[str, str], name: str = "county.zip") -> Path:
    path = folder / name
    with zipfile.ZipFile(path, "w") as archive:
        for table, text in tables.items():
            archive.writestr(f"data/{table}.csv", text)
    return path


def test_package_as_people_write_it_comes_in_and_tells_field_by_field(
    take_in: Callable[..., Any], tmp_path: Path
) -> None:
    from entente.directory.models import HsdsOrganization, Language, Schedule, Service

    made = take_in(package(tmp_path, COUNTY))

    rows = counted(made, "schedule", "")
    assert (rows["read"], rows["taken"], rows["repaired"]) == (3, 3, {"row.number_made": 3})
    assert counted(made, "schedule", "closes_at")["shapes"] == ["Aaaa aaaaa"]
    assert (counted(made, "schedule", "closes_at")["taken"], counted(made, "schedule", "closes_at")["lost"]) == (2, 1)
    monday = Schedule.objects.get(byday="MO")
    assert (str(monday.opens_at), str(monday.closes_at)) == ("09:00:00", "17:00:00")
    assert str(Schedule.objects.get(byday="FR").opens_at) == "12:00:00"
    assert sorted(Language.objects.values_list("iso639_3", flat=True)) == ["eng", "hat", "spa"]
    assert counted(made, "language", "")["dropped"] == {"row.same_twice": 1}
    assert HsdsOrganization.objects.filter(name="AFTER SCHOOL PROGRAM").exists()
    assert counted(made, "service", "organization_id")["repaired"] == {"row.organization_made": 1}
    council = Service.objects.get(name="MAPLE COUNCIL")
    assert council.description == "For all girls."
    school = Service.objects.get(name="AFTER SCHOOL PROGRAM")
    assert (school.description, school.eligibility_description) == ("Homework patients’ help", "Children")
    assert counted(made, "eligibility", "eligibility")["dropped"] == {"row.belongs_to_nothing": 1}
    assert counted(made, "visitors", "")["dropped"] == {"table.not_read": 2}


def test_field_table_adds_up_and_holds_no_value(take_in: Callable[..., Any], tmp_path: Path) -> None:
    made = take_in(package(tmp_path, COUNTY))

    for row in made.fields:
        assert row["read"] == row["taken"] + row["withheld"] + row["not_understood"] + sum(row["dropped"].values())
    assert "Bell" not in json.dumps(made.fields)


def test_same_package_twice_changes_nothing_although_it_has_no_numbers(
    take_in: Callable[..., Any], tmp_path: Path
) -> None:
    take_in(package(tmp_path, COUNTY))
    shuffled = {**COUNTY, "languages": "\n".join([LANGUAGES.splitlines()[0], *reversed(LANGUAGES.splitlines()[1:]), ""])}  # fmt: skip
    again = take_in(package(tmp_path, shuffled, "again.zip"))

    assert not [counts for counts in again.counts.values() if counts["new"] or counts["changed"] or counts["gone"]]


def test_singular_tables_of_later_versions_are_read(take_in: Callable[..., Any]) -> None:
    from entente.directory.models import Address, Attribute, Language, Schedule

    made = take_in(
        {
            "organization": "id,name,description\nO1,Maple Clinic,Invented\n",
            "service": "id,organization_id,name,status\nS1,O1,Checkups,active\n",
            "location": "id,organization_id,name\nL1,O1,Maple\n",
            "service_at_location": "id,service_id,location_id\nX1,S1,L1\n",
            "physical_address": "id,location_id,address_1,city,state_province,postal_code,country\nA1,L1,10 Example St,Toronto,ON,M5V 2T6,CA\n",
            "regular_schedule": "id,service_id,weekday,opens_at,closes_at\nH1,S1,5,09:00,12:00\n",
            "language": "id,service_id,language\nG1,S1,Tamil\n",
            "taxonomy": "id,name,parent_id,vocabulary\nT1,Clinics,,Open Eligibility\n",
            "service_taxonomy": "id,service_id,taxonomy_id\nB1,S1,T1\n",
        }
    )

    assert made.file_format == "hsds1_package"
    assert Address.objects.get().city == "Toronto"
    assert Schedule.objects.get().byday == "FR"
    assert Language.objects.get().iso639_3 == "tam"
    assert Attribute.objects.get().taxonomy_term.name == "Clinics"


def test_columns_that_bear_the_name_of_their_table_are_understood(take_in: Callable[..., Any]) -> None:
    from entente.directory.models import Address, ServiceArea

    made = take_in(
        {
            "organizations": "organization_uuid,organization_name,organization_description\nO1,Maple Clinic,Invented\n",
            "services": "service_uuid,organization_uuid,service_name,service_areas\nS1,O1,Checkups,All of Maple\n",
            "locations": "location_uuid,organization_uuid,location_name\nL1,O1,Maple\n",
            "physical_addresses": "id,location_id,address_1,address_2,city\nA1,L1,10 Example St,Floor 2,Toronto\n",
        }
    )

    assert (Address.objects.get().address_1, Address.objects.get().address_2) == ("10 Example St", "Floor 2")
    assert ServiceArea.objects.get().name == "All of Maple"
    assert not [row for row in made.fields if row["lost"]]


def test_first_import_that_loses_too_much_stops_and_changes_nothing(
    take_in: Callable[..., Any], tmp_path: Path
) -> None:
    from entente.directory.imports.holds import Held
    from entente.directory.models import DirectoryImport, Service

    with pytest.raises(Held) as held:
        take_in(package(tmp_path, COUNTY), accepts_loss=False)

    assert {(row["table"], row["field"]) for row in held.value.hold.losses} >= {("schedule", "closes_at"), ("visitors", "")}  # fmt: skip
    assert not Service.every.exists()
    assert not DirectoryImport.objects.exists()


def test_accepted_loss_is_remembered_and_only_worsening_stops(take_in: Callable[..., Any], tmp_path: Path) -> None:
    from entente.directory.imports.holds import Held

    take_in(package(tmp_path, COUNTY))
    again = take_in(package(tmp_path, COUNTY, "again.zip"), accepts_loss=False)
    worse = {**COUNTY, "regular_schedules": SCHEDULES.replace("noon", "Morning bell")}

    assert again.status == "done"
    with pytest.raises(Held) as held:
        take_in(package(tmp_path, worse, "worse.zip"), accepts_loss=False)
    assert [row["field"] for row in held.value.hold.losses] == ["opens_at"]


def directory_of(services: int) -> list[dict[str, str]]:
    return [AGENCY, *(flat_row(10 + at, f"Maple Service {at}") for at in range(services))]


@pytest.mark.parametrize(("left", "is_held"), [(15, False), (14, True), (3, True)])
def test_feed_that_shrinks_by_thirty_percent_is_held(take_in: Callable[..., Any], left: int, is_held: bool) -> None:
    from entente.directory.imports.holds import Held
    from entente.directory.models import Service

    take_in(directory_of(20))

    if is_held:
        with pytest.raises(Held) as held:
            take_in(directory_of(left), accepts_loss=False)
        assert (held.value.hold.before, held.value.hold.after) == (20, left)
    else:
        take_in(directory_of(left), accepts_loss=False)
    assert Service.objects.count() == (20 if is_held else left)


def test_feed_that_shrinks_in_an_emergency_of_its_organization_comes_in(
    take_in: Callable[..., Any], region: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from entente.directory.imports import holds
    from entente.directory.models import Service

    take_in(directory_of(20))
    monkeypatch.setattr(holds, "_EMERGENCIES", [lambda organization: organization == region])

    take_in(directory_of(3), accepts_loss=False)

    assert Service.objects.count() == 3


@pytest.mark.parametrize("cut", [0.3, 0.6, 0.9])
def test_export_that_was_cut_in_the_middle_changes_nothing(
    take_in: Callable[..., Any], tmp_path: Path, cut: float
) -> None:
    from entente.core.errors import EntenteError
    from entente.directory.models import Service

    take_in(package(tmp_path, COUNTY))
    before = set(Service.every.values_list("pk", "fingerprint"))
    whole = (tmp_path / "county.zip").read_bytes()
    path = tmp_path / "cut.zip"
    path.write_bytes(whole[: int(len(whole) * cut)])

    with pytest.raises(EntenteError):
        take_in(path, accepts_loss=False)

    assert set(Service.every.values_list("pk", "fingerprint")) == before


def test_flat_columns_that_name_a_language_ages_or_a_day_are_understood(take_in: Callable[..., Any]) -> None:
    from entente.directory.models import Language, Schedule, Service

    columns = ("Agency Name", "Program Name", "0-5", "'6-13", "English", "Cantonese", "Filipino (Tagalog)", "Monday", "Tuesday", "Sunday", "last_modified", "assured_date")  # fmt: skip
    rows = [
        {"Agency Name": "Maple", "Program Name": "Tutoring", "0-5": "X", "'6-13": "X", "Cantonese": "X", "English": "", "Monday": "9:00 AM - 5:00 PM",
         "Tuesday": "9-5", "Sunday": "Closed", "last_modified": "6/3/2019", "assured_date": "27 mars 2024"},
        {"Agency Name": "Oak", "Program Name": "Reading", "English": "X", "Filipino (Tagalog)": "X", "last_modified": "12/25/2019"},
    ]  # fmt: skip
    made = take_in(rows, columns=columns, mapping={"Program Name": "name", "Agency Name": "parent_name"})

    tutoring = Service.objects.get(name="Tutoring")
    assert list(Language.objects.filter(service=tutoring).values_list("iso639_3", flat=True)) == ["yue"]
    assert (tutoring.minimum_age, tutoring.maximum_age) == (0, 13)
    assert set(Schedule.objects.filter(service=tutoring).values_list("byday", flat=True)) == {"MO", "TU"}
    assert (str(tutoring.last_modified.date()), str(tutoring.assured_date)) == ("2019-06-03", "2024-03-27")
    assert not [row for row in made.fields if row["lost"]]


def test_column_without_a_meaning_stops_a_first_import(take_in: Callable[..., Any]) -> None:
    from entente.directory.imports.holds import Held

    rows = [AGENCY, {**PANTRY, "Zusatz": "Ring the bell twice."}]

    with pytest.raises(Held) as held:
        take_in(rows, columns=(*COLUMNS, "Zusatz"), accepts_loss=False)

    assert [(row["field"], row["dropped"]) for row in held.value.hold.losses] == [("Zusatz", {"column.no_meaning": 1})]


def test_second_column_of_a_field_is_a_loss_where_it_says_something_else(take_in: Callable[..., Any]) -> None:
    from entente.directory.imports.holds import Held
    from entente.directory.models import Service

    columns = ("ID", "PublicName", "Nom du service")
    rows = [{"ID": "1", "PublicName": "Food bank", "Nom du service": "Banque alimentaire"}, {"ID": "2", "PublicName": "Oak", "Nom du service": "Oak"}]  # fmt: skip
    mapping = {"PublicName": "name", "Nom du service": "name"}

    with pytest.raises(Held) as held:
        take_in(rows, columns=columns, mapping=mapping, accepts_loss=False)

    losses = [(row["field"], row["taken"], row["dropped"]) for row in held.value.hold.losses]
    assert losses == [("Nom du service", 1, {"column.field_is_said": 1})]
    assert not Service.objects.exists()


def test_numbers_that_repeat_in_a_flat_table_without_levels_lose_no_row(take_in: Callable[..., Any]) -> None:
    from entente.directory.models import Service

    take_in([{"ID": "1", "Name": "Maple North"}, {"ID": "1", "Name": "Maple South"}], columns=("ID", "Name"))

    assert set(Service.objects.values_list("name", flat=True)) == {"Maple North", "Maple South"}


@pytest.mark.parametrize(("encoding", "said"), [("utf-8", ""), ("utf-8-sig", ""), ("cp1252", ""), ("utf-16", ""), ("mac-roman", "mac-roman"), ("cp850", "cp850")])  # fmt: skip
def test_encoding_of_a_package_is_found_out_or_said(take_in: Callable[..., Any], tmp_path: Path, region: Any, encoding: str, said: str) -> None:  # fmt: skip
    from django.utils import timezone

    from entente.directory.models import Service
    from entente.directory.services import import_file

    folder = tmp_path / "hsds"
    folder.mkdir()
    (folder / "organization.csv").write_text("id,name,description\nO1,Érable,Inventé\n", encoding=encoding)
    (folder / "service.csv").write_text("id,organization_id,name,status\nS1,O1,Café du quartier,active\n", encoding=encoding)  # fmt: skip

    made = import_file(region, "Resources", folder, {}, now=timezone.now(), encoding=said)

    assert Service.objects.get().name == "Café du quartier"
    assert made.source.encoding == said


def test_two_encodings_in_one_file_are_both_read(take_in: Callable[..., Any], tmp_path: Path) -> None:
    from entente.directory.models import Service

    folder = tmp_path / "hsds"
    folder.mkdir()
    (folder / "organization.csv").write_bytes(b"id,name,description\nO1,Maple,Invented\n")
    lines = [b"id,organization_id,name,status\n", "S1,O1,Café,active\n".encode(), "S2,O1,Thé,active\n".encode("cp1252")]  # fmt: skip
    (folder / "service.csv").write_bytes(b"".join(lines))

    take_in(folder)

    assert set(Service.objects.values_list("name", flat=True)) == {"Café", "Thé"}


class TestPage:
    """The same by page, for the stewards of a region."""

    @pytest.fixture
    def steward(self, region: Any) -> Any:
        from entente.organizations.services import join, make_account

        steward = make_account(email="keeper@example.org", name="Avery Keeper", password="a long invented phrase")
        join(steward, region, "data_steward")
        return steward

    @pytest.fixture
    def sent(self, region: Any, steward: Any, run_jobs: Callable[[], None], ready: Any) -> Any:
        from entente.directory import services

        writer = services.open_upload(region)
        writer.write(as_csv([AGENCY, {**PANTRY, "HoursOfOperation": "When the bell rings"}]).encode())
        made = services.receive_import(region, "Resources", "csv", writer.finish(), by=steward)
        run_jobs()
        services.confirm_columns(made.pk, {}, by=steward)
        run_jobs()
        made.refresh_from_db()
        return made

    @pytest.fixture
    def ready(self, region: Any, run_jobs: Callable[[], None]) -> None:
        run_jobs()
        region.refresh_from_db()

    def test_file_waits_for_a_steward_who_accepts_the_loss(
        self, sent: Any, steward: Any, sign_in: Callable[..., Any], run_jobs: Callable[[], None]
    ) -> None:
        from entente.directory.models import Service

        browser = sign_in(steward)
        assert sent.status == "preview"
        assert not Service.every.exists()

        page = browser.get(f"/en/directory/imports/{sent.pk}/preview/").content.decode()
        assert "Aaaa aaa aaaa aaaaa" in page
        assert "bell rings" not in page
        browser.post(f"/en/directory/imports/{sent.pk}/preview/", {"decision": "accept"})
        run_jobs()

        sent.refresh_from_db()
        assert sent.status == "done"
        assert sent.source.accepted_losses == {"schedule.hours": 1.0}
        assert Service.objects.filter(name="Maple Food Pantry").exists()
        assert sent.upload.destroyed_at is not None

    def test_file_that_is_given_up_changes_nothing_and_is_destroyed(
        self, sent: Any, steward: Any, sign_in: Callable[..., Any], run_jobs: Callable[[], None]
    ) -> None:
        from entente.directory.models import Service

        browser = sign_in(steward)
        browser.post(f"/en/directory/imports/{sent.pk}/preview/", {"decision": "discard"})
        run_jobs()

        sent.refresh_from_db()
        assert (sent.status, sent.source.accepted_losses) == ("discarded", {})
        assert sent.upload.destroyed_at is not None
        assert not Service.every.exists()
