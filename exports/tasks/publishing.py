"""What the worker does to let a release out: compare it with what recipients hold, write and sign its files, deliver them."""

from __future__ import annotations

import io
import json
import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass
from typing import Any, BinaryIO, cast
from uuid import UUID

from django.db import transaction
from django.db.models import Model
from django.utils import timezone
from procrastinate import JobContext
from procrastinate.contrib.django import app

from agreements.formats.agreement_json import document_of
from anonymizer.engine.table.readers import parquet_source
from anonymizer.policies import CANDIDATE
from entente.audit.failures import CODE, on_failure
from entente.audit.jobs import defer, fence
from entente.audit.log.proofs import latest_head, signed_head
from entente.audit.services import record, record_refusal, require
from entente.catalogue.vocabularies import DatasetKind
from entente.core.canonical import digest
from entente.core.errors import EntenteError, Failed, NotPermitted
from entente.core.verdicts import Verdict
from entente.organizations.models import Organization
from entente.organizations.notices import notify
from entente.organizations.queries import people_of
from entente.organizations.roles import Role
from entente.organizations.tasks import hash_key, opening_key
from entente.vault import s3, sealing
from entente.vault.models import SealedObject
from entente.vault.objects import SealedReader, destroy_unless_saved
from exports.deliveries.revocation import end_entitlement, locked_delivery, move_delivery
from exports.gate import delivery_verdict, departure_verdict
from exports.manifests import manifest_of, signed
from exports.models import Delivery, DisclosureCheck, Entitlement, Recall, Release, ReleaseFile, Restatement
from exports.packages import AGREEMENT, CERTIFICATE, DESCRIPTOR, LOG, MANIFEST, columns_of, write_document, write_files
from exports.series.notices import tell_followers
from exports.states import DeliveryStatus, EndCause, ReleaseStatus
from exports.tasks.certificates import evaluated, keep_certificate, proof_of_publication
from exports.tasks.disclosure import is_still_so, judge, seal_entry
from exports.tasks.marking import mark_of, marked_manifest, marked_writer, rewritten
from exports.tasks.releases import MOST_ATTEMPTS, RETRY, move_release
from exports.tasks.restating import restated, tell_of

logger = logging.getLogger(__name__)
_CHUNK = 4 * 2**20


@app.task(name="exports.publish_release", queue="deliveries", retry=RETRY, pass_context=True)
def publish_release(context: JobContext, release_id: str) -> None:
    """Write the files of a release, sign its manifest, make it available; safe to run twice."""
    release = Release.objects.select_related(
        "run__version__dataset__owner",
        "run__version__upload",
        "run__candidate",
        "run__report",
        "run__recipe",
        "agreement",
    ).get(pk=release_id)
    if release.status != ReleaseStatus.PUBLISHING:
        return
    with _failing_visibly(context, lambda code: _fail_release(release_id, code)), ExitStack() as stack:
        candidate = release.run.candidate
        if candidate is None or candidate.destroyed_at is not None or candidate.label != CANDIDATE:
            raise Failed("release.candidate_gone", transient=False)
        _require(departure_verdict(release, now=timezone.now()), release, release)
        checks = [
            judge(release, entitlement, now=timezone.now())
            for entitlement in release.entitlements.filter(revoked_at=None)
        ]
        if checks and all(check.refused for check in checks):
            with transaction.atomic():
                fence(context)
                _refuse(release_id, checks)
            return
        entry = seal_entry(release)
        if entry is not None:
            stack.callback(destroy_unless_saved, entry.sealed)
        package = _write(release, candidate, checks, stack)
        with transaction.atomic():
            fence(context)
            release = (
                Release.objects.select_for_update(of=("self",))
                .select_related("run__version__dataset__owner", "run__holding", "agreement")
                .get(pk=release_id)
            )
            if release.status != ReleaseStatus.PUBLISHING:
                return
            _settle(release, checks)
            if entry is not None:
                entry.sealed.save(force_insert=True)
                entry.sealed_id, entry.release = entry.sealed.pk, release
                entry.save(force_insert=True)
            for name, sealed in package.files:
                sealed.save(force_insert=True)
                ReleaseFile.objects.create(release=release, name=name, sealed=sealed)
            release.fields, release.manifest = package.fields, package.manifest
            release.published_at = timezone.now()
            release.save()
            keep_certificate(release, package.certificate)
            if package.restatement is not None:
                package.restatement.save(force_insert=True)
                tell_of(package.restatement)
            _follow_up(release)
            move_release(release, ReleaseStatus.AVAILABLE, manifest=digest(package.manifest["manifest"]))
            _evaluate_overlapping(release, checks)
            for entitlement in release.entitlements.filter(revoked_at=None):
                defer("exports.deliver", entitlement_id=str(entitlement.pk))


