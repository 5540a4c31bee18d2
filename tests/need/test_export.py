"""Tables of contacts as people have them become packages, and nothing of them is lost without a word."""

from __future__ import annotations

import csv
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from typer.testing import CliRunner

from anonymizer.engine import frame_source
from entente.cli.app import app
from entente.need.crosswalk import Crosswalk, Target, guess
from entente.need.errors import InvalidPackage
from entente.need.export import Exported, export
from entente.need.validation import validate

# The headers of an export of call reports as software of helplines writes it; the people are invented.
CALL_REPORTS = """CallReportNum,ReportVersion,CallDateAndTimeStart,CallerName,PhoneNumberFull,CityName,StateProvince,PostalCode,Client Information - Age Group,Client Information - Gender,Needs - Basic Needs Requested
1001,Form A,2021-03-16 09:14:02,Invented Person,902-555-0101,Halifax,NS,B3H 4R2,25 to 34,Female,Food Pantry; Shelter
1002,Form A,2021-03-16 10:00:00,,,Truro,Nova Scotia,B2N,85+,prefer not to say,Something Else; Rent Arrears
1003,Form A,2021-03-17 11:30:00,,,,NS,*,,Non-binary,
"""


def exported(tmp_path: Path, table: str | pd.DataFrame, crosswalk: Crosswalk | None = None) -> tuple[Exported, Path]:
    if isinstance(table, str):
        path = tmp_path / "table.csv"
        path.write_text(table, encoding="utf-8")
        table = pd.read_csv(path, dtype=str, keep_default_na=False)
    source = frame_source(table.replace("", None))
    folder = tmp_path / "package"
    return export(source, crosswalk or guess(source.columns), folder), folder


def rows(folder: Path, table: str) -> list[dict[str, str]]:
    with (folder / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_export_of_call_reports_is_read_by_its_headers(tmp_path: Path) -> None:
    report, folder = exported(tmp_path, CALL_REPORTS)
    assert validate(folder) == []
    contacts, needs = rows(folder, "contacts"), rows(folder, "needs")
    assert [c["age_group"] for c in contacts] == ["25-34", "85+", ""]
    assert [(c["province"], c["fsa"], c["gender"]) for c in contacts] == [
        ("NS", "B3H", "woman"), ("NS", "B2N", "declined"), ("NS", "*", "nonbinary"),
    ]  # fmt: skip
    assert [(c["place"], c["place_scheme"]) for c in contacts] == [
        ("Halifax", "municipality"),
        ("Truro", "municipality"),
        ("", ""),
    ]
    assert [(n["contact_id"], n["position"], n["need"], n["source_code"]) for n in needs] == [
        ("1001", "1", "food.bank", "Food Pantry"), ("1001", "2", "housing.shelter", "Shelter"),
        ("1002", "1", "unknown", "Something Else"), ("1002", "2", "housing.rent_arrears", "Rent Arrears"),
    ]  # fmt: skip
    left_out = {column.name: column.left_out for column in report.columns if column.left_out}
    assert left_out == {"CallerName": 1, "PhoneNumberFull": 1}
    assert not any("Invented Person" in path.read_text() or "555" in path.read_text() for path in folder.iterdir())


def test_french_headers_words_and_wide_needs(tmp_path: Path) -> None:
    table = pd.DataFrame(
        {
            "Date de l’appel": ["20240102", "2024-01-03"],
            "Genre": ["Femme", "Homme"],
            "Langue": ["français", "cantonais"],
            "Besoin 1": ["Banque alimentaire", "Transport"],
            "Besoin 2": ["Aide à domicile", None],
            "Raison": ["Liste d’attente ou complet", "on ne sait trop"],
        }
    )
    _, folder = exported(tmp_path, table)
    contacts, needs = rows(folder, "contacts"), rows(folder, "needs")
    assert [(c["contact_id"], c["contact_date"], c["gender"], c["language"]) for c in contacts] == [
        ("1", "2024-01-02", "woman", "fra"), ("2", "2024-01-03", "man", "yue"),
    ]  # fmt: skip
    assert [(c["reason_unmet"], c["x_reason_unmet_as_written"]) for c in contacts] == [
        ("waitlist_or_full", ""), ("", "on ne sait trop"),
    ]  # fmt: skip
    assert [n["need"] for n in needs] == ["food.bank", "older_adults.home_support", "transportation"]


RELEASE = pd.DataFrame(
    {
        "contact_date": ["2024-Q1", "2024-02", "*", "2024"],
        "age": ["[30, 40)", "35-39", ">=80", "*"],
        "fsa": ["M5V", "M", "*", "L4W"],
        "need_1": ["Food bank", "*", "Emergency shelter", "Food"],
    }
)


def test_release_with_generalized_and_hidden_cells(tmp_path: Path) -> None:
    _, folder = exported(tmp_path, RELEASE[RELEASE["contact_date"] != "*"])
    contacts, needs = rows(folder, "contacts"), rows(folder, "needs")
    assert [(c["contact_date"], c["age"], c["fsa"]) for c in contacts] == [
        ("2024-Q1", "30-39", "M5V"), ("2024-02", "35-39", "M"), ("2024", "*", "L4W"),
    ]  # fmt: skip
    assert [(n["need"], n["source_code"]) for n in needs] == [
        ("food.bank", "Food bank"),
        ("unknown", "*"),
        ("food", "Food"),
    ]


def test_what_would_be_no_package_is_not_written(tmp_path: Path) -> None:
    with pytest.raises(InvalidPackage) as refused:
        exported(tmp_path, RELEASE)
    assert refused.value.code == "need.value_missing"
    assert [path.name for path in tmp_path.iterdir()] == []


def test_folder_that_is_there_is_left_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "package").mkdir()
    with pytest.raises(InvalidPackage) as refused:
        exported(tmp_path, CALL_REPORTS)
    assert refused.value.code == "need.folder_there"
    assert list((tmp_path / "package").iterdir()) == []


