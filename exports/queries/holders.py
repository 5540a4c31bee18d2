"""Who may hold a copy of what was released, and what someone holds together with those with whom it may share."""

from __future__ import annotations

import uuid
from collections.abc import Collection
from datetime import datetime

from django.db.models import Exists, OuterRef, Q, QuerySet

from agreements.models import RECEIVING_ROLES, Agreement, Destruction, PartyRole
from agreements.queries.nodes import stated_groups
from agreements.terms import Onward
from entente.catalogue.models import Dataset
from entente.catalogue.vocabularies import DatasetKind
from entente.explorer.models import Cube
from entente.organizations.models import Organization
from entente.organizations.models.organizations import this_node
from exports.models import Download, EarlierSeries, Entitlement, RecallTask, Release
from exports.states import ReleaseStatus


def may_hold(entitlements: QuerySet[Entitlement], *, now: datetime) -> QuerySet[Entitlement]:
    """Those whose recipient can fetch the files now, or once fetched some and has not attested that they are destroyed."""
    destroyed = Destruction.objects.filter(
        agreement__lineage=OuterRef("release__agreement__lineage"),
        recipient=OuterRef("recipient"),
        attested_at__isnull=False,
    )
    can_fetch = Q(
        revoked_at=None, ends_at__gt=now, release__status__in=[ReleaseStatus.AVAILABLE, ReleaseStatus.PUBLISHING]
    )
    answered = RecallTask.objects.filter(
        recall=OuterRef("release"), recipient=OuterRef("recipient"), answered_at__isnull=False
    )
    fetched = Exists(Download.objects.filter(entitlement=OuterRef("pk"))) & ~Exists(destroyed) & ~Exists(answered)
    return entitlements.filter(can_fetch | fetched)


def held_releases(holders: Collection[uuid.UUID], release: Release, *, now: datetime) -> list[Release]:
    """What these organizations may hold of the same provider, the release itself left out, the oldest first; so what was handed out to
    someone unknown, which anyone may hold. What was pooled is of each of its contributors."""
    series = _of_the_same(release.dataset)
    entitlements = Entitlement.objects.filter(recipient__in=holders, release__run__version__dataset__in=series)
    there = may_hold(entitlements, now=now).exclude(release__status=ReleaseStatus.PUBLISHING)
    open_to_all = Q(run__version__dataset__in=series, handed_out_at__isnull=False)
    return list(
        Release.objects.filter(Q(pk__in=there.values("release")) | open_to_all)
        .exclude(pk=release.pk)
        .select_related("run__version__dataset__owner", "run__recipe", "ledger_entry__sealed__store")
        .defer("manifest")
        .order_by("pk")
    )


def _providers(dataset: Dataset) -> set[uuid.UUID]:
    """Whose rows are in a dataset: its owner's; of a pool, its contributors'."""
    sources = Dataset.objects.filter(pk__in=dataset.joined_from) if dataset.is_pool else Dataset.objects.none()
    return {dataset.owner_id, *sources.values_list("owner", flat=True)}


def _of_the_same(dataset: Dataset) -> set[uuid.UUID]:
    """The series of those whose rows are in a dataset, and the pools that hold rows of them."""
    return _series_of(_providers(dataset))


def _series_of(owners: Collection[uuid.UUID]) -> set[uuid.UUID]:
    own = set(Dataset.objects.filter(owner__in=owners).values_list("pk", flat=True))
    pools = Dataset.objects.filter(pooled_under__isnull=False).values_list("pk", "joined_from")
    names = {str(key) for key in own}
    return own | {pool for pool, joined_from in pools if not names.isdisjoint(joined_from)}


def counts_for_everyone(release: Release) -> list[Cube]:
    """The counts of the same provider and of overlapping time that everyone sees, the oldest first."""
    version = release.run.version
    shown = Cube.objects.filter(
        owner__in=_providers(release.dataset), is_private=False, built_at__isnull=False, error_code=""
    )
    overlapping = shown.filter(
        run__version__period_start__lte=version.period_end, run__version__period_end__gte=version.period_start
    )
    return list(overlapping.order_by("pk"))


