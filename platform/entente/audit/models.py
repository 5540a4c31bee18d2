"""AuditEvent: what was done, or refused, by whom, to what. Inserted and read; never changed."""

from __future__ import annotations

from django.db import models
from django.db.models.functions import Now


class AuditEvent(models.Model):
    """One act or one refusal.

    Holds plain identifiers and no foreign key, so that it outlives what it describes. ``facts`` are identifiers,
    counts and codes, never a value of the data, a name or a note. The column ``xid`` (the inserting transaction, set by the
    database) orders events for whoever seals them later.
    """

    at = models.DateTimeField(db_default=Now())
    event = models.CharField(max_length=80)
    refused = models.BooleanField(default=False)
    actor_id = models.UUIDField(null=True, blank=True)  # None: the platform itself
    organization_id = models.UUIDField(null=True, blank=True)  # whose trail it belongs to
    subject_type = models.CharField(max_length=60, blank=True)
    subject_id = models.UUIDField(null=True, blank=True)
    node_id = models.UUIDField()
    facts = models.JSONField(default=dict)

    class Meta:
        indexes = [
            models.Index(fields=["organization_id", "-id"], name="audit_by_organization"),
            models.Index(fields=["subject_id", "-id"], name="audit_by_subject"),
            models.Index(fields=["actor_id", "-id"], name="audit_by_actor"),
            # The filters of the page: what is rare among a million is found without reading them all.
            models.Index(fields=["organization_id", "event", "-id"], name="audit_by_event"),
            models.Index(fields=["organization_id", "-id"], condition=models.Q(refused=True), name="audit_refused"),
        ]

    def __str__(self) -> str:
        return f"{self.event} {self.subject_type} {self.subject_id}"


class FailedJob(models.Model):
    """A job that failed for good, and when what waited for it was moved."""

    job_id = models.BigIntegerField(primary_key=True)  # no foreign key: the queue forgets its jobs
    task_name = models.CharField(max_length=200)
    settled_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.task_name} {self.job_id}"


class LogLeaf(models.Model):
    """The place of an event in the log: numbers without gaps from 0, given by the sequencer alone. Never changed."""

    number = models.BigIntegerField(primary_key=True)
    event_id = models.BigIntegerField(unique=True)  # no foreign key, as everywhere in the trail
    hash = models.BinaryField()

    def __str__(self) -> str:
        return str(self.number)


class LogTile(models.Model):
    """The root of a complete subtree of 256, 65,536, … leaves, kept so that a proof reads few rows. Never changed."""

    level = models.PositiveSmallIntegerField()  # 1: 256 leaves; 2: 256 of those
    index = models.BigIntegerField()  # from 0, within its level
    hash = models.BinaryField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["level", "index"], name="tile_of_the_log_is_one")]

    def __str__(self) -> str:
        return f"{self.level}/{self.index}"


class LogHead(models.Model):
    """The log after a batch: how many leaves, their root, signed by the node. Never changed.

    ``frontier`` (complete subtrees on the right edge, hexadecimal, largest first) is what the next batch appends to; ``xid`` and
    ``event_id`` name the last event taken in.
    """

    size = models.BigIntegerField(primary_key=True)
    root = models.BinaryField()
    at = models.DateTimeField()
    signature = models.BinaryField()
    public_key = models.BinaryField()
    frontier = models.JSONField()
    xid = models.BigIntegerField()
    event_id = models.BigIntegerField()

    def __str__(self) -> str:
        return str(self.size)


class EndingsCursor(models.Model):
    """The number of the first leaf whose event was not yet looked at for the bucket of endings. One row."""

    id = models.PositiveSmallIntegerField(primary_key=True, default=1)
    number = models.BigIntegerField(default=0)

    class Meta:
        constraints = [models.CheckConstraint(condition=models.Q(id=1), name="cursor_of_endings_is_one")]

    def __str__(self) -> str:
        return str(self.number)
