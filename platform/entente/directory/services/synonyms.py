"""Propose synonyms of a region, accept them, and take them out again."""

from __future__ import annotations

import uuid
from collections.abc import Collection
from datetime import datetime

from django.db import transaction

from entente.audit.services import record, require
from entente.directory import permissions
from entente.directory.models import QualifierStatus, Synonym
from entente.directory.queries.synonyms import KNOWN, fault_of
from entente.organizations.models import Organization, User


def propose_synonym(owner: Organization, topic: str, language: str, phrase: str, *, by: User) -> str:
    """A phrase waits for a steward. Blank, ``KNOWN`` where it is there already, or why it cannot be: a code of findings."""
    if (
        Synonym.objects.filter(owner=owner, topic=topic, language=language, phrase=phrase[:81]).exists()
        or (fault := fault_of(topic, language, phrase)) == KNOWN
    ):
        return KNOWN
    if not fault:
        Synonym.objects.create(owner=owner, topic=topic, language=language, phrase=phrase, proposed_by=by)
    return fault


@transaction.atomic
def decide_synonyms(
    owner: Organization, keys: Collection[uuid.UUID], *, accept: bool, by: User, now: datetime
) -> tuple[int, int]:
    """The finder reads these phrases from now on, or no longer: how many, and how many it cannot, because the vocabulary reads them otherwise by now."""
    require(permissions.may_manage(by, owner), subject=owner, organization_id=owner.pk)
    status = QualifierStatus.ACCEPTED if accept else QualifierStatus.DECLINED
    rows = Synonym.objects.select_for_update(of=("self",)).filter(owner=owner, pk__in=keys).exclude(status=status)
    decided = [row for row in rows if not accept or not fault_of(row.topic, row.language, row.phrase)]
    for synonym in decided:
        synonym.status, synonym.decided_by, synonym.decided_at = status, by, now
    Synonym.objects.bulk_update(decided, ["status", "decided_by", "decided_at"])
    if decided:
        event = "synonym.accepted" if accept else "synonym.declined"
        record(event, by=by, subject=owner, organization_id=owner.pk, count=len(decided))
    return len(decided), len(rows) - len(decided)
