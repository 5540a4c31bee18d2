"""Ways of writing: typing slips, lower case, capitals, missing accents, phone-keyboard short forms."""

from __future__ import annotations

import random
import re

from tests.detectors.notes.tenth_hand_numbers import plain

EN_SHORT = {
    "please": "pls",
    "appointment": "appt",
    "with": "w/",
    "without": "w/o",
    "because": "bc",
    "tomorrow": "tmrw",
    "you": "u",
    "your": "ur",
    "are": "r",
    "number": "#",
    "and": "&",
    "client": "clt",
    "worker": "wkr",
    "message": "msg",
    "thanks": "thx",
    "about": "abt",
    "before": "b4",
    "people": "ppl",
    "week": "wk",
    "weeks": "wks",
    "month": "mo",
    "months": "mos",
    "referred": "ref'd",
    "information": "info",
    "application": "app",
    "received": "rec'd",
    "would": "wld",
    "could": "cld",
    "tonight": "2nite",
    "address": "addr",
    "between": "btwn",
    "through": "thru",
    "regarding": "re",
    "children": "kids",
    "minutes": "mins",
    "required": "req'd",
    "telephone": "tel",
    "apartment": "apt",
    "something": "smth",
    "landlord": "LL",
    "hospital": "hosp",
    "government": "govt",
    "daughter": "dtr",
    "volunteer": "vol",
    "left": "lft",
}
FR_SHORT = {
    "parce": "pcq",
    "que": "q",
    "rendez-vous": "rdv",
    "quelqu'un": "qqn",
    "toujours": "tjrs",
    "beaucoup": "bcp",
    "dans": "ds",
    "avec": "ac",
    "pour": "pr",
    "demain": "dem",
    "aujourd'hui": "ajd",
    "message": "msg",
    "merci": "mci",
    "pas": "pas",
    "semaine": "sem",
    "semaines": "sem",
    "mois": "ms",
    "depuis": "dps",
    "quand": "qd",
    "même": "mm",
    "jamais": "jms",
    "s'il": "s'il",
    "téléphone": "tél",
    "logement": "logmt",
    "vous": "vs",
    "nous": "ns",
    "est": "é",
    "sont": "st",
    "problème": "pb",
    "numéro": "no",
    "adresse": "adr",
    "dossier": "doss",
    "personne": "pers",
    "personnes": "pers",
    "travailleuse": "TS",
    "hôpital": "hôp",
    "maintenant": "mnt",
    "sans": "ss",
    "salut": "slt",
    "appartement": "appart",
    "information": "info",
    "informations": "infos",
    "demande": "dde",
    "intervenante": "interv",
    "c'est": "c",
    "cliente": "clte",
}
_LOCKED = {"EMAIL", "URL_IP"}


def slip(rng: random.Random, word: str) -> str:
    i = rng.randint(1, len(word) - 3)
    k = rng.random()
    if k < 0.4 and word[i] != word[i + 1]:
        return word[:i] + word[i + 1] + word[i] + word[i + 2 :]
    if k < 0.75:
        return word[:i] + word[i + 1 :]
    return word[:i] + word[i] + word[i:]


def _typos(rng: random.Random, segs: list) -> list:
    out = []
    for text, label in segs:
        share = 0.14 if label == "" else 0.1 if label in ("PERSON", "LOCATION_ADDRESS") else 0

        def one(m: re.Match, share: float = share) -> str:
            return slip(rng, m.group()) if rng.random() < share else m.group()

        out.append((re.sub(r"(?<![\w@])[^\W\d_]{5,}", one, text), label))
    return out


def _short(segs: list, lang: str) -> list:
    table = EN_SHORT if lang == "en" else FR_SHORT
    out = []
    for written, label in segs:
        text = written
        if label == "":
            text = re.sub(r"[A-Za-zÀ-ÿ'\-]+", lambda m: table.get(m.group().lower(), m.group()), text)
            text = text.replace("parce qu", "pcq ").replace("pcq q", "pcq")
            if lang == "en":
                text = text.replace("n't", "nt").replace("I'm", "im")
        out.append((text, label))
    return out


def choose(rng: random.Random, lang: str) -> str:
    names = ["clean", "typos", "lower", "caps", "short"] + (["noaccent"] if lang == "fr" else [])
    w = [65, 9, 9, 6, 9] if lang == "en" else [65, 7, 7, 5, 7, 9]
    return rng.choices(names, w)[0]


def apply(rng: random.Random, segs: list, variant: str, lang: str) -> tuple[list, str]:
    before = "".join(t for t, _ in segs)
    if variant == "typos":
        new = _typos(rng, segs)
    elif variant == "lower":
        new = [(t.lower(), s) for t, s in segs]
    elif variant == "caps":
        new = [(t if s in _LOCKED else t.upper(), s) for t, s in segs]
    elif variant == "noaccent":
        new = [(plain(t), s) for t, s in segs]
    elif variant == "short":
        new = _short(segs, lang)
    else:
        new = segs
    return new, ("clean" if "".join(t for t, _ in new) == before else variant)
