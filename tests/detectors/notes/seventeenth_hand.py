"""Invented, labelled notes of 211 in Canada, by a former outreach worker and bilingual intake clerk."""

from random import Random

from tests.detectors.notes import seventeenth_hand_engine as engine
from tests.detectors.notes import seventeenth_hand_variants as variants
from tests.detectors.notes.seventeenth_hand_en_a import TEXT as EN_A
from tests.detectors.notes.seventeenth_hand_en_b import TEXT as EN_B
from tests.detectors.notes.seventeenth_hand_en_c import TEXT as EN_C
from tests.detectors.notes.seventeenth_hand_en_d import TEXT as EN_D
from tests.detectors.notes.seventeenth_hand_fr_a import TEXT as FR_A
from tests.detectors.notes.seventeenth_hand_fr_b import TEXT as FR_B
from tests.detectors.notes.seventeenth_hand_fr_c import TEXT as FR_C
from tests.detectors.notes.seventeenth_hand_fr_d import TEXT as FR_D
from tests.detectors.notes.seventeenth_hand_fr_e import TEXT as FR_E
from tests.detectors.notes.seventeenth_hand_places import SERVICES as SERVICE_NAMES

SERVICES: list[str] = list(SERVICE_NAMES)
FRAMES: dict[str, list[tuple[str, str]]] = {
    "en": [frame for text in (EN_A, EN_B, EN_C, EN_D) for frame in engine.parse_frames("en", text)],
    "fr": [frame for text in (FR_A, FR_B, FR_C, FR_D, FR_E) for frame in engine.parse_frames("fr", text)],
}
MIN_CHARS: int = 40
MAX_CHARS: int = 500
BARE_OUT_OF: int = 14
BARE_TURNS: tuple[int, ...] = (2, 6, 11)
ROWS: tuple[str, ...] = ("_form_", "_fiche_", "_fax_", "_télécopie_")


def joined(segments: list[engine.SEGMENT]) -> tuple[str, list[dict[str, int | str]]]:
    """Text and spans out of segments."""
    text = ""
    spans: list[dict[str, int | str]] = []
    for piece, label in segments:
        if label:
            spans.append({"start": len(text), "end": len(text) + len(piece), "label": label})
        text += piece
    return text, spans


def one_note(rng: Random, lang: str, frame: tuple[str, str], number: int) -> dict[str, object]:
    """A note from a frame, tried again while its length is out of bounds."""
    shares = variants.SHARES[lang]
    variant = rng.choices(list(shares), list(shares.values()))[0]
    for _ in range(20):
        joint = rng.choice(["\n", "\n", " | "]) if any(kind in frame[0] for kind in ROWS) else "\n"
        template = frame[1].replace(" | | ", "\n\n").replace(" | ", joint)
        segments = engine.render(engine.Context(rng, lang, template), template)
        text, spans = joined(variants.apply(rng, segments, variant, lang))
        if MIN_CHARS <= len(text) <= MAX_CHARS:
            break
    name = f"seventeenth-{lang}-{number:05d}"
    return {"id": name, "lang": lang, "frame": frame[0], "variant": variant, "text": text, "spans": spans}


def is_bare(frame: tuple[str, str]) -> bool:
    """Whether a frame holds nothing that identifies a person."""
    return "_none_" in frame[0] or "_sans_" in frame[0]


def make(seed: int, count: int) -> list[dict[str, object]]:
    """`count` notes, English and French by turns, every frame of a deck used before one comes back."""
    rng = Random(seed)
    decks: dict[tuple[str, bool], list[tuple[str, str]]] = {}
    notes: list[dict[str, object]] = []
    for number in range(count):
        lang = "en" if number % 2 == 0 else "fr"
        bare = number // 2 % BARE_OUT_OF in BARE_TURNS
        if not decks.get((lang, bare)):
            fitting = [frame for frame in FRAMES[lang] if is_bare(frame) == bare]
            decks[lang, bare] = rng.sample(fitting, len(fitting))
        notes.append(one_note(rng, lang, decks[lang, bare].pop(), number))
    return notes
