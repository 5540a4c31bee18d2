"""Invented, labelled notes of 211 navigators and of the small agencies they call (EN and FR).

A frame is a template: ``[a|b]`` one of several wordings, ``<<a;;b;;c>>`` parts in any order, ``{SLOT:key}`` a value,
``{=LABEL=text}`` a literal with a label.
"""

from __future__ import annotations

import random
import re
import unicodedata

from tests.detectors.notes import thirteenth_hand_en1 as en1
from tests.detectors.notes import thirteenth_hand_en2 as en2
from tests.detectors.notes import thirteenth_hand_fr1 as fr1
from tests.detectors.notes import thirteenth_hand_fr2 as fr2
from tests.detectors.notes import thirteenth_hand_numbers as num
from tests.detectors.notes import thirteenth_hand_places as places
from tests.detectors.notes import thirteenth_hand_services as services
from tests.detectors.notes.thirteenth_hand_values import Persona

SERVICES: list[str] = services.SERVICES
Seg = tuple[str, str]

_PERSON = {"P", "G", "S", "M", "MF", "L", "U", "I", "DR", "N", "ME", "MEL", "GN", "UP"}
_LABEL = {
    "DOB": "DATE_OF_BIRTH",
    "DOBW": "DATE_OF_BIRTH",
    "AGE": "AGE",
    "AGEA": "AGE",
    "AGEN": "AGE",
    "AGEB": "AGE",
    "AGEW": "AGE",
    "PH": "PHONE",
    "PHX": "PHONE",
    "PHW": "PHONE",
    "TF": "HOTLINE_OK",
    "H": "HOTLINE_OK",
    "EM": "EMAIL",
    "URL": "URL_IP",
    "IP": "URL_IP",
    "ADR": "LOCATION_ADDRESS",
    "RUR": "LOCATION_ADDRESS",
    "POB": "LOCATION_ADDRESS",
    "COR": "LOCATION_ADDRESS",
    "PC": "POSTAL_CODE",
    "C": "PLACE_OK",
    "SIN": "SIN",
    "HN": "HEALTH_NUMBER",
    "DL": "GOV_ID",
    "PASS": "GOV_ID",
    "UCI": "GOV_ID",
    "IMM": "GOV_ID",
    "STAT": "GOV_ID",
    "PLATE": "GOV_ID",
    "BANK": "ACCOUNT",
    "BTR": "ACCOUNT",
    "BACC": "ACCOUNT",
    "BIN": "NEUTRAL",
    "CARD": "ACCOUNT",
    "UTIL": "ACCOUNT",
    "CASE": "CASE_ID",
    "LTB": "CASE_ID",
    "O": "ORG_OK",
    "D": "DATE_OK",
    "MON": "NUM_OK",
    "LANG": "LANG_OK",
}


def _frames() -> dict[str, list[tuple[str, str, str]]]:
    out: dict[str, list[tuple[str, str, str]]] = {"en": [], "fr": []}
    for lang, raw in (("en", en1.FRAMES + en2.FRAMES), ("fr", fr1.FRAMES + fr2.FRAMES)):
        for block in re.split(r"^@", raw, flags=re.M)[1:]:
            head, _, body = block.partition("\n")
            name, _, prov = head.strip().partition(" ")
            out[lang].append((name, prov.strip(), body.strip()))
    return out


FRAMES = _frames()


