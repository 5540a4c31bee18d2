"""Frames to notes: cut a frame in pieces, fill its slots, apply a variant, join and measure the spans."""

import re
import unicodedata
from random import Random

from tests.detectors.notes import twenty_fourth_hand_values as values
from tests.detectors.notes.twenty_fourth_hand_slots import Cast, slot

Piece = tuple[str, str]
MARK = re.compile(r"\{([a-z]+)(\d?)(?:\.([a-z]))?\}|\[([A-Z])\|([^\]]+)\]")
LETTERS: dict[str, str] = {
    "N": "NUM_OK",
    "D": "DATE_OK",
    "H": "HOTLINE_OK",
    "L": "LANG_OK",
    "P": "PLACE_OK",
    "X": "NEUTRAL",
    "A": "AGE",
    "R": "PERSON",
    "S": "ORG_OK",
    "B": "DATE_OF_BIRTH",
    "T": "PHONE",
    "W": "LOCATION_ADDRESS",
}
ELIDED: list[tuple[str, str]] = [("de ", "d'"), ("que ", "qu'"), ("De ", "D'"), ("Que ", "Qu'")]
VOWELS: str = "aeiouyéèêâôîAEIOUÉÈÊÂÔÎ"
VARIANTS: list[str] = ["typos", "lower", "caps", "no_accents", "phone_keyboard"]


def read_frames(text: str) -> list[tuple[str, str]]:
    """Frames of a module: a line `@name`, then lines; `|` begins a line that stays a line."""
    blocks = [block.strip().split("\n", 1) for block in re.split(r"(?m)^@", text) if block.strip()]
    return [
        (head.strip(), re.sub(r" ?\n\|", "\n", re.sub(r"\n(?!\|)", " ", body.strip())).lstrip("|"))
        for head, body in blocks
    ]


def elide(before: str, after: str) -> str:
    """The French text before a value that begins with a vowel."""
    if after[:1] not in VOWELS:
        return before
    found = [(old, new) for old, new in ELIDED if re.search(r"(^|[\s(])" + old + "$", before)]
    return before[: -len(found[0][0])] + found[0][1] if found else before


def pieces_of(frame: str, cast: Cast) -> list[Piece]:
    """Fill the slots, in their order."""
    pieces: list[Piece] = []
    place = 0
    for found in MARK.finditer(frame):
        kind, number, form, letter, fixed = found.groups()
        text, label = slot(cast, kind, number, form or "") if kind else (fixed, LETTERS[letter])
        before = frame[place : found.start()]
        pieces += [(elide(before, text) if cast.lang == "fr" and kind else before, ""), (text, label)]
        place = found.end()
    return [piece for piece in [*pieces, (frame[place:], "")] if piece[0]]


def strip_accents(text: str) -> str:
    """The text without its accents."""
    return "".join([char for char in unicodedata.normalize("NFD", text) if unicodedata.category(char) != "Mn"])


def typo(word: str, rng: Random) -> str:
    """A long word with two letters swapped, one lost or one doubled, now and then."""
    if len(word) < 5 or not word.isalpha() or rng.random() > 0.22:
        return word
    place = rng.randint(1, len(word) - 3)
    swapped = word[:place] + word[place + 1] + word[place] + word[place + 2 :]
    return rng.choice([swapped, word[:place] + word[place + 1 :], word[:place] + word[place] + word[place:]])


def shorten(text: str, lang: str) -> str:
    """Phone-keyboard short forms."""
    table = values.SHORT_EN if lang == "en" else values.SHORT_FR
    return re.sub(r"[\w'-]+", lambda found: table.get(found.group().lower(), found.group()), text)


def varied(piece: Piece, variant: str, lang: str, rng: Random) -> Piece:
    """A piece in its variant; names and numbers take no typing slips."""
    text, label = piece
    if variant == "lower":
        return text.lower(), label
    if variant == "caps":
        return text.upper(), label
    if variant == "no_accents":
        return strip_accents(text), label
    if variant == "typos" and not label:
        return re.sub(r"\w+", lambda found: typo(found.group(), rng), text), label
    if variant == "phone_keyboard" and not label:
        return shorten(text, lang), label
    return piece


def joined(pieces: list[Piece]) -> tuple[str, list[dict[str, int | str]]]:
    """The text and its spans."""
    starts = [sum(len(text) for text, _ in pieces[:place]) for place in range(len(pieces))]
    spans = [
        {"start": start, "end": start + len(text), "label": label}
        for start, (text, label) in zip(starts, pieces, strict=False)
        if label
    ]
    return "".join([text for text, _ in pieces]), spans


def note(frame: tuple[str, str], lang: str, rng: Random, name: str) -> dict:
    """One note."""
    variant = "clean" if rng.random() < 0.65 else rng.choice(VARIANTS)
    pieces = [varied(piece, variant, lang, rng) for piece in pieces_of(frame[1], Cast(rng, lang))]
    text, spans = joined(pieces)
    return {"id": name, "lang": lang, "frame": frame[0], "variant": variant, "text": text, "spans": spans}
