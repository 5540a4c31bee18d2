"""Invented, labelled notes of 211 in Canada: SERVICES and make(seed, count)."""

from __future__ import annotations

import random
from typing import Any

from tests.detectors.notes import twentieth_hand_en_a as en_a
from tests.detectors.notes import twentieth_hand_en_b as en_b
from tests.detectors.notes import twentieth_hand_en_c as en_c
from tests.detectors.notes import twentieth_hand_fr_a as fr_a
from tests.detectors.notes import twentieth_hand_fr_b as fr_b
from tests.detectors.notes import twentieth_hand_fr_c as fr_c
from tests.detectors.notes import twentieth_hand_fr_d as fr_d
from tests.detectors.notes.twentieth_hand_engine import Frame, Segment, parse, render
from tests.detectors.notes.twentieth_hand_services import SERVICES
from tests.detectors.notes.twentieth_hand_variants import vary

__all__ = ["FRAMES", "SERVICES", "make"]

FRAMES: dict[str, list[Frame]] = {
    "en": parse("en", en_a.RAW) + parse("en", en_b.RAW) + parse("en", en_c.RAW),
    "fr": parse("fr", fr_a.RAW) + parse("fr", fr_b.RAW) + parse("fr", fr_c.RAW) + parse("fr", fr_d.RAW),
}
SHORTEST: int = 40
LONGEST: int = 500


def order(rng: random.Random, frames: list[Frame], count: int) -> list[Frame]:
    """Every frame in turn, in a new order each round."""
    drawn: list[Frame] = []
    while len(drawn) < count:
        drawn.extend(rng.sample(frames, len(frames)))
    return drawn[:count]


def assemble(segments: list[Segment]) -> tuple[str, list[dict[str, Any]]]:
    """The text and its spans."""
    text = ""
    spans: list[dict[str, Any]] = []
    for piece, label in segments:
        if label:
            spans.append({"start": len(text), "end": len(text) + len(piece), "label": label})
        text += piece
    return text, spans


def write(rng: random.Random, frame: Frame) -> tuple[str, str, list[dict[str, Any]]]:
    """One note of a frame, of an allowed length."""
    while True:
        variant, segments = vary(rng, frame.lang, frame.name, frame.form, render(frame, rng))
        text, spans = assemble(segments)
        if SHORTEST <= len(text) <= LONGEST:
            return variant, text, spans


def make(seed: int, count: int) -> list[dict[str, Any]]:
    """So many labelled notes, half English and half French."""
    rng = random.Random(seed)
    halves = {"en": order(rng, FRAMES["en"], (count + 1) // 2), "fr": order(rng, FRAMES["fr"], count // 2)}
    notes: list[dict[str, Any]] = []
    for place in range(count):
        lang = "fr" if place % 2 else "en"
        frame = halves[lang][place // 2]
        variant, text, spans = write(rng, frame)
        notes.append(
            {
                "id": f"twentieth-{seed}-{place:05}",
                "lang": lang,
                "frame": f"{lang}_{frame.name}",
                "variant": variant,
                "text": text,
                "spans": spans,
            }
        )
    return notes
