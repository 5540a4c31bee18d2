"""Proposals at the command line: why, what is lost in words, the frontier as a file."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from entente.cli.app import run
from tests.engine.clients import clients
from tests.engine.test_identifiers import FULL


@pytest.fixture(scope="module")
def table(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("clients") / "clients.csv"
    clients(900).to_csv(path, index=False)
    return path


def entente(*arguments: object) -> int:
    """The exit code of one command, run in this process."""
    with pytest.raises(SystemExit) as ended:
        run([str(argument) for argument in arguments])
    return int(ended.value.code or 0)


def test_proposal_says_first_that_rows_are_not_worth_it(table: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert entente("--lang", "en", "propose", table, "--k", 100) == 0

    said = capsys.readouterr().err.splitlines()
    assert said[0].startswith("These rows cannot usefully be released with groups of at least 100: 883 of 883 records")
    assert said[1].startswith("Tables made for the purpose")
    assert any(line.startswith("“age”: A neighbour or relative could know it") for line in said)
    assert sum(line.startswith(("Most detail:", "One level for each column:", "Larger groups:")) for line in said) == 3


def test_chosen_proposal_runs_as_it_was_described(
    table: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert entente("propose", table, "--k", 5, "--choose", "uniform") == 0
    (tmp_path / "recipe.yaml").write_text(capsys.readouterr().out)
    assert entente("propose", table, "--k", 5, "--json") == 0
    uniform = json.loads(capsys.readouterr().out)["proposals"][1]

    report = tmp_path / "report.json"
    done = entente(
        "anonymize", table, "--recipe", tmp_path / "recipe.yaml", "--out", tmp_path / "o.csv", "--report", report
    )

    figures = json.loads(report.read_text())
    assert done == 0
    assert figures["levels"] == uniform["choice"]["levels"]
    assert figures["suppressed_records"] == uniform["choice"]["suppressed"]
    assert figures["k"] == uniform["choice"]["reached_k"] >= 5


def test_anonymize_without_a_recipe_explains_itself(
    table: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert entente("--lang", "fr", "anonymize", table, "--k", 11, "--out", tmp_path / "o.csv") == 0

    said = capsys.readouterr().err
    assert said.startswith("Des lignes peuvent sortir en groupes d’au moins 11")
    assert "Le plus de détail\u00a0: groupes d’au moins 11" in said
    assert "Personne n’est laissé de côté." in said
    assert (
        len(list(csv.reader((tmp_path / "o.csv").open(encoding="utf-8")))) == 1 + 900 - 17
    )  # whose language tells of an Indigenous identity


def test_table_smaller_than_k_is_refused_with_what_to_do_instead(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    clients(8).to_csv(tmp_path / "few.csv", index=False)

    assert entente("--lang", "en", "anonymize", tmp_path / "few.csv", "--out", tmp_path / "o.csv") == 2

    said = capsys.readouterr().err
    assert said.startswith("These rows cannot be released with groups of at least 11")
    assert "Tables made for the purpose" in said
    assert not (tmp_path / "o.csv").exists()


def test_frontier_is_written_as_picture_table_and_data(table: Path, tmp_path: Path) -> None:
    for kind in ("svg", "csv", "json"):
        assert entente("explore", table, "--out", tmp_path / f"f.{kind}") == 0

    choices = json.loads((tmp_path / "f.json").read_text())["choices"]
    lines = list(csv.DictReader((tmp_path / "f.csv").open(encoding="utf-8")))
    assert {choice["k"] for choice in choices} == {2, 3, 5, 11, 20}
    assert [int(line["suppressed"]) for line in lines] == [choice["suppressed"] for choice in choices]
    assert (tmp_path / "f.svg").read_text().count("<circle") == len(choices)
    assert entente("explore", table, "--out", tmp_path / "f.png") == 2


def test_next_table_of_a_series_is_compared_before_it_runs(
    table: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    entente("propose", table, "--k", 5, "--choose", "uniform")
    (tmp_path / "recipe.yaml").write_text(capsys.readouterr().out)
    changed = clients(900, seed=1)
    changed.loc[:399, "gender"] = "not asked"
    changed.to_csv(tmp_path / "next.csv", index=False)

    assert entente("--lang", "en", "drift", table, tmp_path / "next.csv", "--recipe", tmp_path / "recipe.yaml") == 0

    told = capsys.readouterr()
    assert "“gender”: has values that were not there last time" in told.err
    assert json.loads(told.out)["suppressed_share"] > 0


def test_names_under_misleading_headers_never_reach_an_output(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = clients(900)
    rows["referral"] = [FULL[number % len(FULL)] for number in range(900)]
    rows["agency"] = [f"person{number}@city.ca" for number in range(900)]
    rows["police"] = [f"24-{number:06d}" for number in range(900)]
    rows.to_csv(tmp_path / "in.csv", index=False)
    out = tmp_path / "out.csv"

    assert entente("anonymize", tmp_path / "in.csv", "--out", out, "--k", 5, "--choose", "uniform") == 0

    assert not {"referral", "agency", "police"} & set(next(csv.reader(out.open(encoding="utf-8"))))


@pytest.mark.parametrize("reviewed", [False, True])
def test_recipe_that_keeps_names_writes_nothing_unless_a_person_has_read_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], *, reviewed: bool
) -> None:
    rows = [(FULL[number % len(FULL)], ("Food", "Housing")[number % 2]) for number in range(200)]
    with (tmp_path / "in.csv").open("w", encoding="utf-8", newline="") as opened:
        csv.writer(opened).writerows([("outcome", "need"), *rows])
    column = {"role": "other", "treatment": "keep", **({"reviewed": True} if reviewed else {})}
    recipe = tmp_path / "recipe.yaml"
    recipe.write_text(json.dumps({"columns": {"outcome": column, "need": "sensitive"}}))

    ended = entente("--lang", "en", "anonymize", tmp_path / "in.csv", "--recipe", recipe, "--out", tmp_path / "out.csv")

    said = capsys.readouterr().err
    assert (ended == 0) == reviewed
    assert (tmp_path / "out.csv").exists() == reviewed
    assert ("“outcome” of the table that would leave still holds direct identifiers" in said) != reviewed
    assert not [name for name in FULL if name in said]
