"""The form of the finder."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.datastructures import MultiValueDict
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from entente.directory import queries
from entente.directory.vocabularies.languages import NAMES
from entente.directory.vocabularies.topics import PEOPLE, TOPICS, Finder


@cache
def _languages(french: bool) -> list[tuple[str, str]]:
    """Code and name of each language that the finder offers, by name."""
    return sorted(((code, names[french]) for code, names in NAMES.items()), key=lambda pair: pair[1].lower())


type Regions = tuple[tuple[str, str], ...]
"""Key and name of each."""


class FinderForm(forms.Form):
    """What someone looks for. The place is used for this answer and is kept nowhere."""

    words = forms.CharField(
        label=_("What do you need?"), required=False, max_length=200,
        help_text=_("Write as you talk: “daycare near M5T”, “shelter tonight”, “someone to talk to”."),
    )  # fmt: skip
    postal_code = forms.CharField(
        label=_("Where are you?"), required=False, max_length=40,
        help_text=_("A postal code or its first three characters, a town, or a point: 43.65, -79.38. It is used for this answer and is not kept."),
        widget=forms.TextInput(attrs={"autocomplete": "postal-code"}),
    )  # fmt: skip
    topic = forms.ChoiceField(label=_("Topic"), required=False)
    people = forms.ChoiceField(label=_("For whom"), required=False)
    region = forms.ChoiceField(label=_("Region"), required=False)
    language = forms.ChoiceField(label=_("Language spoken by staff"), required=False)
    age = forms.IntegerField(label=_("Age"), required=False, min_value=0, max_value=120)
    is_open = forms.BooleanField(label=_("Open now"), required=False)
    is_free = forms.BooleanField(label=_("Free of charge"), required=False)
    is_wheelchair_accessible = forms.BooleanField(label=_("Wheelchair accessible"), required=False)

    def __init__(self, *args: Any, finder: Finder, regions: Regions, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        french = (get_language() or "en").startswith("fr")
        any_: tuple[str, Any] = ("", _("Any"))
        fields: Any = self.fields
        fields["topic"].choices = [any_, *((code, str(TOPICS[code])) for code in finder.topics)]
        fields["people"].choices = [any_, *((code, str(topic)) for code, topic in PEOPLE.items())]
        fields["language"].choices = [any_, *_languages(french)]
        fields["region"].choices = [("", _("The nearest")), *regions]
        if len(regions) < 2:
            del self.fields["region"]
        if finder.people:
            del self.fields["people"]

    def clean_postal_code(self) -> queries.Point | None:
        postal_code = self.cleaned_data["postal_code"]
        if not postal_code:
            return None
        point = queries.point_in(postal_code) or queries.point_of(postal_code) or queries.point_of_name(postal_code)
        if point is None:
            raise ValidationError(
                _("No service is known there. Check it, or try the first three characters of a postal code alone.")
            )
        return point


@lru_cache(maxsize=100)
def empty_form(finder: Finder, regions: Regions, _language: str) -> FinderForm:
    """The form of those who have chosen nothing yet, which is the same for all: it is read and never changed."""
    form = FinderForm(MultiValueDict(), finder=finder, regions=regions)
    form.full_clean()
    return form
