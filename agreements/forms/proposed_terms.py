"""The terms of a draft that parties bargain about, each with what the draft says now."""

from __future__ import annotations

from typing import Any, Final

from django import forms
from django.utils.translation import gettext_lazy as _

from agreements.term_words import LABELS
from agreements.terms import AssuranceLevel, Frequency, Onward, Terms
from entente.catalogue.vocabularies import Geography

_YES_NO: Final = [("no", _("No")), ("yes", _("Yes"))]
_CHOICES: Final[dict[str, Any]] = {
    "finest_geography": Geography.choices,
    "onward": Onward.choices,
    "frequency": Frequency.choices,
    "assurance": AssuranceLevel.choices,
}
_FLAGS: Final = ("free_text", "linking", "follow_persons", "standing_release", "destruction_proof", "proxied_only")
_NUMBERS: Final = {
    "smallest_k": (2, 1000),
    "small_cell": (2, 1000),
    "distinct_l": (2, 100),
    "retention_days": (0, 3650),
    "destroy_within_days": (1, 365),
}
_SHARES: Final = ("largest_t",)
NAMES: Final = (
    "smallest_k", "finest_geography", "small_cell", "distinct_l", "largest_t", "free_text", "linking", "onward", "follow_persons", "frequency",
    "standing_release", "retention_days", "destruction_proof", "destroy_within_days", "assurance", "proxied_only",
)  # fmt: skip


class ProposedTermsForm(forms.Form):
    """Whoever proposes changes what should be otherwise; the rest stays as it is."""

    def __init__(self, data: Any = None, *, terms: Terms) -> None:
        super().__init__(data, auto_id="terms_%s", prefix="terms")
        for name in NAMES:
            now, label = getattr(terms, name), str(LABELS[name])
            if name in _CHOICES:
                field: forms.Field = forms.ChoiceField(label=label, choices=_CHOICES[name], initial=now)
            elif name in _FLAGS:
                field = forms.ChoiceField(label=label, choices=_YES_NO, initial="yes" if now else "no")
            elif name in _SHARES:
                field = forms.FloatField(label=label, min_value=0.01, max_value=1, initial=now, required=False)
            else:
                least, most = _NUMBERS[name]
                field = forms.IntegerField(label=label, min_value=least, max_value=most, initial=now, required=False)
            self.fields[name] = field
        self.fields["smallest_k"].required = self.fields["destroy_within_days"].required = True

    def values(self) -> dict[str, Any]:
        """By field of ``Terms``. Only of a valid form."""
        return {name: value == "yes" if name in _FLAGS else value for name, value in self.cleaned_data.items()}
