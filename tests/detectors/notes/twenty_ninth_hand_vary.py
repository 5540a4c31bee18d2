"""Variants of a note: typing slips, capitals, short forms."""

import re

from tests.detectors.notes import twenty_ninth_hand_numbers as num

ABBR = {
    "en": {
        "you": "u",
        "are": "r",
        "please": "pls",
        "appointment": "appt",
        "with": "w/",
        "because": "bc",
        "your": "ur",
        "tomorrow": "tmrw",
        "message": "msg",
        "thanks": "thx",
        "client": "ct",
        "about": "abt",
        "people": "ppl",
        "without": "w/o",
        "before": "b4",
        "to": "2",
        "for": "4",
        "and": "n",
        "number": "num",
        "information": "info",
        "referred": "ref'd",
        "address": "addr",
        "called": "cld",
        "phone": "ph",
        "daughter": "dtr",
        "husband": "hubby",
    },
    "fr": {
        "pour": "pr",
        "beaucoup": "bcp",
        "toujours": "tjrs",
        "rendez-vous": "rdv",
        "dans": "ds",
        "message": "msg",
        "semaine": "sem",
        "numéro": "no",
        "téléphone": "tél",
        "logement": "log",
        "quelqu'un": "qqn",
        "vous": "vs",
        "avec": "ac",
        "plus": "+",
        "sans": "ss",
        "depuis": "dps",
        "appartement": "appart",
        "adresse": "adr",
        "que": "q",
        "demande": "dde",
        "est": "é",
        "tout": "tt",
        "même": "mm",
        "aujourd'hui": "auj",
        "nous": "ns",
    },
}


def typo(r, segs):
    idx = [i for i, (t, lab) in enumerate(segs) if lab is None and re.search(r"[a-zà-ÿ]{5,}", t)]
    out = list(segs)
    for i in r.sample(idx, min(len(idx), r.randint(2, 4))):
        t = out[i][0]
        ws = list(re.finditer(r"[a-zà-ÿ]{5,}", t))
        m = r.choice(ws)
        w, k = m.group(), r.randint(1, len(m.group()) - 3)
        w = r.choice([w[:k] + w[k + 1] + w[k] + w[k + 2 :], w[:k] + w[k + 1 :], w[:k] + w[k] + w[k:]])
        out[i] = (t[: m.start()] + w + t[m.end() :], None)
    return out


def vary(r, lang, variant, segs):
    if variant == "typos":
        return typo(r, segs)
    if variant == "lower":
        return [(t.lower(), lab) for t, lab in segs]
    if variant == "caps":
        acc = r.random() < 0.5
        return [((num.fold(t) if acc and lang == "fr" else t).upper(), lab) for t, lab in segs]
    if variant == "noaccent":
        return [(num.fold(t), lab) for t, lab in segs]
    if variant == "abbrev":
        low, keep = r.random() < 0.5, set(r.sample(sorted(ABBR[lang]), 18))
        out = []
        for t, lab in segs:
            if lab is None:
                short = re.sub(r"[\w'-]+", lambda m: ABBR[lang][m.group()] if m.group() in keep else m.group(), t)
            else:
                short = t
            out.append((short.lower() if low else short, lab))
        return out
    return segs
