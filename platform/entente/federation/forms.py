"""What an organization asks others to count, which rows answer it, and why one declines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy

from agreements.models import Agreement
from anonymizer.count_tables.columns import CountColumns, PlaceLevel, TimeLevel
from anonymizer.policies import DEFAULT_K
from entente.catalogue.vocabularies import Purpose
from entente.federation.services import Question
from entente.organizations.models import Organization

_DAY = {"type": "date"}


class AskToCountForm(forms.Form):
    """``question()`` is what the service takes. The purposes and organizations are those of the agreement."""

    organization = forms.ChoiceField(label=gettext_lazy("For which organization do you ask?"))
    title_en = forms.CharField(label=gettext_lazy("Title in English"), max_length=200)
    title_fr = forms.CharField(label=gettext_lazy("Title in French"), max_length=200)
    purpose = forms.ChoiceField(label=gettext_lazy("For which purpose?"))
    period_start = forms.DateField(label=gettext_lazy("The data begin on"), widget=forms.DateInput(attrs=_DAY))
    period_end = forms.DateField(label=gettext_lazy("The data end on"), widget=forms.DateInput(attrs=_DAY))
    needs = forms.CharField(
        label=gettext_lazy("Needs, one a line"),
        max_length=20_000,
        widget=forms.Textarea(attrs={"rows": 8}),
        help_text=gettext_lazy(
            "Everybody counts under these very words. What an organization calls otherwise, it brings under them first."
        ),
    )
    place_level = forms.ChoiceField(
        label=gettext_lazy("How fine are the places?"),
        choices=[choice for choice in PlaceLevel.choices if choice[0] != PlaceLevel.AUTO],
    )
    time_level = forms.ChoiceField(
        label=gettext_lazy("How fine are the times?"),
        choices=[choice for choice in reversed(TimeLevel.choices) if choice[0] != TimeLevel.AUTO],
    )
    threshold = forms.IntegerField(
        label=gettext_lazy("Counts below this figure are hidden"), min_value=DEFAULT_K, max_value=100_000
    )
    least = forms.IntegerField(
        label=gettext_lazy("A place is pooled where fewer were counted"),
        min_value=2,
        max_value=1_000_000,
        help_text=gettext_lazy(
            "Such a place is shown for the whole period; where that is still too few, together with the other small places of its area. The rule is part of the question, and everybody asked reads it."
        ),
    )

    within_percent = forms.IntegerField(
        label=gettext_lazy("Largest uncertainty of a place that is shown by itself (percent)"),
        min_value=1,
        max_value=100,
    )

    def __init__(self, data: Any, *, agreement: Agreement, organizations: Sequence[Organization]) -> None:
        super().__init__(data)
        fields: Any = self.fields
        self._organizations = {str(organization.pk): organization for organization in organizations}
        fields["organization"].choices = [(key, organization.name) for key, organization in self._organizations.items()]
        agreed = agreement.machine_terms.purposes
        fields["purpose"].choices = [choice for choice in Purpose.choices if not agreed or choice[0] in agreed]
        least = max(DEFAULT_K, agreement.machine_terms.small_cell or 0)
        self.initial = {
            "threshold": least,
            "least": 5 * least,
            "within_percent": 20,
            "place_level": PlaceLevel.FSA,
            "time_level": TimeLevel.YEAR,
        }

    def clean_needs(self) -> list[str]:
        lines = (" ".join(line.split()) for line in self.cleaned_data["needs"].splitlines())
        return list(dict.fromkeys(line for line in lines if line))

    @property
    def chosen_organization(self) -> Organization:
        """Only of a valid form."""
        return self._organizations[self.cleaned_data["organization"]]

    def question(self) -> Question:
        """Only of a valid form."""
        return Question(**{name: value for name, value in self.cleaned_data.items() if name != "organization"})


class RowsForm(forms.Form):
    """Which columns of an upload say the need, the place and the time; the likeliest are proposed."""

    need = forms.ChoiceField(label=gettext_lazy("Which column says the need?"))
    place = forms.ChoiceField(label=gettext_lazy("Which column says the place?"))
    time = forms.ChoiceField(label=gettext_lazy("Which column says the time?"))

    def __init__(self, data: Any, *, columns: CountColumns) -> None:
        super().__init__(data)
        fields: Any = self.fields
        for name, names in (("need", columns.needs), ("place", columns.places), ("time", columns.times)):
            fields[name].choices = [(column, column) for column in names]


class DeclineForm(forms.Form):
    """Why, for whoever asked."""

    reason = forms.CharField(
        label=gettext_lazy("Why do you decline?"), max_length=500, help_text=gettext_lazy("Whoever asked reads it.")
    )
