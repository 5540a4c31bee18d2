"""What tells who belongs to an Indigenous people or a community, as others ask it: which columns, words and places.

Whoever is registered: what tells of an Indigenous identity, Nation or community is claimed by ``INDIGENOUS`` and leaves only with the
consent of an authority that the agreement names (``may_leave``). What a community's authority registered is claimed by that authority.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from anonymizer.engine.profiles.headers import concept_of
from anonymizer.engine.profiles.indigenous_identity import header_tells
from anonymizer.engine.text.normalization import normalize
from entente.catalogue.places import codes_in, is_place, lies_in
from entente.catalogue.vocabularies import EntryKind

_HUMP: Final = re.compile(r"(?<=[a-z])(?=[A-Z])")
_WORD: Final = re.compile(r"[^\W_]+")
_OF_COMMUNITIES: Final = frozenset({"indigenous_identity", "ethnicity", "belief", "id_document"})
"""The concepts of columns that can tell who belongs to a community."""


INDIGENOUS: Final = "indigenous"
"""Claims what tells of an Indigenous identity, Nation or community, in the place of an authority: any that the agreement names may consent."""
IDENTITY: Final = "identity"
"""The kind of the one entry that nobody needs to register."""


def may_leave(claimed_by: Collection[str], authorities: Collection[str]) -> bool:
    """The one gate: whether each claim is that of an authority whose consent will be asked.

    >>> may_leave({INDIGENOUS}, []), may_leave({INDIGENOUS}, ["a"]), may_leave({INDIGENOUS, "b"}, ["a"])
    (False, True, False)
    """
    return frozenset(claimed_by) <= answerable(authorities)


def answerable(authorities: Collection[str]) -> frozenset[str]:
    """The claims on which these authorities decide: each on its own, and any of them on what nobody registered."""
    return frozenset(authorities) | {INDIGENOUS} if authorities else frozenset()


def agreeing(parties: Iterable[Collection[str]]) -> frozenset[str]:
    """The claims on which the authorities of every one of several agreements decide; none where there is no agreement."""
    claims = [answerable(authorities) for authorities in parties]
    return frozenset.intersection(*claims) if claims else frozenset()


@dataclass(frozen=True, slots=True)
class Registered:
    """An entry of a register that counts, and the authority whose it is.

    Attributes:
        authority: the organization's identifier.
        title: its name, to be shown.
        kind: ``EntryKind``, or ``IDENTITY``.
    """

    authority: str
    title: str
    value: str
    kind: str = EntryKind.COLUMN

    def binds(self, organization_id: UUID) -> bool:
        """Whether this organization leaves it out; what an authority holds or says is its own."""
        return str(organization_id) != self.authority

    def claims_column(self, name: str) -> bool:
        """Whether a column of this name is claimed. A place says nothing about a column's name."""
        if self.kind == IDENTITY:
            return header_tells(name)
        return self.kind != EntryKind.PLACE and tells(self.value, name)


def tells(value: str, text: str) -> bool:
    """Whether the name of a column, or a cell, says what was registered: its words stand there side by side, in any case, accents and number.

    >>> tells("First Nation", "is_first_nations"), tells("Métis", "MetisStatus"), tells("Inuit", "nation"), tells("Nation", "donations")
    (True, True, False, False)
    """
    return stand_in(words(value), words(text))


def stand_in(wanted: list[str], wording: list[str]) -> bool:
    """Whether the wanted ``words`` stand side by side in a wording."""
    places = range(len(wording) - len(wanted) + 1)
    return bool(wanted) and any(wording[place : place + len(wanted)] == wanted for place in places)


def claimants(columns: Iterable[str], register: Iterable[Registered]) -> frozenset[str]:
    """Who claims one of these columns: the authorities that registered it, and ``INDIGENOUS``."""
    names = list(columns)
    return frozenset(entry.authority for entry in register if any(entry.claims_column(name) for name in names))


def named_in(text: str, register: Iterable[Registered]) -> Counter[str]:
    """How many registered names and places stand in words that a person wrote, by the title of the authority. What columns are called
    says nothing of words.

    >>> register = Registered("n", "Nation", "Invented Nation", "name"), Registered("n", "Nation", "X0A", "place")
    >>> named_in("Calls of INVENTED NATIONS, and from X0A 0H0", register), named_in("Invented by a nation", register)
    (Counter({'Nation': 2}), Counter())
    """
    text = normalize(text).text
    spoken, codes = _spoken(text), codes_in(text)
    return Counter(
        entry.title
        for entry in register
        if entry.kind not in (EntryKind.COLUMN, IDENTITY)
        and (
            any(lies_in(code, entry.value) for code in codes)
            if entry.kind == EntryKind.PLACE and is_place(entry.value)
            else any(stand_in(wanted, wording) for wanted, wording in zip(_spoken(entry.value), spoken, strict=True))
        )
    )


def is_common(kind: str, value: str) -> bool:
    """Whether an entry plainly marks no community by itself: what every table has (age, city, language), or a whole province.

    >>> is_common("column", "Age group"), is_common("column", "Inuit"), is_common("place", "CA-ON"), is_common("place", "X0A")
    (True, False, True, False)
    """
    if kind == EntryKind.PLACE:
        return is_place(value) and (value.startswith("CA-") or len(value) == 1)
    concept = concept_of(value)
    return concept is not None and concept.name not in _OF_COMMUNITIES


def words(text: str) -> list[str]:
    """The words of a text, without accents, case, and the s of a plural."""
    plain = unicodedata.normalize("NFKD", _HUMP.sub(" ", normalize(text).text).casefold())
    bare = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return [word.removesuffix("s") if len(word) > 3 else word for word in _WORD.findall(bare)]


def _spoken(text: str) -> tuple[list[str], list[str]]:
    """The words of a text as the names of columns are read, where a capital within a word begins another, and as people write."""
    return words(text), words(text.casefold())
