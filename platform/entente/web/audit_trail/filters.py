"""The filters of the audit page."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from entente.web.audit_trail.entries import Filters
from entente.web.event_words import recorded


class FilterForm(forms.Form):
    """Read from the address, so that a filtered trail can be bookmarked."""

    event = forms.ChoiceField(label=_("What happened"), required=False)
    since = forms.DateField(
        label=_("From"), required=False, widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    )
    until = forms.DateField(
        label=_("To"), required=False, widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    )
    subject = forms.UUIDField(
        label=_("Identifier"),
        required=False,
        help_text=_(
            "Of a dataset, an agreement, an organization or anything else that has one: it and all that came from it."
        ),
    )
    refused = forms.BooleanField(label=_("Only what was refused"), required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        by_words = sorted(((code, str(words)) for code, words in recorded().items()), key=lambda choice: choice[1])
        event: Any = self.fields["event"]
        event.choices = [("", _("Anything")), *by_words]

    def filters(self) -> Filters:
        """What was asked for; nothing where the address is wrong."""
        return Filters(**self.cleaned_data) if self.is_valid() else Filters()
