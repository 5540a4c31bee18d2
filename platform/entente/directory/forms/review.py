"""What a steward of a region decides about a file of another organization."""

from __future__ import annotations

from typing import Any, Final

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _


class ReviewForm(forms.Form):
    """Whether it is published; a reason where it is not."""

    ACCEPT: Final = "accept"

    decision = forms.ChoiceField(
        label=_("May everyone find this?"),
        choices=[(ACCEPT, _("Yes: publish it")), ("decline", _("No: decline it"))],
        widget=forms.RadioSelect,
    )
    reason = forms.CharField(
        label=_("Why not?"),
        required=False,
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Only where you decline it. The organization reads it."),
    )

    def clean(self) -> dict[str, Any]:
        """A refusal has its reason."""
        cleaned = super().clean() or self.cleaned_data
        if cleaned.get("decision") == "decline" and not cleaned.get("reason", "").strip():
            self.add_error("reason", gettext("Say why: the organization that sent it will read it."))
        return cleaned
