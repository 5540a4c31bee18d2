"""What a person writes in the dossier of a release."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from django import forms
from django.db.models import QuerySet
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from agreements.forms import DayInput
from entente.organizations.models import User
from exports.dossier import Dossiered, questions_of
from exports.dossier.assembly import APPLIES
from exports.models.dossiers import MOST_CHARACTERS


class DossierForm(forms.Form):
    """One field for each question, and one for each text whose condition a person judges. Blank takes an answer back."""

    def __init__(self, data: Any = None, *, dossier: Dossiered, written: Mapping[str, str]) -> None:
        super().__init__(data)
        for question, sections in questions_of(dossier):
            asked_by = "; ".join(dict.fromkeys(section.instrument.title for section in sections))
            self._add(question.code, question.text, _("Asked by: %(texts)s") % {"texts": asked_by}, written)
        for section in dossier.sections:
            if section.can_be_set_aside:
                label = _("Why this does not apply, if it does not: %(text)s") % {"text": section.instrument.title}
                self._add(f"{APPLIES}{section.instrument.code}", label, section.instrument.condition, written, rows=2)

    def _add(self, code: str, label: str, help_text: str, written: Mapping[str, str], *, rows: int = 3) -> None:
        self.fields[code] = forms.CharField(
            label=label,
            help_text=help_text,
            required=False,
            max_length=MOST_CHARACTERS,
            initial=written.get(code, ""),
            widget=forms.Textarea(attrs={"rows": rows}),
        )

    def answers(self) -> dict[str, str]:
        """What was written, by the codes of the questions."""
        return {code: str(text) for code, text in self.cleaned_data.items()}


class DeterminationForm(forms.Form):
    """Who supervised it, and when it is assessed again."""

    jurisdiction = forms.CharField(max_length=5, widget=forms.HiddenInput)
    qualified_person = forms.ModelChoiceField(User.objects.none(), label=gettext_lazy("Qualified person"))
    reassess_on = forms.DateField(label=gettext_lazy("To be assessed again by"), widget=DayInput())

    def __init__(
        self, data: Any = None, *, people: QuerySet[User], jurisdiction: str = "", until: date | None = None
    ) -> None:
        super().__init__(
            data, initial={"jurisdiction": jurisdiction, "reassess_on": until}, auto_id=f"id_{jurisdiction}_%s"
        )
        self.fields["qualified_person"].queryset = people  # type: ignore[attr-defined]  # a ModelChoiceField
