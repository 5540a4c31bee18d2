"""How long the way from place to place takes, as somebody else reckoned it on a network of roads or transit."""

from __future__ import annotations

from django.db import models

from entente.explorer.models.places import Geography, Place


class TravelTimes(models.Model):
    """One table of times for a geography. ``name``: how and when one travels, such as transit on a weekday at nine."""

    geography = models.OneToOneField(Geography, models.CASCADE, related_name="travel_times")
    name = models.CharField(max_length=100)
    source = models.CharField(max_length=300, blank=True)
    license = models.CharField(max_length=200, blank=True)
    pairs = models.PositiveIntegerField()
    imported_at = models.DateTimeField(auto_now=True)

    class Meta:
        verbose_name_plural = "travel times"

    def __str__(self) -> str:
        return self.name


class TravelTime(models.Model):
    """From one place to another, one way; a pair that is not here has no way that anybody found."""

    id = models.BigAutoField(primary_key=True)
    origin = models.ForeignKey(Place, models.CASCADE, related_name="+")
    target = models.ForeignKey(Place, models.CASCADE, related_name="+")
    minutes = models.FloatField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["origin", "target"], name="way_is_timed_once"),
            models.CheckConstraint(condition=models.Q(minutes__gte=0), name="time_is_not_negative"),
        ]

    def __str__(self) -> str:
        return str(self.minutes)
