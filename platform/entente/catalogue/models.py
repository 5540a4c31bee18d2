"""Datasets, which are series; their versions, columns, and the names that must stay visible in text."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _
from guardian.models import GroupObjectPermissionBase

from entente.catalogue.vocabularies import DatasetKind, EntryKind
from entente.core.bilingual import Bilingual
from entente.core.ids import uuid7
from entente.organizations.models import Organization, User


class Dataset(models.Model):
    """A series: the same table for one period after another. Each upload is a version."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    owner = models.ForeignKey(Organization, models.PROTECT, related_name="datasets")
    title_en = models.CharField(_("title in English"), max_length=200)
    title_fr = models.CharField(_("title in French"), max_length=200)
    description_en = models.TextField(_("description in English"), blank=True, max_length=5000)
    description_fr = models.TextField(_("description in French"), blank=True, max_length=5000)
    kind = models.CharField(_("what each row describes"), max_length=20, choices=DatasetKind)
    # The organization anonymized the data itself: measured and checked by the same gate, not transformed.
    anonymized_before_upload = models.BooleanField(_("anonymized before upload"), default=False)
    joined_from = models.JSONField(
        default=list, blank=True
    )  # keys of the two series whose versions are joined in this one
    # Of a pool: the lineage of the agreement under which rows of several organizations are put together; ``joined_from`` names their series.
    pooled_under = models.UUIDField(null=True, blank=True)
    # Of an owner’s part of joint exports: the processor that delivers them, whose people neither see nor decide here.
    delivered_by = models.ForeignKey(Organization, models.PROTECT, null=True, blank=True, related_name="+")
    created_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    created_at = models.DateTimeField(auto_now_add=True)

    title = Bilingual()
    description = Bilingual()

    class Meta:
        ordering = ("-id",)
        permissions = [
            ("upload_version", "Can upload a version"),
            ("confirm_recipe", "Can confirm a recipe"),
            ("view_originals", "Can look at originals"),
            ("review_run", "Can review a run"),
            ("release_run", "Can release a run"),
            ("destroy_version", "Can destroy uploads and candidates"),
            ("hold_version", "Can put a version on legal hold"),
        ]

    def __str__(self) -> str:
        return self.title

    @property
    def is_pool(self) -> bool:
        """Whether its rows are of several organizations, so that nobody sees them, the owner's own people neither."""
        return self.pooled_under is not None

    @property
    def holds_rows_of_others(self) -> bool:
        """Whether rows of another organization are in it: of a pool, or of what its owner received and added to. A source that is not here may be
        anybody's."""
        if self.is_pool or not self.joined_from:
            return self.is_pool
        return Dataset.objects.filter(pk__in=self.joined_from, owner=self.owner_id).count() < len(self.joined_from)


class DatasetGroupObjectPermission(GroupObjectPermissionBase):
    content_object = models.ForeignKey(Dataset, on_delete=models.CASCADE)


class DatasetVersion(models.Model):
    """One upload of a dataset, for a period.

    ``upload`` holds the file as it came and ``table`` what was read from it; both are sealed to the owner. Reading
    choices and what was understood hold names of columns and sheets, never values.
    A joint one holds rows of several controllers: the worker splits it and destroys it, and nothing is ever read from it here.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    dataset = models.ForeignKey(Dataset, models.PROTECT, related_name="versions")
    number = models.PositiveIntegerField()
    period_start = models.DateField()
    period_end = models.DateField()
    file_type = models.CharField(max_length=10)  # the extension; the rest of a file's name may name a person
    upload = models.OneToOneField("vault.SealedObject", models.PROTECT, related_name="+")
    table = models.OneToOneField("vault.SealedObject", models.PROTECT, null=True, blank=True, related_name="+")
    password_id = models.UUIDField(null=True, blank=True)  # a sealed password in the key store, gone after reading
    choices = models.JSONField(default=dict, blank=True)  # anonymizer.engine.table.readers.ReadingChoices
    reading = models.JSONField(default=dict, blank=True)  # anonymizer.engine.table.readers.Reading
    records = models.PositiveBigIntegerField(null=True, blank=True)
    is_joint = models.BooleanField(default=False, db_default=False)
    places = models.JSONField(default=dict, blank=True)  # entente.catalogue.places.Whereabouts: provinces at the finest
    uploaded_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    upload_link = models.OneToOneField("UploadLink", models.PROTECT, null=True, blank=True, related_name="version")
    uploaded_at = models.DateTimeField(auto_now_add=True)
    destroy_on = models.DateField(null=True, blank=True)  # set by the decision
    destroyed_at = models.DateTimeField(null=True, blank=True)
    destruction_asked_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    destruction_asked_at = models.DateTimeField(null=True, blank=True)  # the worker destroys it, within seconds
    held_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    held_at = models.DateTimeField(null=True, blank=True)
    hold_reason = models.CharField(max_length=500, blank=True)

    class Meta:
        ordering = ("-number",)
        constraints = [
            models.UniqueConstraint(fields=["dataset", "number"], name="version_number_is_its_own"),
            models.CheckConstraint(
                condition=models.Q(period_start__lte=models.F("period_end")), name="version_period_is_forward"
            ),
            models.CheckConstraint(
                condition=models.Q(held_by=None, held_at=None, hold_reason="")
                | models.Q(held_by__isnull=False, held_at__isnull=False) & ~models.Q(hold_reason=""),
                name="hold_names_who_when_and_why",
            ),
            models.CheckConstraint(
                condition=models.Q(destruction_asked_by=None, destruction_asked_at=None)
                | models.Q(destruction_asked_by__isnull=False, destruction_asked_at__isnull=False),
                name="destruction_names_who_asked_and_when",
            ),
            models.CheckConstraint(
                condition=models.Q(uploaded_by__isnull=False) | models.Q(upload_link__isnull=False),
                name="version_came_from_someone",
            ),
            models.CheckConstraint(
                condition=models.Q(is_joint=False) | models.Q(table=None), name="joint_export_is_never_a_table"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.dataset} {self.number}"

    @property
    def contributor_id(self) -> object:
        """Who stands for the upload: the person, or whoever sent the link through which it came."""
        return self.uploaded_by_id or (self.upload_link.created_by_id if self.upload_link else None)


class Join(models.Model):
    """Two versions of one owner are brought together by a key: each row of the first that finds its one row in the second becomes a row of both.

    ``keys``: pairs of names of columns. The worker writes ``version``, a version of a series of its own, or says in ``error_code`` why not.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    dataset = models.ForeignKey(Dataset, models.PROTECT, related_name="joins")
    first = models.ForeignKey(DatasetVersion, models.PROTECT, related_name="joins_as_first")
    second = models.ForeignKey(DatasetVersion, models.PROTECT, related_name="joins_as_second")
    keys = models.JSONField()
    made_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    made_at = models.DateTimeField()
    version = models.OneToOneField(DatasetVersion, models.PROTECT, null=True, blank=True, related_name="join")
    error_code = models.CharField(max_length=80, blank=True)

    class Meta:
        ordering = ("-id",)

    def __str__(self) -> str:
        return str(self.pk)


