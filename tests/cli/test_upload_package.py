"""``entente anonymize --package``: one file leaves, it holds nothing of the originals, and its table is what the server makes of the same."""

from __future__ import annotations

import io
import json
import os
import sys
import zipfile
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from anonymizer.engine.errors import InvalidSource
from anonymizer.engine.recipe.file import read_recipe
from anonymizer.engine.table.readers import open_source, parquet_source, write_normalized
from anonymizer.engine.table.readers.confinement import confined_source
from anonymizer.engine.table.writers import write_parquet
from anonymizer.engine.transformation.transform import transform
from anonymizer.tasks.packages import require_package
from tests.cli.test_cli import entente

KEY = "a key of these tests and of nobody"
RECIPE = """
columns:
  Prénom: direct-identifier
  Âge: {role: quasi-identifier, hierarchy: {builtin: age-bands, widths: [10], top: 80}}
  Ville: {role: quasi-identifier, hierarchy: VILLES}
  Besoin: sensitive
privacy: [{model: k-anonymity, k: 4}]
shuffle: true
"""
ROWS = [f"Zoé{n};{30 + n % 20};{('Gatineau', 'Québec')[n % 2]};{('loyer', 'goûter')[n % 2]}" for n in range(40)]


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """As a spreadsheet of an older Windows writes it: cp1252, semicolons, CRLF; its name and its folder name persons."""
    folder = tmp_path / "Élise Tremblay" / "Mes documents"
    folder.mkdir(parents=True)
    (folder / "villes.csv").write_text("Gatineau;*\nQuébec;*\n", encoding="utf-8")
    (folder / "recette.yaml").write_text(RECIPE.replace("VILLES", str(folder / "villes.csv")), encoding="utf-8")
    path = folder / "clients de Zoé.csv"
    path.write_bytes("\r\n".join(["Prénom;Âge;Ville;Besoin", *ROWS, ""]).encode("cp1252"))
    return path


@pytest.fixture
def package(table: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("ENTENTE_PSEUDONYM_KEY", KEY)
    path = table.with_name("paquet été.zip")
    left = table.with_name(f".partial-{path.name}.d")  # by a run that was killed
    left.mkdir()
    (left / "table.parquet").touch()
    assert entente("anonymize", table, "--recipe", table.with_name("recette.yaml"), "--package", path) == 0
    return path


def test_package_holds_no_original_no_path_and_no_name(package: Path) -> None:
    with zipfile.ZipFile(package) as file:
        texts = b"".join(file.read(name) for name in file.namelist() if name.endswith(".json")).decode()
    with package.open("rb") as opened:
        source = open_source(opened, filename=package.name)
        cells = {cell for batch in source.batches() for column in batch.columns for cell in column.to_pylist()}

    assert not [word for word in ("Zoé", "Prénom", "Élise", "villes", str(Path.home()), os.environ.get("USER") or "Élise", "Gatineau", "1252") if word in texts]  # fmt: skip
    assert cells == {"30-39", "40-49", "Gatineau", "Québec", "loyer", "goûter"}
    assert sorted(path.name for path in package.parent.iterdir()) == sorted(["clients de Zoé.csv", "recette.yaml", "villes.csv", package.name])  # fmt: skip


def test_table_is_to_the_byte_what_the_server_makes_of_the_same(table: Path, package: Path) -> None:
    read, candidate = io.BytesIO(), io.BytesIO()
    with table.open("rb") as file, confined_source(file, filename="upload.csv") as source:
        write_normalized(source, read)
    write_parquet(
        transform(parquet_source(read), read_recipe(table.with_name("recette.yaml")), key=KEY.encode()), candidate
    )

    with zipfile.ZipFile(package) as file:
        assert file.read("table.parquet") == candidate.getvalue()


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ([], "--package"),
        (["--package", "p.rar"], ".zip"),
        (["--package", "nowhere/p.zip"], "p.zip"),
    ],
)
def test_command_without_a_place_for_its_result_is_refused_in_words(
    table: Path, capsys: pytest.CaptureFixture[str], words: list[str], message: str
) -> None:
    assert entente("anonymize", table, "--recipe", table.with_name("recette.yaml"), *words) == 2
    assert message in capsys.readouterr().err


def test_signature_and_series_decide_whether_a_node_takes_it(package: Path) -> None:
    with package.open("rb") as file:
        reading = open_source(file, filename=package.name).reading
    marked, other = (SimpleNamespace(anonymized_before_upload=value) for value in (True, False))
    document = json.loads(reading.package)

    def code_of(dataset: Any, **members: Any) -> str:
        text = json.dumps({**document, **members})
        with pytest.raises(InvalidSource) as refusal:
            require_package(SimpleNamespace(package=text), dataset)  # type: ignore[arg-type]
        return refusal.value.code

    require_package(reading, marked)  # type: ignore[arg-type]
    require_package(SimpleNamespace(package=""), other)  # type: ignore[arg-type]
    assert code_of(other) == "package.series_transforms"
    lie = {**document["package"], "claims": {**document["package"]["claims"], "k": 99}}
    assert code_of(marked, package=lie) == "package.signature"
    assert code_of(marked, signature={**document["signature"], "value": "AAAA"}) == "package.signature"
    assert code_of(marked, signature=[]) == "package.signature"
    assert code_of(marked, more="beside") == "package.signature"


@pytest.mark.skipif(sys.platform == "darwin", reason="its file systems refuse such names")
@pytest.mark.parametrize(
    "name", [os.fsdecode(b"\xe9t\xe9/r\xe9sultat.csv"), os.fsdecode(b"r\xe9sultat.parquet"), "r[1]*.csv"]
)
def test_name_that_is_no_utf_8_or_looks_like_a_pattern_is_written_to(table: Path, name: str) -> None:
    out = table.parent / name
    out.parent.mkdir(exist_ok=True)
    package = out.with_suffix(".zip")

    assert (
        entente("anonymize", table, "--recipe", table.with_name("recette.yaml"), "--out", out, "--package", package)
        == 0
    )
    assert {path.name for path in out.parent.iterdir()} >= {out.name, package.name}
