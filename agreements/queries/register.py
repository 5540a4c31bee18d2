"""The public register of agreements: which have an entry, and what is found in it. What is withheld is not found either."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import Exists, OuterRef, Prefetch, Q, QuerySet

from agreements.models import (
    Activation,
    Agreement,
    AgreementParty,
    Clause,
    ClauseKey,
    PartyRole,
    RegisterField,
    WithheldField,
)
from agreements.states import AgreementStatus
from agreements.words import Folded, folded, words_of
from entente.catalogue.vocabularies import Purpose
from entente.organizations.models import Organization
from entente.organizations.models.organizations import this_node

ENDED = (AgreementStatus.TERMINATED, AgreementStatus.EXPIRED)
PUBLISHED_CLAUSES = (ClauseKey.PURPOSES, ClauseKey.AUTHORITY, ClauseKey.SAFEGUARDS)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What of the register is looked for; every part may be left out."""

    words: str = ""
    organization: uuid.UUID | None = None
    purpose: str = ""
    standing: str = ""
    """"current" or "ended"."""


def registered() -> QuerySet[Agreement]:
    """The agreements that are or were in force, each in its last such version; an emergency one once it was awakened in earnest."""
    awakened = Activation.objects.filter(agreement=OuterRef("pk"), exercise=False)
    in_force = Q(status__in=[AgreementStatus.ACTIVE, AgreementStatus.SUSPENDED, *ENDED, AgreementStatus.DORMANT])
    here = AgreementParty.objects.filter(agreement=OuterRef("pk"), organization__home_node=this_node())
    return Agreement.objects.filter(
        Exists(here),  # what is only followed here, since something was passed on under it, is other nodes' to show
        Q(emergency=False) & ~Q(status=AgreementStatus.DORMANT) | Exists(awakened),
        in_force,
        activated_at__isnull=False,
    ).order_by("-activated_at", "-id")


def found_in_register(wanted: Wanted) -> QuerySet[Agreement]:
    """The entries that match in what is public of them."""
    entries = registered()
    if wanted.standing == "current":
        entries = entries.exclude(status__in=ENDED)
    elif wanted.standing == "ended":
        entries = entries.filter(status__in=ENDED)
    if wanted.purpose:
        entries = entries.filter(_shown(RegisterField.PURPOSE), terms__purposes__contains=[wanted.purpose])
    if wanted.organization:
        entries = entries.filter(_of_organizations([wanted.organization]))
    entries = entries.alias(titled=Folded("title_en", "title_fr"))
    for word in words_of(wanted.words):
        entries = entries.filter(_says(word))
    return entries


def public_parties(organizations: Iterable[Any] | QuerySet[Organization]) -> QuerySet[AgreementParty]:
    """The parts that these organizations take in entries, where the register names them."""
    hidden = WithheldField.objects.filter(lineage=OuterRef("agreement__lineage"))
    controller = ~Q(role=PartyRole.PROCESSOR) & ~Exists(hidden.filter(field=RegisterField.CONTROLLERS))
    processor = Q(role=PartyRole.PROCESSOR) & ~Exists(hidden.filter(field=RegisterField.PROCESSORS))
    return AgreementParty.objects.filter(controller | processor, organization__in=organizations)


def organizations_in_register() -> QuerySet[Organization]:
    """Those that the register names."""
    hidden = WithheldField.objects.filter(field__in=[RegisterField.CONTROLLERS, RegisterField.PROCESSORS])
    open_entries = registered().exclude(lineage__in=hidden.values("lineage")).order_by()
    taking = AgreementParty.objects.filter(agreement__in=open_entries.values("pk")).values("organization")
    return Organization.objects.filter(pk__in=taking).order_by("name_en", "id")


def register_entries(agreements: QuerySet[Agreement]) -> QuerySet[Agreement]:
    """With everything that an entry reads, in a fixed number of queries."""
    clauses = Clause.objects.filter(key__in=PUBLISHED_CLAUSES).only(
        "agreement", "key", "position", "text_en", "text_fr"
    )
    parties = AgreementParty.objects.select_related("organization").order_by("organization__name_en", "id")
    return (
        agreements.select_related("drafted_for", "origin")
        .defer("text_en", "text_fr")
        .prefetch_related(
            Prefetch("parties", parties, to_attr="named_parties"),
            Prefetch("clauses", clauses, to_attr="public_clauses"),
        )
    )


def withheld_fields(agreements: Iterable[Agreement]) -> dict[uuid.UUID, dict[str, str]]:
    """By lineage and field, the reason for which it is withheld."""
    reasons: dict[uuid.UUID, dict[str, str]] = {}
    for withheld in WithheldField.objects.filter(lineage__in=[agreement.lineage for agreement in agreements]):
        reasons.setdefault(withheld.lineage, {}).setdefault(withheld.field, withheld.reason)
    return reasons


def withheld_by(agreement: Agreement) -> QuerySet[WithheldField]:
    """What the parties of an agreement withhold, with who does."""
    return WithheldField.objects.filter(lineage=agreement.lineage).select_related("withheld_for")


def _shown(field: str) -> Q:
    """The field of the entry is public."""
    return ~Q(lineage__in=WithheldField.objects.filter(field=field).values("lineage"))


def _of_organizations(organizations: Any) -> Q:
    return Q(pk__in=public_parties(organizations).values("agreement"))


def _says(word: str) -> Q:
    named = Organization.objects.alias(folded=Folded("name_en", "name_fr")).filter(folded__contains=word)
    condition = _of_organizations(named.values("pk"))
    for purpose in Purpose:
        if word in folded(str(purpose.label)):
            condition |= Q(terms__purposes__contains=[purpose.value]) & _shown(RegisterField.PURPOSE)
    return condition | (Q(titled__contains=word) & _shown(RegisterField.NAME))
