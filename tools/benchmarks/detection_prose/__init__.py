"""Ordinary printed prose, English and French, in which most capitalized words are no persons."""

import random

from detection_prose import (
    frames_en,
    frames_en2,
    frames_fr,
    frames_fr2,
    words_en,
    words_fr,
)
from detection_prose.fill import filled, parsed

SERVICES: list[str] = []


def _frames(*sources: str) -> dict[str, list[tuple[int, str]]]:
    """Return the frames by kind, each with its number."""
    kinds: dict[str, list[tuple[int, str]]] = {}
    number = 0
    for line in "\n".join(sources).splitlines():
        if line.startswith("# "):
            kind = kinds.setdefault(line[2:], [])
        elif line.startswith("* "):
            kind.append((number, line[2:]))
            number += 1
        elif line:
            kind[-1] = (kind[-1][0], f"{kind[-1][1]} {line.strip()}")
    return kinds


FRAMES = {
    "en": _frames(frames_en.FRAMES, frames_en2.FRAMES),
    "fr": _frames(frames_fr.FRAMES, frames_fr2.FRAMES),
}
HEADINGS = {"en": words_en.HEADINGS, "fr": words_fr.HEADINGS}


def _printed(marked: str, rng: random.Random, lang: str) -> str:
    """Return the marked text as some printer sets it: curly apostrophes, hard blanks, a heading before."""
    if rng.random() < 0.1:
        heading = rng.choice(HEADINGS[lang])
        marked = (heading.upper() if rng.random() < 0.6 else heading[0].upper() + heading[1:]) + "\n" + marked
    if rng.random() < 0.3:
        marked = marked.replace("'", "’")
    if lang == "fr" and rng.random() < 0.25:
        for mark in ":;!?»":
            marked = marked.replace(f" {mark}", f"\u00a0{mark}")
        marked = marked.replace("« ", "«\u00a0")
    return marked


def _wrapped(text: str, spans: list[dict], width: int) -> str:
    """Return `text` broken into lines of about `width` at blanks outside the spans."""
    letters, column = list(text), 0
    inside = {place for span in spans for place in range(span["start"], span["end"])}
    for place, letter in enumerate(letters):
        column = 0 if letter == "\n" else column + 1
        if letter == " " and column > width and place not in inside:
            letters[place], column = "\n", 0
    return "".join(letters)


def _note(rng: random.Random, lang: str) -> dict:
    """Return one text of 30 to 400 letters, a few more with persons than the frames give."""
    while True:
        kind = rng.choice(list(FRAMES[lang]))
        number, frame = rng.choice(FRAMES[lang][kind])
        marked = filled(frame, rng, lang)
        if rng.random() < 0.15:
            marked += rng.choice("\n ") * (marked[-1] in ".!?") or "\n"
            marked += filled(rng.choice(FRAMES[lang][kind])[1], rng, lang)
        text, spans = parsed(_printed(marked, rng, lang))
        named = any(span["label"] == "PERSON" for span in spans)
        if 30 <= len(text) <= 400 and (named or rng.random() < 0.84):
            break
    if rng.random() < 0.08:
        text = _wrapped(text, spans, rng.randint(50, 80))
    return {"lang": lang, "frame": number, "variant": kind, "text": text, "spans": spans}


def make(seed: int, count: int) -> list[dict]:
    """Return `count` texts, half English, half French, the same for the same seed."""
    rng = random.Random(f"prose {seed}")
    return [{"id": f"prose-{seed}-{place}", **_note(rng, "fr" if place % 2 else "en")} for place in range(count)]
