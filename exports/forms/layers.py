"""What is laid over a received dataset, and by which columns its rows find each other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from entente.catalogue.models import DatasetVersion


class LayerForm(forms.Form):
    """The column of each table that names the same, and how the derived dataset is called."""

    source_key = forms.ChoiceField(
        label=_("Which column of the received table names each of its rows?"),
        help_text=_("Such as the number of a service. It names each row once."),
    )
    own_key = forms.ChoiceField(
        label=_("Which column of your own table says the same?"),
        help_text=_("Rows in which it is blank are services of your own."),
    )
    title_en = forms.CharField(label=_("Title of the derived dataset, in English"), max_length=200)
    title_fr = forms.CharField(label=_("Title of the derived dataset, in French"), max_length=200)

    def __init__(self, data: Any = None, *, columns: Sequence[str], own: DatasetVersion) -> None:
        names = list(own.columns.values_list("name", flat=True))
        titles = {"title_en": own.dataset.title_en, "title_fr": own.dataset.title_fr}
        super().__init__(data, initial=titles)
        fields: Any = self.fields
        fields["source_key"].choices = [(name, name) for name in columns]
        fields["own_key"].choices = [(name, name) for name in names]
