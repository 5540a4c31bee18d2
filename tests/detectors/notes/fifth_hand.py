"""Labelled notes by a fifth hand: half 211 call notes in whole sentences, half letters, news, forms and decisions.

`make(seed, count)` gives notes in the shape of the labelled corpora, with the number of
the frame and the variant (plain, lower case, without accents).

The frames are texts with slots in braces (`{p1}` a person, `{p1.g}` the given name of that person, `{addr}`, `{dob}`)
and literal spans (`{=D:March 3}`: a date to be kept). Conventions of the spans: titles before a name stand outside of
it; an address holds its unit but neither town nor postal code; a phone number holds its extension; an age holds the
word "years"; a birth date is the date alone; a street named without a number, like a town, is PLACE_OK.
"""

import random
import re
import unicodedata
from collections.abc import Callable
from typing import Any

from tests.detectors.notes import fifth_hand_frames_en, fifth_hand_frames_fr
from tests.detectors.notes import fifth_hand_words as words
from tests.detectors.notes.fifth_hand_slots import Slots

SERVICES: list[str] = [*words.SERVICES_EN, *words.SERVICES_FR]

LITERALS = {
    "O": "ORG_OK",
    "H": "HOTLINE_OK",
    "D": "DATE_OK",
    "N": "NUM_OK",
    "L": "LANG_OK",
    "P": "PLACE_OK",
    "X": "NEUTRAL",
    "G": "AGE",
}
SLOT = re.compile(r"\{([^{}]+)\}")
ELIDED = re.compile(r"\b(?:[dD]e|[qQ]ue|jusque) $")


def bare(text: str) -> str:
    """Letters without their accents, a letter for a letter."""
    return "".join(unicodedata.normalize("NFD", c)[0] for c in text)


def plain_name(name: str) -> str:
    """A name as an e-mail address has it."""
    return re.sub("[^a-z]", "", bare(name).lower())


class Note(Slots):
    """One note in the making: the persons, the town and the year that its slots share."""

    def __init__(self, rng: random.Random, lang: str) -> None:
        super().__init__(rng, lang)
        self.people: dict[str, tuple[str, str]] = {}
        self.services: list[str] = []
        self.kinds: dict[str, Callable[[str], tuple[str, str]]] = {
            "addr": self.address,
            "dob": self.birth,
            "odob": self.elder,
            "hdob": self.bygone,
            "kdob": self.child_birth,
            "oage": self.elder_age,
            "age": self.age,
            "kid": self.child_age,
            "date": self.date,
            "ph": self.phone,
            "pc": self.postal_code,
            "email": self.email,
            "hn": self.health,
            "sin": self.sin,
            "acct": self.account,
            "ip": self.internet_address,
            "url": self.profile,
            "money": self.money,
            "tf": self.toll_free,
            "agph": self.agency_phone,
            "agaddr": self.agency_address,
            "agmail": self.agency_email,
            "svc": self.service,
            "gov": lambda form: self.patterned("gov", form),
            "case": lambda form: self.patterned("case", form),
            "town": lambda _: (self.town()[0], "PLACE_OK"),
            "town2": lambda _: (self.town(1)[0], "PLACE_OK"),
            "prov": lambda _: (self.town()[1], ""),
            "reserve": lambda _: (self.rng.choice(words.RESERVES[self.lang]), "PLACE_OK"),
            "lang": lambda _: (self.rng.choice(words.LANGUAGES[self.lang]), "LANG_OK"),
            "street": lambda _: (self.street_alone(), "PLACE_OK"),
        }

    def fill(self, slot: str) -> tuple[str, str]:
        """The text of a slot and its label ("" for none)."""
        if slot[0] == "=":
            code, _, text = slot[1:].partition(":")
            return text, LITERALS[code]
        name, _, form = slot.partition(".")
        if re.fullmatch(r"[pwm]\d", name):
            return self.person(name, form), "PERSON"
        return self.kinds[name](form)

    def street_alone(self) -> str:
        return (
            "rue " + self.rng.choice(words.STREETS_FR)
            if self.lang == "fr"
            else self.street(self.pick("Street", "Road"))
        )

    def service(self, form: str) -> tuple[str, str]:
        known = words.SERVICES_FR if self.lang == "fr" else words.SERVICES_EN
        if form:  # a school, a house of care
            known = [name for name in known if any(word in name for word in words.SERVICE_WORDS[form])]
        self.services.append(self.rng.choice([s for s in known if s not in self.services]))
        return self.services[-1], "ORG_OK"

    def agency_address(self, _: str) -> tuple[str, str]:
        number = self.number(1, 900)
        return (
            f"{number}, {self.street_alone()}" if self.lang == "fr" else f"{number} {self.street_alone()}"
        ), "NEUTRAL"

    def agency_email(self, _: str) -> tuple[str, str]:
        user = self.pick("info", "accueil" if self.lang == "fr" else "intake")
        return f"{user}@{self.pick('example.org', 'example.ca')}", "NEUTRAL"

    def met(self, name: str) -> tuple[str, str]:
        """The given and family names of a person of the note: w1 a woman, m1 a man, p1 either."""
        if name not in self.people:
            women, men, families = self.rng.choice(words.COMMUNITIES)
            if self.people and self.rng.random() < 0.1:  # a mixed family
                families = self.rng.choice(words.COMMUNITIES)[2]
            taken = [given for given, _ in self.people.values()]
            givens = {"w": women, "m": men, "p": women + men}[name[0]]
            given = self.rng.choice([g for g in givens if g not in taken] or givens)
            self.people[name] = (given, self.rng.choice(families))
        return self.people[name]

    def person(self, name: str, form: str) -> str:
        given, family = self.met(name)
        if not form:
            form = self.rng.choice(["full"] * 15 + ["mid"] * 2 + ["nick", "up", "double"])
        elif form == "any":
            form = self.rng.choice(["full", "full", "sf", "sf", "up", "i", "SF", "sfm"])
        initial, middle = "-".join(f"{part[0]}." for part in given.split("-")), self.rng.choice("ABCDEGJLMNRST")
        nickname = self.rng.choice(words.NICKNAMES)
        second = "" if "-" in family or " " in family else "-" + self.pick("Roy", "Lee", "Ross")
        return {
            "g": given,
            "f": family,
            "full": f"{given} {family}",
            "mid": f"{given} {middle}. {family}",
            "nick": f"{given} « {nickname} » {family}" if self.lang == "fr" else f'{given} "{nickname}" {family}',
            "up": f"{given} {family}".upper(),
            "Fup": f"{given} {family.upper()}",
            "double": f"{given} {family}{second}",
            "sf": f"{family}, {given}",
            "SF": f"{family.upper()}, {given}",
            "sfm": f"{family}, {given} {middle}.",
            "i": f"{initial} {family}",
        }[form]

    def handle(self) -> tuple[str, str]:
        given, family = next(iter(self.people.values())) if self.people else self.met("p1")
        return plain_name(given), plain_name(family)

    def email(self, form: str) -> tuple[str, str]:
        given, family = self.handle()
        if form:
            given, family = (plain_name(part) for part in self.met(form))
        host = self.pick("example.com", "example.net", "mail.example.ca", "courriel.example.org", "webmail.example.net")
        user = self.pick(
            f"{given}.{family}", f"{given[0]}{family}", f"{family}_{given}", f"{given}{self.number(50, 99)}"
        )
        return f"{user}@{host}", "EMAIL"


