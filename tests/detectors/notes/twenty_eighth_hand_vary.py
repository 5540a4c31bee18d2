"""Variants of a filled note: typos, lower case, capitals, missing accents, phone-keyboard abbreviations."""

import re

from tests.detectors.notes.twenty_eighth_hand_numbers import plain

ABBR = {
    "en": [
        ("you", "u"),
        ("your", "ur"),
        ("are", "r"),
        ("please", "pls"),
        ("because", "bc"),
        ("tonight", "2nite"),
        ("for", "4"),
        ("with", "w"),
        ("about", "abt"),
        ("thanks", "thx"),
        ("thank you", "ty"),
        ("tomorrow", "tmrw"),
        ("people", "ppl"),
        ("going to", "gonna"),
        ("before", "b4"),
        ("number", "#"),
        ("appointment", "appt"),
        ("know", "kno"),
        ("and", "n"),
        ("phone", "fone"),
        ("don't", "dont"),
        ("can't", "cant"),
        ("message", "msg"),
        ("that", "dat"),
        ("she's", "shes"),
        ("address", "addy"),
        ("kids", "kidz"),
        ("need", "nd"),
        ("call", "col"),
        ("have", "hv"),
        ("would", "wld"),
    ],
    "fr": [
        ("pour", "pr"),
        ("avec", "ac"),
        ("vous", "vs"),
        ("nous", "ns"),
        ("c'est", "c"),
        ("est-ce que", "esk"),
        ("que", "k"),
        ("quelqu'un", "qqun"),
        ("beaucoup", "bcp"),
        ("rendez-vous", "rdv"),
        ("s'il vous plaît", "svp"),
        ("toujours", "tjrs"),
        ("j'ai", "g"),
        ("téléphone", "tel"),
        ("numéro", "num"),
        ("merci", "mci"),
        ("bonjour", "bjr"),
        ("dans", "ds"),
        ("qui", "ki"),
        ("tout", "tt"),
        ("est", "é"),
        ("pas", "pa"),
        ("demain", "2main"),
        ("message", "msg"),
        ("jamais", "jms"),
        ("maintenant", "mtn"),
        ("aussi", "ossi"),
        ("quand", "qd"),
        ("depuis", "dpuis"),
        ("appelle", "apl"),
        ("adresse", "adr"),
    ],
}


def typo(rng, word):
    i = rng.randrange(1, len(word) - 1)
    r = rng.random()
    if r < 0.4:
        return word[:i] + word[i + 1] + word[i] + word[i + 2 :]
    if r < 0.75:
        return word[:i] + word[i + 1 :]
    return word[:i] + word[i] + word[i:]


def typos(rng, pieces):
    out = []
    for text, label in pieces:
        share = 0.13 if not label else (0.12 if label in ("PERSON", "LOCATION_ADDRESS") else 0)
        size = 4 if not label else 5
        word = rf"[^\W\d_]{{{size},}}"
        out.append(
            (re.sub(word, lambda m, share=share: typo(rng, m[0]) if rng.random() < share else m[0], text), label)
        )
    return out


def abbreviate(rng, lang, pieces):
    out = []
    for piece, label in pieces:
        text = piece
        if not label:
            for a, b in ABBR[lang]:
                if rng.random() < 0.8:
                    text = re.sub(rf"(?<![\w'’-]){a}(?![\w'’-])", b, text, flags=re.I)
        if rng.random() < 0.5 and label in ("", "PERSON", "LOCATION_ADDRESS", "PLACE_OK", "ORG_OK", "LANG_OK"):
            text = text.lower()
        out.append((text, label))
    return out


def vary(rng, lang, kind, pieces):
    """(variant, pieces)."""
    phone = kind in (
        "chat",
        "self",
        "clavard",
        "moi",
        "note",
        "call",
        "log",
        "handover",
        "releve",
        "suivi",
        "appel",
        "web",
        "courriel",
        "email",
    )
    table = {
        "clean": 65,
        "typos": 10 if lang == "en" else 8,
        "lower": 9 if lang == "en" else 7,
        "caps": 8 if lang == "en" else 6,
        "accents": 2 if lang == "en" else 8,
        "abbr": 10 if phone else 0,
    }
    name = rng.choices(list(table), list(table.values()))[0]
    old = list(pieces)
    if name == "typos":
        pieces = typos(rng, pieces)
    elif name == "lower":
        pieces = [(t.lower(), k) for t, k in pieces]
    elif name == "caps":
        bare = rng.random() < 0.5
        pieces = [(plain(t).upper() if bare else t.upper(), k) for t, k in pieces]
    elif name == "accents":
        pieces = [(plain(t), k) for t, k in pieces]
    elif name == "abbr":
        pieces = abbreviate(rng, lang, pieces)
    return ("clean" if pieces == old else name), pieces
