"""Measure the detectors on the project's own unseen texts and record the figures with the code.

    PYTHONPATH=platform:. python benchmarks/detection_record.py measure HAND SEED [COUNT]
    PYTHONPATH=platform:. python benchmarks/detection_record.py record

``measure`` counts, on texts of one hand (``tests/detectors/notes/HAND.py``), what the detectors hide now, by language: the texts with a
direct identifier, those of them in which something of one stays visible, and by label how many identifiers were found (when four fifths
of their letters and digits are hidden); it writes ``benchmarks/detection_record/HAND.json``. That is done once for a hand, before
anybody has read it. ``record`` adds the counts of all hands in that folder up in ``anonymizer/detectors/performance.json``.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import Any

import entente
from anonymizer.detectors import PresidioDetector
from anonymizer.detectors.labels import AGE, LABELS
from anonymizer.detectors.performance import FILE

FOLDER = Path(__file__).with_name("detection_record")
COUNT = 1000

Read = Sequence[tuple[dict[str, Any], set[int]]]
"""Each note, and the positions of its text that were hidden."""


def measure(hand: str, seed: int, count: int) -> None:
    """The hand's file says what was found in its texts now."""
    module = import_module(f"tests.detectors.notes.{hand}")
    notes = module.make(seed, count)
    found = PresidioDetector(module.SERVICES).analyze([note["text"] for note in notes])
    by_language: dict[str, list[tuple[dict[str, Any], set[int]]]] = defaultdict(list)
    for note, spans in zip(notes, found, strict=True):
        by_language[note["lang"]].append((note, {at for span in spans for at in range(span.start, span.end)}))
    told = {
        "hand": hand,
        "seed": seed,
        "count": count,
        "languages": {language: counts(read) for language, read in sorted(by_language.items())},
    }
    FOLDER.mkdir(exist_ok=True)
    _write(FOLDER / f"{hand}.json", told)


def record() -> None:
    """The detectors' file says what was found in the texts of all hands that were measured."""
    told = [json.loads(path.read_text("utf-8")) for path in sorted(FOLDER.glob("*.json"))]
    hands = ", ".join(f"{hand['hand']} (seed {hand['seed']})" for hand in told)
    _write(
        FILE,
        {
            "corpus": f"tests/detectors/notes: {hands}, {sum(hand['count'] for hand in told)} texts, service names given, each measured before it was read",
            "recorded_on": datetime.now(UTC).date().isoformat(),
            "version": entente.__version__,
            "languages": {
                language: _shares([hand["languages"][language] for hand in told]) for language in ("en", "fr")
            },
        },
    )


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
        "found": {label: [sum(found), len(found)] for label, found in sorted(hits.items())},
    }


def figures(read: Read) -> dict[str, Any]:
    """The figures of one language: as ``counts``, with the share that was found."""
    return _shares([counts(read)])


def _shares(counted: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    found, of = Counter[str](), Counter[str]()
    for one in counted:
        for label, (hit, total) in one["found"].items():
            found[label] += hit
            of[label] += total
    return {
        "texts": sum(one["texts"] for one in counted),
        "leaking": sum(one["leaking"] for one in counted),
        "recall": {label: round(found[label] / of[label], 4) for label in sorted(of)},
    }


def _write(path: Path, told: Mapping[str, Any]) -> None:
    path.write_text(json.dumps(told, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print(json.dumps(told["languages"], indent=1))


def main() -> None:
    parser = argparse.ArgumentParser()
    asked = parser.add_subparsers(dest="asked", required=True)
    one = asked.add_parser("measure")
    one.add_argument("hand")
    one.add_argument("seed", type=int)
    one.add_argument("count", type=int, nargs="?", default=COUNT)
    asked.add_parser("record")
    told = parser.parse_args()
    if told.asked == "record":
        record()
    else:
        measure(told.hand, told.seed, told.count)


if __name__ == "__main__":
    main()