@dataclass(frozen=True, slots=True)
class _Package:
    """What a release consists of, written and not yet saved."""

    files: list[tuple[str, SealedObject]]
    fields: list[dict[str, Any]]
    manifest: dict[str, Any]
    certificate: dict[str, Any]
    restatement: Restatement | None


def _write(release: Release, candidate: SealedObject, checks: Sequence[DisclosureCheck], stack: ExitStack) -> _Package:
    """The table and what describes it, the certificate, the agreement; the manifest that names them all. What is not saved goes."""
    owner = release.dataset.owner
    source = parquet_source(stack.enter_context(SealedReader(candidate, private_key=opening_key(owner))))
    fields, written = columns_of(release.run, source), []

    def keep(name: str, sealed: SealedObject) -> None:
        stack.callback(destroy_unless_saved, sealed)
        written.append((name, sealed))

    for name, sealed in write_files(release, source, fields):
        keep(name, sealed)
    head = latest_head()
    log_head = None if head is None else signed_head(head)
    certificate = evaluated(
        release, number=1, reason="release", files=_named(written), checks=checks, log_head=log_head
    )
    keep(*write_document(release, CERTIFICATE, certificate))
    keep(*write_document(release, AGREEMENT, document_of(release.agreement)))
    upload_name = sealing.keyed_hash(hash_key(owner), bytes.fromhex(release.run.version.upload.sha256))
    manifest = manifest_of(release, files=_named(written), upload_name=upload_name, log_head=log_head)
    restatement = restated(release, source, opening_key(owner))
    return _Package(written, [asdict(field) for field in fields], signed(manifest), certificate, restatement)


def _named(written: Sequence[tuple[str, SealedObject]]) -> list[dict[str, Any]]:
    return [{"name": name, "size_bytes": sealed.size_bytes, "sha256": sealed.sha256} for name, sealed in written]


@app.task(name="exports.deliver", queue="deliveries", retry=RETRY, pass_context=True)
def deliver(context: JobContext, entitlement_id: str) -> None:
    """Write a recipient's own objects under the prefix of its entitlement; safe to run twice."""
    deliveries = Delivery.objects.select_related(
        "entitlement__release__run__version__dataset__owner", "entitlement__recipient"
    )
    delivery = deliveries.get(pk=UUID(entitlement_id))
    release = delivery.entitlement.release
    if delivery.status in (DeliveryStatus.ERASING, DeliveryStatus.ERASED):
        defer("exports.erase", entitlement_id=entitlement_id)  # an attempt that was killed may have written since
        return
    if delivery.status == DeliveryStatus.WITHHELD:
        defer("exports.withhold", entitlement_id=entitlement_id)
        return
    if delivery.status != DeliveryStatus.COPYING or release.status != ReleaseStatus.AVAILABLE:
        return
    with _failing_visibly(context, lambda code: _fail_delivery(entitlement_id, code)):
        entitlement, check = delivery.entitlement, None
        _require(delivery_verdict(entitlement, now=timezone.now()), release, entitlement)
        if not DisclosureCheck.objects.filter(
            pk=entitlement.pk
        ).exists():  # one more recipient, after the release was published
            check = judge(release, entitlement, now=timezone.now())
        under = (release.agreement.current, entitlement.agreement.current)
        wants_mark = any(agreement.machine_terms.fingerprint for agreement in under)
        mark = mark_of(release.dataset.owner, entitlement.pk) if wants_mark else None
        files = [] if check is not None and check.refused else copy_files(release, delivery.prefix, mark=mark)
        with transaction.atomic():
            fence(context)
            delivery = locked_delivery(entitlement_id)
            if delivery.status == DeliveryStatus.READY:
                _delete_unlisted(delivery, files)  # another attempt was sooner
                return
            if delivery.status != DeliveryStatus.COPYING:
                over = "exports.withhold" if delivery.status == DeliveryStatus.WITHHELD else "exports.erase"
                defer(over, entitlement_id=entitlement_id)  # it ended meanwhile: what was written must go
                return
            if check is not None:
                _settle(release, [check])
                if check.refused:
                    return
            delivery.files, delivery.ready_at, delivery.error_code = files, timezone.now(), ""
            delivery.save(update_fields=["files", "ready_at", "error_code"])
            move_delivery(delivery, DeliveryStatus.READY)
            tell_followers(delivery.entitlement, "series.released")
            if entitlement.recipient.is_remote:
                defer("after.delivered_to_node", entitlement_id=str(entitlement.pk))
            if release.dataset.kind == DatasetKind.TABLE:
                defer("after.table_delivered", entitlement_id=str(entitlement.pk))


