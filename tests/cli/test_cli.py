"""The command line: files in, JSON and tables out, messages in two languages, and no Django."""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from entente.cli.app import run

ROOT = Path(__file__).resolve().parents[2]
RECIPE = """
columns:
  id: direct-identifier
  sex: {role: quasi-identifier, hierarchy: sex.csv}
  age: {role: quasi-identifier, hierarchy: {builtin: age-bands, widths: [10], top: 80}}
  need: sensitive
privacy: [{model: k-anonymity, k: 2}]
suppression: {max_records: 0.25}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    rows = [
        (1, "F", 31, "food"),
        (2, "F", 38, "rent"),
        (3, "M", 52, "food"),
        (4, "M", 55, "=1+1"),
        (5, "F", 90, "food"),
    ]
    lines = ["id;sex;age;need", *(";".join(map(str, row)) for row in rows)]
    (tmp_path / "table.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    (tmp_path / "sex.csv").write_text("F;*\nM;*\n")
    (tmp_path / "recipe.yaml").write_text(RECIPE)
    return tmp_path


def entente(*arguments: object) -> int:
    """The exit code of one command, run in this process."""
    with pytest.raises(SystemExit) as ended:
        run([str(argument) for argument in arguments])
    return int(ended.value.code or 0)


def told(capsys: pytest.CaptureFixture[str]) -> Any:
    return json.loads(capsys.readouterr().out)


def test_measure_prints_the_published_keys(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert entente("measure", folder / "table.csv", "--quasi", "sex", "--sensitive", "need", "--person", "id") == 0

    report = told(capsys)
    assert report.keys() >= {
        "records", "persons", "classes", "k", "k_records", "k_persons", "records_below", "persons_below",
        "prosecutor_risk", "journalist_risk", "marketer_risk", "unique_share", "sensitive",
    }  # fmt: skip
    assert (report["records"], report["persons"], report["classes"], report["k"]) == (5, 5, 2, 2)
    assert report["records_below"].keys() == {"2", "3", "5", "11", "20"}
    assert report["prosecutor_risk"].keys() == {"max", "mean"}
    assert report["sensitive"]["need"].keys() >= {"distinct_l", "entropy_l", "t"}
    assert sum(report["special_uniques"]["uniques_by_size"].values()) == report["special_uniques"]["uniques"]
    assert "population" not in report


def test_measure_against_a_population_tells_the_journalists_risk(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "people.csv").write_text("sex,count\nF,40\nM,50\n")
    monkeypatch.chdir(folder)

    assert entente("measure", "table.csv", "--quasi", "sex", "--population", "people.csv") == 0

    report = told(capsys)
    assert report["journalist_risk"]["max"] == 1 / 40
    assert (report["population"]["k_map"], report["population_uniques"]["people"]) == (40, 90)


def test_measure_of_a_share_of_all_people_estimates_uniques(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert entente("measure", folder / "table.csv", "--quasi", "sex,age", "--sampling-fraction", "0.5") == 0

    assert told(capsys)["population_uniques"]["sampling_fraction"] == 0.5


@pytest.mark.parametrize("suffix", ["csv", "parquet"])
def test_anonymize_writes_a_table_and_a_report(folder: Path, suffix: str) -> None:
    out, report = folder / f"out.{suffix}", folder / "report.json"

    assert (
        entente("anonymize", folder / "table.csv", "--recipe", folder / "recipe.yaml", "--out", out, "--report", report)
        == 0
    )

    figures = json.loads(report.read_text())
    assert figures["levels"] == {"sex": 0, "age": 1}
    assert (figures["suppressed_records"], figures["k"], figures["metric"]) == (1, 2, "loss-geometric")
    assert figures["seconds"].keys() >= {"collapse", "search", "apply", "write"}
    assert figures["peak_memory_mb"] > 0
    assert figures["before"].keys() >= {"records", "k", "unique_share"}
    assert figures["after"].keys() - figures["before"].keys() == {"everything_known"}
    assert (figures["after"]["everything_known"]["k"], figures["after"]["everything_known"]["below"]["2"]) == (1, 5)
    assert (figures["before"]["k"], figures["after"]["k"]) == (1, 2)
    if suffix == "csv":
        assert list(csv.reader(out.read_text(encoding="utf-8").splitlines())) == [
            ["sex", "age", "need"], ["F", "30-39", "food"], ["F", "30-39", "rent"], ["M", "50-59", "food"],
            ["M", "50-59", "'=1+1"], ["*", "*", "food"],
        ]  # fmt: skip
    assert not list(folder.glob(".*partial"))
    assert figures["utility"]["average_class_size"] == {"records": 2.0, "over_k": 1.0}
    assert figures["utility"]["discernibility"] == 2 * 2**2 + 5


def test_measured_output_equals_the_report(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out, report = folder / "out.csv", folder / "report.json"
    entente("anonymize", folder / "table.csv", "--recipe", folder / "recipe.yaml", "--out", out, "--report", report)
    capsys.readouterr()

    entente("measure", out, "--quasi", "sex,age", "--sensitive", "need")

    measured = told(capsys)
    for name in ("special_uniques", "k_by_known_columns"):  # looked for on request only
        del measured[name]
    assert measured == json.loads(report.read_text())["after"]


def test_measure_beside_the_original_tells_the_same_utility(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out, report, recipe = folder / "out.csv", folder / "report.json", folder / "recipe.yaml"
    entente("anonymize", folder / "table.csv", "--recipe", recipe, "--out", out, "--report", report)
    original = ["--original", folder / "table.csv", "--recipe", recipe]
    capsys.readouterr()

    entente("measure", out, "--quasi", "sex,age", "--sensitive", "need", *original)

    utility, reported = told(capsys)["utility"], json.loads(report.read_text())["utility"]
    assert utility.keys() == reported.keys()
    assert utility["precision"] == reported["precision"] == pytest.approx(1 - (4 * 0.5 + 2) / 10)


def test_profile_gives_reasons_in_words(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert entente("--lang", "fr", "profile", folder / "table.csv") == 0

    columns = {column["name"]: column for column in told(capsys)["columns"]}
    assert columns["sex"]["role"] == "quasi-identifier"
    assert columns["sex"]["reason_in_words"].startswith("Un voisin")


def test_proposed_recipe_can_be_used(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert entente("propose", folder / "table.csv", "--k", 2) == 0
    (folder / "proposed.yaml").write_text(capsys.readouterr().out)

    done = entente("anonymize", folder / "table.csv", "--recipe", folder / "proposed.yaml", "--out", folder / "o.csv")

    assert done == 0


@pytest.mark.parametrize(
    ("language", "words"), [("en_CA.UTF-8", "Did you mean “sex”?"), ("fr_CA.UTF-8", "Vouliez-vous dire")]
)
def test_error_is_one_sentence_in_the_language_of_the_environment(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, language: str, words: str
) -> None:
    for name in ("LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", language)

    assert entente("measure", folder / "table.csv", "--quasi", "sexe") == 2

    error = capsys.readouterr().err
    assert words in error
    assert "Traceback" not in error


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (("  need: sensitive\n", ""), "says nothing about the column “need”"),
        (("sex.csv", "absent.csv"), "cannot be opened"),
        (("k: 2", "k: 9"), "holds only 5 records"),
        (("max_records: 0.25", "max_records: 25"), "proportion from 0 to 1"),
        (("columns:", "columns: ["), "not valid YAML"),
    ],
)
def test_faulty_recipe_is_explained_and_writes_nothing(
    folder: Path, capsys: pytest.CaptureFixture[str], change: tuple[str, str], words: str
) -> None:
    (folder / "recipe.yaml").write_text(RECIPE.replace(*change))
    out = folder / "out.csv"

    assert (
        entente("--lang", "en", "anonymize", folder / "table.csv", "--recipe", folder / "recipe.yaml", "--out", out)
        == 2
    )

    assert words in capsys.readouterr().err
    assert not out.exists()


def test_unmet_criterion_reports_the_best_attempt(folder: Path) -> None:
    (folder / "recipe.yaml").write_text(RECIPE.replace("k: 2", "k: 9"))
    report = folder / "report.json"

    entente(
        "anonymize",
        folder / "table.csv",
        "--recipe",
        folder / "recipe.yaml",
        "--out",
        folder / "o.csv",
        "--report",
        report,
    )

    figures = json.loads(report.read_text())
    assert figures["met"] is False
    assert figures["before"]["records"] == 5


@pytest.mark.parametrize("command", [("measure", "no.csv", "--quasi", "a"), ("detect", "no.jsonl", "--out", "o.jsonl")])
def test_missing_file_is_said(command: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    assert entente("--lang", "en", *command) == 2
    assert "cannot be opened" in capsys.readouterr().err


def test_pseudonyms_follow_the_key(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "recipe.yaml").write_text(
        RECIPE.replace("id: direct-identifier", "id: {role: direct-identifier, treatment: pseudonym}")
    )
    results = []
    for key in ("one secret of 16+ bytes", "one secret of 16+ bytes", "another secret, as long"):
        monkeypatch.setenv("ENTENTE_PSEUDONYM_KEY", key)
        entente("anonymize", folder / "table.csv", "--recipe", folder / "recipe.yaml", "--out", folder / "out.csv")
        results.append((folder / "out.csv").read_bytes())

    assert results[0] == results[1] != results[2]


def test_command_line_loads_no_django(folder: Path) -> None:
    code = (
        "import sys\nfrom entente.cli.app import run\n"
        "try:\n    run(sys.argv[1:])\nfinally:\n    print(*sorted({name.split('.')[0] for name in sys.modules}), file=sys.stderr)"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT / "platform"), str(ROOT)])}
    environment.pop("DJANGO_SETTINGS_MODULE", None)

    done = subprocess.run(
        [sys.executable, "-c", code, "measure", str(folder / "table.csv"), "--quasi", "sex"],
        capture_output=True, text=True, check=True, env=environment,
    )  # fmt: skip

    assert json.loads(done.stdout)["k"] == 2
    assert not set(done.stderr.split()) & {"django", "spacy", "presidio_analyzer", "boto3"}


def test_module_and_console_script_show_the_commands() -> None:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT / "platform"), str(ROOT)]), "NO_COLOR": "1"}

    done = subprocess.run(
        [sys.executable, "-m", "entente.cli", "--help"], capture_output=True, text=True, check=True, env=environment
    )

    assert all(command in done.stdout for command in ("profile", "propose", "measure", "anonymize", "detect"))
