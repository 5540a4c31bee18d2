"""Labelled invented notes of many helplines and agencies, in the habits of many workers.

A frame is text with slots. `¶` is a line end; `<one|two>` is a choice; `[O:ODSP]` is literal text and its label;
`{slot}` is an invented value: `{f1.t}` is woman 1 with her title, `{m1.g}` the given name of a man of the same family,
`{dob.cl}` a child's date of birth in words, `{au.food}` a French food service after `à`.
"""

import random
import re

from tests.detectors.notes import seventh_hand_frames_en as frames_en
from tests.detectors.notes import seventh_hand_frames_en_long as frames_en_long
from tests.detectors.notes import seventh_hand_frames_fr as frames_fr
from tests.detectors.notes import seventh_hand_frames_fr_long as frames_fr_long
from tests.detectors.notes import seventh_hand_people as people
from tests.detectors.notes import seventh_hand_places as places
from tests.detectors.notes import seventh_hand_services as services
from tests.detectors.notes import seventh_hand_values as values

SERVICES: list[str] = services.SERVICES
MARKS = {"O": "ORG_OK", "H": "HOTLINE_OK", "D": "DATE_OK", "N": "NUM_OK", "L": "LANG_OK", "P": "PLACE_OK"}
TOKEN = re.compile(r"\{([^{}]+)\}|\[([A-Z]):([^\]]+)\]")
CHOICE = re.compile(r"<([^<>]*\|[^<>]*)>")
PERSON_SLOT = re.compile(r"([fgmbp])(\d)")
ARTICLES = {
    "le": {"le": "le ", "la": "la ", "l'": "l'"},
    "Le": {"le": "Le ", "la": "La ", "l'": "L'"},
    "au": {"le": "au ", "la": "à la ", "l'": "à l'"},
    "du": {"le": "du ", "la": "de la ", "l'": "de l'"},
}
VARIANTS = {
    "n": (["plain", "lower", "upper", "bare", "flat"], [64, 13, 6, 9, 8]),
    "w": (["plain", "lower", "bare"], [72, 18, 10]),
    "f": (["plain", "upper", "bare"], [88, 6, 6]),
    "c": (["plain", "bare"], [94, 6]),
}
BARE = str.maketrans("àâäéèêëîïôöùûüÿçÀÂÉÈÊËÎÏÔÙÛÇáíóúñãÁÍÓÚÑ", "aaaeeeeiioouuuycAAEEEEIIOUUCaiounaAIOUN")


def _frames(text: str) -> list[tuple[str, str]]:
    """The kind and the pattern of every frame: blocks apart by blank lines, source lines joined."""
    blocks = (re.sub(r"\s*\n\s*", " ", block.strip()) for block in text.split("\n\n"))
    return [(block[0], re.sub(r" *¶ *", "\n", block[2:].strip())) for block in blocks]


FRAMES = {
    "en": _frames(frames_en.FRAMES) + _frames(frames_en_long.FRAMES),
    "fr": _frames(frames_fr.FRAMES) + _frames(frames_fr_long.FRAMES),
}


