"""Places that a service can say it serves: those on maps that were brought in, and areas that a service draws itself."""

from __future__ import annotations

from django.contrib.postgres.fields import ArrayField
from django.db import models

from entente.directory.models.imports import Source


class Rings(models.Field):  # type: ignore[type-arg]  # generic for the type checker only
    """PostgreSQL's ``polygon[]``: borders in degrees, longitude first. What an odd number of rings surrounds is inside. Written and read in SQL alone."""

    def db_type(self, connection: object) -> str:
        return "polygon[]"


class KnownPlace(models.Model):
    """A place by the names that a text may call it. Written by whoever brings maps in, for services that state an area by name;
    with ``source``: the drawn area of a service of that source, which has no name.
    """

    id = models.BigAutoField(primary_key=True)
    geography = models.CharField(max_length=50)  # its code; blank: an area that a service draws
    code = models.CharField(max_length=80)
    names = ArrayField(
        models.TextField(), default=list
    )  # as entente.directory.vocabularies.areas.plain_name writes them
    kind = models.CharField(max_length=20, blank=True)
    province = models.CharField(max_length=5, blank=True)  # ISO 3166-2
    source = models.ForeignKey(Source, models.CASCADE, null=True, related_name="+")
    latitude = models.FloatField()  # of a point inside
    longitude = models.FloatField()
    west = models.FloatField()
    south = models.FloatField()
    east = models.FloatField()
    north = models.FloatField()
    rings = Rings()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["geography", "code"], name="known_place_is_its_own")]

    def __str__(self) -> str:
        return self.code