class Note:
    """State of one note: its persons, its region, its services."""

    def __init__(self, r: random.Random, lang: str, prov: str, frame: str) -> None:
        self.r, self.lang, self.frame = r, lang, frame
        self.prov, self.city, self.fsa, self.area = places.pick_region(
            r, lang, r.choice(prov.split("/")) if prov else ""
        )
        self.people: dict[str, Persona] = {}
        self.memo: dict[str, str] = {}
        self.orgs: list[services.Service] = []

    def who(self, key: str) -> Persona:
        key, _, com = key.partition("%")
        key, _, like = key.partition("~")
        if not com and self.people and self.r.random() < 0.5:
            com = next(iter(self.people.values())).com
        if key not in self.people:
            for _ in range(20):
                p = Persona(self.r, self.lang, (key or "x")[0], self.who(like) if like else None, com)
                if all(p.given != q.given and (like or p.surname != q.surname) for q in self.people.values()):
                    break
            self.people[key] = p
        return self.people[key]

    def person(self, kind: str, p: Persona) -> str:
        r, fr, f = self.r, self.lang == "fr", p.sex == "f"
        title = (
            (r.choice(["Mme", "Mme", "Mme", "Madame"]) if f else r.choice(["M.", "M.", "Monsieur"]))
            if fr
            else (r.choice(["Mrs.", "Ms.", "Ms", "Mrs"]) if f else r.choice(["Mr.", "Mr"]))
        )
        if kind == "P":
            return f"{p.given} {p.middle + '. ' if r.random() < 0.04 and not fr else ''}{p.surname}"
        if kind == "ME":
            return f"Me {p.given} {p.surname}"
        if kind == "DR":
            d = ("Dre" if f else "Dr") if fr else r.choice(["Dr.", "Dr"])
            return f"{d} {p.given + ' ' if r.random() < 0.3 else ''}{p.surname}"
        return {
            "G": p.given,
            "S": p.surname,
            "M": f"{title} {p.surname}",
            "MF": f"{title} {p.given} {p.surname}",
            "L": f"{p.surname}, {p.given}",
            "U": f"{p.surname.upper()} {p.given}",
            "N": p.nick,
            "I": f"{p.given[0]}. {p.surname}" if r.random() < 0.8 else f"{p.given[0]} {p.surname}",
            "GN": f"{p.given} {p.surname[0]}.",
            "MEL": f"Me {p.surname}",
            "UP": f"{p.surname.upper()}, {p.given.upper()}",
        }[kind]

    def age(self, kind: str, p: Persona) -> str:
        r, n = self.r, p.age
        if kind == "AGEN":
            return str(n)
        if n < 3 and r.random() < 0.6:
            n = n * 12 + r.randint(1, 9)
            return f"{n} mois" if self.lang == "fr" else r.choice([f"{n} months old", f"{n} mos", f"{n} months"])
        if n == 1:
            return ("1 an") if self.lang == "fr" else r.choice(["1 year old", "1 y/o"])
        if self.lang == "en":
            if kind == "AGEW":
                return f"{num.en_words(n).replace(' ', '-')} years old" if r.random() < 0.6 else f"{num.en_words(n)}"
            if kind == "AGEA":
                return r.choice([f"{n}-year-old", f"{n} year old", f"{n} yo", f"{n}-yr-old", f"{n} y/o", f"{n}yo"])
            if kind == "AGEB":
                return r.choice([f"{n} y/o", f"{n} years old", f"{n} yrs old", f"{n}"])
            return r.choice(
                [f"{n} y/o", f"{n} years old", f"{n} yrs old", f"{n} yrs", f"aged {n}", f"age {n}", f"{n} years of age"]
            )
        if kind == "AGEW":
            return num.fr_words(n) + " ans"
        if kind == "AGEA":
            return f"{n} ans"
        return r.choice([f"{n} ans", f"{n} ans", f"{n} ans", f"âgé{'e' if p.sex == 'f' else ''} de {n} ans"])

    def value(self, kind: str, key: str) -> str:
        r, lang, n = self.r, self.lang, num
        if kind in _PERSON:
            return self.person(kind, self.who(key or "x"))
        if kind.startswith("AGE"):
            return self.age(kind, self.who(key))
        p = self.who(key) if key and kind in ("DOB", "DOBW", "EM", "URL", "HN", "DL") else None
        if p is None and kind in ("EM", "URL", "HN", "DL"):
            p = Persona(r, lang, "x")
        today = {
            "DOB": lambda: n.birth(r, p.birth, lang),
            "DOBW": lambda: n.birth_words(p.birth, lang),
            "PH": lambda: n.phone(r, self.area, lang),
            "PHX": lambda: n.phone_ext(r, self.area, lang),
            "PHW": lambda: n.phone_words(r, self.area, lang),
            "EM": lambda: n.email(r, p, lang),
            "URL": lambda: n.url(r, p),
            "TF": lambda: r.choice(["1-8{}-555-{}", "1 8{} 555-{}"]).format(
                r.choice(["00", "33", "44", "66", "77"]), n.digits(r, 4)
            ),
            "H": lambda: r.choice(["2-1-1", "211", "2-1-1"]),
            "IP": lambda: n.ip(r),
            "ADR": lambda: places.civic(r, lang),
            "RUR": lambda: places.rural(r, lang, self.prov),
            "POB": lambda: places.pobox(r, lang),
            "COR": lambda: places.corner(r, lang),
            "PC": lambda: places.postal(r, self.fsa),
            "C": lambda: self.city,
            "SIN": lambda: n.sin(r),
            "HN": lambda: n.health(r, self.prov, p),
            "DL": lambda: n.licence(r, self.prov, p),
            "PASS": lambda: n.passport(r),
            "UCI": lambda: n.uci(r),
            "IMM": lambda: n.permit(r),
            "STAT": lambda: n.digits(r, 10),
            "PLATE": lambda: n.plate(r, self.prov),
            "BANK": lambda: n.bank(r),
            "BTR": lambda: n.digits(r, 5),
            "BACC": lambda: n.account(r),
            "BIN": lambda: r.choice(["001", "002", "003", "004", "006", "815"]),
            "CARD": lambda: n.card(r),
            "UTIL": lambda: n.utility(r),
            "CASE": lambda: n.case_id(r),
            "LTB": lambda: n.tribunal(r, self.prov),
            "D": lambda: n.appointment(r, lang),
            "MON": lambda: self.money(key),
            "LANG": self.language,
        }
        return today[kind]()

    def language(self) -> str:
        if self.people:
            own = services.SPOKEN[self.lang].get(next(iter(self.people.values())).com)
            if own:
                return self.r.choice(own.split())
        return self.r.choice(services.LANGS[self.lang])

    def money(self, size: str) -> str:
        lo, hi = {"s": (4, 45), "l": (620, 2150)}.get(size, (60, 990))
        v = self.r.randint(lo, hi)
        if self.lang == "fr":
            return self.r.choice([f"{v} $", f"{v} $", f"{v}$"])
        return self.r.choice([f"${v}", f"${v}", f"${v:,}", f"${v}.{self.r.randint(10, 99)}"])

    def org(self, kind: str, key: str) -> list[Seg]:
        if "o" + key in self.memo:
            s = self.orgs[int(self.memo["o" + key])]
        else:
            some = [x for x in services.fitting(self.lang, self.frame) if x not in self.orgs]
            s = self.r.choice(some or [x for x in services.LIST[self.lang] if x not in self.orgs])
            self.orgs.append(s)
            self.memo["o" + key] = str(len(self.orgs) - 1)
        name = self.r.choice(s.aliases) if kind == "OA" else s.name
        pre = ""
        if kind in ("OLE", "OAU", "ODU"):
            pre = services.ARTICLE[kind][s.article]
        elif kind == "OT":
            pre = s.article
        return ([(pre, "")] if pre else []) + [(name, "ORG_OK")]

    def slot(self, body: str) -> list[Seg]:
        if body.startswith("="):
            _, label, text = body.split("=", 2)
            return [(text, label)]
        kind, _, key = body.partition(":")
        if kind in ("O", "OA", "OLE", "OAU", "ODU", "OT"):
            return self.org(kind, key)
        label = "PERSON" if kind in _PERSON else _LABEL[kind]
        if (
            kind in ("PH", "ADR", "PC", "CASE", "HN", "SIN", "EM", "BACC", "UTIL", "LTB", "DL", "URL", "IP", "D")
            and key
        ):
            k = body
            if k not in self.memo:
                self.memo[k] = self.value(kind, key if kind in ("EM", "URL", "HN", "DL") else "")
            return [(self.memo[k], label)]
        return [(self.value(kind, key), label)]


