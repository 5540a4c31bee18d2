"""Webhooks and what could not be delivered through them; inboxes of series in a bucket, and what arrived there."""

from __future__ import annotations

from django.db import models

from entente.catalogue.models import Dataset, DatasetVersion
from entente.core.ids import uuid7
from entente.organizations.models import Organization, User


class Webhook(models.Model):
    """Events of an organization are sent to an address, one after another, in the name of the person who made it.

    ``cursor`` is the number of the last event that was dealt with: the next one goes out when this one was taken. ``secret`` signs what is
    sent, and is wrapped by the store key.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    organization = models.ForeignKey(Organization, models.PROTECT, related_name="webhooks")
    name = models.CharField(max_length=100)
    url = models.URLField(max_length=500)
    secret = models.BinaryField()
    events = models.JSONField(default=list)  # codes; all where empty
    dataset = models.ForeignKey(Dataset, models.PROTECT, null=True, blank=True, related_name="+")  # None: everything
    made_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    made_at = models.DateTimeField()
    cursor = models.BigIntegerField()
    attempts = models.PositiveIntegerField(default=0)  # of the event that goes next
    failing_since = models.DateTimeField(null=True, blank=True)
    next_attempt_at = models.DateTimeField(null=True, blank=True)
    error_code = models.CharField(max_length=80, blank=True)
    delivered_at = models.DateTimeField(null=True, blank=True)
    leased_until = models.DateTimeField(null=True, blank=True)  # by the worker that is sending
    ended_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("-id",)

    def __str__(self) -> str:
        return self.name


class DeadLetter(models.Model):
    """An event that an address did not take in twelve hours. The ones after it went on."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    webhook = models.ForeignKey(Webhook, models.CASCADE, related_name="dead_letters")
    number = models.BigIntegerField()
    event = models.CharField(max_length=80)
    error_code = models.CharField(max_length=80)
    given_up_at = models.DateTimeField()

    class Meta:
        ordering = ("-number",)
        constraints = [models.UniqueConstraint(fields=["webhook", "number"], name="event_is_given_up_once")]

    def __str__(self) -> str:
        return f"{self.webhook_id} {self.number}"


class Inbox(models.Model):
    """A place in the bucket of an organization: what lies there becomes the next version of a series, in the name of whoever set it up."""

    dataset = models.OneToOneField(Dataset, models.PROTECT, primary_key=True, related_name="inbox")
    set_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    set_at = models.DateTimeField()

    class Meta:
        verbose_name_plural = "inboxes"

    def __str__(self) -> str:
        return str(self.pk)

    @property
    def prefix(self) -> str:
        return f"inbox/{self.dataset_id}/"


class Arrival(models.Model):
    """A file that was found in an inbox: the version that it became, or why it did not. Its name is not kept."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    inbox = models.ForeignKey(Inbox, models.CASCADE, related_name="arrivals")
    version = models.OneToOneField(DatasetVersion, models.PROTECT, null=True, blank=True, related_name="+")
    arrived_at = models.DateTimeField()
    size_bytes = models.BigIntegerField()
    error_code = models.CharField(max_length=80, blank=True)  # why it was not taken in, or its recipe not confirmed
    settled_at = models.DateTimeField(null=True, blank=True)  # nothing more is done with it by itself

    class Meta:
        ordering = ("-id",)

    def __str__(self) -> str:
        return str(self.pk)
