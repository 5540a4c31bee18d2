"""Whose law is shown."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

from entente.organizations.models import Jurisdiction, OrganizationKind


class LawForm(forms.Form):
    """Read from the address, so that a selection can be shared."""

    jurisdiction = forms.ChoiceField(
        label=_("Province or territory"), required=False, choices=[("", _("Any")), *Jurisdiction.choices]
    )
    kind = forms.ChoiceField(
        label=_("Kind of organization"), required=False, choices=[("", _("Any")), *OrganizationKind.choices]
    )
