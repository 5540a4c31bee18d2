"""Reads about what may leave: outcomes, verdicts of agreements, entitlements."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Count, Exists, F, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce, Now
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from django_stubs_ext import StrPromise

from agreements.models import Agreement
from agreements.policies import is_in_force
from agreements.queries import agreements_of_provider, covers
from agreements.states import AgreementStatus
from agreements.wording import brief
from anonymizer.engine import Recipe as Spec
from anonymizer.engine import finest_geography
from anonymizer.models import Run
from anonymizer.queries import k_of
from anonymizer.queries import outcome as recipe_outcome
from anonymizer.states import RunStatus
from entente.catalogue import permissions as catalogue
from entente.catalogue.models import Dataset
from entente.core.bilingual import Bilingual
from entente.core.verdicts import Verdict
from entente.organizations.models import User
from exports import permissions
from exports.models import Acceptance, Download, Entitlement, Release
from exports.policies import Outcome, Refusal, can_download, can_release, is_entitled, meets_terms
from exports.states import DeliveryStatus, ReleaseStatus


@dataclass(frozen=True, slots=True)
class AgreementVerdict:
    """An agreement, whether it is one of those for which the data are meant, and what it says to what would leave."""

    agreement: Agreement
    is_meant: bool
    terms: Verdict
    in_force: Verdict


@dataclass(frozen=True, slots=True)
class ReleaseVerdict:
    """What stands against releasing a run under an agreement, and the release that stands already."""

    agreement: Agreement
    is_meant: bool
    verdict: Verdict
    release: Release | None

    @property
    def brief(self) -> str:
        """What the agreement dictates, in one line."""
        return brief(self.agreement.machine_terms)


@dataclass(frozen=True, slots=True)
class Standing:
    """An entitlement as its reader sees it. ``entitled`` is the right, ``verdict`` whether a download works now."""

    entitlement: Entitlement
    entitled: Verdict
    verdict: Verdict
    accepted: bool
    tone: str
    label: StrPromise


@dataclass(frozen=True, slots=True)
class Waiting:
    """What waits for a person: approved runs to release, datasets whose terms to accept."""

    runs: QuerySet[Run]
    entitlements: QuerySet[Entitlement]


@dataclass(frozen=True, slots=True)
class Recipient:
    """A recipient as the provider sees it: its access, its files, and when links were issued."""

    entitlement: Entitlement
    state: StrPromise
    tone: str
    delivery_tone: str
    downloads: tuple[Download, ...]

    @property
    def is_live(self) -> bool:
        return self.tone == "good"

    @property
    def is_moving(self) -> bool:
        return self.entitlement.delivery.status in (DeliveryStatus.COPYING, DeliveryStatus.ERASING)


@dataclass(frozen=True, slots=True)
class ReleaseRow:
    """A release as the list shows it; ``recipients`` counts those whose access was not revoked."""

    id: uuid.UUID
    title_en: str
    title_fr: str
    number: int
    period_start: date
    period_end: date
    status: str
    agreement_en: str
    agreement_fr: str
    released_at: datetime
    recipients: int

    title, agreement = Bilingual(), Bilingual()

    @property
    def tone(self) -> str:
        return RELEASE_TONES[ReleaseStatus(self.status)]

    @property
    def label(self) -> StrPromise | str:
        return ReleaseStatus(self.status).label


@dataclass(frozen=True, slots=True)
class EntitlementRow:
    """An entitlement as its reader's list shows it."""

    id: uuid.UUID
    title_en: str
    title_fr: str
    number: int
    period_start: date
    period_end: date
    owner_en: str
    owner_fr: str
    tone: str
    label: str
    reasons: tuple[str, ...]
    last_day: date

    title, owner = Bilingual(), Bilingual()


JUDGED_BY = ("status", "starts_on", "ends_on", "time_zone")
"""What of an agreement says whether it is in force."""

RELEASE_TONES = {
    ReleaseStatus.PUBLISHING: "working",
    ReleaseStatus.AVAILABLE: "good",
    ReleaseStatus.WITHDRAWN: "stopped",
    ReleaseStatus.EXPIRED: "stopped",
    ReleaseStatus.FAILED: "danger",
}
DELIVERY_TONES = {
    DeliveryStatus.COPYING: "working",
    DeliveryStatus.READY: "good",
    DeliveryStatus.ERASING: "working",
    DeliveryStatus.ERASED: "stopped",
    DeliveryStatus.FAILED: "danger",
}


def outcome_of_run(run: Run) -> Outcome | None:
    """What the run lets out, as measured; ``None`` before it was measured."""
    if not hasattr(run, "report"):
        return None
    dataset, report = run.dataset, run.report
    return Outcome(
        dataset_id=dataset.pk,
        kind=dataset.kind,
        k=report.k,
        finest_geography=report.finest_geography or None,
        free_text=report.free_text,
        columns=tuple(report.columns),
        small_cell=report.cells["threshold"] if report.cells else None,
    )


