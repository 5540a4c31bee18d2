"""What the finder reads: one row for each service at a place, made from public records alone; and the words in them."""

from __future__ import annotations

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVectorField
from django.db import models

from entente.directory.models.imports import Source


class MinutesOfTheWeek(models.Field):  # type: ignore[type-arg]  # generic for the type checker only
    """PostgreSQL's ``int4multirange``: when a place is open, in minutes since Monday 0:00. Written and read in SQL alone."""

    def db_type(self, connection: object) -> str:
        return "int4multirange"


class Listing(models.Model):
    """A service at one of its places, or a service without a place. Rebuilt by the import; never written by hand."""

    id = models.UUIDField(primary_key=True)  # of the service_at_location, else of the service
    source = models.ForeignKey(Source, models.CASCADE, related_name="+")
    service = models.ForeignKey("Service", models.CASCADE, related_name="+")
    location = models.ForeignKey("Location", models.CASCADE, null=True, related_name="+")
    name = models.TextField()
    organization_name = models.TextField()
    summary = models.TextField()
    telephone = models.TextField()
    address = models.TextField()
    postal_code = models.CharField(max_length=10)
    latitude = models.FloatField(null=True)
    longitude = models.FloatField(null=True)
    languages = ArrayField(models.CharField(max_length=3))  # ISO 639-3, spoken by staff
    topics = ArrayField(models.CharField(max_length=40))
    main_topics = ArrayField(
        models.CharField(max_length=40),
        default=list,
        db_default=[],
    )  # of these, those that its names or terms say
    city = models.TextField(default="", db_default="")  # in small letters, without accents
    minimum_age = models.FloatField(null=True)
    maximum_age = models.FloatField(null=True)
    is_free = models.BooleanField()
    is_wheelchair_accessible = models.BooleanField()
    is_crisis_line = models.BooleanField()
    is_closed_for_now = models.BooleanField()
    eligibility = models.TextField()
    open_minutes = MinutesOfTheWeek(null=True)  # none: not known
    time_zone = models.CharField(max_length=40)
    search = SearchVectorField()
    # KnownPlace that it says it serves; none: any place, or nobody knows. Old code fills listings without both: no default
    areas = ArrayField(models.BigIntegerField(), null=True)
    area_is_understood = models.BooleanField(null=True)  # none: it states no area

    distance_km: float | None = None  # from where someone looks; the finder sets all three
    is_open_now: bool | None = None  # none: its hours are not known
    is_elsewhere: bool = False  # it says that it serves other places than the one where someone looks from

    class Meta:
        indexes = [
            GinIndex(fields=["search"], name="listing_search"),
            GinIndex(fields=["topics"], name="listing_topics"),
            GinIndex(fields=["languages"], name="listing_languages"),
            models.Index(fields=["latitude", "longitude"], name="listing_place"),
            models.Index(fields=["postal_code"], name="listing_postal_code"),
            models.Index(fields=["city"], name="listing_city"),
            models.Index(fields=["name", "id"], name="listing_name"),
        ]

    def __str__(self) -> str:
        return self.name


class SearchWord(models.Model):
    """A word of the listings, without accents: a word that is typed and not here is taken for the nearest one."""

    word = models.TextField(primary_key=True)
    listings = models.PositiveIntegerField()

    class Meta:
        indexes = [GinIndex(fields=["word"], opclasses=["gin_trgm_ops"], name="search_word_trigrams")]

    def __str__(self) -> str:
        return self.word
