"""Languages that services answer in have a name in English and in French, and are recognized as exports write them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest


def test_every_language_has_a_code_and_both_names_once() -> None:
    from entente.directory.vocabularies.languages import NAMES

    assert len(NAMES) >= 250
    assert all(re.fullmatch(r"[a-z]{3}", code) and english and french for code, (english, french) in NAMES.items())
    for at in (0, 1):
        assert len({names[at].lower() for names in NAMES.values()}) == len(NAMES)


def test_every_code_is_of_the_standard(shared: Path) -> None:
    import csv

    from entente.directory.vocabularies.languages import NAMES

    with (shared / "data" / "iso639" / "iso-639-3.csv").open(encoding="utf-8") as file:
        known = {row["iso6393"] for row in csv.DictReader(file)}

    assert set(NAMES) <= known


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Spanish (limited)", ["spa"]),
        ("LSQ; ASL", ["fcs", "ase"]),
        ("Langue des signes québécoise", ["fcs"]),
        ("Oji-Cree, Plains Cree", ["ojs", "crk"]),
        ("oji-cri; cri", ["ojs", "cre"]),
        ("Arabic (Levantine)", ["apc"]),
        ("Arabic", ["ara"]),
        ("Wolastoqey / malécite", ["pqm", "pqm"]),
        ("Sorani and Kurmanji", ["ckb", "kmr"]),
        ("French-speaking", ["fra"]),
        ("Klingon", [""]),
    ],
)
def test_language_is_recognized_as_exports_write_it(text: str, codes: list[str]) -> None:
    from entente.directory.vocabularies.languages import languages_of

    assert [spoken.code for spoken in languages_of(text)] == codes
