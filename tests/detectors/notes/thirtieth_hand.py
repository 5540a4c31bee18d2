"""Thirtieth hand: invented, labelled notes of 211, English and French. See make()."""

from __future__ import annotations

import random
import re

from tests.detectors.notes import thirtieth_hand_en1 as en1
from tests.detectors.notes import thirtieth_hand_en2 as en2
from tests.detectors.notes import thirtieth_hand_fr1 as fr1
from tests.detectors.notes import thirtieth_hand_fr2 as fr2
from tests.detectors.notes import thirtieth_hand_values as values
from tests.detectors.notes.thirtieth_hand_kept import Full
from tests.detectors.notes.thirtieth_hand_words import plain

SERVICES: list[str] = values.SERVICES
CODES = {
    "N": "NUM_OK",
    "D": "DATE_OK",
    "H": "HOTLINE_OK",
    "L": "LANG_OK",
    "P": "PLACE_OK",
    "U": "NEUTRAL",
    "A": "AGE",
    "R": "PERSON",
}
HIDE = {
    "PERSON",
    "LOCATION_ADDRESS",
    "POSTAL_CODE",
    "PHONE",
    "EMAIL",
    "DATE_OF_BIRTH",
    "SIN",
    "HEALTH_NUMBER",
    "GOV_ID",
    "CASE_ID",
    "ACCOUNT",
    "URL_IP",
    "AGE",
}
SLOT = re.compile(r"\{([^{}]*)\}")
ABBR = {
    "en": {
        "you": "u",
        "your": "ur",
        "are": "r",
        "please": "pls",
        "because": "bc",
        "with": "w/",
        "without": "w/o",
        "appointment": "appt",
        "and": "&",
        "thanks": "thx",
        "people": "ppl",
        "before": "b4",
        "about": "abt",
        "tomorrow": "tmrw",
        "tonight": "2nite",
        "really": "rly",
        "message": "msg",
        "through": "thru",
        "someone": "sm1",
        "know": "kno",
        "between": "btwn",
        "going to": "gonna",
        "caller": "clr",
        "client": "clt",
        "referred": "ref'd",
        "number": "no.",
        "Caller": "Clr",
        "Client": "Clt",
        "I am": "im",
    },
    "fr": {
        "vous": "vs",
        "nous": "ns",
        "pour": "pr",
        "que": "q",
        "avec": "av",
        "beaucoup": "bcp",
        "rendez-vous": "rdv",
        "parce": "pcq",
        "toujours": "tjrs",
        "merci": "mci",
        "Merci": "Mci",
        "c'est": "c",
        "C'est": "C",
        "dans": "ds",
        "téléphone": "tel",
        "aujourd'hui": "ajd",
        "message": "msg",
        "maintenant": "mtn",
        "tout": "tt",
        "tous": "ts",
        "quand": "qd",
        "même": "mm",
        "quelqu'un": "qqn",
        "est-ce": "es",
        "bonjour": "bjr",
        "Bonjour": "Bjr",
        "bonsoir": "bsr",
        "donc": "dc",
        "comme": "cm",
        "demande": "dde",
        "Demande": "Dde",
        "logement": "lgt",
        "semaine": "sem",
        "je suis": "chui",
        "il y a": "ya",
        "problème": "pb",
    },
}


def _frames(lang: str) -> tuple[list, list]:
    mods = (en1, en2) if lang == "en" else (fr1, fr2)
    with_id, without = [], []
    for mod in mods:
        for kind, block in mod.FRAMES.items():
            for i, body in enumerate(b for b in block.strip().split("\n\n") if b.strip()):
                (without if kind.startswith("none") else with_id).append((f"{lang}_{kind}_{i:02}", body.strip("\n")))
    return with_id, without


def _choose(r: random.Random, body: str) -> str:
    while True:
        m = re.search(r"\[([^\[\]]*)\]", body)
        if not m:
            return body
        body = body[: m.start()] + r.choice(m.group(1).split("|")) + body[m.end() :]


def _elide(text: str, nxt: str) -> str:
    if re.match(r"[AEIOUÉÈÊÎÔŒaeiouéèê]|H[éue][^a-z]?l|Hugu|Hect", nxt):
        text = re.sub(r"\b([Dd]|[Qq]u)e $", r"\1'", text)
    return text


