"""Invented, labelled notes of helplines, shelters, food banks, agencies and city desks in Canada."""

import random
import re

from tests.detectors.notes import fifteenth_hand_values as values
from tests.detectors.notes.fifteenth_hand_en1 import FRAMES as EN1
from tests.detectors.notes.fifteenth_hand_en2 import FRAMES as EN2
from tests.detectors.notes.fifteenth_hand_fr1 import FRAMES as FR1
from tests.detectors.notes.fifteenth_hand_fr2 import FRAMES as FR2
from tests.detectors.notes.fifteenth_hand_numbers import plain
from tests.detectors.notes.fifteenth_hand_slots import Draw

SERVICES = values.EN_ORGS + values.FR_ORGS_M + values.FR_ORGS_F
OTHERS = ["typos", "lower", "caps", "noaccents", "phone"]
SHORT = {
    "en": {
        "please": "pls",
        "because": "bc",
        "with": "w/",
        "you": "u",
        "are": "r",
        "appointment": "appt",
        "tomorrow": "tmrw",
        "thanks": "thx",
        "thank you": "ty",
        "message": "msg",
        "and": "&",
        "before": "b4",
        "client": "clt",
        "about": "abt",
        "without": "w/o",
        "your": "ur",
        "daughter": "dtr",
        "children": "kids",
        "someone": "sm1",
        "to be": "2 b",
        "people": "ppl",
        "number": "nbr",
        "information": "info",
        "reports": "rpts",
        "referred": "ref'd",
        "called": "cld",
    },
    "fr": {
        "s'il vous plaît": "svp",
        "pour": "pr",
        "avec": "ac",
        "beaucoup": "bcp",
        "toujours": "tjrs",
        "quelqu'un": "qqn",
        "parce que": "pcq",
        "rendez-vous": "rdv",
        "aujourd'hui": "auj",
        "merci": "mci",
        "message": "msg",
        "dans": "ds",
        "vous": "vs",
        "nous": "ns",
        "même": "mm",
        "depuis": "dps",
        "demande": "dde",
        "personne": "pers",
        "téléphone": "tél",
        "semaine": "sem",
        "maintenant": "mnt",
        "temps": "tps",
        "appartement": "appart",
        "bonjour": "bjr",
        "c'est": "cé",
        "que": "q",
    },
}


def parse(blocks: list[str], lang: str) -> list[tuple[str, list[str], str]]:
    frames = []
    for block in blocks:
        for part in re.split(r"(?m)^# ", block)[1:]:
            head, body = part.split("\n", 1)
            name, *opts = head.split()
            frames.append((f"{lang}_{name}", opts, body.rstrip("\n")))
    return frames


FRAMES = {"en": parse([EN1, EN2], "en"), "fr": parse([FR1, FR2], "fr")}
DEFAULT = {
    "en": ["on"] * 8
    + ["bc"] * 3
    + ["ab"] * 3
    + ["mb", "mb", "sk", "sk", "ns", "ns", "nb", "nb", "qc", "qc", "nl", "pe"],
    "fr": ["qc"] * 9 + ["on"] * 4 + ["nb"] * 4 + ["mb"] * 3,
}
SLOT = re.compile(r"\{([A-Za-z]+)(?:\.(\w+))?\}|\[\[(\w+)\|([^\]]*)\]\]")


def segments(rng: random.Random, lang: str, opts: list[str], body: str) -> list[list[str]]:
    provs = [o for o in opts if o in values.PROV]
    draw = Draw(rng, lang, rng.choice(provs or DEFAULT[lang]))
    draw.force = next((o for o in opts if o in values.PEOPLE), "")
    body = re.sub(r"<([^<>]*\|[^<>]*)>", lambda m: rng.choice(m.group(1).split("|")), body)
    out, pos = [], 0
    for m in SLOT.finditer(body):
        out.append([body[pos : m.start()], ""])
        if m.group(3):
            out.append([m.group(4), m.group(3)])
        else:
            text, label = getattr(draw, m.group(1))(m.group(2) or "")
            if lang == "fr" and text[0] in "AEIOUÉÈÊÎÔaeiouéèêîô" and label in ("PERSON", "PLACE_OK", "LANG_OK"):
                out[-1][0] = re.sub(r"(\b(?:[dDjJ]|[qQ]u|[jJ]usqu))e $", r"\1'", out[-1][0])
            if lang == "en" and label == "AGE" and re.match(r"(8|11|18)(?!\d?\d?\d\d)", text):
                out[-1][0] = re.sub(r"(\b[aA]) $", r"\1n ", out[-1][0])
            if (lang == "en" and out[-1][0] == "" and len(out) == 1) or out[-1][0].endswith("\n\n"):
                text = text[0].upper() + text[1:] if label in ("LOCATION_ADDRESS",) else text
            out.append([text, label])
        pos = m.end()
    out.append([body[pos:], ""])
    return [s for s in out if s[0]]


def typo(rng: random.Random, text: str) -> str:
    def word(m):
        w = m.group(0)
        if rng.random() > 0.13:
            return w
        i = rng.randrange(1, len(w) - 2)
        return rng.choice([w[:i] + w[i + 1] + w[i] + w[i + 2 :], w[:i] + w[i + 1 :], w[:i] + w[i] + w[i:]])

    return re.sub(r"[a-zà-ÿ]{5,}", word, text)


def shorten(lang: str, text: str) -> str:
    for long, short in SHORT[lang].items():
        text = re.sub(rf"(?i)(?<![\w'’-]){re.escape(long)}(?![\w'’-])", short, text)
    return text


def vary(rng: random.Random, lang: str, variant: str, segs: list[list[str]]) -> list[list[str]]:
    for s in segs:
        if variant == "lower":
            s[0] = s[0].lower()
        elif variant == "caps":
            s[0] = s[0].upper()
        elif variant == "noaccents":
            s[0] = plain(s[0])
        elif variant == "typos" and not s[1]:
            s[0] = typo(rng, s[0])
        elif variant == "phone":
            s[0] = plain(s[0]) if lang == "fr" and s[1] == "PERSON" else s[0]
            s[0] = shorten(lang, s[0]) if not s[1] else s[0]
    return segs


def make(seed: int, count: int) -> list[dict]:
    rng = random.Random(seed)
    notes, decks = [], {"en": [], "fr": []}
    for i in range(count):
        lang = "en" if i % 2 == 0 else "fr"
        if not decks[lang]:
            decks[lang] = list(range(len(FRAMES[lang])))
            rng.shuffle(decks[lang])
        name, opts, body = FRAMES[lang][decks[lang].pop()]
        variant = "clean" if rng.random() < 0.65 else rng.choice(OTHERS if lang == "fr" else OTHERS[:3] + OTHERS[4:])
        segs = segments(rng, lang, opts, body)
        if "low" in opts:
            segs = vary(rng, lang, "lower", segs)
            variant = variant if variant in ("typos", "noaccents") else "lower"
        segs = vary(rng, lang, variant, segs)
        text, spans = "", []
        for s, label in segs:
            if label:
                spans.append({"start": len(text), "end": len(text) + len(s), "label": label})
            text += s
        notes.append(
            {
                "id": f"fifteenth-{seed}-{i:05d}",
                "lang": lang,
                "frame": name,
                "variant": variant,
                "text": text,
                "spans": spans,
            }
        )
    return notes
