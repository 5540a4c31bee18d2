"""Variants of a note: typos, lower case, capitals, no accents, abbreviations."""

import re

from tests.detectors.notes.fourteenth_hand_values import plain

ABBR = {
    "en": {
        "please": "pls",
        "because": "bc",
        "with": "w/",
        "without": "w/o",
        "you": "u",
        "your": "ur",
        "appointment": "appt",
        "thanks": "thx",
        "about": "abt",
        "before": "b4",
        "tomorrow": "tmrw",
        "people": "ppl",
        "family": "fam",
        "caller": "clr",
        "client": "ct",
        "address": "addr",
        "referred": "ref'd",
        "housing": "hsg",
        "number": "nbr",
        "called": "cld",
        "needs": "nds",
        "and": "&",
        "for": "4",
        "help": "hlp",
        "wants": "wnts",
        "worker": "wkr",
        "phone": "ph",
    },
    "fr": {
        "vous": "vs",
        "nous": "ns",
        "pour": "pr",
        "avec": "ac",
        "beaucoup": "bcp",
        "toujours": "tjrs",
        "dans": "ds",
        "rendez-vous": "rdv",
        "aujourd'hui": "ajd",
        "demain": "dem1",
        "merci": "mrc",
        "message": "msg",
        "que": "q",
        "logement": "log",
        "sans": "ss",
        "quand": "qd",
        "même": "mm",
        "depuis": "dps",
        "besoin": "bsn",
        "famille": "fam",
        "demande": "dde",
        "cliente": "clte",
        "client": "clt",
        "téléphone": "tél",
        "rappeler": "rapl",
    },
}


def typo(rng, text):
    def spoil(m):
        w = m[0]
        if rng.random() > 0.16 or w.lower() == "salut":
            return w
        i = rng.randrange(1, len(w) - 2)
        return rng.choice([w[:i] + w[i + 1] + w[i] + w[i + 2 :], w[:i] + w[i + 1 :], w[:i] + w[i] + w[i:]])

    return re.sub(r"[^\W\d_]{5,}", spoil, text)


def vary(rng, lang, segs, variant):
    if variant == "typos":
        return [(t if lab else typo(rng, t), lab) for t, lab in segs]
    if variant == "lower":
        return [(t.lower(), lab) for t, lab in segs]
    if variant == "caps":
        return [(t.upper(), lab) for t, lab in segs]
    if variant == "noaccents":
        return [(plain(t), lab) for t, lab in segs]
    if variant == "abbrev":
        table = ABBR[lang]
        pat = re.compile(
            r"(?<![\w'’-])(" + "|".join(sorted(map(re.escape, table), key=len, reverse=True)) + r")(?![\w'’-])", re.I
        )
        return [
            (t if lab else pat.sub(lambda m: table[m[0].lower()] if rng.random() < 0.7 else m[0], t), lab)
            for t, lab in segs
        ]
    return segs


VARIANTS = {
    "en": (["clean", "typos", "lower", "caps", "noaccents", "abbrev"], (65, 10, 9, 7, 1, 8)),
    "fr": (["clean", "typos", "lower", "caps", "noaccents", "abbrev"], (65, 7, 7, 6, 8, 7)),
}