def _delete_unlisted(delivery: Delivery, files: Sequence[dict[str, Any]]) -> None:
    """What an attempt wrote that the delivery does not name: the proof of publication may have come to be in between."""
    bucket = s3.bucket_of(delivery.entitlement.release.dataset.owner.store)
    named = {file["key"] for file in delivery.files}
    for file in files:
        if file["key"] not in named:
            s3.delete(bucket, file["key"])


def copy_files(release: Release, prefix: str, *, mark: bytes | None = None) -> list[dict[str, Any]]:
    """The files of an available release and its manifest, written in clear under ``prefix``: name, key, size and hash of each.

    ``mark``: of a recipient under an agreement that asks for copies that name theirs.
    """
    owner = release.dataset.owner
    bucket, key = s3.bucket_of(owner.store), opening_key(owner)
    files: dict[str, dict[str, Any]] = {}
    for file in release.files.select_related("sealed__store"):
        write = None if mark is None else marked_writer(release, file, mark)
        if write is not None:
            files[file.name] = _put_written(bucket, prefix, file.name, write)
            continue
        with SealedReader(file.sealed, private_key=key) as reader:
            if mark is not None and file.name in (DESCRIPTOR, CERTIFICATE):
                content = rewritten(file.name, reader.read(), files)
                files[file.name] = _put(bucket, prefix, file.name, io.BytesIO(content))
            else:
                files[file.name] = _put(bucket, prefix, file.name, reader)
    manifest = release.manifest if mark is None else marked_manifest(release, files)
    for name, document in {MANIFEST: manifest, LOG: proof_of_publication(release)}.items():
        if document is not None:
            text = json.dumps(document, indent=1, ensure_ascii=False).encode()
            files[name] = _put(bucket, prefix, name, io.BytesIO(text))
    return list(files.values())


def _put_written(bucket: s3.Bucket, prefix: str, name: str, write: Callable[[BinaryIO], object]) -> dict[str, Any]:
    with s3.PlainWriter(bucket, f"{prefix}{name}") as sink:
        write(cast("BinaryIO", sink))
        written = sink.finish()
    return {"name": name, "key": f"{prefix}{name}", "size_bytes": written.size_bytes, "sha256": written.sha256}


def _put(bucket: s3.Bucket, prefix: str, name: str, reader: BinaryIO) -> dict[str, Any]:
    key = f"{prefix}{name}"
    with s3.PlainWriter(bucket, key) as sink:
        while chunk := reader.read(_CHUNK):
            sink.write(chunk)
        written = sink.finish()
    return {"name": name, "key": key, "size_bytes": written.size_bytes, "sha256": written.sha256}


@on_failure("exports.publish_release")
def release_given_up(release_id: str) -> None:
    """A release whose job failed for good has failed, and can be tried again."""
    if Release.objects.filter(pk=UUID(release_id), status=ReleaseStatus.PUBLISHING).exists():
        _fail_release(release_id, CODE)


@on_failure("exports.deliver")
def delivery_given_up(entitlement_id: str) -> None:
    """A delivery whose job failed for good has failed, and can be tried again."""
    if locked_delivery(entitlement_id).status == DeliveryStatus.COPYING:
        _fail_delivery(entitlement_id, CODE)


