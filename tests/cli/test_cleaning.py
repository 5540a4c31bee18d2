"""``entente anonymize`` with a recipe that cleans the table first, and ``entente clean``, which proposes how."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from entente.cli.app import run

type Command = Callable[..., int]

GENDERS = ["F"] * 6 + ["femme "] * 6 + ["M"] * 12 + ["Homme"] * 6
CLEANING = {
    "columns": {
        "gender": {"spelling": "trim", "values": True},
        "seen": {"dates": {"order": "dmy"}},
        "paid": {"numbers": {}},
    },
    "totals": "drop",
    "duplicates": "keep",
}
VALUES = {"columns": {"gender": {"Woman": ["F", "Femme"], "Man": ["M", "Homme"]}}}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    rows = [f"C{number};{gender};0{1 + number % 9}/04/2024;1 2{number:02d},50" for number, gender in enumerate(GENDERS)]
    rows.append(f"Total;;;{sum(1200.5 + number for number in range(len(GENDERS)))}")
    (tmp_path / "table.csv").write_text("\n".join(["client;gender;seen;paid", *rows]) + "\n", encoding="utf-8")
    recipe = {
        "version": 2,
        "columns": {
            "client": "direct-identifier",
            "gender": "quasi-identifier",
            "seen": {"role": "quasi-identifier", "hierarchy": "dates", "level": 2},
            "paid": {"role": "sensitive"},
        },
        "privacy": [{"model": "k-anonymity", "k": 11}],
        "search": {"method": "given"},
        "cleaning": CLEANING,
    }
    (tmp_path / "recipe.yaml").write_text(yaml.safe_dump(recipe), encoding="utf-8")
    (tmp_path / "values.json").write_text(json.dumps(VALUES), encoding="utf-8")
    return tmp_path


@pytest.fixture
def anonymize(folder: Path) -> Command:
    def command(*options: str, recipe: str = "recipe.yaml") -> int:
        with pytest.raises(SystemExit) as ended:
            run([
                "anonymize", str(folder / "table.csv"), "--recipe", str(folder / recipe), "--out", str(folder / "out.csv"),
                "--report", str(folder / "report.json"), *options,
            ])  # fmt: skip
        return int(ended.value.code or 0)

    return command


def report_in(folder: Path) -> dict[str, Any]:
    report: dict[str, Any] = json.loads((folder / "report.json").read_text(encoding="utf-8"))
    return report


def test_table_is_cleaned_before_it_is_anonymized(
    folder: Path, anonymize: Command, capsys: pytest.CaptureFixture[str]
) -> None:
    code = anonymize("--values", str(folder / "values.json"))
    rows = list(csv.DictReader((folder / "out.csv").open(encoding="utf-8")))
    report, sentences = report_in(folder), capsys.readouterr().err

    assert code == 0
    assert {row["gender"] for row in rows} == {"Woman", "Man"}
    assert {row["seen"] for row in rows} == {"2024-Q2"}
    assert rows[0]["paid"] == "1200.50"
    assert len(rows) == len(GENDERS)
    assert report["cleaning"]["rows"]["totals"] == {"rows": 1, "left_out": 1, "doubtful": 0}
    assert report["cleaning"]["columns"]["gender"]["steps"]["values"]["not_understood"] == 0
    assert report["recipe"]["cleaning"]["values"] == report["recipe"]["cleaning"]["values"].lower()
    assert "Rows of totals are left out: 1." in sentences
    assert "Homme" not in json.dumps(report)


def test_next_table_is_compared_as_it_is_cleaned(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table, values, recipe = str(folder / "table.csv"), str(folder / "values.json"), str(folder / "recipe.yaml")
    later = folder / "later.csv"
    later.write_text((folder / "table.csv").read_text().replace("Homme", "Hommme"), encoding="utf-8")
    compared = command("drift", table, str(later), "--recipe", recipe, "--values", values)
    sentences = capsys.readouterr().err
    explored = command("explore", table, "--recipe", recipe, "--values", values, "--out", str(folder / "f.json"))

    assert (compared, explored) == (0, 0)
    assert "spellings that the value map of the series does not know: 1 (cells: 6)" in sentences


def test_maps_are_asked_for_and_checked(folder: Path, anonymize: Command, capsys: pytest.CaptureFixture[str]) -> None:
    values = folder / "values.json"
    absent = anonymize(), anonymize("--values", str(folder / "absent.json"))
    assert "“absent.json” cannot be opened" in capsys.readouterr().err
    first = anonymize("--values", str(values))
    (folder / "frozen.yaml").write_text(yaml.safe_dump(report_in(folder)["recipe"]), encoding="utf-8")
    again = anonymize("--values", str(values), recipe="frozen.yaml")
    values.write_text(json.dumps({"columns": {"gender": {"Woman": ["F"]}}}), encoding="utf-8")
    others = anonymize("--values", str(values), recipe="frozen.yaml")
    assert "not those that the recipe names" in capsys.readouterr().err
    values.write_text("[]", encoding="utf-8")
    damaged = anonymize("--values", str(values))

    assert (*absent, first, again, others, damaged) == (2, 2, 0, 0, 2, 2)
    assert "no value maps" in capsys.readouterr().err


def command(*arguments: str) -> int:
    try:
        run(list(arguments))
    except SystemExit as ended:
        return int(ended.code or 0)
    return 0


def test_proposal_holds_no_word_of_the_table_and_its_maps_lie_where_the_person_says(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table, values = str(folder / "table.csv"), folder / "proposed.json"
    first = command("clean", table, "--propose", "--write-values", str(values))
    printed = capsys.readouterr()
    without = command("clean", table, "--propose")
    unnamed = capsys.readouterr()
    document = yaml.safe_load(printed.out)

    assert (first, without) == (0, 0)
    assert document["cleaning"]["columns"]["gender"] == {"spelling": "trim", "values": True}
    assert document["cleaning"]["columns"]["paid"] == {"numbers": {}}  # the total has a decimal point
    assert document["cleaning"]["totals"] == "drop"
    assert json.loads(values.read_text())["columns"] == {"gender": {"Homme": ["M"], "femme": ["F"]}}
    assert len(json.loads(values.read_text())["salt"]) == 32
    assert "emme" not in printed.out + printed.err + unnamed.out + unnamed.err
    assert "--write-values" in unnamed.err
    assert "values" not in unnamed.out


def test_table_is_written_as_it_is_cleaned_and_a_recipe_is_proposed_for_it(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table, rules, values = str(folder / "table.csv"), folder / "cleaning.yaml", str(folder / "proposed.json")
    command("clean", table, "--propose", "--write-values", values)
    document = yaml.safe_load(capsys.readouterr().out)
    document["cleaning"]["columns"]["seen"] = {"dates": {"order": "dmy"}}
    rules.write_text(yaml.safe_dump(document), encoding="utf-8")
    written = command("clean", table, "--cleaning", str(rules), "--values", values, "--out", str(folder / "clean.csv"))
    rows = list(csv.DictReader((folder / "clean.csv").open(encoding="utf-8")))
    capsys.readouterr()
    proposed = command("propose", table, "--cleaning", str(rules), "--values", values, "--k", "2")
    recipe = yaml.safe_load(capsys.readouterr().out)
    (folder / "recipe.yaml").write_text(yaml.safe_dump(recipe), encoding="utf-8")
    out = str(folder / "out.csv")
    anonymized = command("anonymize", table, "--recipe", str(folder / "recipe.yaml"), "--values", values, "--out", out)

    assert (written, proposed, anonymized) == (0, 0, 0)
    assert {row["gender"] for row in rows} == {"femme", "Homme"}
    assert rows[0]["seen"] == "2024-04-01"
    assert len(rows) == len(GENDERS)
    assert len(recipe["cleaning"]["values"]) == 64
    assert recipe["columns"]["seen"]["kind"] == "date"


@pytest.mark.parametrize(
    "options", [(), ("--propose", "--cleaning", "c.yaml"), ("--cleaning", "c.yaml"), ("--propose", "--out", "o.csv")]
)
def test_proposing_and_cleaning_are_two_things(
    folder: Path, options: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert command("clean", str(folder / "table.csv"), *options) == 2
    assert "Ask for a proposal with --propose" in capsys.readouterr().err
