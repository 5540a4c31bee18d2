"""A qualifier: what × for whom."""

from __future__ import annotations

from typing import Any

from django import forms
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from entente.directory.findings import SENTENCES
from entente.directory.vocabularies.topics import NEEDS, PEOPLE
from entente.organizations.models import Organization


class PairForm(forms.Form):
    """What two codes mean: a need, and for whom."""

    need = forms.ChoiceField(label=_("What it is"), required=False)
    people = forms.ChoiceField(label=_("For whom"), required=False)

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        fields: Any = self.fields
        for name, topics in (("need", NEEDS), ("people", PEOPLE)):
            fields[name].choices = [("", "—"), *((code, str(topic)) for code, topic in topics.items())]


class QualifierForm(PairForm):
    """What the service is, for whom, and who says so."""

    layer_of = forms.ModelChoiceField(Organization.objects.none(), label=_("Said by"), empty_label=None)

    def __init__(self, *args: Any, layers: QuerySet[Organization], **options: Any) -> None:
        super().__init__(*args, **options)
        fields: Any = self.fields
        fields["layer_of"].queryset = layers
        several = list(layers[:2])
        if len(several) == 1:
            fields["layer_of"].widget, fields["layer_of"].initial = forms.HiddenInput(), several[0].pk

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if not (cleaned.get("need") or cleaned.get("people")):
            self.add_error("need", str(SENTENCES["qualifier.unknown"]))
        return cleaned
