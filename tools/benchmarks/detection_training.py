"""Learns ``anonymizer/detectors/names/weights.json.gz`` from the invented notes of ``data/notes-ca`` (their draw ``training``)
and from what ``detection_phrases`` and ``detection_prose`` make up.

    PYTHONPATH=platform:. .venv/bin/python tools/benchmarks/detection_training.py [--leave SET]

Each note is typed in a hurry (``detection_slips``), once as it is and once more with other people: names drawn from the lexicon, or
made unknown to it, so that no weight depends on who was invented. ``--leave`` keeps one set out and prints figures on it: how far the
weights carry to notes by another author. The sets that ``detection_record`` measured are never read here.
"""

import argparse
import gzip
import json
import math
import random
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import detection_phrases
import detection_prose
import spacy
from detection_slips import Slips

from anonymizer.detectors.models import MODELS
from anonymizer.detectors.names.affinity import NO_VECTOR, affinities
from anonymizer.detectors.names.features import features_of, opinions_of
from anonymizer.detectors.names.lexicon import lexicon
from anonymizer.detectors.names.recasing import recased
from anonymizer.detectors.names.tagger import Weights, chances, passage
from anonymizer.detectors.names.words import Word, words_of
from tests.detectors.notes import TRAINING, notes

OUT = Path(__file__).resolve().parents[2] / "anonymizer/detectors/names/weights.json.gz"
SETS = (
    *("calls", "letters", "set-01", "phrases", "set-02", "set-03"),
    *(f"set-{number:02}" for number in range(4, 23)),
    "prose",
)
OURS = {"phrases": detection_phrases, "prose": detection_prose}
SEEDS = {TRAINING: 1000, "general": 1}
COUNTS = {TRAINING: 2500, "general": 400}
SHARES = {"prose": 6}
"""How many times the notes of a set: of printed prose there is but one."""
LEAST_WEIGHT = 0.1
RATE, DECAY, LEAST, BOOST = 0.25, 2e-6, 4, 2.0
ANY, ORDINARY, FORGOTTEN = 0.05, 0.2, 0.6
"""Of the words put in for a name: up to here any word, up to here a word that is a name too; and the share made unknown."""

Example = tuple[list[list[str]], list[str], list[int], list[float]]
# What other rules hide or protect teaches little: addresses and e-mails are hidden whole, services are on a list (in prose nothing is).
LESS = {"LOCATION_ADDRESS": 0.0, "EMAIL": 0.0, "URL_IP": 0.0, "ORG_OK": 0.25}


def notes_of(name: str, draw: str) -> list[dict[str, Any]]:
    """The notes of a draw; what is made up here is drawn likewise."""
    count = COUNTS[draw] * SHARES.get(name, 1)
    drawn = OURS[name].make(SEEDS[draw], count) if name in OURS else notes(name, draw)
    return [{**note, "listed": name != "prose"} for note in drawn]


