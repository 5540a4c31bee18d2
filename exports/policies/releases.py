"""What must be true before anything leaves. One judgement serves every page from the recipe on, and the release itself."""

from __future__ import annotations

import uuid
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date, datetime

from django.db import models
from django.utils.translation import gettext_lazy as _

from agreements.models import Agreement
from agreements.terms import Terms
from agreements.terms.release_content import ReleaseContent
from agreements.uses import Action, Policy, Use, collections_of, may_prepare, may_use
from entente.core.verdicts import Verdict
from exports.models import Entitlement, Release
from exports.policies.outcomes import DECIDABLE, counting_k, limits_met, unmeasured
from exports.states import DeliveryStatus, ReleaseStatus


class Refusal(models.TextChoices):
    """Which term refuses, and why, in words on which a data steward can act."""

    CELLS = (
        "release.cells",
        _("Counts below the figure that the agreement asks for are not hidden. Choose its threshold in a new run."),
    )
    K_TOO_SMALL = "release.k_too_small", _("The smallest group is below what the agreement asks for.")
    GEOGRAPHY = "release.geography", _("Places are finer than the agreement allows.")
    FREE_TEXT = "release.free_text", _("The agreement allows no free text.")
    DIVERSITY = (
        "release.diversity",
        _("A group shows fewer different values of a sensitive column than the agreement asks for."),
    )
    CLOSENESS = (
        "release.closeness",
        _("A group tells more of a sensitive column than the agreement allows. Choose a smaller t in a new run."),
    )
    PERIOD = "release.period", _("The data are of a time of which the agreement does not speak.")
    FOLLOWED = (
        "release.followed",
        _(
            "The same codes stand for the same persons in other releases, and the agreement does not let them be followed."
        ),
    )
    UNMEASURED = (
        "release.unmeasured",
        _(
            "Something that the agreement limits was not measured on the file that would leave. What is not measured is not met."
        ),
    )
    UNDECIDED = (
        "release.undecided",
        _(
            "The agreement sets a limit for which nothing could be measured in these data. Look, and record your decision about this "
            "release."
        ),
    )
    COMBINATION = (
        "release.combination",
        _("Together with what the recipient already holds, too few people would be left to hide among."),
    )
    COMBINATION_UNKNOWN = (
        "release.combination_unknown",
        _(
            "The recipient holds something with which this cannot be compared any more. Recall that first, or decide about it."
        ),
    )
    ALL_COMPARED = (
        "release.all_compared",
        _("The machine compared everything. What it refused, nobody can decide otherwise."),
    )
    RECALL_ANSWERED = "recall.answered", _("Your organization has answered this recall already.")
    NO_SUCCESSOR = (
        "recall.no_successor",
        _("No release follows the one that was taken back, so nothing replaces it yet."),
    )
    SPONSOR_RECEIVES = (
        "release.sponsor_receives",
        _("A sponsor does not release to itself. A data steward of the organization whose data these are must."),
    )
    BY_PROCESSOR = (
        "release.by_processor",
        _(
            "Your organization delivers these rows as a processor. It releases nothing of them: only people of their controller do, or "
            "another organization that vouches for it."
        ),
    )
    ONWARD_UNKNOWN = (
        "release.onward_unknown",
        _(
            "Under this agreement data may be passed on, and a node of a recipient has not told yet to whom. It does so by itself within "
            "minutes of the agreement coming into force."
        ),
    )
    NOT_APPROVED = "release.not_approved", _("No privacy officer has approved the run.")
    NO_RUN = (
        "schema.no_run",
        _("No approved run of the series still has its candidate. Approve one first: its columns are what is told."),
    )
    GONE = "release.gone", _("The candidate has been destroyed. Upload the data again.")
    TWICE = "release.twice", _("It has been released under this agreement already.")
    NOT_AVAILABLE = "release.not_available", _("The release is not available.")
    BEYOND_TERM = "entitlement.beyond_term", _("Access cannot last longer than the agreement.")
    REVOKED = "entitlement.revoked", _("Your organization’s access has been revoked.")
    NOT_BEGUN = "entitlement.not_begun", _("Your organization’s access has not begun yet.")
    OVER = "entitlement.over", _("Your organization’s access has ended.")
    NOT_READY = "delivery.not_ready", _("The files are still being prepared. Try again in a minute.")
    NOT_ACCEPTED = "download.not_accepted", _("Accept the terms first.")
    PROXIED_ONLY = (
        "download.proxied_only",
        _("The agreement lets files leave through this platform only: no link to the store is given."),
    )
    NO_CHANGE_FEED = (
        "changes.not_allowed",
        _("The agreement does not let recipients fetch only what changed. Read each version whole."),
    )
    KEY_PENDING = "key.pending", _("The key has not been activated.")
    KEY_REVOKED = "key.revoked", _("The key has been revoked.")
    KEY_OVER = "key.over", _("The key has expired. Make a new one, or rotate it before it expires.")
    KEY_OWNER = "key.owner", _("The person who made the key has no account any more, or left the organization.")
    KEY_SCOPE = "key.scope", _("The key is for another organization or another dataset.")
    KEY_ACTS = "key.acts", _("The key was not made for this. Make one that is, on the page of connections.")
    KEY_KIND = "key.kind", _("A profile of Delta Sharing reads, and nothing else. Make an API key for the rest.")
    IDENTITY_UNMEASURED = (
        "release.identity_unmeasured",
        _(
            "The run was made before values were searched for what reveals an Indigenous identity. Make a new run of the version."
        ),
    )
    REPLACED = "key.replaced", _("Another key replaces this one already.")
    ACTIVATED = "key.activated", _("The link has been used already. Make a new key, or rotate this one.")
    ACTIVATION_OVER = "key.activation_over", _("The link has expired. Make a new key.")
    TERMS_CHANGED = "terms.changed", _("The terms have changed since you read them. Read them again.")


