"""Templates that organizations own, and what an agreement was drafted from."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from agreements.models.agreements import Agreement, Tier
from agreements.policy_table import Audience
from entente.catalogue.models import Dataset
from entente.core.bilingual import Bilingual
from entente.core.ids import uuid7
from entente.organizations.models import Organization, User


class OrganizationTemplate(models.Model):
    """One version of a template that an organization owns; a change is the next version. ``clauses``: {key: {en, fr}}."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    lineage = models.UUIDField(default=uuid7, editable=False)
    version = models.PositiveSmallIntegerField(default=1)
    owner = models.ForeignKey(Organization, models.PROTECT, related_name="agreement_templates")
    title_en = models.CharField(_("title in English"), max_length=200)
    title_fr = models.CharField(_("title in French"), max_length=200)
    summary_en = models.CharField(_("summary in English"), max_length=1000, blank=True)
    summary_fr = models.CharField(_("summary in French"), max_length=1000, blank=True)
    copied_from = models.CharField(max_length=60, blank=True)  # key and version of the template that it was copied from
    audience = models.CharField(max_length=10, choices=Audience, default=Audience.PARTNER)
    tier = models.CharField(max_length=10, choices=Tier, default=Tier.STANDALONE)
    emergency = models.BooleanField(default=False)
    roles = models.JSONField(default=list)
    authorities = models.JSONField(default=list)
    terms = models.JSONField(default=dict)  # agreements.terms.Terms
    clauses = models.JSONField(default=dict)
    made_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    created_at = models.DateTimeField(auto_now_add=True)

    title = Bilingual()
    summary = Bilingual()

    class Meta:
        ordering = ("lineage", "-version")
        constraints = [models.UniqueConstraint(fields=["lineage", "version"], name="template_version_is_its_own")]

    def __str__(self) -> str:
        return self.title


class Origin(models.Model):
    """The template from which an agreement was drafted, and the legal authorities that its drafter named."""

    agreement = models.OneToOneField(Agreement, models.CASCADE, primary_key=True, related_name="origin")
    template_key = models.CharField(max_length=60, blank=True)
    template_version = models.PositiveSmallIntegerField(default=0)
    authorities = models.JSONField(default=list)
    language_exception = models.CharField(
        max_length=20, blank=True
    )  # why a Québec public body does not write in French only
    request_id = models.UUIDField(null=True, blank=True, db_index=True)  # the data request that became this agreement

    class Meta:
        indexes = [models.Index(fields=["template_key", "template_version"], name="origin_by_template")]

    def __str__(self) -> str:
        return f"{self.template_key} {self.template_version}"


class Drafting(models.Model):
    """A draft on its way through the wizard: what was typed on each screen, right or wrong. ``answers``: {screen: {field: [values]}}.

    ``dataset``: about which it was begun; ``request_id``: the data request that it answers; ``purposes``: that it names. All only propose.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    drafted_for = models.ForeignKey(Organization, models.PROTECT, related_name="+")
    agreement = models.OneToOneField(Agreement, models.CASCADE, null=True, blank=True, related_name="drafting")
    template_key = models.CharField(max_length=60, blank=True)
    template_version = models.PositiveSmallIntegerField(default=0)
    answers = models.JSONField(default=dict)
    dataset = models.ForeignKey(Dataset, models.SET_NULL, null=True, blank=True, related_name="+")
    request_id = models.UUIDField(null=True, blank=True, db_index=True)
    purposes = models.JSONField(default=list, blank=True)
    begun_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    saved_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    saved_at = models.DateTimeField()

    class Meta:
        ordering = ("-saved_at",)

    def __str__(self) -> str:
        return str(self.pk)

    @property
    def title(self) -> str:
        """What was typed as its title, in one language or the other; empty before that."""
        typed = self.answers.get("days", {})
        return next((words[0] for name in ("title_en", "title_fr") if (words := typed.get(name)) and words[0]), "")
