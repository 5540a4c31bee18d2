"""The search of the public register, and what a party withholds from it."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from agreements.models import RegisterField, WithholdingReason
from agreements.queries import RegisterWanted
from entente.catalogue.vocabularies import Purpose
from entente.organizations.models import Organization


class RegisterForm(forms.Form):
    """Read from the address, so that what was found can be shared."""

    words = forms.CharField(label=_("Words"), required=False, max_length=200)
    organization = forms.ModelChoiceField(
        Organization.objects.none(), label=_("Organization"), required=False, empty_label=_("Any")
    )
    purpose = forms.ChoiceField(
        label=pgettext_lazy("register", "Purpose"), required=False, choices=[("", _("Any")), *Purpose.choices]
    )
    standing = forms.ChoiceField(
        label=_("Standing"),
        required=False,
        choices=[
            ("", _("Any")),
            ("current", _("In force or suspended")),
            ("ended", pgettext_lazy("agreements", "Ended")),
        ],
    )

    def __init__(self, data: Any = None, *, organizations: Any) -> None:
        super().__init__(data)
        self.fields["organization"].queryset = organizations  # type: ignore[attr-defined]  # a ModelChoiceField

    def wanted(self) -> RegisterWanted:
        """What is looked for; everything where the address is wrong."""
        if not self.is_valid():
            return RegisterWanted()
        cleaned = self.cleaned_data
        organization = cleaned["organization"].pk if cleaned["organization"] else None
        return RegisterWanted(cleaned["words"], organization, cleaned["purpose"], cleaned["standing"])


class WithholdForm(forms.Form):
    """Which field, and why."""

    field = forms.ChoiceField(label=_("Field"), choices=RegisterField.choices)
    reason = forms.ChoiceField(
        label=_("Reason"),
        choices=WithholdingReason.choices,
        widget=forms.RadioSelect,
        help_text=_("Everyone reads it in the place of the field."),
    )
