"""Whether a word could be the name of a street, a person or a family, by what the lexicon knows of it."""

import re

from anonymizer.detectors.names.lexicon import UNKNOWN, lexicon
from anonymizer.detectors.names.words import folded

_PLACE, _NEVER = "1", "2"
_PEOPLE = re.compile(r"(?:[iy]ans|eans|iens|iennes|ese|ish)$")
"""Endings of peoples' and languages' names: ``250 Ukrainians`` live nowhere in particular."""
COMMON_STREETS = frozenset(
    re.findall(
        r"\w+",
        "main king queen church park elm maple pine oak cedar birch spruce willow mill bridge water front victoria "
        "wellington college "
        "market union high centre station school first second third fourth fifth sixth seventh eighth ninth tenth "
        "principale eglise "
        "ash fir poplar chestnut walnut juniper hemlock lilac "
        "erables pins ormes bouleaux cedres peupliers tilleuls lilas",
    )
)
"""Ordinary words that the streets of most towns are called by (Canada Post's address files; Commission de
toponymie)."""
_EVERYDAY = "5"
"""The Zipf frequency from which an ordinary word is not taken for a name, even if some families have it."""


def may_name(word: str) -> bool:
    """No ordinary word, day, language or place; or one that families have too and that is not said every day.

    >>> may_name("Robie"), may_name("Bishop"), may_name("Monday"), may_name("tablets"), may_name("women")
    (True, True, False, False, False)
    """
    form = folded(word)
    if form in COMMON_STREETS:
        return True
    code = lexicon().get(form, UNKNOWN)
    common = max(code[2:4])
    return (
        not _PEOPLE.search(form)
        and code[5] not in (_PLACE, _NEVER)
        and (code[4] == "0" or (max(code[:2]) > "1" and common < _EVERYDAY))
    )


def may_name_with_capital(word: str) -> bool:
    """As ``may_name``; an ordinary word too, if it is seldom said and has a capital where a sentence goes on.

    >>> may_name_with_capital("Larkspur"), may_name_with_capital("larkspur"), may_name_with_capital("Ukrainians")
    (True, False, False)
    """
    code = lexicon().get(folded(word), UNKNOWN)
    rare = max(code[2:4]) < "4" and code[5] == "0" and not _PEOPLE.search(folded(word))
    return may_name(word) or (rare and word[0].isupper() and not word.isupper())


def is_word(word: str) -> bool:
    """A dictionary has it."""
    return lexicon().get(folded(word), UNKNOWN)[4] != "0"


def is_everyday(word: str) -> bool:
    """It is said every day.

    >>> is_everyday("school"), is_everyday("tannery")
    (True, False)
    """
    return max(lexicon().get(folded(word), UNKNOWN)[2:4]) >= _EVERYDAY


def is_given_name(word: str) -> bool:
    """Persons in several places are known to be called so."""
    return lexicon().get(folded(word), UNKNOWN)[0] > "1"


def is_family_name(word: str) -> bool:
    """Families in several places are known to have it."""
    return lexicon().get(folded(word), UNKNOWN)[1] > "1"


def is_seldom(word: str) -> bool:
    """Whatever it is, it is hardly ever written.

    >>> is_seldom("quadra"), is_seldom("tannery")
    (True, True)
    """
    return max(lexicon().get(folded(word), UNKNOWN)[2:4]) < "3"


def is_known_name(word: str) -> bool:
    """Persons or families are known to have it, and it is neither a day nor a language."""
    code = lexicon().get(folded(word), UNKNOWN)
    return code[5] != _NEVER and max(code[:2]) > "0"


def is_place(word: str) -> bool:
    """A town, a province or a country."""
    return lexicon().get(folded(word), UNKNOWN)[5] == _PLACE
