"""Ask the providers of an agreement to count together; have one's own table made for it, or decline; withdraw a question."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Final

from django.db import transaction

from agreements.models import Agreement
from anonymizer.models import CountTable, Run
from anonymizer.services import ask_for_count_table
from anonymizer.states import RunStatus
from entente.audit.jobs import defer
from entente.audit.services import record, require
from entente.catalogue.vocabularies import DatasetKind
from entente.core.errors import Finding, Invalid
from entente.federation import permissions, policies
from entente.federation.models import CountShare, JointCount
from entente.federation.queries.counts import answer_verdict, asking_verdict, is_well_formed
from entente.federation.services.releases import accept_terms as accept_remote_terms
from entente.organizations.models import Organization, User
from entente.organizations.permissions import may
from exports.models import Entitlement
from exports.services import accept_terms as accept_own_terms

COLUMNS: Final = ("need", "place", "time")
_OVER: Final = (RunStatus.RETURNED, RunStatus.REJECTED, RunStatus.FAILED)


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked of everybody alike. ``threshold``: smaller counts are hidden; ``least`` and ``within_percent``: places of
    fewer, or less well known, are pooled."""

    title_en: str
    title_fr: str
    purpose: str
    period_start: date
    period_end: date
    needs: list[str]
    place_level: str
    time_level: str
    threshold: int
    least: int
    within_percent: int


@transaction.atomic
def ask_to_count(
    agreement_id: uuid.UUID, organization: Organization, question: Question, *, by: User, now: datetime
) -> JointCount:
    """Ask every other provider of the agreement; the worker hands the question over.

    Raises:
        Invalid: "count.malformed".
    """
    agreement = Agreement.objects.select_for_update().get(pk=agreement_id)
    verdict = permissions.may_ask_for(by, organization)
    verdict &= asking_verdict(agreement, organization, question.purpose, now=now)
    require(verdict, subject=agreement, organization_id=organization.pk)
    count = JointCount(
        agreement=agreement,
        agreement_digest=agreement.digest(),
        organization=organization,
        asked_by=by,
        asked_at=now,
        **asdict(question),
    )
    if not is_well_formed(count):
        raise Invalid(Finding("count.malformed"))
    count.save(force_insert=True)
    record("count.asked", by=by, subject=count, organization_id=organization.pk, agreement_id=agreement.pk)
    defer("after.count_asked", count_id=str(count.pk))
    return count


@transaction.atomic
def withdraw_question(count_id: uuid.UUID, *, by: User, now: datetime) -> JointCount:
    """Nobody contributes any more. What was contributed stays a release, which ends as releases do."""
    count = JointCount.objects.select_for_update(of=("self",)).select_related("organization").get(pk=count_id)
    verdict = permissions.may_ask_for(by, count.organization)
    verdict &= policies.can_withdraw(withdrawn=count.withdrawn_at is not None)
    require(verdict, subject=count, organization_id=count.organization_id)
    count.withdrawn_at = now
    count.save(update_fields=["withdrawn_at"])
    record("count.withdrawn", by=by, subject=count, organization_id=count.organization_id)
    defer("after.count_withdrawn", count_id=str(count.pk))
    return count


@transaction.atomic
def decline_to_count(share_id: uuid.UUID, *, reason: str, by: User, now: datetime) -> CountShare:
    """Say no for an organization, with a reason that whoever asked reads.

    Raises:
        Invalid: "count.reason_missing".
    """
    share = _locked(share_id)
    verdict = permissions.may_decline_for(by, share.organization) & answer_verdict(share)
    require(verdict, subject=share.joint_count, organization_id=share.organization_id)
    if not reason.strip():
        raise Invalid(Finding("count.reason_missing"))
    share.declined_at, share.reason = now, " ".join(reason.split())[:500]
    share.save(update_fields=["declined_at", "reason"])
    record("count.declined", by=by, subject=share.joint_count, organization_id=share.organization_id)
    defer("after.count_declined", share_id=str(share.pk))
    return share


