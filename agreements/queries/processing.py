"""What is processed under an agreement for several controllers: which series take joint exports, and what became of each export."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime

from django.db.models import Q, QuerySet, Sum

from agreements import permissions
from agreements.comparison.obligations import GIVING
from agreements.models import (
    Agreement,
    AgreementParty,
    DestructionConsent,
    ExportStatus,
    HeldRows,
    JointExport,
    Part,
    PartyRole,
)
from agreements.policies import can_destroy_held, can_split, can_take_back, is_in_force
from agreements.policies.refusals import Refusal
from agreements.states import AgreementStatus
from entente.catalogue.joint.intakes import Intake, Judge
from entente.catalogue.joint.rule import SplitRule
from entente.catalogue.models import Dataset, DatasetVersion
from entente.catalogue.vocabularies import DatasetKind
from entente.core.verdicts import Verdict
from entente.organizations.models import Organization, User
from entente.organizations.permissions import may

_UNSIGNED = (AgreementStatus.DRAFT, AgreementStatus.PROPOSED, AgreementStatus.WITHDRAWN)


def split_verdict(agreement: Agreement, parties: Iterable[AgreementParty]) -> Verdict:
    """Whether the split rule of a draft can be signed; so it is where it has none."""
    rule = agreement.machine_terms.split
    if rule is None:
        return Verdict()
    series = Dataset.objects.filter(pk=rule.intake).first() if _is_key(rule.intake) else None
    naming = naming_agreements(rule.intake).exclude(lineage=agreement.lineage)
    elsewhere = _processor_elsewhere(parties := list(parties))
    return can_split(
        rule,
        parties=[(str(party.organization_id), party.role) for party in parties],
        owner=elsewhere or (None if series is None else str(series.owner_id)),
        is_of_rows=bool(elsewhere)
        or (
            series is not None
            and not series.joined_from
            and not series.anonymized_before_upload
            and series.kind != DatasetKind.TABLE
            and series.delivered_by_id is None
        ),
        named_elsewhere=naming.exclude(
            status__in=[*_UNSIGNED, AgreementStatus.TERMINATED, AgreementStatus.EXPIRED]
        ).exists(),
    )


def _processor_elsewhere(parties: Iterable[AgreementParty]) -> str:
    """The processor that has its home on another node, whose own people and node know the series; empty where it has it here."""
    return next(
        (
            str(party.organization_id)
            for party in parties
            if party.role == PartyRole.PROCESSOR and party.organization.is_remote
        ),
        "",
    )


def naming_agreements(intake: object) -> QuerySet[Agreement]:
    """The agreements whose split rule names a series, in each of their versions."""
    return Agreement.objects.filter(terms__split__intake=str(intake))


def rule_in_force(intake: object, *, now: datetime) -> Agreement | None:
    """The agreement by whose rule exports into a series are split now; ``None`` where none, or more than one, is in force."""
    agreements = [agreement for agreement in _signed(intake) if _holds(agreement, now)]
    return agreements[0] if len(agreements) == 1 else None


def intake_of(dataset: Dataset, now: datetime) -> Intake | None:
    """A series that a signed agreement names once takes joint exports for ever: none of them passes as its owner's own, whatever becomes of
    the agreement."""
    signed = _signed(dataset.pk)
    if not signed:
        return None
    agreement = rule_in_force(dataset.pk, now=now)
    if agreement is not None and agreement.machine_terms.split is not None:
        return Intake(Verdict(), (agreement.machine_terms.split,))
    latest = max(signed, key=lambda agreement: agreement.pk)
    reasons = is_in_force(latest, today=latest.today(now), now=now).reasons
    return Intake(Verdict(reasons or (Refusal.NOT_ACTIVE,)), ())


def rules_binding(organization_id: uuid.UUID, now: datetime) -> tuple[SplitRule, ...]:
    """The rules in force under which this organization is the processor."""
    parties = AgreementParty.objects.filter(organization=organization_id, role=PartyRole.PROCESSOR)
    agreements = Agreement.objects.filter(
        pk__in=parties.values("agreement"), status=AgreementStatus.ACTIVE, terms__split__isnull=False
    ).select_related("framework")
    rules = (agreement.machine_terms.split for agreement in agreements if _holds(agreement, now))
    return tuple(rule for rule in rules if rule is not None)


JUDGE = Judge(intake_of, rules_binding)


@dataclass(frozen=True, slots=True)
class ExportRow:
    """An export as pages show it: what of it is whose, and what is held. ``mine``: whose parts the reader may follow to their versions."""

    export: JointExport | None
    version: DatasetVersion
    status: str
    parts: tuple[Part, ...] = ()
    held: HeldRows | None = None
    former: tuple[HeldRows, ...] = ()
    receipts: tuple[object, ...] = ()


@dataclass(frozen=True, slots=True)
class MonthRow:
    """A period of a series of joint exports: rows by controller, held, and exports refused. Counts of the last export of the period."""

    period_start: date
    period_end: date
    rows: dict[uuid.UUID, int] = field(default_factory=dict)
    held: int = 0
    refused: int = 0


def exports_of(versions: QuerySet[DatasetVersion]) -> list[ExportRow]:
    """What became of joint exports, the newest first, in a fixed number of queries."""
    joint = versions.filter(is_joint=True).select_related("joint_export__agreement", "upload").order_by("-number")
    shown = joint.prefetch_related("joint_export__parts__controller", "joint_export__held", "destructions")
    return [_row(version) for version in shown]


def board_of(agreement: Agreement) -> dict[str, object]:
    """What is processed under an agreement, as every party may know it: exports and what is held, and of nobody's part how large it is."""
    if agreement.machine_terms.split is None:
        return {}
    rows = exports_of(DatasetVersion.objects.filter(joint_export__lineage=agreement.lineage))
    agreed = agreed_to_destroy(agreement)
    parties = agreement.parties.select_related("organization")
    return {
        "rows": rows,
        "held": held_records(agreement.lineage),
        "agreed": [party.organization for party in parties if party.organization_id in agreed],
        "missing": [party.organization for party in parties if party.organization_id in concerned(agreement) - agreed],
    }


