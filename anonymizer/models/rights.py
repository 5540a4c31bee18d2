"""What people ask of the organization that holds their records: to be left out of a series, to know what is held, or an objection.

Nobody is named here. A person is her identifier in the organization's own file, sealed until the worker has read it once; what stays is a keyed
hash, whose key the worker alone can open, and the number of the request, which the organization notes beside the person.
"""

from __future__ import annotations

from typing import Final

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from entente.catalogue.models import Dataset
from entente.core.ids import uuid7
from entente.organizations.models import User


class RightsKind(models.TextChoices):
    """What a person asks for. All but an objection name her by her identifier."""

    WITHDRAWAL = "withdrawal", pgettext_lazy("request of a person", "Not to be included any more")
    RETURN = "return", pgettext_lazy("request of a person", "To be included again")
    ACCESS = "access", pgettext_lazy("request of a person", "To know what is held and who received it")
    OBJECTION = "objection", pgettext_lazy("request of a person", "Objection")


class RightsOutcome(models.TextChoices):
    """What the organization answered."""

    FOLLOWED = "followed", pgettext_lazy("request of a person", "Done as was asked")
    PARTLY = "partly", pgettext_lazy("request of a person", "Done in part")
    REFUSED = "refused", pgettext_lazy("request of a person", "Refused, with reasons given to the person")
    GIVEN_UP = "given_up", pgettext_lazy("request of a person", "The person no longer asks for it")


BY_IDENTIFIER: Final = frozenset({RightsKind.WITHDRAWAL, RightsKind.RETURN, RightsKind.ACCESS})


class RightsRequest(models.Model):
    """One request. The worker writes ``digest``, ``processed_at``, ``result`` and ``ended_at``; a person, what was answered.

    ``result``: of a withdrawal ``versions``; of access ``versions`` and ``releases``; of a return ``ended``, numbers of withdrawals. Each of the first two
    is a list of identifiers with ``holds``: true, false, or null where nothing is left that would tell.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    dataset = models.ForeignKey(Dataset, models.PROTECT, related_name="rights_requests")
    number = models.PositiveIntegerField()
    kind = models.CharField(_("what the person asks for"), max_length=12, choices=RightsKind)
    received_on = models.DateField(_("day on which it was received"))
    due_on = models.DateField()  # by which day it must be answered
    due_under = models.CharField(max_length=40, blank=True)  # code of an instrument; blank: no text known here
    column = models.CharField(_("column of the identifier"), max_length=500, blank=True)
    sealed_id = models.UUIDField(null=True, blank=True, unique=True)  # in the key store until the worker has read it
    digest = models.CharField(max_length=64, blank=True, default="", db_default="")  # of a withdrawal
    processed_at = models.DateTimeField(null=True, blank=True)
    result = models.JSONField(default=dict, db_default={})
    ended_at = models.DateTimeField(null=True, blank=True)  # of a withdrawal: the person came back
    outcome = models.CharField(_("answer"), max_length=12, choices=RightsOutcome, blank=True)
    answered_on = models.DateField(_("day on which it was answered"), null=True, blank=True)
    answered_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    recorded_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    recorded_at = models.DateTimeField()

    class Meta:
        ordering = ("-id",)
        constraints = [
            models.UniqueConstraint(fields=["dataset", "number"], name="rights_request_number_is_its_own"),
            models.CheckConstraint(
                condition=models.Q(outcome="", answered_on=None, answered_by=None)
                | ~models.Q(outcome="") & models.Q(answered_on__isnull=False, answered_by__isnull=False),
                name="answer_to_a_person_is_whole",
            ),
        ]

    def __str__(self) -> str:
        return str(self.pk)

    @property
    def is_under_way(self) -> bool:
        """Whether the worker has still to read the identifier."""
        return self.kind in BY_IDENTIFIER and self.processed_at is None

    @property
    def is_in_effect(self) -> bool:
        """Whether the person is left out of the next versions because of it."""
        return self.kind == RightsKind.WITHDRAWAL and self.processed_at is not None and self.ended_at is None
