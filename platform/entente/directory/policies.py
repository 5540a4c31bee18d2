"""What must hold for an import and for a qualifier."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from django.db import models
from django.utils.translation import gettext_lazy as _

from entente.core.verdicts import Verdict
from entente.directory.models import CorrectionStatus
from entente.directory.states import ImportStatus


class Refusal(models.TextChoices):
    """Why an import does not go on, or a qualifier does not stand."""

    COLUMN_NOT_SAID = (
        "directory.column_not_said",
        _("A column that looks like a mark has no meaning yet. Say what it means."),
    )
    NO_NAME = "directory.no_name", _("No column holds the name. Say which one does.")
    NOT_WAITING = "directory.not_waiting", _("This import does not wait for its columns.")
    NO_KEYS = "organization.no_keys", _("The keys of the organization are still being made. Try again in a minute.")
    NOT_TO_ANSWER = "directory.not_to_answer", _("This file does not wait for an answer about its preview.")
    NOT_PROPOSED = "correction.not_proposed", _("This correction does not wait for a decision.")
    DECIDED = "qualifier.decided", _("This qualifier has been decided already.")
    NOT_TO_REVIEW = "directory.not_to_review", _("This file does not wait for a region.")
    OWN_FILE = "directory.own_file", _("Whoever sent the file does not review it. Another person of the region must.")


NAMES: Final = frozenset({"name", "name@en", "name@fr"})


def can_load(*, status: str, targets: Collection[str], unanswered: Collection[str]) -> Verdict:
    """It waits, a column holds the name, and every column that looks like a flag has a meaning."""
    return Verdict.of(
        {
            Refusal.NOT_WAITING: status == ImportStatus.AWAITING_MAPPING,
            Refusal.NO_NAME: bool(NAMES & set(targets)),
            Refusal.COLUMN_NOT_SAID: not unanswered,
        }
    )


def can_choose_preset(*, status: str) -> Verdict:
    """It waits for its columns."""
    return Verdict.of({Refusal.NOT_WAITING: status == ImportStatus.AWAITING_MAPPING})


def can_decide_correction(*, status: str) -> Verdict:
    """The provider has said something, and nobody has decided yet."""
    return Verdict.of({Refusal.NOT_PROPOSED: status == CorrectionStatus.PROPOSED})


def can_receive(*, has_keys: bool) -> Verdict:
    """There is a key to seal the file to."""
    return Verdict.of({Refusal.NO_KEYS: has_keys})


def can_review(*, status: str, is_own: bool) -> Verdict:
    """It waits, and someone else sent it."""
    return Verdict.of({Refusal.NOT_TO_REVIEW: status == ImportStatus.AWAITING_REVIEW, Refusal.OWN_FILE: not is_own})


def can_answer_preview(*, status: str) -> Verdict:
    """It waits for someone to accept what it loses."""
    return Verdict.of({Refusal.NOT_TO_ANSWER: status == ImportStatus.AWAITING_PREVIEW})


def can_decide(*, is_proposed: bool) -> Verdict:
    """Nobody has decided yet."""
    return Verdict.of({Refusal.DECIDED: is_proposed})
