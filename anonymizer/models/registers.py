"""Public registers that an organization names: what somebody who receives its data may hold beside them."""

from __future__ import annotations

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from entente.catalogue.models import DatasetVersion
from entente.core.ids import uuid7
from entente.organizations.models import Organization, User


class RegisterReaders(models.TextChoices):
    """Who can read a register."""

    ANYONE = "anyone", pgettext_lazy("readers of a register", "Anyone")
    ON_REQUEST = "on_request", pgettext_lazy("readers of a register", "Whoever asks or pays for it")
    SOME = "some", pgettext_lazy("readers of a register", "Members of a profession, of a party or of authorities")


class PublicRegister(models.Model):
    """A register that others can read: every candidate of the organization is linked with it until it is retired.

    ``columns``: those of the register, each with what it tells (``name`` and ``tells``, one of anonymizer.engine.attacks.ATTRIBUTES).
    ``sample``: an upload of the organization that holds entries of it.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    organization = models.ForeignKey(Organization, models.PROTECT, related_name="public_registers")
    title = models.CharField(_("name of the register"), max_length=120)
    readers = models.CharField(_("who can read it"), max_length=20, choices=RegisterReaders)
    columns = models.JSONField()
    completeness = models.PositiveSmallIntegerField(validators=[MinValueValidator(1), MaxValueValidator(100)])
    sample = models.ForeignKey(DatasetVersion, models.PROTECT, null=True, blank=True, related_name="registers")
    added_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    added_at = models.DateTimeField()
    retired_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    retired_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("title", "id")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(completeness__gte=1) & models.Q(completeness__lte=100),
                name="register_completeness_is_a_percentage",
            ),
            models.CheckConstraint(
                condition=models.Q(retired_by=None, retired_at=None)
                | models.Q(retired_by__isnull=False, retired_at__isnull=False),
                name="retirement_of_register_has_name_and_time",
            ),
        ]

    def __str__(self) -> str:
        return self.title
