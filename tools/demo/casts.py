"""Who is there in the demonstration: organizations and people of the one node, and of each node of a network of several."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from entente.organizations.roles import Role


@dataclass(frozen=True, slots=True)
class Cast:
    """Organizations and people of a node.

    Attributes:
        organizations: kind, names in both languages, place.
        people: name, language, organization, roles.
        signatories: who signs for an organization what somebody else drafted.
        sponsored: organizations that the region sponsors.
    """

    organizations: Mapping[str, tuple[str, str, str, str]]
    people: Mapping[str, tuple[str, str, str, tuple[Role, ...]]]
    signatories: Mapping[str, str]
    sponsored: frozenset[str] = frozenset()


ONE_NODE: Final = Cast(
    organizations={
        "region": ("region_211", "Maple 211", "211 de l’Érable", "CA-ON"),
        "nonprofit": ("nonprofit", "Cedar House", "Maison du Cèdre", "CA-ON"),
        "city": ("municipality", "City of Maple", "Ville de l’Érable", "CA-ON"),
        "institute": ("research_institute", "Northern Rural Institute", "Institut rural du Nord", "CA-QC"),
        "funder": ("funder", "Maple Community Fund", "Fonds communautaire de l’Érable", "CA-ON"),
        "authority": ("community_authority", "Juniper Lake Data Circle", "Cercle des données du lac Genièvre", "CA-ON"),
        "pantry": ("nonprofit", "Willow Street Pantry", "Garde-manger de la rue du Saule", "CA-ON"),
        "island": ("region_211", "Island 211", "211 de l’Île", "CA-PE"),
    },
    people={
        "contributor": ("Camille Tremblay", "fr", "nonprofit", (Role.CONTRIBUTOR,)),
        "officer": ("Morgan Singh", "en", "nonprofit", (Role.PRIVACY_OFFICER,)),
        "steward": ("Dominique Roy", "en", "nonprofit", (Role.DATA_STEWARD,)),
        "region": ("Alex Campbell", "en", "region", (Role.DATA_STEWARD, Role.PRIVACY_OFFICER)),
        "helpline": ("Noor Bélanger", "fr", "region", (Role.CONTRIBUTOR,)),
        "city": ("Robin Chen", "en", "city", (Role.DATA_STEWARD,)),
        "city-two": ("Sacha Haddad", "en", "city", (Role.DATA_STEWARD,)),
        "analyst": ("Jordan Lavoie", "fr", "city", (Role.RECIPIENT,)),
        "institute": ("Frédérique Cardinal", "fr", "institute", (Role.DATA_STEWARD, Role.RECIPIENT)),
        "institute-two": ("Kim Osei", "en", "institute", (Role.DATA_STEWARD,)),
        "region-two": ("Salma Haddad", "en", "region", (Role.DATA_STEWARD,)),
        "funder": ("Ginette Arsenault", "fr", "funder", (Role.DATA_STEWARD,)),
        "authority": ("Aiyana Sioui", "en", "authority", (Role.DATA_STEWARD,)),
        "pantry": ("Luca Rossi", "en", "pantry", (Role.DATA_STEWARD, Role.CONTRIBUTOR, Role.PRIVACY_OFFICER)),
        "island": ("Hana MacLeod", "en", "island", (Role.DATA_STEWARD,)),
        "island-two": ("Élodie Gagnon", "fr", "island", (Role.DATA_STEWARD, Role.PRIVACY_OFFICER)),
    },
    signatories={
        "nonprofit": "steward",
        "city": "city-two",
        "institute": "institute-two",
        "region": "region-two",
        "funder": "funder",
        "authority": "authority",
        "pantry": "pantry",
        "island": "island-two",
    },
    sponsored=frozenset({"nonprofit", "pantry"}),
)


def _region(key: str, english: str, french: str, place: str, drafter: str, signatory: str) -> Cast:
    """A region with somebody who drafts and somebody who signs."""
    return Cast(
        organizations={key: ("region_211", english, french, place)},
        people={
            key: (drafter, "en", key, (Role.DATA_STEWARD, Role.CONTRIBUTOR)),
            f"{key}-two": (signatory, "en", key, (Role.DATA_STEWARD, Role.PRIVACY_OFFICER, Role.RECIPIENT)),
        },
        signatories={key: f"{key}-two"},
    )


def _both(first: Cast, second: Cast) -> Cast:
    return Cast(
        {**first.organizations, **second.organizations},
        {**first.people, **second.people},
        {**first.signatories, **second.signatories},
    )


_CASTS: Final = {
    "": ONE_NODE,
    "bc": _region("pacific", "Pacific 211", "211 du Pacifique", "CA-BC", "Wei Sandhu", "Talia Joseph"),
    # Prince Edward Island has no node of its own: an organization of this one, with people of its own.
    "ns": _both(
        _region("atlantic", "Atlantic 211", "211 de l’Atlantique", "CA-NS", "Noah MacDonald", "Mireille Comeau"),
        _region("island", "Island 211", "211 de l’Île", "CA-PE", "Hana MacLeod", "Élodie Gagnon"),
    ),
    "ab": _region("prairie", "Prairie 211", "211 des Prairies", "CA-AB", "Ravi Olsen", "Jean Cardinal"),
}


def cast() -> Cast:
    """Those of the node at hand."""
    return _CASTS[os.environ.get("DEMO_NODE", "")]