@pytest.mark.parametrize(
    ("declared", "code"),
    [
        ({"columns": {"a": "name"}}, "need.crosswalk_target"),
        ({"columns": {"a": "needs.0.need"}}, "need.crosswalk_target"),
        ({"columns": {"a": "gender", "b": "gender"}}, "need.crosswalk_target"),
        ({"columns": {}, "codes": {"gender": {"F": "female"}}}, "need.crosswalk_code"),
        ({"columns": {}, "codes": {"hair": {"F": "woman"}}}, "need.crosswalk_code"),
        ({"columns": {}, "taxonomy": "mine"}, "need.crosswalk_code"),
        ({"columns": {"a": "province"}, "always": {"province": "NS"}}, "need.crosswalk_always"),
        ({"columns": {}, "always": {"province": "Nova Scotia"}}, "need.crosswalk_always"),
        ([], "need.crosswalk_unreadable"),
        ({"columns": []}, "need.crosswalk_unreadable"),
    ],
)
def test_crosswalk_that_leads_nowhere_is_refused(tmp_path: Path, declared: Any, code: str) -> None:
    path = tmp_path / "crosswalk.json"
    path.write_text(json.dumps(declared))
    with pytest.raises(InvalidPackage) as refused:
        Crosswalk.read(path)
    assert refused.value.code == code


def test_table_without_a_date_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InvalidPackage) as refused:
        exported(tmp_path, pd.DataFrame({"gender": ["woman"]}))
    assert (refused.value.code, refused.value.findings[0].column) == ("need.no_column_for", "contact_date")


def run(*arguments: object) -> tuple[int, str]:
    done = CliRunner().invoke(app, [*map(str, arguments)])
    return done.exit_code, done.output


def test_commands_write_a_crosswalk_take_its_codes_and_check(tmp_path: Path) -> None:
    table, chosen, folder = tmp_path / "contacts.csv", tmp_path / "crosswalk.json", tmp_path / "package"
    records = [f"{n},2024-01-{1 + n % 28:02},{'F-12' if n < 30 else 'rare'},{n % 7 + 20}" for n in range(40)]
    table.write_text("\n".join(["contact_id,date,need,age", *records]), encoding="utf-8")
    assert run("need", "crosswalk", table, "--out", chosen)[0] == 0
    declared = json.loads(chosen.read_text())
    assert declared["codes"] == {"need": {"F-12": ""}}  # what fewer than eleven records share is not written down
    declared["codes"]["need"]["F-12"] = "food.bank"
    chosen.write_text(json.dumps(declared))
    code, output = run("need", "export", table, "--crosswalk", chosen, "--out", folder)
    assert code == 0, output
    assert {(n["need"], n["source_code"]) for n in rows(folder, "needs")} == {
        ("food.bank", "F-12"),
        ("unknown", "rare"),
    }
    assert run("need", "validate", folder)[0] == 0
    (folder / "contacts.csv").write_text((folder / "contacts.csv").read_text().replace(",20\n", ",young\n"))
    code, output = run("--lang", "fr", "need", "validate", folder)
    assert (code, "young" in output) == (3, False)
    assert "dans aucune forme" in output


def test_own_contacts_load_without_loss(tmp_path: Path) -> None:
    """Of the demonstration's table, all but what names people and whole postal codes is in the package."""
    from tools.demo.contacts import csv_pieces

    (tmp_path / "table.csv").write_bytes(b"".join(csv_pieces(300)))
    table = pd.read_csv(tmp_path / "table.csv", dtype=str)
    report, folder = exported(tmp_path, table)
    assert validate(folder) == []
    assert left(report) == {"caller_name", "caller_phone", "caller_email", "note"}
    assert {column.name for column in report.columns if column.beside} == set[str]()
    assert (report.contacts, report.needs) == (300, int(table["need"].notna().sum()))


def left(report: Exported) -> set[str]:
    return {column.name for column in report.columns if column.left_out}


@pytest.mark.shared
def test_generated_contacts_load_without_loss(shared: Path, tmp_path: Path) -> None:
    import subprocess
    import sys

    path = tmp_path / "generated.csv"
    tool = shared / "tools" / "make_contacts.py"
    subprocess.run([sys.executable, str(tool), "--rows", "2000", "--out", str(path)], check=True, capture_output=True)
    table = pd.read_csv(path, dtype=str)
    report, folder = exported(tmp_path, table)
    assert validate(folder) == []
    assert left(report) == set[str]()
    assert beside(report) == [
        "need_1",
        "need_2",
        "need_3",
    ]  # codes of its own list, which stand as the source wrote them
    assert report.needs == int(table[["need_1", "need_2", "need_3"]].notna().sum().sum())


def beside(report: Exported) -> Sequence[str]:
    return [column.name for column in report.columns if column.beside]


def test_target_is_written_as_it_is_read() -> None:
    for text in ("gender", "needs.1.need", "needs.*.need", "needs.3.outcome"):
        assert str(Target.read(text)) == text
