"""Labelled texts written in other ways that people read alike; the labels move with the text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from html.entities import codepoint2name
from typing import Any

Note = dict[str, Any]
Writer = Callable[[str, int, str, str], str]
"""What stands for a character of a text, given the text, the place, and the label that it is under, or nothing."""


def rewritten(note: Note, write: Writer) -> Note:
    """The note with each character written anew, and its spans where they then are."""
    text = note["text"]
    labels = [""] * len(text)
    for span in note["spans"]:
        labels[span["start"] : span["end"]] = [span["label"]] * (span["end"] - span["start"])
    parts = [write(text, at, text[at], labels[at]) for at in range(len(text))]
    places = [0]
    for part in parts:
        places.append(places[-1] + len(part))
    spans = [{**span, "start": places[span["start"]], "end": places[span["end"]]} for span in note["spans"]]
    return {**note, "text": "".join(parts), "spans": spans}


def _decomposed(text: str, at: int, sign: str, label: str) -> str:
    return unicodedata.normalize("NFD", sign)


def _within_words(put: str) -> Writer:
    """Something unseen after every second letter or digit that another one follows."""

    def write(text: str, at: int, sign: str, label: str) -> str:
        inside = sign.isalnum() and text[at + 1 : at + 2].isalnum()
        return sign + put if inside and at % 2 else sign

    return write


def _struck(text: str, at: int, sign: str, label: str) -> str:
    return f"{sign}\u0336" if sign.isalnum() else sign


def _escaped(text: str, at: int, sign: str, label: str) -> str:
    if sign.isascii() and not (sign.isalpha() and at % 5 == 0):
        return sign
    escaped = sign.encode("ascii", "xmlcharrefreplace").decode()
    return escaped if escaped != sign else f"&#x{ord(sign):x};"


def _escaped_twice(text: str, at: int, sign: str, label: str) -> str:
    named = codepoint2name.get(ord(sign))
    return sign if sign.isascii() or named is None else f"&amp;{named};"


def _full_width(text: str, at: int, sign: str, label: str) -> str:
    return chr(ord(sign) + 0xFEE0) if "!" <= sign <= "~" else sign


def _spaced(text: str, at: int, sign: str, label: str) -> str:
    """The letters of names apart, their words further apart."""
    if label != "PERSON":
        return sign
    if sign.isspace():
        return "   "
    return f"{sign} " if sign.isalpha() and text[at + 1 : at + 2].isalpha() else sign


_CYRILLIC = str.maketrans("aeopcxAEOPCTHKMB", "аеорсхАЕОРСТНКМВ")


def _look_alike(text: str, at: int, sign: str, label: str) -> str:
    """The second letter of words, where Cyrillic has one like it."""
    second = text[at - 1 : at].isalpha() and not text[at - 2 : at - 1].isalnum() if at > 1 else False
    return sign.translate(_CYRILLIC) if second and text[at + 1 : at + 2].isalpha() else sign


def _no_break(text: str, at: int, sign: str, label: str) -> str:
    return {" ": "\u00a0", "-": "\u2011"}.get(sign, sign)


FORMS: dict[str, Writer] = {
    "decomposed": _decomposed,
    "zero-width spaces": _within_words("\u200b"),
    "zero-width joiners": _within_words("\u200d"),
    "soft hyphens": _within_words("\u00ad"),
    "marks of direction": _within_words("\u200f"),
    "strokes": _struck,
    "references": _escaped,
    "references escaped": _escaped_twice,
    "full width": _full_width,
    "spaced names": _spaced,
    "Cyrillic look-alikes": _look_alike,
    "no-break signs": _no_break,
}


def broken(note: Note) -> Note:
    """Telephone numbers and e-mail addresses go over the end of a line, after their first sign that is no letter or digit."""
    breaks = set()
    for span in note["spans"]:
        if span["label"] in ("PHONE", "EMAIL"):
            written = note["text"][span["start"] : span["end"]]
            sign = re.search(r"(?<=\d)[-. ](?=\d)|@", written)
            if sign and (span["label"] == "EMAIL" or re.fullmatch(r"\(?\d{3}\)?[-. ]?\d{3}[-. ]\d{4}", written)):
                breaks.add(span["start"] + sign.start())
    return rewritten(note, lambda text, at, sign, label: f"{sign.strip()}\n" if at in breaks else sign)