@transaction.atomic
def choose_rows(
    share_id: uuid.UUID, run_id: uuid.UUID, columns: Mapping[str, str], *, by: User, now: datetime
) -> CountShare:
    """Have the table of an upload made at the levels of the question. It then takes the line of every table: a second person reviews it, a data
    steward releases it to whoever asked. The same question again is answered by the same table.

    Args:
        columns: of the upload, for each of ``COLUMNS``.

    Raises:
        Invalid: as ``ask_for_count_table``; "count_table.columns": two of the columns are one.
    """
    share = _locked(share_id)
    question = share.joint_count
    run = Run.objects.select_related("version__dataset__owner").get(
        pk=run_id, version__dataset__owner=share.organization
    )
    version, dataset = run.version, run.dataset
    verdict = may(by, "catalogue.confirm_recipe", dataset) & answer_verdict(share)
    verdict &= policies.can_count(
        of_rows=dataset.kind != DatasetKind.TABLE and not dataset.anonymized_before_upload,
        same_period=(version.period_start, version.period_end) == (question.period_start, question.period_end),
    )
    require(verdict, subject=question, organization_id=share.organization_id)
    chosen = {name: columns[name] for name in COLUMNS}
    if len(set(chosen.values())) < len(COLUMNS):
        raise Invalid(Finding("count_table.columns"))
    levels = _levels(run, question, chosen)
    table = _same_table(run, levels, question.threshold)
    if table is None:
        table = ask_for_count_table(
            run.pk, levels, attributes=[chosen["need"]], threshold=question.threshold, by=by, now=now
        )
    share.columns, share.table, share.chosen_by, share.findings, share.message = chosen, table, by, [], None
    share.save(update_fields=["columns", "table", "chosen_by", "findings", "message"])
    record(
        "count.rows_chosen",
        by=by,
        subject=question,
        organization_id=share.organization_id,
        version_id=version.pk,
        table_id=table.pk,
    )
    standing = Entitlement.objects.filter(
        recipient=question.organization, release__run__version=table.version_id, revoked_at=None
    )
    if table.version_id is not None:
        for entitlement in standing:
            defer("after.table_delivered", entitlement_id=str(entitlement.pk))
    return share


@transaction.atomic
def accept_all_terms(count_id: uuid.UUID, *, digest: str, by: User, now: datetime) -> None:
    """A person who reads the joint table accepts the terms under which its parts were released."""
    count = JointCount.objects.get(pk=count_id)
    for share in count.shares.filter(contributed_at__isnull=False).order_by("pk"):
        if share.release_id is not None:
            accept_remote_terms(share.release_id, digest=digest, by=by, now=now)
        elif share.entitlement_id is not None:
            accept_own_terms(share.entitlement_id, digest=digest, by=by, now=now)


@transaction.atomic
def note_download(count_id: uuid.UUID, *, by: User) -> None:
    """The joint table left the pages as a file."""
    count = JointCount.objects.get(pk=count_id)
    record("count.table_downloaded", by=by, subject=count, organization_id=count.organization_id)


def _levels(run: Run, question: JointCount, columns: Mapping[str, str]) -> dict[str, str]:
    """Postal codes are made as coarse as the question asks; other places must be named so already."""
    kinds = dict(run.version.columns.values_list("name", "profile"))
    is_postal = kinds.get(columns["place"], {}).get("kind") in ("postal_code", "fsa")
    return {
        columns["need"]: "",
        columns["place"]: question.place_level if is_postal else "",
        columns["time"]: question.time_level,
    }


def _same_table(run: Run, levels: Mapping[str, str], threshold: int) -> CountTable | None:
    """One that was made of the same rows alike, and was not turned down."""
    for table in CountTable.objects.filter(run__version=run.version_id, threshold=threshold, version__isnull=False):
        runs = list(table.version.runs.all()) if table.version is not None else []
        if table.levels == dict(levels) and not (runs and all(run.status in _OVER for run in runs)):
            return table
    return None


def _locked(share_id: uuid.UUID) -> CountShare:
    shares = CountShare.objects.select_for_update(of=("self",))
    return shares.select_related("joint_count__organization", "joint_count__agreement", "organization").get(pk=share_id)