def _expand(r: random.Random, t: str) -> str:
    def mix(m: re.Match) -> str:
        parts = m.group(1).split(";;")
        sep = "\n" if "\n" in m.group(1) else " "
        parts = [p.strip() for p in parts]
        r.shuffle(parts)
        return sep.join(parts)

    one = re.compile(r"\[([^\[\]]*)\]")
    while one.search(t):
        t = one.sub(lambda m: r.choice(m.group(1).split("|")), t, count=1)
    t = re.sub(r"<<(.*?)>>", mix, t, flags=re.S)
    return re.sub(r"(?<=\S) {2,}(?=\S)", " ", t).strip()


def _render(note: Note, t: str) -> list[Seg]:
    segs: list[Seg] = []
    first_key = re.search(r"\{(?:P|MF|S|G|M|L|U):([^}]*)\}", t)
    if first_key and "{LANG}" in t:
        note.who(first_key.group(1))
    for i, part in enumerate(re.split(r"\{([^{}]*)\}", t)):
        if i % 2 == 0:
            if part:
                segs.append((part, ""))
            continue
        new = note.slot(part)
        if not new[0][1] and (not segs or re.search(r"[.!?\n]\s*$", segs[-1][0])):
            new[0] = (new[0][0][0].upper() + new[0][0][1:], "")
        if note.lang == "fr" and segs and not segs[-1][1] and new[0][1] == "PERSON":
            first = unicodedata.normalize("NFD", new[0][0])[0]
            m = re.search(r"(^|[\s(«])(d|D|qu|Qu|DE|QU)(e|E) $", segs[-1][0])
            if m and first in "AEIOUaeiou":
                segs[-1] = (segs[-1][0][:-2] + "'", "")
        segs += new
    return segs


