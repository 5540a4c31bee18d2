"""Questions for people on the spot, made for a phone: few, large, and in the order in which they are known."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from entente.directory.queries import point_in
from entente.relief.models import MOST_PEOPLE, CentreKind

_POSTAL_CODE = re.compile(r"^[ABCEGHJ-NPRSTVXY]\d[A-Z] ?(\d[A-Z]\d)?$", re.I)
_NUMBER = {"inputmode": "numeric", "autocomplete": "off"}


class CentreForm(forms.Form):
    """A centre that opens. Three answers are enough."""

    kind = forms.ChoiceField(label=_("What is there?"), choices=CentreKind.choices)
    name = forms.CharField(
        label=_("Name of the place"), max_length=120, widget=forms.TextInput({"autocomplete": "off"})
    )
    address = forms.CharField(label=_("Address"), max_length=200, widget=forms.TextInput({"autocomplete": "off"}))
    postal_code = forms.CharField(
        label=_("Postal code"), max_length=7, required=False, widget=forms.TextInput({"autocomplete": "off"}),
        help_text=_("Puts the centre on the map, where the address is not known."),
    )  # fmt: skip
    telephone = forms.CharField(
        label=_("Telephone for the public"), max_length=40, required=False,
        widget=forms.TextInput({"type": "tel", "autocomplete": "off"}),
    )  # fmt: skip
    people = forms.IntegerField(
        label=_("People there now"),
        min_value=0,
        max_value=MOST_PEOPLE,
        required=False,
        widget=forms.NumberInput(_NUMBER),
    )
    capacity = forms.IntegerField(
        label=_("Places in all"), min_value=0, max_value=MOST_PEOPLE, required=False, widget=forms.NumberInput(_NUMBER)
    )
    note = forms.CharField(
        label=_("What people should know"), max_length=300, required=False,
        help_text=_("For example: entrance on the north side, animals allowed. Write nothing about a person."),
    )  # fmt: skip
    position = forms.CharField(
        label=_("Coordinates"), max_length=60, required=False, widget=forms.TextInput({"autocomplete": "off"}),
        help_text=_("As your telephone’s map shows them, for example 43.65, -79.38."),
    )  # fmt: skip
    is_public = forms.BooleanField(
        label=_("Everyone may know of it"), required=False, initial=True,
        help_text=_("Without the tick the parties alone see it, on this page. It is then in no file and not in the finder."),
    )  # fmt: skip

    def clean_postal_code(self) -> str:
        code: str = self.cleaned_data["postal_code"].strip().upper()
        if code and not _POSTAL_CODE.match(code):
            raise forms.ValidationError(gettext("A Canadian postal code looks like M5V 2T6."))
        return code

    def clean_position(self) -> str:
        position: str = self.cleaned_data["position"].strip()
        if position and point_in(position) is None:
            raise forms.ValidationError(gettext("Write degrees, latitude first: 43.65, -79.38."))
        return position


class ReportForm(forms.Form):
    """What is counted at a centre, and whether it is still open."""

    people = forms.IntegerField(
        label=_("People there now"),
        min_value=0,
        max_value=MOST_PEOPLE,
        required=False,
        widget=forms.NumberInput(_NUMBER),
    )
    is_open = forms.BooleanField(label=_("The centre is open"), required=False, initial=True)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        if cleaned.get("people") is None and cleaned.get("is_open") and not self.errors:
            self.add_error("people", gettext("Write how many people are there, or say that the centre is closed."))
        return cleaned


class MomentForm(forms.Form):
    """A moment of which to see what was known, by the clock of the agreement."""

    at = forms.DateTimeField(
        label=_("Day and time"), input_formats=["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M"],
        widget=forms.DateTimeInput({"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"),
    )  # fmt: skip

    def __init__(self, data: Any, *, zone: str) -> None:
        super().__init__(data)
        self.zone = ZoneInfo(zone)

    def clean_at(self) -> datetime:
        """The moment, where the agreement says."""
        at: datetime = self.cleaned_data["at"]
        return at.replace(tzinfo=self.zone)
