"""The first screen: in whose name one writes, and from which template."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from agreements import queries
from agreements.library import Template
from entente.organizations.models import Organization, User
from entente.organizations.permissions import organizations_where


class StartForm(forms.Form):
    """A template holds all clauses in both languages and sensible answers to begin with. ``owner``: of the dataset in question."""

    drafted_for = forms.ModelChoiceField(
        Organization.objects.none(), label=_("In whose name do you write?"), empty_label=None
    )
    template = forms.ChoiceField(label=_("What do you want to share?"), widget=forms.RadioSelect)

    def __init__(self, data: Any = None, *, user: User, owner: Organization | None = None) -> None:
        super().__init__(data)
        own = organizations_where(user, "organizations.draft_agreement").order_by("name_en")
        self.fields["drafted_for"].queryset = own  # type: ignore[attr-defined]  # a ModelChoiceField
        first = own.filter(pk=owner.pk).first() if owner else None
        first = first or own.first()
        self.fields["drafted_for"].initial = first.pk if first else None
        self.templates = {template.key: template for template in queries.templates_for(user)}
        self.fields["template"].choices = [  # type: ignore[attr-defined]  # a ChoiceField
            (key, format_html("<strong>{}</strong><br>{}", template.title, template.summary))
            for key, template in self.templates.items()
        ]

    def chosen(self) -> Template:
        """The template. Only of a valid form."""
        return self.templates[self.cleaned_data["template"]]