def months_of(rows: Iterable[ExportRow]) -> list[MonthRow]:
    """The same by period, of the newest export that was split of each."""
    months: dict[tuple[date, date], MonthRow] = {}
    for row in rows:
        period = (row.version.period_start, row.version.period_end)
        refused = 1 if row.status == ExportStatus.REFUSED else 0
        known = months.get(period)
        if row.status == ExportStatus.SPLIT and (known is None or not known.rows):
            months[period] = MonthRow(
                *period,
                {part.controller_id: part.records for part in row.parts},
                row.held.records if row.held else 0,
                refused + (known.refused if known else 0),
            )
        elif known is None:
            months[period] = MonthRow(*period, refused=refused)
        elif refused:
            months[period] = MonthRow(*period, known.rows, known.held, known.refused + refused)
    return sorted(months.values(), key=lambda month: month.period_start, reverse=True)


def held_under(lineage: uuid.UUID) -> QuerySet[HeldRows]:
    """What is held under an agreement now."""
    return HeldRows.objects.filter(export__lineage=lineage, ended_at=None).select_related("export__version", "sealed")


def held_records(lineage: uuid.UUID) -> int:
    """How many rows that is."""
    return held_under(lineage).aggregate(rows=Sum("records"))["rows"] or 0


def concerned(agreement: Agreement) -> set[uuid.UUID]:
    """Whose the held rows of an agreement may be, and the processor: all of them agree before these are destroyed undecided."""
    rule = agreement.machine_terms.split
    if rule is None:
        return set()
    processors = agreement.parties.filter(role=PartyRole.PROCESSOR).values_list("organization", flat=True)
    return {uuid.UUID(key) for key in rule.controllers} | set(processors)


def agreed_to_destroy(agreement: Agreement) -> set[uuid.UUID]:
    """Who has agreed to that."""
    consents = DestructionConsent.objects.filter(lineage=agreement.lineage, settled_at=None)
    return set(consents.values_list("organization", flat=True))


def take_back_verdict(agreement: Agreement, user: User) -> Verdict:
    """Whether this person may take back what is processed for an organization of hers."""
    rule = agreement.machine_terms.split
    giving = agreement.parties.filter(role__in=GIVING).values("organization")
    own = permissions.organizations_for(user, agreement).filter(pk__in=giving)
    controls = rule is not None and own.filter(pk__in=rule.controllers).exists()
    return may(user, "agreements.suspend_agreement", agreement) & can_take_back(agreement, controls=controls)


def destruction_verdict(agreement: Agreement, user: User) -> Verdict:
    """Whether this person's word is missing for the destruction of what is held."""
    speaking = speaking_for(agreement, user)
    return can_destroy_held(
        holds=held_under(agreement.lineage).exists(),
        is_concerned=bool(speaking),
        has_agreed=bool(speaking) and speaking <= agreed_to_destroy(agreement),
    )


def speaking_for(agreement: Agreement, user: User) -> set[uuid.UUID]:
    """Of those whose the held rows may be, the ones for whom this person signs."""
    own = permissions.parties_for(user, agreement).values_list("organization", flat=True)
    return concerned(agreement) & set(own)


def arrived(dataset: Dataset) -> list[Part]:
    """The parts that were delivered into a controller's series, the newest first, each with its export and the receipt of its destruction."""
    parts = Part.objects.filter(dataset=dataset).select_related("export__version", "version", "agreement")
    return list(parts.prefetch_related("export__version__destructions").order_by("-id"))


def series_of(controller: Organization, lineage: uuid.UUID) -> Dataset | None:
    """The series into which a controller's parts under an agreement are delivered; ``None`` before the first."""
    part = Part.objects.filter(export__lineage=lineage, controller=controller, dataset__isnull=False).first()
    return part.dataset if part is not None else None


def _row(version: DatasetVersion) -> ExportRow:
    export: JointExport | None = getattr(version, "joint_export", None)
    receipts = tuple(version.destructions.all())
    if export is None:
        status = ExportStatus.DESTROYED if version.destroyed_at else ExportStatus.WAITING
        return ExportRow(None, version, status, receipts=receipts)
    latest = {part.controller_id: part for part in export.parts.all()}  # in the order of delivery
    held = list(export.held.all())
    status = ExportStatus(export.status)
    if version.destroyed_at is not None and status == ExportStatus.WAITING:
        status = ExportStatus.DESTROYED
    return ExportRow(
        export,
        version,
        status,
        tuple(latest.values()),
        next((rows for rows in held if rows.ended_at is None), None),
        tuple(rows for rows in held if rows.ended_at is not None),
        receipts,
    )


def _signed(intake: object) -> list[Agreement]:
    """The versions that were in force once, or are signed and wait for their day."""
    return list(
        naming_agreements(intake)
        .filter(Q(activated_at__isnull=False) | Q(status=AgreementStatus.SCHEDULED))
        .select_related("framework")
    )


def _holds(agreement: Agreement, now: datetime) -> bool:
    return bool(is_in_force(agreement, today=agreement.today(now), now=now))


def _is_key(text: str) -> bool:
    try:
        uuid.UUID(text)
    except ValueError:
        return False
    return True
