"""What of contacts may be shown: a cube is declared by a person, built once by the worker from an approved run, and never built again."""

from __future__ import annotations

from django.db import models

from anonymizer.models import Run
from entente.core.bilingual import Bilingual
from entente.core.ids import uuid7
from entente.explorer.models.places import Geography
from entente.organizations.models import Organization, User


class Cube(models.Model):
    """A declared, finite set of counts. Its cells are values of indicators; a hidden count is kept nowhere.

    ``larger`` is a geography in which each place lies whole: both are protected together.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    owner = models.ForeignKey(Organization, models.PROTECT, related_name="cubes")
    run = models.ForeignKey(Run, models.PROTECT, related_name="cubes")
    geography = models.ForeignKey(Geography, models.PROTECT, related_name="cubes")
    larger = models.ForeignKey(Geography, models.PROTECT, null=True, blank=True, related_name="+")
    code = models.SlugField(max_length=40)  # before the codes of its indicators
    name_en = models.CharField(max_length=100)
    name_fr = models.CharField(max_length=100, blank=True)
    name = Bilingual()
    place_column = models.CharField(max_length=200)
    category_column = models.CharField(max_length=200)
    period_column = models.CharField(max_length=200)
    threshold = models.PositiveSmallIntegerField()
    dictated_by = models.CharField(max_length=300)  # the policy or the agreement whose threshold it is
    minimum_population = models.PositiveIntegerField()
    counts = models.JSONField(default=dict, blank=True)  # cells, hidden, places without a name
    everywhere = models.JSONField(
        default=list, blank=True
    )  # of all places together: category, period, count; each may be null
    declared_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    declared_at = models.DateTimeField()
    built_at = models.DateTimeField(null=True, blank=True)
    error_code = models.CharField(max_length=80, blank=True)

    class Meta:
        ordering = ("-id",)
        constraints = [
            # A second cube of the same data could be subtracted from the first.
            models.UniqueConstraint(fields=["run"], condition=models.Q(error_code=""), name="run_is_shown_in_one_cube"),
            models.CheckConstraint(condition=models.Q(threshold__gte=2), name="cube_threshold_protects"),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def whole(self) -> str:
        """How the period of all records is called."""
        version = self.run.version
        return "-".join(map(str, sorted({version.period_start.year, version.period_end.year})))[:10]