def earlier_series(holders: Collection[uuid.UUID], release: Release) -> list[EarlierSeries]:
    """What these organizations may hold of what the same provider released on a node where it lived before: rows beside rows and counts beside
    counts of any time, others of overlapping time, as of what was released here."""
    of_counts, version = release.dataset.kind == DatasetKind.TABLE, release.run.version
    noted = EarlierSeries.objects.filter(owner__in=_providers(release.dataset), replaced_at=None).order_by("pk")
    names = {str(holder) for holder in holders}

    def is_beside(series: EarlierSeries) -> bool:
        if series.period_start is None or series.period_end is None:
            return True  # nobody has said yet of which
        overlaps = series.period_start <= version.period_end and version.period_start <= series.period_end
        is_alike = series.kind != "" and (series.kind == DatasetKind.TABLE) == of_counts
        return (is_alike or overlaps) and (series.for_everyone or not names.isdisjoint(series.recipients))

    return [series for series in noted if is_beside(series)]


def series_held(owner: Organization, *, now: datetime) -> list[EarlierSeries]:
    """What someone may hold of a provider's series, unsaved: so it is noted on the node where the provider lives from now on."""
    noted = list(EarlierSeries.objects.filter(owner=owner, replaced_at=None))
    series = _series_of({owner.pk})
    held = may_hold(Entitlement.objects.filter(release__run__version__dataset__in=series), now=now)
    by_series: dict[Dataset, EarlierSeries] = {}
    circles: dict[uuid.UUID, set[str]] = {}
    for entitlement in held.select_related("release__run__version__dataset", "recipient"):
        entry = _with_period(by_series, entitlement.release, owner, now=now)
        if entitlement.recipient_id not in circles:
            circle = sharing_with(entitlement.recipient, owner)
            circles[entitlement.recipient_id] = {str(member) for member in circle}
        entry.recipients = sorted(circles[entitlement.recipient_id].union(entry.recipients))
    handed_out = Release.objects.filter(run__version__dataset__in=series, handed_out_at__isnull=False)
    for release in handed_out.select_related("run__version__dataset").defer("manifest"):
        _with_period(by_series, release, owner, now=now).for_everyone = True
    cubes = Cube.objects.filter(owner=owner, is_private=False, built_at__isnull=False, error_code="")
    counts = [
        EarlierSeries(
            owner=owner,
            node=this_node(),
            series=cube.pk,
            title_en=cube.name_en,
            title_fr=cube.name_fr,
            period_start=cube.run.version.period_start,
            period_end=cube.run.version.period_end,
            for_everyone=True,
            noted_at=now,
        )
        for cube in cubes.select_related("run__version")
    ]
    return [*noted, *by_series.values(), *counts]


def _with_period(
    by_series: dict[Dataset, EarlierSeries], release: Release, owner: Organization, *, now: datetime
) -> EarlierSeries:
    """The entry of a release's series, whose period includes that of the release."""
    dataset, version = release.dataset, release.run.version
    entry = by_series.setdefault(
        dataset,
        EarlierSeries(
            owner=owner,
            node=this_node(),
            series=dataset.pk,
            kind=dataset.kind,
            title_en=dataset.title_en,
            title_fr=dataset.title_fr,
            period_start=version.period_start,
            period_end=version.period_end,
            noted_at=now,
        ),
    )
    assert entry.period_start is not None
    assert entry.period_end is not None
    entry.period_start = min(entry.period_start, version.period_start)
    entry.period_end = max(entry.period_end, version.period_end)
    return entry


def sharing_with(recipient: Organization, owner: Organization) -> set[uuid.UUID]:
    """The recipient and everyone who may pass a provider's data to it or get them from it, in any number of steps."""
    provided = Agreement.objects.filter(parties__organization=owner, parties__role=PartyRole.PROVIDER)
    passing = []
    for agreement in provided.prefetch_related("parties").distinct():
        terms = agreement.machine_terms
        if terms.onward == Onward.NAMED:
            received = {party.organization_id for party in agreement.parties.all() if party.role in RECEIVING_ROLES}
            passing.append(received | {uuid.UUID(organization_id) for organization_id in terms.onward_to})
    passing += stated_groups(agreement.lineage for agreement in provided)  # onward agreements of other nodes
    circle, before = {recipient.pk}, 0
    while len(circle) > before:
        before = len(circle)
        circle |= {member for group in passing if group & circle for member in group}
    return circle


def replacements_of(release: Release) -> QuerySet[Release]:
    """What may replace a release that is taken back: one of its series that is available, and comes from another run. The same run is what
    was taken back."""
    others = Release.objects.filter(run__version__dataset=release.dataset, status=ReleaseStatus.AVAILABLE)
    return others.exclude(run=release.run_id).select_related("run__version__dataset").defer("manifest")
