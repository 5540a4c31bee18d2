"""Whether entitlements stand now: one as a record, or many as plain values, by the same rule without a record for each part of a row."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from typing import Any, Final

from agreements.uses import datasets_of
from entente.core.verdicts import Verdict
from exports.at_use import AtUse
from exports.linking import still_linked
from exports.models import Entitlement
from exports.policies import MadePossible, Term, is_entitled, is_open

DATASET: Final = "release__run__version__dataset__"
JUDGED: Final = {
    "id": "pk", "agreement_id": "release__agreement_id", "recipient": "recipient_id", "starts_at": "starts_at",
    "ends_at": "ends_at", "revoked_at": "revoked_at", "status": "release__status", "purpose": "release__purpose",
    "run_id": "release__run_id", "dataset_id": "release__run__version__dataset_id",
    **{name: f"{DATASET}{name}" for name in ("kind", "joined_from", "owner_id")},
}  # fmt: skip
"""What the rule asks about an entitlement, and where it is read."""


def verdict_of(entitlement: Entitlement, at_use: AtUse) -> Verdict:
    """Whether one stands: its term, its release, what the agreement says now and, of a join, those of both its tables."""
    allows = at_use.policy(entitlement.release, entitlement.recipient_id)
    return is_entitled(entitlement, policy=allows, now=at_use.now) & still_linked(entitlement, now=at_use.now)


def verdicts_of(rows: Sequence[Mapping[str, Any]], at_use: AtUse) -> list[Verdict]:
    """The same of many, in their order. A row says at least what ``JUDGED`` names."""
    whole = _read_whole(rows, at_use)
    return [verdict_of(whole[row["id"]], at_use) if row["id"] in whole else _of_values(row, at_use) for row in rows]


def _read_whole(rows: Sequence[Mapping[str, Any]], at_use: AtUse) -> dict[uuid.UUID, Entitlement]:
    """Those that plain values do not tell enough of: a join asks both its tables, what asks for safeguards asks about the release."""
    wanted = [
        row["id"]
        for row in rows
        if row["joined_from"] or at_use.usual_policy(row["agreement_id"], row["recipient"]) is None
    ]
    if not wanted:
        return {}
    found = Entitlement.objects.select_related("release__run__version__dataset").in_bulk(wanted)
    for each in found.values():
        each.release.agreement = at_use.agreement(each.release.agreement_id)
    return found


def _of_values(row: Mapping[str, Any], at_use: AtUse) -> Verdict:
    policy = at_use.usual_policy(row["agreement_id"], row["recipient"])
    assert policy is not None  # the others were read whole
    term = Term(row["starts_at"], row["ends_at"], row["revoked_at"], row["status"])
    possible = MadePossible(
        row["recipient"], row["dataset_id"], row["kind"], frozenset({datasets_of(row["owner_id"])}), row["purpose"],
        row["run_id"],
    )  # fmt: skip
    today = at_use.agreement(row["agreement_id"]).current.today(at_use.now)
    return is_open(term, possible.use(today=today, now=at_use.now), policy=policy, now=at_use.now)
