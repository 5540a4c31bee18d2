"""An agreement whose parties live on several nodes: what the others are to be told, and which node stopped it."""

from __future__ import annotations

from django.db import models

from agreements.models.agreements import Agreement
from entente.core.ids import uuid7


class Announcement(models.Model):
    """Something happened to an agreement here that the nodes of its parties are to be told, in the order in which it happened.

    It is written in the transaction of what it tells. The worker, which alone signs for the node, makes messages of it.
    """

    agreement = models.ForeignKey(Agreement, models.CASCADE, related_name="announcements")
    kind = models.CharField(max_length=40)  # of the messages, such as "agreement.suspended"
    facts = models.JSONField(default=dict)
    at = models.DateTimeField(auto_now_add=True)
    written_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("id",)
        indexes = [
            models.Index(fields=["agreement", "id"], condition=models.Q(written_at=None), name="announcement_unwritten")
        ]

    def __str__(self) -> str:
        return self.kind


class NodeStop(models.Model):
    """The people of one node suspended an agreement, or ended it (``is_final``). It stands still while one such row is open.

    It is about all versions: a stop and an amendment may meet on their way, and what was stopped stays so under the next version.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    lineage = models.UUIDField()
    node = models.UUIDField()
    is_final = models.BooleanField(default=False)
    reason = models.CharField(max_length=500, blank=True)
    at = models.DateTimeField()
    lifted_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("id",)
        constraints = [
            models.UniqueConstraint(
                fields=["lineage", "node", "is_final"],
                condition=models.Q(lifted_at=None),
                name="node_stops_an_agreement_once",
            ),
            models.CheckConstraint(
                condition=models.Q(is_final=False) | models.Q(lifted_at=None), name="final_stop_is_never_lifted"
            ),
        ]

    def __str__(self) -> str:
        return str(self.node)


class AgreementFollower(models.Model):
    """A node on which no party lives, and where something rests on an agreement: what its organization provided was passed on under it.

    It is told when the agreement is suspended, goes on, or ends.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    lineage = models.UUIDField()
    node = models.UUIDField()
    since = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["lineage", "node"], name="node_follows_an_agreement_once"),
        ]

    def __str__(self) -> str:
        return str(self.node)


class OnwardStatement(models.Model):
    """What a node says of agreements there under which its organizations may pass on what they receive under an agreement of several nodes.

    Of this node: what it said last. The newest statement takes the place of the one before.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    lineage = models.UUIDField()  # of the agreement under which they receive
    node = models.UUIDField()
    groups = models.JSONField(default=list)  # from: an organization there; to: organizations that receive from it
    stated_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["lineage", "node"], name="node_states_onward_agreements_once")]

    def __str__(self) -> str:
        return str(self.node)
