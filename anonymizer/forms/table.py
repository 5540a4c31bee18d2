"""What is asked of a table of counts: which columns count, which measure, and below which figure a count is hidden."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext, gettext_lazy

from anonymizer.privacy_limits import Dictated


class TableForm(forms.Form):
    """``rule()`` is the ``table`` part of the recipe.

    Args:
        data: what was posted; ``None`` shows the start.
        rule: that of the proposal or an earlier recipe.
        names: the columns that may count, as choices.
        dictated: what nobody may loosen.
    """

    counts = forms.MultipleChoiceField(
        label=gettext_lazy("Which columns hold counts?"),
        widget=forms.CheckboxSelectMultiple,
        help_text=gettext_lazy(
            "How many people, households, calls or services: whole numbers of which small ones are hidden."
        ),
        error_messages={"required": gettext_lazy("Choose at least one column that holds counts.")},
    )
    measures = forms.MultipleChoiceField(
        label=gettext_lazy("Which columns hold rates, means or shares?"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=gettext_lazy("They could give a hidden count away, so they are hidden in the same rows."),
    )
    threshold = forms.IntegerField(
        label=gettext_lazy("Counts below this figure are hidden"),
        max_value=100_000,
        help_text=gettext_lazy(
            "A count from 1 to one less than the figure shows * instead. Zero stays zero; a blank stays blank."
        ),
    )
    totals = forms.CharField(
        label=gettext_lazy("What is a total called in this table?"),
        required=False,
        max_length=500,
        help_text=gettext_lazy(
            "Only where it is another word than Total, All or Ensemble; several with commas between them. Rows that are totals let "
            "readers work out a hidden count, so that a second one is hidden with it."
        ),
    )

    def __init__(
        self,
        data: Mapping[str, Any] | None,
        *,
        rule: Mapping[str, Any],
        names: Sequence[tuple[str, str]],
        dictated: Dictated,
    ) -> None:
        super().__init__(data)
        self._least = dictated.small_cell
        fields: Any = self.fields
        fields["counts"].choices = fields["measures"].choices = names
        fields["threshold"].min_value = self._least
        fields["threshold"].widget.attrs["min"] = self._least
        fields["threshold"].validators.append(self._hides_enough)
        self.initial = {
            "counts": rule.get("counts", []),
            "measures": rule.get("measures", []),
            "threshold": max(rule.get("threshold", 0), self._least),
            "totals": ", ".join(rule.get("totals", [])),
        }

    def rule(self, *, transforms: bool) -> dict[str, Any]:
        """The part of the recipe that follows from the answers."""
        answers = {**self.initial, **getattr(self, "cleaned_data", {})}
        return {
            "counts": list(answers["counts"]),
            "measures": list(answers["measures"]),
            "threshold": answers["threshold"],
            "totals": [word.strip() for word in answers["totals"].split(",") if word.strip()],
            "action": "hide" if transforms else "check",
        }

    def _hides_enough(self, value: int) -> None:
        if value < self._least:
            words = gettext("Counts below %(figure)s must be hidden. That is dictated: it cannot be made smaller here.")
            raise forms.ValidationError(words % {"figure": self._least})
