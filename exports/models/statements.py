"""What the node says, signed, of releases that left."""

from __future__ import annotations

from django.db import models

from exports.models.releases import Release


class ReleaseStatement(models.Model):
    """Whether a release still stands, signed by the node: the web process serves it and cannot sign another one."""

    release = models.OneToOneField(Release, models.PROTECT, primary_key=True, related_name="statement")
    status = models.CharField(max_length=12)  # exports.states.ReleaseStatus
    successor_id = models.UUIDField(null=True, blank=True)
    stated_at = models.DateTimeField()
    document = models.JSONField()  # exports.manifests.signed, the part "statement"

    def __str__(self) -> str:
        return str(self.pk)
