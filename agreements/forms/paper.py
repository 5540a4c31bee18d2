"""A signature on paper: who, when, before whom, and the scan."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from agreements.forms.acts import ReadTextForm
from agreements.models import AgreementParty
from agreements.paper.scans import MOST_BYTES, is_scan
from agreements.terms.fields import DayInput


class PaperForm(ReadTextForm):
    """A signature on paper: who signed and who saw it, and the scan of it."""

    party = forms.ModelChoiceField(
        AgreementParty.objects.none(),
        label=_("For which organization was it signed?"),
        widget=forms.RadioSelect,
        empty_label=None,
    )
    signatory = forms.CharField(label=_("Who signed"), max_length=150)
    signed_on = forms.DateField(label=_("Day of the signature"), widget=DayInput())
    witness = forms.CharField(
        label=_("Who witnessed it"), max_length=150, help_text=_("Someone else who saw the paper being signed.")
    )
    scan = forms.FileField(
        label=_("Scan of the signed paper"),
        help_text=_(
            "PDF, PNG or JPEG, at most 20 MB. It is sealed to the organization; its hash is part of the record."
        ),
        widget=forms.FileInput(attrs={"accept": ".pdf,.png,.jpg,.jpeg"}),
    )
    read_digest = forms.CharField(max_length=64, widget=forms.HiddenInput)
    agreed = forms.BooleanField(
        label=_("I have compared the paper with the text and the terms above: it says the same")
    )

    def __init__(self, data: Any = None, files: Any = None, *, parties: Any, read_digest: str = "") -> None:
        super().__init__(data, files, initial={"read_digest": read_digest, "party": parties.first()})
        self.fields["party"].queryset = parties  # type: ignore[attr-defined]  # a ModelChoiceField
        self.require_read(read_digest)

    def clean_scan(self) -> UploadedFile[bytes]:
        """Of a size and kind that can be a scan, by its bytes and not by its name."""
        scan: UploadedFile[bytes] = self.cleaned_data["scan"]
        if (scan.size or 0) > MOST_BYTES:
            raise forms.ValidationError(gettext("The file is larger than 20 MB. Scan it again in grey."), code="large")
        if not is_scan(scan.read(16)):
            words = gettext(
                "This file is neither a PDF nor a PNG or JPEG picture, whatever its name says. Choose the scan."
            )
            raise forms.ValidationError(words, code="kind")
        scan.seek(0)
        return scan

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        if (
            cleaned.get("signatory")
            and cleaned.get("signatory", "").casefold() == cleaned.get("witness", "").casefold()
        ):
            self.add_error("witness", gettext("Name someone else: whoever signs is not the witness of it."))
        return cleaned
