"""What a node signed, and what contradicts it."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from entente.core.ids import uuid7
from entente.federation.models.nodes import Peer


class ContradictionKind(models.TextChoices):
    """In which two of its words another node contradicts itself, or what it signed contradicts what can be worked out."""

    RECEIPT = (
        "receipt_differs",
        _("It confirmed, under its signature, that it applied other words than those that this node had sent to it."),
    )
    HISTORY = (
        "history_forked",
        _("Under its signature, it showed two audit trails of which one cannot be the continuation of the other."),
    )
    LOG_PROOF = (
        "log_proof",
        _(
            "It released data with a proof of its audit trail that does not hold, and announced that proof under its signature."
        ),
    )


class Contradiction(models.Model):
    """Two words of a node that cannot both be true, each kept as it was signed. The worker alone writes it, after it verified both signatures.

    Attributes:
        about: what the words are about, so that the same evidence counts once however often it arrives.
        shown: what the node signed; ``against``: what it contradicts.
        suspended: lineages of the agreements that were suspended here for it.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    peer = models.ForeignKey(Peer, models.PROTECT, related_name="contradictions")
    kind = models.CharField(max_length=20, choices=ContradictionKind)
    about = models.CharField(max_length=200)
    shown = models.JSONField()
    against = models.JSONField()
    suspended = models.JSONField(default=list)
    at = models.DateTimeField()

    class Meta:
        ordering = ("-id",)
        constraints = [models.UniqueConstraint(fields=["peer", "kind", "about"], name="contradiction_counts_once")]

    def __str__(self) -> str:
        return self.kind
