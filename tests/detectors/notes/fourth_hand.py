"""Call and case notes by a fourth hand: what call takers, shelter workers, nurses and clerks type in a hurry.

A frame is a note with slots. `{kind}` or `{kind:detail}` is filled from a random source and labelled; `{D=text}` is text
written by hand, its label by the sign in `SIGNS`. A person's slot with a key (`{full:f1}`, later `{given:f1}`) names the same person
again; the key's first letter says woman, man or either, and a community may follow it (`{full:f1@inuit}`). Signs before a frame set how it was typed: `^` all capitals,
`_` all lower case, `~` without accents.
"""

import random
import re
import unicodedata
from collections.abc import Callable, Iterator
from itertools import cycle
from typing import Any, NamedTuple

from tests.detectors.notes import fourth_hand_forms as forms
from tests.detectors.notes import fourth_hand_frames_en as frames_en
from tests.detectors.notes import fourth_hand_frames_fr as frames_fr
from tests.detectors.notes import fourth_hand_words as words

SERVICES: list[str] = [*words.SERVICES_EN, *words.SERVICES_FR]

SLOT = re.compile(r"\{([^{}]+)\}")
FRAMES = {"en": frames_en.FRAMES, "fr": frames_fr.FRAMES}
SIGNS = {
    "D": "DATE_OK",
    "N": "NUM_OK",
    "H": "HOTLINE_OK",
    "O": "ORG_OK",
    "C": "PLACE_OK",
    "A": "AGE",
    "P": "PERSON",
    "L": "LANG_OK",
}


class Person(NamedTuple):
    """One invented person as a note knows them."""

    given: str
    family: str
    other: str


