"""What a provider says of its own record, and how often a source is verified."""

from __future__ import annotations

from typing import Any, Final

from django import forms
from django.utils.translation import gettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _

from entente.directory import corrections
from entente.directory.models import Service
from entente.directory.vocabularies.text_language import FRENCH

LABELS: Final = {
    "name": _("Name"), "alternate_name": _("Other name"), "description": _("Description"), "eligibility_description": _("Eligibility"),
    "application_process": _("How to apply"), "fees_description": _("Fees"), "wait_time": _("Waiting time"), "alert": _("Notice for now"),
    "url": _("Website"), "email": _("E-mail of the service"),
}  # fmt: skip
_SHORT: Final = {"name", "alternate_name", "wait_time", "url", "email"}


def label_of(name: str) -> str:
    """The label of a field, with its language where it is the one beside."""
    field, at, language = name.partition("@")
    if not at:
        return str(LABELS[field])
    spoken = gettext("in French") if language == FRENCH else gettext("in English")
    return f"{LABELS[field]}, {spoken}"


class CorrectionForm(forms.Form):
    """The record as it stands, to be changed where it is wrong."""

    note = forms.CharField(
        label=_("Anything else: telephones, hours, address"), required=False, max_length=5000, widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_("Read by those who keep the directory, and shown to nobody else. Write no name of a client."),
    )  # fmt: skip

    def __init__(self, *args: Any, service: Service, **options: Any) -> None:
        super().__init__(*args, **options)
        self.names = {f"field-{name.replace('@', '-')}": name for name in corrections.correctable(service)}
        note = self.fields.pop("note")
        for field, name in self.names.items():
            base, _at, language = name.partition("@")
            attrs = {"lang": language} if language else {}
            widget = forms.TextInput(attrs) if base in _SHORT else forms.Textarea({"rows": 4, **attrs})
            self.fields[field] = forms.CharField(
                label=label_of(name), required=name == "name", max_length=corrections.LONGEST,
                initial=corrections.value_of(service, name), widget=widget,
            )  # fmt: skip
        self.fields["note"] = note

    def texts(self) -> dict[str, str]:
        """Field -> what the provider says."""
        return {name: self.cleaned_data[field].replace("\r\n", "\n") for field, name in self.names.items()}


class CycleForm(forms.Form):
    """How often each service of a source is verified."""

    months = forms.TypedChoiceField(
        label=_("Verified every"), coerce=int,
        choices=[(3, pgettext_lazy("cycle", "3 months")), (6, pgettext_lazy("cycle", "6 months")), (12, pgettext_lazy("cycle", "12 months")), (18, pgettext_lazy("cycle", "18 months")), (24, pgettext_lazy("cycle", "24 months"))],
    )  # fmt: skip
