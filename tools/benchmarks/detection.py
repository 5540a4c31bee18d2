"""Ours beside stock Presidio on the same notes in one run: quality by language and label, and speed.

    PYTHONPATH=platform:. .venv/bin/python tools/benchmarks/detection.py [--scorer SCORER] [--sets calls letters] [--draw general]
        [--count 400] [--notes FILE.jsonl --services FILE.txt] [--speed-only]

Stock is Presidio with the same medium models, once as it comes and once with its two Canadian recognizers, which it
leaves off. Sets and draws are those of ``data/notes-ca``. SCORER is a program that compares two JSONL files of spans (``--lang``, ``--json``). Speed counts the
processor's seconds, so that a busy machine does not matter. Nothing is asserted; the figures are for people.
"""

import argparse
import importlib
import json
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from presidio_analyzer import AnalyzerEngine, BatchAnalyzerEngine, RecognizerRegistry
from presidio_analyzer.nlp_engine import NlpEngineProvider

from anonymizer.detectors import choose_language
from anonymizer.detectors.detector import PresidioDetector
from anonymizer.detectors.models import MODELS
from anonymizer.detectors.offline import go_offline_and_quiet
from tests.detectors.notes import SETS, notes, services

LANGUAGES = ("en", "fr")
CANADIAN = ("CaSinRecognizer", "CaPostalCodeRecognizer")
NOT_IDENTIFYING = {"NRP"}
Spans = list[tuple[int, int, str]]


def stock(*, canadian: bool) -> AnalyzerEngine:
    """Presidio as its documentation builds it for two languages, with the models that we use."""
    nlp = NlpEngineProvider(
        nlp_configuration={
            "nlp_engine_name": "spacy",
            "models": [{"lang_code": code, "model_name": str(pin.path())} for code, pin in MODELS.items()],
            "ner_model_configuration": {
                "model_to_presidio_entity_mapping": {
                    "PER": "PERSON", "PERSON": "PERSON", "LOC": "LOCATION", "GPE": "LOCATION", "FAC": "LOCATION", "NORP": "NRP", "DATE": "DATE_TIME", "TIME": "DATE_TIME",
                },
                "labels_to_ignore": ["ORG", "ORGANIZATION", "MISC", "CARDINAL", "EVENT", "LANGUAGE", "LAW", "MONEY", "ORDINAL", "PERCENT", "PRODUCT", "QUANTITY", "WORK_OF_ART"],
            },
        }
    ).create_engine()  # fmt: skip
    registry = RecognizerRegistry(supported_languages=list(LANGUAGES))
    registry.load_predefined_recognizers(languages=list(LANGUAGES), nlp_engine=nlp)
    if canadian:
        for name in CANADIAN:
            make = getattr(importlib.import_module("presidio_analyzer.predefined_recognizers"), name)
            for language in LANGUAGES:
                registry.add_recognizer(make(supported_language=language))
    return AnalyzerEngine(registry=registry, nlp_engine=nlp, supported_languages=list(LANGUAGES))


def stock_spans(engine: AnalyzerEngine, texts: Sequence[str], language: str, batch_size: int = 128) -> list[Spans]:
    batch = BatchAnalyzerEngine(analyzer_engine=engine).analyze_iterator(
        texts, language=language, batch_size=batch_size
    )
    return [
        [(r.start, r.end, r.entity_type) for r in results if r.entity_type not in NOT_IDENTIFYING] for results in batch
    ]


def our_spans(detector: PresidioDetector, texts: Sequence[str], language: str) -> list[Spans]:
    return [
        [(span.start, span.end, span.label) for span in spans] for spans in detector.analyze(texts, language=language)
    ]


def quality(name: str, notes: list[dict[str, Any]], spans: dict[str, Spans], scorer: Path) -> dict[str, Any]:
    """The scorer's figures for each language, printed and returned."""
    figures: dict[str, Any] = {}
    with tempfile.TemporaryDirectory() as folder:
        gold, predicted = Path(folder, "gold.jsonl"), Path(folder, "said.jsonl")
        gold.write_text(
            "".join(json.dumps({key: note[key] for key in ("id", "lang", "text", "spans")}) + "\n" for note in notes),
            "utf-8",
        )
        predicted.write_text(
            "".join(
                json.dumps({"id": key, "spans": [{"start": s, "end": e, "label": label} for s, e, label in marks]})
                + "\n"
                for key, marks in spans.items()
            ),
            "utf-8",
        )
        for language in sorted({note["lang"] for note in notes}):
            command = [sys.executable, str(scorer), str(gold), str(predicted), "--lang", language, "--json"]
            scores = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
            figures[language] = scores
            shares = "  ".join(f"{label} {share:.3f}" for label, share in scores["kept"].items())
            print(
                f"{name:26} {language}  recall {scores['recall_direct']:.3f}  precision {scores['precision']:.3f}  F2 {scores['f2']:.3f}  "
                f"visible in {scores['leak_rate_all']:.3f} of notes, {scores['leak_rate_with_id'] or 0:.3f} of those with an identifier  kept: {shares}"
            )
    return figures


