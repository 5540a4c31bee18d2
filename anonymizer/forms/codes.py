"""Codes to trace back, and the answer of a second person."""

from __future__ import annotations

from django import forms
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from anonymizer.services import MOST_CODES


class TraceForm(forms.Form):
    """Which codes, and why."""

    codes = forms.CharField(
        label=_("Codes to trace back"),
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 4, "autocomplete": "off", "spellcheck": "false"}),
        help_text=format_lazy(
            _("As they stand in the released table, 26 letters and digits each; at most {most}, one a line."),
            most=MOST_CODES,
        ),
    )
    reason = forms.CharField(
        label=_("Why they must be traced back"),
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("The second person decides by it, and it is kept: write nothing that names a person."),
    )


class AnswerForm(forms.Form):
    """Agree or refuse, and why."""

    act = forms.ChoiceField(choices=[(act, act) for act in ("agree", "refuse")])
    reason = forms.CharField(
        label=_("Why you agree or refuse"),
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("It is kept: write nothing that names a person."),
    )
