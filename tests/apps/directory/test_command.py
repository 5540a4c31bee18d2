"""``entente directory import`` and ``export`` at the server, as its operator runs them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from typer.testing import CliRunner

from entente.cli.app import app
from tests.apps.directory.conftest import COLUMNS, PANTRY, as_csv
from tests.apps.directory.test_withholding import SHELTER


def run(*arguments: object) -> Any:
    return CliRunner().invoke(app, ["directory", *map(str, arguments)])


def test_directory_is_taken_in_and_written_out_without_what_is_withheld(region: Any, tmp_path: Path) -> None:
    file = tmp_path / "resources.csv"
    file.write_text(as_csv([PANTRY, SHELTER]), "utf-8")

    taken = run("import", file, "--organization", "Maple 211")
    written = run("export", tmp_path / "hsds", "--organization", "Érable 211")

    assert taken.exit_code == 0, taken.output
    assert json.loads(taken.stdout)["tables"]["service"]["read"] == 2
    assert written.exit_code == 0, written.output
    exported = "\n".join(path.read_text("utf-8") for path in (tmp_path / "hsds").iterdir())
    assert "Maple House" in exported
    assert "Hidden" not in taken.output + exported


def test_column_of_yes_and_no_stops_the_import_until_it_has_a_meaning(region: Any, tmp_path: Path) -> None:
    file, mapping = tmp_path / "resources.csv", tmp_path / "mapping.json"
    columns = (*COLUMNS, "Strange")
    file.write_text(as_csv([{**PANTRY, "Strange": "yes"}], columns), "utf-8")
    mapping.write_text('{"Strange": "skip"}', "utf-8")

    stopped = run("import", file, "--organization", "Maple 211")
    taken = run("import", file, "--organization", "Maple 211", "--mapping", mapping)

    assert stopped.exit_code == 2
    assert "Strange" in stopped.stderr
    assert taken.exit_code == 0, taken.output


def test_unknown_organization_is_said(db: None, tmp_path: Path) -> None:
    file = tmp_path / "resources.csv"
    file.write_text("PublicName\nMaple\n", "utf-8")

    refused = run("import", file, "--organization", "Nobody")

    assert refused.exit_code == 2
    assert "0 organizations" in refused.stderr
