"""What all screens of the guided drafting share: their place, their words, and what a screen knows of the others."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar

from django import forms
from django.db.models import Q
from django.utils.translation import gettext
from django_stubs_ext import StrPromise

from agreements.library import Template
from agreements.models import Agreement, PartyRole
from agreements.services import Party
from agreements.terms import Term, declaring
from agreements.terms.term import Question
from agreements.terms.values import Among, Records
from entente.catalogue import permissions as catalogue
from entente.catalogue.models import Dataset
from entente.organizations.models import Organization, User


@dataclass(frozen=True)
class Setting:
    """What a screen may need to know: who drafts for whom, from which template, and facts from the other screens."""

    user: User
    organization: Organization
    template: Template | None = None
    agreement: Agreement | None = None
    parties: tuple[Party, ...] = ()
    facts: Mapping[str, Any] = field(default_factory=dict)

    @property
    def signed(self) -> Agreement | None:
        """The version that the draft amends: what was signed, and what nobody changes here, needs no other answer than it has."""
        return self.agreement.amends if self.agreement is not None else None


class Screen(forms.Form):
    """One screen. ``clauses``: the keys of those whose words depend on it, shown below it in both languages."""

    slug: ClassVar[str]
    title: ClassVar[StrPromise]
    lead: ClassVar[StrPromise]
    clauses: ClassVar[tuple[str, ...]] = ()
    template_file: ClassVar[str] = "agreements/wizard/fields.html"
    do_not_call_in_templates: ClassVar[bool] = True  # pages read the words of the class

    def __init__(self, data: Any = None, *, setting: Setting, initial: Mapping[str, Any] | None = None) -> None:
        super().__init__(data, initial=dict(initial or {}))
        self.setting = setting
        self.offer_records()
        self.prepare()

    def prepare(self) -> None:
        """Choices that depend on the setting."""

    def offer_records(self) -> None:
        """Choices of the terms that name records."""
        for term, _question in self.questions():
            if isinstance(term.value, Records):
                if term.value.among == Among.DATASETS:
                    self.choose_from_datasets(term.name)
                else:
                    self.choose_from(term.name, Organization.objects.order_by("name_en"))

    def clean(self) -> dict[str, Any]:
        """Answers beside one another: what does not apply is empty, and what contradicts another answer is a fault."""
        answers = super().clean() or self.cleaned_data
        for term, question in self.questions():
            if (fault := question.fault(answers)) and term.name not in self.errors:
                self.add_error(term.name, fault)
            if not question.applies(answers):
                answers[term.name] = ()
        return answers

    def choose_from(self, name: str, queryset: Any) -> None:
        """Offer the records of ``queryset`` in a field of that kind."""
        self.fields[name].queryset = queryset  # type: ignore[attr-defined]  # a ModelChoiceField

    def choose_from_datasets(self, name: str) -> None:
        """Offer the providers' datasets that the drafter may see, and what the draft names already: nobody widens it unseen."""
        field: Any = self.fields[name]
        providers = [party.organization.pk for party in self.setting.parties if party.role == PartyRole.PROVIDER]
        visible = catalogue.visible_to(self.setting.user).filter(owner__in=providers)
        known = set(visible.values_list("pk", flat=True))
        agreement = self.setting.agreement
        named = getattr(agreement.machine_terms, name) if agreement is not None else ()
        self.choose_from(name, Dataset.objects.filter(Q(pk__in=known) | Q(pk__in=named)).order_by("pk"))
        hidden = gettext("A dataset of the provider that you may not see")
        field.label_from_instance = lambda dataset: str(dataset) if dataset.pk in known else hidden
        if not field.queryset.exists():
            del self.fields[name]

    @classmethod
    def questions(cls) -> list[tuple[Term, Question]]:
        """The terms that are asked on this screen, in order."""
        return [(term, question) for term, question in declaring(Question) if question.screen == cls.slug]

    @classmethod
    def required_answers(cls) -> int:
        """How many questions of this screen cannot be left open."""
        return sum(field.required for field in cls.base_fields.values())


def asks_terms[Asking: type[Screen]](screen: Asking) -> Asking:
    """The screen with a field for each term that is asked on it, before those of its own."""
    screen.base_fields = {
        **{term.name: question.field() for term, question in screen.questions()},
        **screen.base_fields,
    }
    return screen
