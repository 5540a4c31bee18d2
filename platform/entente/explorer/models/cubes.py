"""What of contacts may be shown: a cube is declared by a person, built once by the worker from an approved run, and never built again.

A cube of fixed tables shows exact counts and hides small ones; one that may be filtered freely rounds every count (``combining``). A private one is
protected in the same way, and read by its owner's people alone.
"""

from __future__ import annotations

from django.contrib.postgres.fields import ArrayField
from django.db import models

from anonymizer.models import Run
from entente.core.bilingual import Bilingual
from entente.core.ids import uuid7
from entente.explorer.models.places import Geography
from entente.organizations.models import Organization, User


class Cube(models.Model):
    """A declared, finite set of counts. Its cells are values of indicators; a hidden count is kept nowhere.

    ``larger`` is a second geography, protected together with the first: one in which each place lies whole, or, in a cube to filter freely, any
    whose places the records name in ``larger_column``.
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
    is_free = models.BooleanField(default=False)
    is_private = models.BooleanField(default=False)  # for the owner's own people, such as its clients by neighbourhood
    larger_column = models.CharField(max_length=200, blank=True)
    longer_period_column = models.CharField(max_length=200, blank=True)  # months beside weeks
    more_columns = models.JSONField(default=list, blank=True)  # to filter by, beside the category
    words_fr = models.JSONField(default=dict, blank=True)  # values in French, by what the records say
    base = models.PositiveSmallIntegerField(null=True, blank=True)  # of the rounding; none in fixed tables
    axes = models.JSONField(default=dict, blank=True)  # what the numbers of a selection stand for
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
            # A second cube of the same data could be subtracted from the first, by whoever sees both.
            models.UniqueConstraint(
                fields=["run", "is_private"], condition=models.Q(error_code=""), name="run_is_shown_in_one_cube"
            ),
            models.CheckConstraint(condition=models.Q(threshold__gte=2), name="cube_threshold_protects"),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def whole(self) -> str:
        """How the period of all records is called."""
        version = self.run.version
        return "-".join(map(str, sorted({version.period_start.year, version.period_end.year})))[:10]

    @property
    def filters(self) -> list[str]:
        """The columns by which it may be filtered."""
        return [self.category_column, *self.more_columns]


class CubeSelection(models.Model):
    """The rounded counts of one selection of a cube: all places together, then each. A selection that is not there is zero throughout."""

    id = models.BigAutoField(primary_key=True)
    cube = models.ForeignKey(Cube, models.CASCADE, related_name="selections")
    selection = models.CharField(max_length=60)
    counts = ArrayField(models.IntegerField())

    class Meta:
        constraints = [models.UniqueConstraint(fields=["cube", "selection"], name="selection_is_counted_once")]

    def __str__(self) -> str:
        return self.selection
