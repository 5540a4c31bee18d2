"""Public corpora by others as notes that ``detection.py --notes`` reads: none of them is kept here.

    python tools/benchmarks/detection_public.py LANGUAGE FILE... [--leave-organizations] > notes.jsonl

Reads, by the ending of each file: ``.json`` a list of records with ``full_text`` and ``spans`` (presidio-research, ``synth_dataset_v2.json``, MIT); ``.conllu`` and ``.tsv``
a token a line, its label last, sentences parted by empty lines (WikiNEuRal, CC BY-NC-SA 4.0; the French decisions of the European Court of Human Rights of M. Sierro,
"Anonymization of case reports from the ECHR in Spanish and French", 2024); ``.txt`` a document whose entities stand in the ``.json`` of its name in
``../annotations`` (the French test corpus of LioChanDaYo/RGPDpseudonymizer), a note a line. Names of organizations and dates must stay, as in notes of 211, unless
they are left out of the account; places, titles and works are never counted.
"""

import argparse
import itertools
import json
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

LABELS = {
    "PERSON": "PERSON", "PER": "PERSON", "LEGAL_PROFESSIONAL": "PERSON", "STREET_ADDRESS": "LOCATION_ADDRESS", "ZIP_CODE": "POSTAL_CODE",
    "PHONE_NUMBER": "PHONE", "EMAIL_ADDRESS": "EMAIL", "US_SSN": "SIN", "CREDIT_CARD": "ACCOUNT", "IBAN_CODE": "ACCOUNT", "US_DRIVER_LICENSE": "GOV_ID", "AGE": "AGE",
    "IP_ADDRESS": "URL_IP", "DOMAIN_NAME": "URL_IP", "CODE": "CASE_ID", "ORGANIZATION": "ORG_OK", "ORG": "ORG_OK", "DATE_TIME": "DATE_OK", "DATE": "DATE_OK",
}  # fmt: skip
"""Others (places, titles, nationalities, works, amounts) count neither way."""
LEFT_OUT = "PLACE_OK"
_NO_BLANK_BEFORE, _NO_BLANK_AFTER = re.compile(r"[,.)\]»]|-là$"), re.compile(r".*['’]$|[(\[«]$")
Entities = Iterable[tuple[int, int, str]]
Texts = Iterator[tuple[str, Entities]]


def records(file: Path) -> Texts:
    """A list of records with their text and spans."""
    for record in json.loads(file.read_text("utf-8")):
        spans = sorted(record["spans"], key=lambda span: span["start_position"])
        yield (
            record["full_text"],
            [(span["start_position"], span["end_position"], span["entity_type"]) for span in spans],
        )


def sentences(file: Path) -> Texts:
    """Sentences of tokens, with a blank between two unless the signs join."""
    lines = (line.split() for line in file.read_text("utf-8").splitlines())
    for filled, group in itertools.groupby(lines, key=bool):
        if filled:
            yield _joined([(line[-2], line[-1]) for line in group if len(line) > 1])


def _joined(tokens: list[tuple[str, str]]) -> tuple[str, Entities]:
    text = ""
    entities: list[tuple[int, int, str]] = []
    for token, tag in tokens:
        blank = bool(text) and not _NO_BLANK_BEFORE.match(token) and not _NO_BLANK_AFTER.match(text)
        start = len(text) + blank
        text += " " * blank + token
        kind = tag[2:]
        if tag.startswith("I-") and entities and entities[-1][2] == kind and entities[-1][1] == start - blank:
            entities[-1] = (entities[-1][0], len(text), kind)
        elif kind:
            entities.append((start, len(text), kind))
    return text, entities


def lines_of(file: Path) -> Texts:
    """The lines of a document that are not empty. Of an entity within another, the outer one counts."""
    text = file.read_text("utf-8")
    entities = json.loads((file.parent.parent / "annotations" / f"{file.stem}.json").read_text("utf-8"))["entities"]
    entity_spans = sorted((entity["start_pos"], -entity["end_pos"], entity["entity_type"]) for entity in entities)
    for match in re.finditer(r"[^\n]*\S[^\n]*", text):
        inside: list[tuple[int, int, str]] = []
        for start, end, kind in entity_spans:
            if match.start() <= start < match.end() and (not inside or start - match.start() >= inside[-1][1]):
                inside.append((start - match.start(), -end - match.start(), kind))
        yield match.group(), inside


READERS = {".json": records, ".conllu": sentences, ".tsv": sentences, ".txt": lines_of}


def notes(files: Iterable[Path], language: str, *, leave_organizations: bool) -> Iterator[dict[str, Any]]:
    """The texts of the files as notes, a label of ours for each of theirs."""
    for file in files:
        for number, (text, entities) in enumerate(READERS[file.suffix](file)):
            spans = [{"start": start, "end": end, "label": LABELS.get(kind, LEFT_OUT)} for start, end, kind in entities]
            for span in spans:
                if leave_organizations and span["label"] in ("ORG_OK", "DATE_OK"):
                    span["label"] = LEFT_OUT
            yield {"id": f"{file.stem}-{number}", "lang": language, "text": text, "spans": spans}


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("language", choices=["en", "fr"])
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--leave-organizations", action="store_true")
    arguments = parser.parse_args()
    for note in notes(arguments.files, arguments.language, leave_organizations=arguments.leave_organizations):
        sys.stdout.write(json.dumps(note, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
