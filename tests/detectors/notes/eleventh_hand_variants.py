"""What hurried hands do to a note: typing slips, case, accents, telephone shorthand. Works on (text, label) pieces."""

import re

from tests.detectors.notes.eleventh_hand_values import plain

WORD = re.compile(r"[^\W\d_]{5,}")
EN_SHORT = [
    ("appointment", "appt"),
    ("appointments", "appts"),
    ("because", "bc"),
    ("please", "pls"),
    ("you", "u"),
    ("your", "ur"),
    ("are", "r"),
    ("and", "&"),
    ("with", "w/"),
    ("without", "w/o"),
    ("tomorrow", "tmrw"),
    ("today", "tdy"),
    ("thanks", "thx"),
    ("thank you", "ty"),
    ("people", "ppl"),
    ("message", "msg"),
    ("before", "b4"),
    ("children", "kids"),
    ("apartment", "apt"),
    ("landlord", "LL"),
    ("client", "clt"),
    ("caller", "clr"),
    ("referred", "ref'd"),
    ("information", "info"),
    ("worker", "wkr"),
    ("number", "no."),
    ("about", "abt"),
    ("i am", "im"),
]

FR_SHORT = [
    ("pour", "pr"),
    ("vous", "vs"),
    ("nous", "ns"),
    ("rendez-vous", "rdv"),
    ("quelqu'un", "qqn"),
    ("avec", "ac"),
    ("toujours", "tjrs"),
    ("beaucoup", "bcp"),
    ("aujourd'hui", "auj"),
    ("s'il vous plaît", "svp"),
    ("s'il te plaît", "stp"),
    ("c'est", "c"),
    ("dans", "ds"),
    ("même", "mm"),
    ("parce que", "pcq"),
    ("maintenant", "mnt"),
    ("tout", "tt"),
    ("message", "msg"),
    ("je suis", "chu"),
    ("il y a", "ya"),
    ("demain", "dem"),
    ("appartement", "appart"),
    ("logement", "log"),
    ("numéro", "no"),
    ("merci", "mci"),
    ("quand", "qd"),
    ("depuis", "dps"),
    ("semaine", "sem"),
    ("propriétaire", "proprio"),
    ("est-ce que", "esk"),
    ("intervenante", "interv"),
    ("bonjour", "bjr"),
    ("problème", "pb"),
    ("pendant", "pdt"),
    ("mais", "ms"),
]
SHORT = {"en": dict(EN_SHORT), "fr": dict(FR_SHORT)}
SHORT_RE = {
    lang: re.compile(
        r"(?<![\w'-])(" + "|".join(sorted(map(re.escape, table), key=len, reverse=True)) + r")(?![\w'-])", re.I
    )
    for lang, table in SHORT.items()
}
FIXED = (
    "EMAIL",
    "URL_IP",
    "PHONE",
    "SIN",
    "HEALTH_NUMBER",
    "GOV_ID",
    "CASE_ID",
    "ACCOUNT",
    "POSTAL_CODE",
    "ORG_OK",
    "HOTLINE_OK",
    "NUM_OK",
    "DATE_OK",
    "DATE_OF_BIRTH",
    "AGE",
)


def _slip(word, rng):
    i = rng.randint(1, len(word) - 3)
    kind = rng.choice("sdr")
    if kind == "s" and word[i] != word[i + 1]:
        return word[:i] + word[i + 1] + word[i] + word[i + 2 :]
    if kind == "r":
        return word[:i] + word[i] + word[i:]
    return word[:i] + word[i + 1 :]


def typos(pieces, rng, lang):
    out = []
    for text, label in pieces:
        rate = 0 if label in FIXED else 0.14 if label is None else 0.22
        out.append(
            (WORD.sub(lambda m, rate=rate: _slip(m.group(), rng) if rng.random() < rate else m.group(), text), label)
        )
    return out


def lower(pieces, rng, lang):
    return [(text.lower(), label) for text, label in pieces]


def caps(pieces, rng, lang):
    keep = rng.random() < 0.5
    return [(text if label in ("EMAIL", "URL_IP") and keep else text.upper(), label) for text, label in pieces]


def bare(pieces, rng, lang):
    return [(plain(text), label) for text, label in pieces]


def phone(pieces, rng, lang):
    small = rng.random() < 0.6

    def swap(m):
        new = SHORT[lang][m.group(1).lower()]
        return new if not m.group(1)[0].isupper() or small else new[0].upper() + new[1:]

    out = []
    for written, label in pieces:
        text = written
        if label is None:
            text = SHORT_RE[lang].sub(swap, text)
            text = text.replace(" :", ":") if small else text
            if small and rng.random() < 0.7:
                text = plain(text)
        out.append(
            (text.lower() if small and label in (None, "PERSON", "PLACE_OK", "LOCATION_ADDRESS") else text, label)
        )
    return out


VARIANTS = {"typos": typos, "lower": lower, "caps": caps, "noaccent": bare, "phone": phone}
EN_MIX = ["clean"] * 64 + ["typos"] * 9 + ["lower"] * 9 + ["caps"] * 7 + ["phone"] * 8 + ["noaccent"] * 3
FR_MIX = ["clean"] * 64 + ["typos"] * 8 + ["lower"] * 7 + ["caps"] * 6 + ["phone"] * 7 + ["noaccent"] * 8
MIX = {"en": EN_MIX, "fr": FR_MIX}


def apply(pieces, rng, lang):
    kind = rng.choice(MIX[lang])
    if kind == "clean":
        return kind, pieces
    changed = VARIANTS[kind](pieces, rng, lang)
    return (kind, changed) if changed != pieces else ("clean", pieces)
