"""The spreadsheet of agreements that exist on paper, and their scans."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from agreements.paper.scans import MOST_BYTES, is_scan
from agreements.paper.spreadsheet import EarlierAgreement, earlier_agreements
from entente.core.errors import Invalid
from entente.core.findings import sentence
from entente.organizations.models import Organization, User
from entente.organizations.permissions import organizations_where, visible_to

MOST_SHOWN = 20


class _SeveralFiles(forms.ClearableFileInput):
    allow_multiple_selected = True


class _ScansField(forms.FileField):
    """One or several files, each a scan by its bytes."""

    widget = _SeveralFiles(attrs={"accept": ".pdf,.png,.jpg,.jpeg"})

    def clean(self, data: Any, initial: Any = None) -> list[Any]:
        files = [
            super(_ScansField, self).clean(upload, initial) for upload in (data if isinstance(data, list) else [data])
        ]
        for file in files:
            if file.size > MOST_BYTES or not is_scan(file.read(16)):
                words = gettext("“%(file)s” is no PDF, PNG or JPEG of at most 20 MB, whatever its name says.")
                raise forms.ValidationError(words % {"file": file.name})
            file.seek(0)
        return files


class EarlierAgreementsForm(forms.Form):
    """For whom, which spreadsheet, which scans."""

    organization = forms.ModelChoiceField(
        Organization.objects.none(), label=_("Whose agreements are they?"), empty_label=None
    )
    spreadsheet = forms.FileField(label=_("Spreadsheet"), help_text=_("CSV in UTF-8, or XLSX; one agreement a row."))
    scans = _ScansField(label=_("Scans"), help_text=_("All the files that the column “scan” names."))

    earlier_agreements: list[EarlierAgreement]

    def __init__(self, data: Any = None, files: Any = None, *, user: User) -> None:
        super().__init__(data, files)
        own = (visible_to(user) & organizations_where(user, "organizations.draft_agreement")).order_by("name_en")
        self.fields["organization"].queryset = own  # type: ignore[attr-defined]  # a ModelChoiceField
        self.earlier_agreements = []

    def clean_spreadsheet(self) -> Any:
        """Read at once, so that every faulty row is named beside the field."""
        file = self.cleaned_data["spreadsheet"]
        try:
            self.earlier_agreements = earlier_agreements(file.read(), file.name)
        except Invalid as fault:
            raise forms.ValidationError([sentence(finding) for finding in fault.findings[:MOST_SHOWN]]) from fault
        return file
