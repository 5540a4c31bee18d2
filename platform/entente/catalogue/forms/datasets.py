"""What people type about datasets, uploads, links and holds."""

from __future__ import annotations

import csv
import io
from typing import Any

from django import forms
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from entente.catalogue.findings import SENTENCES
from entente.catalogue.vocabularies import DatasetKind, EntryKind
from entente.core.errors import Invalid
from entente.core.findings import sentence
from entente.organizations.models import Organization

MOST_BYTES = 1_000_000


class Day(forms.DateField):
    """A date, typed or picked."""

    def __init__(self, **options: Any) -> None:
        super().__init__(widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"), **options)


class HelpersForm(forms.Form):
    """Who supplies the second person of an organization."""

    sponsor = forms.ModelChoiceField(
        label=_("Sponsor"),
        queryset=Organization.objects.none(),
        required=False,
        help_text=_(
            "Vouches for your organization: its privacy officers may review your runs; its data stewards may release what was approved, send "
            "upload links, and write and sign agreements in your name. Where it is itself on the other side, it does none of that for you."
        ),
    )
    review_pool = forms.ModelChoiceField(
        label=_("Review pool"),
        queryset=Organization.objects.none(),
        required=False,
        help_text=_("Its privacy officers may review your runs. They never see originals."),
    )

    def __init__(self, *args: Any, organization: Organization, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ("sponsor", "review_pool"):
            field: Any = self.fields[name]
            field.queryset = Organization.objects.exclude(pk=organization.pk).order_by("name_en", "id")


class NewDatasetForm(forms.Form):
    """A new series."""

    owner = forms.ModelChoiceField(
        Organization.objects.none(),
        label=_("Organization"),
        help_text=_("Whose data these are. The files are sealed for this organization alone."),
        empty_label=None,
    )
    title_en = forms.CharField(
        label=_("Title in English"),
        max_length=200,
        required=False,
        help_text=_("One of the two titles is enough. Name no person in it."),
    )
    title_fr = forms.CharField(label=_("Title in French"), max_length=200, required=False)
    kind = forms.ChoiceField(
        label=_("What does each row describe?"),
        choices=DatasetKind.choices,
        widget=forms.RadioSelect,
        help_text=_("Agreements name the kinds of data that they cover."),
    )
    description_en = forms.CharField(
        label=_("Description in English"),
        max_length=5000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("What the table holds, and where it comes from, for those who receive it."),
    )
    description_fr = forms.CharField(
        label=_("Description in French"), max_length=5000, required=False, widget=forms.Textarea(attrs={"rows": 3})
    )
    anonymized_before_upload = forms.BooleanField(
        label=_("We anonymized these data ourselves"),
        required=False,
        help_text=_(
            "They are then measured, searched for personal details and reviewed like all others, but not changed, and "
            "marked “anonymized before upload”."
        ),
    )

    def __init__(self, *args: Any, owners: QuerySet[Organization], **options: Any) -> None:
        super().__init__(*args, **options)
        owner: Any = self.fields["owner"]
        owner.queryset = owners
        several = list(owners[:2])
        if len(several) == 1:
            owner.widget = forms.HiddenInput()
            owner.initial = several[0].pk

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if not (cleaned.get("title_en") or cleaned.get("title_fr")):
            self.add_error("title_en", str(SENTENCES["dataset.title_missing"]))
        return cleaned


class PeriodForm(forms.Form):
    """From when until when."""

    period_start = Day(label=_("The data begin on"))
    period_end = Day(label=_("The data end on"), help_text=_("The last day that the file covers."))

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        start, end = cleaned.get("period_start"), cleaned.get("period_end")
        if start and end and end < start:
            self.add_error("period_end", str(SENTENCES["upload.period_backwards"]))
        return cleaned


class HandInForm(forms.Form):
    """A file, and the password of a workbook that has one."""

    file = forms.FileField(
        label=_("File"),
        widget=forms.FileInput(attrs={"accept": ".csv,.tsv,.txt,.xlsx,.xlsm,.parquet,.zip"}),
        help_text=_(
            "CSV with any separator, an Excel workbook (.xlsx), Parquet, or a package that “entente” wrote. Its name is not kept."
        ),
    )
    password = forms.CharField(
        label=_("Password of the workbook"),
        required=False,
        max_length=255,
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "off"}),
        help_text=_("It is used once to read the file, and then destroyed."),
    )

    def refuse(self, refusal: Invalid) -> None:
        """Show why the file was not taken in, in place of what else was said about it."""
        self.errors.pop("file", None)
        for finding in refusal.findings:
            self.add_error("file", sentence(finding))