class Renaming:
    """Other people in the same note: every word of a name becomes another one, the same everywhere in the note."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        known = lexicon()
        self._given = [
            word
            for word, code in known.items()
            if code[0] > "0" and (code[4] == "0" or code[0] > "1") and len(word) > 1
        ]
        self._family = [
            word
            for word, code in known.items()
            if code[1] > "0" and (code[4] == "0" or code[1] > "1") and len(word) > 1
        ]
        # Ordinary words that are names too, and some that hardly ever are (Merveille, Trésor): a capital must be enough.
        self._ordinary = [
            word for word, code in known.items() if code[4] > "0" and max(code[:2]) > "0" and len(word) > 2
        ]
        self._any = [
            word for word, code in known.items() if code[4] > "0" and max(code[2:4]) in "234" and len(word) > 3
        ]
        self.unknown: set[str] = set()

    def __call__(self, note: dict[str, Any]) -> dict[str, Any]:
        self.unknown = set()
        drawn: dict[str, str] = {}
        text, end, spans = "", 0, []
        known = lexicon()
        for span in sorted(note["spans"], key=lambda span: span["start"]):
            text += note["text"][end : span["start"]]
            start = len(text)
            written = note["text"][span["start"] : span["end"]]
            text += self._other(written, drawn, known) if span["label"] == "PERSON" else written
            end = span["end"]
            spans.append({"start": start, "end": len(text), "label": span["label"]})
        return {**note, "text": text + note["text"][end:], "spans": spans}

    def _other(self, written: str, drawn: dict[str, str], known: dict[str, str]) -> str:
        parts, end = [], 0
        for word in words_of(written):
            parts.append(written[end : word.start])
            end = word.end
            if len(word.text) < 3 or word.folded in _STAYS:
                parts.append(word.text)
                continue
            if word.folded not in drawn:
                code = known.get(word.folded, "000000")
                chance = self._random.random()
                pool = self._given if code[0] > code[1] else self._family
                pool = self._any if chance < ANY else self._ordinary if chance < ORDINARY else pool
                drawn[word.folded] = self._random.choice(pool)
                if self._random.random() < FORGOTTEN:
                    self.unknown.add(drawn[word.folded])
            other = drawn[word.folded]
            parts.append(
                other.upper() if word.text.isupper() else other.capitalize() if word.text[0].isupper() else other
            )
        return "".join([*parts, written[end:]])


_STAYS = frozenset(
    [
        "mme",
        "mlle",
        "mrs",
        "miss",
        "mister",
        "madame",
        "monsieur",
        "dre",
        "van",
        "der",
        "den",
        "del",
        "dos",
        "des",
        "las",
        "los",
        "bin",
        "bint",
        "abu",
        "ibn",
        "saint",
        "ste",
        "jean",
        "marie",
        "mary",
        "von",
    ]
)


def examples(notes: list[dict[str, Any]], unknown: list[set[str]], models: dict[str, Any]) -> Iterator[Example]:
    known = lexicon()
    for language in ("en", "fr"):
        at = [number for number, note in enumerate(notes) if note["lang"] == language]
        all_words = [words_of(notes[number]["text"]) for number in at]
        texts = [recased(notes[number]["text"], words, known) for number, words in zip(at, all_words, strict=True)]
        for number, words, doc in zip(at, all_words, models[language].pipe(texts, batch_size=64), strict=True):
            opinions = opinions_of(words, [(ent.start_char, ent.end_char, ent.label_) for ent in doc.ents])
            local = {
                word.folded: known[word.folded]
                for word in words
                if word.folded in known and word.folded not in unknown[number]
            }
            names = [(span["start"], span["end"]) for span in notes[number]["spans"] if span["label"] == "PERSON"]
            inside = [int(any(start <= word.start and word.end <= end for start, end in names)) for word in words]
            teaches = [_weight(word, notes[number]) for word in words]
            likeness = _forgotten(affinities(words, doc.vocab, language), words, unknown[number])
            yield features_of(words, opinions, likeness, language, local), [word.gap for word in words], inside, teaches


def _as_they_are(notes: list[dict[str, Any]], models: dict[str, Any]) -> Iterator[Example]:
    return examples(notes, [set()] * len(notes), models)


def _forgotten(likeness: str, words: list[Word], unknown: set[str]) -> str:
    return "".join(NO_VECTOR if word.folded in unknown else sign for sign, word in zip(likeness, words, strict=True))


def _weight(word: Word, note: dict[str, Any]) -> float:
    for span in note["spans"]:
        if span["start"] <= word.start and word.end <= span["end"] and span["label"] in LESS:
            return 1.0 if span["label"] == "ORG_OK" and not note.get("listed", True) else LESS[span["label"]]
    return 1.0


def _spread(learned_from: list[Example]) -> set[str]:
    """The codes that occur in at least ``LEAST`` texts that begin differently: a frame alone must teach nothing."""
    frames: dict[str, set[int]] = {}
    for features, _, _, _ in learned_from:
        ordinary = [code for codes in features for code in codes if code[0] == "w"]
        frame = hash(tuple(ordinary[:4]))
        for codes in features:
            for code in codes:
                seen = frames.setdefault(code, set())
                if len(seen) < LEAST:
                    seen.add(frame)
    return {code for code, seen in frames.items() if len(seen) >= LEAST}


class Learner:
    """Stochastic gradient ascent on the log likelihood, with AdaGrad's steps (Duchi, Hazan, Singer, JMLR 2011)."""

    def __init__(self) -> None:
        self.codes: dict[str, float] = {}
        self.passages: dict[str, list[float]] = {}
        self._squares: dict[str, float] = {}

    def step(self, example: Example, learnable: set[str]) -> None:
        features, gaps, inside, teaches = example
        moves = [self.passages.setdefault(passage(gap), [0.0, 0.0, 0.0]) for gap in gaps]
        scores = [sum(self.codes.get(code, 0.0) for code in codes) for codes in features]
        forward, backward = _both_ways(scores, moves)
        for at, codes in enumerate(features):
            chance = 1 / (1 + math.exp(-max(-50.0, min(50.0, forward[at] + backward[at]))))
            error = inside[at] - chance
            error *= teaches[at]
            if at and teaches[at] == 1 and teaches[at - 1] == 1:
                self._move(at, moves[at], scores, forward, backward, inside, gaps[at])
            if abs(error) < 1e-3:
                continue
            if inside[at]:
                error *= BOOST  # a name that stays visible costs more than a word that is hidden
            for code in codes:
                if code in learnable:
                    square = self._squares[code] = self._squares.get(code, 1e-2) + error * error
                    weight = self.codes.get(code, 0.0)
                    self.codes[code] = weight + RATE * error / math.sqrt(square) - DECAY * weight * 100

    def _move(
        self,
        at: int,
        move: list[float],
        scores: list[float],
        forward: list[float],
        backward: list[float],
        inside: list[int],
        gap: str,
    ) -> None:
        stay, enter, leave = move
        o, s, b = forward[at - 1], scores[at], backward[at]
        logs = [o + stay + s + b, enter + s + b, o + leave, 0.0]
        high = max(logs)
        total = sum(math.exp(log - high) for log in logs)
        seen = (inside[at - 1] and inside[at], inside[at] and not inside[at - 1], inside[at - 1] and not inside[at])
        for which in range(3):
            error = float(bool(seen[which])) - math.exp(logs[which] - high) / total
            key = f"move{passage(gap)}{which}"
            square = self._squares[key] = self._squares.get(key, 1e-2) + error * error
            move[which] += RATE * error / math.sqrt(square)


