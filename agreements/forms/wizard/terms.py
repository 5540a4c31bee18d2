"""What is shared, for what, how far it is protected, and what happens to it."""

from __future__ import annotations

from typing import Any, Final

from django import forms
from django.utils.formats import number_format
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from agreements.authorities import COVERS, Authority, uncovered
from agreements.forms.fields import TIME_ZONES, DayInput
from agreements.forms.wizard.screen import Screen, yes_no
from agreements.models import Tier
from agreements.terms import AssuranceLevel, Frequency, Onward
from entente.catalogue.models import Dataset
from entente.catalogue.places import is_place
from entente.catalogue.vocabularies import DatasetKind, Geography, Purpose
from entente.organizations.models import Organization

MOST_COLUMNS: Final = 500
MOST_PLACES: Final = 200


class PurposesScreen(Screen):
    """The purposes, the kinds of data, and the authority that must carry each of them for each kind."""

    slug = "purposes"
    title = _("What for, and on which authority?")
    lead = _(
        "Data may be used for the purposes that you name here and for no other. The provider needs an authority in law that covers each "
        "purpose, for each kind of data; where none of those you choose does, this screen says so."
    )
    clauses = ("authority", "purposes")
    purposes = forms.MultipleChoiceField(
        label=_("What may the data be used for?"), widget=forms.CheckboxSelectMultiple, choices=Purpose
    )
    kinds = forms.MultipleChoiceField(
        label=_("Which kinds of data?"), widget=forms.CheckboxSelectMultiple, choices=DatasetKind
    )
    authorities = forms.MultipleChoiceField(
        label=_("On which authority does the provider share?"),
        widget=forms.CheckboxSelectMultiple,
        choices=Authority,
        required=False,
        help_text=_("Choose all that apply. A framework moves no data and may leave this to its schedules."),
    )

    def prepare(self) -> None:
        if self.setting.said.get("named"):
            self.fields["purposes"].help_text = gettext(
                "Those ticked at first are the ones that the words of the request name. Read it below, and change them as you like."
            )

    def clean(self) -> dict[str, Any]:
        given = super().clean() or self.cleaned_data
        if self.setting.said.get("tier") == Tier.FRAMEWORK or "authorities" in self.errors:
            return given
        if not given.get("authorities"):
            if not self._is_as_signed(given):
                self.add_error("authorities", gettext("Choose at least one authority."))
            return given
        open_pairs = uncovered(given["authorities"], purposes=given.get("purposes", []), kinds=given.get("kinds", []))
        for purpose, kind in open_pairs[:6]:
            words = gettext(
                "None of these authorities covers “%(purpose)s” for “%(kind)s”. Name another authority, or leave out that purpose or kind."
            )
            said = {"purpose": Purpose(purpose).label, "kind": DatasetKind(kind).label}
            self.add_error("authorities", words % said)
        return given

    def _is_as_signed(self, given: dict[str, Any]) -> bool:
        """The version in force names no authority here, its text apart, and is for the same purposes and kinds."""
        signed = self.setting.signed
        if signed is None or getattr(getattr(signed, "origin", None), "authorities", []):
            return False
        terms = signed.machine_terms
        return set(given.get("purposes", [])) == set(terms.purposes) and set(given.get("kinds", [])) == set(terms.kinds)

    def sources(self) -> list[tuple[str, str]]:
        """Each authority with where it is written, for the page."""
        return [(str(Authority(code).label), str(cover.source)) for code, cover in COVERS.items()]


