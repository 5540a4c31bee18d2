"""Measure the detectors on the project's own unseen texts and record the figures with the code.

    PYTHONPATH=platform:. python tools/benchmarks/detection_record.py measure SET [DRAW]
    PYTHONPATH=platform:. python tools/benchmarks/detection_record.py record

``measure`` counts, on a draw of a set of ``data/notes-ca`` (``record``), what the detectors hide now, by language: the texts with a
direct identifier, those of them in which something of one stays visible, and by label how many identifiers were found (when four fifths
of their letters and digits are hidden); it writes ``tools/benchmarks/detection_record/SET.json``. That is done once for a set, before
anybody has read it. ``record`` adds the counts of all sets in that folder up in ``anonymizer/detectors/performance.json``.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import entente
from anonymizer.detectors import PresidioDetector
from anonymizer.detectors.labels import AGE, LABELS
from anonymizer.detectors.performance import FILE
from tests.detectors.notes import VERSION, notes, services

FOLDER = Path(__file__).with_name("detection_record")

Read = Sequence[tuple[Mapping[str, Any], set[int]]]
"""Each note, and the positions of its text that were hidden."""


def measure(name: str, draw: str) -> None:
    """The set's file says what was found in its texts now."""
    texts = notes(name, draw)
    spans_of_texts = PresidioDetector(services(name)).analyze([note["text"] for note in texts])
    by_language: dict[str, list[tuple[Mapping[str, Any], set[int]]]] = defaultdict(list)
    for note, spans in zip(texts, spans_of_texts, strict=True):
        by_language[note["lang"]].append((note, {at for span in spans for at in range(span.start, span.end)}))
    measured = {
        "set": name,
        "draw": draw,
        "count": len(texts),
        "languages": {language: counts(read) for language, read in sorted(by_language.items())},
    }
    FOLDER.mkdir(exist_ok=True)
    _write(FOLDER / f"{name}.json", measured)


def record() -> None:
    """The detectors' file says what was found in the texts of all sets that were measured."""
    measured = [json.loads(path.read_text("utf-8")) for path in sorted(FOLDER.glob("*.json"))]
    _write(
        FILE,
        {
            "corpus": corpus(measured),
            "recorded_on": datetime.now(UTC).date().isoformat(),
            "version": entente.__version__,
            "languages": {
                language: _shares([counted["languages"][language] for counted in measured]) for language in ("en", "fr")
            },
        },
    )


def corpus(measured: Sequence[Mapping[str, Any]]) -> str:
    """Which texts were measured, in words."""
    sets = ", ".join(f"{counted['set']} ({counted['draw']})" for counted in measured)
    count = sum(counted["count"] for counted in measured)
    return f"data/notes-ca {VERSION}: {sets}, {count} texts, service names given, each measured before it was read"


def counts(read: Read) -> dict[str, Any]:
    """Texts with a direct identifier, those of them in which something of one is visible, and by label how many of how many were found."""
    texts = leaking = 0
    hits: dict[str, list[bool]] = defaultdict(list)
    for note, hidden in read:
        leaks = False
        identifiers = [span for span in note["spans"] if span["label"] in LABELS]
        for span in identifiers:
            solid = [at for at in range(span["start"], span["end"]) if note["text"][at].isalnum()]
            covered = sum(at in hidden for at in solid)
            hits[span["label"]].append(covered >= 0.8 * len(solid))
            leaks |= covered < len(solid) and span["label"] != AGE
        if any(span["label"] != AGE for span in identifiers):
            texts += 1
            leaking += leaks
    return {
        "texts": texts,
        "leaking": leaking,
        "found": {label: [sum(outcomes), len(outcomes)] for label, outcomes in sorted(hits.items())},
    }


def figures(read: Read) -> dict[str, Any]:
    """The figures of one language: as ``counts``, with the share that was found."""
    return _shares([counts(read)])


def _shares(counted: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    recalled, of = Counter[str](), Counter[str]()
    for tally in counted:
        for label, (hit, total) in tally["found"].items():
            recalled[label] += hit
            of[label] += total
    return {
        "texts": sum(tally["texts"] for tally in counted),
        "leaking": sum(tally["leaking"] for tally in counted),
        "recall": {label: round(recalled[label] / of[label], 4) for label in sorted(of)},
    }


def _write(path: Path, figures: Mapping[str, Any]) -> None:
    path.write_text(json.dumps(figures, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print(json.dumps(figures["languages"], indent=1))


def main() -> None:
    parser = argparse.ArgumentParser()
    commands = parser.add_subparsers(dest="command", required=True)
    measuring = commands.add_parser("measure")
    measuring.add_argument("set")
    measuring.add_argument("draw", nargs="?", default="record")
    commands.add_parser("record")
    chosen = parser.parse_args()
    if chosen.command == "record":
        record()
    else:
        measure(chosen.set, chosen.draw)


if __name__ == "__main__":
    main()
