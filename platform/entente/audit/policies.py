"""Why a move is refused before any rule of its record is asked."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _


class Refusal(models.TextChoices):
    """Reasons that hold for every record."""

    NOT_ALLOWED = "permission.missing", _("Your role in this organization does not allow this.")
