"""Who calls, and how to reach them: names, telephone numbers, addresses, e-mails and pages."""

from __future__ import annotations

import re
import string
import unicodedata
from random import Random

from tests.detectors.notes import calls_words as words

COMMUNITIES = [
    tuple([w.replace("_", " ") for w in half.split()] for half in both.split("/")) for both in words.PEOPLE.values()
]
AREAS = [
    "204",
    "236",
    "249",
    "250",
    "306",
    "343",
    "403",
    "416",
    "418",
    "437",
    "438",
    "450",
    "506",
    "514",
    "581",
    "604",
    "613",
    "705",
    "709",
    "780",
    "807",
    "819",
    "867",
    "873",
    "902",
]


def listed(text: str) -> list[str]:
    return [" ".join(item.split()) for item in text.split(";")]


def tokens(text: str) -> list[str]:
    return [item.replace("_", " ") for item in text.split()]


DIGITS = {"en": words.DIGITS_EN.split(), "fr": words.DIGITS_FR.split()}
STREETS_FR = listed(words.STREETS_FR)


def plain(text: str) -> str:
    """The text without its accents, letter for letter."""
    return "".join(unicodedata.normalize("NFD", c)[0] for c in text)


def louder(text: str) -> str:
    return "".join(c.upper() if len(c.upper()) == 1 else c for c in text)


def softer(text: str) -> str:
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


