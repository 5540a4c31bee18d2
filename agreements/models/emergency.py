"""An agreement armed in calm: who is on call for it, and each time it was awakened."""

from __future__ import annotations

from datetime import datetime

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from agreements.models.agreements import Agreement
from entente.core.ids import uuid7
from entente.organizations.models import Organization, User

MOST_DAYS = 30


class OnCall(models.Model):
    """A person whom an organization names for an emergency agreement; the first of the list is asked first."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    agreement = models.ForeignKey(Agreement, models.CASCADE, related_name="on_call")
    organization = models.ForeignKey(Organization, models.PROTECT, related_name="+")
    person = models.ForeignKey(User, models.PROTECT, related_name="+")
    position = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ("position", "organization")
        constraints = [models.UniqueConstraint(fields=["agreement", "person"], name="person_is_on_call_once")]

    def __str__(self) -> str:
        return str(self.pk)


class Activation(models.Model):
    """An emergency agreement was awakened: for which event, where, for how long, by whom; confirmed by a second person or over.

    An exercise takes the same path and is marked as one.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    agreement = models.ForeignKey(Agreement, models.PROTECT, related_name="activations")
    exercise = models.BooleanField(default=False)
    event = models.CharField(_("what happened"), max_length=300)
    area = models.CharField(_("where"), max_length=300)
    days = models.PositiveSmallIntegerField(
        _("for how many days"), validators=[MinValueValidator(1), MaxValueValidator(MOST_DAYS)]
    )
    # None: someone of another node, whom that node knows. ``node`` and ``confirming_node`` are those of the two, where it is not this one.
    activated_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    node = models.UUIDField(null=True, blank=True)
    confirming_node = models.UUIDField(null=True, blank=True)
    activated_at = models.DateTimeField()
    confirm_by = models.DateTimeField()
    confirmed_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    confirmed_at = models.DateTimeField(null=True, blank=True)
    through = models.DateField()  # its last day, where the agreement says
    ended_at = models.DateTimeField(null=True, blank=True)
    first_download_at = models.DateTimeField(null=True, blank=True)
    review_on = models.DateField()
    reviewed_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    reviewed_at = models.DateTimeField(null=True, blank=True)
    review = models.TextField(_("what was learned"), max_length=4_000, blank=True)

    class Meta:
        ordering = ("-id",)
        constraints = [
            models.UniqueConstraint(
                fields=["agreement"], condition=models.Q(ended_at=None), name="one_activation_at_a_time"
            ),
            models.CheckConstraint(
                condition=models.Q(confirmed_by=None) | ~models.Q(confirmed_by=models.F("activated_by")),
                name="activation_is_confirmed_by_another",
            ),
        ]

    def __str__(self) -> str:
        return str(self.pk)

    @property
    def minutes_to_first_download(self) -> int | None:
        """Whole minutes, rounded up, from the activation to the first download; ``None`` before there was one."""
        if self.first_download_at is None:
            return None
        return -(-int((self.first_download_at - self.activated_at).total_seconds()) // 60) or 1

    def is_awake(self, now: datetime) -> bool:
        """Not ended, and confirmed or still within the time for it."""
        return self.ended_at is None and (self.confirmed_at is not None or now < self.confirm_by)
