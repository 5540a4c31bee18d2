"""The questions to a community authority: consent, refusal, withdrawal."""

from __future__ import annotations

from typing import Any, Final

from django import forms
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from agreements import permissions, queries
from agreements.models import Agreement, Consent, ConsentForm
from agreements.terms.fields import DayInput
from entente.core.dates import date_format
from entente.organizations.models import User

ITSELF: Final = "agreement"
"""The answer that speaks of the agreement, and of no release."""


class _Choice(forms.ModelChoiceField):  # type: ignore[type-arg]  # not subscriptable when run
    """A consent by what it is about, and through when."""

    def label_from_instance(self, obj: Consent) -> str:
        about = obj.about or gettext("The agreement itself")
        if obj.through is None:
            return about
        return gettext("%(about)s, through %(day)s") % {"about": about, "day": date_format(obj.through)}


class GiveForm(forms.Form):
    """What about, in which form, for how long."""

    asked = forms.ChoiceField(label=_("Consent to what?"), widget=forms.RadioSelect)
    form = forms.ChoiceField(label=_("How was it given?"), choices=ConsentForm, widget=forms.RadioSelect)
    reference = forms.CharField(
        label=_("Resolution or letter"),
        max_length=300,
        required=False,
        help_text=_("Its number or date; not needed for a spoken consent."),
    )
    witness = forms.CharField(
        label=_("Witness of a spoken consent"),
        max_length=150,
        required=False,
        help_text=_("Who heard it; needed for a spoken consent alone."),
    )
    given_on = forms.DateField(label=_("Day on which it was given"), widget=DayInput())
    through = forms.DateField(label=_("Last day for which it holds"), widget=DayInput())

    def __init__(self, data: Any = None, *, agreement: Agreement, user: User) -> None:
        own = permissions.own_authorities(user, agreement)
        self._asked = {str(consent.pk): consent for consent in queries.consents_to_give(agreement, own)}
        named = [(key, _named(consent)) for key, consent in self._asked.items()]
        waiting = sum(consent.is_question for consent in self._asked.values())
        choices = [*named[:waiting], (ITSELF, gettext("The agreement itself")), *named[waiting:]]
        super().__init__(data, initial={"given_on": agreement.today(timezone.now()), "asked": choices[0][0]})
        self.fields["asked"].choices = choices  # type: ignore[attr-defined]  # a ChoiceField
        self.fields["through"].help_text = gettext("The agreement itself ends on %(day)s.") % {
            "day": date_format(agreement.ends_on)
        }

    def clean_asked(self) -> Consent | None:
        """What was asked or answered about a release; ``None``: the agreement itself."""
        return self._asked.get(self.cleaned_data["asked"])

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        if cleaned.get("form") == ConsentForm.ORAL and not cleaned.get("witness", "").strip():
            self.add_error("witness", gettext("A spoken consent needs a witness. Name the person."))
        if (
            cleaned.get("form") in (ConsentForm.RESOLUTION, ConsentForm.LETTER)
            and not cleaned.get("reference", "").strip()
        ):
            self.add_error("reference", gettext("Name the resolution or the letter by which the community consented."))
        if cleaned.get("given_on") and cleaned.get("through") and cleaned["through"] < cleaned["given_on"]:
            self.add_error("through", gettext("The last day cannot come before the first day."))
        return cleaned


def _named(consent: Consent) -> str:
    if consent.is_question:
        return consent.about
    return gettext("%(about)s, to which your community said no") % {"about": consent.about}


class RefuseForm(forms.Form):
    """To what the community says no. It need not say why."""

    asked = _Choice(Consent.objects.none(), label=_("Refuse what?"), empty_label=None, widget=forms.RadioSelect)
    reason = forms.CharField(label=_("Reason, if you wish to give one"), max_length=500, required=False)

    def __init__(self, data: Any = None, *, agreement: Agreement, user: User) -> None:
        consents = queries.consents_asked(agreement, permissions.own_authorities(user, agreement))
        super().__init__(data, initial={"asked": consents.first()})
        self.fields["asked"].queryset = consents  # type: ignore[attr-defined]


class WithdrawForm(forms.Form):
    """What the community no longer consents to."""

    consent = _Choice(
        Consent.objects.none(), label=_("Withdraw which consent?"), empty_label=None, widget=forms.RadioSelect
    )
    reason = forms.CharField(label=_("Reason, if you wish to give one"), max_length=500, required=False)

    def __init__(self, data: Any = None, *, agreement: Agreement, user: User) -> None:
        consents = queries.consents_given(agreement, permissions.own_authorities(user, agreement))
        super().__init__(data, initial={"consent": consents.first()})
        self.fields["consent"].queryset = consents  # type: ignore[attr-defined]