class People:
    """The people of one note: a name and what belongs to it (its e-mail) come from one community."""

    def __init__(self, rng: Random, lang: str) -> None:
        self.r, self.lang = rng, lang
        self.pair()

    def some(self, pattern: str) -> str:
        """``#`` a digit, ``@`` a letter, the rest as it stands; one of the ways between bars."""
        way = self.r.choice(pattern.split("|"))
        put = {"#": string.digits, "@": string.ascii_uppercase}
        return "".join(self.r.choice(put[c]) if c in put else c for c in way)

    # people
    def pair(self) -> tuple[str, str]:
        given, family = self.r.choice(COMMUNITIES)
        self.last = (self.r.choice(given), self.r.choice(family))
        return self.last

    def person(self) -> str:
        given, family = self.pair()
        way = self.r.random()
        if way < 0.08:
            return f"{given} {self.some('@.|@')} {family}"
        if way < 0.14 and "-" not in family:
            return f"{given} {family}-{self.r.choice(self.r.choice(COMMUNITIES)[1])}"
        if way < 0.19:
            return f"{given} {self.r.choice(self.r.choice(COMMUNITIES)[0])} {family}"
        return f"{given} {family}"

    def named(self, words: str) -> str:
        return words.replace("~", self.pair()[1]) if "~" in words else words

    def given(self) -> str:
        return self.pair()[0]

    def family(self) -> str:
        return self.pair()[1]

    def initial(self) -> str:
        given, family = self.pair()
        return f"{given[0]}. {family}" if self.r.random() < 0.7 else f"{given} {family[0].upper()}."

    def reversed(self) -> str:
        given, family = self.pair()
        return f"{family if self.r.random() < 0.5 else louder(family)}, {given}"

    def nickname(self) -> str:
        return self.r.choice(tokens(words.NICKNAMES))

    def initials(self) -> str:
        return self.some("@.@.|@.@|@@|@. @.")

    # how to reach them
    def phone(self) -> str:
        a, n = self.r.choice(AREAS), self.some("01##")
        return self.r.choice(
            f"{a}-555-{n}|({a}) 555-{n}|{a}555{n}|{a} 555 {n}|{a}.555.{n}|1-{a}-555-{n}|+1 {a} 555-{n}|({a})555-{n}|555-{n}|{a}/555-{n}"
            f"|{a} 555-{n}|1 {a} 555 {n}".split("|")
        )

    def phone_in_words(self) -> str:
        say, digits = DIGITS[self.lang], self.r.choice(AREAS) + "555" + self.some("01##")
        if self.lang == "en":
            zero = self.r.choice(["oh", "zero"])
            return " ".join(zero if d == "0" else say[int(d)] for d in digits)
        return " ".join(say[int(d)] for d in digits)

    def postal_code(self) -> str:
        first, letters = "ABCEGHJKLMNPRSTVXY", "ABCEGHJKLMNPRSTVWXYZ"
        p = self.r.choice
        a = p(first) + self.some("#") + p(letters)
        b = self.some("#") + p(letters) + self.some("#")
        code = p([f"{a} {b}", f"{a}{b}", f"{a}-{b}", f"{a}  {b}", f"{a} {b}", f"{a} {b[0]} {b[1:]}"])
        return code if self.r.random() < 0.7 else code.lower()

    def english_address(self) -> str:
        street = f"{self.r.choice(tokens(words.STREETS_EN))} {self.r.choice(tokens(words.TYPES_EN))}"
        n, u = str(self.r.randint(2, 9899)), self.some("#|##|###|#@")
        ways = [f"{n} {street}"] * 5 + [
            f"{n} {street} apt {u}",
            f"{u}-{n} {street}",
            f"#{u} {n} {street}",
            f"{n} {street}, unit {u}",
        ]
        ways += [f"{n}{self.some('A|B|½')} {street}", f"{street} {n}", f"{n} {street} rm {u}"]
        ways += [
            f"RR {self.some('#')} site {self.some('##')} box {u}",
            f"PO Box {n}",
            f"Lot {self.some('##')} Conc {self.some('#')}",
        ]
        ways += [
            f"{n} Hwy {self.some('##')}",
            f"{n} Range Rd {self.some('###')}",
            f"{n} Old Mill Rd",
            f"{n} Eagle Nest Trail",
        ]
        return self.r.choice(ways)

    def french_address(self) -> str:
        street, n, u = self.r.choice(STREETS_FR), str(self.r.randint(2, 9899)), self.some("#|##|###|#@")
        ways = [f"{n} {street}"] * 4 + [
            f"{n}, {street}",
            f"{n} {street} app. {u}",
            f"{n}, {street}, apt {u}",
            f"{u}-{n} {street}",
        ]
        ways += [
            f"{n} {street} #{u}",
            f"{n}{self.some('A|B')} {street}",
            f"{n} {street}, bureau {u}",
            f"{n} {street}",
        ]
        ways += [
            f"C.P. {n}",
            f"case postale {n}",
            f"{n} rang {self.some('#')} Ouest",
            f"lot {u} rang des Épinettes",
            f"R.R. {self.some('#')}",
        ]
        return self.r.choice(ways)

    def address(self) -> str:
        own = self.r.random() < 0.93
        return self.english_address() if own == (self.lang == "en") else self.french_address()

    def email(self) -> str:
        given, family = (re.sub(r"[^a-z]", "", plain(softer(n))) for n in self.last)
        user = self.r.choice(
            [f"{given}.{family}", f"{given[0]}{family}", f"{given}{self.some('##')}", f"{family}_{given}"]
        )
        user = self.r.choice([user, user, user, f"{given}.{family}+aide", f"dragonfly{self.some('###')}"])
        return user + "@" + self.r.choice(["example.com", "example.org", "mail.example.ca", "courriel.example.net"])

    def url(self) -> str:
        user = re.sub(r"[^a-z]", "", plain(softer(self.last[0]))) + self.some("##|###")
        return self.r.choice(
            f"https://example.com/{user}|www.example.org/~{user}|social.example.net/@{user}|http://{user}.example.com".split(
                "|"
            )
        )

    def ip(self) -> str:
        n, word = self.r.randint(1, 254), f"{self.r.randint(4096, 65535):x}"
        return self.r.choice([f"192.0.2.{n}", f"198.51.100.{n}", f"203.0.113.{n}", f"2001:db8::{word}:{n}"])
