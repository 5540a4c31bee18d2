"""The figures of the policy to compare with."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from agreements.policy_table import Audience, least_row
from agreements.queries import Figures


class FiguresForm(forms.Form):
    """For whom, and which figures: read from the address. Untouched, it holds what the table in force asks."""

    audience = forms.ChoiceField(label=_("For whom"), choices=Audience.choices)
    k = forms.IntegerField(label=_("Smallest group"), min_value=2, max_value=1000)
    small_cell = forms.IntegerField(label=_("Counts hidden below"), min_value=2, max_value=1000)

    def __init__(self, data: Any = None, *, audience: str = Audience.PARTNER) -> None:
        row = least_row(audience)
        super().__init__(data, initial={"audience": audience, "k": row.k, "small_cell": row.small_cell})

    def figures(self) -> Figures:
        """What was asked for, or what the table asks."""
        values = self.cleaned_data if self.is_bound and self.is_valid() else self.initial
        return Figures(values["audience"], values["k"], values["small_cell"])
