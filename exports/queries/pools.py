"""What is offered to be pooled under an agreement, and what each organization may know of it."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db.models import QuerySet

from agreements.models import Agreement
from agreements.policies import LEAST_POOLED
from agreements.queries import policy, use_of
from agreements.queries.pools import holder_of, pool_in_force, pools_of_provider, providers_of
from agreements.uses import covers
from anonymizer.models import Run, Waiting
from anonymizer.queries import is_involved, kinds_of
from entente.audit.models import AuditEvent
from entente.catalogue.models import Dataset, DatasetVersion
from entente.core.errors import Finding, Invalid
from entente.core.verdicts import Verdict
from entente.organizations.models import Organization, User
from entente.organizations.permissions import belongs_to
from exports.models import Release
from exports.policies.pools import can_confirm_offer, can_offer, can_take_back_offer
from exports.states import OVER

NOT_ENOUGH = "pool.not_enough"
_OF_WORDS_OR_NUMBERS = frozenset({"category", "boolean", "integer", "decimal", "code", "empty", "constant"})
"""Kinds between which a column changes by chance, where a table is small."""


def offers_under(lineage: uuid.UUID) -> QuerySet[Waiting]:
    """Whatever is offered under an agreement, in its versions, and not pooled; what was destroyed is offered no more."""
    return (
        Waiting.objects.filter(
            lineage=lineage, pooled_into=None, version__destroyed_at=None, version__table__isnull=False
        )
        .select_related("version__table", "version__dataset__owner", "version__upload_link", "by", "confirmed_by")
        .order_by("version__dataset__owner", "version__period_start", "pk")
    )


def agreements_to_pool(dataset: Dataset, *, now: datetime) -> list[Agreement]:
    """The agreements in force under which rows of a series may be pooled with those of other organizations."""
    return [
        agreement
        for agreement in pools_of_provider(dataset.owner_id, now=now)
        if covers(policy(agreement), use_of(dataset, today=agreement.today(now)))
    ]


def pool_of(dataset: Dataset, lineage: uuid.UUID | None, *, now: datetime) -> Agreement | None:
    """That of them with this lineage."""
    return next((agreement for agreement in agreements_to_pool(dataset, now=now) if agreement.lineage == lineage), None)


def offer_verdict(run: Run, agreement: Agreement | None) -> Verdict:
    """Whether the rows of a run may be offered under an agreement."""
    return can_offer(is_covered=agreement is not None, released=_left(run.version))


def confirmation_of_offer(run: Run, user: User, *, now: datetime) -> Verdict:
    """Whether this person may be the second one who offers the rows of a run."""
    offer = Waiting.objects.filter(version=run.version, lineage__isnull=False, pooled_into=None).first()
    agreement = None if offer is None else pool_of(run.dataset, offer.lineage, now=now)
    return can_confirm_offer(
        is_offered=offer is not None,
        is_confirmed=offer is not None and offer.confirmed_by_id is not None,
        is_another=offer is None or (offer.by_id != user.pk and not is_involved(run, user)),
        is_outside=agreement is None or is_outside(user, run.dataset.owner, agreement),
        is_covered=agreement is not None,
    )


def is_outside(user: User, owner: Organization, agreement: Agreement) -> bool:
    """Whether somebody is of the owner, or of nobody who takes part in the agreement."""
    parties = set(agreement.parties.values_list("organization", flat=True))
    return bool(belongs_to(user, owner)) or parties.isdisjoint(user.memberships.values_list("organization", flat=True))


def taking_back(run: Run) -> Verdict:
    """Whether the rows of a run may be taken back from a pool."""
    offer = Waiting.objects.filter(version=run.version, lineage__isnull=False).select_related("pooled_into").first()
    pooled = None if offer is None else offer.pooled_into
    return can_take_back_offer(
        is_offered=offer is not None and (pooled is None or pooled.destroyed_at is None),
        released=pooled is not None and _left(pooled),
    )


def require_same_columns(version: DatasetVersion, others: Sequence[DatasetVersion]) -> None:
    """The tables have the same columns, which hold the same kinds of values.

    Raises:
        Invalid: they do not; which columns, and no value.
    """
    own = kinds_of(version)
    for other in others:
        theirs = kinds_of(other)
        if differing := sorted(own.keys() ^ theirs.keys()):
            raise Invalid(Finding("pool.other_columns", facts={"columns": ", ".join(differing)}))
        apart = [name for name in own if _family(own[name]) != _family(theirs[name])]
        if apart:
            raise Invalid(Finding("pool.other_kinds", facts={"columns": ", ".join(apart)}))


def was_tried(offers: Sequence[Waiting], lineage: uuid.UUID) -> bool:
    """Whether the worker tried these before and they were not enough; so too where a single organization that took part then has changed its
    own rows since. Whoever could try as often as she likes would find out about the others' rows by forging her own. By the audit trail.
    """
    now = _by_owner([offer.version for offer in offers])
    for event in AuditEvent.objects.filter(event=NOT_ENOUGH, refused=False, facts__lineage=str(lineage)):
        before = _by_owner(DatasetVersion.objects.filter(pk__in=event.facts["version_ids"]).select_related("dataset"))
        changed = {owner for owner in now.keys() | before.keys() if now.get(owner) != before.get(owner)}
        if not changed or (len(changed) == 1 and changed <= before.keys()):
            return True
    return False


@dataclass(frozen=True, slots=True)
class PoolState:
    """How far a pool has come, as each of its organizations may know it: who offers, and of nobody else how many rows.

    Attributes:
        waits_for: how many more organizations must offer before it can be tried.
    """

    agreement: Agreement
    holder: Organization
    providers: tuple[Organization, ...]
    offering: tuple[Organization, ...]
    waits_for: int


def state_of(agreement: Agreement) -> PoolState:
    """That of the pool of an agreement."""
    holder, providers = holder_of(agreement), tuple(providers_of(agreement))
    assert holder is not None  # only agreements that let rows be pooled are shown
    offers = offers_under(agreement.lineage).filter(confirmed_by__isnull=False)
    owners = set(offers.values_list("version__dataset__owner", flat=True))
    offering = tuple(provider for provider in providers if provider.pk in owners)
    return PoolState(agreement, holder, providers, offering, max(0, LEAST_POOLED - len(offering)))


def current_pool(lineage: uuid.UUID, *, now: datetime) -> Agreement | None:
    """The agreement under which rows may be pooled now (``pool_in_force``)."""
    return pool_in_force(lineage, now=now)


def _family(kind: str) -> str:
    return "plain" if kind in _OF_WORDS_OR_NUMBERS else kind


def _left(version: DatasetVersion) -> bool:
    return Release.objects.filter(run__version=version).exclude(status__in=OVER).exists()


def _by_owner(versions: Sequence[DatasetVersion] | QuerySet[DatasetVersion]) -> Mapping[uuid.UUID, set[uuid.UUID]]:
    of: dict[uuid.UUID, set[uuid.UUID]] = {}
    for version in versions:
        of.setdefault(version.dataset.owner_id, set()).add(version.pk)
    return of
