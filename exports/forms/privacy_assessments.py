"""What the head of an institution states when she signs a privacy assessment."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from agreements.forms import DayInput
from agreements.models import Conclusion, SignedAs
from agreements.models.privacy_assessments import LONGEST
from exports.services import Signature


class SignAssessmentForm(forms.Form):
    """The conclusion, in which quality she signs, and the day of the review."""

    read = forms.CharField(max_length=64, widget=forms.HiddenInput)
    conclusion = forms.ChoiceField(label=_("Conclusion"), choices=Conclusion, widget=forms.RadioSelect)
    signed_as = forms.ChoiceField(label=_("You sign as"), choices=SignedAs, widget=forms.RadioSelect)
    function = forms.CharField(label=_("Your function"), max_length=LONGEST)
    delegation = forms.CharField(
        label=_("The delegation in writing"), max_length=LONGEST, required=False, help_text=_("Its date and reference, if you sign as a delegate.")
    )  # fmt: skip
    review_on = forms.DateField(label=_("To be reviewed by"), widget=DayInput())

    def __init__(self, data: Any = None, *, read: str = "") -> None:
        super().__init__(data, initial={"read": read}, prefix="sign")

    def signature(self) -> Signature:
        """What was stated."""
        values = {name: value for name, value in self.cleaned_data.items() if name != "read"}
        return Signature(**values)
