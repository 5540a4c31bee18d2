"""Notes of 211 centres, written by the ninth hand: quality-review records with their labels."""

import random
import re

from tests.detectors.notes import ninth_hand_frames_en as frames_en
from tests.detectors.notes import ninth_hand_frames_fr as frames_fr
from tests.detectors.notes import ninth_hand_values as values
from tests.detectors.notes import ninth_hand_words as words

SERVICES: list[str] = words.SERVICES

# `{f1.g}`: a person in a form; `{addr}`: a value; `<d:until noon>`: fixed words with a label; ` // `: a line end.
_SLOT = re.compile(r"\{(?P<slot>\w+)(?:\.(?P<form>\w))?\}|<(?P<code>\w):(?P<fixed>[^>]+)>")
_FRAME = re.compile(r"(?P<kind>call|chat|mail|form)(?: (?P<province>[A-Z]{2}))?: (?P<text>.+)")
_CODES = {"d": "DATE_OK", "n": "NUM_OK", "o": "ORG_OK", "h": "HOTLINE_OK", "l": "LANG_OK", "p": "PLACE_OK", "a": "AGE"}
_FIRST = re.compile(r"\{([fmx]\d)")
_ELISION = re.compile(r"\b(de|que) $", re.IGNORECASE)


def _frames(text: str) -> list[re.Match]:
    return [_FRAME.fullmatch(" ".join(frame.split())) for frame in f"\n{text.strip()}".split("\n- ")[1:]]


_FRAMES = {"en": _frames(frames_en.TEXT), "fr": _frames(frames_fr.TEXT)}


def _fill(text: str, world: values.Values) -> tuple[str, list[dict]]:
    """The text of a frame with its slots filled, and the spans of what stands in them."""
    out, spans, last = "", [], 0
    for match in _SLOT.finditer(text):
        out += text[last : match.start()].replace(" // ", "\n")
        last = match.end()
        slot = match["slot"]
        if match["code"]:
            label, value = _CODES[match["code"]], match["fixed"]
        elif slot in values.LABELS:
            label, value = values.LABELS[slot], world.value(slot)
        else:
            label, value = "PERSON", world.name(slot, match["form"] or "")
        if world.lang == "fr" and values.plain(value[0]).lower() in "aeiou":
            out = _ELISION.sub(lambda word: word[1][:-1] + "'", out)
        spans.append({"start": len(out), "end": len(out) + len(value), "label": label})
        out += value
    return out + text[last:].replace(" // ", "\n"), spans


def _styled(text: str, kind: str, rng: random.Random) -> tuple[str, str]:
    """The text as typed in a hurry, now and then; its length stays."""
    roll = rng.random()
    if kind in ("call", "chat") and roll < 0.12:
        return "lower", text.lower()
    if kind != "mail" and roll < 0.17:
        return "bare", values.plain(text)
    if kind == "call" and roll > 0.98:
        return "upper", "".join(letter.upper() if len(letter.upper()) == 1 else letter for letter in text)
    return "plain", text


def make(seed: int, count: int) -> list[dict]:
    """`count` labelled notes, by turns English and French, the same for the same seed."""
    rng = random.Random(seed)
    decks: dict[str, list[int]] = {"en": [], "fr": []}
    notes = []
    while len(notes) < count:
        lang = ("en", "fr")[len(notes) % 2]
        if not decks[lang]:
            decks[lang] = rng.sample(range(len(_FRAMES[lang])), len(_FRAMES[lang]))
        number = decks[lang].pop()
        frame = _FRAMES[lang][number]
        first = _FIRST.search(frame["text"])
        world = values.Values(rng, lang, frame["province"] or "", first[1] if first else "x9")
        text, spans = _fill(frame["text"], world)
        style, text = _styled(text, frame["kind"], rng)
        if 40 <= len(text) <= 500:
            notes.append(
                {
                    "id": f"ninth-{seed}-{len(notes):05}",
                    "lang": lang,
                    "frame": number,
                    "variant": f"{frame['kind']}-{style}",
                    "text": text,
                    "spans": spans,
                }
            )
    return notes
