"""The questions of an agreement's life: more time, a breach, proof of destruction."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

from agreements.terms.fields import DayInput


class ExtensionForm(forms.Form):
    """Until when, and why."""

    until = forms.DateField(label=_("New last day"), widget=DayInput())
    reason = forms.CharField(
        label=_("Why do you need more time?"), max_length=500, widget=forms.Textarea(attrs={"rows": 3})
    )


class EffectForm(forms.Form):
    """From which day on an amendment counts."""

    effective_on = forms.DateField(
        label=_("It counts from this day on"),
        required=False,
        widget=DayInput(),
        help_text=_(
            "From its first minute, by the clock of the agreement. The version in force holds until then. Leave it empty, and the "
            "amendment counts from its last signature on; so it does where the signatures come later than the day."
        ),
    )


class BreachForm(forms.Form):
    """What happened, when, who was told, and whether everything stops now."""

    happened_on = forms.DateField(label=_("When did it happen?"), widget=DayInput())
    what = forms.CharField(
        label=_("What happened?"),
        max_length=4_000,
        widget=forms.Textarea(attrs={"rows": 6}),
        help_text=_("Every party reads it. Write no name and no detail of a person whom the data describe."),
    )
    notified = forms.CharField(
        label=_("Who was told already?"),
        max_length=500,
        required=False,
        help_text=_("For example the privacy commissioner, or the people concerned. Leave it blank if nobody was."),
    )
    suspend = forms.BooleanField(
        label=_("Suspend the agreement at once: nothing can be released or downloaded until a provider resumes it"),
        required=False,
        initial=True,
    )


class DestructionForm(forms.Form):
    """When and how what was received was destroyed."""

    destroyed_on = forms.DateField(label=_("When was it destroyed?"), widget=DayInput())
    method = forms.CharField(
        label=_("How was it destroyed?"),
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Name copies and backups too. If nothing was ever received, say so."),
    )
    attested = forms.BooleanField(
        label=_("I attest for my organization that it keeps nothing of what it received under this agreement")
    )
