"""What must hold before a file of another node is asked for, or organizations count together. What the agreement allows is judged by the one rule, ``may_use``."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from django.db import models
from django.utils.translation import gettext_lazy as _

from agreements.policies import is_in_force
from agreements.uses import Policy, Use, covers
from agreements.uses import Refusal as UseRefusal
from entente.catalogue.vocabularies import DatasetKind
from entente.core.verdicts import Verdict

LEASE: Final = timedelta(hours=24)
"""So long at most a node passes files on without a word from the one that released them."""
MOST_LEASED: Final = timedelta(days=30)
"""So long where an agreement lets tables of counts go on, so that a map does not go blank while a node is cut off."""
SKEW: Final = timedelta(minutes=1)
"""So much the clocks of this node's own machines may differ."""


class Refusal(models.TextChoices):
    """Why a file of another node is not fetched."""

    NOT_VERIFIED = (
        "remote.not_verified",
        _("What the other node announced has not been verified yet, or does not fit what it sent."),
    )
    LEASE_OVER = (
        "remote.lease_over",
        _("The other node has not renewed this access. Nothing is fetched until it does; ask its stewards."),
    )
    NODE_NOT_TRUSTED = (
        "remote.node_not_trusted",
        _("The other node is suspended, has left the network, or was blocked here."),
    )
    COPY_GONE = (
        "remote.copy_gone",
        _("The copy that rested on this node was destroyed. Ask for the file again."),
    )
    CLOCK_TURNED_BACK = (
        "remote.clock_turned_back",
        _("The clock of this server was turned back. Whoever runs it must set it right first."),
    )
    AGREEMENT_DIFFERS = (
        "remote.agreement_differs",
        _("It was released under another text of the agreement than the one that is kept here."),
    )


def lease_of(kind: str, *, lease_days: int) -> timedelta:
    """How long a node may go on without a word: of rows a day at most, of tables of counts what the agreement allows.

    >>> lease_of(DatasetKind.CONTACTS, lease_days=30)
    datetime.timedelta(days=1)
    """
    if kind != DatasetKind.TABLE:
        return LEASE
    return min(max(timedelta(days=lease_days), LEASE), MOST_LEASED)


def can_fetch(
    *, verified: bool, lease_until: datetime, trusted: bool, unchanged: bool, now: datetime, latest: datetime | None
) -> Verdict:
    """Whether this node passes a request on.

    Args:
        trusted: the other node.
        unchanged: it was released under the very text that is kept here.
        latest: the latest moment that this node's audit trail, or a renewal of the lease, has seen: a clock turned back prolongs nothing.
    """
    return Verdict.of(
        {
            Refusal.NOT_VERIFIED: verified,
            Refusal.LEASE_OVER: now < lease_until,
            Refusal.NODE_NOT_TRUSTED: trusted,
            Refusal.CLOCK_TURNED_BACK: latest is None or now + SKEW >= latest,
            Refusal.AGREEMENT_DIFFERS: unchanged,
        }
    )


def can_serve_copy(*, ready: bool, destroyed: bool) -> Verdict:
    """Whether a copy that rests here is given to anybody: it was verified as a whole, and its key was not destroyed."""
    return Verdict.of({Refusal.COPY_GONE: ready and not destroyed})


class CountRefusal(models.TextChoices):
    """Why a question is not asked of several organizations, or not answered."""

    NO_PROVIDER = "count.no_provider", _("The agreement names no other organization that provides data.")
    NO_TABLES = (
        "count.no_tables",
        _(
            "The agreement does not let tables of counts be shared. Amend it: tables of counts are one of the kinds of data that it can name."
        ),
    )
    QUESTION_CHANGED = (
        "count.question_changed",
        _(
            "The agreement was amended since the question was asked. Whoever asked must ask again under its present text."
        ),
    )
    WITHDRAWN = "count.withdrawn", _("Whoever asked has withdrawn the question.")
    DECLINED = "count.declined", _("Your organization declined the question.")
    CONTRIBUTED = "count.contributed", _("Your organization has contributed its counts already.")
    OTHER_PERIOD = (
        "count.other_period",
        _("The data must be of the very period of the question, so that a missing year is never read as a zero."),
    )
    NOT_ROWS = "count.not_rows", _("Counts are made from rows of contacts or clients, as they were uploaded.")


def can_ask(policy: Policy, use: Use, *, providers: int) -> Verdict:
    """Whether an organization may ask the providers of an agreement to count: it is in force and covers tables for that purpose."""
    in_force = Verdict() if policy.validity is None else is_in_force(policy.validity, today=use.today, now=use.now)
    reasons = (
        CountRefusal.NO_TABLES if reason == UseRefusal.DATASET else reason for reason in covers(policy, use).reasons
    )
    return in_force & Verdict(tuple(reasons)) & Verdict.of({CountRefusal.NO_PROVIDER: providers > 0})


def can_answer(*, unchanged: bool, withdrawn: bool, declined: bool, contributed: bool) -> Verdict:
    """Whether an organization may still say yes or no to a question.

    Args:
        unchanged: the agreement stands as it did when it was asked.
    """
    return Verdict.of(
        {
            CountRefusal.QUESTION_CHANGED: unchanged,
            CountRefusal.WITHDRAWN: not withdrawn,
            CountRefusal.DECLINED: not declined,
            CountRefusal.CONTRIBUTED: not contributed,
        }
    )


def can_count(*, of_rows: bool, same_period: bool) -> Verdict:
    """Whether an upload can be counted for a question."""
    return Verdict.of({CountRefusal.NOT_ROWS: of_rows, CountRefusal.OTHER_PERIOD: same_period})


def can_withdraw(*, withdrawn: bool) -> Verdict:
    """Whether a question can still be withdrawn."""
    return Verdict.of({CountRefusal.WITHDRAWN: not withdrawn})


class MoveRefusal(models.TextChoices):
    """Why an organization does not move to another node now."""

    SIGNING = (
        "move.agreement_open",
        _("An agreement is being signed, or waits for its day. Finish it or take it back first."),
    )
    HELD = (
        "move.held",
        _("A legal hold keeps an upload on this node. Lift it first, or let the organization stay."),
    )
    DECIDED = "move.decided", _("The move was confirmed or refused already.")
    SAME_PERSON = "move.same_person", _("Another person of the organization confirms it.")
    NOT_CONFIRMED = "move.not_confirmed", _("Two people of the organization have not confirmed the move.")


def can_move(*, is_signing: bool, is_held: bool) -> Verdict:
    """Whether an organization may leave: nothing that goes over is half done, and nothing that ends here must stay."""
    return Verdict.of({MoveRefusal.SIGNING: not is_signing, MoveRefusal.HELD: not is_held})


def can_decide_move(*, is_open: bool, by_another: bool) -> Verdict:
    """Whether a person may confirm or refuse a move; ``by_another``: she did not confirm it before."""
    return Verdict.of({MoveRefusal.DECIDED: is_open, MoveRefusal.SAME_PERSON: by_another})


def is_confirmed_by_two(*, by_two: bool) -> Verdict:
    """Whether two different people confirmed it, and none refused it."""
    return Verdict.of({MoveRefusal.NOT_CONFIRMED: by_two})
