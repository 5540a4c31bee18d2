"""A joint export is split by the rule that its controllers signed: each part is sealed to its controller, the rest is held, the original destroyed.

Nothing is delivered before all of it is written, and nothing is destroyed before all of it is delivered: whoever is killed in between
goes on where she stood. While no rule is in force, exports and held rows wait, sealed.
"""

from __future__ import annotations

import uuid
from contextlib import ExitStack
from datetime import datetime
from typing import BinaryIO, cast

from django.db import InterfaceError, OperationalError, transaction
from django.utils import timezone
from procrastinate import JobContext, RetryStrategy
from procrastinate.contrib.django import app

from agreements.models import Agreement, ExportStatus, HeldEnd, HeldRows, JointExport, Part
from agreements.queries.processing import held_under, naming_agreements, rule_in_force
from agreements.queries.seals import seal_verdict
from agreements.tasks.controller_parts import deliver
from anonymizer.engine.errors import EngineError, Finding, InvalidSource
from anonymizer.engine.table.readers import ReadingChoices, parquet_source
from anonymizer.engine.table.readers.confinement import confined_source
from entente.audit.failures import again
from entente.audit.jobs import defer, fence
from entente.audit.services import record, record_refusal
from entente.catalogue.joint.rule import SplitRule
from entente.catalogue.joint.splitting import HELD, Outcome, Rows, split
from entente.catalogue.models import DatasetVersion
from entente.catalogue.tasks import shred
from entente.catalogue.uploads.intake import SPLIT
from entente.core.errors import Failed, Invalid, NotPermitted
from entente.core.findings import as_json
from entente.organizations.models import Organization
from entente.organizations.tasks import opening_key
from entente.vault import sealing
from entente.vault.keys import store
from entente.vault.models import SealedObject
from entente.vault.objects import SealedReader, SealedWriter, destroy_unless_saved

RETRY = RetryStrategy(
    max_attempts=5, wait=1, exponential_wait=2, retry_exceptions={Failed, OperationalError, InterfaceError}
)
OF_HELD = "held"  # the label under which held rows are sealed

again("after.joint_received", "agreements.split_again", "agreements.judge_held")


@app.task(name="after.joint_received", queue="runs", retry=RETRY, pass_context=True)
def joint_received(context: JobContext, version_id: str) -> None:
    """Split an export, or let it wait for a rule in force; one that cannot be read is destroyed, and nobody has any of it. Safe to run twice."""
    export = _export(version_id)
    if export is None:
        return
    if export.status == ExportStatus.WAITING:
        agreement = _sealed_rule(export)
        if agreement is None:
            return
        try:
            _split(export, agreement, context)
        except (EngineError, Invalid) as error:
            _refuse(export, error if isinstance(error, Invalid) else Invalid.of(error.findings), context)
    _destroy_what_ended(export)


@app.task(name="agreements.split_again", queue="runs", retry=RETRY)
def split_again(agreement_id: str) -> None:
    """A rule is in force from now on: what waited for one is split, and what is held is judged by it."""
    lineage = Agreement.objects.values_list("lineage", flat=True).get(pk=agreement_id)
    for export in JointExport.objects.filter(lineage=lineage, status=ExportStatus.WAITING):
        defer("after.joint_received", version_id=str(export.version_id))
    for rows in held_under(lineage):
        defer("agreements.judge_held", held_id=str(rows.pk))


@app.task(name="agreements.judge_held", queue="runs", retry=RETRY, pass_context=True)
def judge_held(context: JobContext, held_id: str) -> None:
    """Rows that an earlier rule did not decide, by the one in force now. Each part that grows is delivered whole, as one more version."""
    held = HeldRows.objects.select_related("export__version__dataset__owner__store", "sealed").get(pk=held_id)
    export = held.export
    if held.ended_at is None:
        agreement = _sealed_rule(export)
        if agreement is None or agreement.pk == held.judged_by_id:
            return
        _judge_again(held, agreement, context)
    _destroy_what_ended(export)


def _export(version_id: str) -> JointExport | None:
    """The record of an export, made where it is missing; ``None`` for a version that is none."""
    version = DatasetVersion.objects.select_related("dataset__owner__store", "upload").get(pk=version_id)
    naming = naming_agreements(version.dataset_id).filter(activated_at__isnull=False).order_by("-id").first()
    if not version.is_joint or naming is None:
        return None
    export, _ = JointExport.objects.get_or_create(version=version, defaults={"lineage": naming.lineage})
    if version.destroyed_at is not None and export.status == ExportStatus.WAITING:
        JointExport.objects.filter(pk=export.pk).update(status=ExportStatus.DESTROYED)
        return None
    export.version = version
    return export


