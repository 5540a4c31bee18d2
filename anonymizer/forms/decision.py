"""A reviewer's decision, the rows that someone asks to see, and a workbook's password."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from django import forms
from django.utils.translation import gettext_lazy as _

from anonymizer.explanations import details_in_order
from anonymizer.models import LookKind

if TYPE_CHECKING:
    from django.http import QueryDict


class DecisionForm(forms.Form):
    """Which of three acts, and why. An approval needs no reason."""

    act = forms.ChoiceField(
        choices=[("approve", _("Approve")), ("return", _("Return")), ("reject", _("Reject"))],
        widget=forms.HiddenInput,
        error_messages={"required": _("Choose a decision."), "invalid_choice": _("Choose a decision.")},
    )
    reason = forms.CharField(
        label=_("Reason"),
        required=False,
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Needed to return or reject. It is kept with the run: write nothing that names a person."),
    )

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if cleaned.get("act") in ("return", "reject") and not cleaned.get("reason"):
            self.add_error("reason", _("Say why, so that the contributor knows what to do."))
        return cleaned


class LookForm(forms.Form):
    """Originals or candidate."""

    kind = forms.ChoiceField(choices=[(kind, kind) for kind in (LookKind.ORIGINALS, LookKind.CANDIDATE)])


class SampleForm(forms.Form):
    """That the whole sample was read; the marks stand beside it, one field a text."""

    PREFIX = "missed-"

    everything_read = forms.BooleanField(
        label=_("I have read all of these texts."),
        error_messages={"required": _("Read all of the texts, and say so: otherwise nothing can be estimated.")},
    )

    def missed(self) -> dict[int, list[str]]:
        """For the number of each marked text, the labels of what was missed."""
        marked = {}
        data = cast("QueryDict", self.data)
        for name in data:
            number = name.removeprefix(self.PREFIX)
            if name != number and number.isdecimal():
                marked[int(number)] = [str(label) for label in data.getlist(name)]
        return marked


class DenyForm(forms.Form):
    """Words to hide from now on and what they are; or an entry to give up."""

    words = forms.CharField(
        label=_("Words to hide"),
        max_length=200,
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
        help_text=_(
            "A name, a nickname, a street. They are sealed at once; nobody can read them back, only remove them."
        ),
    )
    label = forms.ChoiceField(label=_("What they are"), required=False)
    entry = forms.UUIDField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        cast("forms.ChoiceField", self.fields["label"]).choices = list(details_in_order())

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        letters = sum(map(str.isalnum, cleaned.get("words") or ""))
        if not cleaned.get("entry") and (letters < 3 or not cleaned.get("label")):
            self.add_error("words", _("Write at least three letters or digits, and say what they are."))
        return cleaned


class PasswordForm(forms.Form):
    """The password of a workbook."""

    password = forms.CharField(
        label=_("Password of the workbook"),
        max_length=500,
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "off"}),
        help_text=_("It is sealed at once, used once in memory to read the workbook, and then destroyed."),
    )