def meets_terms(
    terms: Terms,
    outcome: ReleaseContent,
    *,
    small_cell: int,
    decided: Collection[str] = frozenset(),
    judged_before: Collection[str] = frozenset(),
    in_population: bool = False,
) -> Verdict:
    """Whether what would leave keeps to every threshold of an agreement; each that refuses is named.

    ``small_cell``: below what the agreement's policy wants counts hidden. The rows of a table of counts are no persons, so that
    this stands in the place of k. ``decided``: of the terms that could not be measured, those about which a person decided; only
    the ``DECIDABLE`` count. ``judged_before``: terms that became no stricter since what left was judged by them. ``in_population``: whether k may
    count in the population where the terms say so (``may_count_in_population``). What may be used at all, dataset, columns and purpose, is judged by ``agreements.uses``.
    """
    missing = set(unmeasured(terms, outcome)) - set(judged_before)
    judged = replace(outcome, k=counting_k(terms, outcome)) if in_population else outcome
    met = limits_met(replace(terms, small_cell=small_cell), judged)
    return Verdict.of(
        {
            **{Refusal(code): met[code] for code in sorted(met, key=Refusal.values.index)},
            Refusal.UNMEASURED: missing <= DECIDABLE,
            Refusal.UNDECIDED: missing & DECIDABLE <= set(decided),
        }
    )


def can_combine(*, alone: int | None, together: int | None, required: int, unknown: int) -> Verdict:
    """What the recipient learns from all that it holds is no more than the agreement allows.

    Args:
        alone: the fewest persons among whom one hides in the release by itself; ``None`` for a table of counts.
        together: the same beside all that the recipient holds; of a table, the least that is proved of a small count, if any is.
        unknown: releases that the recipient holds and that cannot be compared.
    """
    keeps = together is None or together >= (required if alone is None else min(alone, required))
    return Verdict.of({Refusal.COMBINATION: keeps, Refusal.COMBINATION_UNKNOWN: not unknown})


