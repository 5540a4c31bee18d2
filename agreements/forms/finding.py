"""The search over agreements, saved searches, and what a bulk act needs to know."""

from __future__ import annotations

from functools import cache
from typing import Any, Final

from django import forms
from django.template.loader import render_to_string
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from agreements.forms.acts import ReasonForm
from agreements.forms.life import ExtensionForm
from agreements.models import PartyRole, Tier
from agreements.queries import Wanted
from agreements.states import AgreementStatus
from entente.catalogue.vocabularies import DatasetKind, Purpose

ANY: Final = ("", _("Any"))
BULK_FORMS: Final[dict[str, type[forms.Form]]] = {"ask-extension": ExtensionForm, "suspend": ReasonForm}


class FindForm(forms.Form):
    """Read from the address, so that a search can be kept and shared."""

    words = forms.CharField(
        label=_("Words"),
        required=False,
        max_length=200,
        widget=forms.TextInput(attrs={"placeholder": _("title, clause, party, purpose")}),
    )
    status = forms.ChoiceField(
        label=pgettext_lazy("agreement", "Status"),
        required=False,
        choices=[ANY, ("running", _("Running: in force, dormant or suspended")), *AgreementStatus.choices],
    )
    ends_within = forms.TypedChoiceField(
        label=_("Ends within"),
        required=False,
        coerce=int,
        empty_value=None,
        choices=[ANY, ("30", _("30 days")), ("90", _("90 days")), ("365", _("A year"))],
    )
    role = forms.ChoiceField(label=_("Role of my organization"), required=False, choices=[ANY, *PartyRole.choices])
    purpose = forms.ChoiceField(label=_("Purposes"), required=False, choices=[ANY, *Purpose.choices])
    kind = forms.ChoiceField(label=_("Kinds of data"), required=False, choices=[ANY, *DatasetKind.choices])
    tier = forms.ChoiceField(label=_("Tier"), required=False, choices=[ANY, *Tier.choices])

    def wanted(self) -> Wanted:
        """What is looked for; everything where the address is wrong."""
        return Wanted(**self.cleaned_data) if self.is_valid() else Wanted()

    @property
    def query(self) -> dict[str, Any]:
        """What of the address this form reads and is not empty."""
        return {name: self.data[name] for name in self.fields if self.data.get(name)}


@cache
def untouched(_language: str) -> SafeString:
    """The fields of the search as they stand before anything is looked for, in the language in force: rendered once."""
    return render_to_string("agreements/filters.html", {"form": FindForm()})


class SaveViewForm(forms.Form):
    """A name for the search at hand."""

    name = forms.CharField(label=_("Name of this view"), max_length=60)
