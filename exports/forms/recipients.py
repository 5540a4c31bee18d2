"""What people decide about a release: for whom data are meant, who receives them, until when; what recipients accept; keys for programs."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date, timedelta
from typing import Any, Final

from django import forms
from django.db.models import QuerySet
from django.utils.formats import number_format
from django.utils.html import format_html
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from agreements.forms import DayInput, ReasonForm
from agreements.models import RECEIVING_ROLES, Agreement
from agreements.policy_table import least_row
from agreements.wording.terms import brief
from entente.catalogue.models import Dataset
from entente.core.dates import date_format
from entente.core.errors import Invalid
from entente.core.findings import sentence
from entente.organizations.models import Organization
from exports.disclosure.publication import MOST_BYTES
from exports.models import RecallAnswer, Release
from exports.policies import Refusal
from exports.queries.holders import replacements_of
from exports.services.recall import MOST_DAYS, USUAL_DAYS, Called
from exports.states import KeyKind, KeyScope

USUAL_KEY_DAYS: Final = 90


class MeantForForm(forms.Form):
    """The agreements for which the data of a series are meant."""

    agreements = forms.MultipleChoiceField(
        label=_("For which agreements are these data meant?"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("The recipe then starts from the strictest of their terms. Choose none to decide later."),
    )

    def __init__(self, data: Any = None, *, agreements: list[Agreement], chosen: list[str]) -> None:
        super().__init__(data, initial={"agreements": chosen})
        self.by_id = {str(agreement.pk): agreement for agreement in agreements}
        self.fields["agreements"].choices = [  # type: ignore[attr-defined]  # a MultipleChoiceField
            (
                key,
                format_html(
                    "{} · {}<br><span class='quiet small'>{}</span>",
                    agreement.title,
                    ", ".join(
                        str(party.organization) for party in agreement.parties.all() if party.role in RECEIVING_ROLES
                    ),
                    brief(agreement.machine_terms),
                ),
            )
            for key, agreement in self.by_id.items()
        ]

    def chosen(self) -> list[Agreement]:
        """The agreements that were ticked. Only of a valid form."""
        return [self.by_id[key] for key in self.cleaned_data["agreements"]]


class AcceptForm(forms.Form):
    """A person of the recipient accepts the terms as she read them."""

    digest = forms.CharField(max_length=64, widget=forms.HiddenInput)
    agreed = forms.BooleanField(label=_("I have read the terms and I will keep to them"))


class KeyForm(forms.Form):
    """What a program needs a key for, until when, and for what of it."""

    organization = forms.ModelChoiceField(
        Organization.objects.none(), label=_("For which organization?"), empty_label=None
    )
    kind = forms.ChoiceField(
        label=_("How will it be used?"), choices=KeyKind, widget=forms.RadioSelect, initial=KeyKind.PROFILE
    )
    name = forms.CharField(
        label=_("What is it for?"),
        max_length=100,
        help_text=_("For example: planning notebook, monthly report in Excel."),
    )
    scopes = forms.MultipleChoiceField(
        label=_("What may the program do?"),
        choices=KeyScope,
        initial=[KeyScope.READ],
        widget=forms.CheckboxSelectMultiple,
        help_text=_("Never more than you may yourself. Choose as little as the program needs."),
    )
    dataset = forms.ModelChoiceField(
        Dataset.objects.none(),
        label=_("For which dataset?"),
        required=False,
        empty_label=_("Every dataset of the organization"),
    )
    last_day = forms.DateField(
        label=_("Last day"),
        widget=DayInput(),
        help_text=_("At most a year from today. Rotate the key before it expires."),
    )

    def __init__(
        self,
        data: Any = None,
        *,
        opened: Mapping[Organization, Collection[str]],
        datasets: QuerySet[Dataset],
        today: date,
    ) -> None:
        """``opened``: the reader's organizations, each with what keys she may make there."""
        super().__init__(data, initial={"last_day": today + timedelta(days=USUAL_KEY_DAYS)})
        self.today, self.opened = today, opened
        organizations = Organization.objects.filter(pk__in=[organization.pk for organization in opened])
        self.fields["organization"].queryset = organizations  # type: ignore[attr-defined]  # a ModelChoiceField
        offered = [choice for choice in KeyScope.choices if any(choice[0] in scopes for scopes in opened.values())]
        self.fields["scopes"].choices = offered  # type: ignore[attr-defined]  # a MultipleChoiceField
        if KeyScope.READ not in dict(offered):
            self.initial.update(kind=KeyKind.API, scopes=[])
        self.fields["dataset"].queryset = datasets  # type: ignore[attr-defined]

    def clean_last_day(self) -> date:
        """A day from today on, within a year."""
        day: date = self.cleaned_data["last_day"]
        if not self.today <= day <= self.today + timedelta(days=365):
            raise forms.ValidationError(gettext("Choose a day from today on, within a year."), code="term")
        return day

    def clean(self) -> dict[str, Any]:
        """Within what she may do there; a profile of Delta Sharing reads."""
        cleaned = super().clean() or {}
        scopes, organization = cleaned.get("scopes", []), cleaned.get("organization")
        if cleaned.get("kind") in (KeyKind.PROFILE, KeyKind.CLIENT) and set(scopes) - {KeyScope.READ}:
            self.add_error("scopes", Refusal.KEY_KIND.label)
        if organization is not None and not set(scopes) <= set(self.opened[organization]):
            self.add_error("scopes", gettext("Your roles in this organization do not include all of this."))
        return cleaned


