"""Whether access stands now, and files may go: an entitlement as a record, or many as plain values, by the same rule."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, Final

from agreements.uses import datasets_of
from entente.core.verdicts import Verdict
from exports.gate.download_time import CurrentPolicies
from exports.gate.linkage import linkage_of_entitlement
from exports.gate.onward import onward_verdict
from exports.gate.records import DATABASE, Records
from exports.models import Entitlement, Release
from exports.policies import (
    MadePossible,
    OnwardRefusal,
    Term,
    can_download,
    can_entitle,
    can_keep_copy,
    is_entitled,
    is_open,
    is_ready,
    knows_onward,
)

DATASET_PATH: Final = "release__run__version__dataset__"
JUDGED_FIELDS: Final = {
    "id": "pk", "agreement_id": "release__agreement_id", "recipient": "recipient_id", "starts_at": "starts_at",
    "ends_at": "ends_at", "revoked_at": "revoked_at", "status": "release__status", "purpose": "release__purpose",
    "run_id": "release__run_id", "dataset_id": "release__run__version__dataset_id",
    **{name: f"{DATASET_PATH}{name}" for name in ("kind", "joined_from", "owner_id")}, "passed_on_from": "passed_on_from_id",
}  # fmt: skip
"""What the rule asks about an entitlement, and where it is read."""


def new_access_verdict(
    release: Release, recipient_id: uuid.UUID, *, ends_on: date, now: datetime, records: Records = DATABASE
) -> Verdict:
    """Whether a recipient of a release may be given access to it, through the end of a day."""
    return can_entitle(
        release,
        recipient_id=recipient_id,
        policy=CurrentPolicies(now, records).policy(release, recipient_id),
        ends_on=ends_on,
        today=release.agreement.current.today(now),
        now=now,
    ) & knows_onward(unstated=len(records.unstated_nodes(release.agreement.current, recipient_id)))


def entitlement_verdict(entitlement: Entitlement, policies: CurrentPolicies) -> Verdict:
    """Whether access stands: its term, its release, what the agreement says now and, of a join, those of both its tables. What was passed
    on stands while the access does from which it was (``gate.onward``)."""
    if entitlement.passed_on_from_id is not None:
        return onward_verdict(entitlement, policies, first_verdict=entitlement_verdict)
    allows = policies.policy(entitlement.release, entitlement.recipient_id)
    linkage = linkage_of_entitlement(entitlement, now=policies.now, records=policies.records)
    return is_entitled(entitlement, policy=allows, now=policies.now) & linkage


def download_verdict(entitlement: Entitlement, policies: CurrentPolicies, *, accepted: bool) -> Verdict:
    """As ``entitlement_verdict``, the terms were accepted and the files are ready. Asked anew for each file, and each piece of it."""
    if entitlement.passed_on_from_id is not None:
        return entitlement_verdict(entitlement, policies) & is_ready(entitlement.delivery.status, accepted=accepted)
    allows = policies.policy(entitlement.release, entitlement.recipient_id)
    verdict = can_download(
        entitlement,
        policy=allows,
        delivery_status=entitlement.delivery.status,
        accepted=accepted,
        now=policies.now,
    )
    return verdict & linkage_of_entitlement(entitlement, now=policies.now, records=policies.records)


def copy_verdict(entitlement: Entitlement, policies: CurrentPolicies) -> Verdict:
    """Whether a sealed copy may rest on the recipient's node, beside what is asked of each download. Nothing is passed on over nodes."""
    if entitlement.passed_on_from_id is not None:
        return Verdict((OnwardRefusal.ELSEWHERE,))
    allows = policies.policy(entitlement.release, entitlement.recipient_id)
    return can_keep_copy(entitlement, policy=allows, now=policies.now)


def entitlement_verdicts(rows: Sequence[Mapping[str, Any]], policies: CurrentPolicies) -> list[Verdict]:
    """``entitlement_verdict`` of many, in their order. A row holds at least what ``JUDGED_FIELDS`` names."""
    whole = _read_whole(rows, policies)
    return [
        entitlement_verdict(whole[row["id"]], policies) if row["id"] in whole else _of_values(row, policies)
        for row in rows
    ]


def _read_whole(rows: Sequence[Mapping[str, Any]], policies: CurrentPolicies) -> dict[uuid.UUID, Entitlement]:
    """Those of which plain values are not enough: a join asks both its tables, what asks for safeguards asks about the release."""
    wanted = [
        row["id"]
        for row in rows
        if row["joined_from"]
        or row["passed_on_from"]
        or policies.usual_policy(row["agreement_id"], row["recipient"]) is None
    ]
    if not wanted:
        return {}
    related = ("release__run__version__dataset", "passed_on_from", "passed_on_under")
    entitlements = Entitlement.objects.select_related(*related).in_bulk(wanted)
    for entitlement in entitlements.values():
        entitlement.release.agreement = policies.agreement(entitlement.release.agreement_id)
    return entitlements


def _of_values(row: Mapping[str, Any], policies: CurrentPolicies) -> Verdict:
    allows = policies.usual_policy(row["agreement_id"], row["recipient"])
    assert allows is not None  # the others were read whole
    term = Term(row["starts_at"], row["ends_at"], row["revoked_at"], row["status"])
    possible = MadePossible(
        row["recipient"], row["dataset_id"], row["kind"], frozenset({datasets_of(row["owner_id"])}), row["purpose"],
        row["run_id"],
    )  # fmt: skip
    today = policies.agreement(row["agreement_id"]).current.today(policies.now)
    return is_open(term, possible.use(today=today, now=policies.now), policy=allows, now=policies.now)