class Writer:
    """Fills the slots of one note."""

    def __init__(self, r: random.Random, lang: str, services: dict[str, Iterator[str]]) -> None:
        self.r, self.lang, self.services = r, lang, services
        self.people: dict[str, Person] = {}

    def person(self, key: str) -> Person:
        """The person of a key, invented at its first use; a key without a number is a new person each time."""
        key, _, origin = key.partition("@")
        if key in self.people:
            return self.people[key]
        r = self.r
        community = words.COMMUNITIES[origin or r.choice(sorted(words.COMMUNITIES))]
        pool = {"f": community.women, "m": community.men}.get(key[:1], community.women + community.men)
        elsewhere = words.COMMUNITIES[r.choice(sorted(words.COMMUNITIES))].families
        family, other = r.choice(community.families if r.random() < 0.85 else elsewhere), r.choice(community.families)
        made = Person(r.choice(pool), family, other)
        if len(key) > 1:
            self.people[key] = made
        return made

    def name(self, kind: str, key: str) -> str:
        """A person written as the slot asks."""
        r, p = self.r, self.person(key)
        if kind == "full":
            plain = f"{p.given} {p.family}"
            odd = (
                f"{p.family}, {p.given}", f"{p.given[0]}. {p.family}", f"{p.given} {r.choice('ABCEFJLMRT')}. {p.family}",
                f"{p.given} {p.family}-{p.other}", f'{p.given} "{r.choice(words.NICKNAMES)}" {p.family}',
                f"{p.given} {p.family.upper()}", f"{p.family.upper()} {p.given}", f"{p.family} {p.given}",
            )  # fmt: skip
            return plain if r.random() < 0.68 else r.choice(odd)
        titles = {
            "mrs": ("Mrs", "Ms.", "Mrs.", "Miss", "Ms"), "mr": ("Mr", "Mr."), "dr": ("Dr", "Dr.") if self.lang == "en" else ("Dr", "Dre"),
            "mme": ("Mme", "madame", "Mme.", "Mlle", "Mde"), "monsieur": ("M.", "Mr", "monsieur", "M"),
        }  # fmt: skip
        if kind in titles:
            return f"{r.choice(titles[kind])} {p.family}"
        return {
            "given": p.given, "called": f"{r.choice(words.NICKNAMES)} {p.family}", "family": p.family, "comma": f"{p.family}, {p.given}", "plain": f"{p.given} {p.family}",
            "initials": f"{p.given[0]}. {p.family}", "nick": r.choice(words.NICKNAMES), "couple": f"{p.given} {p.family}-{p.other}",
        }[kind]  # fmt: skip

    def phone(self) -> str:
        """A number of the lines kept for fiction."""
        a, n = self.r.choice(words.AREAS[self.lang]), f"01{self.r.randint(0, 99):02}"
        said = (forms.EN_ONES if self.lang == "en" else forms.FR_ONES)[:10]
        spoken = " ".join(said[int(c)] for c in f"{a}555{n}")
        usual = [
            f"{a}-555-{n}",
            f"{a} 555-{n}",
            f"({a}) 555-{n}",
            f"{a}555{n}",
            f"{a}.555.{n}",
            f"{a} 555 {n}",
            f"1-{a}-555-{n}",
        ]
        rare = [f"+1 {a} 555 {n}", f"555-{n}", f"{a}/555-{n}", spoken, f"{a}-555 {n}", f"({a})555-{n}"]
        return self.r.choice(usual if self.r.random() < 0.75 else rare)

    def email(self, key: str) -> str:
        """An address of mail made of the person's name."""
        p, r = self.person(key), self.r
        g, f = (re.sub(r"[^a-z]", "", _bare(x).lower()) or "x" for x in (p.given, p.family))
        user = r.choice((f"{g}.{f}", f"{g[0]}{f}", f"{g}{r.randint(1, 99)}", f"{f}_{g}", f"{g}-{f}{r.randint(50, 99)}"))
        return f"{user}@{r.choice(('mail.example.com', 'example.ca', 'courriel.example.org', 'inbox.example.net'))}"

    def postal(self) -> str:
        """A postal code, spaced or not."""
        r = self.r
        first = r.choice("ABCEKLMNPRSTV" if self.lang == "en" else "GHJGHJEK")
        d = [r.choice("0123456789") for _ in range(3)]
        return f"{first}{d[0]}{forms.letters(r, 1)}{r.choice((' ', ' ', '', '-'))}{d[1]}{forms.letters(r, 1)}{d[2]}"

    def age(self, form: str) -> str:
        """An age in figures or words, with its unit where one is typed."""
        r, en = self.r, self.lang == "en"
        if form == "kid":
            return str(r.randint(1, 17))
        n = r.randint(19, 41) if form == "young" else r.randint(19, 91)
        if form == "words":
            return forms.in_english(n) if en else f"{forms.in_french(n)} ans"
        if form in ("n", "young"):
            return str(n)
        if form == "months":
            return f"{r.randint(2, 20)} {r.choice(('months', 'mos', 'month old') if en else ('mois', 'mois'))}"
        return f"{n}{r.choice((' yo', ' y/o', 'yrs', ' yrs old', ' years old') if en else (' ans', 'ans', ' an'))}"

    def sin(self) -> str:
        """A social insurance number, its check digit right half the time."""
        n = forms.luhn(self.r, forms.digits(self.r, 8, "123456789"))
        sign = self.r.choice(("-", " ", "", " ", "."))
        return sign.join((n[:3], n[3:6], n[6:]))

    def health(self, form: str) -> str:
        """A provincial health number; Quebec's is made of a name and a birth date."""
        r = self.r
        form = form or r.choice(
            ("on", "on", "bc", "ab", "mb", "sk", "ns") if self.lang == "en" else ("qc", "qc", "qc", "nb", "on")
        )
        if form == "qc":
            d, m, y = forms.day(r, 1932, 2021)
            month = m + r.choice((0, 50)) if r.random() < 0.5 else r.randint(13, 49)
            n = f"{forms.letters(r, 4)}{y % 100:02}{month:02}{d:02}{r.randint(10, 99)}"
            return r.choice((f"{n[:4]} {n[4:8]} {n[8:]}", n, f"{n[:4]}-{n[4:8]}-{n[8:]}"))
        if form == "on":
            n = forms.luhn(r, forms.digits(r, 9))
            return r.choice((f"{n[:4]}-{n[4:7]}-{n[7:]}", f"{n[:4]} {n[4:7]} {n[7:]}", n)) + r.choice(
                ("", " " + forms.letters(r, 2))
            )
        if form == "ab":
            n = forms.digits(r, 9)
            return r.choice((f"{n[:5]}-{n[5:]}", n))
        if form == "bc":
            return forms.mod11(r)
        if form == "ns":
            n = forms.digits(r, 10)
            return f"{n[:4]} {n[4:7]} {n[7:]}"
        n = forms.digits(r, 9)
        return r.choice((n, f"{n[:3]} {n[3:6]} {n[6:]}", f"{n[:3]}-{n[3:6]}-{n[6:]}"))

    def gov(self, form: str) -> str:
        """A number a government gives a person or a car."""
        r = self.r
        form = form or r.choice(("licence", "passport", "uci", "status", "plate"))
        if form == "licence":
            first, a, b, c = forms.letters(r, 1), forms.digits(r, 4), forms.digits(r, 5), forms.digits(r, 6)
            return f"{first}{a}-{b}-{c[:5]}" if self.lang == "en" else f"{first}{a}-{c}-{b[:2]}"
        if form == "passport":
            return r.choice(
                (
                    f"{forms.letters(r, 2)}{forms.digits(r, 6)}",
                    f"{forms.letters(r, 1)}{forms.digits(r, 6)}{forms.letters(r, 2)}",
                )
            )
        if form == "uci":
            n = forms.digits(r, 10)
            return r.choice((f"{n[:2]}-{n[2:6]}-{n[6:]}", n[:8], n, f"{n[:4]}-{n[4:8]}"))
        if form == "status":
            return forms.digits(r, 10)
        return r.choice(
            (
                f"{forms.letters(r, 4)} {forms.digits(r, 3)}",
                f"{forms.letters(r, 1)}{forms.digits(r, 2)} {forms.letters(r, 3)}",
            )
        )

    def case(self) -> str:
        """The number of a file, a claim or a call."""
        r, y = self.r, self.r.choice(("2023", "2024", "2025", "25", "26"))
        return r.choice((
            f"{y}-{forms.digits(r, 5)}", f"#{forms.digits(r, 6)}", f"{forms.letters(r, 2)}-{forms.digits(r, 6)}", forms.digits(r, 8),
            f"{forms.letters(r, 3)}{forms.digits(r, 5)}", f"{forms.digits(r, 3)}-{forms.digits(r, 2)}-{forms.digits(r, 6)}",
        ))  # fmt: skip

    def account(self, form: str) -> str:
        """A number of a bank, a card or a utility."""
        r = self.r
        form = form or r.choice(("bank", "card", "bill"))
        if form == "bank":
            return f"{forms.digits(r, 5)}{r.choice('- ')}{r.choice(('001', '003', '004', '006', '815', '010'))}{r.choice('- ')}{forms.digits(r, 7)}"
        if form == "card":
            n = forms.luhn(r, forms.digits(r, 15, "45"))
            sign = r.choice((" ", "-", ""))
            return sign.join((n[:4], n[4:8], n[8:12], n[12:]))
        n = forms.digits(r, 12)
        return r.choice((n, f"{n[:4]} {n[4:8]} {n[8:]}", n[:9], f"{n[:3]} {n[3:9]}-{n[9]}"))

    def ip(self) -> str:
        """An address in the network."""
        r = self.r
        return r.choice(
            (
                f"192.0.2.{r.randint(2, 250)}",
                f"203.0.113.{r.randint(2, 250)}",
                f"2001:db8::{r.randint(10, 99)}:{r.randint(1, 9)}f",
            )
        )

    def page(self, key: str) -> str:
        """A page that leads to a person."""
        r, p = self.r, self.person(key)
        user = re.sub(r"[^a-z]", "", _bare(p.given + p.family).lower())
        return r.choice(
            (
                f"https://social.example.com/{user}",
                f"www.example.org/in/{user}{r.randint(1, 99)}",
                f"example.net/u/{user}",
            )
        )

    def money(self) -> str:
        """An amount."""
        n, r = self.r.randint(12, 2900), self.r
        return r.choice((f"${n}", f"${n}.50", f"${n:,}") if self.lang == "en" else (f"{n} $", f"{n}$", f"{n},50 $"))

    def fill(self, kind: str, detail: str) -> tuple[str, str]:
        """The text and the label of a slot."""
        r, en = self.r, self.lang == "en"
        addresses = forms.EN_ADDRESSES if en else forms.FR_ADDRESSES
        births = forms.EN_BIRTHS if en else forms.FR_BIRTHS
        form, _, years = detail.partition(".")
        makers: dict[str, tuple[Callable[[], str], str]] = {
            "addr": (lambda: addresses[detail or r.choice(sorted(addresses))](r).strip(), "LOCATION_ADDRESS"),
            "dob": (lambda: births[form or r.choice(sorted(births))](r, *forms.YEARS[years]), "DATE_OF_BIRTH"),
            "postal": (self.postal, "POSTAL_CODE"),
            "phone": (self.phone, "PHONE"),
            "email": (lambda: self.email(detail), "EMAIL"),
            "sin": (self.sin, "SIN"),
            "health": (lambda: self.health(detail), "HEALTH_NUMBER"),
            "gov": (lambda: self.gov(detail), "GOV_ID"),
            "case": (self.case, "CASE_ID"),
            "account": (lambda: self.account(detail), "ACCOUNT"),
            "ip": (self.ip, "URL_IP"),
            "page": (lambda: self.page(detail), "URL_IP"),
            "age": (lambda: self.age(detail), "AGE"),
            "org": (lambda: next(self.services["en" if en else "fr"]), "ORG_OK"),
            "autre": (lambda: next(self.services["fr" if en else "en"]), "ORG_OK"),
            "free": (lambda: r.choice(words.FREE[self.lang]), "HOTLINE_OK"),
            "date": (lambda: r.choice(words.DATES[self.lang]), "DATE_OK"),
            "money": (self.money, "NUM_OK"),
            "n": (lambda: str(r.randint(2, 240)), "NUM_OK"),
            "lang": (lambda: r.choice(words.LANGUAGES_EN if en else words.LANGUAGES_FR), "LANG_OK"),
            "town": (lambda: r.choice(words.TOWNS_EN if en else words.TOWNS_FR), "PLACE_OK"),
            "reserve": (lambda: r.choice(words.RESERVES), "PLACE_OK"),
            "hamlet": (lambda: r.choice(words.HAMLETS), "PLACE_OK"),
            "fsa": (lambda: self.postal()[:3], "PLACE_OK"),
            "desk": (self.phone, "NEUTRAL"),
            "inbox": (lambda: r.choice(("intake", "info", "accueil", "reception")) + "@agence.example.org", "NEUTRAL"),
        }  # fmt: skip
        if kind in makers:
            make_text, label = makers[kind]
            return make_text(), label
        return self.name(kind, detail), "PERSON"


