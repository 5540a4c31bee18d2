"""How the columns and codes of somebody's own table become those of the standard: guessed, written to a file, corrected there, kept."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from anonymizer.engine.errors import Finding
from anonymizer.engine.profiles.headers import concept_of
from entente.need.errors import InvalidPackage
from entente.need.standard import OWN_PREFIX, TABLES, Code, Field, standard
from entente.need.validation import names_somebody

CONTACTS, NEEDS = TABLES
EACH: Final = -1
_NUMBERED: Final = re.compile(r"^(?P<base>.*?)[ _-]*(?P<number>[1-9]\d?)$")
_SCHEMES: Final = {"neighbo": "neighbourhood", "quartier": "neighbourhood", "city": "municipality", "ville": "municipality",
    "municipalit": "municipality", "csd": "csd", "health": "health_region"}  # fmt: skip
_CAMEL: Final = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


@dataclass(frozen=True, slots=True)
class Target:
    """Where a column goes: a field of the contacts, or of the need that stands at a position of the contact."""

    field: str
    position: int = 0
    """0 for the contact itself; ``EACH`` where one cell holds several needs, with semicolons between them."""

    @classmethod
    def read(cls, text: str) -> Target:
        """From ``gender``, ``needs.1.need`` or ``needs.*.need``.

        >>> Target.read("needs.2.outcome"), str(Target("gender")), str(Target.read("needs.*.need"))
        (Target(field='outcome', position=2), 'gender', 'needs.*.need')
        """
        parts = text.split(".")
        if len(parts) == 1:
            return cls(text)
        if parts == [NEEDS, "*", "need"]:
            return cls("need", EACH)
        if len(parts) == 3 and parts[0] == NEEDS and parts[1].isdigit() and int(parts[1]):
            return cls(parts[2], int(parts[1]))
        raise InvalidPackage(Finding("need.crosswalk_target", facts={"target": text}))

    def __str__(self) -> str:
        place = "*" if self.position == EACH else str(self.position)
        return f"{NEEDS}.{place}.{self.field}" if self.position else self.field


@dataclass(frozen=True, slots=True)
class Crosswalk:
    """What becomes of each column of a table, and of codes that the standard does not know by themselves.

    Attributes:
        columns: a target; a name of the table's own (``x_…``); or None for a column that stays out.
        codes: by field, what the source writes to the code of the standard; no code where nobody chose one yet.
        always: what every contact says in fields for which the table has no column.
        taxonomy: which list the needs of the source come from.
    """

    columns: Mapping[str, Target | str | None]
    codes: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    always: Mapping[str, str] = field(default_factory=dict)
    taxonomy: str = "local"

    @classmethod
    def read(cls, path: Path) -> Crosswalk:
        """From the file that ``write`` wrote and a person corrected.

        Raises:
            InvalidPackage: it names what the standard does not have.
        """
        try:
            declared = json.loads(path.read_text(encoding="utf-8-sig"))
            columns = {str(name): _target(value) for name, value in declared["columns"].items()}
            codes = {str(name): dict(values) for name, values in declared.get("codes", {}).items()}
            always = {str(name): str(value) for name, value in declared.get("always", {}).items()}
            taxonomy = str(declared.get("taxonomy", "local"))
        except (OSError, ValueError, KeyError, AttributeError, TypeError) as error:
            raise InvalidPackage(Finding("need.crosswalk_unreadable", facts={"file": path.name})) from error
        crosswalk = cls(columns, codes, always, taxonomy)
        crosswalk.require_known()
        return crosswalk

    def to_dict(self) -> dict[str, Any]:
        """For the file."""
        columns = {name: None if target is None else str(target) for name, target in self.columns.items()}
        return {
            "columns": columns,
            "codes": {name: dict(codes) for name, codes in self.codes.items()},
            "always": dict(self.always),
            "taxonomy": self.taxonomy,
        }

    def require_known(self) -> None:
        """Each target and each code must be of the standard, and no field may be filled twice."""
        tables = standard().tables
        taken = set[str]()
        for name, target in self.columns.items():
            if isinstance(target, Target):
                known = tables[NEEDS if target.position else CONTACTS].fields
                if target.field not in known or str(target) in taken:
                    raise InvalidPackage(Finding("need.crosswalk_target", name, facts={"target": str(target)}))
                taken.add(str(target))
        if self.taxonomy not in standard().codes["source_taxonomy"]:
            raise InvalidPackage(Finding("need.crosswalk_code", "taxonomy", facts={"count": 1}))
        for name, codes in self.codes.items():
            allowed = field_of(name).codes if any(name in table.fields for table in tables.values()) else {}
            if unknown := sum(bool(code) and code not in allowed for code in codes.values()):
                raise InvalidPackage(Finding("need.crosswalk_code", name, facts={"count": unknown}))
        for name, value in self.always.items():
            of_contact = tables[CONTACTS].fields.get(name)
            if of_contact is None or name in taken or not of_contact.allows(value):
                raise InvalidPackage(Finding("need.crosswalk_always", name))


def _target(value: object) -> Target | str | None:
    if value is None:
        return None
    text = str(value)
    return text if text.startswith(OWN_PREFIX) else Target.read(text)


def field_of(name: str) -> Field:
    """The field of this name, in either table: both mean the same by it."""
    tables = standard().tables
    return tables[CONTACTS].fields.get(name) or tables[NEEDS].fields[name]


def guess(columns: Sequence[str]) -> Crosswalk:
    """By the names of the columns alone. What would say who somebody is stays out, and what nobody knows keeps its own name.

    >>> {name: str(target) for name, target in guess(["Genre", "Need 1", "Caller Name", "Agent code"]).columns.items()}
    {'Genre': 'gender', 'Need 1': 'needs.1.need', 'Caller Name': 'None', 'Agent code': 'x_agent_code'}
    """
    chosen, taken, always = dict[str, Target | str | None](), set[str](), dict[str, str]()
    for name in columns:
        target = _guessed(name)
        if target is not None and str(target) not in taken:
            taken.add(str(target))
            chosen[name] = target
            if target.field == "place" and (scheme := _scheme(name)):
                always["place_scheme"] = scheme
        elif names_somebody(name) or is_postal_code(name):
            chosen[name] = None
        else:
            chosen[name] = _own_name(name, taken)
            taken.add(str(chosen[name]))
    if "place_scheme" in taken:
        always.pop("place_scheme", None)
    return Crosswalk(chosen, always=always)


def _guessed(name: str) -> Target | None:
    plain = words(name)
    names = [plain, words(name.rpartition(" - ")[2])]
    contacts, needs = (standard().tables[table].fields for table in (CONTACTS, NEEDS))
    for candidate in names:
        for known in contacts.values():
            if candidate in _names(known):
                return Target(known.name)
    numbered = _NUMBERED.match(plain)
    base, position = (numbered["base"], int(numbered["number"])) if numbered else (plain, 1)
    for known in needs.values():
        if known.also and base in _names(known):
            return Target(known.name, position)
        if known.name == "need" and names[1] in _names(known):
            return Target(known.name, EACH)
    return Target("fsa") if is_postal_code(name) else None


def is_postal_code(column: str) -> bool:
    """Whether a column holds whole postal codes, of which the standard has the first three characters."""
    concept = concept_of(column)
    return concept is not None and concept.name == "postal_code"


def _scheme(column: str) -> str:
    """Which places the column of this name holds, where the name says it."""
    plain = words(column)
    return next((scheme for part, scheme in _SCHEMES.items() if part in plain), "")


def _names(known: Field) -> set[str]:
    return {words(known.name), *(words(title) for title in known.title.values()), *map(words, known.also)}


def _own_name(name: str, taken: set[str]) -> str:
    own = OWN_PREFIX + (words(name).replace(" ", "_") or "column")
    number = 2
    while own in taken:
        own = f"{own.rstrip('0123456789')}{number}"
        number += 1
    return own


def words(text: str) -> str:
    """In small letters without accents, words apart.

    >>> words("CallReportNum"), words("Raison de l’appel")
    ('call report num', 'raison de l appel')
    """
    plain = unicodedata.normalize("NFKD", _CAMEL.sub(" ", text)).casefold()
    bare = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return " ".join(re.findall(r"[a-z0-9]+", bare))


def codes_by_words(known: Field) -> dict[str, str]:
    """Every way to write a code of a field, as ``words`` gives it; what two codes share stands for neither."""
    by_way, shared = dict[str, str](), set[str]()
    for code in known.codes.values():
        for way in {words(text) for text in _ways(code)} - {""}:
            if by_way.setdefault(way, code.code) != code.code:
                shared.add(way)
    for code in known.codes.values():  # its own name is nobody else's
        by_way[words(code.code)] = code.code
        shared.discard(words(code.code))
    return {way: code for way, code in by_way.items() if way not in shared}


def _ways(code: Code) -> tuple[str, ...]:
    return (code.code, code.en, code.fr, *code.also)