def outcome_of_recipe(dataset: Dataset, spec: Spec, columns: list[str]) -> Outcome:
    """What a recipe would let out, with the k that it asks for."""
    will = recipe_outcome(spec, columns)
    return Outcome(
        dataset_id=dataset.pk,
        kind=dataset.kind,
        k=k_of(spec),
        finest_geography=finest_geography(spec),
        free_text=will.free_text,
        columns=will.columns,
        small_cell=spec.table.threshold if spec.table else None,
    )


def verdicts(dataset: Dataset, outcome: Outcome | None, *, now: datetime) -> list[AgreementVerdict]:
    """What every agreement of the owner says; those for which the data are meant come first.

    Without an outcome, only whether each covers the dataset and is in force.
    """
    meant = set(dataset.ceilings.values_list("source_id", flat=True))
    answers = [
        AgreementVerdict(
            agreement=agreement,
            is_meant=agreement.pk in meant,
            terms=_terms(agreement, dataset, outcome),
            in_force=is_in_force(agreement, today=agreement.today(now)),
        )
        for agreement in agreements_of_provider(dataset.owner_id)
        if dataset.kind in agreement.machine_terms.kinds
    ]
    return sorted(answers, key=lambda answer: not answer.is_meant)


def _terms(agreement: Agreement, dataset: Dataset, outcome: Outcome | None) -> Verdict:
    terms = agreement.machine_terms
    if outcome is not None:
        return meets_terms(terms, outcome, small_cell=agreement.small_cell)
    return Verdict.of({Refusal.NOT_COVERED: covers(terms, dataset_id=dataset.pk, kind=dataset.kind)})


def release_verdicts(run: Run, *, now: datetime) -> list[ReleaseVerdict]:
    """What stands against a release of a run, agreement by agreement; those for which the data are meant come first."""
    outcome = outcome_of_run(run)
    if outcome is None:
        return []
    released = {release.agreement_id: release for release in releases_standing(run)}
    found = []
    for answer in verdicts(run.dataset, outcome, now=now):
        agreement = answer.agreement
        verdict = can_release(
            agreement,
            outcome,
            purpose=next(iter(agreement.machine_terms.purposes), ""),
            approved=is_approved(run),
            candidate_exists=run.destroyed_at is None,
            released_before=agreement.pk in released,
            today=agreement.today(now),
        )
        found.append(ReleaseVerdict(agreement, answer.is_meant, verdict, released.get(agreement.pk)))
    return found


def releases_standing(run: Run) -> QuerySet[Release]:
    """The releases of a run that were neither withdrawn nor ended."""
    return run.releases.exclude(status__in=[ReleaseStatus.WITHDRAWN, ReleaseStatus.EXPIRED])


def releases_listed(releases: QuerySet[Release]) -> QuerySet[Release]:
    """With everything that the list shows, in a fixed number of queries."""
    return (
        releases.select_related("run__version__dataset__owner", "agreement", "released_by")
        .defer("manifest", "run__versions", "run__findings", "agreement__text_en", "agreement__text_fr")
        .order_by("-id")
    )


def release_rows(keys: list[uuid.UUID]) -> list[ReleaseRow]:
    """Releases as their list shows them, the newest first, in one query."""
    live = Entitlement.objects.filter(release=OuterRef("pk"), revoked_at=None).order_by().values("release")
    dataset = "run__version__dataset__"
    values = Release.objects.filter(pk__in=keys).annotate(
        recipients=Coalesce(Subquery(live.annotate(number=Count("pk")).values("number")), 0)
    ).values_list(
        "pk", f"{dataset}title_en", f"{dataset}title_fr", "run__version__number", "run__version__period_start",
        "run__version__period_end", "status", "agreement__title_en", "agreement__title_fr", "released_at", "recipients",
    )  # fmt: skip
    return [ReleaseRow(*each) for each in values]


def entitlements_listed(entitlements: QuerySet[Entitlement], *, user: User) -> QuerySet[Entitlement]:
    """With everything that the reader's list shows, in one query; ``accepted``: whether she accepted the terms."""
    acceptances = Acceptance.objects.filter(entitlement=OuterRef("pk"), accepted_by=user)
    return (
        entitlements.select_related(
            "release__agreement", "release__run__version__dataset__owner", "recipient", "delivery"
        )
        .defer("release__manifest", "release__run__versions", "release__run__findings")
        .annotate(accepted=Exists(acceptances))
    )


