"""Questions to count together go out; what was released for one becomes a contribution; what ended is erased."""

from __future__ import annotations

import base64
import uuid
from datetime import datetime
from typing import Any, Final

import numpy as np
from django.db import InterfaceError, OperationalError, transaction
from django.db.models import Q
from django.utils import timezone
from procrastinate import RetryStrategy
from procrastinate.contrib.django import app

from anonymizer.engine.errors import EngineError, Finding, InvalidSource
from anonymizer.engine.table.readers import parquet_source
from anonymizer.engine.tabulation.cube import TOTAL
from anonymizer.engine.tabulation.joint_tables import HIDDEN, PartialTable, read_partial
from anonymizer.tasks.count_tables import COUNT
from entente.audit.failures import again
from entente.audit.policies import Refusal as AuditRefusal
from entente.audit.services import record
from entente.core.canonical import canonical
from entente.core.errors import Failed, Invalid
from entente.core.findings import as_json
from entente.core.verdicts import Verdict
from entente.federation import permissions
from entente.federation.models import CountShare, JointCount, NodeAccess, Peer
from entente.federation.queries.counts import (
    answer_verdict,
    asked_organizations,
    asking_verdict,
    is_well_formed,
    partial_rule,
)
from entente.federation.tasks.outbox import queue_message
from entente.organizations.models import Organization
from entente.organizations.notices import notify
from entente.organizations.queries import people_of
from entente.organizations.queries.confirmations import right_verdict
from entente.organizations.roles import Role
from entente.organizations.tasks import opening_key
from entente.vault.objects import SealedReader
from entente.vault.sealing import seal_to
from exports.models import Entitlement
from exports.states import DeliveryStatus

RETRY: Final = RetryStrategy(
    max_attempts=8, wait=1, exponential_wait=2, retry_exceptions={Failed, OperationalError, InterfaceError}
)
again("after.count_asked", "after.count_withdrawn", "after.count_declined", "after.table_delivered")


@app.task(name="after.count_asked", queue="urgent", retry=RETRY)
@transaction.atomic
def hand_over_question(count_id: str) -> None:
    """Every provider of the agreement has a part in it, here or by a message to its node. What the rule refuses now is withdrawn. Safe to run twice."""
    count = JointCount.objects.select_for_update(of=("self",)).get(pk=uuid.UUID(count_id))
    if count.shares.exists() or count.withdrawn_at is not None:
        return
    agreement, now = count.agreement, timezone.now()
    allowed = asking_verdict(agreement, count.organization, count.purpose, now=now) & _asker_verdict(count)
    if not allowed or not is_well_formed(count):
        count.withdrawn_at = now
        count.save(update_fields=["withdrawn_at"])
        record("count.not_handed_over", by=None, subject=count, organization_id=count.organization_id)
        return
    organizations = asked_organizations(agreement, count.organization)
    add_shares(count, organizations)
    for peer in _peers(organizations):
        there = [str(organization.pk) for organization in organizations if organization.home_node == peer.pk]
        queue_message(peer, agreement.lineage, "count.asked", {**_question(count), "asked": there})


def _asker_verdict(count: JointCount) -> Verdict:
    """Whether the person behind a question asks for its organization: a page wrote that row."""
    if count.asked_by is None:
        return Verdict.of({AuditRefusal.NOT_ALLOWED: False})
    return permissions.may_ask_for(count.asked_by, count.organization) & right_verdict(
        count.asked_by, "agreements.sign_agreement", count.organization
    )


def add_shares(count: JointCount, organizations: list[Organization]) -> None:
    """A part for each organization; those who live here are told."""
    for organization in organizations:
        CountShare.objects.create(joint_count=count, organization=organization)
        if not organization.is_remote:
            record(
                "count.question_arrived",
                by=None,
                subject=count,
                organization_id=organization.pk,
                asked_by_id=count.organization_id,
            )
            notify(
                people_of(organization, Role.DATA_STEWARD, Role.CONTRIBUTOR, Role.PRIVACY_OFFICER),
                "count.question_arrived",
                count,
            )