def _sealed_rule(export: JointExport) -> Agreement | None:
    """The agreement by which the export is split now. A status proves nothing: each signature under it must verify.

    Raises:
        Failed: a signature is still being sealed.
    """
    agreement = rule_in_force(export.version.dataset_id, now=timezone.now())
    if agreement is None or agreement.lineage != export.lineage:
        return None
    verdict = seal_verdict(agreement)
    if not verdict:
        error = NotPermitted(verdict.reasons, subject_type=export._meta.label_lower, subject_id=str(export.pk))
        record_refusal(None, error, view="after.joint_received")
        return None
    return agreement


class _Sinks:
    """A sealed object for each controller that has rows, and one for what is held; what no row names in the end is destroyed."""

    def __init__(self, processor: Organization, stack: ExitStack) -> None:
        self._processor, self._stack = processor, stack
        self._writers: dict[str, SealedWriter] = {}

    def open(self, owner: str) -> BinaryIO:
        """The sink of a controller, sealed to it; of ``HELD``, sealed to the processor, whose people have no way to it."""
        organization = self._processor if owner == HELD else Organization.objects.select_related("store").get(pk=owner)
        if organization.key is None:
            raise Failed("organization.keys_missing", transient=True)
        writer = SealedWriter(
            public_key=bytes(organization.key.public_key),
            organization_id=organization.pk,
            store=organization.store,
            label=OF_HELD if owner == HELD else "upload",
        )
        self._writers[owner] = self._stack.enter_context(writer)
        return cast("BinaryIO", writer)

    def finish(self) -> dict[str, SealedObject]:
        """What was written, by controller; unsaved."""
        sealed = {}
        for owner, writer in self._writers.items():
            sealed[owner] = writer.finish()
            self._stack.callback(destroy_unless_saved, sealed[owner])
        return sealed


def _split(export: JointExport, agreement: Agreement, context: JobContext) -> None:
    version, processor = export.version, export.version.dataset.owner
    rule = cast("SplitRule", agreement.machine_terms.split)
    with ExitStack() as stack:
        key = opening_key(processor)
        upload = stack.enter_context(SealedReader(version.upload, private_key=key))
        source = stack.enter_context(
            confined_source(
                upload,
                filename=f"upload.{version.file_type}",
                choices=ReadingChoices.from_dict(version.choices) if version.choices else None,
                password=_password(version, key),
            )
        )
        if source.reading.package:  # what it claims is of the whole, and of no controller's rows
            raise InvalidSource(Finding("package.split"))
        sinks = _Sinks(processor, stack)
        outcome = split(source, rule, sinks.open)
        sealed, now = sinks.finish(), timezone.now()
        with transaction.atomic():
            fence(context)
            if not _still_in_force(agreement, now) or not _locked(export, ExportStatus.WAITING):
                return
            for owner, rows in outcome.rows.items():
                deliver(export, agreement, owner, sealed[owner], records=rows, added=rows, now=now)
            _replace_earlier(export, now)
            _hold(export, agreement, sealed.get(HELD), outcome, now)
            DatasetVersion.objects.filter(pk=version.pk).update(
                records=outcome.records, reading=source.reading.to_dict(), password_id=None
            )
            JointExport.objects.filter(pk=export.pk).update(
                status=ExportStatus.SPLIT, agreement=agreement, records=outcome.records, split_at=now
            )
            record(
                "joint.split",
                by=None,
                subject=version,
                organization_id=processor.pk,
                agreement_id=agreement.pk,
                records=outcome.records,
                held=outcome.held,
                parts=len(outcome.rows),
            )
    if version.password_id is not None:
        store.destroy(version.password_id)


def _judge_again(held: HeldRows, agreement: Agreement, context: JobContext) -> None:
    export, processor = held.export, held.export.version.dataset.owner
    rule = cast("SplitRule", agreement.machine_terms.split)
    with ExitStack() as stack:
        rows = parquet_source(stack.enter_context(SealedReader(held.sealed, private_key=opening_key(processor))))
        sinks, before = _Sinks(processor, stack), _latest(export)
        outcome = split(rows, rule, sinks.open, before=lambda owner: _rows_of(before.get(owner), stack))
        sealed, now = sinks.finish(), timezone.now()
        with transaction.atomic():
            fence(context)
            if not _still_in_force(agreement, now) or not _locked_held(held):
                return
            if not outcome.rows:
                HeldRows.objects.filter(pk=held.pk).update(judged_by=agreement, reasons=_reasons(outcome))
            else:
                for owner, added in outcome.rows.items():
                    records = added + (before[owner].records if owner in before else 0)
                    deliver(export, agreement, owner, sealed[owner], records=records, added=added, now=now)
                HeldRows.objects.filter(pk=held.pk).update(ended_at=now, ended_as=HeldEnd.DECIDED)
                _hold(export, agreement, sealed.get(HELD), outcome, now)
            record(
                "joint.judged_again",
                by=None,
                subject=export.version,
                organization_id=processor.pk,
                agreement_id=agreement.pk,
                decided=outcome.rows.total(),
                held=outcome.held,
            )


