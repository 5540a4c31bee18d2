"""The questions to a community authority: consent, refusal, withdrawal."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.formats import date_format
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from agreements import permissions, queries
from agreements.forms.fields import DayInput
from agreements.models import Agreement, Consent, ConsentForm
from entente.organizations.models import User


class _Choice(forms.ModelChoiceField):  # type: ignore[type-arg]  # not subscriptable when run
    """A consent by what it is about, and through when."""

    def label_from_instance(self, obj: Consent) -> str:
        about = obj.about or gettext("The agreement itself")
        if obj.through is None:
            return about
        return gettext("%(about)s, through %(day)s") % {"about": about, "day": date_format(obj.through)}


class GiveForm(forms.Form):
    """What about, in which form, for how long."""

    asked = _Choice(
        Consent.objects.none(), label=_("Consent to what?"), required=False, empty_label=_("The agreement itself")
    )
    form = forms.ChoiceField(label=_("How was it given?"), choices=ConsentForm, widget=forms.RadioSelect)
    reference = forms.CharField(
        label=_("Resolution or letter"), max_length=300, required=False, help_text=_("Its number or date.")
    )
    witness = forms.CharField(
        label=_("Witness of a spoken consent"), max_length=150, required=False, help_text=_("Who heard it.")
    )
    given_on = forms.DateField(label=_("Day on which it was given"), widget=DayInput())
    through = forms.DateField(label=_("Last day for which it holds"), widget=DayInput())

    def __init__(self, data: Any = None, *, agreement: Agreement, user: User) -> None:
        super().__init__(data)
        own = permissions.own_authorities(user, agreement)
        self.fields["asked"].queryset = queries.consents_asked(agreement, own)  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        given = super().clean() or self.cleaned_data
        if given.get("form") == ConsentForm.ORAL and not given.get("witness", "").strip():
            self.add_error("witness", gettext("A spoken consent needs a witness. Name the person."))
        if given.get("form") in (ConsentForm.RESOLUTION, ConsentForm.LETTER) and not given.get("reference", "").strip():
            self.add_error("reference", gettext("Name the resolution or the letter by which the community consented."))
        if given.get("given_on") and given.get("through") and given["through"] < given["given_on"]:
            self.add_error("through", gettext("The last day cannot come before the first day."))
        return given


class RefuseForm(forms.Form):
    """To what the community says no. It need not say why."""

    asked = _Choice(Consent.objects.none(), label=_("Refuse what?"), empty_label=None)
    reason = forms.CharField(label=_("Reason, if you wish to give one"), max_length=500, required=False)

    def __init__(self, data: Any = None, *, agreement: Agreement, user: User) -> None:
        super().__init__(data)
        own = permissions.own_authorities(user, agreement)
        self.fields["asked"].queryset = queries.consents_asked(agreement, own)  # type: ignore[attr-defined]


class WithdrawForm(forms.Form):
    """What the community no longer consents to."""

    consent = _Choice(Consent.objects.none(), label=_("Withdraw which consent?"), empty_label=None)
    reason = forms.CharField(label=_("Reason, if you wish to give one"), max_length=500, required=False)

    def __init__(self, data: Any = None, *, agreement: Agreement, user: User) -> None:
        super().__init__(data)
        own = permissions.own_authorities(user, agreement)
        self.fields["consent"].queryset = queries.consents_given(agreement, own)  # type: ignore[attr-defined]
