"""Invented, labelled notes of 211 in Canada: half in English, half in French."""

from __future__ import annotations

from random import Random

from tests.detectors.notes import eighteenth_hand_engine as engine
from tests.detectors.notes import eighteenth_hand_orgs
from tests.detectors.notes import eighteenth_hand_variants as variants
from tests.detectors.notes.eighteenth_hand_en_a import BLOCK as EN_A
from tests.detectors.notes.eighteenth_hand_en_b import BLOCK as EN_B
from tests.detectors.notes.eighteenth_hand_en_c import BLOCK as EN_C
from tests.detectors.notes.eighteenth_hand_fr_a import BLOCK as FR_A
from tests.detectors.notes.eighteenth_hand_fr_b import BLOCK as FR_B
from tests.detectors.notes.eighteenth_hand_fr_c import BLOCK as FR_C

FRAMES: dict[str, list[engine.Frame]] = {
    "en": engine.read_frames("en", f"{EN_A}\n{EN_B}\n{EN_C}"),
    "fr": engine.read_frames("fr", f"{FR_A}\n{FR_B}\n{FR_C}"),
}
SERVICES = eighteenth_hand_orgs.SERVICES
SHORTEST, LONGEST = 40, 500


def one(frame: engine.Frame, lang: str, rng: Random) -> tuple[str, str, list[dict[str, object]]]:
    """A variant, a text and its spans, of an accepted length."""
    for _ in range(60):
        variant = variants.choose(frame.kind, lang, rng)
        segments = engine.expand(frame, rng, lang)
        if frame.kind == "voice":
            segments = variants.apply(segments, "lower", lang, rng)
        typed = variants.apply(segments, variant, lang, rng)
        if typed == segments:
            variant = "clean"
        text, spans = engine.assemble(typed)
        if SHORTEST <= len(text) <= LONGEST:
            return variant, text, spans
    raise ValueError(f"frame {frame.name} gives no text of an accepted length")


def make(seed: int, count: int) -> list[dict[str, object]]:
    """`count` notes: the languages alternate, and each goes round its frames in a shuffled order."""
    rng = Random(seed)
    queues: dict[str, list[engine.Frame]] = {"en": [], "fr": []}
    made: list[dict[str, object]] = []
    for number in range(count):
        lang = "en" if number % 2 == 0 else "fr"
        if not queues[lang]:
            queues[lang] = rng.sample(FRAMES[lang], len(FRAMES[lang]))
        frame = queues[lang].pop()
        variant, text, spans = one(frame, lang, rng)
        made.append(
            {
                "id": f"eighteenth-{seed}-{number:05d}",
                "lang": lang,
                "frame": frame.name,
                "variant": variant,
                "text": text,
                "spans": spans,
            }
        )
    return made
