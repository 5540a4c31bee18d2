"""The names of our profile, and how the platform's own codes are written as IRIs.

A profile is needed where ODRL has no word: kinds of data, columns, linking, following a person, re-identification. Purposes are our
codes; where the Data Use Ontology (DUO) has the same idea, its code is written.
"""

from __future__ import annotations

import uuid
from typing import Any, Final

from agreements.terms import Terms, declaring
from agreements.terms.odrl import Aspect, Constraint, Exempt
from entente.catalogue.vocabularies import Purpose

ODRL: Final = "http://www.w3.org/ns/odrl/2/"
XSD: Final = "http://www.w3.org/2001/XMLSchema#"
OBO: Final = "http://purl.obolibrary.org/obo/"
PROFILE: Final = "https://entente.example.org/ns/agreement#"

CONTEXT: Final[dict[str, Any]] = {
    "@vocab": ODRL,
    "odrl": ODRL,
    "entente": PROFILE,
    "obo": OBO,
    "xsd": XSD,
    "dct": "http://purl.org/dc/terms/",
    "uid": {"@id": "odrl:uid", "@type": "@id"},
    **{name: {"@type": "@id"} for name in ("profile", "assigner", "assignee", "target", "source")},
    **{name: {"@type": "@vocab"} for name in ("action", "leftOperand", "operator", "conflict")},
}

_OPERANDS: Final = [part.operand for kind in (Constraint, Exempt) for _term, part in declaring(kind)]
LEFT_OPERANDS: Final = {operand.aspect: operand.name for operand in _OPERANDS}
"""The constraint of each aspect. Assignee, action and target have properties of their own."""

WORDS: Final = frozenset(operand.aspect for operand in _OPERANDS if operand.is_word)
"""Aspects whose values are words, not IRIs."""

FLAGS: Final = {
    "emergency": "entente:emergency",
    "needs_consent": "entente:needsConsent",
    "looser_than_framework": "entente:looserThanFramework",
}
TIMES: Final = {
    "awake_through": "entente:awakeThrough",
    "confirm_by": "entente:confirmBy",
    "consent_through": "entente:consentThrough",
    "gives_way_on": "entente:givesWayOn",
}
"""Of a ``Validity``: what is true or false, and what is a day or an instant."""

_DUO: Final = {Purpose.RESEARCH.value: "DUO_0000042"}
_RESTRICTIONS: Final = {"time": "DUO_0000025", "institution": "DUO_0000028", "geography": "DUO_0000022"}
_PREFIX: Final = {Aspect.PURPOSE: f"{PROFILE}purpose-", Aspect.KIND: f"{PROFILE}kind-"}


def duo_codes(terms: Terms) -> list[str]:
    """The DUO codes that say something of these terms: general research, and limits of time, institution and place."""
    codes = [_DUO[purpose] for purpose in terms.purposes if purpose in _DUO]
    codes += [_RESTRICTIONS["time"], _RESTRICTIONS["institution"]]
    return sorted(codes + [_RESTRICTIONS["geography"]] * bool(terms.places))


def written(aspect: Aspect, value: str) -> str:
    """A value of the platform as an IRI (or as it is, where it is one or a word)."""
    if aspect == Aspect.PURPOSE and value in _DUO:
        return OBO + _DUO[value]
    if aspect in _PREFIX and ":" not in value:
        return _PREFIX[aspect] + value
    return f"urn:uuid:{value}" if _is_uuid(value) else value


def read(aspect: Aspect, value: str) -> str:
    """What ``written`` wrote."""
    for purpose, code in _DUO.items():
        if aspect == Aspect.PURPOSE and value in (OBO + code, f"obo:{code}"):
            return purpose
    value = value.replace("entente:", PROFILE, 1) if aspect in _PREFIX and value.startswith("entente:") else value
    bare = value.removeprefix(_PREFIX.get(aspect, "urn:uuid:"))
    return bare if aspect in _PREFIX or _is_uuid(bare) else value


def _is_uuid(value: str) -> bool:
    """Whether it is a UUID, alone or with a fragment (``…#datasets``)."""
    try:
        return str(uuid.UUID(value.partition("#")[0])) == value.partition("#")[0]
    except ValueError:
        return False
