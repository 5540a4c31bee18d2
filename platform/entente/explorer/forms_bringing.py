"""What a data steward says of a file of places, of a file of figures, and of an indicator whose guess is wrong."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import PurePath
from typing import Any, Final, cast

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from entente.core.errors import Invalid
from entente.core.findings import sentence
from entente.explorer.models import Direction, Geography, GeographyKind, Indicator, Measure, Topic
from entente.explorer.reading.features import FORMATS, Columns
from entente.explorer.services.figures import Manner
from entente.explorer.services.places import About
from entente.organizations.models import Organization

MOST_BYTES: Final = 2_400_000  # read in memory; larger ones come by command
MOST_CORRECTED: Final = 40  # indicators of one file; more come with a selection, by command
TABLES: Final = (".csv", ".xlsx")
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
    """A file with borders. The columns are guessed until a person says otherwise."""

    formats = FORMATS

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

    field_order = ("owner", "file", "name_en", "name_fr", "code", "kind", "version", "parent", "source", "license")
    MAPPING: Final = ("code_column", "name_en_column", "name_fr_column", "parent_column")

    def offer(self, names: Sequence[str], used: Columns) -> None:
        """Show the guess, and what else could be chosen."""
        values = dict(zip(self.MAPPING, (used.code, used.name_en, used.name_fr, used.parent), strict=True))
        fields: Any = self.fields
        for field in values:
            fields[field].widget.choices = [("", _("none")), *((name, name) for name in names)]
        self.say(**values)

    def hide_columns(self) -> None:
        """Before anything was looked at there is no column to choose."""
        fields: Any = self.fields
        for field in self.MAPPING:
            fields[field].widget = forms.HiddenInput()

    def about(self) -> About:
        said = self.cleaned_data
        parent = said["parent"].code if said["parent"] else ""
        return About(said["code"], said["name_en"], said["name_fr"], said["kind"], said["version"], parent, said["source"], said["license"])  # fmt: skip

    def columns(self) -> Columns:
        said = self.cleaned_data
        return Columns(*(said[field] for field in self.MAPPING))


class FiguresForm(FileForm):
    """A table of figures, wide or tidy."""

    formats = TABLES

    geography = forms.ModelChoiceField(Geography.objects.all(), label=_("Places of this geography"), empty_label=None)
    period = forms.CharField(label=_("Year"), max_length=10, required=False, help_text=_("Of figures that name none: 2021."))  # fmt: skip
    code_prefix = forms.RegexField(_CODE, label=_("Before the codes"), max_length=20, required=False, help_text=_("Keeps the codes of this file apart from others: wb."))  # fmt: skip
    topic = forms.ChoiceField(label=_("Topic"), choices=Topic.choices, initial=Topic.OTHER)
    is_private = forms.BooleanField(label=_("For the region’s own people alone"), required=False)

    field_order = ("owner", "geography", "file", "period", "topic", "code_prefix", "source", "license", "is_private")

    def manner(self) -> Manner:
        said = self.cleaned_data
        return Manner(said["period"], said["source"], said["license"], said["topic"], said["code_prefix"], said["is_private"])  # fmt: skip


class IndicatorWordsForm(forms.Form):
    """What is said of one indicator, guessed until a person says otherwise."""

    name_en = forms.CharField(label=_("Name in English"), max_length=200)
    name_fr = forms.CharField(label=_("Name in French"), max_length=200, required=False)
    unit_en = forms.CharField(label=_("Unit in English"), max_length=60, required=False)
    unit_fr = forms.CharField(label=_("Unit in French"), max_length=60, required=False)
    measure = forms.ChoiceField(label=_("What kind of number"), choices=Measure.choices)
    topic = forms.ChoiceField(label=_("Topic"), choices=Topic.choices)
    direction = forms.ChoiceField(label=_("Which way is better"), choices=Direction.choices)


def words_of(found: Sequence[Indicator]) -> list[IndicatorWordsForm]:
    """The guesses, to be corrected."""
    names = IndicatorWordsForm.base_fields
    return [
        IndicatorWordsForm(prefix=each.code, initial={name: getattr(each, name) for name in names})
        for each in found[:MOST_CORRECTED]
    ]


def words_said(data: Any) -> list[IndicatorWordsForm]:
    """Those that came back, by the codes that the page names."""
    return [IndicatorWordsForm(data, prefix=code) for code in data.getlist("codes")[:MOST_CORRECTED]]
