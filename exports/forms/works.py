"""What a recipient says of a work that cites a release."""

from __future__ import annotations

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from agreements.forms import DayInput
from exports.models import Work


class WorkForm(forms.ModelForm):  # type: ignore[type-arg]  # generic for the type checker only
    """A report, a map, a paper or a decision."""

    class Meta:
        model = Work
        fields = ("title", "address", "published_on")
        widgets = {"published_on": DayInput()}  # read by Django, never changed
        help_texts = {
            "title": _("As it was published. The provider reads it; so name no person whom the data are about.")
        }

    def clean_published_on(self) -> object:
        day = self.cleaned_data["published_on"]
        if day > timezone.localdate():
            raise forms.ValidationError(_("This day is still to come. Tell of the work once it is published."))
        return day
