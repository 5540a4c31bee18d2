"""Notes in decomposed Unicode, as macOS and some exports write them, leave no name in what ``entente anonymize`` writes."""

from __future__ import annotations

import csv
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest

from entente.cli.app import run

PEOPLE = ["Amélie Bélanger", "Frédérique Côté", "Zoé Léveillé", "Hélène Thériault", "André Bérubé", "Noémie Gagné"]
RECIPE = """
columns:
  ville: {role: quasi-identifier, treatment: keep, hierarchy: {builtin: suppression}}
  note: {role: direct-identifier, treatment: redact}
privacy: [{model: k-anonymity, k: 2}]
"""


@pytest.mark.models
@pytest.mark.parametrize(
    "write",
    [
        lambda text: unicodedata.normalize("NFD", text),
        lambda text: text.replace("é", "&eacute;").replace("é", "e\u0301"),
        lambda text: "\u200b".join(text).replace("\u200b \u200b", " "),
    ],
    ids=["decomposed", "references", "zero width"],
)
def test_no_name_is_left_however_it_is_written(tmp_path: Path, write: Callable[[str], str]) -> None:
    table, out, recipe = tmp_path / "notes.csv", tmp_path / "out.csv", tmp_path / "recipe.yaml"
    recipe.write_text(RECIPE, "utf-8")
    with table.open("w", encoding="utf-8", newline="") as sink:
        writer = csv.writer(sink)
        writer.writerow(["ville", "note"])
        for person in PEOPLE:
            writer.writerow(["Laval", write(f"{person}, née le 3 mars 1961, demande un lit")])

    with pytest.raises(SystemExit) as ended:
        run(["anonymize", str(table), "--recipe", str(recipe), "--out", str(out)])

    assert not ended.value.code
    left = unicodedata.normalize("NFC", out.read_text("utf-8")).replace("\u200b", "").replace("&eacute;", "é")
    for part in [part for person in PEOPLE for part in person.split()] + ["1961"]:
        assert part not in left
