"""What must be true for a dossier to be signed, and for data to be called more than de-identified."""

from __future__ import annotations

from datetime import date, timedelta

from django.db import models
from django.utils.translation import gettext_lazy as _

from entente.core.verdicts import Verdict


class DossierRefusal(models.TextChoices):
    """Why nothing is signed, in words on which a data steward can act."""

    NOT_OUT = "dossier.not_out", _("The release is not out. A dossier is signed of what left.")
    DRAFT = "dossier.draft", _("The agreement is a draft. A dossier is signed of what was proposed.")
    NOT_AVAILABLE = "dossier.not_available", _("The release is not available any more.")
    NOT_REACHABLE = (
        "dossier.not_reachable",
        _("No text of this jurisdiction says when data are more than de-identified for this organization."),
    )
    NOT_QUALIFIED_HERE = (
        "dossier.not_qualified_here",
        _("The qualified person does not belong to the organization that released the data, or has left it."),
    )
    DAY = "dossier.day", _("The reassessment must be after today, and no later than a certificate is evaluated again.")
    WAITING = "dossier.waiting", _("One waits for a second person already.")
    STEP_MISSING = "dossier.step_missing", _("A step that the text asks for is not on record.")
    NOT_OPEN = "dossier.not_open", _("Nothing waits to be confirmed.")
    OWN = "dossier.own", _("You proposed it. A second person must confirm it.")
    OVERDUE = "dossier.overdue", _("The reassessment is overdue.")


def can_sign_dossier(*, has_left: bool) -> Verdict:
    """The release was published, whatever became of it since."""
    return Verdict.of({DossierRefusal.NOT_OUT: has_left})


def can_sign_dossier_of_agreement(*, is_proposed: bool) -> Verdict:
    """The agreement was proposed: a draft still changes."""
    return Verdict.of({DossierRefusal.DRAFT: is_proposed})


def can_propose_determination(
    *,
    is_available: bool,
    is_reachable: bool,
    is_waiting: bool,
    is_qualified_here: bool,
    reassess_on: date,
    today: date,
    most_days: int,
) -> Verdict:
    """The text of the jurisdiction lets data be more than de-identified, and a person of the provider supervised it.

    Args:
        most_days: after how many days at most it is assessed again.
    """
    return Verdict.of(
        {
            DossierRefusal.NOT_AVAILABLE: is_available,
            DossierRefusal.NOT_REACHABLE: is_reachable,
            DossierRefusal.WAITING: not is_waiting,
            DossierRefusal.NOT_QUALIFIED_HERE: is_qualified_here,
            DossierRefusal.DAY: today < reassess_on <= today + timedelta(days=most_days),
        }
    )


def can_confirm_determination(*, is_open: bool, by_another: bool) -> Verdict:
    """It waits for a second person, and she is one. Whether it stands is asked besides (``stands``)."""
    return Verdict.of({DossierRefusal.NOT_OPEN: is_open, DossierRefusal.OWN: by_another})


def stands(
    *, is_available: bool, is_qualified_here: bool, reassess_on: date, today: date, steps_missing: int
) -> Verdict:
    """The word holds today: nothing is overdue by a day, nobody has left, and no step is gone."""
    return Verdict.of(
        {
            DossierRefusal.NOT_AVAILABLE: is_available,
            DossierRefusal.NOT_QUALIFIED_HERE: is_qualified_here,
            DossierRefusal.OVERDUE: today <= reassess_on,
            DossierRefusal.STEP_MISSING: steps_missing == 0,
        }
    )