class Column(models.Model):
    """What the worker found out about a column of a version. Shapes only, never a value."""

    version = models.ForeignKey(DatasetVersion, models.CASCADE, related_name="columns")
    position = models.PositiveIntegerField()
    name = models.CharField(max_length=500)
    profile = models.JSONField(default=dict)  # anonymizer.engine.ColumnProfile
    findings = models.JSONField(default=dict)  # of a text column: texts seen, texts hit, findings by label

    class Meta:
        ordering = ("position",)
        constraints = [models.UniqueConstraint(fields=["version", "position"], name="column_position_is_its_own")]

    def __str__(self) -> str:
        return self.name


class ProtectedName(models.Model):
    """A name that must stay visible in text: a service or a programme, not a person."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    owner = models.ForeignKey(Organization, models.CASCADE, null=True, blank=True, related_name="protected_names")
    name = models.CharField(max_length=300)
    language = models.CharField(max_length=2, blank=True)
    source = models.CharField(max_length=40)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["owner", "name", "language"], name="protected_name_stands_once", nulls_distinct=False
            )
        ]

    def __str__(self) -> str:
        return self.name


class CommunityEntry(models.Model):
    """A place, a name or an identity column of a community, which other people's releases leave out unless its authority consents.

    It counts once a second person confirmed it. What was registered before two people were asked for has no name beside it.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    authority = models.ForeignKey(Organization, models.CASCADE, related_name="community_entries")
    kind = models.CharField(max_length=10, choices=EntryKind)
    value = models.CharField(max_length=300)
    entered_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    entered_at = models.DateTimeField(null=True, blank=True)
    confirmed_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    confirmed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["authority", "kind", "value"], name="community_entry_stands_once"),
            models.CheckConstraint(
                condition=models.Q(confirmed_by=None, confirmed_at=None)
                | models.Q(entered_by=None, confirmed_by=None)
                | models.Q(entered_by__isnull=False, confirmed_by__isnull=False, confirmed_at__isnull=False)
                & ~models.Q(confirmed_by=models.F("entered_by")),
                name="community_entry_needs_two_people",
            ),
        ]

    def __str__(self) -> str:
        return self.value


class UploadLink(models.Model):
    """A one-time address at which someone without an account hands in one file for one dataset."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    dataset = models.ForeignKey(Dataset, models.PROTECT, related_name="upload_links")
    token_hash = models.CharField(max_length=64, unique=True)  # SHA-256; the token itself is shown once
    period_start = models.DateField()
    period_end = models.DateField()
    created_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    created_at = models.DateTimeField(auto_now_add=True)
    expires_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True, blank=True)
    revoked_at = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return str(self.pk)


class Destruction(models.Model):
    """The receipt for bytes that can no longer be read: which object, whose, when, by whom and why."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    version = models.ForeignKey(DatasetVersion, models.PROTECT, related_name="destructions")
    object_id = models.UUIDField(unique=True)
    label = models.CharField(max_length=40)
    reason = models.CharField(max_length=40)  # a code: retention, asked, refused
    destroyed_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    destroyed_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.label} {self.object_id}"
