"""Forms about people: an invitation, and the roles of a member."""

from __future__ import annotations

from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from entente.organizations.models import Organization, User
from entente.organizations.roles import Role
from entente.organizations.services import INVITED_BY_REGIONS


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
        help_text=_("Whoever is new sets up a second factor before going on: an app or a passkey."),
    )


class FoundingForm(forms.Form):
    """An organization of the region’s area, and its first person."""

    kind = forms.ChoiceField(
        label=_("What is it?"),
        choices=[(choice.value, choice.label) for choice in INVITED_BY_REGIONS],
        widget=forms.RadioSelect,
    )
    name_en = forms.CharField(label=_("Name in English"), max_length=200)
    name_fr = forms.CharField(
        label=_("Name in French"), max_length=200, help_text=_("The same again, where it has one name only.")
    )
    name = forms.CharField(
        label=_("Name of its first person"),
        max_length=150,
        help_text=_(
            "This person becomes its data steward, and alone decides who else works there. It is nobody of your region."
        ),
    )
    email = forms.EmailField(label=_("Work address of its first person"), help_text=_("The person signs in with it."))
    language = forms.ChoiceField(
        label=_("Language of its first person"), choices=settings.LANGUAGES, widget=forms.RadioSelect, initial="en"
    )


class RolesForm(forms.Form):
    """What a member does for the organization."""

    roles = forms.MultipleChoiceField(
        label=_("Roles"),
        choices=Role,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("A change takes effect at once. To take every role away, remove the person from the organization."),
    )


class SuccessorForm(forms.Form):
    """Who takes over what waits for someone who leaves."""

    successor = forms.ModelChoiceField(
        label=_("Who takes over"),
        queryset=User.objects.none(),
        required=False,
        help_text=_("What the person drafted and sent stands on this desk from then on, until it is done."),
    )

    def __init__(self, *args: Any, organization: Organization, leaving: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        chosen: Any = self.fields["successor"]
        others = User.objects.filter(memberships__organization=organization, is_active=True).exclude(pk=leaving.pk)
        chosen.queryset = others.distinct().order_by("name", "id")


class StoreForm(forms.Form):
    """An S3 bucket of the organization's own."""

    endpoint = forms.URLField(
        label=_("Address of the store"),
        max_length=500,
        assume_scheme="https",
        help_text=_("As your provider gives it, for example https://s3.ca-central-1.amazonaws.com."),
    )
    region = forms.CharField(label=_("Region"), max_length=100, initial="ca-central-1")
    bucket = forms.CharField(
        label=_("Bucket"),
        max_length=255,
        help_text=_("For Entente alone, without versioning and without public access."),
    )
    access_key = forms.CharField(label=_("Access key"), max_length=200)
    secret_key = forms.CharField(
        label=_("Secret key"),
        max_length=200,
        widget=forms.PasswordInput,
        help_text=_("It is kept wrapped and never shown again."),
    )


class AbsenceForm(forms.Form):
    """Who covers for the reader, and when."""

    cover = forms.ModelChoiceField(
        label=_("Who covers for you"),
        queryset=User.objects.none(),
        help_text=_(
            "Colleagues who hold the same roles as you. What you are told, they are told as well; your rights stay yours."
        ),
    )
    starts_on = forms.DateField(
        label=_("First day away"), widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    )
    ends_on = forms.DateField(
        label=_("Last day away"), widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    )

    def __init__(self, *args: Any, covers: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["cover"].queryset = covers  # type: ignore[attr-defined]  # a ModelChoiceField


class PrivateLinkForm(forms.Form):
    """A private link, pasted by the reader or handed over by the page."""

    link = forms.CharField(label=_("Your link"), help_text=_("The whole link, as it was sent to you."), max_length=500)
