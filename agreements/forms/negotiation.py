"""What a party types about a draft: a remark, other words for a clause, whose turn it is."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from agreements.models import Agreement, ClauseKey
from agreements.models.clauses import MOST_CHARACTERS
from agreements.wording.term_names import LABELS
from entente.organizations.models import Organization
from entente.organizations.models.organizations import this_node


class RemarkForm(forms.Form):
    """About a clause, a term, or the whole."""

    key = forms.ChoiceField(label=_("About"), required=False)
    text = forms.CharField(label=_("Remark"), max_length=2000, widget=forms.Textarea(attrs={"rows": 3}))

    def __init__(self, data: Any = None, *, about: str = "") -> None:
        super().__init__(data, auto_id="remark_%s", initial={"key": about})
        self.fields["key"].choices = [  # type: ignore[attr-defined]  # a ChoiceField
            ("", _("The whole")),
            (_("A clause"), ClauseKey.choices),
            (_("A term"), [(f"term.{name}", label) for name, label in LABELS.items()]),
        ]


class ChangeForm(forms.Form):
    """Other words for one clause, in both languages."""

    key = forms.ChoiceField(choices=ClauseKey, widget=forms.HiddenInput)
    text_en = forms.CharField(
        label=_("Text in English"), required=False, max_length=MOST_CHARACTERS, widget=forms.Textarea(attrs={"rows": 6})
    )
    text_fr = forms.CharField(
        label=_("Text in French"), required=False, max_length=MOST_CHARACTERS, widget=forms.Textarea(attrs={"rows": 6})
    )

    def __init__(self, data: Any = None, *, initial: dict[str, str] | None = None) -> None:
        super().__init__(data, auto_id="change_%s", initial=initial)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        if (
            not (cleaned.get("text_en") or "").strip()
            and not (cleaned.get("text_fr") or "").strip()
            and not self.errors
        ):
            self.add_error("text_en", gettext("Write the words that you propose, in one language at least."))
        return cleaned


class HandoverForm(forms.Form):
    """Whose turn it is next."""

    to = forms.ModelChoiceField(Organization.objects.none(), label=_("Whose turn is it next?"), empty_label=None)

    def __init__(self, data: Any = None, *, agreement: Agreement) -> None:
        super().__init__(data, auto_id="turn_%s")
        ids = [party.organization_id for party in agreement.parties.all()] + [agreement.drafted_for_id]
        self.fields["to"].queryset = Organization.objects.filter(pk__in=ids, home_node=this_node())  # type: ignore[attr-defined]  # a ModelChoiceField