def _bare(text: str) -> str:
    return "".join(unicodedata.normalize("NFD", sign)[0] for sign in text)


def _slipped(r: random.Random, text: str) -> str:
    """Plain text with now and then two letters of a word changed round."""

    def swap(match: re.Match[str]) -> str:
        word = match.group()
        at = r.randint(1, len(word) - 3)
        return word[:at] + word[at + 1] + word[at] + word[at + 2 :] if r.random() < 0.12 else word

    return re.sub(r"[a-zà-ÿ]{5,}", swap, text)


def _typed(r: random.Random, lang: str, flags: str, text: str) -> str:
    """The text in the case and with the accents it was typed with; its length stays."""
    chance = r.random()
    if "~" in flags or (lang == "fr" and r.random() < 0.1):
        text = _bare(text)
    if "^" in flags or (not flags and chance < 0.06):
        return text.upper()
    return text.lower() if "_" in flags or (not flags and chance < 0.16) else text


def write(r: random.Random, lang: str, frame: str, named: dict[str, Iterator[str]]) -> dict[str, Any]:
    """One note of a frame, with its spans and the services it names."""
    flags, body = re.match(r"([~^_]*)(.*)", frame, re.DOTALL).groups()  # type: ignore[union-attr]
    writer, text, spans, services = Writer(r, lang, named), "", [], []
    slips, at = r.random() < 0.25, 0
    for slot in SLOT.finditer(body):
        plain = body[at : slot.start()]
        text += _slipped(r, plain) if slips else plain
        at = slot.end()
        if "=" in slot.group(1):
            sign, value = slot.group(1).split("=", 1)
            label = SIGNS[sign]
        else:
            kind, _, detail = slot.group(1).partition(":")
            value, label = writer.fill(kind, detail)
        if value in SERVICES:
            services.append(value)
        spans.append({"start": len(text), "end": len(text) + len(value), "label": label})
        text += value
    text += _slipped(r, body[at:]) if slips else body[at:]
    note: dict[str, Any] = {"lang": lang, "text": _typed(r, lang, flags, text), "spans": spans}
    return note | {"services": services} if services else note


def make(seed: int, count: int) -> list[dict[str, Any]]:
    """Labelled notes, English and French by turns; every frame is used once before any is used again."""
    r = random.Random(seed)
    decks: dict[str, list[str]] = {"en": [], "fr": []}
    named: dict[str, Iterator[str]] = {
        "en": cycle(r.sample(words.SERVICES_EN, len(words.SERVICES_EN))),
        "fr": cycle(r.sample(words.SERVICES_FR, len(words.SERVICES_FR))),
    }
    notes = []
    for n in range(count):
        lang = ("en", "fr")[n % 2]
        if not decks[lang]:
            decks[lang] = r.sample(FRAMES[lang], len(FRAMES[lang]))
        notes.append({"id": f"{lang}-h4-{n:05}"} | write(r, lang, decks[lang].pop(), named))
    return notes
