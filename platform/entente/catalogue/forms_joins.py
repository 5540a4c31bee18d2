"""By which columns two tables are joined, and how the joined one is called."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from entente.catalogue.joining import titles_of_join
from entente.catalogue.models import DatasetVersion


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
        names = [[(name, name) for name in each.columns.values_list("name", flat=True)] for each in (first, second)]
        titles = titles_of_join(first, second)
        super().__init__(data, initial={f"title_{language}": title for language, title in titles.items()})
        fields: Any = self.fields
        for place, which in enumerate(("first", "second")):
            fields[f"key_{which}"].choices = names[place]
            fields[f"more_{which}"].choices = [("", _("None")), *names[place]]

    def clean(self) -> dict[str, Any]:
        """Both halves of the second pair, or neither; no column twice."""
        said = super().clean() or {}
        if bool(said.get("more_first")) != bool(said.get("more_second")):
            self.add_error("more_second", _("Name the second part of the key in both tables, or in neither."))
        elif said.get("more_first") and (
            said["more_first"] == said.get("key_first") or said["more_second"] == said.get("key_second")
        ):
            self.add_error("more_second", _("The two parts of the key must be two columns."))
        return said

    @property
    def keys(self) -> list[tuple[str, str]]:
        """The pairs. Only of a valid form."""
        said = self.cleaned_data
        pairs = [(said["key_first"], said["key_second"]), (said["more_first"], said["more_second"])]
        return [each for each in pairs if all(each)]
