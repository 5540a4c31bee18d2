"""How a note is typed: typos, case, accents, phone-keyboard abbreviations. Labels follow the pieces."""

import re
from random import Random
from unicodedata import combining, normalize

from tests.detectors.notes.twenty_third_hand_engine import Piece

VARIANTS: dict[str, int] = {"clean": 44, "typos": 11, "lower": 8, "caps": 7, "noaccents": 10, "phone": 12}
EN_PHONE: dict[str, str] = {
    "please": "pls",
    "you": "u",
    "your": "ur",
    "are": "r",
    "because": "cuz",
    "with": "w/",
    "about": "abt",
    "tomorrow": "tmrw",
    "people": "ppl",
    "thanks": "thx",
    "thank you": "ty",
    "appointment": "appt",
    "before": "b4",
    "message": "msg",
    "and": "n",
    "without": "w/o",
    "something": "smth",
    "tonight": "2nite",
    "through": "thru",
    "right now": "rn",
    "apartment": "apt",
    "though": "tho",
    "really": "rly",
    "don't know": "dunno",
    "going to": "gonna",
    "want to": "wanna",
    "weeks": "wks",
}
FR_PHONE: dict[str, str] = {
    "s'il vous plaît": "svp",
    "parce que": "pcq",
    "toujours": "tjrs",
    "rendez-vous": "rdv",
    "beaucoup": "bcp",
    "quelqu'un": "qqn",
    "quelque chose": "qqch",
    "est-ce que": "esk",
    "pour": "pr",
    "dans": "ds",
    "vous": "vs",
    "nous": "ns",
    "c'est": "c",
    "bonjour": "bjr",
    "merci": "mci",
    "aujourd'hui": "ajd",
    "même": "mm",
    "avec": "ac",
    "semaine": "sem",
    "temps": "tps",
    "combien": "cb",
    "j'ai": "g",
    "demain": "dem",
    "tout": "tt",
    "message": "msg",
    "je suis": "chu",
    "il y a": "ya",
}


def strip_accents(text: str) -> str:
    return "".join(char for char in normalize("NFD", text) if not combining(char)).replace("œ", "oe").replace("Œ", "OE")


def spoil(rng: Random, word: str) -> str:
    """One slip of the keyboard in a word."""
    place = rng.randint(1, len(word) - 3)
    slip = rng.choice(["swap", "drop", "double"])
    if slip == "swap":
        return word[:place] + word[place + 1] + word[place] + word[place + 2 :]
    return word[:place] + word[place + 1 :] if slip == "drop" else word[:place] + word[place] + word[place:]


def typos(rng: Random, text: str) -> str:
    return re.sub(
        r"(?<![\w'@])[^\W\d_]{5,}(?![\w'])", lambda hit: spoil(rng, hit[0]) if rng.random() < 0.16 else hit[0], text
    )


def phone_keys(text: str, lang: str) -> str:
    table = EN_PHONE if lang == "en" else FR_PHONE
    long_first = "|".join(re.escape(key) for key in sorted(table, key=len, reverse=True))
    return re.sub(rf"(?<![\w'-])({long_first})(?![\w'-])", lambda hit: table[hit[0].lower()], text, flags=re.IGNORECASE)


def altered(rng: Random, pieces: list[Piece], variant: str, lang: str) -> list[Piece]:
    if variant == "typos":
        return [(text if label else typos(rng, text), label) for text, label in pieces]
    if variant == "phone":
        return [(text if label else phone_keys(text, lang), label) for text, label in pieces]
    change = {"lower": str.lower, "caps": str.upper, "noaccents": strip_accents}.get(variant, str)
    return [(change(text), label) for text, label in pieces]
