"""The questions of the yearly self-assessment."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from agreements.assurance import SAFEGUARDS, Area
from agreements.terms import AssuranceLevel


class AssuranceForm(forms.Form):
    """For each area what is in place, and where that can be read."""

    def __init__(self, data: Any = None, *, met: list[str], evidence: dict[str, str]) -> None:
        super().__init__(data)
        for area in Area:
            here = [each for each in SAFEGUARDS if each.area == area]
            choices = [(each.key, f"{each.text} ({AssuranceLevel(each.level).label})") for each in here]
            self.fields[f"met_{area.value}"] = forms.MultipleChoiceField(
                label=area.label,
                choices=choices,
                required=False,
                widget=forms.CheckboxSelectMultiple,
                initial=[each.key for each in here if each.key in met],
            )
            self.fields[f"evidence_{area.value}"] = forms.CharField(
                label=_("What shows it?"),
                required=False,
                max_length=1000,
                initial=evidence.get(area.value, ""),
                widget=forms.Textarea(attrs={"rows": 2}),
                help_text=_("Name the policy, the report or the certificate, with its date. Counterparties read it."),
            )
        self.fields["attested"] = forms.BooleanField(
            label=_("What I ticked is in place today, and I answer for it in the name of the organization")
        )

    def clean(self) -> dict[str, Any]:
        """What is claimed is shown by something."""
        said: dict[str, Any] = super().clean() or {}
        for area in Area.values:
            if said.get(f"met_{area}") and not str(said.get(f"evidence_{area}", "")).strip():
                self.add_error(f"evidence_{area}", _("Say where what you ticked can be read."))
        return said

    def met(self) -> list[str]:
        """The safeguards that were ticked. Only of a valid form."""
        return [key for area in Area.values for key in self.cleaned_data[f"met_{area}"]]

    def evidence(self) -> dict[str, str]:
        """By area. Only of a valid form."""
        return {area: self.cleaned_data[f"evidence_{area}"] for area in Area.values}
