"""``entente attack``: files in, JSON out, and what weakens the figures said on stderr."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from entente.cli.app import run

RECIPE = """
columns:
  who: {role: direct-identifier, treatment: pseudonym}
  area: {role: quasi-identifier, hierarchy: area.csv}
  age: {role: quasi-identifier, hierarchy: {builtin: age-bands, widths: [10], top: 80}}
  need: sensitive
privacy: [{model: k-anonymity, k: 2}]
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    def table(first: int) -> str:
        lines = [
            f"p{first + place},{'north' if place % 2 else 'south'},{20 + place * 5 % 60},{'food' if place % 3 else 'rent'}"
            for place in range(24)
        ]
        return "\n".join(["who,area,age,need", *lines]) + "\n"

    (tmp_path / "original.csv").write_text(table(0))
    (tmp_path / "control.csv").write_text(table(100).replace("food", "legal"))
    (tmp_path / "area.csv").write_text("north;Everywhere;*\nsouth;Everywhere;*\n")
    (tmp_path / "recipe.yaml").write_text(RECIPE)
    return tmp_path


def attack(folder: Path, *arguments: object) -> int:
    with pytest.raises(SystemExit) as ended:
        run(["attack", str(folder / "original.csv"), *map(str, arguments)])
    return int(ended.value.code or 0)


def test_attack_prints_the_published_keys(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    release, files = folder / "original.csv", folder
    options = ["--quasi", "area,age", "--secret", "need", "--person", "who", "--control", files / "control.csv"]

    assert attack(folder, release, *options, "--other", release, "--attacks", 20) == 0

    out, err = capsys.readouterr()
    report = json.loads(out)
    assert report.keys() == {
        "records", "columns", "singling_out", "singling_out_everything", "linkability", "linkability_to_other", "inference", "inference_from_both",
        "sequences", "notes",
    }  # fmt: skip
    assert report["records"] == {"original": 24, "released": 24, "control": 24}
    assert report["sequences"].keys() == {"original", "released", "both_followed", "both_renewed"}
    for risk in (report["linkability"], report["linkability_to_other"], report["inference"]["need"]):
        assert risk.keys() >= {"risk", "interval", "attack", "control", "baseline", "beats_chance"}
    assert err == ""


def test_recipe_tells_what_words_stand_for(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    release = folder / "release.csv"
    release.write_text(
        (folder / "original.csv").read_text().replace("north", "Everywhere").replace("south", "Everywhere")
    )

    assert attack(folder, release, "--quasi", "area,age", "--control", folder / "control.csv") == 0
    blind = capsys.readouterr()
    assert attack(folder, release, "--quasi", "area,age", "--recipe", folder / "recipe.yaml") == 0
    told = capsys.readouterr()

    assert "24 cells (100.0 %)" in blind.err
    assert "control group" in told.err
    assert [note["code"] for note in json.loads(told.out)["notes"]] == ["attack.no_control"]


def test_control_is_held_back_before_the_release(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kept, held = folder / "kept.csv", folder / "held.parquet"
    with pytest.raises(SystemExit):
        run(
            [
                "hold-out",
                str(folder / "original.csv"),
                "--person",
                "who",
                "--share",
                "0.25",
                "--kept",
                str(kept),
                "--held",
                str(held),
            ]
        )
    assert json.loads(capsys.readouterr().out) == {"kept": 18, "held": 6}

    assert attack(folder, kept, "--quasi", "area,age", "--control", held) == 0

    assert json.loads(capsys.readouterr().out)["records"]["control"] == 6


def test_wrong_column_is_refused_by_name(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert attack(folder, folder / "original.csv", "--quasi", "Aera") == 2

    assert "area" in capsys.readouterr().err
