"""Invented stand-ins that look real: same form, about the same length, the same for the same original in one run.

Telephone numbers are 555-01xx, reserved for fiction; e-mail and web addresses are of example.org (RFC 2606); IP addresses
are of 192.0.2.0/24 (RFC 5737). A social insurance number begins with 0, which is never issued. Names are drawn word by
word from short lists, so two persons may come to share one: who must tell persons apart takes pseudonyms.
"""

from __future__ import annotations

import re
import string
from functools import cache

from anonymizer.engine.text.operators.identity import TITLES, identity, number, plain_form
from anonymizer.engine.text.operators.invented_names import AREA_CODES, FAMILY, GIVEN, STREETS

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]{2,})?")
_PARTICLES = frozenset(
    [
        "de",
        "du",
        "des",
        "da",
        "di",
        "del",
        "della",
        "van",
        "von",
        "der",
        "den",
        "le",
        "la",
        "ben",
        "bin",
        "ibn",
        "al",
        "el",
        "and",
        "et",
    ]
)
_KEPT_IN_ADDRESSES = frozenset(
    [
        "street",
        "st",
        "avenue",
        "ave",
        "av",
        "road",
        "rd",
        "drive",
        "dr",
        "boulevard",
        "boul",
        "blvd",
        "rue",
        "chemin",
        "ch",
        "crescent",
        "cres",
        "court",
        "crt",
        "lane",
        "ln",
        "way",
        "place",
        "pl",
        "rang",
        "route",
        "rte",
        "highway",
        "hwy",
        "terrace",
        "terr",
        "trail",
        "montée",
        "côte",
        "cote",
        "square",
        "sq",
        "circle",
        "parkway",
        "pkwy",
        "apt",
        "apartment",
        "app",
        "appartement",
        "unit",
        "unité",
        "suite",
        "bureau",
        "floor",
        "étage",
        "room",
        "chambre",
        "po",
        "box",
        "cp",
        "case",
        "postale",
        "rr",
        "succ",
        "station",
        "stn",
        "general",
        "delivery",
        "poste",
        "restante",
        "north",
        "south",
        "east",
        "west",
        "nord",
        "sud",
        "est",
        "ouest",
        "n",
        "s",
        "e",
        "w",
        "o",
        "ne",
        "nw",
        "se",
        "sw",
        "no",
        "so",
        "de",
        "du",
        "des",
        "la",
        "le",
        "les",
        "l",
        "d",
        "the",
        "of",
        "basement",
        "upper",
        "lower",
        "bsmt",
        "sous",
        "sol",
        "saint",
        "sainte",
        "ste",
        "fire",
        "fire",
        "number",
        "rural",
        "th",
        "nd",
        "rd",
    ]
)
_CLASSES = (4, 7)  # words of up to 4 letters, up to 7, longer


def surrogate(label: str, text: str, key: bytes, *, family: bool = False) -> str | None:
    """The stand-in, or None where this label has none. Never the original.

    Args:
        family: a single name is a family name, not a given one.

    >>> surrogate("PHONE", "(613) 555-1234", b"k")[:1], len(surrogate("PHONE", "(613) 555-1234", b"k"))
    ('(', 14)
    """
    match label:
        case "PERSON":
            return _person(text, key, family=family)
        case "PHONE":
            return _phone(text, key)
        case "EMAIL":
            return _email(text, key)
        case "URL_IP":
            return _web(text, key)
        case "LOCATION_ADDRESS":
            return _address(text, key)
        case "POSTAL_CODE":
            return _postal_code(text, key)
        case "SIN":
            return _sin(text, key)
        case "HEALTH_NUMBER" | "GOV_ID" | "CASE_ID" | "ACCOUNT":
            return _same_form(text, identity(label, text), key)
    return None


def _person(text: str, key: bytes, *, family: bool) -> str:
    words = [match for match in _WORD.finditer(text) if plain_form(match.group()) not in TITLES]
    inner = [match for match in words[1:-1] if plain_form(match.group()) in _PARTICLES]
    words = [match for match in words if match not in inner]
    reversed_order = "," in text
    parts, end = [], 0
    for place, match in enumerate(words):
        is_family = family if len(words) == 1 else (place == 0) if reversed_order else place == len(words) - 1
        parts += [text[end : match.start()], _name(match.group(), FAMILY if is_family else GIVEN, key)]
        end = match.end()
    return "".join(parts) + text[end:]


def _name(word: str, names: tuple[str, ...], key: bytes) -> str:
    if len(word) == 1:
        return _cased(_other_letter(plain_form(word), key), word)
    return _cased(_drawn(plain_form(word), names, key), word)


