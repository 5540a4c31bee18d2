"""Views that a region keeps under a name: the address of a page says all of them."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from entente.core.bilingual import Bilingual
from entente.core.ids import uuid7
from entente.organizations.models import Organization, User


class ViewedPage(models.TextChoices):
    """The pages whose address is a view, by the names of their addresses."""

    EXPLORE = "explore", _("Explore")
    COMPARE = "compare", _("Compare places")
    SUPPLY = "supply", _("Services against need")
    LANGUAGE_GAP = "language_gap", _("Language gap")
    SURGE = "surge", _("Disaster surge")
    UNMET = "unmet", _("Unmet needs")
    CONTACTS = "contacts", _("Contacts, filtered freely")
    TREND = "trend", _("Trend and season")
    EQUITY = "equity", _("Equity")
    RURAL = "rural", _("Rural coverage")
    FUNDING = "funding", _("Funding against need")


PRIVATE_PAGES = (ViewedPage.FUNDING,)  # of an organization's own tables: a view of them is its own too


class KeptView(models.Model):
    """A question that a region asks again: a page and what was chosen there, under a name, for everyone. One of a private page is its organization's own."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    owner = models.ForeignKey(Organization, models.PROTECT, related_name="kept_views")
    page = models.CharField(max_length=20, choices=ViewedPage)
    query = models.CharField(max_length=2000, blank=True)
    name_en = models.CharField(_("name in English"), max_length=150)
    name_fr = models.CharField(_("name in French"), max_length=150)
    name = Bilingual()
    kept_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    kept_at = models.DateTimeField()

    class Meta:
        ordering = ("name_en", "id")
        constraints = [models.UniqueConstraint(fields=["owner", "page", "query"], name="view_is_kept_once")]

    def __str__(self) -> str:
        return self.name
