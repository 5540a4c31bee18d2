"""What a community's authority registered, as others ask it: which columns tell who belongs to that community."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

_HUMP: Final = re.compile(r"(?<=[a-z])(?=[A-Z])")
_WORD: Final = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Registered:
    """The name of a community, or of an identity column, and the authority that registered it.

    Attributes:
        authority: the organization's identifier.
        title: its name, to be shown.
    """

    authority: str
    title: str
    value: str


def tells(value: str, column: str) -> bool:
    """Whether the name of a column says what was registered: its words stand there side by side, in any case, accents and number.

    >>> tells("First Nation", "is_first_nations"), tells("Métis", "MetisStatus"), tells("Inuit", "nation"), tells("Nation", "donations")
    (True, True, False, False)
    """
    said, wanted = _words(column), _words(value)
    places = range(len(said) - len(wanted) + 1)
    return bool(wanted) and any(said[place : place + len(wanted)] == wanted for place in places)


def claimants(columns: Iterable[str], register: Iterable[Registered]) -> frozenset[str]:
    """The authorities that registered one of these columns."""
    names = list(columns)
    return frozenset(each.authority for each in register if any(tells(each.value, name) for name in names))


def _words(text: str) -> list[str]:
    """Without accents, case, and the s of a plural."""
    plain = unicodedata.normalize("NFKD", _HUMP.sub(" ", text).casefold())
    bare = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return [word.removesuffix("s") if len(word) > 3 else word for word in _WORD.findall(bare)]
