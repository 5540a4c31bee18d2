"""A file of a directory, what its columns mean, and a licensed taxonomy."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from django import forms
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from entente.catalogue.uploads.stream import file_type
from entente.core.errors import Invalid
from entente.core.findings import sentence
from entente.directory.findings import SENTENCES
from entente.directory.imports.column_details import DETAILED, kind_of
from entente.directory.imports.flat_languages import TRANSLATED
from entente.directory.imports.mapping import SKIP, TARGETS, UNSURE
from entente.directory.imports.presets import PRESETS
from entente.directory.imports.taxonomy import MOST_BYTES, Term, terms_of
from entente.directory.models import DirectoryImport, Source


class ReceiveForm(forms.Form):
    """Which source, and its file."""

    source = forms.ModelChoiceField(
        Source.objects.none(), label=_("Source"), required=False, empty_label=_("A new source"),
        help_text=_("The file replaces what the source said before. What its columns mean is remembered."),
    )  # fmt: skip
    name = forms.CharField(
        label=_("Name of a new source"), max_length=100, required=False, help_text=_("For example: Resource software")
    )
    file = forms.FileField(
        label=_("File"),
        widget=forms.FileInput(attrs={"accept": ".csv,.tsv,.txt,.xlsx,.json,.zip"}),
        help_text=_("A flat export as CSV or Excel, HSDS 3 as JSON, or a ZIP of an HSDS package. Send the whole directory."),
    )  # fmt: skip

    language = forms.ChoiceField(
        label=_("Language of the texts"), required=False, choices=[("", _("Not said")), ("en", _("English")), ("fr", _("French"))],
        help_text=_("Of the columns that do not say theirs. Texts of the other language may stand in columns, rows or files beside."),
    )  # fmt: skip
    encoding = forms.ChoiceField(
        label=_("Encoding of the text"), required=False,
        choices=[("", _("Find it out")), ("utf-8", "UTF-8"), ("windows-1252", "Windows-1252"), ("iso-8859-1", "ISO 8859-1"),
                 ("mac-roman", "Mac Roman"), ("cp850", "DOS (850)"), ("utf-16", "UTF-16"), ("mixed", _("Several: one for each line"))],
        help_text=_("Only where accents came in broken before. It is remembered for the source."),
    )  # fmt: skip

    def __init__(self, *args: Any, sources: QuerySet[Source], **options: Any) -> None:
        super().__init__(*args, **options)
        source: Any = self.fields["source"]
        source.queryset = sources
        if not sources.exists():
            source.widget = forms.HiddenInput()

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        source, name = cleaned.get("source"), cleaned.get("name", "").strip()
        if source is None and not name:
            self.add_error("name", _("Name the source, so that its next file is known to replace this one."))
        cleaned["source_name"] = source.name if source is not None else name
        return cleaned

    def refuse(self, refusal: Invalid) -> None:
        """Show why the file was not taken in, in place of what else was said about it."""
        self.errors.pop("file", None)
        for finding in refusal.findings:
            self.add_error("file", sentence(finding))


_GROUPS: Final = (
    (_("Not taken in"), (UNSURE, SKIP, "personal")),
    (_("What is withheld"), tuple(code for code in TARGETS if code.startswith("flag."))),
)


MOST_DETAILS: Final = 400
"""Columns of a file up to which each unknown one may be said to be a language: a form of more than 1,000 fields is not taken."""


class ColumnsForm(forms.Form):
    """What each column of a flat export means: a choice for each, the guess chosen."""

    def __init__(self, *args: Any, directory_import: DirectoryImport, **options: Any) -> None:
        super().__init__(*args, **options)
        self.columns = [(f"column-{number}", column) for number, column in enumerate(directory_import.columns)]
        choices = _choices()
        for name, column in self.columns:
            target = directory_import.mapping[column["column"]]
            field = forms.ChoiceField(label=column["column"], choices=choices, initial=kind_of(target))
            if column["must_say"]:
                field.help_text = _("It looks like a mark. Say what it means, so that nothing private slips through.")
            self.fields[name] = field
            may_ask = kind_of(target) == UNSURE and len(self.columns) <= MOST_DETAILS
            if kind_of(target) in DETAILED or may_ask:
                self.fields[f"{name}-detail"] = forms.CharField(
                    label=_("Which language, ages, day or category"), required=False, max_length=100,
                    initial=target.partition("=")[2],
                )  # fmt: skip

    def clean(self) -> dict[str, Any]:
        """A column that means one language, age group or day says which: in its name, or beside it."""
        cleaned = super().clean() or {}
        for name, column in self.columns:
            target = cleaned.get(name, "")
            if target not in DETAILED:
                continue
            detail = cleaned.get(f"{name}-detail", "").strip().replace("=", " ")
            cleaned[name] = f"{target}={detail}" if detail else target
            if not DETAILED[target](f"{target}={detail or column['column']}"):
                where = f"{name}-detail" if f"{name}-detail" in self.fields else name
                self.add_error(where, _("Say which one: a language (Cantonese), ages (6-13) or a day (Monday)."))
        return cleaned

    def chosen(self) -> dict[str, str]:
        """Column -> meaning, as it was said."""
        return {column["column"]: self.cleaned_data[name] for name, column in self.columns}

    def rows(self) -> Iterable[tuple[Any, Any, dict[str, Any]]]:
        """Each field and the field of its detail, beside what was seen of its column; those that need an answer stand first."""
        rows = [
            (self[name], self[f"{name}-detail"] if f"{name}-detail" in self.fields else None, column)
            for name, column in self.columns
        ]
        return sorted(rows, key=lambda row: (not row[2]["must_say"], not row[2]["filled"]))


class PresetForm(forms.Form):
    """By which kind of export the columns of a file are understood."""

    preset = forms.ChoiceField(label=_("Kind of export"), required=False)

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        known = [(preset.code, str(preset)) for preset in PRESETS.values()]
        choice: Any = self.fields["preset"]
        choice.choices = [("", _("Another one: by the names of the columns")), *known]


def _choices() -> list[Any]:
    grouped = {code for _title, codes in _GROUPS for code in codes}
    rest = [(code, label) for code, label in TARGETS.items() if code not in grouped]
    groups = [(title, [(code, TARGETS[code]) for code in codes]) for title, codes in _GROUPS]
    spoken = [
        (_("Taken in as, in French"), [(f"{code}@fr", label) for code, label in rest if code in TRANSLATED]),
        (_("Taken in as, in English"), [(f"{code}@en", label) for code, label in rest if code in TRANSLATED]),
    ]
    return [groups[0], (_("Taken in as"), rest), *spoken, groups[1]]


class LicenceForm(forms.Form):
    """A licensed taxonomy: its name, its file, and the word that the organization may use it."""

    taxonomy = forms.CharField(label=_("Name of the taxonomy"), max_length=100)
    file = forms.FileField(
        label=_("File"),
        widget=forms.FileInput(attrs={"accept": ".csv,.xlsx"}),
        help_text=_("CSV or Excel, with a column “Code” and a column “Term name”; “Nom” for the French terms."),
    )
    holds_licence = forms.BooleanField(
        label=_("Our organization holds a licence for this taxonomy"),
        help_text=_("The terms are shown to the stewards of your organization only. They leave with no export and no API."),
    )  # fmt: skip

    terms: list[Term]

    def clean_file(self) -> Any:
        """Read at once, so that what is wrong stands beside the field."""
        file = self.cleaned_data["file"]
        if file.size > MOST_BYTES:
            raise forms.ValidationError(str(SENTENCES["taxonomy.too_large"]))
        try:
            self.terms = terms_of(file.read(), file_type(file.name))
        except Invalid as fault:
            raise forms.ValidationError([sentence(finding) for finding in fault.findings]) from fault
        return file