def _frames(text: str) -> list[tuple[str, str]]:
    """The frames of a file as (genre, text): a frame begins with "* call|" or "* more|", a pilcrow is a new line."""
    frames = []
    for frame in re.split(r"^\* ", text.strip(), flags=re.MULTILINE)[1:]:
        genre, _, body = re.sub(r"\s*\n\s*", " ", frame).partition("|")
        frames.append((genre, re.sub(r" *¶ *", "\n", body.strip())))
    return frames


FRAMES = {"en": _frames(fifth_hand_frames_en.FRAMES), "fr": _frames(fifth_hand_frames_fr.FRAMES)}


def _render(rng: random.Random, lang: str, frame: str) -> tuple[str, list[dict[str, Any]]]:
    note, text, at = Note(rng, lang), "", 0
    spans: list[dict[str, Any]] = []
    for match in SLOT.finditer(frame):
        text += frame[at : match.start()]
        at = match.end()
        value, label = note.fill(match.group(1))
        vowel = lang == "fr" and bare(value[0]).lower() in "aeiou"
        if vowel and (ELIDED.search(text) or (label == "LANG_OK" and text.endswith(" le "))):
            text = text[:-2] + "'"
        if label:
            spans.append({"start": len(text), "end": len(text) + len(value), "label": label})
        text += value
    return text + frame[at:], spans


def make(seed: int, count: int) -> list[dict[str, Any]]:
    """`count` labelled notes, English and French by turns; every frame comes once before any comes again."""
    rng = random.Random(seed)
    order: dict[str, list[int]] = {"en": [], "fr": []}
    notes = []
    for index in range(count):
        lang = "fr" if index % 2 else "en"
        if not order[lang]:
            order[lang] = rng.sample(range(len(FRAMES[lang])), len(FRAMES[lang]))
        which = order[lang].pop()
        genre, frame = FRAMES[lang][which]
        text, spans = _render(rng, lang, frame)
        variant = rng.choice(["plain"] * 8 + ["lower", "noaccent"]) if genre == "call" else "plain"
        text = {"plain": text, "lower": text.lower(), "noaccent": bare(text)}[variant]
        number = f"{lang}-e-{index:05}"
        notes.append({"id": number, "lang": lang, "frame": which, "variant": variant, "text": text, "spans": spans})
    return notes
