"""Form fields that ask for terms."""

from __future__ import annotations

from typing import Final

from django import forms
from django.db import models
from django.utils.formats import number_format
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django_stubs_ext import StrPromise

from entente.catalogue.places import is_place

MOST_COLUMNS: Final = 500
MOST_PLACES: Final = 200
YES_NO: Final = [("no", _("No")), ("yes", _("Yes"))]


class DayInput(forms.DateInput):
    """A day, as browsers exchange it whatever the language."""

    input_type = "date"

    def __init__(self) -> None:
        super().__init__(format="%Y-%m-%d")


class ColumnsField(forms.CharField):
    """Names of columns, one a line."""

    def clean(self, value: object) -> tuple[str, ...]:
        """Names, each once, in the order in which they were written."""
        names = dict.fromkeys(line.strip() for line in super().clean(value).splitlines() if line.strip())
        if len(names) > MOST_COLUMNS:
            raise forms.ValidationError(
                gettext("Name at most %(most)s columns.") % {"most": number_format(MOST_COLUMNS)}
            )
        return tuple(names)


class PlacesField(forms.CharField):
    """Codes of places, separated by commas."""

    def clean(self, value: object) -> tuple[str, ...]:
        """Codes in upper case, each once."""
        codes = [code.strip().upper().replace(" ", "") for code in super().clean(value).split(",")]
        places = tuple(dict.fromkeys(code for code in codes if code))
        if len(places) > MOST_PLACES:
            raise forms.ValidationError(gettext("Name at most %(most)s places.") % {"most": number_format(MOST_PLACES)})
        unknown = [code for code in places if not is_place(code)]
        if unknown:
            words = gettext(
                "“%(place)s” is neither a province such as CA-ON nor the beginning of a postal code such as M5V."
            )
            raise forms.ValidationError(words % {"place": unknown[0][:20]})
        return places


def yes_no(label: StrPromise, help_text: StrPromise) -> forms.TypedChoiceField:
    """A question that is answered by yes or no."""
    return forms.TypedChoiceField(
        label=label,
        help_text=help_text,
        choices=YES_NO,
        widget=forms.RadioSelect,
        coerce=lambda value: value == "yes",
        initial="no",
    )


def yes_or_no() -> forms.ChoiceField:
    """A list with both answers, for a term that parties negotiate."""
    return forms.ChoiceField(choices=YES_NO)


def code_of(vocabulary: type[models.TextChoices]) -> forms.ChoiceField:
    """A list of the codes of a vocabulary, for a term that parties negotiate."""
    return forms.ChoiceField(choices=vocabulary.choices)


def number(least: int, most: int, *, required: bool = False) -> forms.IntegerField:
    """A whole number between two bounds, for a term that parties negotiate."""
    return forms.IntegerField(min_value=least, max_value=most, required=required)
