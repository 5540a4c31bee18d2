"""By which columns a protected table counts, how fine its places and times are, and below which figure a count is hidden."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django import forms
from django.core.validators import MinValueValidator
from django.utils.translation import gettext, gettext_lazy

from anonymizer.count_tables.columns import CountColumns, PlaceLevel, TimeLevel
from anonymizer.policies import DEFAULT_K
from anonymizer.privacy_limits import Dictated
from entente.catalogue.vocabularies import Geography


class CountTableForm(forms.Form):
    """``levels()`` and ``attributes()`` are what the service takes.

    Args:
        data: what was posted; ``None`` shows what is proposed.
        columns: those that the table may count by.
        dictated: what nobody may loosen.
    """

    need = forms.ChoiceField(
        label=gettext_lazy("Count what?"),
        help_text=gettext_lazy(
            "The need, or what else nobody may learn of a person: no row will tell the same of everybody in it."
        ),
    )
    place = forms.ChoiceField(label=gettext_lazy("By which place?"), required=False)
    place_level = forms.ChoiceField(
        label=gettext_lazy("How fine are the places?"), required=False, choices=PlaceLevel.choices
    )
    time = forms.ChoiceField(label=gettext_lazy("By which time?"), required=False)
    time_level = forms.ChoiceField(
        label=gettext_lazy("How fine are the times?"), required=False, choices=TimeLevel.choices
    )
    threshold = forms.IntegerField(
        label=gettext_lazy("Counts below this figure are hidden"),
        max_value=100_000,
        help_text=gettext_lazy("Agreements of the kind “Aggregate tables to a funder” ask for 11."),
    )

    def __init__(self, data: Mapping[str, Any] | None, *, columns: CountColumns, dictated: Dictated) -> None:
        super().__init__(data)
        self._columns = columns
        fields: Any = self.fields
        nothing = ("", gettext("Not by this"))
        places = () if dictated.finest_geography == Geography.COUNTRY else columns.places
        fields["need"].choices = [(name, name) for name in columns.needs]
        fields["place"].choices = [nothing, *((name, name) for name in places)]
        fields["time"].choices = [nothing, *((name, name) for name in columns.times)]
        finest = Geography.fineness(dictated.finest_geography) if dictated.finest_geography else 0
        fields["place_level"].choices = [
            (value, label)
            for value, label in PlaceLevel.choices
            if value == PlaceLevel.AUTO or Geography.fineness(value) >= finest
        ]
        least = dictated.small_cell
        fields["threshold"].min_value = least
        fields["threshold"].widget.attrs["min"] = least
        fields["threshold"].validators.append(MinValueValidator(least))
        self.initial = {
            "need": next(iter(columns.needs), ""),
            "place": next(iter(places), ""),
            "place_level": PlaceLevel.AUTO,
            "time": next(iter(columns.times), ""),
            "time_level": TimeLevel.AUTO,
            "threshold": max(DEFAULT_K, least),
        }

    def levels(self) -> dict[str, str]:
        """By column its level. Only of a valid form."""
        cleaned = self.cleaned_data
        levels = {cleaned["need"]: ""}
        if place := cleaned["place"]:
            level = cleaned["place_level"] or PlaceLevel.AUTO
            levels[place] = (
                "" if place not in self._columns.postal else "place:auto" if level == PlaceLevel.AUTO else level
            )
        if time := cleaned["time"]:
            level = cleaned["time_level"] or TimeLevel.AUTO
            levels[time] = "time:auto" if level == TimeLevel.AUTO else level
        return levels

    def attributes(self) -> list[str]:
        """The need, and what else is sensitive. Only of a valid form."""
        levels = self.levels()
        return [name for name in levels if name == self.cleaned_data["need"] or name in self._columns.sensitive]
