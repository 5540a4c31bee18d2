"""Frames filled with values. A slot is {key.attribute}; a person's key ends with f or m (gender)."""

from __future__ import annotations

import random
import re

from tests.detectors.notes import tenth_hand_names as names
from tests.detectors.notes import tenth_hand_numbers as numbers
from tests.detectors.notes import tenth_hand_values as values
from tests.detectors.notes import tenth_hand_variants as variants
from tests.detectors.notes.tenth_hand_services import EN, FR

SLOT = re.compile(r"\{([^{}]+)\}")
PERSON_KEY = re.compile(r"^([a-z]\d?[fm])(?:~([a-z]\d?[fm]))?$")
LITERAL = {
    "num": "NUM_OK",
    "hot": "HOTLINE_OK",
    "date": "DATE_OK",
    "lang": "LANG_OK",
    "plc": "PLACE_OK",
    "neu": "NEUTRAL",
    "x": "",
}
LANGS = {
    "en": "Punjabi Tagalog Arabic Cree Inuktitut Tigrinya Cantonese Mandarin Dari Farsi Somali Spanish "
    "Ukrainian French Urdu "
    "Vietnamese Portuguese Ojibwe Tamil Korean".split(),
    "fr": "créole arabe espagnol innu lingala swahili anglais portugais vietnamien ukrainien wolof kirundi "
    "atikamekw dari "
    "tigrinya mandarin".split(),
}
AGES = {"k": (3, 12), "t": (13, 17), "y": (18, 25), "s": (66, 91), "i": (0, 1)}
PAPERS = ("dl", "passport", "uci", "status", "permit", "plate")


THEMES = {
    "f": r"food|hamper|grocer|meal|diaper|bread|panier|épicerie|nourriture|aliment|manger|popote|couches|"
    r"breakfast|déjeuner",
    "b": r"\bbeds?\b|shelter|sleep|stays? |stayed|warming|\blits?\b|refuge|dormir|réside|place |halte|dog|chien|"
    r"log,|Cots",
    "m": r"rent\b|hydro|util|arrears|furnace|gas |loyer|électricité|coupure|fournaise|énergie|chauff|wood|bois|"
    r"disconnect",
    "l": r"landlord|tenant|evict|LTB|licence|lease|bedbugs|proprio|expuls|serrure|bail|punaises|tribunal|plaque|"
    r"Housing|housing",
    "s": r"\{s[fm]|senior|aînés|elder",
    "y": r"\{[yt][fm]|youth|jeunesse",
    "x": r"[Tt]ax\b|impôt",
    "n": r"\{n[fm]|newcomer|arrivants",
    "h": r"clinic|Clinic|detox|health|flu |Vaccin|vaccin|nurse|grippe",
}


def fit(kinds: str, template: str) -> float:
    """How well a service of these kinds suits what the note is about (g: any purpose)."""
    hits = [k for k in kinds if k in THEMES and re.search(THEMES[k], template)]
    return 3.0 if hits else 1.6 if "g" in kinds else 0.02