def _segments(note: Full, body: str) -> list[tuple[str, str | None]]:
    out: list[tuple[str, str | None]] = []
    pos = 0
    if re.search(r"\.[kct][fmx]\d", body):
        note.parents = 2 if re.search(r"\.t[fmx]\d", body) else 1
    if "{uci}" in body or "{permit}" in body:
        note.only = set(values.SPOKEN) - {"first_nations", "innu_mikmaq", "inuit", "quebecois", "acadien"}
    elif "{status}" in body or "First Nations" in body:
        note.only = {"first_nations", "innu_mikmaq"}
    for m in SLOT.finditer(body):
        lit, spec = body[pos : m.start()], m.group(1)
        pos = m.end()
        if spec.startswith("="):
            code, text = spec[1:].split(":", 1)
            got = [(text, CODES[code])]
        else:
            name, _, key = spec.partition(".")
            got = getattr(note, "s_" + name)(key)
            got = got if isinstance(got, list) else [got]
        if not note.en and got[0][1] in ("PERSON", "LANG_OK", "PLACE_OK"):
            lit = _elide(lit, got[0][0])
        out += [(lit, None), *got]
    out.append((body[pos:], None))
    return [s for s in out if s[0]]


def _typo(r: random.Random, text: str) -> str:
    words = re.split(r"(\s+)", text)
    for _ in range(1 + len(words) // 30):
        idx = [i for i, w in enumerate(words) if len(w) >= 5 and w.isalpha()]
        if not idx:
            return text
        i = r.choice(idx)
        w, k = words[i], r.randint(1, len(words[i]) - 3)
        op = r.random()
        if op < 0.4:
            words[i] = w[:k] + w[k + 1] + w[k] + w[k + 2 :]
        elif op < 0.75:
            words[i] = w[:k] + w[k + 1 :]
        else:
            words[i] = w[:k] + w[k] + w[k:]
    return "".join(words)


def _abbrev(text: str, lang: str) -> str:
    for full, short in ABBR[lang].items():
        text = re.sub(rf"(?<![\w'-]){re.escape(full)}(?![\w'-])", short.replace("\\", ""), text)
    return text


def _vary(r: random.Random, segs: list, variant: str, lang: str) -> list:
    if variant == "lower":
        return [(t.lower(), lab) for t, lab in segs]
    if variant == "caps":
        return [(t if lab in ("EMAIL", "URL_IP") else t.upper(), lab) for t, lab in segs]
    if variant == "noaccent":
        return [(plain(t), lab) for t, lab in segs]
    if variant == "typos":
        return [(t if lab else _typo(r, t), lab) for t, lab in segs]
    if variant == "abbrev":
        return [(t if lab else _abbrev(t, lang), lab) for t, lab in segs]
    return segs


def _build(r: random.Random, lang: str, frame: tuple[str, str], nid: str) -> dict:
    name, body = frame
    for _ in range(20):
        segs = _segments(Full(r, lang), _choose(r, body))
        plain_text = "".join(t for t, _ in segs)
        if len(plain_text) <= 495:
            break
    opts = ["clean", "typos", "lower", "caps", "noaccent", "abbrev"]
    variant = r.choices(opts, [64, 9, 9, 5, 7 if lang == "fr" else 2, 7])[0]
    new = _vary(r, segs, variant, lang)
    if variant in ("noaccent", "abbrev") and "".join(t for t, _ in new) == plain_text:
        variant = r.choice(["typos", "lower", "caps"])
        new = _vary(r, segs, variant, lang)
    if "".join(t for t, _ in new) == plain_text:
        variant, new = "clean", segs
    text, spans = "", []
    for t, lab in new:
        if lab:
            spans.append({"start": len(text), "end": len(text) + len(t), "label": lab})
        text += t
    return {"id": nid, "lang": lang, "frame": name, "variant": variant, "text": text, "spans": spans}


def make(seed: int, count: int) -> list[dict]:
    r = random.Random(seed)
    notes: list[dict] = []
    for lang, n in (("en", (count + 1) // 2), ("fr", count // 2)):
        queue: dict[bool, list] = {True: [], False: []}
        pools = dict(zip((True, False), _frames(lang), strict=False))
        for i in range(n):
            with_id = (i * 23) % 100 >= 23
            if not queue[with_id]:
                queue[with_id] = r.sample(pools[with_id], len(pools[with_id]))
            notes.append(_build(r, lang, queue[with_id].pop(), f"thirtieth-{seed}-{lang}-{i:04}"))
    r.shuffle(notes)
    return notes
