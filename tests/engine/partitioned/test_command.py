"""``entente anonymize-parts``: the command over the same work, with what it refuses."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
import yaml

from anonymizer.engine import frame_source, transform
from entente.cli.app import run
from tests.engine.partitioned.tables import contacts, in_parts, recipe
from tests.engine.partitioned.test_parts import GROUPED, read_back

pytestmark = pytest.mark.spark
SECRET = "a key of more than sixteen bytes"


def entente(*arguments: object) -> int:
    """The exit code of one command, run in this process."""
    with pytest.raises(SystemExit) as ended:
        run([str(argument) for argument in arguments])
    return int(ended.value.code or 0)


@pytest.fixture
def table(spark_packages: Path, tmp_path: Path, monkeypatch: Any) -> Path:
    """A folder with parts and a recipe, and the key in the environment."""
    monkeypatch.setenv("ENTENTE_PSEUDONYM_KEY", SECRET)
    in_parts(table_of_all(), tmp_path / "in", parts=3)
    write_recipe(tmp_path, **GROUPED["finest first"])
    return tmp_path


def table_of_all() -> pd.DataFrame:
    """Contacts of whom nothing tells of an Indigenous identity."""
    return contacts(1_500, seed=4).replace({"language": {"Cree": "Tamil"}})


def write_recipe(folder: Path, **changes: Any) -> None:
    (folder / "recipe.yaml").write_text(yaml.safe_dump(recipe(**changes).to_dict(), sort_keys=False))


def anonymize(folder: Path, *more: object) -> int:
    out, report = folder / "out", folder / "report.json"
    return entente(
        "anonymize-parts", folder / "in", "--out", out, "--recipe", folder / "recipe.yaml", "--report", report, *more
    )


def test_command_anonymizes_a_folder_as_one_table(table: Path) -> None:
    assert anonymize(table) == 0

    candidate = transform(frame_source(table_of_all()), recipe(**GROUPED["finest first"]), key=SECRET.encode())
    whole = pd.concat([batch.to_pandas() for batch in candidate.batches()], ignore_index=True)
    pd.testing.assert_frame_equal(read_back(table / "out"), whole)
    report = json.loads((table / "report.json").read_text())
    assert report["met"]
    assert report["k"] >= 5
    assert [part["rows"] for part in report["parts"]] == [500, 500, 500]
    assert report["recipe"]["search"]["method"] == "finest-first"


def test_parts_that_look_like_identifiers_are_discarded(table: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for number, part in enumerate(sorted((table / "in").glob("*.parquet"))):
        frame = pd.read_parquet(part)
        telephones = [f"613-555-{100 + row % 900:04}" for row in range(number * 500, number * 500 + len(frame))]
        frame.assign(note=telephones).to_parquet(part, index=False)
    values = recipe().to_dict()
    values["columns"]["note"] = {"role": "sensitive", "treatment": "keep"}
    (table / "recipe.yaml").write_text(yaml.safe_dump(values, sort_keys=False))

    assert anonymize(table) == 2

    assert "“note”" in capsys.readouterr().err
    assert not list((table / "out").glob("*"))
    assert not (table / "report.json").exists()


def test_identity_that_cannot_be_left_out_is_refused_without_consent(
    table: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    part = sorted((table / "in").glob("*.parquet"))[1]
    frame = pd.read_parquet(part)
    frame.loc[frame.index[:7], "need"] = "Métis services"
    frame.to_parquet(part, index=False)

    assert anonymize(table) == 2

    assert "in 7 records" in capsys.readouterr().err
    assert not (table / "out").exists()
    assert anonymize(table, "--indigenous-consent", "minutes of 3 March") == 0
    assert json.loads((table / "report.json").read_text())["indigenous_consent"] == "minutes of 3 March"
