"""What must be true before a request is taken, written to, answered, or a file handed out with an answer."""

from __future__ import annotations

from collections.abc import Collection

from django.db import models
from django.utils.translation import gettext_lazy as _

from agreements.models import Agreement
from agreements.policy_table import Audience, policy_row
from entente.catalogue.vocabularies import DatasetKind
from entente.core.verdicts import Verdict
from entente.requests.states import OPEN, RequestStatus
from exports.models import Release
from exports.policies import ReleaseContent, meets_terms
from exports.states import ReleaseStatus

MOST_MESSAGES = 40


class Refusal(models.TextChoices):
    DESK_CLOSED = "request.desk_closed", _("This organization takes no requests here.")
    NOT_OFFERED = "request.not_offered", _("This dataset is not in the catalogue for requests.")
    NO_KEYS = "request.no_keys", _("The organization’s keys are still being made. Try again in a minute.")
    OVER = "request.over", _("This request is closed. Send a new one.")
    TOO_MANY_MESSAGES = "request.too_many_messages", _("This request holds as many messages as it can. Send a new one.")
    NOT_PUBLIC = (
        "handout.not_public",
        _(
            "The release is not for the public: its agreement names partners. Turn the request into an agreement instead."
        ),
    )
    BELOW_PUBLIC = (
        "handout.below_public",
        _("The groups are smaller, or fewer counts are hidden, than a public release asks for."),
    )
    NOT_AVAILABLE = "handout.not_available", _("The release is not available any more.")
    NOT_READY = "handout.not_ready", _("The files are still being prepared. Try again in a minute.")
    ERASED = "handout.erased", _("The files were erased, 90 days after the request was closed.")
    NAMES_REGISTERED = (
        "request.names_registered",
        _(
            "A name or place that a community’s authority registered stands in this public answer, and nobody outside sees it any more. "
            "Answer without it."
        ),
    )
    ANSWER_ELSEWHERE = "request.answer_elsewhere", _("This public answer is not one of this organization.")


def can_open(*, has_keys: bool) -> Verdict:
    """A desk opens once contact details can be sealed."""
    return Verdict.of({Refusal.NO_KEYS: has_keys})


def can_ask(*, is_open: bool, has_keys: bool, offered: bool) -> Verdict:
    """The organization takes requests. ``offered``: nothing of the catalogue is asked for, or something that is shown there."""
    return Verdict.of({Refusal.DESK_CLOSED: is_open, Refusal.NOT_OFFERED: offered, Refusal.NO_KEYS: has_keys})


def can_write(*, status: str, destroyed: bool, messages: int) -> Verdict:
    """Whoever asked may still write: into an open request, or again into one that was answered or refused."""
    still = status in (*OPEN, RequestStatus.ANSWERED, RequestStatus.REFUSED)
    return Verdict.of({Refusal.OVER: still and not destroyed, Refusal.TOO_MANY_MESSAGES: messages < MOST_MESSAGES})


def can_cite(*, is_own: bool, withdrawn: bool, names_registered: bool) -> Verdict:
    """A public answer that is given once more is one of the organization, still shown, and without a registered name."""
    return Verdict.of(
        {Refusal.ANSWER_ELSEWHERE: is_own and not withdrawn, Refusal.NAMES_REGISTERED: not names_registered}
    )


def can_hand_out(
    release: Release,
    outcome: ReleaseContent | None,
    *,
    agreement: Agreement,
    covered: Verdict,
    decided: Collection[str] = frozenset(),
) -> Verdict:
    """What goes to someone unknown passes the gate of releases once more, now, with the figures for the public.

    A joined table does not: nobody is there with whom the agreements of both its tables could let them be linked.

    Args:
        outcome: as measured by the release's run; ``None`` where nothing was measured.
        agreement: the version in force of that of the release.
        covered: what that says to the use, and the community authority where one takes part.
        decided: the terms without a figure about which a person decided.
    """
    public = policy_row(Audience.PUBLIC, agreement.policy_version)
    enough = outcome is not None and (
        (outcome.small_cell or 0) >= public.small_cell
        if outcome.kind == DatasetKind.TABLE
        else (outcome.k or 0) >= public.k
    )
    verdict = Verdict.of(
        {
            Refusal.NOT_AVAILABLE: release.status == ReleaseStatus.AVAILABLE,
            Refusal.NOT_PUBLIC: agreement.audience == Audience.PUBLIC and not release.dataset.joined_from,
            Refusal.BELOW_PUBLIC: enough,
        }
    )
    if outcome is None:
        return verdict & covered
    terms = meets_terms(agreement.machine_terms, outcome, small_cell=agreement.small_cell, decided=decided)
    return verdict & covered & terms


def can_hand_out_view(*, threshold: int | None, least: int) -> Verdict:
    """A view of public figures may go to anyone as long as its counts of contacts keep to what the public may see.

    Args:
        threshold: below what its counts are hidden; ``None`` where it counts no contacts.
        least: what the policy in force asks for the public.
    """
    return Verdict.of({Refusal.BELOW_PUBLIC: threshold is None or threshold >= least})


def can_fetch(*, ready: bool, erased: bool) -> Verdict:
    """The files of a handout are there."""
    return Verdict.of({Refusal.NOT_READY: ready or erased, Refusal.ERASED: not erased})
