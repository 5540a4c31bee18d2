"""Under which names a view is kept, and by which region."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from entente.organizations.models import Organization


class KeepViewForm(forms.Form):
    """Under which names a view is kept, and by which region."""

    name_en = forms.CharField(label=_("Name in English"), max_length=150)
    name_fr = forms.CharField(label=_("Name in French"), max_length=150)
    owner = forms.ModelChoiceField(
        Organization.objects.none(), label=pgettext_lazy("view", "Kept by"), empty_label=None
    )

    def __init__(self, *args: Any, owners: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        fields: Any = self.fields
        fields["owner"].queryset = owners