def _typos(r: random.Random, segs: list[Seg]) -> list[Seg]:
    out = []
    for written, label in segs:
        text = written
        if not label:

            def bad(m: re.Match) -> str:
                w = m.group(0)
                if r.random() > 0.13:
                    return w
                i = r.randint(1, len(w) - 2)
                k = r.randint(0, 2)
                return (
                    w[:i] + w[i + 1] + w[i] + w[i + 2 :] if k == 0 else w[:i] + (w[i + 1 :] if k == 1 else w[i] + w[i:])
                )

            text = re.sub(r"[^\W\d_]{5,}", bad, text)
        elif label == "PERSON" and len(text) > 7 and r.random() < 0.1:
            i = r.randint(3, len(text) - 3)
            if text[i].islower() and text[i + 1].islower():
                text = text[:i] + text[i + 1] + text[i] + text[i + 2 :]
        out.append((text, label))
    return out


def _abbr(lang: str, segs: list[Seg]) -> list[Seg]:
    out = []
    for written, label in segs:
        text = written
        if not label:
            for a, b in services.ABBR[lang]:
                text = re.sub(rf"(?<![\w'’-]){a}(?![\w'’-])", b, text, flags=re.I)
        out.append((text, label))
    return out


def _plain(s: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", s) if not unicodedata.combining(c)).replace("œ", "oe")


def _vary(r: random.Random, lang: str, segs: list[Seg]) -> tuple[str, list[Seg]]:
    names = ["clean", "typos", "lower", "caps", "noacc", "abbr"]
    v = r.choices(names, [65, 9, 8, 5, 7, 6] if lang == "fr" else [66, 10, 9, 7, 0, 8])[0]
    if v == "typos":
        segs = _typos(r, segs)
    elif v == "lower":
        segs = [(t.lower(), x) for t, x in segs]
    elif v == "caps":
        segs = [(t.upper() if x not in ("EMAIL", "URL_IP") else t, x) for t, x in segs]
    elif v == "noacc":
        segs = [(_plain(t), x) for t, x in segs]
    elif v == "abbr":
        segs = _abbr(lang, segs)
    return v, segs


def make(seed: int, count: int) -> list[dict]:
    """Labelled notes, half English, half French, the same for the same seed."""
    r = random.Random(seed)
    decks: dict[str, list[tuple[str, str, str]]] = {"en": [], "fr": []}
    notes = []
    for i in range(count):
        lang = "en" if i % 2 == 0 else "fr"
        if not decks[lang]:
            decks[lang] = list(FRAMES[lang])
            r.shuffle(decks[lang])
        name, prov, body = decks[lang].pop()
        for _ in range(12):
            variant, segs = _vary(r, lang, _render(Note(r, lang, prov, name), _expand(r, body)))
            if 40 <= sum(len(t) for t, _ in segs) <= 500:
                break
        text, spans = "", []
        for t, label in segs:
            if label and t:
                spans.append({"start": len(text), "end": len(text) + len(t), "label": label})
            text += t
        notes.append(
            {
                "id": f"thirteenth_hand-{seed}-{i:04d}",
                "lang": lang,
                "frame": f"{lang}_{name}",
                "variant": variant,
                "text": text,
                "spans": spans,
            }
        )
    return notes
