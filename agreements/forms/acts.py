"""The questions before an act: why, and for whom."""

from __future__ import annotations

from typing import Any

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from agreements.models import AgreementParty


class ReasonForm(forms.Form):
    """Why: the other parties read it."""

    reason = forms.CharField(
        label=_("Reason"),
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Every party reads it. Write no name and no detail of a person whom the data describe."),
    )


class ReadTextForm(forms.Form):
    """A form for whoever read the text above it. Where the text has changed since, it is shown again, to be read and agreed to anew."""

    changed_since = False

    def require_read(self, digest: str) -> None:
        """What was read is what the page shows now, of which ``digest`` is; otherwise the box that agrees is empty again."""
        if self.is_bound and self.data.get("read_digest") != digest:
            data = QueryDict(mutable=True)
            data.update({name: value for name, value in self.data.items() if name != "agreed"})
            data["read_digest"] = digest
            self.data, self.changed_since = data, True

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        if self.changed_since:
            words = gettext(
                "The text changed while you were reading. It stands above as it is now: read it again, then sign."
            )
            self.add_error(None, words)
        return cleaned


class SignForm(ReadTextForm):
    """For whom a person signs, and what she has read."""

    party = forms.ModelChoiceField(
        AgreementParty.objects.none(),
        label=_("For which organization do you sign?"),
        widget=forms.RadioSelect,
        empty_label=None,
    )
    read_digest = forms.CharField(max_length=64, widget=forms.HiddenInput)
    agreed = forms.BooleanField(
        label=_("I have read the text and the terms above, and I sign them for this organization")
    )

    def __init__(self, data: Any = None, *, parties: Any, read_digest: str = "") -> None:
        super().__init__(data, initial={"read_digest": read_digest, "party": parties.first()})
        self.fields["party"].queryset = parties  # type: ignore[attr-defined]  # a ModelChoiceField
        self.require_read(read_digest)
