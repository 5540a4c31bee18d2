"""What people on the spot add while an emergency is under way: centres, and what was counted there. Rows are added and never changed, so that what was known at a moment can be read."""

from __future__ import annotations

from django.core.validators import MaxValueValidator
from django.db import models
from django.utils.translation import pgettext_lazy

from agreements.models import Activation
from entente.core.ids import uuid7
from entente.organizations.models import Organization, User

MOST_PEOPLE = 100_000


class CentreKind(models.TextChoices):
    EVACUATION = "evacuation", pgettext_lazy("centre", "Evacuation centre")
    RECEPTION = "reception", pgettext_lazy("centre", "Reception and registration")
    WARMING = "warming", pgettext_lazy("centre", "Warming or cooling centre")
    SUPPLIES = "supplies", pgettext_lazy("centre", "Water, food and supplies")
    MEDICAL = "medical", pgettext_lazy("centre", "Medical aid")
    ANIMALS = "animals", pgettext_lazy("centre", "Shelter for animals")


class Centre(models.Model):
    """A centre that a party opened for an emergency. One that is wrong is closed, and another is added.

    ``is_public``: everyone may know of it. The others are seen by the parties alone, on the page of the emergency.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    activation = models.ForeignKey(Activation, models.PROTECT, related_name="centres")
    organization = models.ForeignKey(Organization, models.PROTECT, related_name="+")  # the party that opened it
    kind = models.CharField(max_length=12, choices=CentreKind)
    name = models.CharField(max_length=120)
    address = models.CharField(max_length=200)
    postal_code = models.CharField(max_length=7, blank=True)
    latitude = models.FloatField(null=True)  # WGS 84, degrees; none: on no map
    longitude = models.FloatField(null=True)
    telephone = models.CharField(max_length=40, blank=True)
    note = models.CharField(max_length=300, blank=True)  # what to bring, the entrance: as public as the centre
    capacity = models.PositiveIntegerField(null=True, validators=[MaxValueValidator(MOST_PEOPLE)])
    is_public = models.BooleanField(default=True)
    added_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    added_at = models.DateTimeField()

    class Meta:
        ordering = ("added_at", "id")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(latitude=None, longitude=None)
                | models.Q(latitude__range=(-90, 90), longitude__range=(-180, 180)),
                name="centre_stands_on_the_earth",
            )
        ]

    def __str__(self) -> str:
        return self.name


class CentreReport(models.Model):
    """What somebody said of a centre at one moment: how many people are there, and whether it is open."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    centre = models.ForeignKey(Centre, models.PROTECT, related_name="reports")
    people = models.PositiveIntegerField(null=True, validators=[MaxValueValidator(MOST_PEOPLE)])  # none: not counted
    is_open = models.BooleanField(default=True)
    reported_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    reported_at = models.DateTimeField()

    class Meta:
        ordering = ("-reported_at", "-id")

    def __str__(self) -> str:
        return str(self.pk)
