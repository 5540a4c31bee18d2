"""What a data steward says of a file of places, of a file of figures, and of an indicator whose guess is wrong."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import astuple
from pathlib import PurePath
from typing import Any, Final, cast

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from entente.core.errors import Invalid
from entente.core.findings import sentence
from entente.explorer.imports.columns import Columns
from entente.explorer.imports.features import FORMATS
from entente.explorer.imports.figures import COMBINE, Records
from entente.explorer.imports.points import TABLES
from entente.explorer.models import Direction, Geography, GeographyKind, Indicator, Measure, Place, Topic
from entente.explorer.services.figures import Manner, selection_in
from entente.explorer.services.places import About
from entente.organizations.models import Organization

MOST_BYTES: Final = 2_400_000  # read in memory; larger ones come by command
MOST_CORRECTED: Final = 40  # indicators of one file; of more a selection tells
OF_TABLES: Final = ("latitude_column", "longitude_column")
_CODE: Final = r"^[a-z0-9-]+$"


class FileForm(forms.Form):
    """Whose file it is; ``seen`` tells the file that was looked at from another one."""

    formats: Sequence[str] = ()

    owner = forms.ModelChoiceField(Organization.objects.none(), label=_("Region"), empty_label=None)
    file = forms.FileField(label=_("File"))
    source = forms.CharField(label=_("Who publishes it"), max_length=300, required=False)
    license = forms.CharField(label=_("Under which licence"), max_length=200, required=False)
    seen = forms.CharField(widget=forms.HiddenInput, required=False)

    def __init__(self, *args: Any, owners: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        fields: Any = self.fields
        fields["owner"].queryset = owners

    def clean_file(self) -> UploadedFile[Any]:
        file: UploadedFile[Any] = self.cleaned_data["file"]
        if PurePath(file.name or "").suffix.lower() not in self.formats:
            raise forms.ValidationError(
                _("Send one of these: %(formats)s."), params={"formats": ", ".join(self.formats)}
            )
        if (file.size or 0) > MOST_BYTES:
            raise forms.ValidationError(_("The file is too large for this page. The guide says by which command it comes in."))  # fmt: skip
        return file

    @property
    def suffix(self) -> str:
        return PurePath(self.cleaned_data["file"].name).suffix.lower()

    def content(self) -> bytes:
        """The bytes, read once."""
        self.cleaned_data["file"].seek(0)
        return bytes(self.cleaned_data["file"].read())

    def is_the_one_seen(self, content: bytes) -> bool:
        return bool(self.cleaned_data["seen"] == hashlib.sha256(content).hexdigest())

    def say(self, **values: str) -> None:
        """Fill in what the page shows."""
        data = cast("QueryDict", self.data).copy()
        for name, value in values.items():
            data[name] = value
        self.data = data

    def keep_seen(self, content: bytes) -> None:
        """The page remembers which file was looked at, and nothing of it."""
        self.say(seen=hashlib.sha256(content).hexdigest())

    def refuse(self, refusal: Invalid) -> None:
        """What is wrong with the file, beside its field."""
        for finding in refusal.findings[:20]:
            self.add_error("file", sentence(finding))


class PlacesForm(FileForm):
    """A file with borders, or a table of places without. The columns are guessed until a person says otherwise."""

    formats = (*FORMATS, *TABLES)

    name_en = forms.CharField(label=_("Name in English"), max_length=100)
    name_fr = forms.CharField(label=_("Name in French"), max_length=100)
    code = forms.RegexField(_CODE, label=_("Short code"), max_length=50, help_text=_("Small letters, digits and hyphens: it stands in addresses."))  # fmt: skip
    kind = forms.ChoiceField(label=_("What its places are"), choices=GeographyKind.choices)
    version = forms.CharField(label=_("Which boundaries"), max_length=20, help_text=_("A year."))
    parent = forms.ModelChoiceField(Geography.objects.all(), label=_("Lies in"), required=False, to_field_name="code")
    code_column = forms.CharField(label=_("Column of the codes"), required=False, widget=forms.Select)
    name_en_column = forms.CharField(label=_("Column of the English names"), required=False, widget=forms.Select)
    name_fr_column = forms.CharField(label=_("Column of the French names"), required=False, widget=forms.Select)
    parent_column = forms.CharField(label=_("Column of the larger place"), required=False, widget=forms.Select)
    population_column = forms.CharField(
        label=_("Column of the people who live there"), required=False, widget=forms.Select
    )
    latitude_column = forms.CharField(label=_("Column of the latitude"), required=False, widget=forms.Select)
    longitude_column = forms.CharField(label=_("Column of the longitude"), required=False, widget=forms.Select)

    field_order = ("owner", "file", "name_en", "name_fr", "code", "kind", "version", "parent", "source", "license")
    MAPPING: Final = (
        "code_column",
        "name_en_column",
        "name_fr_column",
        "parent_column",
        "population_column",
        *OF_TABLES,
    )

    def offer(self, names: Sequence[str], used: Columns) -> None:
        """Show the guess, and what else could be chosen. With borders the map itself says where a place is."""
        values = dict(zip(self.MAPPING, astuple(used), strict=True))
        fields: Any = self.fields
        for field in values:
            if field in OF_TABLES and self.suffix not in TABLES:
                fields[field].widget = forms.HiddenInput()
            else:
                fields[field].widget.choices = [("", _("none")), *((name, name) for name in names)]
        self.say(**values)

    def hide_columns(self) -> None:
        """Before anything was looked at there is no column to choose."""
        fields: Any = self.fields
        for field in self.MAPPING:
            fields[field].widget = forms.HiddenInput()

    def about(self) -> About:
        cleaned = self.cleaned_data
        parent = cleaned["parent"].code if cleaned["parent"] else ""
        return About(cleaned["code"], cleaned["name_en"], cleaned["name_fr"], cleaned["kind"], cleaned["version"], parent, cleaned["source"], cleaned["license"])  # fmt: skip

    def columns(self) -> Columns:
        cleaned = self.cleaned_data
        return Columns(*(cleaned[field] for field in self.MAPPING))


COMBINED: Final = {
    "sum": _("added up"),
    "mean": _("the mean of them"),
    "count": _("how many there are"),
    "daily-mean": _("the mean of the days of a month"),
}


class FiguresForm(FileForm):
    """A table of figures, wide or tidy: a line for each place, or records that are added up."""

    formats = TABLES

    geography = forms.ModelChoiceField(Geography.objects.all(), label=_("Places of this geography"), empty_label=None)
    period = forms.CharField(label=_("Year"), max_length=10, required=False, help_text=_("Of figures that name none: 2021."))  # fmt: skip
    code_prefix = forms.RegexField(_CODE, label=_("Before the codes"), max_length=20, required=False, help_text=_("Keeps the codes of this file apart from others: wb."))  # fmt: skip
    topic = forms.ChoiceField(label=_("Topic"), choices=Topic.choices, initial=Topic.OTHER)
    is_private = forms.BooleanField(label=_("For the region’s own people alone"), required=False)

    code_column = forms.CharField(
        label=_("Column of the place’s code or name"), required=False, widget=forms.Select,
        help_text=_("Of a table with a line for each place. None: it is guessed."),
    )  # fmt: skip
    population_column = forms.CharField(
        label=_("Column of the people who live there"), required=False, widget=forms.Select,
        help_text=_("Counts of all files are then set against these people."),
    )  # fmt: skip
    denominator_column = forms.CharField(
        label=_("Column of what counts can be set against"), required=False, widget=forms.Select,
        help_text=_("Such as households, seniors or dwellings: rates are then offered for each 1,000 of them."),
    )  # fmt: skip
    selection = forms.FileField(
        label=_("Selection"), required=False, widget=forms.FileInput(attrs={"accept": ".json"}),
        help_text=_("JSON that names the rows which come in, and says all of each: for a census profile. The guide shows one."),
    )  # fmt: skip
    are_records = forms.BooleanField(
        label=_("The rows are records, not places"), required=False,
        help_text=_("Such as centres, calls or days of a shelter: what belongs to a place is added up. Look first, then choose the columns."),
    )  # fmt: skip
    place_column = forms.CharField(
        label=_("Column of the place"), required=False, widget=forms.Select,
        help_text=_("None: all rows are about the one place of the geography."),
    )  # fmt: skip
    value_column = forms.CharField(label=_("Column of the number"), required=False, widget=forms.Select, help_text=_("None: the rows are counted."))  # fmt: skip
    per_column = forms.CharField(
        label=_("Column of what it is a part of"), required=False, widget=forms.Select,
        help_text=_("Such as the beds there are: the number then comes in as a percentage of it."),
    )  # fmt: skip
    period_column = forms.CharField(label=_("Column of the year or day"), required=False, widget=forms.Select)
    label_column = forms.CharField(label=_("Column that names the indicator"), required=False, widget=forms.Select)
    combine = forms.ChoiceField(label=_("What falls together is"), choices=tuple(COMBINED.items()), required=False)

    field_order = (
        "owner",
        "geography",
        "file",
        "period",
        "topic",
        "code_prefix",
        "source",
        "license",
        "selection",
        "are_records",
        "is_private",
    )
    MAPPING: Final = ("place_column", "value_column", "per_column", "period_column", "label_column")
    OF_PLACES: Final = ("code_column", "population_column", "denominator_column")

    def clean_selection(self) -> Mapping[str, Any] | None:
        file = self.cleaned_data["selection"]
        if not file:
            return None
        if (file.size or 0) > MOST_BYTES:
            raise forms.ValidationError(_("The file is too large for this page. The guide says by which command it comes in."))  # fmt: skip
        try:
            return selection_in(file.read())
        except Invalid as refusal:
            raise forms.ValidationError([sentence(finding) for finding in refusal.findings]) from refusal

    def manner(self) -> Manner:
        cleaned = self.cleaned_data
        records = None
        if cleaned["are_records"]:
            place, value, per, period, label = (cleaned[name] for name in self.MAPPING)
            records = Records(place, value, period, label, cleaned["combine"] or COMBINE[0], per)
        return Manner(cleaned["period"], cleaned["source"], cleaned["license"], cleaned["topic"], cleaned["code_prefix"], cleaned["is_private"], records, cleaned["selection"], cleaned["code_column"], cleaned["population_column"], tuple(filter(None, (cleaned["denominator_column"],))))  # fmt: skip

    @property
    def waits_for_columns(self) -> bool:
        """Of records nobody has said yet what their columns hold."""
        cleaned = self.cleaned_data
        return bool(cleaned["are_records"]) and not any(cleaned[name] for name in self.MAPPING)

    def offer(self, names: Sequence[str]) -> None:
        """Show the columns to choose from: those of records, or of a table with a line for each place."""
        fields: Any = self.fields
        chosen, hidden = (
            (self.MAPPING, self.OF_PLACES) if self.data.get("are_records") else (self.OF_PLACES, self.MAPPING)
        )
        for field in chosen:
            fields[field].widget.choices = [("", _("none")), *((name, name) for name in names)]
        for field in (*hidden, *(() if chosen is self.MAPPING else ("combine",))):
            fields[field].widget = forms.HiddenInput()

    def hide_columns(self) -> None:
        """Before anything was looked at there are none to choose from."""
        fields: Any = self.fields
        for field in (*self.MAPPING, *self.OF_PLACES, "combine"):
            fields[field].widget = forms.HiddenInput()


class CrosswalkForm(forms.Form):
    """How the places of one geography lie in those of another: by a table of shares, or by area."""

    source = forms.ModelChoiceField(Geography.objects.none(), label=_("Places of this geography"), empty_label=None)
    target = forms.ModelChoiceField(Geography.objects.all(), label=_("lie in those of"), empty_label=None)
    file = forms.FileField(
        label=_("Table of shares"), required=False, widget=forms.FileInput(attrs={"accept": ",".join(TABLES)}),
        help_text=_("CSV or XLSX with both codes and the share of the first place. Without one, shares are those of the area, which needs borders of both."),
    )  # fmt: skip
    people = forms.ModelChoiceField(
        Geography.objects.none(), label=_("Divide by the people of"), required=False, empty_label=_("the area alone"),
        help_text=_("Small places with points and people, such as postal districts: where the borders cut a place, its people say how."),
    )  # fmt: skip
    method = forms.CharField(label=_("What was shared out"), max_length=100, required=False, help_text=_("Postal codes, people, dwellings."))  # fmt: skip

    def __init__(self, *args: Any, sources: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        fields: Any = self.fields
        fields["source"].queryset = sources
        peopled = Place.objects.filter(latitude__isnull=False, population__gt=0).values("geography")
        fields["people"].queryset = Geography.objects.filter(pk__in=peopled)

    def clean_file(self) -> UploadedFile[Any] | None:
        file: UploadedFile[Any] | None = self.cleaned_data["file"]
        if file and (PurePath(file.name or "").suffix.lower() not in TABLES or (file.size or 0) > MOST_BYTES):
            raise forms.ValidationError(_("Send a table as CSV or XLSX, of at most 2.4 MB."))
        return file

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        if cleaned.get("source") and cleaned.get("source") == cleaned.get("target"):
            raise forms.ValidationError(_("Choose two different geographies."))
        return cleaned

    def refuse(self, refusal: Invalid) -> None:
        """What is wrong, beside the file."""
        for finding in refusal.findings[:20]:
            self.add_error("file", sentence(finding))


class IndicatorWordsForm(forms.Form):
    """What is said of one indicator, guessed until a person says otherwise."""

    name_en = forms.CharField(label=_("Name in English"), max_length=200)
    name_fr = forms.CharField(label=_("Name in French"), max_length=200, required=False)
    unit_en = forms.CharField(label=_("Unit in English"), max_length=60, required=False)
    unit_fr = forms.CharField(label=_("Unit in French"), max_length=60, required=False)
    measure = forms.ChoiceField(label=_("What kind of number"), choices=Measure.choices)
    topic = forms.ChoiceField(label=_("Topic"), choices=Topic.choices)
    direction = forms.ChoiceField(label=_("Which way is better"), choices=Direction.choices)


def words_of(indicators: Sequence[Indicator]) -> list[IndicatorWordsForm]:
    """The guesses, to be corrected."""
    names = IndicatorWordsForm.base_fields
    return [
        IndicatorWordsForm(prefix=indicator.code, initial={name: getattr(indicator, name) for name in names})
        for indicator in indicators[:MOST_CORRECTED]
    ]


def words_said(data: Any) -> list[IndicatorWordsForm]:
    """Those that came back, by the codes that the page names."""
    return [IndicatorWordsForm(data, prefix=code) for code in data.getlist("codes")[:MOST_CORRECTED]]
