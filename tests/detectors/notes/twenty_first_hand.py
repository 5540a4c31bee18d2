"""Labelled, invented notes of 211 in Canada: the twenty-first hand."""

import random
from typing import Any

from tests.detectors.notes import twenty_first_hand_en1 as en1
from tests.detectors.notes import twenty_first_hand_en2 as en2
from tests.detectors.notes import twenty_first_hand_en3 as en3
from tests.detectors.notes import twenty_first_hand_fr1 as fr1
from tests.detectors.notes import twenty_first_hand_fr2 as fr2
from tests.detectors.notes import twenty_first_hand_fr3 as fr3
from tests.detectors.notes import twenty_first_hand_services as services
from tests.detectors.notes.twenty_first_hand_engine import Segment, expand, parse
from tests.detectors.notes.twenty_first_hand_people import draw_context
from tests.detectors.notes.twenty_first_hand_variants import vary

NAME = "twenty_first_hand"
SERVICES: list[str] = services.SERVICES
LOW, HIGH = 40, 500
FRAMES: dict[str, list[tuple[str, str]]] = {
    "en": parse(en1.RAW) + parse(en2.RAW) + parse(en3.RAW),
    "fr": parse(fr1.RAW) + parse(fr2.RAW) + parse(fr3.RAW),
}


def length(segments: list[Segment]) -> int:
    """The length of a note's text."""
    return sum(len(text) for text, _label in segments)


def write(rng: random.Random, lang: str, template: str) -> tuple[str, list[Segment]]:
    """A variant's name and the segments of one note, drawn again while too short or too long."""
    variant, segments = vary(rng, expand(draw_context(rng, lang, template), template), lang)
    if LOW <= length(segments) <= HIGH:
        return variant, segments
    return write(rng, lang, template)


def spans(segments: list[Segment]) -> list[dict[str, Any]]:
    """The labelled spans, by their offsets."""
    ends = [length(segments[: pos + 1]) for pos in range(len(segments))]
    return [
        {"start": end - len(text), "end": end, "label": label}
        for (text, label), end in zip(segments, ends, strict=True)
        if label
    ]


def note(rng: random.Random, lang: str, number: int, order: list[int]) -> dict[str, Any]:
    """One note: the frame of its turn, filled and varied."""
    index = order[number % len(order)]
    kind, template = FRAMES[lang][index]
    variant, segments = write(rng, lang, template)
    return {
        "id": f"{NAME}-{lang}-{number:05d}",
        "lang": lang,
        "frame": f"{lang}_{kind}_{index:03d}",
        "variant": variant,
        "text": "".join(text for text, _label in segments),
        "spans": spans(segments),
    }


def make(seed: int, count: int) -> list[dict[str, Any]]:
    """Notes of both languages in turn, the same for the same seed."""
    rng = random.Random(seed)
    orders = {lang: rng.sample(range(len(FRAMES[lang])), len(FRAMES[lang])) for lang in ("en", "fr")}
    langs = ["en" if pos % 2 == 0 else "fr" for pos in range(count)]
    return [note(rng, lang, pos // 2, orders[lang]) for pos, lang in enumerate(langs)]
