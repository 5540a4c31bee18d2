"""Invented notes of a 211 call taker, a shelter desk, an outreach van and a chat service, with their labels.

A frame is a text with slots: `{full f1}` is a maker with a person's key (sex, family, member), `{o=ODSP}` a word with
its label. `@ON,QC` at the start of a frame keeps it in these provinces. `[a|b]` is a choice of wording.
"""

import random
import re

from tests.detectors.notes import sixth_hand_frames_en as en
from tests.detectors.notes import sixth_hand_frames_en_more as en_more
from tests.detectors.notes import sixth_hand_frames_fr as fr
from tests.detectors.notes import sixth_hand_frames_fr_more as fr_more
from tests.detectors.notes import sixth_hand_words as words
from tests.detectors.notes.sixth_hand_identities import bare
from tests.detectors.notes.sixth_hand_patterns import LITERALS
from tests.detectors.notes.sixth_hand_slots import Note, piece

SERVICES: list[str] = words.SERVICES["en"] + words.SERVICES["fr"]
HURRIED = {"en": en.CALLS + en_more.CALLS, "fr": fr.CALLS + fr_more.CALLS}
FRAMES = {"en": HURRIED["en"] + en_more.LETTERS, "fr": HURRIED["fr"] + fr_more.LETTERS}

# The ways of typing and their weights, for hurried notes and for letters and forms.
VARIANTS = {
    ("en", True): {"plain": 30, "lower": 26, "nopunct": 10, "typo": 14, "caps": 8, "lower+nopunct+typo": 12},
    ("fr", True): {
        "plain": 26,
        "lower": 14,
        "noaccent": 16,
        "lower+noaccent": 16,
        "typo": 8,
        "nopunct": 6,
        "caps": 4,
        "caps+noaccent": 4,
        "lower+noaccent+nopunct+typo": 6,
    },
    ("en", False): {"plain": 72, "typo": 12, "lower": 8, "caps": 8},
    ("fr", False): {"plain": 66, "noaccent": 18, "lower": 8, "caps+noaccent": 8},
}

_CHOICE = re.compile(r"\[([^\[\]]*\|[^\[\]]*)\]")
_SLOT = re.compile(r"\{(\w+)(?:=([^}]*)| ([fm]?\d+))?\}")
_ELIDED = re.compile(r"\b([dD]|[qQ]u)e $")
_VOWEL = re.compile(r"[aeiouéèêâîôAEIOUÉÈÊÂÎÔ]")

Piece = tuple[str, str | None]


def _fill(frame: str, note: Note) -> list[Piece]:
    """The pieces of a frame: plain text without label, and slots with theirs."""
    frame = _CHOICE.sub(lambda choice: note.pick(choice[1].split("|")), frame)
    pieces: list[Piece] = []
    end = 0
    for slot in _SLOT.finditer(frame):
        name, literal, key = slot.groups()
        between = frame[end : slot.start()]
        made = piece(note, name, key) if literal is None else (literal, LITERALS[name])
        if note.lang == "fr" and _VOWEL.match(made[0]):
            between = _ELIDED.sub(r"\1'", between)
        pieces += [(between, None), made]
        end = slot.end()
    return [*pieces, (frame[end:], None)]


def _mistype(text: str, rng: random.Random) -> str:
    """The text with a slip in about one long word of seven."""

    def slip(word: re.Match) -> str:
        if rng.random() > 0.15:
            return word[0]
        place = rng.randrange(1, len(word[0]) - 2)
        head, first, second, tail = word[0][:place], word[0][place], word[0][place + 1], word[0][place + 2 :]
        return head + rng.choice([second + first, first, first + first + second]) + tail

    return re.sub(r"[^\W\d_]{5,}", slip, text)


def _type(pieces: list[Piece], variant: str, rng: random.Random) -> list[Piece]:
    """The pieces as typed in a hurry: slips and missing stops only between the labelled things."""
    ways = variant.split("+")
    typed = []
    for part, label in pieces:
        text = part
        if label is None and "typo" in ways:
            text = _mistype(text, rng)
        if label is None and "nopunct" in ways:
            text = re.sub(r"[,;.!?]|\b'\b", "", text)
        if "noaccent" in ways:
            text = bare(text)
        if "lower" in ways:
            text = text.lower()
        if "caps" in ways:
            text = text.upper()
        typed.append((text, label))
    return typed


def _join(pieces: list[Piece]) -> tuple[str, list[dict]]:
    """The whole text and the spans of its labelled pieces."""
    text, spans = "", []
    for part, label in pieces:
        if label:
            spans.append({"start": len(text), "end": len(text) + len(part), "label": label})
        text += part
    return text, spans


def _write(number: int, lang: str, frame: int, rng: random.Random) -> dict:
    """One note of a frame."""
    provinces, body = [], FRAMES[lang][frame]
    if body.startswith("@"):
        head, body = body.split(" ", 1)
        provinces = head[1:].split(",")
    weights = VARIANTS[lang, frame < len(HURRIED[lang])]
    variant = rng.choices(list(weights), weights.values())[0]
    text, spans = _join(_type(_fill(body, Note(rng, lang, provinces)), variant, rng))
    return {
        "id": f"sixth_hand-{lang}-{number:05}",
        "lang": lang,
        "frame": frame,
        "variant": variant,
        "text": text,
        "spans": spans,
    }


def make(seed: int, count: int) -> list[dict]:
    """So many notes, English and French in turn, every frame once before any comes again."""
    rng = random.Random(seed)
    order: dict[str, list[int]] = {"en": [], "fr": []}
    notes = []
    for number in range(count):
        lang = "fr" if number % 2 else "en"
        if not order[lang]:
            order[lang] = rng.sample(range(len(FRAMES[lang])), len(FRAMES[lang]))
        notes.append(_write(number, lang, order[lang].pop(), rng))
    return notes
