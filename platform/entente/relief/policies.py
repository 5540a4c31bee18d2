"""What must hold before people on the spot write, or take the directory with them."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from entente.core.verdicts import Verdict


class Refusal(models.TextChoices):
    """Why nothing can be added to an emergency."""

    NOT_CONFIRMED = "relief.not_confirmed", _("A second person has not confirmed the emergency yet.")
    OVER = "relief.over", _("The emergency is over, or its agreement is suspended.")


def can_act(*, is_confirmed: bool, lasts: bool) -> Verdict:
    """Two people opened the emergency or the exercise, and its last day is not over."""
    return Verdict.of({Refusal.NOT_CONFIRMED: is_confirmed, Refusal.OVER: lasts})
