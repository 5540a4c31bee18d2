"""Invented notes of 211 and the agencies around it, labelled; see make()."""

from tests.detectors.notes import (
    fourteenth_hand_en1,
    fourteenth_hand_en2,
    fourteenth_hand_en3,
    fourteenth_hand_en4,
    fourteenth_hand_fr1,
    fourteenth_hand_fr2,
    fourteenth_hand_fr3,
    fourteenth_hand_fr4,
    fourteenth_hand_fr5,
)
from tests.detectors.notes import fourteenth_hand_engine as engine
from tests.detectors.notes import fourteenth_hand_services as services

SERVICES: list[str] = services.SERVICES
MODULES = {
    "en": [fourteenth_hand_en1, fourteenth_hand_en2, fourteenth_hand_en3, fourteenth_hand_en4],
    "fr": [fourteenth_hand_fr1, fourteenth_hand_fr2, fourteenth_hand_fr3, fourteenth_hand_fr4, fourteenth_hand_fr5],
}
FRAMES = {
    lang: [(f"{lang}{i}-{j:02d}", f) for i, m in enumerate(mods, 1) for j, f in enumerate(engine.frames(m.TEXT), 1)]
    for lang, mods in MODULES.items()
}


def make(seed: int, count: int) -> list[dict]:
    """Half English, half French; the same for the same seed."""
    return engine.build(seed, count, FRAMES)
