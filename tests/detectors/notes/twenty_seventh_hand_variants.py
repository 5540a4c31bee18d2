"""How the same note is written in haste: typos, cases, lost accents, telephone keyboard."""

import re
import unicodedata

ABBR = {
    "en": {
        "you": "u",
        "your": "ur",
        "please": "pls",
        "because": "bc",
        "appointment": "appt",
        "tomorrow": "tmrw",
        "with": "w/",
        "without": "w/o",
        "are": "r",
        "message": "msg",
        "people": "ppl",
        "weekend": "wknd",
        "before": "b4",
        "thanks": "thx",
        "Thanks": "thx",
        "through": "thru",
        "and": "&",
        "about": "abt",
        "tonight": "2nite",
        "Please": "pls",
        "number": "#",
        "address": "addr",
        "apartment": "apt",
        "know": "kno",
        "okay": "k",
        "going to": "gonna",
        "want to": "wanna",
        "don't know": "dunno",
        "someone": "sum1",
        "month": "mth",
        "months": "mths",
        "week": "wk",
        "weeks": "wks",
        "client": "ct",
        "Client": "Ct",
        "Caller": "Clr",
        "caller": "clr",
        "regarding": "re",
        "information": "info",
        "application": "app",
        "hours": "hrs",
    },
    "fr": {
        "vous": "vs",
        "pour": "pr",
        "rendez-vous": "rdv",
        "téléphone": "tél",
        "beaucoup": "bcp",
        "avec": "ac",
        "quand": "qd",
        "que": "k",
        "parce que": "pcq",
        "quelqu'un": "qqn",
        "quelque chose": "qqch",
        "nous": "ns",
        "toujours": "tjrs",
        "aujourd'hui": "ajd",
        "s'il vous plaît": "svp",
        "dans": "ds",
        "tout": "tt",
        "même": "mm",
        "c'est": "c",
        "C'est": "C",
        "je suis": "chu",
        "message": "msg",
        "logement": "logt",
        "Bonjour": "Bjr",
        "bonjour": "bjr",
        "Merci": "Mci",
        "merci": "mci",
        "demande": "dde",
        "Demande": "Dde",
        "semaine": "sem",
        "jamais": "jms",
        "problème": "pb",
        "numéro": "no",
        "appartement": "app",
        "qui": "ki",
        "intervenante": "int.",
        "client": "clt",
        "besoin": "bsn",
    },
}
_PAT = {
    k: re.compile(r"(?<![\w'’@./-])(" + "|".join(sorted(map(re.escape, v), key=len, reverse=True)) + r")(?![\w'’@/-])")
    for k, v in ABBR.items()
}


def strip(s):
    return "".join(c for c in unicodedata.normalize("NFD", s) if not unicodedata.combining(c)).replace("œ", "oe")


def _typo(r, w):
    i = r.randint(1, len(w) - 2)
    k = r.random()
    if k < 0.4:
        return w[:i] + w[i + 1] + w[i] + w[i + 2 :]
    if k < 0.7:
        return w[:i] + w[i + 1 :]
    return w[:i] + w[i] + w[i:]


def _typos(r, pieces):
    spots = [
        (i, m.start(), m.end()) for i, (t, lab) in enumerate(pieces) if not lab for m in re.finditer(r"[^\W\d_]{5,}", t)
    ]
    if len(spots) < 3:
        return None
    out = [list(p) for p in pieces]
    for i, a, b in sorted(r.sample(spots, min(len(spots), r.randint(2, 4))), reverse=True):
        t = out[i][0]
        out[i][0] = t[:a] + _typo(r, t[a:b]) + t[b:]
    return [tuple(p) for p in out]


def vary(r, lang, pieces, formal):
    k = r.random()
    if k < 0.53:
        return pieces, "clean"
    if k < 0.65:
        out = _typos(r, pieces)
        return (out, "typos") if out else (pieces, "clean")
    if k < 0.73 and not formal:
        return [(t.lower(), lab) for t, lab in pieces], "lower"
    if k < 0.80:
        return [(t.upper(), lab) for t, lab in pieces], "caps"
    if k < 0.89:
        out = [(strip(t), lab) for t, lab in pieces]
        return (out, "noaccent") if out != pieces else (pieces, "clean")
    if formal:
        return pieces, "clean"
    out = [(t if lab else _PAT[lang].sub(lambda m: ABBR[lang][m.group(1)], t), lab) for t, lab in pieces]
    return (out, "phone") if sum(a != b for a, b in zip(out, pieces, strict=False)) > 0 else (pieces, "clean")
