"""The register of incidents of an organization: what happened to data, how the risk was assessed, who was told, and who closed it.

No personal information stands in it: what it is about is chosen from lists, and what people write is searched for identifiers before it is kept.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from agreements.models import Agreement
from entente.core.ids import uuid7
from entente.organizations.models import Organization, User
from exports.models.releases import Release

MOST_CHARACTERS: Final = 2_000
REGISTER: Final = timedelta(days=1827)  # five years with two leap days
"""How long a record stays at least: the longest that a text known here asks (Québec, Regulation respecting confidentiality incidents, s. 8)."""


class IncidentKind(models.TextChoices):
    """What happened, as statutes tell breaches apart."""

    ACCESS = "access", pgettext_lazy("incident", "Access without authority")
    USE = "use", pgettext_lazy("incident", "Use without authority")
    DISCLOSURE = "disclosure", pgettext_lazy("incident", "Disclosure without authority")
    LOSS = "loss", pgettext_lazy("incident", "Loss or theft")
    REIDENTIFICATION = "reidentification", pgettext_lazy("incident", "Someone was recognized in de-identified data")
    OTHER = "other", pgettext_lazy("incident", "Another failure of protection")


class DataCategory(models.TextChoices):
    """What the data were about."""

    CONTACT = "contact", pgettext_lazy("incident", "Names, addresses, telephones")
    NUMBERS = "numbers", pgettext_lazy("incident", "Numbers that identify a person")
    BIRTH = "birth", pgettext_lazy("incident", "Age or date of birth")
    PLACE = "place", pgettext_lazy("incident", "Where people live or were")
    HEALTH = "health", pgettext_lazy("incident", "Health")
    NEEDS = "needs", pgettext_lazy("incident", "Needs and services asked for")
    MONEY = "money", pgettext_lazy("incident", "Income, benefits, accounts")
    IDENTITY = "identity", pgettext_lazy("incident", "Origin, Indigenous identity, beliefs, gender or orientation")
    CHILDREN = "children", pgettext_lazy("incident", "Children")
    NOTES = "notes", pgettext_lazy("incident", "Free text")
    DEIDENTIFIED = "deidentified", pgettext_lazy("incident", "De-identified records")
    COUNTS = "counts", pgettext_lazy("incident", "Counts")
    PASSWORDS = "passwords", pgettext_lazy("incident", "Passwords or keys")
    UNKNOWN = "unknown", pgettext_lazy("incident", "Not known yet")


class PersonsRange(models.TextChoices):
    """How many persons, never exactly: a small number tells of somebody."""

    UNKNOWN = "unknown", pgettext_lazy("incident", "Not known yet")
    NONE = "none", pgettext_lazy("incident", "Nobody can be identified")
    TO_10 = "1-10", pgettext_lazy("incident", "1 to 10")
    TO_100 = "11-100", pgettext_lazy("incident", "11 to 100")
    TO_1000 = "101-1000", pgettext_lazy("incident", "101 to 1,000")
    TO_10000 = "1001-10000", pgettext_lazy("incident", "1,001 to 10,000")
    MORE = "10001+", pgettext_lazy("incident", "More than 10,000")


class Safeguard(models.TextChoices):
    """What protected the data when it happened, or lessened the harm afterwards."""

    DEIDENTIFIED = "deidentified", pgettext_lazy("incident", "De-identified before it happened")
    ENCRYPTED = "encrypted", pgettext_lazy("incident", "Encrypted, and the key is safe")
    RECOVERED = "recovered", pgettext_lazy("incident", "Recovered or destroyed before anybody used them")
    ATTESTED = "attested", pgettext_lazy("incident", "Whoever received them attested that nothing is left")
    REVOKED = "revoked", pgettext_lazy("incident", "Access was ended")
    BOUND = "bound", pgettext_lazy("incident", "Whoever received them is bound to confidentiality")


class Level(models.TextChoices):
    """How far a factor of a test is present. What is not known counts as high."""

    LOW = "low", pgettext_lazy("factor", "Low")
    MEDIUM = "medium", pgettext_lazy("factor", "Medium")
    HIGH = "high", pgettext_lazy("factor", "High")
    UNKNOWN = "unknown", pgettext_lazy("factor", "Not known")


class Means(models.TextChoices):
    """How a notice was given."""

    PLATFORM = "platform", pgettext_lazy("incident notice", "On this platform")
    LETTER = "letter", pgettext_lazy("incident notice", "By letter or mail")
    TELEPHONE = "telephone", pgettext_lazy("incident notice", "By telephone or in person")
    FORM = "form", pgettext_lazy("incident notice", "By the authority’s form")
    PUBLIC = "public", pgettext_lazy("incident notice", "By a public notice")
    NOT_NEEDED = "not_needed", pgettext_lazy("incident notice", "Not given: it is not owed")


class Incident(models.Model):
    """What happened to data for which an organization answers. ``jurisdictions``: where the persons live; ``categories`` and ``safeguards``: codes."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    organization = models.ForeignKey(Organization, models.PROTECT, related_name="incidents")
    number = models.PositiveIntegerField()
    kind = models.CharField(_("what happened, in a word"), max_length=20, choices=IncidentKind)
    what = models.TextField(_("what happened, and how"), max_length=MOST_CHARACTERS)
    began_on = models.DateField(_("day on which it happened or began"))
    ended_on = models.DateField(_("last day"), null=True, blank=True)
    known_on = models.DateField(_("day on which your organization learned of it"))
    categories = models.JSONField(_("what the data were about"))
    persons = models.CharField(_("how many persons"), max_length=12, choices=PersonsRange)
    jurisdictions = models.JSONField(_("where these persons live"))
    safeguards = models.JSONField(_("what protected the data"), default=list)
    measures = models.TextField(_("what was done, and what will be done"), max_length=MOST_CHARACTERS, blank=True)
    releases = models.ManyToManyField(Release, related_name="incidents", blank=True)
    agreements = models.ManyToManyField(Agreement, related_name="incidents", blank=True)
    reported_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    reported_at = models.DateTimeField()
    due_on = models.DateField(null=True, blank=True)  # exports.incidents.first_due, as of the last act
    closing_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    closing_at = models.DateTimeField(null=True, blank=True)
    closed_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    closed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("-id",)
        constraints = [
            models.UniqueConstraint(fields=["organization", "number"], name="incident_number_is_its_own"),
            models.CheckConstraint(
                condition=models.Q(ended_on=None) | models.Q(ended_on__gte=models.F("began_on")),
                name="incident_ends_after_it_began",
            ),
            models.CheckConstraint(
                condition=models.Q(closing_by=None, closing_at=None)
                | models.Q(closing_by__isnull=False, closing_at__isnull=False),
                name="closing_of_an_incident_is_whole",
            ),
            models.CheckConstraint(
                condition=models.Q(closed_by=None, closed_at=None)
                | models.Q(closed_by__isnull=False, closed_at__isnull=False, closing_by__isnull=False)
                & ~models.Q(closed_by=models.F("closing_by")),
                name="incident_is_closed_by_two",
            ),
        ]

    def __str__(self) -> str:
        return str(self.pk)

    @property
    def kept_until(self) -> date:
        """The day until which its record stays at least."""
        return self.known_on + REGISTER


