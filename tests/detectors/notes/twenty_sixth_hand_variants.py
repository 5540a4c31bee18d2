"""How hands spoil a note: typing slips, no capitals, all capitals, no accents, phone-keyboard abbreviations."""

import re

from tests.detectors.notes.twenty_sixth_hand_render import plain

SHORT_EN = {
    "appointment": "appt",
    "you": "u",
    "your": "ur",
    "please": "pls",
    "with": "w/",
    "without": "w/o",
    "because": "bc",
    "tomorrow": "tmrw",
    "message": "msg",
    "people": "ppl",
    "thanks": "thx",
    "and": "&",
    "are": "r",
    "tonight": "2nite",
    "before": "b4",
    "number": "#",
    "about": "abt",
    "information": "info",
    "landlord": "LL",
    "client": "clt",
    "caller": "clr",
    "called": "cld",
    "referred": "refd",
    "received": "rec'd",
    "address": "addy",
    "phone": "ph",
    "something": "smth",
    "address is": "addy is",
    "her": "her",
    "today": "2day",
    "apartment": "apt",
    "right now": "rn",
    "daughter": "dtr",
    "emergency": "emerg",
    "housing": "hsg",
    "shelter": "shltr",
    "mother": "mom",
    "month": "mo",
    "regarding": "re",
    "assistance": "assist",
    "worker": "wkr",
    "requested": "req'd",
    "transferred": "xferred",
    "husband": "hubby",
}
SHORT_FR = {
    "appel": "apl",
    "rendez-vous": "rdv",
    "s'il vous plaît": "svp",
    "pour": "pr",
    "avec": "av",
    "vous": "vs",
    "nous": "ns",
    "toujours": "tjrs",
    "beaucoup": "bcp",
    "parce que": "pcq",
    "dans": "ds",
    "que": "q",
    "logement": "logmt",
    "téléphone": "tél",
    "semaine": "sem",
    "quand": "qd",
    "même": "mm",
    "problème": "pb",
    "message": "msg",
    "merci": "mci",
    "c'est": "c",
    "aujourd'hui": "auj",
    "maintenant": "mtn",
    "quelqu'un": "qqun",
    "quelque chose": "qqch",
    "adresse": "adr",
    "numéro": "no",
    "bonjour": "bjr",
    "propriétaire": "proprio",
    "plus": "+",
    "demande": "dem",
    "intervenante": "interv",
    "référence": "réf",
    "client": "clt",
    "cliente": "clte",
    "je suis": "jsuis",
    "depuis": "dps",
    "comme": "cmme",
    "rappeler": "rapler",
    "besoin": "bsoin",
    "hébergement": "héb",
    "madame": "Mme",
}


def _swap(text, table):
    keys = sorted(table, key=len, reverse=True)
    pat = re.compile(r"(?<![\w'’@])(" + "|".join(re.escape(k) for k in keys) + r")(?![\w'’-])", re.I)
    return pat.sub(lambda m: table[m.group(1).lower()], text)


def _slip(r, word):
    i = r.randrange(1, len(word) - 1)
    kind = r.randrange(4)
    if kind == 0:
        return word[:i] + word[i + 1] + word[i] + word[i + 2 :]
    if kind == 1:
        return word[:i] + word[i + 1 :]
    if kind == 2:
        return word[:i] + word[i] + word[i:]
    near = {
        "a": "s",
        "e": "r",
        "i": "o",
        "o": "p",
        "r": "t",
        "t": "y",
        "n": "m",
        "s": "d",
        "l": "k",
        "u": "i",
        "d": "f",
    }
    return word[:i] + near.get(word[i], word[i + 1]) + word[i + 1 :]


def _typos(r, text, rate):
    def one(m):
        return _slip(r, m.group(0)) if r.random() < rate else m.group(0)

    return re.sub(r"(?<![\w@./'-])[a-zà-ÿ]{4,}(?![\w@./'-])", one, text)


def apply(r, variant, lang, parts):
    if variant == "lower":
        return [(t.lower(), k) for t, k in parts]
    if variant == "caps":
        return [(t.upper(), k) for t, k in parts]
    if variant == "noaccent":
        return [(plain(t), k) for t, k in parts]
    if variant == "abbrev":
        table = SHORT_EN if lang == "en" else SHORT_FR
        low = r.random() < 0.4
        return [(_swap(t.lower() if low else t, table), k) if k is None else (t, k) for t, k in parts]
    if variant == "typos":
        drop = r.random() < 0.3
        out = [
            (_typos(r, t, 0.13), k) if k is None else (t.lower() if drop and k == "PERSON" else t, k) for t, k in parts
        ]
        if out == parts:
            out = [(_typos(r, t, 0.6), k) if k is None else (t, k) for t, k in parts]
        return out
    return parts


def choose(r, lang, parts):
    variant = r.choices(
        ("clean", "typos", "lower", "caps", "noaccent", "abbrev"),
        (65, 8, 9, 5, 5, 8) if lang == "en" else (64, 7, 9, 5, 8, 7),
    )[0]
    out = apply(r, variant, lang, parts)
    if variant != "clean" and "".join(t for t, _ in out) == "".join(t for t, _ in parts):
        return "clean", parts
    return variant, out
