"""Conjugate regular French and English verbs."""

import re

_FRENCH = {
    "pr": ("e", "it"),
    "pr1": ("e", "is"),
    "prp": ("ent", "issent"),
    "imp": ("ait", "issait"),
    "impp": ("aient", "issaient"),
    "ps": ("a", "it"),
    "psp": ("èrent", "irent"),
    "fut": ("era", "ira"),
    "futp": ("eront", "iront"),
    "cond": ("erait", "irait"),
    "pp": ("é", "i"),
    "ppm": ("é", "i"),
    "ppf": ("ée", "ie"),
    "ger": ("ant", "issant"),
    "ez": ("ez", "issez"),
    "ons": ("ons", "issons"),
    "ions": ("ions", "issions"),
}


def french(verb: str, form: str) -> str:
    """Return `form` of the regular French `verb`, an infinitive in -er or -ir."""
    if form == "inf":
        return verb
    if form == "pp.a":
        return "a " + french(verb, "pp")
    if form == "ppl":
        return "ont " + french(verb, "pp")
    stem, second = verb[:-2], verb.endswith("ir")
    ending = _FRENCH[form][second]
    if not second:
        if stem.endswith("g") and ending[0] in "ao":
            stem += "e"
        elif stem.endswith("c") and ending[0] in "ao":
            stem = stem[:-1] + "ç"
        elif ending in ("e", "ent"):
            stem = re.sub(r"é([^aeiouyéè]+)$", r"è\1", re.sub(r"([uo])y$", r"\1i", stem))
        elif ending.startswith("er"):
            stem = re.sub(r"([uo])y$", r"\1i", stem)
    return stem + ending


def english(verb: str, form: str) -> str:
    """Return `form` (inf, s, ed, ing) of the regular English `verb`."""
    if form == "inf":
        return verb
    if form == "s":
        return plural(verb)
    if verb in ("scrap", "defer"):
        verb += verb[-1]
    if form == "ing":
        return (verb[:-1] if verb.endswith("e") and not verb.endswith("ee") else verb) + "ing"
    if verb.endswith("e"):
        return verb + "d"
    return verb[:-1] + "ied" if re.search(r"[^aeiou]y$", verb) else verb + "ed"


def plural(word: str) -> str:
    """Return the English `word` with a final s, as nouns in the plural and verbs have it."""
    if re.search(r"[^aeiou]y$", word):
        return word[:-1] + "ies"
    return word + ("es" if re.search(r"(s|x|ch|sh|z)$", word) else "s")