def _both_ways(scores: list[float], moves: list[list[float]]) -> tuple[list[float], list[float]]:
    def log_sum(first: float, second: float) -> float:
        high = max(first, second)
        return high + math.log1p(math.exp(min(first, second) - high))

    forward, backward = [], [0.0] * len(scores)
    odds = 0.0
    for at, score in enumerate(scores):
        if at:
            stay, enter, leave = moves[at]
            odds = log_sum(enter, odds + stay) - log_sum(0.0, odds + leave)
        odds += score
        forward.append(odds)
    for at in range(len(scores) - 1, 0, -1):
        stay, enter, leave = moves[at]
        into = backward[at] + scores[at]
        backward[at - 1] = log_sum(leave, into + stay) - log_sum(0.0, into + enter)
    return forward, backward


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--leave", choices=SETS)
    parser.add_argument("--dropout", type=float, default=0.4)
    parser.add_argument("--rounds", type=int, default=1)
    arguments = parser.parse_args()
    models = {
        language: spacy.load(
            str(pin.path()), exclude=["tagger", "parser", "morphologizer", "attribute_ruler", "lemmatizer", "tok2vec"]
        )
        for language, pin in MODELS.items()
    }
    renaming, slipped = Renaming(7), Slips(11)
    learned, unknown = [], []
    for name in SETS:
        if name == arguments.leave:
            continue
        for note in notes_of(name, TRAINING):
            learned += [slipped(note), slipped(renaming(note))]
            unknown += [set(), set(renaming.unknown)]
    learned_from = list(examples(learned, unknown, models))
    learnable = _spread(learned_from)
    print(len(learned_from), "examples", len(learnable), "codes", flush=True)
    learner, order = Learner(), random.Random(3)
    tests = {name: list(_as_they_are(notes_of(name, "general"), models)) for name in SETS}
    for number in range(arguments.rounds):
        order.shuffle(learned_from)
        for features, gaps, inside, teaches in learned_from:
            thinned = [[code for code in codes if order.random() >= arguments.dropout] for codes in features]
            learner.step((thinned, gaps, inside, teaches), learnable)
        weights = Weights(
            {code: weight * (1 - arguments.dropout) for code, weight in learner.codes.items()},
            {gap: tuple(going) for gap, going in learner.passages.items()},
            "",
        )  # type: ignore[misc]
        print(number, {name: _figures(test, weights) for name, test in tests.items()}, flush=True)
    _write(
        learner,
        arguments.dropout,
        Counter(code for features, *_ in learned_from for codes in features for code in codes),
    )


def _figures(test: list[Example], weights: Weights, threshold: float = 0.35) -> str:
    right = marked = there = 0
    for features, gaps, inside, teaches in test:
        marks = [
            chance >= threshold and bool(teaching == 1)
            for chance, teaching in zip(chances(features, gaps, weights), teaches, strict=True)
        ]
        right += sum(mark and is_in for mark, is_in in zip(marks, inside, strict=True))
        marked += sum(marks)
        there += sum(inside)
    return f"recall {right / there:.4f} precision {right / marked:.4f}"


def _write(learner: Learner, dropout: float, often: Counter[str]) -> None:
    """The weights, those that are met most often first: what is read in this order lies together in memory, and is found sooner."""
    codes = {
        code: round(weight * (1 - dropout) * 100)
        for code, weight in sorted(learner.codes.items(), key=lambda item: (-often[item[0]], item[0]))
        if abs(weight) >= LEAST_WEIGHT
    }
    passages = {gap: [round(number, 3) for number in going] for gap, going in sorted(learner.passages.items())}
    stored = json.dumps(
        {"version": "1", "passages": passages, "codes": codes}, ensure_ascii=False, separators=(",", ":")
    )
    with OUT.open("wb") as raw, gzip.GzipFile(fileobj=raw, mode="wb", mtime=0, filename="") as out:
        out.write(stored.encode())
    print(len(codes), "weights", OUT.stat().st_size, "bytes")


if __name__ == "__main__":
    main()
