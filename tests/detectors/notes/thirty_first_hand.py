"""Invented, labelled notes of 211 in Canada: make(seed, count)."""

import random

from tests.detectors.notes import thirty_first_hand_en1 as en1
from tests.detectors.notes import thirty_first_hand_en2 as en2
from tests.detectors.notes import thirty_first_hand_en3 as en3
from tests.detectors.notes import thirty_first_hand_fr1 as fr1
from tests.detectors.notes import thirty_first_hand_fr2 as fr2
from tests.detectors.notes import thirty_first_hand_fr3 as fr3
from tests.detectors.notes.thirty_first_hand_engine import Note, build, fill, vary
from tests.detectors.notes.thirty_first_hand_services import SERVICES as _SERVICES

SERVICES: list[str] = list(_SERVICES)
VARIANTS = (
    ["clean", "typos", "lower", "caps", "noaccent", "sms"],
    {"en": [65, 11, 8, 5, 3, 8], "fr": [65, 8, 7, 5, 8, 7]},
)
REGIONS = {"en": ("LKEBX", [25, 20, 25, 22, 8]), "fr": ("DCPY", [33, 28, 27, 12])}
# a fax, a letter or the minutes of a meeting are not written with the thumbs
FORMAL = ("form", "letter", "fax", "min", "ref", "lettre", "fiche", "telec", "pv")


def _parse(blocks, lang):
    out, seen = [], {}
    for line in "\n".join(blocks).splitlines():
        if not line.strip():
            continue
        if line.startswith(" "):
            out[-1][2] += " " + line.strip()
            continue
        head, text = line.split("|", 1)
        kind, _, regs = head.partition("@")
        seen[kind] = seen.get(kind, 0) + 1
        out.append([f"{lang}_{kind}_{seen[kind]:02d}", regs, text.strip()])
    return [(a, b, c.replace(" ¶", "¶").replace("¶", "\n")) for a, b, c in out]


FRAMES = {
    "en": _parse([en1.FRAMES, en2.FRAMES, en3.FRAMES], "en"),
    "fr": _parse([fr1.FRAMES, fr2.FRAMES, fr3.FRAMES], "fr"),
}


def _one(rng, lang, frame):
    name, regs, tpl = frame
    letters, weights = REGIONS[lang]
    while True:
        pairs = [(a, b) for a, b in zip(letters, weights, strict=False) if not regs or a in regs]
        region = rng.choices([a for a, _ in pairs], [b for _, b in pairs])[0]
        variant = rng.choices(VARIANTS[0], VARIANTS[1][lang])[0]
        if variant == "sms" and name.split("_")[1] in FORMAL:
            variant = "clean" if rng.random() < 0.5 else "typos"
        segs = vary(fill(tpl, Note(rng, lang, region)), variant, rng, lang)
        text, spans = build(segs)
        if 40 <= len(text) <= 500:
            return {"lang": lang, "frame": name, "variant": variant, "text": text, "spans": spans}


def make(seed: int, count: int) -> list[dict]:
    rng = random.Random(seed)
    decks, notes = {"en": [], "fr": []}, []
    for i in range(count):
        lang = "en" if i % 2 == 0 else "fr"
        if not decks[lang]:
            decks[lang] = list(FRAMES[lang])
            rng.shuffle(decks[lang])
        note = _one(rng, lang, decks[lang].pop())
        notes.append({"id": f"thirty_first_hand-{seed}-{i:04d}", **note})
    return notes
