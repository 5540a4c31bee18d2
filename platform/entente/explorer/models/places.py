"""Where: geographies with versions and parents, their places, and crosswalks from one division of the land to another."""

from __future__ import annotations

import re
from typing import Final

from django.db import models
from django.utils.translation import gettext, ngettext, pgettext_lazy

from entente.core.bilingual import Bilingual
from entente.core.ids import uuid7
from entente.organizations.models import Organization


class GeographyKind(models.TextChoices):
    """What the places of a geography are."""

    NEIGHBOURHOOD = "neighbourhood", pgettext_lazy("kind of place", "Neighbourhood")
    FSA = "fsa", pgettext_lazy("kind of place", "Forward sortation area")
    HEALTH_REGION = "health_region", pgettext_lazy("kind of place", "Health region")
    CENSUS_SUBDIVISION = "csd", pgettext_lazy("kind of place", "Census subdivision")
    CENSUS_DIVISION = "cd", pgettext_lazy("kind of place", "Census division")
    PROVINCE = "province", pgettext_lazy("kind of place", "Province or territory")
    OTHER = "other", pgettext_lazy("kind of place", "Other area")


class Geography(models.Model):
    """One division of the land as it was drawn at one time, such as the 158 neighbourhoods of 2022.

    ``width`` and ``height`` are those of its drawing, in whole units; none where no place has a shape.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    owner = models.ForeignKey(Organization, models.PROTECT, related_name="geographies")
    code = models.SlugField(max_length=50, unique=True)  # in addresses
    name_en = models.CharField(max_length=100)
    name_fr = models.CharField(max_length=100, blank=True)
    name = Bilingual()
    kind = models.CharField(max_length=20, choices=GeographyKind)
    version = models.CharField(max_length=20)  # of the boundaries: a year, or what people call it
    parent = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="children")
    source = models.CharField(max_length=300, blank=True)
    license = models.CharField(max_length=200, blank=True)
    width = models.PositiveIntegerField(default=0)
    height = models.PositiveIntegerField(default=0)
    frame = models.JSONField(default=list, blank=True)  # west, north, and units of the drawing for a degree each way
    imported_at = models.DateTimeField(auto_now=True)

    class Meta:
        verbose_name_plural = "geographies"
        ordering = ("name_en", "version")

    def __str__(self) -> str:
        return f"{self.name} ({self.version})"


class _Shown(models.Manager["Place"]):
    """The places that no community's authority registered."""

    def get_queryset(self) -> models.QuerySet[Place]:
        return super().get_queryset().filter(withheld=False)


class Place(models.Model):
    """A place of a geography. ``outline`` is WKB in degrees, simplified with its neighbours so that no gap opens.

    ``drawing`` is the same as an SVG path in the units of the geography. ``withheld``: a community's authority registered it, so that no
    page, file or count shows it; ``objects``, which every reader uses, does not hold it.
    """

    id = models.BigAutoField(primary_key=True)
    geography = models.ForeignKey(Geography, models.CASCADE, related_name="places")
    code = models.CharField(max_length=80)
    name_en = models.CharField(max_length=150)
    name_fr = models.CharField(max_length=150, blank=True)
    name = Bilingual()
    parent = models.ForeignKey("self", models.SET_NULL, null=True, blank=True, related_name="children")
    outline = models.BinaryField(null=True)
    drawing = models.TextField(blank=True)
    latitude = models.FloatField(null=True)  # of a point inside
    longitude = models.FloatField(null=True)
    area_km2 = models.FloatField(null=True)
    population = models.PositiveIntegerField(null=True)
    population_year = models.CharField(max_length=10, blank=True)
    withheld = models.BooleanField(default=False, db_default=False)

    objects = _Shown()
    every: models.Manager[Place] = models.Manager()

    class Meta:
        base_manager_name = "every"
        ordering = ("name_en", "code")
        constraints = [
            models.UniqueConstraint(fields=["geography", "code"], name="code_of_a_place_is_its_own"),
            models.CheckConstraint(
                condition=models.Q(latitude__isnull=True, longitude__isnull=True)
                | models.Q(latitude__range=(-90, 90), longitude__range=(-180, 180)),
                name="place_stands_on_the_earth",
            ),
        ]

    def __str__(self) -> str:
        return self.name


AREA: Final = "area"  # as a method: by the borders alone
PARENTS: Final = "parents"  # each place names the larger one in which it lies
_PEOPLE: Final = re.compile(r"people:([\w-]+):(\d+)")


def people_method(code: str, by_area: int) -> str:
    """The method of places that were divided by the people of small ones; ``by_area``: how many could not be, and were divided by area."""
    return f"people:{code}:{by_area}"


class Crosswalk(models.Model):
    """How the places of one geography lie in those of another, and how far a figure carried over can be wrong."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    source = models.ForeignKey(Geography, models.CASCADE, related_name="crosswalks")
    target = models.ForeignKey(Geography, models.CASCADE, related_name="+")
    method = models.CharField(max_length=100)  # what was shared out: area, postal codes, people
    whole = models.PositiveIntegerField()  # places of the source that fall into one of the target
    split_share = models.FloatField()  # of the source's weight, in places that do not: what is estimated

    class Meta:
        constraints = [models.UniqueConstraint(fields=["source", "target"], name="one_crosswalk_each_way")]

    def __str__(self) -> str:
        return f"{self.source} → {self.target}"

    @property
    def shared_out_by(self) -> str:
        """The method in words; what a person called it stands as it is."""
        if self.method == AREA:
            return gettext("area")
        if self.method == PARENTS:
            return gettext("the larger place that each names")
        if people := _PEOPLE.fullmatch(self.method):
            facts = {"code": people[1], "n": int(people[2])}
            if not facts["n"]:
                return gettext("people of %(code)s") % facts
            return ngettext("people of %(code)s; %(n)s place was divided by area", "people of %(code)s; %(n)s places were divided by area", int(people[2])) % facts  # fmt: skip
        return self.method


class CrosswalkShare(models.Model):
    """The share of one place that lies in another, 0 to 1."""

    id = models.BigAutoField(primary_key=True)
    crosswalk = models.ForeignKey(Crosswalk, models.CASCADE, related_name="shares")
    source = models.ForeignKey(Place, models.CASCADE, related_name="+")
    target = models.ForeignKey(Place, models.CASCADE, related_name="+")
    share = models.FloatField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["crosswalk", "source", "target"], name="share_of_a_pair_is_said_once"),
            models.CheckConstraint(condition=models.Q(share__gt=0, share__lte=1), name="share_is_a_proportion"),
        ]

    def __str__(self) -> str:
        return str(self.share)
