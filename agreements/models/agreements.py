"""An agreement: a text that people sign and terms that the machine enforces."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import DateRangeField, RangeBoundary, RangeOperators
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from guardian.models import GroupObjectPermissionBase

from agreements.comparison.strictness import loosened
from agreements.policy_table import FIRST_VERSION, Audience, PolicyRow, Sensitivity, policy_row
from agreements.states import AgreementStatus
from agreements.terms import Terms
from agreements.words import Indexed
from entente.core.bilingual import Bilingual
from entente.core.canonical import digest
from entente.core.clocks import city_of
from entente.core.ids import uuid7
from entente.organizations.models import Organization, User
from entente.organizations.models.organizations import this_node


class Tier(models.TextChoices):
    """How an agreement stands to others: a schedule inherits its framework and can only be stricter."""

    STANDALONE = "standalone", _("Agreement of its own")
    FRAMEWORK = "framework", _("Framework agreement")
    SCHEDULE = "schedule", _("Schedule under a framework")


class Binding(models.TextChoices):
    """The languages in which the text binds; the other language is a reading aid outside the signature."""

    ENGLISH = "en", pgettext_lazy("binding language", "English")
    FRENCH = "fr", pgettext_lazy("binding language", "French")
    BOTH = "both", pgettext_lazy("binding language", "English and French")


class DateRange(models.Func):
    """``daterange(first, last, '[]')``: both days belong to it."""

    function = "DATERANGE"
    output_field = DateRangeField()


class Agreement(models.Model):
    """A text that people sign and terms that the machine enforces.

    An amendment is a new row of the same ``lineage`` with the next ``version``; two versions are never in force at once. The one that it
    ``amends`` holds until the last signature, or through the day before ``effective_on``, is then ``superseded_by`` it, and what was
    released under it follows.
    The term runs from the start of ``starts_on`` through the end of ``ends_on`` in the agreement's own time zone.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    lineage = models.UUIDField(default=uuid7, editable=False)
    version = models.PositiveSmallIntegerField(default=1)
    home_node = models.UUIDField()
    tier = models.CharField(max_length=10, choices=Tier, default=Tier.STANDALONE)
    framework = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="schedules")
    amends = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="amendments")
    superseded_by = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="+")
    status = models.CharField(max_length=12, choices=AgreementStatus, default=AgreementStatus.DRAFT)
    title_en = models.CharField(_("title in English"), max_length=200)
    title_fr = models.CharField(_("title in French"), max_length=200)
    # What introduces the clauses, or the whole text where there are none.
    text_en = models.TextField(_("text in English"), blank=True, max_length=100_000)
    text_fr = models.TextField(_("text in French"), blank=True, max_length=100_000)
    binding = models.CharField(_("language that binds"), max_length=4, choices=Binding, default=Binding.BOTH)
    # Where both bind: the one that decides when they differ; empty where neither does.
    prevailing = models.CharField(max_length=2, blank=True, choices=[("en", _("English")), ("fr", _("French"))])
    audience = models.CharField(max_length=10, choices=Audience, default=Audience.PARTNER)
    policy_version = models.CharField(max_length=10, default=FIRST_VERSION)
    # How sensitive the data are, as a person confirmed it; blank under versions of the policy that do not ask.
    sensitivity = models.CharField(max_length=10, blank=True, choices=Sensitivity, default="", db_default="")
    terms = models.JSONField(default=dict)  # agreements.terms.Terms
    starts_on = models.DateField(_("first day"))
    ends_on = models.DateField(_("last day"))
    # Of an amendment: from which day on it counts, at the earliest with its last signature; and of what it amends: before which day
    # that one gives way, once the amendment is signed.
    effective_on = models.DateField(null=True, blank=True)
    gives_way_on = models.DateField(null=True, blank=True)
    time_zone = models.CharField(_("time zone"), max_length=40, default="America/Toronto")
    # None: it was drafted by somebody of another node, whom that node names.
    drafted_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    drafted_for = models.ForeignKey(Organization, models.PROTECT, related_name="+")
    created_at = models.DateTimeField(auto_now_add=True)
    proposed_at = models.DateTimeField(null=True, blank=True)
    activated_at = models.DateTimeField(null=True, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)
    # Signed beforehand and dormant until someone on call awakens it: through a day, and first until a second person confirms.
    emergency = models.BooleanField(_("for emergencies"), default=False)
    awake_through = models.DateField(null=True, blank=True)
    confirm_by = models.DateTimeField(null=True, blank=True)
    # Where a community authority takes part: through which day every one of them consents; none while one does not.
    needs_consent = models.BooleanField(default=False)
    consent_through = models.DateField(null=True, blank=True)
    # Entered from paper: the day of the paper, and the terms that it leaves to a person at each release (agreements.paper.spreadsheet).
    signed_on = models.DateField(null=True, blank=True)
    unchecked = models.JSONField(default=list, blank=True)
    reason = models.CharField(max_length=500, blank=True)  # of the last return, suspension or end

    title = Bilingual()
    text = Bilingual()

    class Meta:
        ordering = ("-id",)
        permissions = [
            ("sign_agreement", "Can sign an agreement"),
            ("suspend_agreement", "Can suspend, resume and terminate an agreement"),
        ]
        indexes = [GinIndex(Indexed("text_en", "text_fr"), name="agreement_words")]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(starts_on__lte=models.F("ends_on")), name="agreement_term_is_forward"
            ),
            models.CheckConstraint(
                condition=models.Q(tier=Tier.SCHEDULE, framework__isnull=False)
                | (~models.Q(tier=Tier.SCHEDULE) & models.Q(framework=None)),
                name="schedule_has_a_framework",
            ),
            models.CheckConstraint(
                condition=models.Q(effective_on=None) | models.Q(amends__isnull=False, emergency=False),
                name="only_an_amendment_takes_effect_later",
            ),
            models.CheckConstraint(
                condition=models.Q(prevailing="") | models.Q(binding=Binding.BOTH), name="prevailing_of_two_languages"
            ),
            models.UniqueConstraint(fields=["lineage", "version"], name="agreement_version_is_its_own"),
            ExclusionConstraint(
                name="one_version_of_an_agreement_in_force",
                expressions=[
                    ("lineage", RangeOperators.EQUAL),
                    (
                        DateRange("starts_on", "ends_on", RangeBoundary(inclusive_lower=True, inclusive_upper=True)),
                        RangeOperators.OVERLAPS,
                    ),
                ],
                condition=models.Q(
                    status__in=[AgreementStatus.DORMANT, AgreementStatus.ACTIVE, AgreementStatus.SUSPENDED]
                ),
            ),
        ]

    def __str__(self) -> str:
        return self.title

    @property
    def clock(self) -> str:
        """The city by whose clock it begins and ends, in the language at hand."""
        return city_of(self.time_zone)

    @property
    def current(self) -> Agreement:
        """The version that took its place, however often that happened; itself where none did."""
        latest = self
        while latest.superseded_by is not None:
            latest = latest.superseded_by
        return latest

    @property
    def is_at_home(self) -> bool:
        """Whether this node orders what happens to it; otherwise this is a mirror of what its home says."""
        return self.home_node == this_node()

    @property
    def is_written_here(self) -> bool:
        """Whether what it says is changed on this node: its home; of an amendment, also the node of the organization that drafts it."""
        return self.is_at_home or (self.amends_id is not None and self.drafted_for.home_node == this_node())

    @property
    def machine_terms(self) -> Terms:
        return Terms.from_dict(self.terms)

    @property
    def looser_than_framework(self) -> bool:
        """Whether it allows more than its framework says now: that was made stricter since."""
        return self.framework is not None and bool(loosened(self.machine_terms, self.framework.current.machine_terms))

    @property
    def small_cell(self) -> int:
        """In tables of counts: below what a count must be hidden, by its terms and by the policy under which it was written."""
        return max(self.policy.small_cell, self.machine_terms.small_cell or 0)

    @property
    def policy(self) -> PolicyRow:
        """What the policy under which it was written asks, for its audience and for data so sensitive."""
        return policy_row(self.audience, self.policy_version, sensitivity=self.sensitivity)

    def today(self, now: datetime) -> date:
        """The day it is where the agreement says."""
        return now.astimezone(ZoneInfo(self.time_zone)).date()

    def end_of(self, day: date) -> datetime:
        """The instant at which a day is over where the agreement says: the midnight after it."""
        return datetime.combine(day + timedelta(days=1), time.min, ZoneInfo(self.time_zone))

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that a signature covers."""
        return ("en", "fr") if self.binding == Binding.BOTH else (self.binding,)

    def signed_content(self) -> dict[str, Any]:
        """Everything that a signature covers: the terms, and the text in the languages that bind."""
        languages = self.languages
        return {
            "lineage": str(self.lineage),
            "version": self.version,
            "tier": self.tier,
            "emergency": self.emergency,
            "framework": self.framework.digest() if self.framework else None,
            "title": {code: getattr(self, f"title_{code}") for code in languages},
            "text": {code: getattr(self, f"text_{code}") for code in languages},
            "clauses": [
                {"key": clause.key, **{code: getattr(clause, f"text_{code}") for code in languages}}
                for clause in self.clauses.all()
            ],
            "binding": self.binding,
            "prevailing": self.prevailing,
            "audience": self.audience,
            "policy_version": self.policy_version,
            **({"sensitivity": self.sensitivity} if self.sensitivity else {}),
            "terms": self.machine_terms.signed(),
            "starts_on": self.starts_on.isoformat(),
            "ends_on": self.ends_on.isoformat(),
            # Only where it is said: what was signed before it could be said keeps its digest.
            **({"effective_on": self.effective_on.isoformat()} if self.effective_on else {}),
            "time_zone": self.time_zone,
            "parties": sorted([str(party.organization_id), party.role, party.quorum] for party in self.parties.all()),
        }

    def digest(self) -> str:
        """SHA-256 of the canonical form of what a signature covers."""
        return digest(self.signed_content())


class AgreementGroupObjectPermission(GroupObjectPermissionBase):
    content_object = models.ForeignKey(Agreement, on_delete=models.CASCADE)
