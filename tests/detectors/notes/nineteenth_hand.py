"""Invented, labelled notes of 211 in Canada: SERVICES and make(seed, count)."""

from __future__ import annotations

import datetime as dt
import random
from typing import Any

from tests.detectors.notes import nineteenth_hand_en_a as en_a
from tests.detectors.notes import nineteenth_hand_en_b as en_b
from tests.detectors.notes import nineteenth_hand_en_c as en_c
from tests.detectors.notes import nineteenth_hand_engine as engine
from tests.detectors.notes import nineteenth_hand_fr_a as fr_a
from tests.detectors.notes import nineteenth_hand_fr_b as fr_b
from tests.detectors.notes import nineteenth_hand_fr_c as fr_c
from tests.detectors.notes import nineteenth_hand_places as places
from tests.detectors.notes import nineteenth_hand_services as services
from tests.detectors.notes import nineteenth_hand_variants as variants

SERVICES: list[str] = list(services.SERVICES)
LONGEST: int = 500
SHORTEST: int = 40
NEWCOMERS: list[str] = [
    "south_asian",
    "arab",
    "persian",
    "somali",
    "african",
    "haitian",
    "latin",
    "eritrean",
    "filipino",
    "ukrainian",
]
Frame = tuple[str, list[str], str, str]


def read_frames(blocks: list[str], lang: str) -> list[Frame]:
    """Read blocks of frames: a line `== name @ON,AB +community` begins each, and a double slash is a new line."""
    frames: list[Frame] = []
    for chunk in "\n".join(blocks).split("\n== ")[1:]:
        head, _, body = chunk.partition("\n")
        head, _, community = head.partition(" +")
        name, _, provs = head.partition(" @")
        text = " ".join(line.strip() for line in body.splitlines() if line.strip()).replace(" // ", "\n")
        regions = [prov for prov in provs.strip().split(",") if prov]
        frames.append((f"{lang}_{name.strip()}", regions, community.strip(), text))
    return frames


FRAMES: dict[str, list[Frame]] = {
    "en": read_frames([en_a.BLOCK, en_b.BLOCK, en_c.BLOCK], "en"),
    "fr": read_frames([fr_a.BLOCK, fr_b.BLOCK, fr_c.BLOCK], "fr"),
}


def assemble(parts: list[engine.Segment]) -> tuple[str, list[dict[str, Any]]]:
    """Join segments into a text with its spans."""
    text, spans = "", []
    for piece, label in parts:
        if label:
            spans.append({"start": len(text), "end": len(text) + len(piece), "label": label})
        text += piece
    return text, spans


def write_note(rng: random.Random, lang: str, frame: Frame) -> tuple[str, str, list[dict[str, Any]]]:
    """Write one note from a frame, drawn again if it is too short or too long."""
    name, provs, community, body = frame
    variant = engine.weighted(rng, variants.VARIANTS)
    for _ in range(20):
        prov = rng.choice(provs) if provs else engine.weighted(rng, places.PROVINCE_WEIGHTS[lang])
        today = dt.date(2025, 10, 1) + dt.timedelta(days=rng.randint(0, 420))
        scene = engine.Scene(rng, lang, prov, today)
        scene.community = rng.choice(NEWCOMERS) if community == "newcomer" else community
        scene.generations = bool(engine.FAMILY.search(body))
        parts = variants.vary(rng, engine.fill(scene, body), variant, lang)
        text, spans = assemble(parts)
        if SHORTEST <= len(text) <= LONGEST:
            return variant, text, spans
    raise ValueError(f"frame {name} gives no text of a fit length")


def frame_order(rng: random.Random, lang: str, count: int) -> list[Frame]:
    """Shuffle the frames over and over, so that all are used."""
    order: list[Frame] = []
    while len(order) < count:
        order += rng.sample(FRAMES[lang], len(FRAMES[lang]))
    return order[:count]


def make(seed: int, count: int) -> list[dict[str, Any]]:
    """Write notes with their labelled spans, half in each language."""
    rng = random.Random(seed)
    half = (count + 1) // 2
    orders = {"en": frame_order(rng, "en", half), "fr": frame_order(rng, "fr", half)}
    notes: list[dict[str, Any]] = []
    for index in range(count):
        lang = "en" if index % 2 == 0 else "fr"
        frame = orders[lang][index // 2]
        variant, text, spans = write_note(rng, lang, frame)
        notes.append(
            {
                "id": f"nineteenth-{seed}-{index:05d}",
                "lang": lang,
                "frame": frame[0],
                "variant": variant,
                "text": text,
                "spans": spans,
            }
        )
    return notes
