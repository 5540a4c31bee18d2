"""To whom a recipient passes on what it received, and until when."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from agreements.forms import DayInput
from exports.queries.onward import OnwardWay


class OnwardForm(forms.Form):
    """One of the organizations that the provider named, under an agreement in force with it."""

    way = forms.ChoiceField(label=_("To which organization, under which agreement?"))
    ends_on = forms.DateField(label=_("Last day of access"), widget=DayInput())

    def __init__(self, data: Any = None, *, ways: Sequence[OnwardWay], last_day: date) -> None:
        super().__init__(data, initial={"ends_on": last_day})
        self.ways = {way.key: way for way in ways}
        self.fields["way"].choices = [  # type: ignore[attr-defined]  # a ChoiceField
            (key, f"{way.recipient} – {way.agreement.title}") for key, way in self.ways.items()
        ]

    @property
    def chosen(self) -> OnwardWay:
        """Only of a valid form."""
        return self.ways[self.cleaned_data["way"]]
