"""Where records come from: the sources of a region, its imports, what was odd in them, and what they changed."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from entente.core.ids import uuid7
from entente.directory.states import ImportStatus
from entente.organizations.models import Organization, User


class Source(models.Model):
    """A file that a region keeps sending, for example the export of its resource software.

    ``mapping`` is what its columns mean, remembered from the last import that a person confirmed. ``open_taxonomies`` names those of which a
    steward stated that anyone may read their terms; "" stands for terms of no taxonomy.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    owner = models.ForeignKey(Organization, models.PROTECT, related_name="directory_sources")
    name = models.CharField(_("name of the source"), max_length=100)
    mapping = models.JSONField(default=dict, blank=True)  # column -> target of entente.directory.imports.mapping
    open_taxonomies = models.JSONField(default=list, blank=True, db_default=[])
    # field -> the share that a person accepted to lose
    accepted_losses = models.JSONField(default=dict, blank=True, db_default={})
    encoding = models.CharField(
        max_length=20,
        blank=True,
        default="",
        db_default="",
    )  # of its texts, as a person said; blank: found out
    # of entente.directory.imports.presets
    preset = models.CharField(max_length=40, blank=True, default="", db_default="")
    # each of its services is verified so often
    verify_months = models.PositiveSmallIntegerField(default=12, db_default=12)
    # of its texts, en or fr; blank: nobody said
    language = models.CharField(max_length=2, blank=True, default="", db_default="")
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ("name", "id")
        constraints = [models.UniqueConstraint(fields=["owner", "name"], name="directory_source_name_is_its_own")]

    def __str__(self) -> str:
        return self.name


class FileFormat(models.TextChoices):
    FLAT = "flat", pgettext_lazy("format of a directory", "Flat table: one row for each agency, site or program")
    HSDS3_JSON = "hsds3_json", pgettext_lazy("format of a directory", "HSDS 3, JSON")
    HSDS3_PACKAGE = "hsds3_package", pgettext_lazy("format of a directory", "HSDS 3, tabular data package")
    HSDS1_PACKAGE = "hsds1_package", pgettext_lazy("format of a directory", "HSDS 1, tabular data package")


class DirectoryImport(models.Model):
    """One file of a source, taken in. It replaces what the source said before."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    source = models.ForeignKey(Source, models.PROTECT, related_name="imports")
    number = models.PositiveIntegerField()  # of the source; records name it as where a field comes from
    status = models.CharField(max_length=12, choices=ImportStatus, default=ImportStatus.RECEIVED)
    file_type = models.CharField(max_length=10)  # the extension; the rest of a file's name may name a person
    file_format = models.CharField(max_length=20, choices=FileFormat, blank=True)
    upload = models.OneToOneField("vault.SealedObject", models.PROTECT, null=True, blank=True, related_name="+")
    sha256 = models.CharField(max_length=64)
    columns = models.JSONField(default=list, blank=True)  # of a flat table: what was seen and guessed; never a value
    mapping = models.JSONField(default=dict, blank=True)
    # by which its columns were understood
    preset = models.CharField(max_length=40, blank=True, default="", db_default="")
    counts = models.JSONField(default=dict, blank=True)  # table -> read, new, changed, gone, withheld
    odd = models.JSONField(default=dict, blank=True)  # code of a finding -> how often
    fields = models.JSONField(
        default=list,
        blank=True,
        db_default=[],
    )  # what became of each field: entente.directory.imports.field_table
    # why it waits for a person: entente.directory.imports.holds.Hold
    held = models.JSONField(default=dict, blank=True, db_default={})
    accepted_by = models.ForeignKey(
        User, models.PROTECT, null=True, blank=True, related_name="+"
    )  # who accepted what it loses
    accepted_at = models.DateTimeField(null=True, blank=True)
    failure = models.CharField(max_length=60, blank=True)
    failed_for = models.JSONField(default=list, blank=True)  # of a failure: code, column, row, facts
    started_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    # Of an organization that is no region: what the file would change of what everyone finds, and which region's steward let it in, or not.
    # The counts of entente.directory.imports.review.Difference.
    difference = models.JSONField(default=dict, blank=True, db_default={})
    reviewed_for = models.ForeignKey(Organization, models.PROTECT, null=True, blank=True, related_name="+")
    decided_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    decided_at = models.DateTimeField(null=True, blank=True)
    decision_reason = models.CharField(max_length=500, blank=True, default="", db_default="")
    received_at = models.DateTimeField(auto_now_add=True)
    done_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("-received_at", "-id")
        constraints = [
            models.UniqueConstraint(fields=["source", "number"], name="directory_import_number_is_its_own"),
            models.CheckConstraint(
                condition=~models.Q(status=ImportStatus.DONE) | models.Q(done_at__isnull=False),
                name="directory_import_done_says_when",
            ),
            models.CheckConstraint(
                condition=models.Q(reviewed_for=None, decided_by=None, decided_at=None)
                | models.Q(reviewed_for__isnull=False, decided_by__isnull=False, decided_at__isnull=False),
                name="decision_about_an_import_is_whole",
            ),
            models.CheckConstraint(
                condition=models.Q(accepted_by=None, accepted_at=None)
                | models.Q(accepted_by__isnull=False, accepted_at__isnull=False),
                name="acceptance_of_losses_is_whole",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.source} {self.number}"


class ImportFinding(models.Model):
    """What was odd in a row: a code, the row as a spreadsheet counts, the column. Never a value."""

    id = models.BigAutoField(primary_key=True)
    directory_import = models.ForeignKey(DirectoryImport, models.CASCADE, related_name="findings")
    table = models.CharField(max_length=40)
    row = models.PositiveIntegerField(null=True, blank=True)
    column = models.CharField(max_length=200, blank=True)
    code = models.CharField(max_length=60)
    refused = models.BooleanField(default=False)  # the row did not come in

    class Meta:
        ordering = ("id",)
        indexes = [models.Index(fields=["directory_import", "id"], name="findings_of_an_import")]

    def __str__(self) -> str:
        return self.code


class ChangeKind(models.TextChoices):
    NEW = "new", pgettext_lazy("change in a directory", "New")
    CHANGED = "changed", pgettext_lazy("change in a directory", "Changed")
    GONE = "gone", pgettext_lazy("change in a directory", "Gone")


class RecordChange(models.Model):
    """A record that an import brought, changed or took away; the first import of a source leaves counts alone."""

    id = models.BigAutoField(primary_key=True)
    directory_import = models.ForeignKey(DirectoryImport, models.CASCADE, related_name="changes")
    table = models.CharField(max_length=40)
    record_id = models.UUIDField()
    kind = models.CharField(max_length=8, choices=ChangeKind)
    fields = models.JSONField(default=list)

    class Meta:
        ordering = ("id",)
        indexes = [models.Index(fields=["directory_import", "id"], name="changes_of_an_import")]

    def __str__(self) -> str:
        return f"{self.table} {self.kind}"
