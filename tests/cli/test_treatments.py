"""``entente anonymize`` with every treatment and way of recoding, from a recipe file to a written table."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from anonymizer.engine.hierarchies import build_hierarchy
from entente.cli.app import run

AGES = {"role": "quasi-identifier", "hierarchy": {"builtin": "age-bands", "widths": [10, 20], "top": 80}}
CASES: dict[str, dict[str, Any]] = {
    "microaggregate": {"columns": {"income": {"role": "sensitive", "treatment": "microaggregate", "parameters": {"k": 3}}}},
    "top-code": {"columns": {"income": {"role": "sensitive", "treatment": "top-code", "parameters": {"top": 40000}}}},
    "round": {"columns": {"income": {"role": "sensitive", "treatment": "round", "parameters": {"base": 500, "how": "random"}}}},
    "pram": {"columns": {"need": {"role": "sensitive", "treatment": "pram", "parameters": {"keep": 0.6}}}},
    "swap": {"columns": {"income": {"role": "sensitive", "treatment": "swap", "parameters": {"percent": 20}}}},
    "shift": {"columns": {"called": {"role": "other", "treatment": "shift", "parameters": {"max_days": 30}}}},
    "group of pseudonyms": {
        "columns": {
            name: {"role": "direct-identifier", "treatment": "pseudonym", "parameters": {"group": "person"}}
            for name in ("client", "caller")
        },
        "privacy": [],  # with a k, codes that link the rows of few are renewed
    },
    "local": {"recoding": "local"},
    "mondrian": {"search": {"method": "mondrian"}},
    "finest-first": {"search": {"method": "finest-first"}},
    "cells": {"suppression": {"max_records": 0.5, "by": "cells"}},
    "shuffle": {"shuffle": True},
    "areas": {
        "columns": {"fsa": {"role": "quasi-identifier", "hierarchy": {"areas": "areas.csv", "start": "fsa"}, "min_level": 1}}
    },
    "ranges": {
        "columns": {"income": {"role": "quasi-identifier", "hierarchy": {"builtin": "ranges", "cuts": [[20000, 40000], [40000]]}}}
    },
}  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    rows = [
        (f"C{number % 8}", f"C{(number + 3) % 8}", 20 + number * 2, ("M5V", "M6K", "H2X")[number % 3],
         f"{12 + number} {number * 37 % 1000:03},50", f"2024-0{1 + number % 9}-15", ("food", "rent")[number % 2])
        for number in range(24)
    ]  # fmt: skip
    lines = ["client;caller;age;fsa;income;called;need", *(";".join(map(str, row)) for row in rows)]
    (tmp_path / "table.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    (tmp_path / "areas.csv").write_text("fsa,health_region,province\nM5V,Toronto,ON\nM6K,Toronto,ON\nH2X,Montréal,QC\n")
    return tmp_path


@pytest.mark.parametrize("case", CASES)
def test_treatment_works_from_a_recipe_file(folder: Path, case: str, capsys: pytest.CaptureFixture[str]) -> None:
    columns: dict[str, Any] = {
        "client": "direct-identifier", "caller": "direct-identifier", "age": AGES, "fsa": "other", "income": "sensitive",
        "called": "other", "need": "sensitive",
    }  # fmt: skip
    recipe = {
        "privacy": [{"model": "k-anonymity", "k": 2}],
        "suppression": {"max_records": 0.5},
        **CASES[case],
        "columns": {**columns, **CASES[case].get("columns", {})},
        "person": "client",
        "assumed_unknown": ["fsa", "called"],
    }
    recipe["assumed_unknown"] = [
        name
        for name in recipe["assumed_unknown"]
        if CASES[case].get("columns", {}).get(name, {"role": "other"})["role"] == "other"
    ]
    (folder / "recipe.yaml").write_text(json.dumps(recipe), encoding="utf-8")  # JSON is YAML

    with pytest.raises(SystemExit) as ended:
        run([
            "anonymize", str(folder / "table.csv"), "--recipe", str(folder / "recipe.yaml"), "--out", str(folder / "out.csv"),
            "--report", str(folder / "report.json"),
        ])  # fmt: skip

    assert not ended.value.code, capsys.readouterr().err
    report = json.loads((folder / "report.json").read_text())
    rows = list(csv.DictReader((folder / "out.csv").read_text(encoding="utf-8").splitlines()))
    assert report["met"]
    assert report["k"] >= 2 or case == "group of pseudonyms"
    assert len(rows) == 24
    assert (report["recoding"] is not None) == (case in ("local", "mondrian", "finest-first", "cells"))
    treated = [name for name in CASES[case].get("columns", {}) if "treatment" in CASES[case]["columns"][name]]
    if case != "group of pseudonyms":
        assert list(report["perturbed"]) == treated
    else:
        assert {row["client"] for row in rows} == {row["caller"] for row in rows}


def test_hierarchy_is_printed_for_a_recipe_and_written_as_a_file(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        run([
            "hierarchy", str(folder / "table.csv"), "--column", "income", "--how", "equal", "--out", str(folder / "income.csv"),
        ])  # fmt: skip

    settings = yaml.safe_load(capsys.readouterr().out)["hierarchy"]
    assert not ended.value.code
    assert settings == {
        "builtin": "ranges",
        "cuts": [[15000, 20000, 25000, 30000, 35000], [20000, 30000], [20000]],
    }
    hierarchy = build_hierarchy("income.csv", column="income", folder=folder)
    assert hierarchy.climb("12 000,50") == ("12000.5", "<15000", "<20000", "<20000", "*")


@pytest.mark.parametrize("options", [["--column", "incme"], ["--column", "income", "--how", "nicely"]])
def test_hierarchy_of_nothing_known_is_refused(
    folder: Path, options: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        run(["hierarchy", str(folder / "table.csv"), *options])

    assert ended.value.code == 2
    assert "income" in (told := capsys.readouterr().err) or "equal" in told


def test_next_version_is_placed_in_the_groups_that_were_written(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    columns = dict.fromkeys(("client", "caller"), "direct-identifier") | dict.fromkeys(("income", "need"), "sensitive")
    recipe = {
        "columns": {**columns, "age": AGES, "fsa": "other", "called": "other"},
        "assumed_unknown": ["fsa", "called"],
    }
    (folder / "recipe.yaml").write_text(
        json.dumps({**recipe, "privacy": [{"model": "k-anonymity", "k": 2}], "search": {"method": "finest-first"}})
    )

    def anonymize(*options: str) -> int:
        with pytest.raises(SystemExit) as ended:
            run([
                "anonymize", str(folder / "table.csv"), "--recipe", str(folder / "recipe.yaml"), "--out", str(folder / "out.csv"),
                "--report", str(folder / "report.json"), *options,
            ])  # fmt: skip
        return int(ended.value.code or 0)

    groups = folder / "groups.json"
    first = anonymize("--write-groups", str(groups))
    rows = (folder / "out.csv").read_bytes()
    second = anonymize("--groups", str(groups))
    as_before = json.loads((folder / "report.json").read_text())["recoding"]["records_as_before"]
    absent = anonymize("--groups", str(folder / "absent.json"))
    assert "“absent.json” cannot be opened" in capsys.readouterr().err
    groups.write_text("{}")
    damaged = anonymize("--groups", str(groups))

    assert (first, second, absent, damaged) == (0, 0, 2, 2)
    assert (folder / "out.csv").read_bytes() == rows
    assert as_before > 0
    assert "no boundaries of groups" in capsys.readouterr().err