def can_decide_on_comparison(*, unknown: int) -> Verdict:
    """There is something that the machine could not compare: what it compared and refused is no person's to decide."""
    return Verdict.of({Refusal.ALL_COMPARED: unknown > 0})


def can_answer_recall(*, answered: bool, replaced: bool, has_successor: bool) -> Verdict:
    """Word is still owed, and what replaces the release exists where the answer names it."""
    return Verdict.of({Refusal.RECALL_ANSWERED: not answered, Refusal.NO_SUCCESSOR: has_successor or not replaced})


def can_release(
    policy: Policy,
    use: Use,
    outcome: ReleaseContent,
    *,
    terms: Terms,
    small_cell: int,
    approved: bool,
    candidate_exists: bool,
    released_before: bool,
    decided: Collection[str] = frozenset(),
    in_population: bool = False,
) -> Verdict:
    """The run is approved, the agreement covers the use today, and every threshold is kept.

    Args:
        policy: of the agreement under which it would be released.
        terms: its terms, with the strictest thresholds of all agreements that cover the same use; so ``small_cell``.
        decided: the terms without a figure about which a person decided.
        in_population: as ``meets_terms``.
    """
    return (
        Verdict.of(
            {
                Refusal.NOT_APPROVED: approved,
                Refusal.GONE: candidate_exists,
                Refusal.TWICE: not released_before,
                Refusal.IDENTITY_UNMEASURED: outcome.identity_measured or bool(policy.evidence.authorities),
            }
        )
        & may_prepare(policy, use)
        & meets_terms(terms, outcome, small_cell=small_cell, decided=decided, in_population=in_population)
    )


def access(
    release: Release,
    *,
    recipient_id: uuid.UUID,
    today: date,
    now: datetime | None = None,
    columns: tuple[str, ...] | None = None,
    places: tuple[str, ...] | None = None,
) -> Use:
    """The use that a release makes possible: this recipient, this dataset, the purpose for which it was released."""
    return replace(_made_possible(release, recipient_id).use(today=today, now=now), columns=columns, places=places)


@dataclass(frozen=True, slots=True)
class MadePossible:
    """What a release makes possible for a recipient, as plain values: for lists that judge many of them."""

    recipient_id: uuid.UUID
    dataset_id: uuid.UUID
    kind: str
    collections: frozenset[str]
    purpose: str
    run_id: uuid.UUID

    def use(self, *, today: date, now: datetime | None = None) -> Use:
        """The use, today."""
        target = str(self.dataset_id)
        return Use(
            action=Action.USE,
            today=today,
            assignee=str(self.recipient_id),
            target=target,
            kind=self.kind,
            purpose=self.purpose,
            now=now,
            run=str(self.run_id),
            collections={target: self.collections},
        )


def _made_possible(release: Release, recipient_id: uuid.UUID) -> MadePossible:
    dataset = release.dataset
    return MadePossible(
        recipient_id, dataset.pk, dataset.kind, collections_of(dataset), release.purpose, release.run_id
    )


def can_entitle(
    release: Release,
    *,
    policy: Policy,
    recipient_id: uuid.UUID,
    ends_on: date,
    today: date,
    now: datetime | None = None,
) -> Verdict:
    """The agreement covers this recipient's use today, and its access ends within the term."""
    return Verdict.of(
        {
            Refusal.NOT_AVAILABLE: release.status in (ReleaseStatus.PUBLISHING, ReleaseStatus.AVAILABLE),
            Refusal.BEYOND_TERM: ends_on <= release.agreement.current.ends_on,
        }
    ) & (
        may_prepare(policy, access(release, recipient_id=recipient_id, today=today, now=now))
        if release.agreement.current.emergency
        else holds(release, recipient_id, policy=policy, today=today, now=now)
    )


def knows_onward(*, unstated: int) -> Verdict:
    """Every node said under which agreements there data may be passed on, so that what is compared is all that a recipient may come to hold."""
    return Verdict.of({Refusal.ONWARD_UNKNOWN: not unstated})


