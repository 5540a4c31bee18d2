"""The network's templates, as files beside this module: read once, checked when read, never edited in place.

A new wording is a new file with the next number; what an agreement was drafted from can so be read again. Templates that an
organization owns are rows (``models.OrganizationTemplate``) and become the same value through ``of_organization``.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from agreements.models import ClauseKey, OrganizationTemplate, PartyRole, Tier
from agreements.policy_table import Audience, least_row
from agreements.terms import Terms, declaring
from agreements.terms.term import TemplateField
from entente.core.bilingual import Bilingual

FOLDER = Path(__file__).parent
ORDER = (
    "directory-to-municipality",
    "contacts-to-research",
    "tables-to-funder",
    "nonprofit-to-network",
    "cross-province-processing",
    "emergency-sharing",
    "community-controlled",
    "network-framework",
)


@dataclass(frozen=True)
class Wording:
    """One clause as a template words it; words in braces are filled from each agreement (``library.filling``)."""

    en: str
    fr: str


@dataclass(frozen=True)
class Template:
    """What a draft begins with. ``key``: the name of a file of the network, or the lineage of an organization's own."""

    key: str
    version: int
    title_en: str
    title_fr: str
    summary_en: str
    summary_fr: str
    terms: Terms
    clauses: Mapping[str, Wording]
    roles: tuple[str, ...] = (PartyRole.PROVIDER, PartyRole.RECIPIENT)
    audience: str = Audience.PARTNER
    tier: str = Tier.STANDALONE
    authorities: tuple[str, ...] = ()
    emergency: bool = False
    owner_id: uuid.UUID | None = field(default=None)

    title = Bilingual()
    summary = Bilingual()

    def __str__(self) -> str:
        return self.title


@cache
def network_templates() -> tuple[Template, ...]:
    """The newest version of each template of the network, in the order in which people are offered them."""
    return tuple(network_template(key, max(_versions(key))) for key in ORDER)


@cache
def network_template(key: str, version: int) -> Template:
    """One version of a template of the network.

    Raises:
        LookupError: there is no such template or version.
    """
    if key not in ORDER or version not in _versions(key):
        raise LookupError(key)
    read = _read(f"{key}.{version}.yaml")
    library = clause_library(read.get("library", 1))
    own = {name: Wording(**words) for name, words in read["clauses"].items()}
    return Template(
        key=key,
        version=version,
        title_en=read["title"]["en"],
        title_fr=read["title"]["fr"],
        summary_en=read["summary"]["en"],
        summary_fr=read["summary"]["fr"],
        terms=default_terms(read["audience"], **read["terms"]),
        clauses={name: own.get(name, library[name]) for name in ClauseKey.values},
        roles=tuple(PartyRole(role) for role in read["roles"]),
        audience=Audience(read["audience"]),
        tier=Tier(read.get("tier", Tier.STANDALONE)),
        authorities=tuple(read["authorities"]),
        emergency=bool(read.get("emergency")),
    )


@cache
def clause_library(version: int) -> Mapping[str, Wording]:
    """The network's wording of each clause, by ``ClauseKey``."""
    read = _read(f"clauses.{version}.yaml")["clauses"]
    return {name: Wording(**read[name]) for name in ClauseKey.values}


def of_organization(row: OrganizationTemplate) -> Template:
    """An organization's own template as the same value."""
    return Template(
        key=str(row.lineage),
        version=row.version,
        title_en=row.title_en,
        title_fr=row.title_fr,
        summary_en=row.summary_en,
        summary_fr=row.summary_fr,
        terms=Terms.from_dict(row.terms),
        clauses={name: Wording(**words) for name, words in row.clauses.items()},
        roles=tuple(row.roles),
        audience=row.audience,
        tier=row.tier,
        authorities=tuple(row.authorities),
        emergency=row.emergency,
        owner_id=row.owner_id,
    )


def default_terms(audience: str, **stated: Any) -> Terms:
    """Terms with what a template states, and what every template begins with where it states nothing."""
    row = least_row(audience)
    begun = {term.name: field.begins_with(row) for term, field in declaring(TemplateField)}
    return Terms.from_dict({**begun, **stated})


def _versions(key: str) -> list[int]:
    return [int(path.name.split(".")[1]) for path in FOLDER.glob(f"{key}.*.yaml")]


def _read(name: str) -> dict[str, Any]:
    read: dict[str, Any] = yaml.safe_load((FOLDER / name).read_text(encoding="utf-8"))
    return read
