"""What must be true before anything leaves. One judgement serves every page from the recipe on, and the release itself."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from django.db import models
from django.utils.translation import gettext_lazy as _

from agreements.models import RECEIVING_ROLES, Agreement
from agreements.policies import can_be_prepared, is_in_force
from agreements.queries import consent_to_release, covers
from agreements.terms import Terms
from entente.catalogue.vocabularies import DatasetKind, Geography
from entente.core.verdicts import Verdict
from exports.models import AccessKey, Entitlement, Release
from exports.states import DeliveryStatus, ReleaseStatus


class Refusal(models.TextChoices):
    """Which term refuses, and why, in words on which a data steward can act."""

    NOT_COVERED = "release.not_covered", _("The agreement does not cover this dataset.")
    PURPOSE = "release.purpose", _("The agreement does not cover this purpose.")
    K_TOO_SMALL = "release.k_too_small", _("The smallest group is below what the agreement asks for.")
    GEOGRAPHY = "release.geography", _("Places are finer than the agreement allows.")
    FREE_TEXT = "release.free_text", _("The agreement allows no free text.")
    COLUMNS = "release.columns", _("There is a column that the agreement does not list.")
    CELLS = (
        "release.cells",
        _("Counts below the figure that the agreement asks for are not hidden. Choose its threshold in a new run."),
    )
    NOT_APPROVED = "release.not_approved", _("No privacy officer has approved the run.")
    GONE = "release.gone", _("The candidate has been destroyed. Upload the data again.")
    TWICE = "release.twice", _("It has been released under this agreement already.")
    NOT_PARTY = "release.not_party", _("The recipient is not a party to the agreement.")
    NOT_AVAILABLE = "release.not_available", _("The release is not available.")
    BEYOND_TERM = "entitlement.beyond_term", _("Access cannot last longer than the agreement.")
    REVOKED = "entitlement.revoked", _("Your organization’s access has been revoked.")
    NOT_BEGUN = "entitlement.not_begun", _("Your organization’s access has not begun yet.")
    OVER = "entitlement.over", _("Your organization’s access has ended.")
    NOT_READY = "delivery.not_ready", _("The files are still being prepared. Try again in a minute.")
    NOT_ACCEPTED = "download.not_accepted", _("Accept the terms first.")
    KEY_PENDING = "key.pending", _("The key has not been activated.")
    KEY_REVOKED = "key.revoked", _("The key has been revoked.")
    KEY_OVER = "key.over", _("The key has expired. Make a new one, or rotate it before it expires.")
    KEY_OWNER = "key.owner", _("The person who made the key has no account any more.")
    KEY_SCOPE = "key.scope", _("The key is for another organization or another dataset.")
    REPLACED = "key.replaced", _("Another key replaces this one already.")
    ACTIVATED = "key.activated", _("The link has been used already. Make a new key, or rotate this one.")
    ACTIVATION_OVER = "key.activation_over", _("The link has expired. Make a new key.")
    TERMS_CHANGED = "terms.changed", _("The terms have changed since you read them. Read them again.")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What would leave: known in part when a recipe is chosen (``k`` is then what it asks for), wholly after the run."""

    dataset_id: uuid.UUID
    kind: str
    k: int
    finest_geography: str | None
    free_text: bool
    columns: tuple[str, ...]
    small_cell: int | None = None
    """Of a table of counts: below what its counts are hidden; ``None`` where nothing is."""


def meets_terms(terms: Terms, outcome: Outcome, *, small_cell: int) -> Verdict:
    """Whether what would leave satisfies the terms of an agreement; every term that refuses is named.

    ``small_cell``: below what the agreement's policy wants counts hidden. The rows of a table of counts are no persons, so that
    this stands in the place of k.
    """
    counts = outcome.kind == DatasetKind.TABLE
    allowed = {name.casefold() for name in terms.columns}
    fineness = Geography.fineness(outcome.finest_geography)
    return Verdict.of(
        {
            Refusal.NOT_COVERED: covers(terms, dataset_id=outcome.dataset_id, kind=outcome.kind),
            Refusal.CELLS: not counts or (outcome.small_cell or 0) >= small_cell,
            Refusal.K_TOO_SMALL: counts or outcome.k >= terms.smallest_k,
            Refusal.GEOGRAPHY: fineness >= Geography.fineness(terms.finest_geography),
            Refusal.FREE_TEXT: terms.free_text or not outcome.free_text,
            Refusal.COLUMNS: not allowed or {name.casefold() for name in outcome.columns} <= allowed,
        }
    )


