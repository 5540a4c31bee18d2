"""Invented, labelled notes of 211 in Canada, the twenty-third hand."""

from itertools import accumulate
from random import Random

from tests.detectors.notes import twenty_third_hand_places as places
from tests.detectors.notes.twenty_third_hand_en_calls import CALLS as EN_CALLS
from tests.detectors.notes.twenty_third_hand_en_more import MORE as EN_MORE
from tests.detectors.notes.twenty_third_hand_en_papers import PAPERS as EN_PAPERS
from tests.detectors.notes.twenty_third_hand_en_plain import PLAIN as EN_PLAIN
from tests.detectors.notes.twenty_third_hand_engine import Piece, new_note
from tests.detectors.notes.twenty_third_hand_fr_calls import CALLS as FR_CALLS
from tests.detectors.notes.twenty_third_hand_fr_more import MORE as FR_MORE
from tests.detectors.notes.twenty_third_hand_fr_own import OWN as FR_OWN
from tests.detectors.notes.twenty_third_hand_fr_papers import PAPERS as FR_PAPERS
from tests.detectors.notes.twenty_third_hand_fr_plain import PLAIN as FR_PLAIN
from tests.detectors.notes.twenty_third_hand_slots import fill
from tests.detectors.notes.twenty_third_hand_variants import VARIANTS, altered

SERVICES: list[str] = [name.split("|")[1] for name in places.EN_ORGS + places.FR_ORGS]


def numbered(lang: str, groups: dict[str, str]) -> list[tuple[str, str]]:
    """Each frame of a block, with its name; frames are parted by a line of three dashes."""
    return [
        (f"{lang}_{group}_{place:02d}", template.strip("\n"))
        for group, block in groups.items()
        for place, template in enumerate(block.replace("\\\n", "").split("\n---\n"), 1)
    ]


FRAMES: dict[str, list[tuple[str, str]]] = {
    "en": numbered("en", {**EN_CALLS, **EN_PAPERS, **EN_MORE, **EN_PLAIN}),
    "fr": numbered("fr", {**FR_CALLS, **FR_PAPERS, **FR_MORE, **FR_OWN, **FR_PLAIN}),
}


def assemble(pieces: list[Piece]) -> tuple[str, list[dict]]:
    ends = list(accumulate(len(text) for text, _ in pieces))
    spans = [
        {"start": end - len(text), "end": end, "label": label}
        for (text, label), end in zip(pieces, ends, strict=False)
        if label
    ]
    return "".join(text for text, _ in pieces), spans


def one(rng: Random, lang: str, frame: tuple[str, str], number: int) -> dict:
    name, template = frame
    prov, body = template[1:].split("|", 1) if template.startswith("@") else ("", template)
    pieces = fill(new_note(rng, lang, prov), body)
    variant = rng.choices(list(VARIANTS), list(VARIANTS.values()))[0]
    typed = altered(rng, pieces, variant, lang)
    text, spans = assemble(typed)
    kept = variant if typed != pieces else "clean"
    return {
        "id": f"twenty_third_hand_{lang}_{number:04d}",
        "lang": lang,
        "frame": name,
        "variant": kept,
        "text": text,
        "spans": spans,
    }


def deck(rng: Random, lang: str, count: int) -> list[tuple[str, str]]:
    """Frames in shuffled rounds, so that each is used about equally."""
    frames = FRAMES[lang]
    rounds = [rng.sample(frames, len(frames)) for _ in range(count // len(frames) + 1)]
    return [frame for shuffled in rounds for frame in shuffled][:count]


def make(seed: int, count: int) -> list[dict]:
    rng = Random(seed)
    shares = {"en": (count + 1) // 2, "fr": count // 2}
    return [
        one(rng, lang, frame, number)
        for lang, share in shares.items()
        for number, frame in enumerate(deck(rng, lang, share), 1)
    ]
