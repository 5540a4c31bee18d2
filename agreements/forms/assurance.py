"""The questions of the yearly self-assessment."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from agreements.assurance import SAFEGUARDS, Area
from agreements.paper.scans import MOST_BYTES, is_named_so, kind_of
from agreements.terms import AssuranceLevel


class AssuranceForm(forms.Form):
    """For each area what is in place, and where that can be read. ``documented``: areas for which a document is attached."""

    def __init__(
        self, data: Any = None, *, met: list[str], evidence: dict[str, str], documented: Collection[str] = ()
    ) -> None:
        super().__init__(data)
        self._documented = documented
        for area in Area:
            here = [safeguard for safeguard in SAFEGUARDS if safeguard.area == area]
            choices = [
                (safeguard.key, f"{safeguard.text} ({AssuranceLevel(safeguard.level).label})") for safeguard in here
            ]
            self.fields[f"met_{area.value}"] = forms.MultipleChoiceField(
                label=area.label,
                choices=choices,
                required=False,
                widget=forms.CheckboxSelectMultiple,
                initial=[safeguard.key for safeguard in here if safeguard.key in met],
            )
            self.fields[f"evidence_{area.value}"] = forms.CharField(
                label=_("What shows it?"),
                required=False,
                max_length=1000,
                initial=evidence.get(area.value, ""),
                widget=forms.Textarea(attrs={"rows": 2}),
                help_text=_("Name the policy, the report or the certificate, with its date. Counterparties read it."),
            )
        self.fields["attested"] = forms.BooleanField(
            label=_("What I ticked is in place today, and I answer for it in the name of the organization")
        )

    def clean(self) -> dict[str, Any]:
        """What is claimed is shown by something."""
        cleaned: dict[str, Any] = super().clean() or {}
        for area in Area.values:
            if area in self._documented:
                continue
            if cleaned.get(f"met_{area}") and not str(cleaned.get(f"evidence_{area}", "")).strip():
                self.add_error(f"evidence_{area}", _("Say where what you ticked can be read."))
        return cleaned

    def met(self) -> list[str]:
        """The safeguards that were ticked. Only of a valid form."""
        return [key for area in Area.values for key in self.cleaned_data[f"met_{area}"]]

    def evidence(self) -> dict[str, str]:
        """By area. Only of a valid form."""
        return {area: self.cleaned_data[f"evidence_{area}"] for area in Area.values}


class EvidenceForm(forms.Form):
    """A document that shows safeguards: which ones, what it is called, and the file."""

    area = forms.ChoiceField(label=_("Which safeguards does it show?"), choices=Area, widget=forms.RadioSelect)
    name = forms.CharField(
        label=_("Name of the document"),
        max_length=120,
        help_text=_("With its day: “Policy on received data, 3 March 2026”. Counterparties read it; name no person."),
    )
    document = forms.FileField(
        label=_("Document"),
        help_text=_("PDF, PNG or JPEG, at most 20 MB. It is sealed to the organization."),
        widget=forms.FileInput(attrs={"accept": ".pdf,.png,.jpg,.jpeg"}),
    )

    def clean_document(self) -> UploadedFile[bytes]:
        """Of a size and kind that is taken, and named as what it is."""
        document: UploadedFile[bytes] = self.cleaned_data["document"]
        if (document.size or 0) > MOST_BYTES:
            raise forms.ValidationError(gettext("The file is larger than 20 MB. Save it smaller."), code="large")
        self.kind = kind_of(document.read(16))
        if not self.kind:
            words = gettext(
                "This file is neither a PDF nor a PNG or JPEG picture, whatever its name says. Save it as PDF."
            )
            raise forms.ValidationError(words, code="kind")
        if not is_named_so(document.name or "", self.kind):
            words = gettext("The ending of its name says something else than what the file is. Name it as what it is.")
            raise forms.ValidationError(words, code="name")
        document.seek(0)
        return document