def labels_beside(title: str, rows: dict[str, dict[str, Any]]) -> None:
    for language in sorted(next(iter(rows.values()))):
        labels = next(iter(rows.values()))[language]["per_label"]
        print(f"{title} {language}, recall by label: " + " / ".join(rows))
        for label, first in labels.items():
            print(
                f"  {label:18} n {first['n']:5}  "
                + "  ".join(f"{row[language]['per_label'][label]['recall']:.3f}" for row in rows.values())
            )


def rate(work: Callable[[], object], count: int) -> float:
    """Texts a processor second."""
    began = time.process_time()
    work()
    return count / (time.process_time() - began)


WARMING = 50


def speed(engine: AnalyzerEngine, ours: PresidioDetector, notes: list[dict[str, Any]]) -> None:
    for language in LANGUAGES:
        texts = list(dict.fromkeys(note["text"] for note in notes if note["lang"] == language))
        half = texts[: len(texts) // 2]
        for warm in (engine, ours._engine):  # noqa: SLF001
            for text in texts[len(texts) // 2 :][:WARMING]:  # of the other half: tables that are made at first use
                warm.analyze(text, language)
        alone = rate(lambda: [engine.analyze(text, language) for text in half], len(half))  # noqa: B023
        batch = rate(lambda: stock_spans(engine, texts, language), len(texts))  # noqa: B023
        our_alone = rate(lambda: [ours._engine.analyze(text, language) for text in half], len(half))  # noqa: B023, SLF001
        our_batch = rate(lambda: ours.analyze(texts, language=language), len(texts))  # noqa: B023
        print(
            f"speed {language}, texts of {sum(map(len, texts)) // len(texts)} characters, per processor second: stock one by one {alone:.0f}, batch of 128 {batch:.0f}; "
            f"ours one by one {our_alone:.0f} ({our_alone / alone:.2f} times), in batches {our_batch:.0f} ({our_batch / batch:.2f} times its batches, {our_batch / alone:.2f} times its one by one)"
        )
    distinct = [f"{note['text']} {number}" for number, note in enumerate(notes[:400])]
    column = random.Random(1).choices(distinct, k=20_000)
    print(
        f"column of 20,000 rows, {len(distinct)} distinct: {rate(lambda: ours.analyze(column), len(column)):.0f} rows per processor second"
    )


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--scorer", type=Path)
    parser.add_argument("--sets", nargs="*", choices=SETS, default=["set-03"])
    parser.add_argument("--draw", default="general")
    parser.add_argument("--count", type=int, default=400)
    parser.add_argument("--notes", type=Path)
    parser.add_argument("--services", type=Path)
    parser.add_argument("--speed-only", action="store_true")
    arguments = parser.parse_args()
    go_offline_and_quiet()
    sets: dict[str, tuple[list[dict[str, Any]], list[str]]] = {}
    for name in arguments.sets:
        sets[name] = (drawn(name, arguments.draw, arguments.count), list(services(name)))
    if arguments.notes:
        names = arguments.services.read_text("utf-8").split("\n") if arguments.services else []
        sets[arguments.notes.stem] = (
            [json.loads(line) for line in arguments.notes.read_text("utf-8").splitlines()],
            [name for name in names if name.strip()],
        )
    plain, canadian = stock(canadian=False), stock(canadian=True)
    if arguments.scorer and not arguments.speed_only:
        for name, (labelled, names) in sets.items():
            compare(name, labelled, names, plain, canadian, arguments.scorer)
    labelled, names = next(iter(sets.values()))
    speed(plain, PresidioDetector(names), labelled)


def drawn(name: str, draw: str, count: int) -> list[dict[str, Any]]:
    """The first ``count`` notes of a draw, half of them in each language."""
    return [
        dict(note)
        for language in LANGUAGES
        for note in [note for note in notes(name, draw) if note["lang"] == language][: count // len(LANGUAGES)]
    ]


def compare(
    name: str,
    notes: list[dict[str, Any]],
    services: list[str],
    plain: AnalyzerEngine,
    canadian: AnalyzerEngine,
    scorer: Path,
) -> None:
    rows: dict[str, dict[str, Any]] = {}
    ours = PresidioDetector(services)
    finders: dict[str, Callable[[Sequence[str], str], list[Spans]]] = {
        "ours": lambda texts, language: our_spans(ours, texts, language),
        "stock": lambda texts, language: stock_spans(plain, texts, language),
        "stock, Canadian on": lambda texts, language: stock_spans(canadian, texts, language),
    }
    print(
        f"== {name}: {len(notes)} notes, language chosen as labelled in {sum(choose_language(note['text']) == note['lang'] for note in notes) / len(notes):.3f}"
    )
    for who, find in finders.items():
        spans: dict[str, Spans] = {}
        for language in LANGUAGES:
            # Ours chooses the language of each text itself; stock is told the labelled one, which is to its advantage.
            group = [note for note in notes if note["lang"] == language]
            predictions = find([note["text"] for note in group], "auto" if who == "ours" else language)
            spans.update(zip((note["id"] for note in group), predictions, strict=True))
        rows[who] = quality(who, notes, spans, scorer)
    labels_beside(name, rows)


if __name__ == "__main__":
    main()
