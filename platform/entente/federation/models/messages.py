"""What was said between this node and others, kept as it was signed."""

from __future__ import annotations

from typing import Final

from django.db import models

from entente.core.ids import uuid7
from entente.federation.models.nodes import Peer

REJECTED: Final = "rejected"
"""The outcome of a message that the other node's door did not take for its content: nobody signed it, so it is this node's own conclusion."""


class Thread(models.Model):
    """One matter with one other node, such as an agreement with all its versions: how far each side has come."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    thread = models.UUIDField()
    peer = models.ForeignKey(Peer, models.PROTECT, related_name="threads")
    sent = models.PositiveIntegerField(default=0)  # number of the last message to the peer
    taken = models.PositiveIntegerField(default=0)  # number of the last message of the peer that was settled
    asked_at = models.DateTimeField(null=True, blank=True)  # when what is missing was last asked for

    class Meta:
        constraints = [models.UniqueConstraint(fields=["thread", "peer"], name="one_thread_of_a_matter_with_a_peer")]

    def __str__(self) -> str:
        return str(self.thread)


class Outgoing(models.Model):
    """A message to another node, signed when it was written, in the transaction of what it tells. It goes out until there is a receipt."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    thread = models.ForeignKey(Thread, models.PROTECT, related_name="outgoing")
    peer = models.ForeignKey(Peer, models.PROTECT, related_name="outgoing")
    seq = models.PositiveIntegerField()
    type = models.CharField(max_length=81)
    raw = models.BinaryField()
    digest = models.CharField(max_length=64)
    made_at = models.DateTimeField()
    attempts = models.PositiveIntegerField(default=0)
    error_code = models.CharField(max_length=80, blank=True)
    receipt = models.BinaryField(default=b"")
    outcome = models.CharField(max_length=12, blank=True)
    code = models.CharField(max_length=80, blank=True)  # of the receipt, where it was refused
    rejected_at = models.DateTimeField(null=True, blank=True)  # first, at the other node's door, which signs nothing
    settled_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("id",)
        constraints = [
            # What a door rejected for good leaves its number to the message that says so.
            models.UniqueConstraint(
                fields=["thread", "seq"], condition=~models.Q(outcome=REJECTED), name="outgoing_number_is_its_own"
            )
        ]
        indexes = [models.Index(fields=["peer", "id"], condition=models.Q(settled_at=None), name="outgoing_unsettled")]

    def __str__(self) -> str:
        return f"{self.type} {self.seq}"


UNVERIFIED: Final = (
    "federation.unsigned",
    "federation.unknown_key",
    "federation.key_ended",
    "federation.not_the_sender",
    "federation.wrong_audience",
    "federation.malformed",
)
"""Why a stored message was not taken for its node's word."""


class Received(models.Model):
    """A message of another node. A request stores it; a job verifies it again, applies it in one transaction and signs the receipt."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    peer = models.ForeignKey(Peer, models.PROTECT, related_name="received")
    message_id = models.UUIDField()
    thread = models.UUIDField()
    seq = models.PositiveIntegerField()
    type = models.CharField(max_length=81)
    raw = models.BinaryField()
    digest = models.CharField(max_length=64)
    arrived_at = models.DateTimeField()
    settled_at = models.DateTimeField(null=True, blank=True)
    outcome = models.CharField(max_length=12, blank=True)
    code = models.CharField(max_length=80, blank=True)
    receipt = models.BinaryField(default=b"")

    class Meta:
        ordering = ("id",)
        verbose_name_plural = "received"
        constraints = [
            models.UniqueConstraint(
                fields=["peer", "message_id"],
                condition=~models.Q(outcome="refused", code__in=UNVERIFIED),
                name="message_is_taken_once",
            )
        ]
        indexes = [
            models.Index(
                fields=["peer", "thread", "seq"], condition=models.Q(settled_at=None), name="received_unsettled"
            ),
            models.Index(fields=["thread", "seq"], name="received_of_a_thread"),
            models.Index(fields=["peer", "message_id"], name="received_by_identifier"),
        ]

    def __str__(self) -> str:
        return f"{self.type} {self.seq}"

    @property
    def is_unverified(self) -> bool:
        """Whether it was refused because its node did not sign it, or not by a key that counts: the same message may come again."""
        return self.outcome == "refused" and self.code in UNVERIFIED


class BroughtReceipt(models.Model):
    """A receipt that a node brought which nobody can reach, until a job has judged it."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    peer = models.ForeignKey(Peer, models.CASCADE, related_name="brought_receipts")
    raw = models.BinaryField()
    arrived_at = models.DateTimeField()

    def __str__(self) -> str:
        return str(self.pk)
