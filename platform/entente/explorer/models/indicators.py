"""What is known of places: indicators with all that a reader must know to judge them, and their values."""

from __future__ import annotations

from django.db import models
from django.utils.translation import pgettext_lazy

from entente.core.bilingual import Bilingual
from entente.core.ids import uuid7
from entente.explorer.models.places import Geography, Place
from entente.organizations.models import Organization


class Topic(models.TextChoices):
    POPULATION = "population", pgettext_lazy("topic of an indicator", "Population")
    LANGUAGE = "language", pgettext_lazy("topic of an indicator", "Languages")
    INCOME = "income", pgettext_lazy("topic of an indicator", "Income and work")
    HOUSING = "housing", pgettext_lazy("topic of an indicator", "Housing")
    HEALTH = "health", pgettext_lazy("topic of an indicator", "Health")
    CHILDREN = "children", pgettext_lazy("topic of an indicator", "Children and learning")
    SAFETY = "safety", pgettext_lazy("topic of an indicator", "Safety")
    SERVICES = "services", pgettext_lazy("topic of an indicator", "Services")
    DEMAND = "demand", pgettext_lazy("topic of an indicator", "Requests for help")
    OTHER = "other", pgettext_lazy("topic of an indicator", "Other")


class Measure(models.TextChoices):
    """What kind of number it is: a count grows with the place, the others do not."""

    COUNT = "count", pgettext_lazy("measure", "Count")
    PERCENT = "percent", pgettext_lazy("measure", "Percentage")
    DOLLARS = "dollars", pgettext_lazy("measure", "Amount in dollars")
    RATE = "rate", pgettext_lazy("measure", "Rate")
    NUMBER = "number", pgettext_lazy("measure", "Other number")


class Direction(models.TextChoices):
    """Which way is better, for an index of several. Never guessed."""

    HIGHER_IS_BETTER = "better", pgettext_lazy("direction", "Higher is better")
    HIGHER_IS_WORSE = "worse", pgettext_lazy("direction", "Higher is worse")
    NEITHER = "neither", pgettext_lazy("direction", "Neither better nor worse")


class Indicator(models.Model):
    """Something measured for places: its unit, where it comes from, under which licence, and what to beware of."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    owner = models.ForeignKey(Organization, models.PROTECT, related_name="indicators")
    code = models.SlugField(max_length=80, unique=True)  # in addresses
    topic = models.CharField(max_length=20, choices=Topic, default=Topic.OTHER)
    name_en = models.CharField(max_length=200)
    name_fr = models.CharField(max_length=200, blank=True)
    name = Bilingual()
    measure = models.CharField(max_length=10, choices=Measure)
    unit_en = models.CharField(max_length=60)  # what stands behind each number: people, % of households
    unit_fr = models.CharField(max_length=60, blank=True)
    unit = Bilingual()
    decimals = models.PositiveSmallIntegerField(default=0)
    numerator_en = models.CharField(max_length=300, blank=True)
    numerator_fr = models.CharField(max_length=300, blank=True)
    numerator = Bilingual()
    denominator_en = models.CharField(max_length=300, blank=True)
    denominator_fr = models.CharField(max_length=300, blank=True)
    denominator = Bilingual()
    caveats_en = models.TextField(blank=True)
    caveats_fr = models.TextField(blank=True)
    caveats = Bilingual()
    source = models.CharField(max_length=300, blank=True)
    license = models.CharField(max_length=200, blank=True)
    direction = models.CharField(max_length=10, choices=Direction, default=Direction.NEITHER)
    language = models.CharField(max_length=3, blank=True)  # ISO 639-3: people of this mother tongue
    counts_everyone = models.BooleanField(
        default=False, db_default=False
    )  # who lives there: what rates are set against
    is_denominator = models.BooleanField(
        default=False, db_default=False
    )  # of places, such as households: counts may be set against it
    needs = models.JSONField(
        null=True, blank=True
    )  # of a funder's programme: codes of the needs it is for; none yet guessed
    needs_are_guessed = models.BooleanField(default=False, db_default=False)
    labels = models.JSONField(default=list, blank=True)  # under which it stands in files: headings above, then itself
    threshold = models.PositiveSmallIntegerField(null=True, blank=True)  # counts below it are suppressed
    is_private = models.BooleanField(default=False)  # for its owner alone, such as a funder's table
    imported_at = models.DateTimeField(auto_now=True)

    class Meta:
        ordering = ("topic", "name_en")
        indexes = [models.Index(fields=["language"], name="indicator_language")]

    def __str__(self) -> str:
        return self.name


class ValueStatus(models.TextChoices):
    """Shown, missing and suppressed are three different things, and none of them is zero."""

    SHOWN = "shown", pgettext_lazy("status of a value", "Shown")
    MISSING = "missing", pgettext_lazy("status of a value", "Not available")
    SUPPRESSED = "suppressed", pgettext_lazy("status of a value", "Suppressed")


class IndicatorValue(models.Model):
    """One number of an indicator, for a place and a period. A suppressed value is not kept anywhere in this table."""

    id = models.BigAutoField(primary_key=True)
    indicator = models.ForeignKey(Indicator, models.CASCADE, related_name="values")
    place = models.ForeignKey(Place, models.CASCADE, related_name="values")
    period = models.CharField(max_length=10)  # 2021, or 2021-06
    value = models.FloatField(null=True)
    status = models.CharField(max_length=10, choices=ValueStatus, default=ValueStatus.SHOWN)
    low = models.FloatField(null=True)  # of what was carried over from other boundaries: between which it lies
    high = models.FloatField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["indicator", "period", "place"], name="value_is_said_once"),
            models.CheckConstraint(
                condition=models.Q(status=ValueStatus.SHOWN, value__isnull=False)
                | models.Q(~models.Q(status=ValueStatus.SHOWN), value__isnull=True),
                name="only_a_shown_value_is_kept",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.indicator} {self.place} {self.period}"


class Coverage(models.Model):
    """For which geographies and periods an indicator has values, and how many of each kind. Written with the values."""

    id = models.BigAutoField(primary_key=True)
    indicator = models.ForeignKey(Indicator, models.CASCADE, related_name="coverage")
    geography = models.ForeignKey(Geography, models.CASCADE, related_name="coverage")
    period = models.CharField(max_length=10)
    shown = models.PositiveIntegerField()
    missing = models.PositiveIntegerField()
    suppressed = models.PositiveIntegerField()
    estimated_from = models.ForeignKey(
        Geography, models.CASCADE, null=True, related_name="+"
    )  # carried over from there
    estimated_share = models.FloatField(null=True)  # of the total, 0 to 1, in places that had to be divided

    class Meta:
        verbose_name_plural = "coverage"
        ordering = ("-period",)
        constraints = [
            models.UniqueConstraint(fields=["geography", "indicator", "period"], name="coverage_is_said_once")
        ]

    def __str__(self) -> str:
        return f"{self.indicator} {self.period}"
