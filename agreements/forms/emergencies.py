"""The questions of an emergency: what and where, who is on call, what was learned. Made for a phone at night."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from agreements import permissions
from agreements.models import Agreement
from agreements.models.emergency import MOST_DAYS
from entente.organizations.models import Organization, User
from entente.organizations.roles import Role

PLACES = ("first", "second", "third")


class AwakenForm(forms.Form):
    """What happened, where, for how long."""

    event = forms.CharField(
        label=_("What happened?"), max_length=300, help_text=_("For example: wildfire north of the lake.")
    )
    area = forms.CharField(label=_("Where?"), max_length=300)
    days = forms.IntegerField(
        label=_("For how many days?"),
        min_value=1,
        max_value=MOST_DAYS,
        initial=3,
        help_text=_("Today included. It ends by itself, and can be awakened again."),
    )
    exercise = forms.BooleanField(
        label=_("This is an EXERCISE"),
        required=False,
        help_text=_("It takes the same path, is marked everywhere, and measures the minutes to the first download."),
    )


class ReviewForm(forms.Form):
    """What was learned."""

    review = forms.CharField(
        label=_("What went well, what did not, what changes?"),
        max_length=4_000,
        widget=forms.Textarea(attrs={"rows": 6}),
        help_text=_("Every party reads it. Write no name and no detail of a person whom the data describe."),
    )


class OnCallForm(forms.Form):
    """Who of an organization is asked first, second and third."""

    organization = forms.ModelChoiceField(Organization.objects.none(), label=_("Organization"), empty_label=None)
    first = forms.ModelChoiceField(User.objects.none(), label=_("Asked first"))
    second = forms.ModelChoiceField(User.objects.none(), label=_("Asked second"), required=False)
    third = forms.ModelChoiceField(User.objects.none(), label=_("Asked third"), required=False)

    def __init__(self, data: Any = None, *, agreement: Agreement, user: User) -> None:
        own = permissions.organizations_for(user, agreement)
        named = agreement.on_call.filter(organization=own.first()).order_by("position")
        super().__init__(data, initial=dict(zip(PLACES, named.values_list("person", flat=True), strict=False)))
        people = User.objects.filter(
            memberships__organization__in=own,
            memberships__role__in=(Role.DATA_STEWARD, Role.PRIVACY_OFFICER),
            is_active=True,
        ).distinct()
        self.fields["organization"].queryset = own  # type: ignore[attr-defined]  # a ModelChoiceField
        for name in PLACES:
            self.fields[name].queryset = people.order_by("name")  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        people = [cleaned[name] for name in PLACES if cleaned.get(name)]
        if len(set(people)) < len(people):
            self.add_error("second", gettext("Name each person once."))
        return cleaned