def has_same_terms(entitlement: Entitlement, *, digest: str) -> Verdict:
    """The terms under which the recipient has it are those that were read."""
    return Verdict.of({Refusal.TERMS_CHANGED: digest == entitlement.agreement.current.digest()})


def is_entitled(entitlement: Entitlement, *, policy: Policy, now: datetime) -> Verdict:
    """Judged at the moment of use: the interval, the release, and what the agreement says now, as amended. ``policy``: of its version in force."""
    release = entitlement.release
    term = Term(entitlement.starts_at, entitlement.ends_at, entitlement.revoked_at, release.status)
    use = access(release, recipient_id=entitlement.recipient_id, today=release.agreement.current.today(now), now=now)
    return is_open(term, use, policy=policy, now=now)


@dataclass(frozen=True, slots=True)
class Term:
    """From when until when an entitlement runs, whether it was revoked, and where its release stands."""

    starts_at: datetime
    ends_at: datetime
    revoked_at: datetime | None
    release_status: str


def is_open(term: Term, use: Use, *, policy: Policy, now: datetime) -> Verdict:
    """``is_entitled`` of plain values. ``use``: what the release makes possible, on the day of the agreement."""
    return Verdict.of(
        {
            Refusal.REVOKED: term.revoked_at is None,
            Refusal.NOT_BEGUN: term.starts_at <= now,
            Refusal.OVER: now < term.ends_at,
            Refusal.NOT_AVAILABLE: term.release_status in (ReleaseStatus.PUBLISHING, ReleaseStatus.AVAILABLE),
        }
    ) & may_use(policy, use)


def holds(
    release: Release,
    recipient_id: uuid.UUID,
    *,
    policy: Policy,
    today: date,
    now: datetime | None = None,
    columns: tuple[str, ...] | None = None,
    places: tuple[str, ...] | None = None,
) -> Verdict:
    """The agreement, as amended, still carries the use that the release makes possible. ``policy``: of its version in force."""
    use = access(release, recipient_id=recipient_id, today=today, now=now, columns=columns, places=places)
    return may_use(policy, use)


def can_download(
    entitlement: Entitlement, *, policy: Policy, delivery_status: str, accepted: bool, now: datetime
) -> Verdict:
    """Entitled now, terms accepted, files ready."""
    return is_entitled(entitlement, policy=policy, now=now) & is_ready(delivery_status, accepted=accepted)


def can_keep_copy(entitlement: Entitlement, *, policy: Policy, now: datetime) -> Verdict:
    """The agreement lets a sealed copy rest on the recipient's node: the same use, by another act."""
    today = entitlement.release.agreement.current.today(now)
    use = access(entitlement.release, recipient_id=entitlement.recipient_id, today=today, now=now)
    return may_use(policy, replace(use, action=Action.KEEP_COPY))


def can_link(agreement: Agreement) -> Verdict:
    """A link of the store may be given: the agreement does not keep downloads on the platform, where they are judged piece by piece."""
    return Verdict.of({Refusal.PROXIED_ONLY: not agreement.current.machine_terms.proxied_only})


def can_read_changes(agreement: Agreement) -> Verdict:
    """What changed from one version to the next may be read: a term of the agreement, as it stands now."""
    return Verdict.of({Refusal.NO_CHANGE_FEED: agreement.current.machine_terms.change_feed})


def is_ready(delivery_status: str, *, accepted: bool) -> Verdict:
    """What stands between someone who is entitled and her files."""
    return Verdict.of({Refusal.NOT_ACCEPTED: accepted, Refusal.NOT_READY: delivery_status == DeliveryStatus.READY})


def releases_for_controller(*, by_processor: bool) -> Verdict:
    """Whoever releases is not of the processor that delivers the rows."""
    return Verdict.of({Refusal.BY_PROCESSOR: not by_processor})