def _drawn(word: str, names: tuple[str, ...], key: bytes) -> str:
    several = _of_length(names, _length_class(word))
    at = number(key, f"name\x00{word}", len(several))
    return several[at] if plain_form(several[at]) != word else several[(at + 1) % len(several)]


@cache
def _of_length(names: tuple[str, ...], length_class: int) -> tuple[str, ...]:
    return tuple(name for name in names if _length_class(name) == length_class)


def _length_class(word: str) -> int:
    return sum(len(word) > bound for bound in _CLASSES)


def _phone(text: str, key: bytes) -> str:
    own = identity("PHONE", text)
    drawn = f"{AREA_CODES[number(key, f'area\x00{own}', len(AREA_CODES))]}55501{number(key, f'line\x00{own}', 100):02d}"
    drawn += "".join(str(number(key, f"digit\x00{own}\x00{place}", 10)) for place in range(12))  # an extension
    count = sum(map(str.isdigit, text))
    if count == 7:
        drawn = drawn[3:]
    elif count >= 11 and next(filter(str.isdigit, text)) == "1":
        drawn = "1" + drawn
    digits = iter(drawn)
    return "".join(next(digits, "0") if character.isdigit() else character for character in text)


def _email(text: str, key: bytes) -> str:
    own = identity("EMAIL", text)
    given_name = _drawn(f"{own}\x00given", GIVEN, key)
    family = _drawn(f"{own}\x00family", FAMILY, key)
    name = f"{given_name}.{family}" if "." in own.split("@")[0] else f"{given_name}{number(key, f'mail\x00{own}', 100)}"
    return f"{''.join(letter for letter in plain_form(name) if letter in _MAILABLE)}@example.org"


def _web(text: str, key: bytes) -> str:
    own = identity("URL_IP", text)
    if re.fullmatch(r"\d{1,3}(?:\.\d{1,3}){3}", own):
        return f"192.0.2.{number(key, f'ip\x00{own}', 254) + 1}"
    if re.fullmatch(r"[0-9a-f:.]*:[0-9a-f:.]*", own):
        return f"2001:db8::{number(key, f'ip\x00{own}', 0xFFFF):x}"  # RFC 3849
    return f"www.example.org/{number(key, f'page\x00{own}', 10_000):04d}"


def _address(text: str, key: bytes) -> str:
    def street(match: re.Match[str]) -> str:
        word = match.group()
        plain = plain_form(word)
        if any(part in _KEPT_IN_ADDRESSES for part in re.split(r"['’]", plain)):
            return word
        return _cased(_other_letter(plain, key), word) if len(word) == 1 else _cased(_drawn(plain, STREETS, key), word)

    return _WORD.sub(street, _same_form(text, identity("LOCATION_ADDRESS", text), key, letters=False))


def _postal_code(text: str, key: bytes) -> str:
    own = identity("POSTAL_CODE", text)
    drawn = []
    for place in range(6):
        among = _DISTRICTS if place == 0 else string.digits if place % 2 else _CODE_LETTERS
        drawn.append(among[number(key, f"code\x00{own}\x00{place}", len(among))])
    symbols = iter(drawn)
    changed = "".join(next(symbols, "") if symbol.isalnum() else symbol for symbol in text)
    return changed if text[:1].isupper() else changed.lower()


def _sin(text: str, key: bytes) -> str:
    changed = _same_form(text, identity("SIN", text), key)
    return re.sub(r"\d", "0", changed, count=1)


def _same_form(text: str, own: str, key: bytes, *, letters: bool = True) -> str:
    """Digits for digits and, if wanted, letters for letters; none becomes itself at every place."""
    changed, place = [], 0
    for symbol in text:
        if not symbol.isalnum():
            changed.append(symbol)
            continue
        if symbol.isdigit():
            step = number(key, f"digit\x00{own}\x00{place}", 9) + 1
            changed.append(str((int(symbol) + step) % 10 or 1))
        else:
            other = _other_letter(plain_form(symbol), key, f"{own}\x00{place}")
            changed.append(_cased(other, symbol) if letters else symbol)
        place += 1
    return "".join(changed)


def _other_letter(letter: str, key: bytes, where: str = "") -> str:
    at = string.ascii_uppercase.find(letter[:1].upper())
    return string.ascii_uppercase[(at + number(key, f"letter\x00{letter}\x00{where}", 25) + 1) % 26]


def _cased(word: str, like: str) -> str:
    if like.isupper() and len(like) > 1:
        return word.upper()
    return word.lower() if like.islower() else word


_DISTRICTS, _CODE_LETTERS = "ABCEGHJKLMNPRSTVXY", "ABCEGHJKLMNPRSTVWXYZ"
_MAILABLE = frozenset(string.ascii_lowercase + string.digits + ".")
