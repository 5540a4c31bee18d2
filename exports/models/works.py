"""What came of data that were shared: works that a recipient tells its provider of."""

from __future__ import annotations

from django.core.validators import URLValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from entente.core.ids import uuid7
from entente.organizations.models import User
from exports.models.releases import Entitlement


class Work(models.Model):
    """A report, a map, a paper or a decision that cites a release, as its recipient told of it."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    entitlement = models.ForeignKey(Entitlement, models.PROTECT, related_name="works")
    title = models.CharField(_("title of the work"), max_length=300)
    address = models.URLField(_("address on the web"), max_length=500, blank=True, validators=[URLValidator(["http", "https"])])  # fmt: skip
    published_on = models.DateField(_("day of publication"))
    told_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    told_at = models.DateTimeField()

    class Meta:
        ordering = ("-published_on", "-id")
        constraints = [models.UniqueConstraint(fields=["entitlement", "title"], name="work_is_told_once")]

    def __str__(self) -> str:
        return self.title
