"""Invented people and the many ways in which a note names one."""

import random
import unicodedata
from dataclasses import dataclass

from tests.detectors.notes import seventh_hand_words as words

TITLES = {
    ("en", True): ["Mrs.", "Ms.", "Mrs", "Ms", "Miss"],
    ("en", False): ["Mr.", "Mr"],
    ("fr", True): ["Mme", "Mme", "Madame", "Mlle"],
    ("fr", False): ["M.", "M.", "Monsieur", "Mr"],
}


@dataclass
class Person:
    """A person of one note."""

    given: str
    surname: str
    woman: bool


def family(rng: random.Random, lang: str) -> tuple[words.Community, str]:
    """A community and the surname of one of its families."""
    weights = [getattr(community, lang) for community in words.COMMUNITIES]
    community = rng.choices(words.COMMUNITIES, weights)[0]
    source = rng.choices(words.COMMUNITIES, weights)[0] if rng.random() < 0.08 else community
    surname = rng.choice(source.surnames)
    if rng.random() < 0.03 and " " not in surname and "-" not in surname:
        surname += "-" + rng.choice(rng.choices(words.COMMUNITIES, weights)[0].surnames)
    return community, surname


def member(rng: random.Random, community: words.Community, surname: str, kind: str) -> Person:
    """One more person of a family: f or g a woman, m or b a man, p either."""
    woman = kind in "fg" or (kind == "p" and rng.random() < 0.5)
    return Person(rng.choice(community.women if woman else community.men), surname, woman)


def plain(text: str) -> str:
    """The text in lower-case ASCII letters, for an address of e-mail or of a page."""
    spread = unicodedata.normalize("NFD", text.lower().replace("ż", "z"))
    return "".join(letter for letter in spread if letter.isascii() and letter.isalpha())


def misspell(rng: random.Random, text: str) -> str:
    """The text with one slip of the fingers."""
    place = rng.randrange(1, max(2, len(text) - 2))
    left, letter, right = text[:place], text[place], text[place + 1 :]
    if not letter.isalpha() or not right:
        return text
    slips = [left + letter + letter + right, left + right[0] + letter + right[1:]]
    if len(text) > 5:
        slips.append(left + right)
    return rng.choice(slips)


def _any(rng: random.Random, person: Person, lang: str) -> str:
    return name(rng, person, rng.choice(["", "", "r", "i", "u", "w", "g", "h", "t"]), lang)


def _initial(person: Person) -> str:
    return person.given[0] + "."


def _base(rng: random.Random, person: Person, form: str, lang: str) -> str:
    given, surname = person.given, person.surname
    nickname = rng.choice(words.NICKNAMES if lang == "en" else words.SURNOMS)
    title = rng.choice(TITLES[lang, person.woman])
    doctor = rng.choice(["Dr.", "Dr"] if lang == "en" else ["Dre" if person.woman else "Dr"])
    quotes = rng.choice(['"{}"', '"{}"', "'{}'"] if lang == "en" else ["« {} »", '"{}"'])
    return {
        "": f"{given} {surname}",
        "g": given,
        "s": surname,
        "t": f"{title} {surname}",
        "T": f"{title} {given} {surname}",
        "d": f"{doctor} {surname}",
        "e": f"Me {surname}",
        "i": f"{_initial(person)} {surname}",
        "h": f"{given} {surname[0].upper()}.",
        "r": f"{surname}, {given}",
        "o": f"{surname} {given}",
        "R": f"{surname.upper()}, {given}",
        "n": f"{given} {quotes.format(nickname)} {surname}",
        "q": nickname,
        "m": f"{given} {rng.choice('ABCEJLMR')}. {surname}",
        "z": "-".join(letter for letter in surname.upper() if letter.isalpha()),
    }[form]


def name(rng: random.Random, person: Person, form: str, lang: str) -> str:
    """How the note names the person: a letter for the form, then `w` lower case, `u` capitals, `k` misspelled."""
    if form == "x":
        return _any(rng, person, lang)
    text = _base(rng, person, form.rstrip("wuk"), lang)
    if form.endswith("w"):
        return text.lower()
    if form.endswith("u"):
        return text.upper()
    return misspell(rng, text) if form.endswith("k") else text


def email(rng: random.Random, person: Person) -> str:
    """A person's address of e-mail."""
    given, surname = plain(person.given), plain(person.surname)
    user = rng.choice(
        [
            f"{given}.{surname}",
            f"{given[0]}{surname}",
            f"{given}{rng.randint(2, 99)}",
            f"{surname}_{given}",
            f"{given}{surname[0]}{rng.randint(60, 99)}",
            f"{given}-{surname}",
            f"the{surname}s",
        ]
    )
    return f"{user}@example.{rng.choice(['com', 'com', 'net', 'org'])}"


def page(rng: random.Random, person: Person) -> str:
    """The address of a person's page."""
    given, surname = plain(person.given), plain(person.surname)
    return rng.choice(
        [
            f"facebook.com/{given}.{surname}.{rng.randint(11, 999)}",
            f"https://www.facebook.com/{given}{surname}",
            f"instagram.com/{given}_{surname}{rng.randint(1, 99)}",
            f"www.linkedin.com/in/{given}-{surname}-{rng.randint(100, 999)}",
            f"https://{given}{surname}.example.net",
            f"www.gofundme.com/f/help-{given}-{surname}",
            f"tiktok.com/@{given}.{surname}",
            f"{surname}family.example.org/{given}",
        ]
    )
