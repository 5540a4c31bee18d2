"""Twenty-seventh hand: invented notes of a Halifax and Calgary case worker, a CLSC intervenante, an Abitibi clerk."""

import random
import re

from tests.detectors.notes import (
    twenty_seventh_hand_en1,
    twenty_seventh_hand_en2,
    twenty_seventh_hand_en3,
    twenty_seventh_hand_fr1,
    twenty_seventh_hand_fr2,
    twenty_seventh_hand_fr3,
)
from tests.detectors.notes.twenty_seventh_hand_engine import Note
from tests.detectors.notes.twenty_seventh_hand_values import SERVICES
from tests.detectors.notes.twenty_seventh_hand_variants import vary

__all__ = ["FRAMES", "SERVICES", "make"]


def _frames(*mods):
    out = []
    for mod in mods:
        for part in mod.TEXT.split("\n%% ")[1:]:
            head, body = part.split("\n", 1)
            out.append((head.strip(), body.strip("\n").replace("\\\n", "")))
    return out


FRAMES = {
    "en": _frames(twenty_seventh_hand_en1, twenty_seventh_hand_en2, twenty_seventh_hand_en3),
    "fr": _frames(twenty_seventh_hand_fr1, twenty_seventh_hand_fr2, twenty_seventh_hand_fr3),
}
SLOT = re.compile(r"\{([^{}]+)\}")


def _fill(r, lang, frame):
    note, pieces, pos = Note(r, lang, frame), [], 0
    text = re.sub(r"\[\[(.*?)\]\]", lambda m: r.choice(m.group(1).split("||")), frame, flags=re.S)
    for m in SLOT.finditer(text):
        pieces.append((text[pos : m.start()], None))
        pieces += note.slot(m.group(1))
        pos = m.end()
    pieces.append((text[pos:], None))
    return [p for p in pieces if p[0]]


def make(seed: int, count: int) -> list[dict]:
    r = random.Random(seed)
    orders = {"en": [], "fr": []}
    out = []
    for i in range(count):
        lang = "en" if i % 2 == 0 else "fr"
        if not orders[lang]:
            orders[lang] = list(range(len(FRAMES[lang])))
            r.shuffle(orders[lang])
        head, body = FRAMES[lang][orders[lang].pop()]
        for _ in range(40):
            pieces = _fill(r, lang, body)
            if 40 <= sum(len(t) for t, _l in pieces) <= 490:
                break
        pieces, variant = vary(r, lang, pieces, head.endswith("!"))
        text, spans = "", []
        for t, label in pieces:
            if label:
                spans.append({"start": len(text), "end": len(text) + len(t), "label": label})
            text += t
        out.append(
            {
                "id": f"h27-{lang}-{i:04d}",
                "lang": lang,
                "frame": head.rstrip("! "),
                "variant": variant,
                "text": text,
                "spans": spans,
            }
        )
    return out
