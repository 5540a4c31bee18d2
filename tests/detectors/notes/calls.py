"""Labelled notes as tired call takers type them, in English and French: everyone and everything in them is invented.

Written without sight of the detector's rules, to test it. Labels are those of the evaluation: direct identifiers, ``AGE``, what must be
kept (``*_OK``), and what counts neither way (``PLACE_OK``, ``NEUTRAL``).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from random import Random
from typing import Any

from tests.detectors.notes import calls_words as words
from tests.detectors.notes.calls_frames import ENGLISH, FRENCH
from tests.detectors.notes.calls_people import People, listed, louder, plain, softer

SERVICES: list[str] = words.SERVICES
FRAMES = {"en": ENGLISH.strip().splitlines(), "fr": FRENCH.strip().splitlines()}
FIXED = {
    "O": "ORG_OK",
    "H": "HOTLINE_OK",
    "D": "DATE_OK",
    "N": "NUM_OK",
    "L": "LANG_OK",
    "C": "PLACE_OK",
    "X": "NEUTRAL",
    "P": "PERSON",
}
PART = re.compile(r"\{(\w+)(?::([lun]))?\}|\[([A-Z]) ([^\]]+)\]")
TOWNS = {"en": listed(words.TOWNS_EN), "fr": listed(words.TOWNS_FR)}
DISTRICTS = {"en": listed(words.DISTRICTS_EN), "fr": listed(words.DISTRICTS_FR)}
LANGUAGES = {"en": words.LANGUAGES_EN.split(), "fr": words.LANGUAGES_FR.split()}
MONTHS = {"en": words.MONTHS_EN.split(), "fr": words.MONTHS_FR.split()}
SHORT = {
    "en": [m[:3] for m in MONTHS["en"]],
    "fr": ["janv", "fév", "mars", "avr", "mai", "juin", "juil", "août", "sept", "oct", "nov", "déc"],
}
CASES: dict[str, Callable[[str], str]] = {"l": softer, "u": louder, "n": plain}


class Maker(People):
    """Fills the slots of one note: the values of a note that belong together (a name, its e-mail) come from one community."""

    def fill(self, slot: str) -> tuple[str, str]:
        if slot in SAME:
            return self.r.choice(SAME[slot][1][self.lang]), SAME[slot][0]
        method, label = SLOTS[slot]
        return method(self), label

    # numbers of people
    def sin(self) -> str:
        body = self.r.choice("0899") + self.some("#######")
        doubled = [int(d) * (i % 2 + 1) for i, d in enumerate(body)]
        n = body + str(-sum(d // 10 + d % 10 for d in doubled) % 10)
        a, b, c = n[:3], n[3:6], n[6:]
        return self.r.choice([f"{a} {b} {c}", f"{a}-{b}-{c}", n, f"{a}.{b}.{c}", f"{a} {b}{c}"])

    def ohip(self) -> str:
        return self.some("####-###-###|#### ### ###|##########|####-###-###-@@|#### ### ### @@|##########@@")

    def ramq(self) -> str:
        family, given = (re.sub(r"[^A-Z]", "X", louder(plain(n))) for n in (self.last[1] + "xxx", self.last[0]))
        n = f"{self.r.randint(40, 99)}{self.r.choice([0, 50]) + self.r.randint(1, 12):02}{self.r.randint(10, 28)}{self.some('##')}"
        name = family[:3] + given[0]
        return self.r.choice([f"{name} {n[:4]} {n[4:]}", f"{name}{n}", f"{name}-{n[:4]}-{n[4:]}"])

    def health_number(self) -> str:
        """Any province: BC; AB; SK, MB, NB, YT, NU; NS; PE; NL; NT; and Ontario's and Québec's."""
        elsewhere = "9### ### ###|9#########|#####-####|### ### ###|###-###-###|#########|#### ### ###|########|############|@#######|### ### ### ###"
        return self.r.choice([self.ohip, self.ramq, lambda: self.some(elsewhere), lambda: self.some(elsewhere)])()

    def born(self) -> str:
        y, m, d = self.r.randint(1931, 2022), self.r.randint(1, 12), self.r.randint(1, 28)
        name, short, yy = MONTHS[self.lang][m - 1], SHORT[self.lang][m - 1], f"{y % 100:02}"
        ways = [
            f"{y}-{m:02}-{d:02}",
            f"{d:02}/{m:02}/{y}",
            f"{m}/{d}/{yy}",
            f"{d:02}-{m:02}-{yy}",
            f"{y}{m:02}{d:02}",
            f"{y}/{m:02}/{d:02}",
            f"{d}.{m}.{y}",
        ]
        if self.lang == "en":
            ways += [
                f"{name} {d}, {y}",
                f"{short} {d} {y}",
                f"{d} {short.lower()} {yy}",
                f"{name.lower()} {d}th {y}",
                f"{d}-{short.upper()}-{y}",
            ]
        else:
            ways += [
                f"{d} {name} {y}",
                f"{d} {short}. {y}",
                f"1er {name} {y}",
                f"{d} {louder(name)} {y}",
                f"{d}-{short}-{yy}",
            ]
        return self.r.choice(ways)

    def age(self) -> str:
        n = self.r.randint(16, 94)
        forms = {
            "en": f"{n}|{n}yo|{n} yrs old|{n} y/o|{n} years old|{n}",
            "fr": f"{n} ans|{n}ans|{n} ans|{n} ans|{n}a|{n}",
        }
        return self.r.choice(forms[self.lang].split("|"))

    def child(self) -> str:
        return str(self.r.randint(2, 15))

    def case(self) -> str:
        return self.some(
            "#24-#####|H#######|2024-######|@@-####-##|######|CS-#####|INC00#####|24/####|T-#####-26|#####@"
        )

    def client(self) -> str:
        return self.some("C######|#######|CL-####|@@@####|####-#####|#####")

    def hotline(self) -> str:
        return self.r.choice(
            [
                "2-1-1",
                "211",
                "9-8-8",
                "988",
                "8-1-1",
                "811",
                "1-800-668-6868",
                "1 888 555-0101",
                "1-800-363-9010",
                "310-1818",
                "1-866-277-3553",
            ]
        )

    def money(self) -> str:
        n, c = self.r.randint(15, 3400), self.some(".##")
        if self.lang == "en":
            return self.r.choice([f"${n}", f"${n:,}", f"${n}{c}", f"{n} bucks", f"${n / 1000:.1f}k"])
        return self.r.choice([f"{n}$", f"{n} $", f"{n},{c[1:]} $", f"{n}{c}$", f"{n} piasses"])

    def day(self) -> str:
        d, m = self.r.randint(1, 28), self.r.randint(1, 12)
        name, short = MONTHS[self.lang][m - 1], SHORT[self.lang][m - 1]
        if self.lang == "en":
            ways = f"{name} {d}|{short.lower()} {d}|2026-{m:02}-{d:02}|{m}/{d}|next fri|Monday|tmrw|{name} 2026|last wk|{d}th"
        else:
            ways = f"{d} {name}|{d} {short}|2026-{m:02}-{d:02}|{d}/{m:02}|vendredi|lundi proch.|demain|{name} 2026|sem. passée|le {d}"
        return self.r.choice(ways.split("|"))


SAME = {
    "l": ("LANG_OK", LANGUAGES),
    "c": ("PLACE_OK", TOWNS),
    "q": ("PLACE_OK", DISTRICTS),
    "o": ("ORG_OK", {"en": SERVICES, "fr": SERVICES}),
}
NUMBERS = {  # numbers that offices, provinces and banks give, by slot
    "uci": ("GOV_ID", "####-####|########|##-####-####|##########"),
    "pass": ("GOV_ID", "@@######|@######@@|@########|@@ ######"),
    "lic": ("GOV_ID", "@####-#####-#####|@####-######-##|#######|######-###|@@@@@-######-###"),
    "stat": ("GOV_ID", "##########|###-#####-##|### ##### ##"),
    "perm": ("GOV_ID", "U#########|F#########|U### ### ###"),
    "bank": ("ACCOUNT", "#####-###-#######|#######|###-#######|##### ### ### ### #"),
    "hyd": ("ACCOUNT", "### ### ### #|##########|#### ### ####|###-####-##"),
    "mcp": ("HEALTH_NUMBER", "### ### ### ###|############"),
    "phn": ("HEALTH_NUMBER", "9### ### ###|9#########|9###-###-###"),
    "ahc": ("HEALTH_NUMBER", "#####-####|#########|##### ####"),
    "nb": ("HEALTH_NUMBER", "### ### ###|#########|###-###-###"),
    "ns": ("HEALTH_NUMBER", "#### ### ###|##########"),
    "pe": ("HEALTH_NUMBER", "########|#### ####"),
    "nt": ("HEALTH_NUMBER", "N#######|N ### ####"),
    "card": ("ACCOUNT", "4### #### #### ####|5###############|4###-####-####-####|5### #### #### ####"),
}
SLOTS: dict[str, tuple[Callable[[Maker], str], str]] = {
    "p": (Maker.person, "PERSON"),
    "g": (Maker.given, "PERSON"),
    "f": (Maker.family, "PERSON"),
    "pi": (Maker.initial, "PERSON"),
    "rev": (Maker.reversed, "PERSON"),
    "nk": (Maker.nickname, "PERSON"),
    "ini": (Maker.initials, "PERSON"),
    "ph": (Maker.phone, "PHONE"),
    "phw": (Maker.phone_in_words, "PHONE"),
    "pc": (Maker.postal_code, "POSTAL_CODE"),
    "ad": (Maker.address, "LOCATION_ADDRESS"),
    "ade": (Maker.english_address, "LOCATION_ADDRESS"),
    "adf": (Maker.french_address, "LOCATION_ADDRESS"),
    "em": (Maker.email, "EMAIL"),
    "url": (Maker.url, "URL_IP"),
    "ip": (Maker.ip, "URL_IP"),
    "sin": (Maker.sin, "SIN"),
    "ohip": (Maker.ohip, "HEALTH_NUMBER"),
    "ramq": (Maker.ramq, "HEALTH_NUMBER"),
    "hn": (Maker.health_number, "HEALTH_NUMBER"),
    "dob": (Maker.born, "DATE_OF_BIRTH"),
    "age": (Maker.age, "AGE"),
    "ka": (Maker.child, "AGE"),
    "case": (Maker.case, "CASE_ID"),
    "cli": (Maker.client, "CASE_ID"),
    "hot": (Maker.hotline, "HOTLINE_OK"),
    "m": (Maker.money, "NUM_OK"),
    "d": (Maker.day, "DATE_OK"),
} | {slot: (partial(Maker.some, pattern=ways), label) for slot, (label, ways) in NUMBERS.items()}


def mistyped(text: str, spans: list[dict[str, Any]], rng: Random) -> str:
    """Two neighbouring letters swapped, once, in words that no label covers."""
    held = {i for s in spans for i in range(s["start"] - 1, s["end"] + 1)}
    free = [m.start() + 1 for m in re.finditer(r"[a-z]{5,}", text) if not held & set(range(m.start(), m.end()))]
    if not free:
        return text
    i = rng.choice(free)
    return text[:i] + text[i + 1] + text[i] + text[i + 2 :]


def note(frame: str, lang: str, rng: Random) -> tuple[str, list[dict[str, Any]]]:
    maker, text, at, spans = Maker(rng, lang), "", 0, []
    for part in PART.finditer(frame):
        text += frame[at : part.start()].replace("¶", "\n")
        at = part.end()
        slot, case, sign, fixed = part.groups()
        value, label = (maker.named(fixed), FIXED[sign]) if sign else maker.fill(slot)
        value = CASES[case](value) if case else value
        spans.append({"start": len(text), "end": len(text) + len(value), "label": label})
        text += value
    text += frame[at:]
    way = rng.random()  # length never changes: offsets hold
    if way < 0.14:
        text = softer(text)
    elif way < 0.2:
        text = louder(text)
    elif way < 0.32:
        text = plain(text)
    elif way < 0.45:
        text = mistyped(text, spans, rng)
    return text, spans


def make(seed: int, count: int) -> list[dict[str, Any]]:
    """``count`` notes, the first half English; every frame of a language is used before any is used again."""
    notes = []
    for lang, size in (("en", (count + 1) // 2), ("fr", count // 2)):
        rng, order = Random(f"{seed} {lang}"), []
        for i in range(size):
            if not order:
                order = rng.sample(FRAMES[lang], len(FRAMES[lang]))
            text, spans = note(order.pop(), lang, rng)
            notes.append({"id": f"{lang}-calls-{i:04}", "lang": lang, "text": text, "spans": spans})
    return notes
