"""A taxonomy that its owner licenses: terms that a licence holder brought in, kept where no page, API or export of the standard's tables reads."""

from __future__ import annotations

from django.db import models

from entente.core.bilingual import Bilingual
from entente.core.ids import uuid7
from entente.organizations.models import Organization, User


class TaxonomyLicence(models.Model):
    """An organization says that it holds a licence; who said so, and when. One taxonomy each."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    organization = models.OneToOneField(Organization, models.PROTECT, related_name="taxonomy_licence")
    taxonomy = models.CharField(max_length=100)
    stated_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    stated_at = models.DateTimeField()

    def __str__(self) -> str:
        return self.taxonomy


class LicensedTerm(models.Model):
    """A term of the licensed taxonomy, for the holder's own people alone."""

    name = Bilingual()

    id = models.BigAutoField(primary_key=True)
    licence = models.ForeignKey(TaxonomyLicence, models.CASCADE, related_name="terms")
    code = models.CharField(max_length=60)
    name_en = models.CharField(max_length=300, blank=True)
    name_fr = models.CharField(max_length=300, blank=True)

    class Meta:
        ordering = ("code",)
        constraints = [
            models.UniqueConstraint(fields=["licence", "code"], name="licensed_term_code_stands_once"),
            models.CheckConstraint(condition=~models.Q(name_en="", name_fr=""), name="licensed_term_has_a_name"),
        ]

    def __str__(self) -> str:
        return self.code