@app.task(name="after.count_withdrawn", queue="urgent", retry=RETRY)
@transaction.atomic
def hand_over_withdrawal(count_id: str) -> None:
    """Those who were asked learn that the question was withdrawn. Safe to run twice: an end is an end."""
    count = JointCount.objects.select_related("agreement").get(pk=uuid.UUID(count_id))
    organizations = [share.organization for share in count.shares.select_related("organization")]
    tell_of_withdrawal(count)
    for peer in _peers(organizations):
        queue_message(peer, count.agreement.lineage, "count.withdrawn", {"count": str(count.pk)})


def tell_of_withdrawal(count: JointCount) -> None:
    """The people of organizations here that had not answered."""
    for share in count.shares.filter(declined_at=None, contributed_at=None).select_related("organization"):
        if not share.organization.is_remote:
            notify(people_of(share.organization, Role.DATA_STEWARD, Role.CONTRIBUTOR), "count.withdrawn", count)


@app.task(name="after.count_declined", queue="urgent", retry=RETRY)
@transaction.atomic
def hand_over_refusal(share_id: str) -> None:
    """Whoever asked learns that an organization declined, and why."""
    share = CountShare.objects.select_related("joint_count__agreement", "joint_count__peer").get(pk=uuid.UUID(share_id))
    count = share.joint_count
    if count.peer is None:
        tell_asker(count, "count.declined")
        return
    body = {"count": str(count.pk), "organization": str(share.organization_id), "reason": share.reason}
    queue_message(count.peer, count.agreement.lineage, "count.declined", body)


def tell_asker(count: JointCount, kind: str) -> None:
    """Those who download for the organization that asked."""
    notify(people_of(count.organization, Role.DATA_STEWARD, Role.RECIPIENT), kind, count)


@app.task(name="after.table_delivered", queue="urgent", retry=RETRY)
@transaction.atomic
def contribute(entitlement_id: str) -> None:
    """What was released, judged and delivered to whoever asked becomes the contribution of its owner. Safe to run twice.

    Raises:
        Failed: "federation.not_announced": the other node does not know of the release yet.
    """
    entitlement = Entitlement.objects.select_related(
        "release__run__version__dataset__owner",
        "release__run__candidate",
        "release__agreement",
        "recipient",
        "delivery",
    ).get(pk=uuid.UUID(entitlement_id))
    release = entitlement.release
    shares = CountShare.objects.select_for_update(of=("self",)).filter(
        organization=release.dataset.owner_id,
        table__version=release.run.version_id,
        joint_count__organization=entitlement.recipient_id,
        joint_count__agreement__lineage=release.agreement.lineage,
        joint_count__purpose=release.purpose,
    )
    for share in shares.select_related("joint_count__agreement", "joint_count__peer", "table", "message"):
        if answer_verdict(share) and entitlement.revoked_at is None:
            _contribute(share, entitlement)


def _contribute(share: CountShare, entitlement: Entitlement) -> None:
    count, now = share.joint_count, timezone.now()
    is_under_way = share.message is not None and share.entitlement_id == entitlement.pk and not share.message.outcome
    if is_under_way or entitlement.delivery.status != DeliveryStatus.READY:
        return
    try:
        cells = _cells(share, entitlement)
        read_partial(cells, partial_rule(count))
    except EngineError as error:
        share.findings = as_json(Invalid.of(error.findings).findings)
        share.save(update_fields=["findings"])
        code = error.findings[0].code
        record("count.not_contributed", by=None, subject=count, organization_id=share.organization_id, code=code)
        notify(people_of(share.organization, Role.DATA_STEWARD, Role.CONTRIBUTOR), "count.not_contributed", count)
        return
    if count.peer is None:
        take_contribution(share, cells, now=now, entitlement=entitlement)
        return
    if not NodeAccess.objects.filter(pk=entitlement.pk).exists():
        raise Failed("federation.not_announced")
    body = {
        "count": str(count.pk),
        "organization": str(share.organization_id),
        "entitlement": str(entitlement.pk),
        "cells": _sealed(cells, count),
    }
    share.message = queue_message(count.peer, count.agreement.lineage, "count.contributed", body)
    share.entitlement, share.findings = entitlement, []
    share.save(update_fields=["entitlement", "message", "findings"])