def _latest(export: JointExport) -> dict[str, Part]:
    """The last part of each controller that is still there: a later one holds its rows too."""
    parts = export.parts.select_related("version__upload", "controller__store").order_by("id")
    there = {str(part.controller_id): part for part in parts}
    return {
        owner: part for owner, part in there.items() if part.version is not None and part.version.destroyed_at is None
    }


def _rows_of(part: Part | None, stack: ExitStack) -> Rows | None:
    if part is None or part.version is None:
        return None
    key = opening_key(part.controller)
    return parquet_source(stack.enter_context(SealedReader(part.version.upload, private_key=key)))


def _hold(
    export: JointExport, agreement: Agreement, sealed: SealedObject | None, outcome: Outcome, now: datetime
) -> None:
    if sealed is None:
        return
    sealed.save(force_insert=True)
    HeldRows.objects.create(
        export=export,
        sealed=sealed,
        judged_by=agreement,
        records=outcome.held,
        reasons=_reasons(outcome),
        held_at=now,
    )


def _reasons(outcome: Outcome) -> dict[str, int]:
    return {column: rows for column, rows in outcome.reasons.items() if rows}


def _replace_earlier(export: JointExport, now: datetime) -> None:
    """A corrected export of the same days takes the place of earlier ones: what is held of those would be counted twice."""
    version = export.version
    HeldRows.objects.filter(
        export__version__dataset=version.dataset_id,
        export__version__period_start=version.period_start,
        export__version__period_end=version.period_end,
        ended_at=None,
    ).update(ended_at=now, ended_as=HeldEnd.REPLACED)


def _destroy_what_ended(export: JointExport) -> None:
    """The original of a split export, and held rows that ended, of this series: each with its receipt. Safe to run twice."""
    now = timezone.now()
    done = (
        JointExport.objects.filter(pk=export.pk, status=ExportStatus.SPLIT)
        .select_related("version__dataset", "version__upload")
        .first()
    )
    if done is not None and done.version.upload.destroyed_at is None:
        shred(done.version, done.version.upload, reason=SPLIT, by=None, now=now)
        DatasetVersion.objects.filter(pk=done.version_id, destroyed_at=None).update(destroyed_at=now)
    destroy_ended_rows(export.lineage)


def destroy_ended_rows(lineage: uuid.UUID) -> None:
    """What is not held any more under an agreement can be opened by nobody. Safe to run twice."""
    ended = HeldRows.objects.filter(
        export__lineage=lineage, ended_at__isnull=False, sealed__destroyed_at=None
    ).select_related("sealed", "export__version__dataset")
    for rows in ended:
        shred(rows.export.version, rows.sealed, reason=rows.ended_as, by=None, now=timezone.now())


def _refuse(export: JointExport, error: Invalid, context: JobContext) -> None:
    """The export cannot be split: it is destroyed with a receipt, and says what is wrong with it."""
    version = export.version
    with transaction.atomic():
        fence(context)
        if not _locked(export, ExportStatus.WAITING):
            return
        JointExport.objects.filter(pk=export.pk).update(status=ExportStatus.REFUSED, findings=as_json(error.findings))
        record(
            "joint.refused",
            by=None,
            subject=version,
            organization_id=version.dataset.owner_id,
            code=error.code_given,
        )
    shred(version, version.upload, reason="refused", by=None, now=timezone.now())
    DatasetVersion.objects.filter(pk=version.pk, destroyed_at=None).update(destroyed_at=timezone.now())
    if version.password_id is not None:
        store.destroy(version.password_id)


def _still_in_force(agreement: Agreement, now: datetime) -> bool:
    """Asked once more in the transaction that delivers, on a locked row: whoever suspends it meanwhile is heard."""
    locked = Agreement.objects.select_for_update().get(pk=agreement.pk)
    rule = locked.machine_terms.split
    current = None if rule is None else rule_in_force(rule.intake, now=now)
    return current is not None and current.pk == locked.pk


def _locked(export: JointExport, status: str) -> bool:
    return JointExport.objects.select_for_update().filter(pk=export.pk, status=status).exists()


def _locked_held(held: HeldRows) -> bool:
    return HeldRows.objects.select_for_update().filter(pk=held.pk, ended_at=None).exists()


def _password(version: DatasetVersion, key: bytes) -> str | None:
    if version.password_id is None:
        return None
    return sealing.open_with(key, store.get(version.password_id), version.password_id.bytes).decode()