class Note:
    def __init__(self, rng: random.Random, lang: str):
        self.rng, self.lang = rng, lang
        self.place = values.pick_city(rng, lang)
        self.people: dict[str, dict] = {}
        self.kept: dict[str, tuple] = {}
        self.used: set[str] = set()

    def person(self, key: str, kin: str | None) -> dict:
        if key in self.people:
            return self.people[key]
        rng = self.rng
        com = self.person(kin, None)["com"] if kin else names.community(rng, self.lang, key[0])
        g = key[-1]
        first = names.given(rng, com, g)
        while first in self.used:
            com = com if kin else names.community(rng, self.lang, key[0])
            first = names.given(rng, com, g)
        self.used.add(first)
        sur = self.people[kin]["sur"] if kin else names.surname(rng, com)
        lo, hi = AGES.get(key[0], (26, 60))
        old = self.people[kin]["age"] if kin else 0
        if kin and key[0] in "kt" and kin[0] not in "kty":
            hi = max(lo, min(hi, old - 19))
        elif kin and kin[0] in "kti":
            lo, hi = (max(old + 20, 22), max(old + 24, 44)) if key[0] not in "kt" else (lo, hi)
        elif kin and kin[0] == "s" and key[0] != "s":
            hi = min(hi, old - 20)
        age = rng.randint(lo, hi)
        m, d = rng.randint(1, 12), rng.randint(1, 28)
        y = 2026 - age - (1 if (m, d) > (11, 26) else 0)
        if key[0] == "i":
            age, (y, m) = -rng.randint(3, 20), (2026, 11)
            y, m = divmod(y * 12 + m - 1 + age, 12)
            m += 1
            d = rng.randint(1, 24)
        p = {"given": first, "sur": sur, "g": g, "com": com, "age": age, "birth": (y, m, d)}
        self.people[key] = p
        return p

    def age(self, p: dict, kind: str) -> str:
        n, r = p["age"], self.rng
        if self.lang == "fr":
            s = f"{-n} mois" if n < 0 else f"{n} ans"
            if kind == "mots":
                return values.words(abs(n), "fr") + (" mois" if n < 0 else " ans")
            return f"âgé{'e' if p['g'] == 'f' else ''} de {s}" if kind == "agee" else s
        if n < 0:
            return r.choice([f"{-n} months old", f"{-n} months", f"{-n} mos"]) if kind != "yo" else f"{-n}-month-old"
        if kind == "words":
            return values.words(n, "en").replace("-", " ") + " years old"
        if kind == "old":
            return r.choice([f"{n} years old", f"{n} yrs old", f"{values.words(n, 'en')} years old", f"{n}"])
        if kind == "yo":
            return r.choice([f"{n} y/o", f"{n} yo", f"{n}yo", f"{n}-year-old", f"{n} yr old", f"{n} year old"])
        return r.choice(
            [f"age {n}", f"aged {n}", f"{n} years old", f"{n} yrs", f"{n} y.o.", f"{values.words(n, 'en')} years old"]
        )

    def of_person(self, p: dict, att: str, sub: str) -> tuple[str, str]:
        rng, g, s, fr = self.rng, p["given"], p["sur"], self.lang == "fr"
        fem = p["g"] == "f"
        if "title" not in p:
            p["title"] = rng.choice(
                (["Mme", "Mme", "madame", "Mme"] if fem else ["M.", "M.", "monsieur", "M."])
                if fr
                else (["Mrs.", "Ms.", "Ms.", "Miss", "Mrs"] if fem else ["Mr.", "Mr.", "Mr"])
            )
        i = "-".join(x[0] + "." for x in g.split("-"))
        forms = {
            "full": f"{g} {s}",
            "given": g,
            "sur": s,
            "title": f"{p['title']} {s}",
            "tfull": f"{p['title']} {g} {s}",
            "init": f"{i} {s}",
            "gi": f"{g} {s[0].upper()}.",
            "rev": f"{s}, {g}",
            "caps": f"{s.upper()}, {g}",
            "capsur": f"{s.upper()} {g}",
            "dr": f"{('Dre' if fem else 'Dr') if fr else rng.choice(['Dr.', 'Dr'])} {s}",
            "mid": f"{g} {rng.choice('ABCDEJLMPRS')}. {s}",
        }
        if att in forms:
            return forms[att], "PERSON"
        if att == "nick":
            return rng.choice(names.NICKS[p["g"]]), "PERSON"
        if att == "dob":
            return values.birth(rng, self.lang, *p["birth"], kind=sub), "DATE_OF_BIRTH"
        if att in ("yo", "age", "old", "agee", "ans", "mots", "words"):
            return self.age(p, att), "AGE"
        if att == "hn":
            return numbers.health(rng, self.place["prov"], p), "HEALTH_NUMBER"
        if att in PAPERS:
            return numbers.gov(rng, self.place["prov"], att, p), "GOV_ID"
        if att == "email":
            return numbers.email(rng, p, self.lang), "EMAIL"
        if att == "url":
            return numbers.url(rng, p, sub), "URL_IP"
        raise ValueError(att)

    def org(self, key: str, att: str) -> list:
        if key not in self.kept:
            pool = [o for o in (EN if self.lang == "en" else FR) if o not in self.kept.values()]
            self.kept[key] = self.rng.choices(pool, [fit(o[2], self.template) for o in pool])[0]
        n, art, _ = self.kept[key]
        lead = ""
        if self.lang == "en":
            lead = "the " if att == "the" and art else ""
        elif att == "le":
            lead = art + ("" if art in ("", "l'") else " ")
        elif att in ("a", "de"):
            lead = {
                "a": {"le": "au ", "les": "aux ", "l'": "à l'", "la": "à la "},
                "de": {"le": "du ", "les": "des ", "l'": "de l'", "la": "de la "},
            }[att].get(art, "à " if att == "a" else "d'" if n[0] in "EA" else "de ")
        return [(lead, ""), (n, "ORG_OK")]

    def money(self, att: str) -> str:
        rng = self.rng
        n = rng.choice([rng.randint(40, 95), rng.randint(10, 99) * 10, rng.randint(1000, 2900)])
        n = rng.randint(70, 190) * 10 if att == "mo" else rng.randint(5, 60) if att == "s" else n
        return f"${n:,}" if self.lang == "en" else f"{n // 1000} {n % 1000:03d} $" if n > 999 else f"{n} $"

    def city(self, att: str) -> list:
        c = self.place["city"]
        if att == "prov":
            return [(f"{c}, {self.place['prov']}" if self.lang == "en" or att != "long" else c, "PLACE_OK")]
        if att == "de":
            return [("d'" if c[0] in "OEAÉ" else "de ", ""), (c, "PLACE_OK")]
        return [(c, "PLACE_OK")]

    def fill(self, slot: str) -> list:
        rng, lang = self.rng, self.lang
        if ":" in slot:
            kind, rest = slot.split(":", 1)
            if kind == "n":
                lo, hi = rest.split("-")
                return [(str(rng.randint(int(lo), int(hi))), "NUM_OK")]
            return [(rng.choice(rest.split("|")), LITERAL[kind])]
        key, _, att = slot.partition(".")
        att, _, sub = att.partition(".")
        m = PERSON_KEY.match(key)
        if m:
            return [self.of_person(self.person(m[1], m[2]), att, sub)]
        pl, base = self.place, key.rstrip("23")
        if base == "o":
            return self.org(key, att)
        if base == "addr":
            return [(values.address(rng, lang, pl["prov"], att), "LOCATION_ADDRESS")]
        if base == "tel":
            return [(values.phone(rng, lang, pl["area"], att), "PHONE")]
        if base == "date":
            return [(values.appointment(rng, lang, att), "DATE_OK")]
        if base == "money":
            return [(self.money(att), "NUM_OK")]
        if base == "city":
            return self.city(att)
        if base in ("bank", "card", "acct", "util"):
            return [(numbers.account(rng, lang, base), "ACCOUNT")]
        if base == "hw":
            w = numbers.HEALTH_WORD.get(pl["prov"], ("health card", "carte santé"))[lang == "fr"]
            return [(w[0].upper() + w[1:] if att == "cap" else w, "")]
        one = {
            "pc": lambda: (values.postal(rng, pl["fsa"]), "POSTAL_CODE"),
            "sin": lambda: (numbers.sin(rng), "SIN"),
            "case": lambda: (numbers.case(rng, lang), "CASE_ID"),
            "ip": lambda: (numbers.ip(rng), "URL_IP"),
            "lang": lambda: (rng.choice(self.tongues()), "LANG_OK"),
            "mon": lambda: (rng.choice(values.MON[lang]), "NEUTRAL"),
        }
        return [one[base]()]

    def tongues(self) -> list:
        """Languages that fit: not those of Canada's first peoples, nor French, for a newcomer."""
        here = {"Cree", "Inuktitut", "Ojibwe", "French", "innu", "atikamekw", "anglais"}
        new = any(k[0] == "n" for k in self.people) or re.search(r"\{n[fm]|[Ii]nterpr", self.template)
        return [x for x in LANGS[self.lang] if not (new and x in here)]

    def render(self, template: str) -> list:
        self.template = template
        segs, at = [], 0
        for m in SLOT.finditer(template):
            segs.append((template[at : m.start()], ""))
            segs += self.fill(m[1])
            at = m.end()
        return [(t, s) for t, s in [*segs, (template[at:], "")] if t]


def note(rng: random.Random, lang: str, kind: str, template: str) -> tuple[str, list, str]:
    n = Note(rng, lang)
    segs = n.render(template)
    if kind in ("voice", "voix"):
        segs, variant = [(t.lower().replace(", ", " ").replace(".", ""), s) for t, s in segs], "clean"
    else:
        segs, variant = variants.apply(rng, segs, variants.choose(rng, lang), lang)
    out, spans = "", []
    for t, s in segs:
        if s:
            spans.append({"start": len(out), "end": len(out) + len(t), "label": s})
        out += t
    return out, spans, variant


def parse(lang: str, *texts: str) -> list[tuple[str, str, str]]:
    """(frame name, kind, template) of each frame of the modules' texts."""
    frames, seen = [], {}
    for block in re.split(r"^== ", "\n".join(t.strip("\n") for t in texts), flags=re.M)[1:]:
        kind, body = block.split("\n", 1)
        kind = kind.strip()
        seen[kind] = seen.get(kind, 0) + 1
        frames.append((f"{lang}_{kind}_{seen[kind]}", kind, body.strip("\n")))
    return frames
