"""The terms of a draft that parties bargain about, each with what the draft says now."""

from __future__ import annotations

from typing import Any

from django import forms

from agreements.terms import BY_NAME, Terms, declaring
from agreements.terms.term import Negotiable


class ProposedTermsForm(forms.Form):
    """Whoever proposes changes what should be otherwise; the rest stays as it is."""

    def __init__(self, data: Any = None, *, terms: Terms) -> None:
        super().__init__(data, auto_id="terms_%s", prefix="terms")
        for term, negotiable in declaring(Negotiable):
            field, now = negotiable.field(), getattr(terms, term.name)
            field.label = str(term.label)
            field.initial = ("yes" if now else "no") if isinstance(now, bool) else now
            self.fields[term.name] = field

    def values(self) -> dict[str, Any]:
        """By field of ``Terms``. Only of a valid form."""
        return {name: BY_NAME[name].value.from_answer(answer) for name, answer in self.cleaned_data.items()}