@contextmanager
def _failing_visibly(context: JobContext, fail: Callable[[str], None]) -> Iterator[None]:
    """A fault that trying again does not mend becomes a failed release or delivery with a code."""
    try:
        yield
    except EntenteError as error:
        if isinstance(error, Failed) and error.transient and context.job.attempts < MOST_ATTEMPTS:
            raise
        logger.error("%s failed: %s", context.job.task_name, error.code_given)
        if isinstance(error, NotPermitted):
            record_refusal(None, error, view=context.job.task_name)
        with transaction.atomic():
            fence(context)
            fail(error.code_given)
            if isinstance(error, NotPermitted):
                _tell_of_refusal(error)


def _tell_of_refusal(error: NotPermitted) -> None:
    """Pages let this through, and the worker did not: those who decide for the organization should know."""
    owner = Organization.objects.get(pk=str(error.facts["organization_id"]))
    notify(people_of(owner, Role.DATA_STEWARD, Role.PRIVACY_OFFICER), "act.refused_by_worker", owner)


def _require(verdict: Verdict, release: Release, subject: Model) -> None:
    require(verdict, subject=subject, organization_id=release.dataset.owner_id)


def _fail_release(release_id: str, code: str) -> None:
    releases = Release.objects.select_for_update(of=("self",)).select_related("run__version__dataset")
    release = releases.get(pk=UUID(release_id))
    release.error_code = code
    release.save(update_fields=["error_code"])
    move_release(release, ReleaseStatus.FAILED)


def _fail_delivery(entitlement_id: str, code: str) -> None:
    delivery = locked_delivery(entitlement_id)
    delivery.error_code = code
    delivery.save(update_fields=["error_code"])
    move_delivery(delivery, DeliveryStatus.FAILED)


def _settle(release: Release, checks: Sequence[DisclosureCheck]) -> None:
    """Keep what the comparisons found, and end the access of those who would learn too much.

    Raises:
        Failed: a recipient came to hold something else meanwhile; the job is tried again, and compares anew.
    """
    now = timezone.now()
    for check in sorted(checks, key=lambda check: check.entitlement.recipient_id):
        if not is_still_so(check, release, now=now):
            raise Failed("release.held_changed", transient=True)
        check.save(force_insert=True)
        if check.refused:
            entitlement = Entitlement.objects.select_for_update(of=("self",)).get(pk=check.entitlement_id)
            figures = {"together": check.together, "required": check.required, "compared": check.compared}
            record(
                "disclosure.refused",
                by=None,
                subject=entitlement,
                organization_id=release.dataset.owner_id,
                recipient_id=entitlement.recipient_id,
                **figures,
            )
            end_entitlement(entitlement, by=None, reason=EndCause.COMBINATION, now=now)
            notify(people_of(release.dataset.owner, Role.DATA_STEWARD), "release.combination", release)


def _refuse(release_id: str, checks: Sequence[DisclosureCheck]) -> None:
    """Nothing of a release leaves: each of its recipients would learn too much."""
    releases = Release.objects.select_for_update(of=("self",)).select_related("run__version__dataset__owner")
    release = releases.get(pk=UUID(release_id))
    if release.status == ReleaseStatus.PUBLISHING:
        _settle(release, checks)
        move_release(release, ReleaseStatus.REFUSED)


def _evaluate_overlapping(release: Release, checks: Sequence[DisclosureCheck]) -> None:
    """What the recipients hold of the same time is evaluated again beside this release."""
    version = release.run.version
    compared = {other_id for check in checks if not check.refused for other_id in check.compared}
    overlapping = Release.objects.filter(
        pk__in=compared,
        run__version__period_start__lte=version.period_end,
        run__version__period_end__gte=version.period_start,
    )
    for other in overlapping.order_by("pk").values_list("pk", flat=True):
        defer("exports.evaluate_again", release_id=str(other), reason="overlap")


def _follow_up(release: Release) -> None:
    """A release of the same series and period replaces those of other runs that were called back before it without a successor."""
    version = release.run.version
    waiting = Recall.objects.exclude(release__run=release.run_id).filter(
        successor=None,
        release__agreement__lineage=release.agreement.lineage,
        release__run__version__dataset=version.dataset_id,
        release__run__version__period_start=version.period_start,
        release__run__version__period_end=version.period_end,
    )
    waiting.update(successor=release)
