"""Withheld values in the words of other texts, found by the detectors' normal form however they are written.

An address is found by its number and the name of its street, whichever type, direction or unit stands beside them (77 Secret Lane, 77 Secret
Ln., 5-77 SECRET LN N, 77, rue Secrète), and the street also without its number. Any other value is found however its words are set apart.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from typing import Final

from anonymizer.engine.text.normalization import Normalized, normalize

SHORTEST: Final = 5
"""Characters of the shortest withheld value that is looked for in other texts: a shorter one, such as a number of a door, stands in many by chance."""
LEFT_OUT: Final = "…"
_TYPE: Final = (
    r"(?:streets?|str|st|avenues?|aven|ave|av|roads?|rd|drives?|dr|boulevards?|boul|blvd|bd|crescents?|cresc|cres|cr|courts?|crt|ct"
    r"|lanes?|ln|places?|pl|ways?|wy|terraces?|terr|ter|trails?|trl|tr|circles?|cir|parkway|pkwy|pky|highway|hwy|squares?|sq|gardens?|gdns"
    r"|gate|groves?|grv|heights|hts|mews|sideroad|line|loop|close|rues?|chemins?|ch|rang|rg|route|rte|montee|mtee|cote|allee|impasse|imp"
    r"|croissant|crois|terrasse|tsse|carre|cours|ruelle|promenade|prom|quai|sentier|autoroute|aut)"
)
_DIRECTION: Final = (
    r"(?:north|south|east|west|northeast|northwest|southeast|southwest|nord|sud|est|ouest|ne|nw|se|sw|no|so|n|s|e|w|o)"
)
_ARTICLE: Final = r"(?:de|du|des|la|le|les|l|d)"
_UNIT: Final = re.compile(
    r"\b(?:unit|unite|apartment|apt|appartement|app|suite|ste|bureau|room|rm|local|floor|etage|porte|no)\b\.?\s*#?\s*\d*[a-z]?\b"
    r"|#\s*\w+|\b\d+[a-z]?\s*-\s*(?=\d)|\b\d+(?:st|nd|rd|th|e|er)\s+(?:floor|etage)\b"
)
_HOUSE: Final = re.compile(r"\b(\d{1,6})[a-z]?\b(?!\s*(?:st|nd|rd|th)\b)")
_GAP: Final = r"[\s.,;'’-]*"
_NUMBERS: Final = re.compile(r"\d+")


class Secrets:
    """Values that no text may repeat; ``cleaned`` leaves them out of one.

    >>> secrets = Secrets(addresses=["77 Secret Lane"], others=["416-555-0177"])
    >>> secrets.cleaned("Come to Unit 5, 77 Secret Ln., or call (416) 555 0177.")
    'Come to Unit 5, …, or call (….'
    >>> secrets.cleaned("77 other people on Secret lane"), secrets.cleaned("Seven gardens")
    ('77 other people on …', 'Seven gardens')
    """

    def __init__(self, *, addresses: Iterable[str] = (), others: Iterable[str] = ()) -> None:
        self._by_house: dict[str, list[re.Pattern[str]]] = defaultdict(list)
        self._streets: list[re.Pattern[str]] = []
        values = {value for value in others if len(value) >= SHORTEST}
        for address in {_folded(normalize(value)) for value in addresses}:
            house, street = _parts(address)
            if not (house and street):
                values |= {address} if len(address) >= SHORTEST else set()
                continue
            between = rf"{_GAP}(?:(?:{_TYPE}|{_DIRECTION}|{_ARTICLE})\b{_GAP})*"
            after = rf"(?:[\s.,]*\b(?:{_TYPE}|{_DIRECTION})\b\.?(?!\w))*"
            self._by_house[house].append(re.compile(rf"(?<!\w){house}(?:[\s-]{{0,2}}[a-z]\b)?{between}{street}{after}"))
            kind = rf"(?:\b{_TYPE}\.?\s+(?:{_ARTICLE}\b{_GAP})*{street}|{street}\s+{_TYPE}\b\.?)"
            self._streets.append(re.compile(rf"(?<!\w){kind}(?!\w)"))
        self._others = _any_of(values)

    def __bool__(self) -> bool:
        return bool(self._by_house or self._others)

    def repeats(self, value: str) -> bool:
        """Whether a value, such as an address of its own, is one of them."""
        return bool(self and self._spans(_folded(normalize(value)), streets=False))

    def cleaned(self, value: str, *, streets: bool = True) -> str:
        """The text with what it repeats left out; the same text where it repeats nothing."""
        form = normalize(value)
        parts, end = [], 0
        for start, stop in self._spans(_folded(form), streets=streets):
            first, last = form.original(start, stop)
            if first >= end:
                parts += [value[end:first], LEFT_OUT]
            end = max(end, last)
        return "".join(parts) + value[end:] if end else value

    def _spans(self, folded: str, *, streets: bool) -> list[tuple[int, int]]:
        patterns = [self._others] if self._others else []
        patterns += [p for number in set(_NUMBERS.findall(folded)) for p in self._by_house.get(number, ())]
        patterns += self._streets if streets else []
        return sorted(match.span() for pattern in patterns for match in pattern.finditer(folded) if match[0])


def _folded(form: Normalized) -> str:
    """The normal form in small letters without accents, of the same length."""
    return "".join((unicodedata.normalize("NFD", sign)[0].lower() or sign)[0] for sign in form.text)


def _parts(address: str) -> tuple[str, str]:
    """The number of the house, and a pattern for the name of its street without type and direction."""
    plain = _UNIT.sub(" ", address)
    match = _HOUSE.search(plain)
    if match is None:
        return "", ""
    line = re.split(r"[\n;]|,(?!\s*(?:rue|ch|av|boul)\b)", plain[match.end() :].lstrip(" ,"))[0]
    words = re.findall(r"[a-z0-9]+", line)
    name = [word for word in words if not re.fullmatch(rf"{_TYPE}|{_DIRECTION}|{_ARTICLE}", word)]
    return match[1], _GAP.join(map(re.escape, name or words))


def _any_of(values: Iterable[str]) -> re.Pattern[str] | None:
    patterns = sorted((_loosely(value) for value in values), key=len, reverse=True)
    return re.compile("|".join(patterns)) if patterns else None


def _loosely(value: str) -> str:
    """A pattern for a value however its words are set apart: 12 Elm St., 12  elm st; 416-555-0100, (416) 555 0100."""
    folded = _folded(normalize(value))
    digits = re.sub(r"\D", "", folded)
    if len(digits) >= 7 and not re.search(r"[a-z]{2}", folded):
        return r"\D{0,3}".join(digits[-10:])
    pieces = re.findall(r"\w+|[^\w\s.,]", folded)
    return r"(?<!\w)" + r"[\s.,]*".join(re.escape(piece) for piece in pieces) + r"(?!\w)"