class DataScreen(Screen):
    """Which datasets, columns, places and days."""

    slug = "data"
    title = _("Exactly which data?")
    lead = _("The narrower this is, the easier it is to agree. Leave a question blank to set no limit.")
    clauses = ("data_elements",)
    datasets = forms.ModelMultipleChoiceField(
        Dataset.objects.none(),
        label=_("Only these datasets"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("Choose none to cover every dataset of these kinds."),
    )
    columns = forms.CharField(
        label=_("Only these columns"),
        required=False,
        max_length=20_000,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_("One name a line. Leave it blank to allow any column that does not name a person."),
    )
    finest_geography = forms.ChoiceField(
        label=_("How fine may a place be?"),
        choices=Geography,
        widget=forms.RadioSelect,
        help_text=_("The finer the place, the easier a person is recognized, above all where few people live."),
    )
    places = forms.CharField(
        label=_("Only records from these places"),
        required=False,
        max_length=2_000,
        help_text=_(
            "Provinces (CA-ON) or beginnings of postal codes (M5V), separated by commas. Each release is judged by the postal codes and "
            "provinces in its data; where these do not tell, a person decides."
        ),
    )
    data_from = forms.DateField(label=_("Only data from this day on"), required=False, widget=DayInput())
    data_to = forms.DateField(label=_("Only data until this day"), required=False, widget=DayInput())
    free_text = forms.BooleanField(
        label=_("Notes may be shared once names and contact details are removed"),
        required=False,
        help_text=_("Even then a note can give a person away. Say no unless a purpose needs it."),
    )

    def prepare(self) -> None:
        self.choose_from_datasets("datasets")

    def clean_columns(self) -> tuple[str, ...]:
        """Names, each once, in the order in which they were written."""
        names = dict.fromkeys(line.strip() for line in self.cleaned_data["columns"].splitlines() if line.strip())
        if len(names) > MOST_COLUMNS:
            raise forms.ValidationError(
                gettext("Name at most %(most)s columns.") % {"most": number_format(MOST_COLUMNS)}
            )
        return tuple(names)

    def clean_places(self) -> tuple[str, ...]:
        """Codes in upper case, each once."""
        codes = [code.strip().upper().replace(" ", "") for code in self.cleaned_data["places"].split(",")]
        found = tuple(dict.fromkeys(code for code in codes if code))
        if len(found) > MOST_PLACES:
            raise forms.ValidationError(gettext("Name at most %(most)s places.") % {"most": number_format(MOST_PLACES)})
        unknown = [code for code in found if not is_place(code)]
        if unknown:
            words = gettext(
                "“%(place)s” is neither a province such as CA-ON nor the beginning of a postal code such as M5V."
            )
            raise forms.ValidationError(words % {"place": unknown[0][:20]})
        return found

    def clean(self) -> dict[str, Any]:
        given = super().clean() or self.cleaned_data
        if given.get("data_from") and given.get("data_to") and given["data_to"] < given["data_from"]:
            self.add_error("data_to", gettext("The last day cannot come before the first day."))
        return given


class UseScreen(Screen):
    """Linking, passing on, following a person."""

    slug = "use"
    title = _("What may recipients do with the data?")
    lead = _("Re-identifying a person is always forbidden. These three questions decide what else is.")
    clauses = ("limits",)
    linking = yes_no(
        _("May the data be linked with other data?"),
        _("Linking shows more, of people too. Recipients may never link in order to identify."),
    )
    link_with = forms.ModelMultipleChoiceField(
        Dataset.objects.none(),
        label=_("Only with these datasets of the providers"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("Only if you allow linking. Choose none to allow it with any."),
    )
    follow_persons = yes_no(
        _("May a person be followed from one delivery to the next?"),
        _(
            "By a pseudonym, for example to see whether people call again. A chain of records is easier to recognize than one."
        ),
    )
    onward = forms.ChoiceField(
        label=_("May the data be passed on?"), choices=Onward, widget=forms.RadioSelect, initial=Onward.NONE
    )
    onward_to = forms.ModelMultipleChoiceField(
        Organization.objects.none(),
        label=_("To which organizations, unchanged?"),
        required=False,
        widget=forms.SelectMultiple(attrs={"size": 6}),
        help_text=_("Only if you allow it to organizations that you name."),
    )

    def prepare(self) -> None:
        self.choose_from("onward_to", Organization.objects.order_by("name_en"))
        self.choose_from_datasets("link_with")

    def clean(self) -> dict[str, Any]:
        given = super().clean() or self.cleaned_data
        if given.get("onward") == Onward.NAMED and not given.get("onward_to") and "onward_to" not in self.errors:
            self.add_error("onward_to", gettext("Name the organizations, or choose another answer above."))
        if given.get("onward") != Onward.NAMED:
            given["onward_to"] = Organization.objects.none()
        if not given.get("linking"):
            given["link_with"] = Dataset.objects.none()
        return given


class DeliveryScreen(Screen):
    """How often data come, how they are taken, and what is destroyed when."""

    slug = "delivery"
    title = _("How do data arrive, and when are they destroyed?")
    lead = _("Everything that is kept can be lost. Short times protect both sides.")
    clauses = ("timing", "safeguards", "retention")
    frequency = forms.ChoiceField(label=_("How often are data delivered?"), choices=Frequency, widget=forms.RadioSelect)
    standing_release = forms.BooleanField(
        label=_("The next version may be released by a standing approval of two people"), required=False
    )
    change_feed = forms.BooleanField(label=_("Recipients may fetch only what changed"), required=False)
    proxied_only = forms.BooleanField(
        label=_("Downloads pass through the platform only, which checks the right again at every part"), required=False
    )
    fingerprint = forms.BooleanField(
        label=_("Each recipient’s copy is marked, so that a leak can be traced"), required=False
    )
    retention_days = forms.IntegerField(
        label=_("Days until originals are destroyed"),
        min_value=0,
        max_value=3650,
        required=False,
        help_text=_("Counted from the decision about a run. It can only shorten the provider’s own rule."),
    )
    destroy_within_days = forms.IntegerField(
        label=_("Days within which recipients destroy their copies after the end"),
        min_value=0,
        max_value=365,
        initial=30,
    )
    destruction_proof = forms.BooleanField(
        label=_("Recipients must certify that they have destroyed the data"), required=False
    )
    assurance = forms.ChoiceField(
        label=_("Which level of safeguards must recipients have shown?"),
        choices=AssuranceLevel,
        widget=forms.RadioSelect,
        help_text=_("From their yearly self-assessment on this platform."),
    )


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
    review_on = forms.DateField(
        label=_("Review by"),
        widget=DayInput(),
        required=False,
        help_text=_("When the parties look at it together. It appears in their calendars."),
    )

    def prepare(self) -> None:
        agreement = self.setting.agreement
        if agreement is not None and agreement.time_zone not in dict(TIME_ZONES):
            self.fields["time_zone"].choices = [*TIME_ZONES, (agreement.time_zone, agreement.time_zone)]  # type: ignore[attr-defined]  # a ChoiceField

    def clean(self) -> dict[str, Any]:
        given = super().clean() or self.cleaned_data
        if not given.get("title_en") and not given.get("title_fr") and not {"title_en", "title_fr"} & set(self.errors):
            self.add_error("title_en", gettext("Give the agreement a title, in English, in French or in both."))
        first, last, review = given.get("starts_on"), given.get("ends_on"), given.get("review_on")
        if first and last and last < first:
            self.add_error("ends_on", gettext("The last day cannot come before the first day."))
        elif first and last and review and not first <= review <= last:
            self.add_error("review_on", gettext("The review must fall between the first and the last day."))
        return given