class Filler:
    """The values of one note, which agree with one another."""

    def __init__(self, rng: random.Random, lang: str, pattern: str) -> None:
        """Choose the province: that of the health cards, licences or `{region.xx}` in the pattern, or any."""
        self.rng, self.lang = rng, lang
        wanted = re.search(r"\{(?:hn|dl|region)\.(\w+)\}", pattern)
        code = wanted[1] if wanted else rng.choice(places.ENGLISH_REGIONS if lang == "en" else places.FRENCH_REGIONS)
        self.region = places.REGIONS[code]
        self.families: dict[str, tuple] = {}
        self.persons: dict[str, people.Person] = {}
        self.used: set[str] = set()

    def fill(self, slot: str) -> tuple[str, str, str]:
        """Text before the value, the value and its label."""
        head, _, form = slot.partition(".")
        if PERSON_SLOT.fullmatch(head):
            return "", people.name(self.rng, self._person(head), form, self.lang), "PERSON"
        drawn = self._draw(head, form)
        while drawn[1] in self.used and drawn[2] in ("ORG_OK", "PLACE_OK", "LANG_OK", "HOTLINE_OK"):
            drawn = self._draw(head, form)
        self.used.add(drawn[1])
        return drawn

    def _draw(self, head: str, form: str) -> tuple[str, str, str]:
        if head in ARTICLES or head == "org":
            return self._service(head, form)
        return "", *self._value(head, form)

    def _person(self, key: str) -> people.Person:
        if key not in self.persons:
            if key[1] not in self.families:
                self.families[key[1]] = people.family(self.rng, self.lang)
            taken = {person.given for person in self.persons.values()}
            person = people.member(self.rng, *self.families[key[1]], key[0])
            while person.given in taken:
                person = people.member(self.rng, *people.family(self.rng, self.lang), key[0])
                person.surname = self.families[key[1]][1]
            self.persons[key] = person
        return self.persons[key]

    def _service(self, head: str, group: str) -> tuple[str, str, str]:
        names = services.ENGLISH if self.lang == "en" else services.FRENCH
        name = self.rng.choice(names[group or self.rng.choice(list(names))])
        if self.lang == "en":
            return "", name, "ORG_OK"
        article, bare = services.split_article(name)
        return ARTICLES.get(head, {}).get(article, ""), bare, "ORG_OK"

    def _value(self, head: str, form: str) -> tuple[str, str]:
        rng, lang, region = self.rng, self.lang, self.region
        if head in values.GOV:
            return values.digits(rng, rng.choice(values.GOV[head])), "GOV_ID"
        if head in values.OTHERS:
            label, patterns = values.OTHERS[head]
            return values.digits(rng, rng.choice(patterns)), label
        makers = {
            "addr": ("LOCATION_ADDRESS", lambda: values.address(rng, lang, form)),
            "rural": ("LOCATION_ADDRESS", lambda: values.rural(rng, lang)),
            "box": ("LOCATION_ADDRESS", lambda: values.box(rng, lang)),
            "corner": ("LOCATION_ADDRESS", lambda: values.corner(rng, lang, form)),
            "pc": ("POSTAL_CODE", lambda: values.postal(rng, region.letters)),
            "ph": ("PHONE", lambda: values.phone(rng, region.areas, form, lang)),
            "em": ("EMAIL", lambda: people.email(rng, self._person(form))),
            "url": ("URL_IP", lambda: people.page(rng, self._person(form))),
            "ip": ("URL_IP", lambda: rng.choice(["192.0.2.", "198.51.100.", "203.0.113."]) + str(rng.randint(2, 254))),
            "dob": ("DATE_OF_BIRTH", lambda: values.birth(rng, lang, form)),
            "age": ("AGE", lambda: values.age(rng, lang, form)),
            "sin": ("SIN", lambda: values.luhn(rng, rng.choice(values.SINS))),
            "hn": ("HEALTH_NUMBER", lambda: values.HEALTH[form](rng)),
            "dl": ("GOV_ID", lambda: values.digits(rng, rng.choice(values.LICENCES[form]))),
            "card": ("ACCOUNT", lambda: values.luhn(rng, rng.choice(values.CARDS))),
            "town": ("PLACE_OK", lambda: rng.choice(region.towns)),
            "prov": ("PLACE_OK", lambda: region.short),
            "area": ("PLACE_OK", lambda: rng.choice(places.DISTRICTS[lang])),
            "fsa": ("PLACE_OK", lambda: rng.choice(region.letters) + values.digits(rng, "+@")),
            "date": ("DATE_OK", lambda: values.programme_date(rng, lang)),
            "day": ("DATE_OK", lambda: rng.choice(values.WEEKDAYS[lang])),
            "time": ("DATE_OK", lambda: values.hour(rng, lang)),
            "money": ("NUM_OK", lambda: values.money(rng, lang)),
            "n": ("NUM_OK", lambda: str(rng.randint(2, 6))),
            "lang": ("LANG_OK", lambda: rng.choice(values.listed(values.LANGUAGES[lang]))),
            "hot": ("HOTLINE_OK", lambda: rng.choice(values.listed(values.HOTLINES[lang]))),
            "oaddr": ("NEUTRAL", lambda: values.address(rng, lang, "")),
            "oph": ("NEUTRAL", lambda: values.phone(rng, region.areas, form, lang)),
        }
        label, make_value = makers[head]
        return make_value(), label


def _elide(text: str, value: str, lang: str) -> str:
    """The text before a French value, with `d'` or `qu'` before a vowel."""
    if lang == "fr" and value[0].lower() in "aeiouéèêîâôáíóúö":
        return re.sub(r"\b([Dd]|[Qq]u)e $", r"\1'", text)
    return text


def _render(rng: random.Random, lang: str, pattern: str) -> tuple[str, list[dict]]:
    """The text of a note and its spans."""
    while choice := CHOICE.search(pattern):
        pattern = pattern[: choice.start()] + rng.choice(choice[1].split("|")) + pattern[choice.end() :]
    filler, text, spans, done = Filler(rng, lang, pattern), "", [], 0
    for token in TOKEN.finditer(pattern):
        text += pattern[done : token.start()]
        done = token.end()
        if token[1] and token[1].startswith("region."):
            continue
        before, value, label = filler.fill(token[1]) if token[1] else ("", token[3], MARKS[token[2]])
        text = _elide(text + before, value, lang)
        spans.append({"start": len(text), "end": len(text) + len(value), "label": label})
        text += value
    return text + pattern[done:], spans


def _vary(text: str, variant: str) -> str:
    """The text in another habit of typing, of the same length."""
    if variant == "lower":
        return text.lower()
    if variant == "upper":
        return text.upper()
    if variant == "bare":
        return text.translate(BARE)
    return text.replace("\n", " ") if variant == "flat" else text


def make(seed: int, count: int) -> list[dict]:
    """Make `count` notes, English and French by turns, the same for the same seed."""
    rng = random.Random(seed)
    queues: dict[str, list[int]] = {"en": [], "fr": []}
    notes = []
    for number in range(count):
        lang = ("en", "fr")[number % 2]
        if not queues[lang]:
            queues[lang] = rng.sample(range(len(FRAMES[lang])), len(FRAMES[lang]))
        frame = queues[lang].pop()
        kind, pattern = FRAMES[lang][frame]
        variant = rng.choices(*VARIANTS[kind])[0]
        text, spans = _render(rng, lang, pattern)
        notes.append(
            {
                "id": f"seventh_hand-{seed}-{number:04}",
                "lang": lang,
                "frame": frame,
                "variant": variant,
                "text": _vary(text, variant),
                "spans": spans,
            }
        )
    return notes