class RotateForm(forms.Form):
    """How long the older key works beside the new one."""

    hours = forms.TypedChoiceField(
        label=_("How long does the older key still work?"),
        choices=[(24, _("24 hours")), (1, _("1 hour")), (0, _("Not at all: it may have leaked"))],
        coerce=int,
        initial=24,
        widget=forms.RadioSelect,
    )


class OutputForm(forms.Form):
    """A table that a recipient wants to publish, and by which rule."""

    rule = forms.ChoiceField(label=_("By which rule?"))
    file = forms.FileField(
        label=_("Your table"),
        widget=forms.FileInput(attrs={"accept": ".csv,.xlsx,.parquet"}),
        help_text=_("Counts by area, need, month and the like, as CSV, Excel or Parquet; at most 2 MB. A hidden count is written *."),
    )  # fmt: skip
    public = forms.FileField(
        label=_("A table that is public already"),
        required=False,
        widget=forms.FileInput(attrs={"accept": ".csv,.xlsx,.parquet"}),
        help_text=_("Figures about the same: a small difference from them is about few people."),
    )
    columns = forms.CharField(
        label=_("Columns that count"),
        required=False,
        max_length=1000,
        help_text=_("Their names, with commas between. Leave it blank and they are guessed."),
    )

    def __init__(self, data: Any = None, files: Any = None, *, agreements: list[Agreement]) -> None:
        super().__init__(data, files)
        self._thresholds = {str(agreement.pk): agreement.small_cell for agreement in agreements}
        self._thresholds |= {audience: least_row(audience).small_cell for audience in ("public", "partner")}
        words = _("%(title)s: counts below %(threshold)s")
        titles = [(str(agreement.pk), agreement.title) for agreement in agreements]
        titles += [
            ("public", gettext("For everyone, by the policy")),
            ("partner", gettext("For partners, by the policy")),
        ]
        self.fields["rule"].choices = [  # type: ignore[attr-defined]  # a ChoiceField
            (key, words % {"title": title, "threshold": number_format(self._thresholds[key])}) for key, title in titles
        ]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        for name in ("file", "public"):
            if cleaned.get(name) is not None and cleaned[name].size > MOST_BYTES:
                self.add_error(name, _("The file is larger than 2 MB. Use “entente check-output” for it."))
        return cleaned

    @property
    def threshold(self) -> int:
        """Counts below it must be hidden. Only of a valid form."""
        return self._thresholds[self.cleaned_data["rule"]]

    @property
    def counts(self) -> tuple[str, ...]:
        """The columns that count, where they were named."""
        return tuple(name.strip() for name in self.cleaned_data["columns"].split(",") if name.strip())

    def refuse(self, refusal: Invalid) -> None:
        """Show what stands in the way beside the table."""
        for finding in refusal.findings:
            self.add_error("file", sentence(finding))


class WithdrawForm(ReasonForm):
    """Why a release is taken back, by when copies must be gone, and what replaces it."""

    days = forms.IntegerField(
        label=_("Within how many days must copies be destroyed?"),
        min_value=1,
        max_value=MOST_DAYS,
        initial=USUAL_DAYS,
        help_text=_(
            "Each recipient that fetched a file is asked to attest it by that day, is reminded, and is reported where it stays silent."
        ),
    )
    successor = forms.ModelChoiceField(
        Release.objects.none(),
        label=_("Which release replaces it?"),
        required=False,
        empty_label=_("None yet; the next one for the same period will"),
    )
    destroys = forms.BooleanField(
        label=_("Destroy the original and the anonymized candidate as well"),
        required=False,
        help_text=_(
            "Their keys are destroyed: no copy and no backup of them can be read again. Nothing can be released from this version after that."
        ),
    )

    def __init__(self, data: Any = None, *, release: Release) -> None:
        super().__init__(data)
        field = self.fields["successor"]
        field.queryset = replacements_of(release)  # type: ignore[attr-defined]  # a ModelChoiceField
        field.label_from_instance = _as_version  # type: ignore[attr-defined]

    def called(self) -> Called:
        """How it is taken back. Only of a valid form."""
        cleaned = self.cleaned_data
        return Called(cleaned["reason"], cleaned["days"], cleaned["successor"], cleaned["destroys"])


class RecallForm(forms.Form):
    """What became of the copies of a release that was taken back."""

    answer = forms.ChoiceField(
        label=_("What became of your copies?"), choices=RecallAnswer.choices, widget=forms.RadioSelect
    )
    done_on = forms.DateField(label=_("When?"), widget=DayInput())
    method = forms.CharField(
        label=_("How were they destroyed?"),
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Name copies, backups and results that still show single rows."),
    )
    attested = forms.BooleanField(label=_("I attest for my organization that it keeps nothing of this release"))

    def __init__(self, data: Any = None, *, has_successor: bool) -> None:
        super().__init__(data, initial={"answer": RecallAnswer.DESTROYED})
        if not has_successor:
            self.fields["answer"].choices = [(RecallAnswer.DESTROYED.value, RecallAnswer.DESTROYED.label)]  # type: ignore[attr-defined]  # a ChoiceField


def _as_version(release: Release) -> str:
    return gettext("Version %(number)s, released %(day)s") % {
        "number": number_format(release.run.version.number),
        "day": date_format(release.released_at, "DATE_FORMAT"),
    }
