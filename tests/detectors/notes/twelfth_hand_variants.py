"""Variants of a note, made part by part so that the spans stay true."""

import re

from tests.detectors.notes.twelfth_hand_values import plain

EN_SHORT = {
    "you": "u",
    "your": "ur",
    "please": "pls",
    "appointment": "appt",
    "because": "bc",
    "with": "w/",
    "without": "w/o",
    "tomorrow": "tmrw",
    "people": "ppl",
    "are": "r",
    "before": "b4",
    "and": "&",
    "client": "clt",
    "about": "abt",
    "through": "thru",
    "message": "msg",
    "thanks": "thx",
    "thank you": "ty",
    "referred": "ref'd",
    "information": "info",
    "emergency": "emerg",
    "building": "bldg",
    "tonight": "2nite",
    "children": "kids",
    "weeks": "wks",
    "months": "mths",
    "transferred": "xferred",
    "received": "rec'd",
    "reference": "ref",
    "called": "cld",
    "caller": "clr",
    "left": "lft",
    "family": "fam",
    "needs": "nds",
}
FR_SHORT = {
    "rendez-vous": "rdv",
    "s'il vous plaît": "svp",
    "quelqu'un": "qqn",
    "quelque chose": "qqch",
    "dans": "ds",
    "beaucoup": "bcp",
    "vous": "vs",
    "nous": "ns",
    "toujours": "tjrs",
    "pour": "pr",
    "avec": "ac",
    "même": "mm",
    "c'est": "c",
    "est-ce que": "esk",
    "parce que": "pcq",
    "aujourd'hui": "ajd",
    "que": "q",
    "qui": "ki",
    "téléphone": "tél",
    "adresse": "adr",
    "maintenant": "mtn",
    "personne": "pers.",
    "semaine": "sem.",
    "merci": "mci",
    "numéro": "no",
    "cliente": "cl.",
    "client": "cl.",
    "jours": "jrs",
    "tout": "tt",
    "sans": "ss",
}
KEYS = dict(zip("qwertyuiopasdfghjklcvbnm", "wertyuiopqsdfghjkhxbvmn", strict=False))


def abbreviate(text: str, table: dict) -> str:
    for long in sorted(table, key=len, reverse=True):
        text = re.sub(rf"(?<![\w'’-]){re.escape(long)}(?![\w'’-])", lambda m: table[m[0].lower()], text, flags=re.I)
    return text


def misspell(r, word: str) -> str:
    k = r.randint(1, len(word) - 2)
    how = r.choice(["swap", "drop", "double", "near"])
    if how == "swap":
        return word[:k] + word[k + 1] + word[k] + word[k + 2 :]
    if how == "drop":
        return word[:k] + word[k + 1 :]
    if how == "double":
        return word[:k] + word[k] + word[k:]
    return word[:k] + KEYS.get(word[k], word[k]) + word[k + 1 :]


def typos(r, text: str) -> str:
    return re.sub(r"[^\W\d_]{4,}", lambda m: misspell(r, m[0]) if r.random() < 0.16 else m[0], text)


def vary(r, lang: str, parts: list) -> tuple[str, list]:
    kind = r.choices(
        ["clean", "typos", "lower", "upper", "noaccent", "short"],
        [65, 9, 9, 6, 4, 7] if lang == "en" else [65, 7, 7, 5, 8, 8],
    )[0]
    joined = "".join(p[0] for p in parts)
    if kind == "noaccent" and plain(joined) == joined:
        kind = "typos"
    table = EN_SHORT if lang == "en" else FR_SHORT
    out = []
    for written, label in parts:
        value = written
        if kind == "lower":
            value = value.lower()
        elif kind == "upper":
            value = value.upper()
        elif kind == "noaccent":
            value = plain(value).replace("œ", "oe")
        elif not label and kind == "typos":
            value = typos(r, value)
        elif not label and kind == "short":
            value = abbreviate(value, table)
        out.append([value, label])
    if "".join(p[0] for p in out) == joined:
        kind = "clean"
    return {"short": "abbrev", "upper": "caps"}.get(kind, kind), out
