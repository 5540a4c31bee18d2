"""A hand: invented, labelled notes of shelters, a food bank and social workers, in English and in French."""

import random

from tests.detectors.notes import twenty_eighth_hand_en1 as en1
from tests.detectors.notes import twenty_eighth_hand_en2 as en2
from tests.detectors.notes import twenty_eighth_hand_en3 as en3
from tests.detectors.notes import twenty_eighth_hand_en4 as en4
from tests.detectors.notes import twenty_eighth_hand_fr1 as fr1
from tests.detectors.notes import twenty_eighth_hand_fr2 as fr2
from tests.detectors.notes import twenty_eighth_hand_fr3 as fr3
from tests.detectors.notes.twenty_eighth_hand_fill import Note
from tests.detectors.notes.twenty_eighth_hand_services import SERVICES as _SERVICES
from tests.detectors.notes.twenty_eighth_hand_vary import vary

SERVICES: list[str] = list(_SERVICES)
NONE_SHARE = 0.215


def _frames(lang, texts):
    out, n = [], {}
    for block in "\n".join(texts).split("\n@")[1:]:
        kind, body = block.strip("\n").split("\n", 1)
        n[kind] = n.get(kind, 0) + 1
        out.append((f"{lang}_{kind}_{n[kind]:02d}", kind, body.strip()))
    return out


FRAMES = {
    "en": _frames("en", [en1.TEXT, en2.TEXT, en3.TEXT, en4.TEXT]),
    "fr": _frames("fr", [fr1.TEXT, fr2.TEXT, fr3.TEXT]),
}


def _draws(rng, frames, n):
    out = []
    while len(out) < n:
        turn = list(frames)
        rng.shuffle(turn)
        out += turn
    return out[:n]


def make(seed: int, count: int) -> list[dict]:
    rng = random.Random(seed)
    notes = []
    for lang in ("en", "fr"):
        total = count // 2 if lang == "en" else count - count // 2
        none = [f for f in FRAMES[lang] if f[1] in ("none", "rien")]
        some = [f for f in FRAMES[lang] if f[1] not in ("none", "rien")]
        few = round(total * NONE_SHARE)
        drawn = _draws(rng, none, few) + _draws(rng, some, total - few)
        rng.shuffle(drawn)
        for i, (frame, kind, body) in enumerate(drawn):
            while True:
                variant, pieces = vary(rng, lang, kind, Note(rng, lang).fill(body))
                if 40 <= sum(len(t) for t, _ in pieces) <= 500:
                    break
            text, spans = "", []
            for piece, label in pieces:
                if label:
                    spans.append({"start": len(text), "end": len(text) + len(piece), "label": label})
                text += piece
            notes.append(
                {
                    "id": f"h28_{lang}_{i:04d}",
                    "lang": lang,
                    "frame": frame,
                    "variant": variant,
                    "text": text,
                    "spans": spans,
                }
            )
    return notes
