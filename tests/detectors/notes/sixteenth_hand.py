"""Invented, labelled notes of 211 and community agencies, English and French."""

import random
import re

from tests.detectors.notes import sixteenth_hand_en1 as en1
from tests.detectors.notes import sixteenth_hand_en2 as en2
from tests.detectors.notes import sixteenth_hand_en3 as en3
from tests.detectors.notes import sixteenth_hand_fr1 as fr1
from tests.detectors.notes import sixteenth_hand_fr2 as fr2
from tests.detectors.notes import sixteenth_hand_fr3 as fr3
from tests.detectors.notes import sixteenth_hand_values as v
from tests.detectors.notes.sixteenth_hand_numbers import Full
from tests.detectors.notes.sixteenth_hand_services import SERVICES
from tests.detectors.notes.sixteenth_hand_slots import fold

__all__ = ["SERVICES", "make"]
FRAMES = {
    "en": [f for m in (en1, en2, en3) for f in m.RAW.split("\n%%\n")],
    "fr": [f for m in (fr1, fr2, fr3) for f in m.RAW.split("\n%%\n")],
}
ALT = re.compile(r"<([^<>]*\|[^<>]*)>")
SLOT = re.compile(r"\{([a-z0-9_]+)(?::([a-z0-9-]+))?\}|\[\[([A-Z_]+):([^\]]+)\]\]")
VARIANTS = ["clean"] * 65 + ["typos"] * 9 + ["lower"] * 8 + ["caps"] * 6 + ["no_accents"] * 6 + ["phone"] * 6
ABBR_EN = [
    ("appointment", "appt"),
    ("please", "pls"),
    ("because", "bc"),
    ("with", "w"),
    ("you", "u"),
    ("your", "ur"),
    ("thanks", "thx"),
    ("tonight", "2nite"),
    ("tomorrow", "tmrw"),
    ("before", "b4"),
    ("and", "n"),
    ("are", "r"),
    ("about", "abt"),
    ("for", "4"),
    ("address", "addy"),
    ("number", "num"),
    ("people", "ppl"),
    ("through", "thru"),
    ("needs", "nds"),
    ("message", "msg"),
    ("called", "cld"),
    ("from", "frm"),
    ("weeks", "wks"),
]
ABBR_FR = [
    ("rendez-vous", "rdv"),
    ("bonjour", "bjr"),
    ("beaucoup", "bcp"),
    ("pour", "pr"),
    ("avec", "ac"),
    ("vous", "vs"),
    ("nous", "ns"),
    ("dans", "ds"),
    ("parce que", "pcq"),
    ("c'est", "c"),
    ("merci", "mci"),
    ("quelqu'un", "qqn"),
    ("demain", "dem1"),
    ("est", "é"),
    ("depuis", "dps"),
    ("semaine", "sem"),
    ("besoin", "bsn"),
    ("pas", "pa"),
    ("message", "msg"),
    ("toujours", "tjrs"),
    ("elle", "el"),
    ("que", "ke"),
    ("qui", "ki"),
    ("suis", "chu"),
]


def slot(n: Full, name: str, arg: str) -> list:
    how, _, rest = name.partition("_")
    if how in ("le", "de", "a") and rest[:3] in ("org", "acr"):
        return n.orgfr(how, rest == "acr", rest[4:])
    base, _, kind = name.partition("_")
    if base == "agew":
        from tests.detectors.notes.sixteenth_hand_slots import words

        y = n.years(arg, kind)
        return [(words(y, n.lang) + (" years old" if n.lang == "en" else " ans"), "AGE")]
    got = getattr(n, "s_" + base)(arg, kind)
    return got if isinstance(got, list) else [got]


def pieces(n: Full, tpl: str) -> list:
    tpl = ALT.sub(lambda m: n.r.choice(m.group(1).split("|")), tpl)
    out, pos = [], 0
    for m in SLOT.finditer(tpl):
        out.append((tpl[pos : m.start()], None))
        got = [(m.group(4), m.group(3))] if m.group(3) else slot(n, m.group(1), m.group(2) or "")
        before = "".join(t for t, _ in out).rstrip(" ")
        if got[0][1] is None and got[0][0] and (not before or before[-1] in ".?!\n") and n.lang == "fr":
            got[0] = (got[0][0][0].upper() + got[0][0][1:], None)
        out += got
        pos = m.end()
    out.append((tpl[pos:], None))
    return out


def typo(r: random.Random, s: str) -> str:
    def one(m):
        w = m.group(0)
        if r.random() > 0.16:
            return w
        i = r.randint(1, len(w) - 3)
        return r.choice([w[:i] + w[i + 1] + w[i] + w[i + 2 :], w[:i] + w[i + 1 :], w[:i] + w[i] + w[i:]])

    return re.sub(r"[^\W\d_]{5,}", one, s)


def phone(s: str, lang: str) -> str:
    for a, b in ABBR_EN if lang == "en" else ABBR_FR:
        s = re.sub(rf"(?<![\w'’-]){a}(?![\w'’-])", b, s, flags=re.I)
    return s.lower().replace(". ", " ") if len(s) > 3 else s


def vary(r: random.Random, ps: list, variant: str, lang: str) -> list:
    if variant == "lower":
        return [(t.lower(), k) for t, k in ps]
    if variant == "caps":
        return [(t.upper(), k) for t, k in ps]
    if variant == "no_accents":
        return [(fold(t), k) for t, k in ps]
    if variant == "typos":
        return [(t if k else typo(r, t), k) for t, k in ps]
    if variant == "phone":
        low = r.random() < 0.6
        return [
            (((t.lower() if low and k in ("PERSON", "LOCATION_ADDRESS", "ORG_OK") else t) if k else phone(t, lang)), k)
            for t, k in ps
        ]
    return ps


def build(r: random.Random, lang: str, idx: int, serial: int) -> dict:
    tpl, provs = FRAMES[lang][idx], v.PROV_EN if lang == "en" else v.PROV_FR
    prov = r.choice(provs)
    if tpl.startswith("!none|"):
        tpl = tpl[6:]
    if tpl.startswith("@"):
        prov, tpl = tpl[1:3], tpl[4:]
    variant = r.choice(VARIANTS)
    if variant == "no_accents" and lang == "en":
        variant = r.choice(["clean", "clean", "no_accents"])
    ps = vary(r, pieces(Full(r, lang, prov), tpl), variant, lang)
    text, spans = "", []
    for t, k in ps:
        if k:
            spans.append({"start": len(text), "end": len(text) + len(t), "label": k})
        text += t
    return {
        "id": f"sixteenth-{lang}-{serial:04d}",
        "lang": lang,
        "frame": f"{lang}-{idx + 1:03d}",
        "variant": variant,
        "text": text,
        "spans": spans,
    }


def make(seed: int, count: int) -> list[dict]:
    r = random.Random(seed)
    bags: dict = {"en": [], "fr": []}
    out = []
    for i in range(count):
        lang = "en" if i % 2 == 0 else "fr"
        if not bags[lang]:
            bags[lang] = list(range(len(FRAMES[lang])))
            r.shuffle(bags[lang])
        for _ in range(20):
            note = build(r, lang, bags[lang][-1], i)
            if 40 <= len(note["text"]) <= 500:
                break
        bags[lang].pop()
        out.append(note)
    return out
