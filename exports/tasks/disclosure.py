"""What a recipient would learn from a release beside all that it holds: worked out in the worker, which alone can open the ledger."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import BinaryIO, Final, cast

from django.utils import timezone
from procrastinate.contrib.django import app

from anonymizer.engine.combined_releases.class_assignment import Holding
from anonymizer.engine.combined_releases.combination import SAME_PEOPLE, Held, combine
from anonymizer.engine.recipe.count_table import TableRule, read_table_rule
from anonymizer.engine.table.readers import Source, parquet_source
from anonymizer.engine.tabulation.differencing import prove_beside
from entente.catalogue.vocabularies import DatasetKind
from entente.core.errors import Failed
from entente.organizations.models import Organization
from entente.organizations.tasks import opening_key
from entente.vault.models import SealedObject
from entente.vault.objects import SealedReader, SealedWriter, destroy
from exports.gate import DATABASE, EffectiveTerms, counting_comparisons, effective_terms
from exports.models import DisclosureCheck, Entitlement, LedgerEntry, Release
from exports.policies import can_combine
from exports.queries.holders import counts_for_everyone, earlier_series, held_releases, may_hold, sharing_with

SAME_TIME: Final = 0.5
"""The part of the smaller of two releases of overlapping time that is in the other from which on both tell of the same people."""


def judge(release: Release, entitlement: Entitlement, *, now: datetime) -> DisclosureCheck:
    """The comparison for one recipient, unsaved."""
    dataset, owner, recipient = release.dataset, release.dataset.owner, entitlement.recipient
    effective = effective_terms(
        release.agreement,
        DATABASE.agreements_about(dataset),
        dataset=dataset,
        now=now,
        to=[recipient.pk],
        purpose=release.purpose,
    )
    required = effective.least_group(dataset.kind)
    if entitlement.passed_on_under is not None:  # the stricter of both agreements
        under = entitlement.passed_on_under.current
        own = EffectiveTerms(under.machine_terms, under.small_cell, ())
        required = max(required, own.least_group(dataset.kind))
    of_counts, key = dataset.kind == DatasetKind.TABLE, opening_key(owner)
    beside = _beside(release, recipient, now=now)
    # What another owner released rests under a key of its own, and names people by it: a person decides about that.
    there = [other for other in beside.alike if _is_there(other) and other.dataset.owner_id == owner.pk]
    new = None if of_counts else _holding(release, key)
    holdings = (
        {} if new is None else {other.pk: Holding.read(_opened(other.ledger_entry.sealed, key)) for other in there}
    )
    nobody = [str(pk) for pk, held in holdings.items() if new is not None and not new.is_comparable(held)]
    there = [other for other in there if str(other.pk) not in nobody]
    compared = {str(other.pk) for other in there}
    open_ones = [other_id for other_id in beside.names if other_id not in compared]
    decided = {decision.about for decision in counting_comparisons(release.run)}
    check = DisclosureCheck(
        entitlement=entitlement,
        compared=beside.names,
        unknown=[other_id for other_id in open_ones if other_id not in decided],
        unrecognized=[other_id for other_id in nobody if other_id not in decided],
        decided=[other_id for other_id in open_ones if other_id in decided],
        required=required,
        checked_at=now,
    )
    if there and new is not None and not check.unknown:
        _compare_persons(check, new, [(other, holdings[other.pk]) for other in there], release)
    elif there and not check.unknown:
        _compare_counts(check, release, there, key)
    verdict = can_combine(
        alone=check.alone, together=check.together, required=check.required, unknown=len(check.unknown)
    )
    check.refused = not verdict
    return check


@dataclass(frozen=True, slots=True)
class Beside:
    """What a recipient holds, or anyone sees, beside a release: ``alike``, which the machine compares where it can, rows with rows and
    counts with counts; and ``names``, of these and of all that it cannot compare, such as what was released on another node."""

    alike: list[Release]
    names: list[str]


def _beside(release: Release, recipient: Organization, *, now: datetime) -> Beside:
    of_counts = release.dataset.kind == DatasetKind.TABLE
    holders = sharing_with(recipient, release.dataset.owner)
    held = held_releases(holders, release, now=now)
    alike = [other for other in held if (other.dataset.kind == DatasetKind.TABLE) == of_counts]
    # Rows beside counts of the same time, and what everyone sees of it: nobody has worked out what one tells of the other.
    listed = [other for other in held if other in alike or _overlap(other, release)]
    there = (*listed, *counts_for_everyone(release), *earlier_series(holders, release))
    names = [str(other.pk) for other in there]
    return Beside(alike, names)


def is_still_so(check: DisclosureCheck, release: Release, *, now: datetime) -> bool:
    """Whether the recipient still holds what was compared. The recipient's row is locked, so that two releases cannot pass each other."""
    recipient = Organization.objects.select_for_update().get(pk=check.entitlement.recipient_id)
    return bool(check.compared == _beside(release, recipient, now=now).names)