class IncidentAssessment(models.Model):
    """How a person judged the risk: the factors, and for each text of the law whether its test is met. Nothing is changed: the newest counts."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    incident = models.ForeignKey(Incident, models.PROTECT, related_name="assessments")
    factors = models.JSONField()  # by the code of a factor of agreements.law.breaches, a Level
    judgments = models.JSONField()  # by the code of an instrument, whether its test is met
    reasons = models.TextField(_("reasons"), max_length=MOST_CHARACTERS)
    assessed_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    assessed_at = models.DateTimeField()

    class Meta:
        ordering = ("-id",)

    def __str__(self) -> str:
        return str(self.pk)


class IncidentNotice(models.Model):
    """A notice that was given, or that a person stated is not owed. ``key`` is that of ``exports.incidents.notices.OwedNotice``.

    An organization of this platform reads the text of its own on a page.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    incident = models.ForeignKey(Incident, models.PROTECT, related_name="notices")
    key = models.CharField(max_length=100)
    organization = models.ForeignKey(Organization, models.PROTECT, null=True, blank=True, related_name="+")
    means = models.CharField(_("how it was given"), max_length=12, choices=Means)
    given_on = models.DateField(_("day on which it was given"))
    text_en = models.TextField(max_length=3 * MOST_CHARACTERS, blank=True)
    text_fr = models.TextField(max_length=3 * MOST_CHARACTERS, blank=True)
    reason = models.CharField(_("why it is not owed, if it is not"), max_length=500, blank=True)
    recorded_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    recorded_at = models.DateTimeField()

    class Meta:
        ordering = ("-id",)
        constraints = [models.UniqueConstraint(fields=["incident", "key"], name="incident_notice_is_given_once")]

    def __str__(self) -> str:
        return str(self.pk)
