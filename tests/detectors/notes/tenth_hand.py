"""Labelled, invented notes of ordinary calls and visits, in plain working style (English and French of Canada)."""

from __future__ import annotations

import random

from tests.detectors.notes import (
    tenth_hand_en1,
    tenth_hand_en2,
    tenth_hand_en3,
    tenth_hand_en4,
    tenth_hand_en5,
    tenth_hand_fr1,
    tenth_hand_fr2,
    tenth_hand_fr3,
    tenth_hand_fr4,
    tenth_hand_fr5,
)
from tests.detectors.notes.tenth_hand_engine import note, parse
from tests.detectors.notes.tenth_hand_services import SERVICES as _ALL

SERVICES: list[str] = list(_ALL)
FRAMES = {
    "en": parse(
        "en",
        tenth_hand_en1.FRAMES,
        tenth_hand_en2.FRAMES,
        tenth_hand_en3.FRAMES,
        tenth_hand_en4.FRAMES,
        tenth_hand_en5.FRAMES,
    ),
    "fr": parse(
        "fr",
        tenth_hand_fr1.FRAMES,
        tenth_hand_fr2.FRAMES,
        tenth_hand_fr3.FRAMES,
        tenth_hand_fr4.FRAMES,
        tenth_hand_fr5.FRAMES,
    ),
}


def make(seed: int, count: int) -> list[dict]:
    rng = random.Random(seed)
    queue: dict[str, list] = {"en": [], "fr": []}
    out = []
    for i in range(count):
        lang = "en" if i % 2 == 0 else "fr"
        if not queue[lang]:
            queue[lang] = rng.sample(FRAMES[lang], len(FRAMES[lang]))
        name, kind, template = queue[lang].pop()
        text, spans, variant = note(rng, lang, kind, template)
        for _ in range(30):
            if 40 <= len(text) <= 500:
                break
            text, spans, variant = note(rng, lang, kind, template)
        out.append(
            {
                "id": f"tenth_hand-{seed}-{i:04d}",
                "lang": lang,
                "frame": name,
                "variant": variant,
                "text": text,
                "spans": spans,
            }
        )
    return out
