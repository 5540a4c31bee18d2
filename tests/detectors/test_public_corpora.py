"""Corpora by others become notes of ours: each of their forms, with a text and its labels."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tools.benchmarks.detection_public import notes

RECORDS = [
    {"full_text": "Ask Omar Roy", "spans": [{"entity_type": "PERSON", "start_position": 4, "end_position": 12}]},
    {"full_text": "in Lyon", "spans": [{"entity_type": "GPE", "start_position": 3, "end_position": 7}]},
]
TOKENS = "0\tOn\tO\n1\td'\tO\n2\tOmar\tB-PER\n3\tRoy\tI-PER\n4\t.\tO\n\n0\tLe\tO\n1\tFC\tB-ORG\n2\tRoy\tB-PER\n"
TAGGED = "M B-PER\n. I-PER\nRoy I-PER\n, O\nle B-DATE\n2 I-DATE\n"
DOCUMENT = "Port de Brest\n\n  Omar Roy\n"
ENTITIES = [("ORG", 0, 13), ("LOCATION", 8, 13), ("PERSON", 17, 25)]


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    (tmp_path / "a.json").write_text(json.dumps(RECORDS), "utf-8")
    (tmp_path / "b.conllu").write_text(TOKENS, "utf-8")
    (tmp_path / "c.tsv").write_text(TAGGED, "utf-8")
    for name in ("documents", "annotations"):
        (tmp_path / name).mkdir()
    (tmp_path / "documents" / "d.txt").write_text(DOCUMENT, "utf-8")
    told = [{"entity_type": kind, "start_pos": start, "end_pos": end} for kind, start, end in ENTITIES]
    (tmp_path / "annotations" / "d.json").write_text(json.dumps({"entities": told}), "utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("file", "marked"),
    [
        ("a.json", ["Ask [PERSON Omar Roy]", "in [PLACE_OK Lyon]"]),
        ("b.conllu", ["On d'[PERSON Omar Roy].", "Le [ORG_OK FC] [PERSON Roy]"]),
        ("c.tsv", ["[PERSON M. Roy], [DATE_OK le 2]"]),
        ("documents/d.txt", ["[ORG_OK Port de Brest]", "  [PERSON Omar Roy]"]),
    ],
)
def test_each_form_is_read_with_its_labels(corpus: Path, file: str, marked: list[str]) -> None:
    found = list(notes([corpus / file], "fr", leave_organizations=False))

    assert [_marked(note["text"], note["spans"]) for note in found] == marked


def test_organizations_and_dates_can_be_left_out(corpus: Path) -> None:
    found = notes([corpus / "b.conllu", corpus / "c.tsv"], "fr", leave_organizations=True)

    assert {span["label"] for note in found for span in note["spans"]} == {"PERSON", "PLACE_OK"}


def _marked(text: str, spans: list[dict[str, object]]) -> str:
    for span in reversed(spans):
        start, end = int(str(span["start"])), int(str(span["end"]))
        text = f"{text[:start]}[{span['label']} {text[start:end]}]{text[end:]}"
    return text
