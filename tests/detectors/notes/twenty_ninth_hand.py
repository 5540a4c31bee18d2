"""Invented, labelled notes of 211 (Hamilton, Windsor, Saskatoon; Trois-Rivières, Saguenay, Edmundston)."""

import random
import re

from tests.detectors.notes import twenty_ninth_hand_en1 as en1
from tests.detectors.notes import twenty_ninth_hand_en2 as en2
from tests.detectors.notes import twenty_ninth_hand_en3 as en3
from tests.detectors.notes import twenty_ninth_hand_fr1 as fr1
from tests.detectors.notes import twenty_ninth_hand_fr2 as fr2
from tests.detectors.notes import twenty_ninth_hand_fr3 as fr3
from tests.detectors.notes.twenty_ninth_hand_fill import fill
from tests.detectors.notes.twenty_ninth_hand_places import SERVICES as _SERVICES
from tests.detectors.notes.twenty_ninth_hand_vary import vary

SERVICES = list(_SERVICES)


def parse(block):
    frames = []
    for chunk in block.split("\n@")[1:]:
        head, *lines = chunk.strip("\n").split("\n")
        t = ""
        for raw in lines:
            ln = raw.strip()
            t += ("\n" + ln[1:].strip()) if ln.startswith("/") else (" " + ln if t else ln)
        frames.append((head.strip(), t.strip()))
    return frames


FRAMES = {"en": parse(en1.BLOCK) + parse(en2.BLOCK), "fr": parse(fr1.BLOCK) + parse(fr2.BLOCK)}
PLAIN = {"en": parse(en3.BLOCK), "fr": parse(fr3.BLOCK)}
RARE = re.compile(r"\{(SIN|HN|PC|U|IP)")
VARIANTS = {
    "en": (["clean"] * 66 + ["typos"] * 10 + ["lower"] * 12 + ["caps"] * 4 + ["abbrev"] * 8),
    "fr": (["clean"] * 65 + ["typos"] * 8 + ["lower"] * 9 + ["caps"] * 4 + ["noaccent"] * 8 + ["abbrev"] * 6),
}


def note(r, lang, frame, template):
    for _ in range(20):
        v = r.choice(VARIANTS[lang])
        if frame.startswith("voice") and r.random() < 0.6:
            v = "lower"
        segs = vary(r, lang, v, fill(r, lang, template))
        text, spans = "", []
        for t, lab in segs:
            if lab:
                spans.append({"start": len(text), "end": len(text) + len(t), "label": lab})
            text += t
        if 40 <= len(text) <= 500:
            break
    return {"lang": lang, "frame": frame, "variant": v, "text": text, "spans": spans}


def make(seed: int, count: int) -> list[dict]:
    r = random.Random(seed)
    decks, out = {}, []
    for i in range(count):
        lang = "en" if i % 2 == 0 else "fr"
        if not decks.get(lang):
            decks[lang] = r.sample([PLAIN] * 11 + [FRAMES] * 39, 50)
        kind = decks[lang].pop()
        k = (lang, kind is PLAIN)
        if not decks.get(k):
            deck = kind[lang] + [f for f in kind[lang] if RARE.search(f[1])]
            decks[k] = r.sample(deck, len(deck))
        frame, template = decks[k].pop()
        out.append({"id": f"twenty_ninth_hand-{seed}-{i:05}", **note(r, lang, frame, template)})
    return out
