"""Forms about people: an invitation, and the roles of a member."""

from __future__ import annotations

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from entente.organizations.roles import Role


class InvitationForm(forms.Form):
    """Whom to invite, and for what."""

    email = forms.EmailField(
        label=_("Work address"),
        help_text=_("The person signs in with it. It belongs to your organization and cannot be changed later."),
    )
    name = forms.CharField(
        label=_("Name"),
        max_length=150,
        help_text=_("As colleagues know the person. Kept if there is an account already."),
    )
    language = forms.ChoiceField(
        label=_("Language"), choices=settings.LANGUAGES, widget=forms.RadioSelect, initial="en"
    )
    role = forms.ChoiceField(
        label=_("Role"),
        choices=Role,
        widget=forms.RadioSelect,
        help_text=_("Data stewards and privacy officers must set up a second factor before they can go on."),
    )


class RolesForm(forms.Form):
    """What a member does for the organization."""

    roles = forms.MultipleChoiceField(
        label=_("Roles"),
        choices=Role,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("A change takes effect at once. To take every role away, remove the person from the organization."),
    )
