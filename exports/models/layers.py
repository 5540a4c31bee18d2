"""What an organization keeps beside a dataset that it receives, and of what each version of the dataset derived from both was made."""

from __future__ import annotations

from django.db import models
from django.utils.translation import pgettext_lazy

from entente.catalogue.models import Dataset, DatasetVersion
from entente.core.ids import uuid7
from entente.organizations.models import User
from exports.models.releases import Entitlement


class Unmatched(models.TextChoices):
    """What becomes of own rows that name a row of the source which is not there."""

    UNDECIDED = "", pgettext_lazy("own rows without their source", "Nobody has decided")
    LEFT_OUT = "left_out", pgettext_lazy("own rows without their source", "They are left out")
    OWN = "own", pgettext_lazy("own rows without their source", "They stay, as services of our own")


class Layer(models.Model):
    """A series derived from one that is received (``source``) and one of the same owner's (``own``), row by row, by a column of each.

    ``accepted``: how many own rows without their source a person has accepted; more of them wait for a person again.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    dataset = models.OneToOneField(Dataset, models.PROTECT, related_name="layer")
    source = models.ForeignKey(Dataset, models.PROTECT, related_name="layers_on_it")
    own = models.ForeignKey(Dataset, models.PROTECT, related_name="layers_of_it")
    source_key = models.CharField(max_length=500)
    own_key = models.CharField(max_length=500)
    unmatched = models.CharField(max_length=10, choices=Unmatched, blank=True, default=Unmatched.UNDECIDED)
    accepted = models.PositiveIntegerField(default=0)
    made_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    made_at = models.DateTimeField()
    stopped_at = models.DateTimeField(null=True, blank=True)  # no version is made until it goes on

    class Meta:
        ordering = ("-id",)
        constraints = [
            models.UniqueConstraint(fields=["source", "own"], name="layer_of_two_series_stands_once"),
            models.CheckConstraint(condition=~models.Q(source=models.F("own")), name="layer_is_of_two_series"),
        ]

    def __str__(self) -> str:
        return str(self.pk)


class Derivation(models.Model):
    """Of which access and which own version one version was made, what was counted, or why none was. Only the worker writes it.

    ``counts``: rows by how they met, what changed since the version before, and columns that were renamed; never a value.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    layer = models.ForeignKey(Layer, models.PROTECT, related_name="derivations")
    entitlement = models.ForeignKey(Entitlement, models.PROTECT, related_name="derivations")
    own_version = models.ForeignKey(DatasetVersion, models.PROTECT, related_name="+")
    made_at = models.DateTimeField()
    counts = models.JSONField(default=dict, blank=True)
    version = models.OneToOneField(DatasetVersion, models.PROTECT, null=True, blank=True, related_name="derivation")
    error_code = models.CharField(max_length=80, blank=True)

    class Meta:
        ordering = ("-made_at", "-id")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(version=None) ^ models.Q(error_code=""),
                name="derivation_made_a_version_or_says_why_not",
            ),
        ]

    def __str__(self) -> str:
        return str(self.pk)
