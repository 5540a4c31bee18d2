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
VALUES = {"gender": {"Woman": ["F", "Femme"], "Man": ["M", "Homme"]}}


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


def test_maps_are_asked_for_and_checked(folder: Path, anonymize: Command, capsys: pytest.CaptureFixture[str]) -> None:
    values = folder / "values.json"
    absent = anonymize(), anonymize("--values", str(folder / "absent.json"))
    assert "“absent.json” cannot be opened" in capsys.readouterr().err
    first = anonymize("--values", str(values))
    (folder / "frozen.yaml").write_text(yaml.safe_dump(report_in(folder)["recipe"]), encoding="utf-8")
    again = anonymize("--values", str(values), recipe="frozen.yaml")
    values.write_text(json.dumps({"gender": {"Woman": ["F"]}}), encoding="utf-8")
    others = anonymize("--values", str(values), recipe="frozen.yaml")
    assert "not those that the recipe names" in capsys.readouterr().err
    values.write_text("[]", encoding="utf-8")
    damaged = anonymize("--values", str(values))

    assert (*absent, first, again, others, damaged) == (2, 2, 0, 0, 2, 2)
    assert "no value maps" in capsys.readouterr().err
