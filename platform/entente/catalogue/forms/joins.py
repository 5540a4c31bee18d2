"""By which columns two tables are joined, and how the joined one is called."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from entente.catalogue.models import DatasetVersion
from entente.catalogue.services.joins import titles_of_join


class JoinForm(forms.Form):
    """One or two pairs of columns that name the same in both tables, and the titles of the joined series."""

    key_first = forms.ChoiceField(label=_("Key in the first table"))
    key_second = forms.ChoiceField(
        label=_("Key in the second table"),
        help_text=_("It must name each row of the second table once, such as a person or a place."),
    )
    more_first = forms.ChoiceField(label=_("Second part of the key, in the first table"), required=False)
    more_second = forms.ChoiceField(
        label=_("Second part of the key, in the second table"),
        required=False,
        help_text=_("For example the period, beside the place."),
    )
    title_en = forms.CharField(label=_("Title of the joined table, in English"), max_length=200)
    title_fr = forms.CharField(label=_("Title of the joined table, in French"), max_length=200)

    def __init__(self, data: Any = None, *, first: DatasetVersion, second: DatasetVersion) -> None:
        names = [
            [(name, name) for name in version.columns.values_list("name", flat=True)] for version in (first, second)
        ]
        titles = titles_of_join(first, second)
        super().__init__(data, initial={f"title_{language}": title for language, title in titles.items()})
        fields: Any = self.fields
        for place, which in enumerate(("first", "second")):
            fields[f"key_{which}"].choices = names[place]
            fields[f"more_{which}"].choices = [("", _("None")), *names[place]]

    def clean(self) -> dict[str, Any]:
        """Both halves of the second pair, or neither; no column twice."""
        cleaned = super().clean() or {}
        if bool(cleaned.get("more_first")) != bool(cleaned.get("more_second")):
            self.add_error("more_second", _("Name the second part of the key in both tables, or in neither."))
        elif cleaned.get("more_first") and (
            cleaned["more_first"] == cleaned.get("key_first") or cleaned["more_second"] == cleaned.get("key_second")
        ):
            self.add_error("more_second", _("The two parts of the key must be two columns."))
        return cleaned

    @property
    def keys(self) -> list[tuple[str, str]]:
        """The pairs. Only of a valid form."""
        cleaned = self.cleaned_data
        pairs = [(cleaned["key_first"], cleaned["key_second"]), (cleaned["more_first"], cleaned["more_second"])]
        return [pair for pair in pairs if all(pair)]
