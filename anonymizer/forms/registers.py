"""What is asked of a public register: its name, who reads it, which columns tell what, how complete it is, and a file of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from django import forms
from django.db.models import QuerySet
from django.forms import BoundField
from django.utils.functional import Promise
from django.utils.translation import gettext, gettext_lazy, pgettext_lazy

from anonymizer.engine.attacks import ATTRIBUTES
from anonymizer.models import RegisterReaders
from anonymizer.services.registers import MOST_COLUMNS, RegisterParams
from entente.catalogue.models import DatasetVersion

TELLS: Final[Mapping[str, Promise]] = {
    "postal_code": pgettext_lazy("register", "Postal code"),
    "fsa": pgettext_lazy("register", "First three characters of the postal code"),
    "place": pgettext_lazy("register", "Municipality or neighbourhood"),
    "province": pgettext_lazy("register", "Province or territory"),
    "birth": pgettext_lazy("register", "Date or year of birth"),
    "age": pgettext_lazy("register", "Age"),
    "gender": pgettext_lazy("register", "Gender or sex"),
    "language": pgettext_lazy("register", "Language"),
    "household": pgettext_lazy("register", "Household or marital status"),
    "education": pgettext_lazy("register", "Education"),
    "employment": pgettext_lazy("register", "Occupation or employer"),
    "ethnicity": pgettext_lazy("register", "Origin or nationality"),
    "newcomer": pgettext_lazy("register", "Citizenship or time of arrival"),
    "income": pgettext_lazy("register", "Income or debt"),
    "date": pgettext_lazy("register", "Date of what happened"),
    "other": pgettext_lazy("register", "Something else, in a column of the same name"),
}
"""What a column of a register can tell, in words."""
assert tuple(TELLS) == ATTRIBUTES, "the engine knows what a register tells"


class RegisterForm(forms.Form):
    """A register to be named. ``params()`` is what the service takes."""

    title = forms.CharField(
        label=gettext_lazy("Name of the register"),
        max_length=120,
        help_text=gettext_lazy(
            "For example: voters’ list of Maple, register of nurses, notices of deaths in the newspaper."
        ),
    )
    readers = forms.ChoiceField(label=gettext_lazy("Who can read it"), choices=RegisterReaders)
    completeness = forms.IntegerField(
        label=gettext_lazy("Of 100 of your clients, how many stand in it?"),
        min_value=1,
        max_value=100,
        initial=100,
        help_text=gettext_lazy("An assumption is enough. If you do not know, leave 100."),
    )
    sample = forms.ModelChoiceField(
        DatasetVersion.objects.none(),
        label=gettext_lazy("File with entries of it"),
        required=False,
        empty_label=gettext_lazy("No file: only what its columns tell is tried"),
        help_text=gettext_lazy(
            "One of your uploads. It stays sealed, as any upload; only the worker reads it. Upload the file as a dataset first, and do not release it."
        ),
    )

    def __init__(self, data: Mapping[str, Any] | None, *, files: QuerySet[DatasetVersion]) -> None:
        super().__init__(data)
        fields: Any = self.fields
        fields["sample"].queryset = files
        fields["sample"].label_from_instance = _of_version
        choices = [("", gettext("Nothing")), *TELLS.items()]
        for number in range(1, MOST_COLUMNS + 1):
            facts = {"number": number}
            fields[f"column_{number}"] = forms.CharField(
                label=gettext("Column %(number)s") % facts, max_length=500, required=False
            )
            fields[f"tells_{number}"] = forms.ChoiceField(
                label=gettext("What column %(number)s tells") % facts, choices=choices, required=False
            )

    def pairs(self) -> list[tuple[BoundField, BoundField]]:
        """The fields of each column."""
        return [(self[f"column_{number}"], self[f"tells_{number}"]) for number in range(1, MOST_COLUMNS + 1)]

    def clean(self) -> dict[str, Any]:
        """Each column has a name of its own, and tells something."""
        cleaned = super().clean() or {}
        columns: dict[str, str] = {}
        for number in range(1, MOST_COLUMNS + 1):
            name, tells = cleaned.get(f"column_{number}", ""), cleaned.get(f"tells_{number}", "")
            if bool(name) != bool(tells):
                self.add_error(f"column_{number}", gettext("Write the column’s name, and choose what it tells."))
            elif name in columns:
                self.add_error(f"column_{number}", gettext("This column is on the list already."))
            elif name:
                columns[name] = tells
        if not columns and not self.errors:
            self.add_error("column_1", gettext("Name at least one column."))
        cleaned["columns"] = columns
        return cleaned

    def params(self) -> RegisterParams:
        """What was said."""
        cleaned = self.cleaned_data
        sample = cleaned["sample"]
        return RegisterParams(
            cleaned["title"],
            cleaned["readers"],
            cleaned["columns"],
            cleaned["completeness"],
            None if sample is None else sample.pk,
        )


def _of_version(version: DatasetVersion) -> str:
    return gettext("%(title)s, version %(number)s") % {"title": version.dataset.title, "number": version.number}
