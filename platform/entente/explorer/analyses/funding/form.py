"""A table of money by place, as a file."""

from __future__ import annotations

from django import forms
from django.core.validators import RegexValidator
from django.utils.translation import gettext_lazy as _

from entente.explorer.models import Geography
from entente.explorer.services.funding import BRING
from entente.organizations.models import Organization, User
from entente.organizations.permissions import organizations_where

MOST_BYTES = 5 * 2**20


class FundingForm(forms.Form):
    """A table of money by place, as a file."""

    organization = forms.ModelChoiceField(
        Organization.objects.none(), label=_("For which organization"), empty_label=None
    )
    geography = forms.ModelChoiceField(Geography.objects.none(), label=_("Places of this geography"), empty_label=None)
    period = forms.CharField(label=_("Year"), max_length=10, validators=[RegexValidator(r"^\d{4}(-\d{2})?$")])
    file = forms.FileField(
        label=_("File"), widget=forms.FileInput(attrs={"accept": ".csv,.xlsx"}),
        help_text=_("A column of places (code or name) and columns of dollars, or a list of grants with programme, place and amount, as CSV or Excel. Your organization’s people alone will see it."),
    )  # fmt: skip

    def __init__(self, *args: object, user: User, **options: object) -> None:
        super().__init__(*args, **options)  # type: ignore[arg-type]
        organization, geography = self.fields["organization"], self.fields["geography"]
        assert isinstance(organization, forms.ModelChoiceField)
        assert isinstance(geography, forms.ModelChoiceField)
        organization.queryset = organizations_where(user, BRING)
        geography.queryset = Geography.objects.filter(coverage__isnull=False).distinct()

    def clean_file(self) -> object:
        file = self.cleaned_data["file"]
        if file.size > MOST_BYTES:
            raise forms.ValidationError(_("The file is larger than 5 MiB. Send the places and their amounts alone."))
        return file
