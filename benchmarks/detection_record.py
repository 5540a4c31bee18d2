"""Measure the detectors on the project's own unseen texts and record the figures with the code.

    PYTHONPATH=platform:. python benchmarks/detection_record.py [COUNT]

Writes ``anonymizer/detectors/performance.json``: by language, the texts with a direct identifier, those of them in which something of
one stays visible, and the recall by label (an identifier counts as found when four fifths of its letters and digits are hidden).
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from datetime import UTC, datetime
from typing import Any

import entente
from anonymizer.detectors import PresidioDetector
from anonymizer.detectors.labels import AGE, LABELS
from anonymizer.detectors.performance import FILE
from tests.detectors.notes import twenty_fourth_hand

SEED, COUNT = 20261224, 1000


def main(count: int) -> None:
    """The file says what was measured now."""
    notes = twenty_fourth_hand.make(SEED, count)
    found = PresidioDetector(twenty_fourth_hand.SERVICES).analyze([note["text"] for note in notes])
    by_language: dict[str, list[tuple[dict[str, Any], set[int]]]] = defaultdict(list)
    for note, spans in zip(notes, found, strict=True):
        by_language[note["lang"]].append((note, {at for span in spans for at in range(span.start, span.end)}))
    told = {
        "corpus": f"tests/detectors/notes/twenty_fourth_hand.py, seed {SEED}, {count} texts, service names given",
        "recorded_on": datetime.now(UTC).date().isoformat(),
        "version": entente.__version__,
        "languages": {language: figures(read) for language, read in sorted(by_language.items())},
    }
    FILE.write_text(json.dumps(told, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print(json.dumps(told["languages"], indent=1))


def figures(read: list[tuple[dict[str, Any], set[int]]]) -> dict[str, Any]:
    """The figures of one language.

    Args:
        read: each note, and the positions of its text that were hidden.
    """
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
    recall = {label: round(sum(found) / len(found), 4) for label, found in sorted(hits.items())}
    return {"texts": texts, "leaking": leaking, "recall": recall}


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else COUNT)
