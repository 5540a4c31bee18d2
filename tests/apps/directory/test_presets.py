"""Exports of known software are understood by presets, which are data; a person corrects what is wrong, and it is kept."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from typer.testing import CliRunner

from entente.cli.app import app
from entente.directory.imports import mapping
from entente.directory.imports.presets import PRESETS, recognized
from entente.directory.imports.withholding import plain
from tests.apps.directory.conftest import COLUMNS, PANTRY, YOUTH, as_csv

FOLDER = Path(mapping.__file__).parent / "presets"

# A table as CIOC exports it to a spreadsheet: the names of its fields, one row for each record and language.
CIOC = [
    {
        "NUM": "MPL0001", "ORG_NUM": "MPL0001", "ORG_LEVEL_1": "Maple Community Services", "ORG_LEVEL_2": "Employment", "SERVICE_NAME_LEVEL_1": "Job Club",
        "SITE_ADDRESS": "10 Example St", "LOCATED_IN_CM": "Toronto", "SITE_POSTAL_CODE": "M5V 2T6", "OFFICE_PHONE": "416-555-0100", "E_MAIL": "jobs@example.org",
        "WWW_ADDRESS": "https://example.org", "HOURS": "Mon-Fri 9 am-5 pm", "ELIGIBILITY": "Adults", "LANGUAGES": "English; French; LSQ", "AREAS_SERVED": "Toronto",
        "DESCRIPTION": "Help to find work.", "EXEC_1": "Avery Director", "NON_PUBLIC": "", "UPDATE_DATE": "2026-05-01",
    },
    {
        "NUM": "MPL0002", "ORG_NUM": "MPL0001", "ORG_LEVEL_1": "Maple Community Services", "ORG_LEVEL_2": "", "SERVICE_NAME_LEVEL_1": "",
        "SITE_ADDRESS": "77 Secret Lane", "LOCATED_IN_CM": "Toronto", "NON_PUBLIC": "Y", "DESCRIPTION": "A shelter.",
    },
]  # fmt: skip


def written(path: Path, rows: list[dict[str, str]]) -> Path:
    columns = list(dict.fromkeys(column for row in rows for column in row))
    out = io.StringIO()
    writer = csv.DictWriter(out, columns, restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    path.write_text(out.getvalue(), "utf-8")
    return path


@pytest.mark.parametrize("preset", PRESETS.values(), ids=lambda preset: preset.code)
def test_preset_names_known_meanings_and_each_column_once(preset: Any) -> None:
    stated = yaml.safe_load((FOLDER / f"{preset.code}.yaml").read_text("utf-8"))
    meanings: dict[str, set[str]] = {}
    for target, columns in stated["columns"].items():
        for column in columns:
            meanings.setdefault(plain(column), set()).add(target)

    assert not {target for target in stated["columns"] if target not in mapping.TARGETS}
    assert not {column: several for column, several in meanings.items() if len(several) > 1}
    assert preset.signature <= set(meanings)
    assert {str(stated["name"]["en"]), str(stated["name"]["fr"])} == {preset.name_en, preset.name_fr}


@pytest.mark.parametrize("preset", PRESETS.values(), ids=lambda preset: preset.code)
def test_preset_says_nothing_that_withholding_would_not_let_it_say(preset: Any) -> None:
    """Where a column reads as a mark or as a person, the guess is that: data which says otherwise would be a lie to its reader."""
    columns = [column for several in yaml.safe_load((FOLDER / f"{preset.code}.yaml").read_text("utf-8"))["columns"].values() for column in several]  # fmt: skip

    guessed = mapping.guess(columns, [], remembered={}, preset=preset.code)

    others = {
        guess.column: guess.target
        for guess in guessed
        if guess.target.partition("@")[0] != preset.target_of(guess.column)
    }
    assert others == {}


def test_preset_never_makes_a_mark_or_a_person_into_a_text(monkeypatch: pytest.MonkeyPatch) -> None:
    import dataclasses

    careless = dataclasses.replace(PRESETS["cioc"], targets={"physical address is private": "description", "nom du contact": "name"})  # fmt: skip
    monkeypatch.setattr(mapping, "PRESETS", {"cioc": careless})

    guessed = mapping.guess(["PhysicalAddressIsPrivate", "Nom du contact"], [], remembered={}, preset="cioc")

    assert [guess.target for guess in guessed] == ["flag.address", "personal"]


@pytest.mark.parametrize(
    ("columns", "code"),
    [
        (COLUMNS, "icarol"),
        (tuple(CIOC[0]), "cioc"),
        (("Agency_Id", "Service_Id", "ServiceSystem_Name", "SiteAddressus_SiteAddressus_city"), "visionlink"),
        (("organization_name", "service_name", "service_description", "location_name"), "open_referral"),
        (("program_name", "provider_name", "service_tags", "office_city"), "findhelp"),
        (("Nom de l'organisme", "Nom du service", "Territoire desservi", "Modalités d'accès"), "inform_canada"),
        (("Name", "Address", "Phone"), ""),
        (("ID", "NUM"), ""),
    ],
)
def test_export_is_recognized_by_its_columns(columns: tuple[str, ...], code: str) -> None:
    assert recognized(columns) == code


def test_table_of_cioc_comes_in_whole(take_in: Callable[..., Any], tmp_path: Path) -> None:
    from entente.directory.models import Language, Schedule, Service

    made = take_in(written(tmp_path / "cioc.csv", CIOC), accepts_loss=False)

    assert made.preset == made.source.preset == "cioc"
    assert not [row for row in made.fields if row["lost"]]
    club = Service.objects.get()
    assert (club.name, club.organization.name) == ("Employment – Job Club", "Maple Community Services")
    assert str(club.assured_date) == "2026-05-01"
    assert set(Language.objects.values_list("iso639_3", flat=True)) == {"eng", "fra", "fcs"}
    assert Schedule.objects.get().byday == "MO,TU,WE,TH,FR"
    hidden = Service.every.get(source_key="MPL0002")
    assert (hidden.withheld, hidden.description) == ("excluded", "")


def test_columns_that_a_person_gave_a_language_ages_and_days(take_in: Callable[..., Any], tmp_path: Path) -> None:
    from entente.directory.models import Language, Schedule, Service

    rows = [
        {"Name": "Maple Club", "CANTO": "X", "Twins": "yes", "Lun": "oui", "D2": "oui", "Opens": "9:00", "Closes": "17:00"},
        {"Name": "Maple Team", "CANTO": "", "Twins": "no", "Lun": "oui", "D2": "non", "Opens": "", "Closes": ""},
    ]  # fmt: skip
    chosen = {
        "CANTO": "yes_language=Cantonese", "Twins": "yes_age=6-13", "Lun": "day_hours", "D2": "day_hours=Tuesday",
        "Opens": "opens_at", "Closes": "closes_at",
    }  # fmt: skip

    made = take_in(written(tmp_path / "clubs.csv", rows), mapping=chosen)

    assert Language.objects.get().iso639_3 == "yue"
    club, team = Service.objects.get(name="Maple Club"), Service.objects.get(name="Maple Team")
    assert (club.minimum_age, club.maximum_age) == (6, 13)
    assert {(hours.byday, str(hours.opens_at), str(hours.closes_at)) for hours in Schedule.objects.filter(service=club)} == {
        ("MO", "09:00:00", "17:00:00"), ("TU", "09:00:00", "17:00:00")
    }  # fmt: skip
    days = Schedule.objects.get(service=team)
    assert (days.byday, days.opens_at) == ("MO", None)
    assert made.source.mapping["CANTO"] == "yes_language=Cantonese"


@pytest.mark.parametrize(
    "target", ["yes_language=Martian", "yes_age=old", "day_hours=Someday", "name=Maple", "nonsense"]
)
def test_meaning_that_does_not_exist_is_refused(take_in: Callable[..., Any], target: str) -> None:
    from entente.core.errors import Invalid

    with pytest.raises(Invalid, match=r"directory\.unknown_target"):
        take_in([PANTRY], mapping={"Categories": target})


def test_file_whose_lines_are_in_four_encodings_is_read_line_by_line(
    take_in: Callable[..., Any], tmp_path: Path
) -> None:
    from entente.directory.models import Service

    lines = [
        *([f"{at},Caf\u00e9 du coin {at}\n".encode() for at in range(3, 30)]),
        "30,Santé à Montréal – l’été\n".encode("cp1252"),
        "31,Hébergement pour élèves\n".encode("mac_roman"),
        "32,Aide à la forêt\n".encode("cp850"),
        "33,Caf\u00e9 ".encode() + "brûlé\n".encode("cp1252"),
    ]
    path = tmp_path / "mixed.csv"
    path.write_bytes(b"ID,Name\n" + b"".join(lines))

    made = take_in(path)

    names = dict(Service.objects.values_list("source_key", "name"))
    assert names["30"] == "Santé à Montréal – l’été"
    assert names["31"] == "Hébergement pour élèves"
    assert names["32"] == "Aide à la forêt"
    assert names["33"] == "Café brûlé"
    assert names["5"] == "Café du coin 5"
    rows = next(row for row in made.fields if (row["table"], row["field"]) == ("flat", ""))
    assert rows["repaired"] == {"text.lines_mended": 4}


def test_columns_are_shown_as_yaml_and_taken_back(region: Any, tmp_path: Path) -> None:
    file, columns = written(tmp_path / "cioc.csv", CIOC), tmp_path / "columns.yaml"

    shown = CliRunner().invoke(app, ["directory", "columns", str(file)])
    columns.write_text(shown.stdout.replace("WWW_ADDRESS: website", "WWW_ADDRESS: skip"), "utf-8")
    taken = CliRunner().invoke(
        app, ["directory", "import", str(file), "--organization", "Maple 211", "--mapping", str(columns)]
    )
    bad = CliRunner().invoke(app, ["directory", "columns", str(file), "--preset", "nothing"])

    assert yaml.safe_load(shown.stdout)["NUM"] == "id"
    assert taken.exit_code == 0, taken.output
    assert '"WWW_ADDRESS": "skip"' in taken.stdout
    assert bad.exit_code == 2
    assert "cioc" in bad.stderr


class TestPage:
    @pytest.fixture
    def waiting(self, region: Any, run_jobs: Callable[[], None]) -> Any:
        from entente.directory import services
        from entente.organizations.services import join, make_account

        run_jobs()
        region.refresh_from_db()
        steward = make_account(email="keeper@example.org", name="Avery Keeper", password="a long invented phrase")
        join(steward, region, "data_steward")
        writer = services.open_upload(region)
        writer.write(as_csv([PANTRY, YOUTH]).encode())
        made = services.receive_import(region, "Resources", "csv", writer.finish(), by=steward)
        run_jobs()
        made.refresh_from_db()
        return made, steward

    def test_preset_is_shown_and_may_be_changed(self, waiting: Any, sign_in: Callable[..., Any]) -> None:
        made, steward = waiting
        browser, address = sign_in(steward), f"/en/directory/imports/{made.pk}/"

        page = browser.get(address).content.decode()
        browser.post(address, {"action": "preset", "preset": "cioc"})
        made.refresh_from_db()
        other = dict(made.mapping)
        browser.post(address, {"action": "preset", "preset": "no such kind"})
        browser.post(address, {"action": "preset", "preset": "icarol"})
        made.refresh_from_db()

        assert "iCarol, flat export (AIRS)" in page
        assert "It knows 28 of 28 columns." in page
        assert (other["PublicName"], other["PhysicalAddressIsPrivate"]) == ("name", "flag.address")
        assert made.preset == "icarol"

    def test_column_of_a_language_says_which(self, waiting: Any, sign_in: Callable[..., Any]) -> None:
        made, steward = waiting
        browser, address = sign_in(steward), f"/en/directory/imports/{made.pk}/"
        at = next(at for at, column in enumerate(made.columns) if column["column"] == "Categories")
        fields = {f"column-{number}": made.mapping[column["column"]] for number, column in enumerate(made.columns)}

        answer = browser.post(address, {**fields, f"column-{at}": "yes_language"})

        assert answer.status_code == 422
        assert "Say which one" in answer.content.decode()