def entitlement_rows(keys: list[uuid.UUID], *, user: User, now: datetime) -> list[EntitlementRow]:
    """Entitlements as their reader's list shows them, the newest first, judged now."""
    dataset = "release__run__version__dataset__"
    names = {
        "title_en": f"{dataset}title_en", "title_fr": f"{dataset}title_fr", "number": "release__run__version__number",
        "period_start": "release__run__version__period_start", "period_end": "release__run__version__period_end",
        "owner_en": f"{dataset}owner__name_en", "owner_fr": f"{dataset}owner__name_fr",
    }  # fmt: skip
    judged = (
        Entitlement.objects.filter(pk__in=keys)
        .select_related("release__agreement")
        .only(
            "starts_at",
            "ends_at",
            "revoked_at",
            "release__status",
            *(f"release__agreement__{name}" for name in JUDGED_BY),
        )
    )
    acceptances = Acceptance.objects.filter(entitlement=OuterRef("pk"), accepted_by=user)
    judged = judged.annotate(
        accepted=Exists(acceptances),
        delivered=F("delivery__status"),
        **{f"of_{name}": F(path) for name, path in names.items()},
    )
    rows = []
    for each in judged:
        stands = standing(each, accepted=each.accepted, now=now, delivery=each.delivered)
        reasons = tuple(str(reason.label) for reason in stands.entitled.reasons)
        shown = {name: getattr(each, f"of_{name}") for name in names}
        rows.append(
            EntitlementRow(
                each.pk, tone=stands.tone, label=str(stands.label), reasons=reasons, last_day=each.last_day, **shown
            )
        )
    return rows


def standing(entitlement: Entitlement, *, accepted: bool, now: datetime, delivery: str | None = None) -> Standing:
    """Where an entitlement stands for one person, judged now; ``delivery`` spares reading the status of its files."""
    entitled = is_entitled(entitlement, now=now)
    delivery = entitlement.delivery.status if delivery is None else delivery
    verdict = can_download(entitlement, delivery_status=delivery, accepted=accepted, now=now)
    if not entitled:
        tone, label = "stopped", _("Closed")
    elif not accepted:
        tone, label = "waiting", _("Terms to accept")
    elif verdict:
        tone, label = "good", _("Ready to download")
    elif delivery == DeliveryStatus.FAILED:
        tone, label = "danger", _("Delivery failed")
    else:
        tone, label = "working", _("Being prepared")
    return Standing(entitlement, entitled, verdict, accepted, tone, label)


def entitlements_of_releases(releases: QuerySet[Release]) -> QuerySet[Entitlement]:
    """All entitlements of releases, ended ones too."""
    return Entitlement.objects.filter(release__in=releases).select_related(
        "recipient", "delivery", "release__agreement", "release__run__version__dataset__owner"
    )


def recipients_of(release: Release, *, now: datetime) -> list[Recipient]:
    """Everyone who has or had access to a release."""
    entitlements = release.entitlements.select_related("recipient", "delivery", "release__agreement").prefetch_related(
        "downloads"
    )
    return [_recipient(each, now=now) for each in entitlements]


def _recipient(entitlement: Entitlement, *, now: datetime) -> Recipient:
    if entitlement.revoked_at is not None:
        state, tone = pgettext_lazy("access", "Revoked"), "stopped"
    elif entitlement.ends_at <= now:
        state, tone = pgettext_lazy("access", "Ended"), "stopped"
    else:
        state, tone = pgettext_lazy("access", "Open"), "good"
    delivery = DELIVERY_TONES[DeliveryStatus(entitlement.delivery.status)]
    return Recipient(entitlement, state, tone, delivery, tuple(entitlement.downloads.all()))


def live_entitlements(agreement: Agreement, *, user: User, now: datetime) -> QuerySet[Entitlement]:
    """Who can download under an agreement, as far as the reader may know: as provider all, as recipient her own."""
    provided = Q(release__run__version__dataset__in=catalogue.visible_to(user))
    received = Q(pk__in=permissions.entitlements_of(user).values("pk"))
    return (
        Entitlement.objects.filter(provided | received, release__agreement=agreement)
        .filter(revoked_at=None, starts_at__lte=now, ends_at__gt=now)
        .filter(release__status__in=[ReleaseStatus.PUBLISHING, ReleaseStatus.AVAILABLE])
        .select_related("recipient", "release__agreement", "release__run__version__dataset")
        .defer("release__manifest")
    )


def waiting_for(user: User) -> Waiting:
    """What this person can release or accept."""
    standing_releases = Release.objects.filter(run=OuterRef("pk")).exclude(
        status__in=[ReleaseStatus.WITHDRAWN, ReleaseStatus.EXPIRED]
    )
    runs = (
        Run.objects.filter(
            status=RunStatus.APPROVED,
            destroyed_at=None,
            version__dataset__in=permissions.datasets_released_by(user),
        )
        .exclude(Exists(standing_releases))
        .select_related("version__dataset__owner")
    )
    entitlements = entitlements_listed(permissions.entitlements_of(user), user=user).filter(
        ends_at__gt=Now(),
        release__status__in=[ReleaseStatus.PUBLISHING, ReleaseStatus.AVAILABLE],
        release__agreement__status=AgreementStatus.ACTIVE,
    )
    return Waiting(runs, entitlements.exclude(acceptances__accepted_by=user))


def is_approved(run: Run) -> bool:
    """Whether a privacy officer approved the run."""
    return run.status == RunStatus.APPROVED


def has_accepted(entitlement: Entitlement, user: User) -> bool:
    """Whether this person accepted the terms of the entitlement."""
    return Acceptance.objects.filter(entitlement=entitlement, accepted_by=user).exists()
