"""What must be true for a dossier to be signed."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from entente.core.verdicts import Verdict


class DossierRefusal(models.TextChoices):
    """Why nothing is signed, in words on which a data steward can act."""

    NOT_OUT = "dossier.not_out", _("The release is not out. A dossier is signed of what left.")


def can_sign_dossier(*, has_left: bool) -> Verdict:
    """The release was published, whatever became of it since."""
    return Verdict.of({DossierRefusal.NOT_OUT: has_left})