def can_release(
    agreement: Agreement,
    outcome: Outcome,
    *,
    purpose: str,
    approved: bool,
    candidate_exists: bool,
    released_before: bool,
    today: date,
) -> Verdict:
    """The run is approved, the agreement in force, the purpose covered, and every term satisfied."""
    terms = agreement.machine_terms
    return (
        Verdict.of({Refusal.NOT_APPROVED: approved, Refusal.GONE: candidate_exists, Refusal.TWICE: not released_before})
        & can_be_prepared(agreement, today=today)
        & Verdict.of({Refusal.PURPOSE: purpose in terms.purposes})
        & meets_terms(terms, outcome, small_cell=agreement.small_cell)
    )


def can_entitle(
    release: Release, *, recipient_id: uuid.UUID, recipients: Iterable[uuid.UUID], ends_on: date, today: date
) -> Verdict:
    """The organization is a recipient under the agreement, and its access ends within the term."""
    return Verdict.of(
        {
            Refusal.NOT_PARTY: recipient_id in set(recipients),
            Refusal.NOT_AVAILABLE: release.status in (ReleaseStatus.PUBLISHING, ReleaseStatus.AVAILABLE),
            Refusal.BEYOND_TERM: ends_on <= release.agreement.current.ends_on,
        }
    ) & (
        can_be_prepared(release.agreement, today=today)
        if release.agreement.emergency
        else holds(release, recipient_id, release.agreement.current, today=today)
    )


def can_accept(entitlement: Entitlement, *, digest: str, now: datetime) -> Verdict:
    """Entitled now, and the terms are those that were read."""
    unchanged = digest == entitlement.release.agreement.current.digest()
    return is_entitled(entitlement, now=now) & Verdict.of({Refusal.TERMS_CHANGED: unchanged})


def is_entitled(entitlement: Entitlement, *, now: datetime) -> Verdict:
    """Judged at the moment of use: the interval, the release, and the agreement as they stand now, amended or not."""
    release = entitlement.release
    agreement = release.agreement.current
    return Verdict.of(
        {
            Refusal.REVOKED: entitlement.revoked_at is None,
            Refusal.NOT_BEGUN: entitlement.starts_at <= now,
            Refusal.OVER: now < entitlement.ends_at,
            Refusal.NOT_AVAILABLE: release.status in (ReleaseStatus.PUBLISHING, ReleaseStatus.AVAILABLE),
        }
    ) & holds(release, entitlement.recipient_id, agreement, today=agreement.today(now), now=now)


def holds(
    release: Release, recipient_id: uuid.UUID, agreement: Agreement, *, today: date, now: datetime | None = None
) -> Verdict:
    """``agreement``, the version in force of that of the release, still carries it: its purpose, its recipient, and where a
    community authority takes part, its consent to this release."""
    verdict = is_in_force(agreement, today=today, now=now) & consent_to_release(agreement, release.run_id, today=today)
    if agreement.pk == release.agreement_id:
        return verdict
    receiving = {party.organization_id for party in agreement.parties.all() if party.role in RECEIVING_ROLES}
    return verdict & Verdict.of(
        {
            Refusal.PURPOSE: release.purpose in agreement.machine_terms.purposes,
            Refusal.NOT_PARTY: recipient_id in receiving,
        }
    )


def can_download(entitlement: Entitlement, *, delivery_status: str, accepted: bool, now: datetime) -> Verdict:
    """Entitled now, terms accepted, files ready."""
    return is_entitled(entitlement, now=now) & Verdict.of(
        {Refusal.NOT_ACCEPTED: accepted, Refusal.NOT_READY: delivery_status == DeliveryStatus.READY}
    )


def can_use_key(key: AccessKey, *, now: datetime) -> Verdict:
    """Activated, neither revoked nor expired, and in the name of someone who still is here."""
    return Verdict.of(
        {
            Refusal.KEY_PENDING: key.activated_at is not None,
            Refusal.KEY_REVOKED: key.revoked_at is None,
            Refusal.KEY_OVER: now < key.expires_at,
            Refusal.KEY_OWNER: key.made_by.is_active,
        }
    )


def can_activate(key: AccessKey, *, now: datetime) -> Verdict:
    """The link was not used, and both it and the key are in time."""
    return Verdict.of(
        {
            Refusal.ACTIVATED: key.activated_at is None,
            Refusal.KEY_REVOKED: key.revoked_at is None,
            Refusal.ACTIVATION_OVER: now < key.activation_ends_at,
            Refusal.KEY_OVER: now < key.expires_at,
            Refusal.KEY_OWNER: key.made_by.is_active,
        }
    )


def can_rotate(key: AccessKey, *, is_replaced: bool, now: datetime) -> Verdict:
    """It works, or waits for its activation, and no other key replaces it already."""
    return Verdict.of(
        {
            Refusal.KEY_REVOKED: key.revoked_at is None,
            Refusal.KEY_OVER: now < key.expires_at,
            Refusal.REPLACED: not is_replaced,
        }
    )
