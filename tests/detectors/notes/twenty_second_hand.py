"""Invented, labelled notes of 211 in Canada: `make(seed, count)` and `SERVICES`."""

import random
import re

from tests.detectors.notes.twenty_second_hand_en_a import FRAMES as EN_A
from tests.detectors.notes.twenty_second_hand_en_b import FRAMES as EN_B
from tests.detectors.notes.twenty_second_hand_fr_a import FRAMES as FR_A
from tests.detectors.notes.twenty_second_hand_fr_b import FRAMES as FR_B
from tests.detectors.notes.twenty_second_hand_fr_c import FRAMES as FR_C
from tests.detectors.notes.twenty_second_hand_render import render
from tests.detectors.notes.twenty_second_hand_services import SERVICES
from tests.detectors.notes.twenty_second_hand_variants import SHARES, Segment, apply_variant

__all__ = ["SERVICES", "make"]
SHORTEST, LONGEST, TRIES = 40, 500, 30


def parse(block: str) -> dict[str, str]:
    """Frames by name: each begins with a line `@name`."""
    pieces = re.split(r"^@(\w+)\n", block, flags=re.MULTILINE)
    return {name: body.strip("\n") for name, body in zip(pieces[1::2], pieces[2::2], strict=False)}


FRAME_TABLE: dict[str, dict[str, str]] = {
    "en": parse(EN_A) | parse(EN_B),
    "fr": parse(FR_A) | parse(FR_B) | parse(FR_C),
}


def spans_of(segments: list[Segment]) -> list[dict]:
    """Offsets of the labelled segments."""
    starts = [sum(len(text) for text, _ in segments[:i]) for i in range(len(segments))]
    return [
        {"start": s, "end": s + len(text), "label": label}
        for s, (text, label) in zip(starts, segments, strict=False)
        if label
    ]


def one(rng: random.Random, lang: str, name: str, number: int) -> dict:
    """One note of the frame named."""
    variant = rng.choices(list(SHARES[lang]), list(SHARES[lang].values()))[0]
    drawn = (apply_variant(rng, render(rng, lang, FRAME_TABLE[lang][name]), lang, variant) for _ in range(TRIES))
    fitting = (segs for segs in drawn if SHORTEST <= sum(len(text) for text, _ in segs) <= LONGEST)
    segments = next(fitting)
    text = "".join(part for part, _ in segments)
    return {
        "id": f"twenty_second_hand-{lang}-{number:05d}",
        "lang": lang,
        "frame": name,
        "variant": variant,
        "text": text,
        "spans": spans_of(segments),
    }


def order(rng: random.Random, lang: str, count: int) -> list[str]:
    """Every frame in turn, in a new order each round."""
    keys = list(FRAME_TABLE[lang])
    rounds = [rng.sample(keys, len(keys)) for _ in range(count // len(keys) + 1)]
    return [name for part in rounds for name in part][:count]


def make(seed: int, count: int) -> list[dict]:
    """Half English, half French, always the same for the same seed."""
    rng = random.Random(seed)
    half = count - count // 2
    english = [one(rng, "en", name, i) for i, name in enumerate(order(rng, "en", half))]
    french = [one(rng, "fr", name, i) for i, name in enumerate(order(rng, "fr", count // 2))]
    mixed = [*english, *french]
    rng.shuffle(mixed)
    return mixed
