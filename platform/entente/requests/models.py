"""Data requests, what was said in them, what was handed out, and the desk of an organization that takes them."""

from __future__ import annotations

from datetime import date

from django.db import models
from django.utils.translation import get_language, pgettext_lazy
from django.utils.translation import gettext_lazy as _

from entente.catalogue.models import Dataset
from entente.core.bilingual import Bilingual
from entente.core.ids import uuid7
from entente.organizations.models import Organization, User
from entente.requests.states import RequestStatus
from exports.models import Release

KEEP_DAYS = 90
"""After closing, whoever asked can no longer be reached, and her own words can no longer be read."""


class RequestKind(models.TextChoices):
    QUESTION = "question", pgettext_lazy("kind of request", "A question")
    DATASET = "dataset", pgettext_lazy("kind of request", "A dataset of the catalogue")
    LISTING = "listing", pgettext_lazy("kind of request", "A listing that is wrong")


class RequestLanguage(models.TextChoices):
    """In which language a question is written. The detectors read two."""

    EN = "en", _("English")
    FR = "fr", _("French")
    OTHER = "other", _("Another language")


class RequestDesk(models.Model):
    """An organization takes requests from the public. Without a row it takes none, and nobody outside learns its name."""

    organization = models.OneToOneField(Organization, models.PROTECT, primary_key=True, related_name="request_desk")
    is_open = models.BooleanField(_("takes requests"), default=False)
    days_to_answer = models.PositiveSmallIntegerField(_("days to answer"), default=30)
    offered = models.ManyToManyField(Dataset, related_name="+", blank=True)  # the catalogue as the public sees it

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=models.Q(days_to_answer__gte=1, days_to_answer__lte=180), name="request_is_answered_in_time"
            )
        ]

    def __str__(self) -> str:
        return str(self.organization_id)


class PublicAnswer(models.Model):
    """An answer to what is asked again and again, for everyone to read, in both languages."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    organization = models.ForeignKey(Organization, models.PROTECT, related_name="public_answers")
    question_en = models.CharField(_("question in English"), max_length=500)
    question_fr = models.CharField(_("question in French"), max_length=500)
    answer_en = models.TextField(_("answer in English"), max_length=5000)
    answer_fr = models.TextField(_("answer in French"), max_length=5000)
    published_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    published_at = models.DateTimeField()
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    question = Bilingual()
    answer = Bilingual()

    class Meta:
        ordering = ("-published_at", "-id")

    def __str__(self) -> str:
        return self.question

    @property
    def words(self) -> dict[str, str]:
        """All that is said in it, by field."""
        return {name: getattr(self, name) for name in ("question_en", "question_fr", "answer_en", "answer_fr")}


class DataRequest(models.Model):
    """Someone asks an organization for data. Whoever asks is known by her private link alone, of which only a hash is kept.

    ``contact`` is sealed to the worker, under a key that is destroyed ``KEEP_DAYS`` after closing: ``entente.requests.sealed``.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    reference = models.CharField(max_length=12, unique=True)
    token_hash = models.CharField(max_length=64, unique=True)
    organization = models.ForeignKey(Organization, models.PROTECT, related_name="data_requests")
    status = models.CharField(max_length=12, choices=RequestStatus, default=RequestStatus.RECEIVED)
    kind = models.CharField(max_length=10, choices=RequestKind)
    dataset = models.ForeignKey(Dataset, models.PROTECT, null=True, blank=True, related_name="+")
    language = models.CharField(max_length=5, choices=RequestLanguage)
    contact = models.BinaryField(null=True, blank=True)
    public_answer = models.ForeignKey(PublicAnswer, models.PROTECT, null=True, blank=True, related_name="requests")
    created_at = models.DateTimeField()
    due_on = models.DateField()
    first_closed_at = models.DateTimeField(null=True, blank=True)  # by an answer or a refusal: what is counted
    closed_at = models.DateTimeField(null=True, blank=True)
    destroyed_at = models.DateTimeField(null=True, blank=True)  # contact and words as written

    class Meta:
        ordering = ("-created_at", "-id")
        indexes = [
            models.Index(fields=["organization", "status", "due_on"], name="requests_of_an_organization"),
            models.Index(fields=["closed_at"], condition=models.Q(destroyed_at=None), name="requests_to_be_destroyed"),
        ]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(destroyed_at=None) | models.Q(contact=None), name="destroyed_request_has_no_contact"
            ),
        ]

    def __str__(self) -> str:
        return self.reference

    def is_late(self, today: date) -> bool:
        """Whether its day has passed without an answer."""
        return self.closed_at is None and self.due_on < today


class RequestMessage(models.Model):
    """What one of the two wrote. ``text`` is what may be read by all who may see the request.

    Of whoever asked it is what the detectors left, and empty until they ran or where they cannot read the language; her
    own words are in ``sealed``, which triage may open.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    request = models.ForeignKey(DataRequest, models.PROTECT, related_name="messages")
    author = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")  # None: whoever asked
    text = models.TextField(blank=True)
    sealed = models.BinaryField(null=True, blank=True)
    hidden = models.JSONField(default=dict, db_column="found")  # how many personal details of each label
    checked_at = models.DateTimeField(null=True, blank=True)
    created_at = models.DateTimeField()

    class Meta:
        ordering = ("created_at", "id")

    def __str__(self) -> str:
        return str(self.pk)


class Handout(models.Model):
    """Exactly what was handed out with an answer: the files of a release, a view of public figures as it was seen, or the name of a
    dataset that was pointed to. ``view``: page, query, both titles, and below what its counts are hidden."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    request = models.ForeignKey(DataRequest, models.PROTECT, related_name="handouts")
    release = models.ForeignKey(Release, models.PROTECT, null=True, blank=True, related_name="+")
    dataset = models.ForeignKey(Dataset, models.PROTECT, null=True, blank=True, related_name="+")
    view = models.JSONField(null=True, blank=True)
    files = models.JSONField(default=list)  # name, key, size_bytes, sha256
    given_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    given_at = models.DateTimeField()
    ready_at = models.DateTimeField(null=True, blank=True)
    erased_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("given_at", "id")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(release__isnull=False, dataset=None, view__isnull=True)
                | models.Q(release=None, dataset__isnull=False, view__isnull=True)
                | models.Q(release=None, dataset=None, view__isnull=False),
                name="handout_is_one_thing",
            )
        ]

    def __str__(self) -> str:
        return str(self.pk)

    @property
    def prefix(self) -> str:
        return f"handouts/{self.pk}/"

    @property
    def holder(self) -> Organization:
        """In whose store the files lie."""
        return self.request.organization if self.release is None else self.release.dataset.owner

    @property
    def title(self) -> str:
        """Of a view, in the reader's language."""
        view = self.view or {}
        return str(view.get("title_fr" if (get_language() or "en").startswith("fr") else "title_en", ""))

    def file(self, name: str) -> dict[str, object] | None:
        """The file of that name, as it was handed out."""
        return next((file for file in self.files if file["name"] == name), None)
