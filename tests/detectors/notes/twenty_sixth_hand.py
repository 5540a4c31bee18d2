"""Notes of 211 in Winnipeg, Thunder Bay, Sudbury, Gatineau and Moncton. All invented."""

import random

from tests.detectors.notes import twenty_sixth_hand_en_a as en_a
from tests.detectors.notes import twenty_sixth_hand_en_b as en_b
from tests.detectors.notes import twenty_sixth_hand_en_c as en_c
from tests.detectors.notes import twenty_sixth_hand_fr_a as fr_a
from tests.detectors.notes import twenty_sixth_hand_fr_b as fr_b
from tests.detectors.notes import twenty_sixth_hand_fr_c as fr_c
from tests.detectors.notes.twenty_sixth_hand_places import SERVICES
from tests.detectors.notes.twenty_sixth_hand_render import Note
from tests.detectors.notes.twenty_sixth_hand_variants import choose

__all__ = ["FRAMES", "SERVICES", "make"]


def _frames(lang, *modules):
    out, count = [], {}
    for module in modules:
        for kind, block in module.BLOCKS:
            for text in block.strip("\n").split("\n--\n"):
                count[kind] = count.get(kind, 0) + 1
                out.append((f"{lang}_{kind}_{count[kind]:02d}", text.strip("\n")))
    return out


FRAMES = {"en": _frames("en", en_a, en_b, en_c), "fr": _frames("fr", fr_a, fr_b, fr_c)}


def make(seed, count):
    r = random.Random(seed)
    notes, decks = [], {"en": [], "fr": []}
    for i in range(count):
        lang = "en" if i % 2 == 0 else "fr"
        if not decks[lang]:
            decks[lang] = list(FRAMES[lang])
            r.shuffle(decks[lang])
        frame, template = decks[lang].pop()
        for _ in range(30):
            parts = Note(r, lang).render(template)
            variant, parts = choose(r, lang, parts)
            if 40 <= sum(len(t) for t, _ in parts) <= 500:
                break
        text, spans = "", []
        for t, label in parts:
            if label:
                spans.append({"start": len(text), "end": len(text) + len(t), "label": label})
            text += t
        notes.append(
            {
                "id": f"tsh-{seed}-{i:05d}",
                "lang": lang,
                "frame": frame,
                "variant": variant,
                "text": text,
                "spans": spans,
            }
        )
    return notes
