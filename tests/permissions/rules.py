"""Who reads, what an object has to do with which organizations, and the short notation of who may reach it.

``owner:SC helper:O`` is said of a reader: she is a steward or contributor of the organization that owns the object, or a privacy officer of
one that helps it. ``S`` data steward, ``O`` privacy officer, ``C`` contributor, ``R`` recipient, ``A`` auditor. ``any:S`` is a steward of
whichever organization, ``person`` whom the object itself belongs to, ``network`` whoever is signed in, for what belongs to all. Nothing here is taken from the application's own roles.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

ROLES: Final = {
    "S": "data_steward",
    "O": "privacy_officer",
    "C": "contributor",
    "R": "recipient",
    "A": "auditor",
}
ANYONE: Final = "anyone"
SIGNED_IN: Final = "signed in"
NOBODY: Final = "nobody"
"""The address exists, and answers everyone that there is nothing."""
NO_SUCH_METHOD: Final = ""
WORDS: Final = frozenset({ANYONE, SIGNED_IN, NOBODY, NO_SUCH_METHOD})


@dataclass(frozen=True)
class Reader:
    """Somebody in front of a browser. ``organization`` is empty for a visitor, for somebody without a role and for the operator."""

    name: str
    organization: str = ""
    roles: str = ""

    @property
    def is_signed_in(self) -> bool:
        return self.name != VISITOR


@dataclass(frozen=True)
class Subject:
    """An object in one of its states: what stands for it in an address, and what it has to do with whom."""

    state: str
    arguments: Mapping[str, Any]
    relations: Mapping[str, frozenset[str]] = field(default_factory=dict)
    persons: frozenset[str] = frozenset()
    query: str = ""

    def __str__(self) -> str:
        return self.state


VISITOR: Final = "visitor"
STRANGER: Final = "stranger of every role"
READERS: Final = (
    Reader(VISITOR),
    Reader("person without a role"),
    Reader("operator"),
    Reader(STRANGER, "elsewhere", "SOCRA"),
    *(Reader(f"{each} {ROLES[letter]}", each, letter) for each in ("nonprofit", "city", "region") for letter in ROLES),
    Reader("nation data_steward", "nation", "S"),
)


def admits(rule: str, reader: Reader, subject: Subject) -> bool:
    """Whether the rule lets this reader come to this object."""
    if rule in WORDS:
        return rule == ANYONE or (rule == SIGNED_IN and reader.is_signed_in)
    return any(_part_admits(part, reader, subject) for part in rule.split())


def _part_admits(part: str, reader: Reader, subject: Subject) -> bool:
    relation, _, letters = part.partition(":")
    if part == "person":
        return reader.name in subject.persons
    if part == "network":
        return reader.is_signed_in and part in subject.relations
    if set(letters).isdisjoint(reader.roles):
        return False
    return relation == "any" or reader.organization in subject.relations.get(relation, frozenset())


def faults_of(rule: str) -> list[str]:
    """What is wrong with a rule as it is written."""
    if rule in WORDS:
        return []
    return [
        f"{part!r} is no part of a rule: write relation:roles with roles among {''.join(ROLES)}"
        for part in rule.split()
        if part not in ("person", "network")
        and (":" not in part or not part.partition(":")[2] or set(part.partition(":")[2]) - set(ROLES))
    ]
