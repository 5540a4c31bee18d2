"""``entente tabulate``: a table of cells and a report, or a message that says what to do."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from entente.cli.app import run


@pytest.fixture
def records(tmp_path: Path) -> Path:
    lines = ["fsa,need,wait", *["M5V,food,4"] * 12, *["M5V,tax,2"] * 3, *["M4C,food,9"] * 9, *["M4C,tax,6"] * 20]
    path = tmp_path / "records.csv"
    path.write_text("\n".join(lines) + "\n")
    return path


def entente(*arguments: object) -> int:
    with pytest.raises(SystemExit) as ended:
        run([str(argument) for argument in arguments])
    return int(ended.value.code or 0)


def test_small_cell_and_those_that_would_give_it_away_are_hidden(records: Path, tmp_path: Path) -> None:
    out, report = tmp_path / "out.csv", tmp_path / "report.json"

    code = entente("tabulate", records, "--by", "fsa,need", "--mean", "wait", "--out", out, "--report", report)

    rows = list(csv.DictReader(out.open()))
    assert code == 0
    assert {row["count"] for row in rows if row["fsa"] != "Total" and row["need"] != "Total"} == {"*"}
    assert [row["count"] for row in rows if row["fsa"] == row["need"] == "Total"] == ["44"]
    assert {row["mean_wait_status"] for row in rows} == {"hidden", "shown"}
    assert json.loads(report.read_text())["complementary"] == 3


def test_rounded_counts_still_add_up(records: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"

    assert entente("tabulate", records, "--by", "fsa,need", "--method", "round", "--out", out) == 0

    counts = {(row["fsa"], row["need"]): int(row["count"]) for row in csv.DictReader(out.open())}
    assert all(count % 5 == 0 for count in counts.values())
    assert counts["M5V", "food"] + counts["M5V", "tax"] == counts["M5V", "Total"]
    assert counts["M5V", "Total"] + counts["M4C", "Total"] == counts["Total", "Total"]


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--rule", "dominance:2"], "dominance:2,90"),
        (["--rate", "need"], "COLUMN=VALUE"),
        (["--method", "cell-key"], "secret key"),
        (["--mean", "need"], "Column “need”"),
    ],
)
def test_what_cannot_be_done_is_said(
    records: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], options: list[str], words: str
) -> None:
    out = tmp_path / "out.csv"

    assert entente("--lang", "en", "tabulate", records, "--by", "fsa", *options, "--out", out) == 2

    assert words in capsys.readouterr().err
    assert not out.exists()


def test_differential_privacy_spends_its_budget_and_stops_when_it_is_spent(
    records: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out, report, ledger = tmp_path / "out.csv", tmp_path / "report.json", tmp_path / "ledger.json"
    asked = ["tabulate", records, "--by", "fsa", "--values", "fsa=M5V,M4C", "--method", "dp", "--out", out]
    spending = ["--epsilon", "0.6", "--ledger", ledger, "--series", "contacts"]

    assert entente("--lang", "en", *asked) == 2
    assert "--ledger" in capsys.readouterr().err
    assert entente("--lang", "en", *asked, *spending) == 2
    assert "--budget" in capsys.readouterr().err
    assert not out.exists()
    assert not ledger.exists()
    assert entente("--lang", "en", *asked, *spending, "--budget", "1", "--report", report) == 0
    assert json.loads(report.read_text())["left"] == "0.4"
    first = out.read_bytes()
    assert entente("--lang", "en", *asked, *spending) == 2

    assert "0.4" in capsys.readouterr().err
    assert out.read_bytes() == first
    assert [each["epsilon"] for each in json.loads(ledger.read_text())["series"]["contacts"]["releases"]] == ["0.6"]
    assert "M5V" not in ledger.read_text()
