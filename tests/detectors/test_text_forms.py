"""A text is searched alike however it is written: every set of labelled notes in forms that people read alike.

The same notes are searched as they are and in each form, a few of every set, and what is found is compared.
"""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import islice
from pathlib import Path

import pytest

from anonymizer.detectors import PresidioDetector
from anonymizer.detectors.labels import AGE, LABELS
from anonymizer.engine.text.normalization import normalize
from tests.detectors.notes import SETS, notes
from tests.detectors.recognizers.test_tables import LINES
from tests.detectors.spoken_addresses import ENGLISH, FRENCH, marked
from tests.detectors.text_forms import FORMS, Note, broken, rewritten

FROM_A_TABLE = 6
IDENTIFIERS = frozenset({*LABELS, AGE})
MOST_LOST = 0.02
"""The share of the identifiers found in plain texts that may be missed in a form of them."""


@cache
def _notes() -> list[Note]:
    """Some notes of every set, of every table of a recognizer, and of the spoken addresses. Not to be modified."""
    labelled: list[Note] = []
    for name in SETS:
        labelled += map(dict, notes(name, "forms"))
    for cases in LINES.values():
        labelled += islice((_tabled(line) for line in cases if "⟦" in line), FROM_A_TABLE)
    for lines in (ENGLISH, FRENCH):
        for text, spans in islice(map(marked, lines.strip().splitlines()), FROM_A_TABLE):
            labelled.append({"text": text, "spans": [_span(start, end, "LOCATION_ADDRESS") for start, end, _ in spans]})
    return labelled


def _tabled(line: str) -> Note:
    spans = []
    for number, match in enumerate(re.finditer("⟦(.*?)⟧", line, re.DOTALL)):
        start = match.start() - 2 * number
        spans.append(_span(start, start + len(match[1]), "GOV_ID"))
    return {"text": re.sub("[⟦⟧]", "", line), "spans": spans}


def _span(start: int, end: int, label: str) -> dict[str, object]:
    return {"start": start, "end": end, "label": label}


def _found(detector: PresidioDetector, texts: Sequence[Note]) -> list[list[bool]]:
    """For each note, which of its identifiers are hidden: four fifths of their letters and digits."""
    found = []
    for note, spans in zip(texts, detector.analyze([note["text"] for note in texts]), strict=True):
        hidden = {at for span in spans for at in range(span.start, span.end)}
        hits = []
        for span in note["spans"]:
            if span["label"] in IDENTIFIERS:
                solid = [at for at in range(span["start"], span["end"]) if note["text"][at].isalnum()]
                hits.append(sum(at in hidden for at in solid) >= 0.8 * len(solid))
        found.append(hits)
    return found


def _lost(plain: Iterable[list[bool]], other: Iterable[list[bool]]) -> tuple[int, int]:
    """Identifiers found in the plain texts, and how many fewer are found in the others."""
    before, after = sum(map(sum, plain)), sum(map(sum, other))
    return before, max(0, before - after)


@pytest.mark.models
def test_every_labelled_set_is_searched_alike_in_every_form(detector: PresidioDetector) -> None:
    labelled = _notes()
    names = [*FORMS, "broken lines"]
    plain = _found(detector, labelled)
    by_form: dict[str, list[int]] = defaultdict(list)
    for at in range(len(labelled)):
        by_form[names[at % len(names)]].append(at)

    lost = {}
    for name, places in by_form.items():
        texts = [labelled[at] for at in places]
        written = [broken(note) if name == "broken lines" else rewritten(note, FORMS[name]) for note in texts]
        lost[name] = _lost((plain[at] for at in places), _found(detector, written))

    assert min(before for before, _ in lost.values()) > 25
    assert {name: counts for name, counts in lost.items() if counts[1] > MOST_LOST * counts[0]} == {}


@pytest.fixture(scope="module")
def public(detector: PresidioDetector, shared: Path) -> tuple[list[Note], list[list[bool]]]:
    """Public labelled texts, and which of their identifiers are hidden as they are."""
    texts = [json.loads(line) for line in (shared / "data/pii/dev.jsonl").read_text("utf-8").splitlines()]
    return texts, _found(detector, texts)


@pytest.mark.models
@pytest.mark.parametrize("form", ["decomposed", "zero-width spaces", "references"])
def test_public_labelled_texts_are_searched_alike(
    detector: PresidioDetector, public: tuple[list[Note], list[list[bool]]], form: str
) -> None:
    texts, plain = public

    before, fewer = _lost(plain, _found(detector, [rewritten(note, FORMS[form]) for note in texts]))

    assert before > 100
    assert fewer <= 0.01 * before


@pytest.mark.models
def test_what_is_hidden_is_the_stretch_as_it_was_written(detector: PresidioDetector) -> None:
    text = "vue Ame\u0301\u200blie Be\u00adlange\u0301r, ne\u0301e hier"

    [[span]] = detector.analyze([text])

    assert text[span.start : span.end] == "Ame\u0301\u200blie Be\u00adlange\u0301r"


def test_places_of_a_plain_form_lie_in_the_text_in_order() -> None:
    for note in _notes():
        for write in FORMS.values():
            text = rewritten(note, write)["text"]
            form = normalize(text)
            places = [form.original(at, at + 1) for at in range(len(form.text))]
            assert all(0 <= start < end <= len(text) for start, end in places)
            assert places == sorted(places)


@pytest.mark.parametrize(
    "text",
    [
        *("Elle a 2 enfants, 5 ans et 7 ans", "Il y a 3 lits", "Age 45\n2 children", "613-555-0100\n613-555-0101"),
        *(
            "J A B Tremblay",
            "Сара живёт здесь",
            "नमस्ते दुनिया",
            "السَّلَام",
            "un 1½ à louer, 3ᵉ".replace("ᵉ", "e"),
            "AT&T, R&D; B&B",
        ),
    ],
)
def test_plain_texts_stay_as_they_are(text: str) -> None:
    assert normalize(text).text == text


def test_forms_are_all_of_the_texts_they_are_made_from() -> None:
    """A form that changed nothing would prove nothing."""
    changed: Counter[str] = Counter()
    for note in _notes()[:200]:
        for name, write in FORMS.items():
            changed[name] += rewritten(note, write)["text"] != note["text"]
        changed["broken lines"] += broken(note)["text"] != note["text"]

    assert min(changed[name] for name in [*FORMS, "broken lines"]) > 20