class UploadForm(PeriodForm, HandInForm):
    """The next version of a dataset."""

    field_order = ("period_start", "period_end", "file", "password")


class LinkForm(PeriodForm):
    """A one-time link for someone without an account."""

    days = forms.IntegerField(
        label=_("Days until the link expires"),
        min_value=1,
        max_value=30,
        initial=7,
        help_text=_("From 1 to 30. It also ends as soon as a file has been handed in."),
    )


class HoldForm(forms.Form):
    """Why a version must be kept."""

    reason = forms.CharField(
        label=_("Why must these data be kept?"),
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("For example the file number of a request for access or of a court order. Name no person."),
        error_messages={"required": SENTENCES["hold.reason_missing"]},
    )


class NamesForm(forms.Form):
    """Names of services that stay visible in text: typed, or from a file."""

    names = forms.CharField(
        label=_("Names, one a line"),
        required=False,
        max_length=100_000,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_("Services, programmes, shelters. Never a person: a name on this list is shown in every text."),
    )
    file = forms.FileField(
        label=_("Or a text file with one name a line"),
        required=False,
        help_text=_("In UTF-8, at most 1 MB. In a CSV file the first column counts."),
    )
    language = forms.ChoiceField(
        label=_("Language of the names"),
        required=False,
        choices=[("", _("Both languages")), ("en", _("English")), ("fr", _("French"))],
    )

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        uploaded = cleaned.get("file")
        cleaned["source"] = "file" if uploaded else "typed"
        cleaned["listed"] = str(cleaned.get("names", "")).splitlines()
        if uploaded:
            content = uploaded.read(MOST_BYTES + 1)
            try:
                text = content.decode("utf-8-sig")
            except UnicodeDecodeError:
                text = "\0"
            if len(content) > MOST_BYTES or "\0" in text:
                self.add_error("file", str(SENTENCES["names.unreadable"]))
                return cleaned
            is_csv = uploaded.name.lower().endswith(".csv")
            rows = csv.reader(io.StringIO(text)) if is_csv else ([line] for line in text.splitlines())
            try:
                cleaned["listed"] += [row[0] for row in rows if row]
            except csv.Error:  # a cell of more than 128 KiB
                self.add_error("file", str(SENTENCES["names.unreadable"]))
                return cleaned
        if not any(map(str.strip, cleaned["listed"])):
            self.add_error("names", _("Write a name, or choose a file."))
        return cleaned


class EntriesForm(forms.Form):
    """What a community's authority registers."""

    kind = forms.ChoiceField(label=_("What do you register?"), choices=EntryKind.choices, widget=forms.RadioSelect)
    values = forms.CharField(
        label=_("One a line"),
        max_length=100_000,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_(
            "A column by words of its name, such as “First Nation” or “Inuit”: “is_first_nations” is then found too. A name is also "
            "looked for in the cells of categories. A place by its name, by the beginning of a postal code (X0A) or by a province (CA-NU)."
        ),
    )
    knowingly = forms.BooleanField(
        label=_("I mean it, also where an entry marks no community by itself"),
        required=False,
        help_text=_("Only where you were warned: of a column that every table has, or of a whole province."),
    )
