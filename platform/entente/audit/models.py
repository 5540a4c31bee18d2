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
        ]

    def __str__(self) -> str:
        return f"{self.event} {self.subject_type} {self.subject_id}"
