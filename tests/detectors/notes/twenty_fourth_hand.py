"""Notes of a 211 follow-up worker, 311 agent, home-care scheduler and settlement counsellor: all invented."""

from random import Random

from tests.detectors.notes.twenty_fourth_hand_en import FRAMES_TEXT as EN_FIRST
from tests.detectors.notes.twenty_fourth_hand_en_last import FRAMES_TEXT as EN_THIRD
from tests.detectors.notes.twenty_fourth_hand_en_more import FRAMES_TEXT as EN_SECOND
from tests.detectors.notes.twenty_fourth_hand_engine import note, read_frames
from tests.detectors.notes.twenty_fourth_hand_fr import FRAMES_TEXT as FR_FIRST
from tests.detectors.notes.twenty_fourth_hand_fr_last import FRAMES_TEXT as FR_THIRD
from tests.detectors.notes.twenty_fourth_hand_fr_more import FRAMES_TEXT as FR_SECOND
from tests.detectors.notes.twenty_fourth_hand_values import SERVICES as ALL_SERVICES

SERVICES: list[str] = ALL_SERVICES
FRAMES: dict[str, list[tuple[str, str]]] = {
    "en": read_frames(EN_FIRST + EN_SECOND + EN_THIRD),
    "fr": read_frames(FR_FIRST + FR_SECOND + FR_THIRD),
}


def order(rng: Random, size: int, count: int) -> list[int]:
    """Places of frames: every frame once, shuffled, before any comes again."""
    rounds = [rng.sample(range(size), size) for _ in range(count // size + 1)]
    return [place for places in rounds for place in places][:count]


def make(seed: int, count: int) -> list[dict]:
    """Half English, half French, in turn."""
    rng = Random(seed)
    orders = {lang: order(rng, len(FRAMES[lang]), count // 2 + 1) for lang in FRAMES}
    langs = ["en" if place % 2 == 0 else "fr" for place in range(count)]
    return [
        note(FRAMES[lang][orders[lang][place // 2]], lang, rng, f"twenty_fourth-{seed}-{place:04d}")
        for place, lang in enumerate(langs)
    ]
