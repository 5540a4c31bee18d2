"""What people say about a webhook."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from django import forms
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from entente.catalogue.models import Dataset
from entente.organizations.models import Organization


class WebhookForm(forms.Form):
    """Where events go, and which."""

    organization = forms.ModelChoiceField(
        Organization.objects.none(), label=_("For which organization?"), empty_label=None
    )
    name = forms.CharField(label=pgettext_lazy("webhook", "What is it for?"), max_length=100)
    url = forms.URLField(
        label=_("Address"),
        max_length=500,
        assume_scheme="https",
        help_text=_(
            "Begins with https:// and leads to a public server. What is sent carries codes and identifiers, no data."
        ),
    )
    dataset = forms.ModelChoiceField(
        Dataset.objects.none(),
        label=_("About which dataset?"),
        required=False,
        empty_label=_("Everything that happens"),
    )
    events = forms.CharField(
        label=_("Only these events"),
        required=False,
        max_length=2000,
        help_text=_("Codes, such as delivery.ready, separated by spaces. All where nothing is written."),
    )

    def __init__(
        self, data: Any = None, *, organizations: Collection[Organization], datasets: QuerySet[Dataset]
    ) -> None:
        super().__init__(data)
        known = Organization.objects.filter(pk__in=[organization.pk for organization in organizations])
        self.fields["organization"].queryset = known  # type: ignore[attr-defined]  # a ModelChoiceField
        self.fields["dataset"].queryset = datasets  # type: ignore[attr-defined]

    def clean_events(self) -> list[str]:
        """Each code once."""
        return list(dict.fromkeys(self.cleaned_data["events"].replace(",", " ").split()))
