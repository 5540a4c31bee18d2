"""What is shared, for what, how far it is protected, and what happens to it."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from agreements.forms.fields import TIME_ZONES
from agreements.forms.wizard.screen import Screen, asks_terms
from agreements.library.authorities import COVERS, Authority, uncovered
from agreements.models import Tier
from agreements.terms.fields import DayInput
from entente.catalogue.vocabularies import DatasetKind, Purpose


@asks_terms
class PurposesScreen(Screen):
    """The purposes, the kinds of data, and the authority that must carry each of them for each kind."""

    slug = "purposes"
    title = _("What for, and on which authority?")
    lead = _(
        "Data may be used for the purposes that you name here and for no other. The provider needs an authority in law that covers each "
        "purpose, for each kind of data; where none of those you choose does, this screen says so."
    )
    clauses = ("authority", "purposes")
    authorities = forms.MultipleChoiceField(
        label=_("On which authority does the provider share?"),
        widget=forms.CheckboxSelectMultiple,
        choices=Authority,
        required=False,
        help_text=_("Choose all that apply. A framework moves no data and may leave this to its schedules."),
    )

    def prepare(self) -> None:
        if self.setting.facts.get("named"):
            self.fields["purposes"].help_text = gettext(
                "Those ticked at first are the ones that the words of the request name. Read it below, and change them as you like."
            )

    def clean(self) -> dict[str, Any]:
        answers = super().clean()
        if self.setting.facts.get("tier") == Tier.FRAMEWORK or "authorities" in self.errors:
            return answers
        if not answers.get("authorities"):
            if not self._is_as_signed(answers):
                self.add_error("authorities", gettext("Choose at least one authority."))
            return answers
        purposes, kinds = answers.get("purposes", []), answers.get("kinds", [])
        open_pairs = uncovered(answers["authorities"], purposes=purposes, kinds=kinds)
        for purpose, kind in open_pairs[:6]:
            words = gettext(
                "None of these authorities covers “%(purpose)s” for “%(kind)s”. Name another authority, or leave out that purpose or kind."
            )
            names = {"purpose": Purpose(purpose).label, "kind": DatasetKind(kind).label}
            self.add_error("authorities", words % names)
        return answers

    def _is_as_signed(self, answers: dict[str, Any]) -> bool:
        """The version in force names no authority here, its text apart, and is for the same purposes and kinds."""
        signed = self.setting.signed
        if signed is None or getattr(getattr(signed, "origin", None), "authorities", []):
            return False
        terms = signed.machine_terms
        same_purposes = set(answers.get("purposes", [])) == set(terms.purposes)
        return same_purposes and set(answers.get("kinds", [])) == set(terms.kinds)

    def sources(self) -> list[tuple[str, str]]:
        """Each authority with where it is written, for the page."""
        return [(str(Authority(code).label), str(cover.source)) for code, cover in COVERS.items()]


@asks_terms
class DataScreen(Screen):
    """Which datasets, columns, places and days."""

    slug = "data"
    title = _("Exactly which data?")
    lead = _("The narrower this is, the easier it is to agree. Leave a question blank to set no limit.")
    clauses = ("data_elements",)


@asks_terms
class UseScreen(Screen):
    """Linking, passing on, following a person."""

    slug = "use"
    title = _("What may recipients do with the data?")
    lead = _("Re-identifying a person is always forbidden. These three questions decide what else is.")
    clauses = ("limits",)


@asks_terms
class DeliveryScreen(Screen):
    """How often data come, how they are taken, and what is destroyed when."""

    slug = "delivery"
    title = _("How do data arrive, and when are they destroyed?")
    lead = _("Everything that is kept can be lost. Short times protect both sides.")
    clauses = ("timing", "safeguards", "retention")


@asks_terms
class DaysScreen(Screen):
    """What it is called, and from when to when it holds."""

    slug = "days"
    title = _("What is it called, and how long does it hold?")
    lead = _("It ends by itself on its last day, with notice beforehand. One year is usual; a review keeps it alive.")
    clauses = ("timing",)
    title_en = forms.CharField(
        label=_("Title in English"),
        max_length=200,
        required=False,
        help_text=_("One language is enough. Write the other one if your partner works in it."),
    )
    title_fr = forms.CharField(label=_("Title in French"), max_length=200, required=False)
    starts_on = forms.DateField(label=_("First day"), widget=DayInput())
    ends_on = forms.DateField(
        label=_("Last day"), widget=DayInput(), help_text=_("The agreement holds through the end of this day.")
    )
    time_zone = forms.ChoiceField(label=_("Time zone of the agreement"), choices=TIME_ZONES)
    field_order = ("title_en", "title_fr", "starts_on", "ends_on", "time_zone")

    def prepare(self) -> None:
        agreement = self.setting.agreement
        if agreement is not None and agreement.time_zone not in dict(TIME_ZONES):
            self.fields["time_zone"].choices = [*TIME_ZONES, (agreement.time_zone, agreement.time_zone)]  # type: ignore[attr-defined]  # a ChoiceField

    def clean(self) -> dict[str, Any]:
        answers = super().clean()
        titles = {"title_en", "title_fr"}
        if not any(answers.get(name) for name in titles) and not titles & set(self.errors):
            self.add_error("title_en", gettext("Give the agreement a title, in English, in French or in both."))
        first, last = answers.get("starts_on"), answers.get("ends_on")
        if first and last and last < first:
            self.add_error("ends_on", gettext("The last day cannot come before the first day."))
        return answers