def take_contribution(share: CountShare, cells: dict[str, Any], *, now: datetime, **behind: Any) -> None:
    """The protected counts of a part stand here, and what they rest on: ``entitlement`` of this node, or ``release`` of another."""
    for name, value in behind.items():
        setattr(share, name, value)
    share.cells, share.contributed_at, share.findings = cells, now, []
    share.declined_at, share.reason = None, ""
    share.save()
    count = share.joint_count
    record("count.contributed", by=None, subject=count, organization_id=share.organization_id)
    tell_asker(count, "count.contributed")


def seal_context(count: JointCount) -> bytes:
    """What the cells of a contribution are sealed for."""
    return b"joint-count" + count.pk.bytes + count.organization_id.bytes


@app.periodic(cron="*/10 * * * *")
@app.task(name="federation.erase_contributions", queue="erasures", queueing_lock="federation.erase_contributions")
def erase_contributions(timestamp: int) -> None:
    """Cells whose release ended for good go; until then what does not stand is not shown."""
    now = timezone.now()
    over = Q(release__ended_at__isnull=False) | Q(release__ends_at__lte=now)
    over |= Q(entitlement__revoked_at__isnull=False) | Q(entitlement__ends_at__lte=now)
    CountShare.objects.filter(over, cells__isnull=False).update(cells=None)


def _cells(share: CountShare, entitlement: Entitlement) -> dict[str, Any]:
    """The released table as whoever asked reads it.

    Raises:
        InvalidSource: "count_table.rows_gone"; it is at other levels than the question, as an earlier table of the same people fixed them.
    """
    table, question, candidate = share.table, share.joint_count, entitlement.release.run.candidate
    assert table is not None  # the part was found by it
    if candidate is None or candidate.destroyed_at is not None:
        raise InvalidSource(Finding("count_table.rows_gone"))
    by = [share.columns[name] for name in ("need", "place", "time")]
    fitting = {by[0]: "", by[1]: question.place_level, by[2]: question.time_level}
    if set(table.levels) != set(by) or any(level not in ("", fitting[name]) for name, level in table.levels.items()):
        raise InvalidSource(Finding("joint.other_levels"))
    with SealedReader(candidate, private_key=opening_key(entitlement.release.dataset.owner)) as reader:
        rows = [row for batch in parquet_source(reader).batches([*by, COUNT]) for row in batch.to_pylist()]
    values = [sorted({row[name] for row in rows} - {TOTAL}) for name in by]
    counts = np.full([len(several) + 1 for several in values], HIDDEN, np.int64)
    for row in rows:
        at = tuple(
            0 if row[name] == TOTAL else several.index(row[name]) + 1 for name, several in zip(by, values, strict=True)
        )
        counts[at] = int(row[COUNT]) if str(row[COUNT]).isdecimal() else HIDDEN
    needs, places, times = (tuple(several) for several in values)
    return PartialTable(needs, places, times, counts).to_dict()


def _sealed(cells: dict[str, Any], count: JointCount) -> str:
    """For the organization that asked alone: the message is kept as evidence, and others may read what it says besides."""
    key = count.organization.key
    if key is None:
        raise Failed("vault.no_organization_key", organization_id=count.organization_id)
    return base64.b64encode(seal_to(bytes(key.public_key), canonical(cells), seal_context(count))).decode()


def _question(count: JointCount) -> dict[str, Any]:
    return {
        "count": str(count.pk),
        "agreement": str(count.agreement_id),
        "digest": count.agreement_digest,
        "organization": str(count.organization_id),
        "title": {"en": count.title_en, "fr": count.title_fr},
        "purpose": count.purpose,
        "period": [count.period_start.isoformat(), count.period_end.isoformat()],
        "needs": count.needs,
        "places": count.place_level,
        "times": count.time_level,
        "threshold": count.threshold,
        "pooling": {"least": count.least, "within_percent": count.within_percent},
    }


def _peers(organizations: list[Organization]) -> list[Peer]:
    nodes = {organization.home_node for organization in organizations if organization.is_remote}
    peers = list(Peer.objects.filter(pk__in=nodes).order_by("pk"))
    if len(peers) < len(nodes):
        raise Failed("federation.unknown_node")
    return peers
