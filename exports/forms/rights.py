"""What a person asked of the organization that holds her records, and what she was answered."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy, pgettext_lazy

from agreements.forms import DayInput
from anonymizer.models import BY_IDENTIFIER, RightsKind, RightsOutcome
from entente.core.errors import Invalid
from entente.core.findings import sentence
from exports.services.rights import MOST_CHARACTERS, RightsContent


class IdentifierInput(forms.TextInput):
    """An identifier is never drawn again: whoever made a mistake elsewhere in the form writes it once more."""

    def __init__(self) -> None:
        super().__init__(attrs={"autocomplete": "off", "spellcheck": "false"})

    def format_value(self, value: Any) -> None:
        return None


class RightsRequestForm(forms.Form):
    """One request. ``columns``: by which a person can be named; where there is none, only an objection can be recorded."""

    kind = forms.ChoiceField(label=gettext_lazy("What the person asks for"), widget=forms.RadioSelect)
    received_on = forms.DateField(
        label=gettext_lazy("Day on which you received it"),
        widget=DayInput(),
        help_text=gettext_lazy("The time for an answer counts from this day."),
    )
    column = forms.ChoiceField(
        label=gettext_lazy("Column of your file that holds the number of the person"), required=False
    )
    identifier = forms.CharField(
        label=gettext_lazy("The person’s number, as it stands in this column"),
        max_length=MOST_CHARACTERS,
        required=False,
        widget=IdentifierInput(),
        help_text=gettext_lazy(
            "Never a name. It is sealed at once, the worker reads it a single time, and nobody can read it back. Case, spaces, signs and leading zeros do not count. "
            "An objection needs none."
        ),
    )

    def __init__(self, data: Any = None, *, columns: list[str]) -> None:
        super().__init__(data, initial={"received_on": timezone.localdate(), "column": columns[0] if columns else ""})
        kinds = [kind for kind in RightsKind if columns or kind not in BY_IDENTIFIER]
        self.fields["kind"].choices = [(kind.value, kind.label) for kind in kinds]  # type: ignore[attr-defined]  # of a ChoiceField
        self.fields["column"].choices = [(name, name) for name in columns]  # type: ignore[attr-defined]
        if not columns:
            del self.fields["column"], self.fields["identifier"]

    def content(self) -> RightsContent:
        """What was entered. Only of a valid form."""
        names = self.cleaned_data["kind"] in BY_IDENTIFIER
        return RightsContent(
            kind=self.cleaned_data["kind"],
            received_on=self.cleaned_data["received_on"],
            column=self.cleaned_data["column"] if names else "",
            identifier=self.cleaned_data["identifier"] if names else "",
        )

    def refuse(self, refusal: Invalid) -> None:
        """Say what stands in the way."""
        for finding in refusal.findings:
            self.add_error(None, sentence(finding))


class RightsAnswerForm(forms.Form):
    """What the person was answered, and when. Its words go to her, and not here."""

    outcome = forms.ChoiceField(
        label=pgettext_lazy("request of a person", "Answer"), choices=RightsOutcome, widget=forms.RadioSelect
    )
    answered_on = forms.DateField(label=gettext_lazy("Day on which the person was answered"), widget=DayInput())

    def __init__(self, data: Any = None) -> None:
        super().__init__(data, initial={"answered_on": timezone.localdate()})

    def refuse(self, refusal: Invalid) -> None:
        """Say what stands in the way."""
        for finding in refusal.findings:
            self.add_error(None, sentence(finding))