def seal_entry(release: Release) -> LedgerEntry | None:
    """The entry of a release, unsaved and so its sealed object; ``None`` for a run of before there was a ledger."""
    owner = release.dataset.owner
    from_ = release.run.candidate if release.dataset.kind == DatasetKind.TABLE else release.run.holding
    if from_ is None or owner.key is None:
        return None
    content = _opened(from_, opening_key(owner))
    with SealedWriter(
        public_key=bytes(owner.key.public_key), organization_id=owner.pk, store=owner.store, label="ledger"
    ) as sink:
        cast("BinaryIO", sink).write(content)
        return LedgerEntry(release=release, sealed=sink.finish())


@app.periodic(cron="41 * * * *")
@app.task(name="exports.shred_ledger", queue="erasures", queueing_lock="exports.shred_ledger")
def shred_ledger(timestamp: int) -> None:
    """Entries of releases of which nobody can hold a copy any more are destroyed."""
    now = datetime.fromtimestamp(timestamp, UTC) if timestamp else timezone.now()
    live = may_hold(Entitlement.objects.all(), now=now).values("release")
    entries = LedgerEntry.objects.filter(destroyed_at=None, release__handed_out_at=None).exclude(release__in=live)
    for entry in entries.select_related("sealed__store"):
        destroy(entry.sealed)
        LedgerEntry.objects.filter(pk=entry.pk).update(destroyed_at=now)


def _holding(release: Release, key: bytes) -> Holding:
    own = source_of(release)
    if own is None:
        raise Failed("release.holding_missing", transient=False)
    return Holding.read(_opened(own, key))


def _compare_persons(
    check: DisclosureCheck, new: Holding, held: Sequence[tuple[Release, Holding]], release: Release
) -> None:
    others = [
        Held(
            holding,
            tells_absence=_tell_of_the_same(release, other),
            same_people_from=SAME_TIME if _overlap(release, other) else SAME_PEOPLE,
        )
        for other, holding in held
    ]
    combined = combine(new, others, k=check.required)
    check.alone, check.together = combined.alone, combined.together
    check.below = combined.below if combined.together < combined.alone else 0


def _compare_counts(check: DisclosureCheck, release: Release, held: Sequence[Release], key: bytes) -> None:
    candidate = source_of(release)
    if candidate is None:
        raise Failed("release.candidate_gone", transient=False)
    same = [other for other in held if _tell_of_the_same(release, other)]
    with ExitStack() as opened:
        new, *others = (
            cast("Source", parquet_source(opened.enter_context(SealedReader(sealed, private_key=key))))
            for sealed in (candidate, *(other.ledger_entry.sealed for other in same))
        )
        rules = [_rule(other) for other in same]
        proof = prove_beside(new, _rule(release), list(zip(others, rules, strict=True)), threshold=check.required)
    check.together, check.below = proof.smallest, proof.cells


def source_of(release: Release) -> SealedObject | None:
    """What is compared of a release: its ledger entry once it is published, before that what its run left."""
    entry = LedgerEntry.objects.filter(release=release, destroyed_at=None).select_related("sealed__store").first()
    if entry is not None:
        return entry.sealed
    return release.run.candidate if release.dataset.kind == DatasetKind.TABLE else release.run.holding


def _tell_of_the_same(release: Release, other: Release) -> bool:
    """Whether both tell of the same time of the same series; tables of counts of any series, since none names its people."""
    same_series = release.run.version.dataset_id == other.run.version.dataset_id
    return _overlap(release, other) and (release.dataset.kind == DatasetKind.TABLE or same_series)


def _overlap(release: Release, other: Release) -> bool:
    first, second = release.run.version, other.run.version
    return bool(first.period_start <= second.period_end and second.period_start <= first.period_end)


def _rule(release: Release) -> TableRule:
    assert release.run.recipe is not None  # only measured runs are released
    spec = release.run.recipe.spec
    rule = read_table_rule(spec["table"], spec["columns"], [])
    assert rule is not None  # the recipe was read before it ran
    return rule


def _is_there(release: Release) -> bool:
    entry = LedgerEntry.objects.filter(release=release).first()
    return entry is not None and entry.destroyed_at is None


def _opened(sealed: SealedObject, key: bytes) -> bytes:
    with SealedReader(sealed, private_key=key) as reader:
        return reader.read()
