"""An organization's own template: its name, what it begins with, and its clauses with words in braces."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Final

from django import forms
from django.forms import BoundField
from django.utils.formats import number_format
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from agreements.forms.wizard.terms import PurposesScreen
from agreements.library import Template, Wording
from agreements.library.authorities import Authority
from agreements.library.filling import NAMES
from agreements.models import ClauseKey
from agreements.models.clauses import MOST_CHARACTERS
from agreements.policy_table import least_row
from agreements.terms import Terms, declaring
from agreements.terms.term import Question, TemplateField

LANGUAGES: Final = ("en", "fr")
NAMES_OF_TEMPLATE: Final = ("title_en", "title_fr", "summary_en", "summary_fr")
_FIELDS: Final = declaring(TemplateField)


@dataclass(frozen=True, slots=True)
class ClauseFields:
    """A clause as it is written: a field for each language."""

    label: str
    en: BoundField
    fr: BoundField

    @property
    def is_wrong(self) -> bool:
        """Whether something in it must be corrected."""
        return bool(self.en.errors or self.fr.errors)


class TemplateForm(forms.Form):
    """The next version of a template. A clause is left out where it is empty in both languages."""

    title_en = forms.CharField(label=_("Title in English"), max_length=200)
    title_fr = forms.CharField(label=_("Title in French"), max_length=200)
    summary_en = forms.CharField(
        label=_("What it is for, in English"), max_length=1000, required=False, widget=forms.Textarea(attrs={"rows": 3})
    )
    summary_fr = forms.CharField(
        label=_("What it is for, in French"), max_length=1000, required=False, widget=forms.Textarea(attrs={"rows": 3})
    )
    authorities = forms.MultipleChoiceField(
        label=_("On which authority does the provider share?"),
        widget=forms.CheckboxSelectMultiple,
        choices=Authority,
        required=False,
    )

    def __init__(self, data: Any = None, *, template: Template) -> None:
        self.template = template
        terms = template.terms
        initial = {
            **{name: getattr(template, name) for name in NAMES_OF_TEMPLATE},
            **{term.name: term.value.to_answer(getattr(terms, term.name)) for term, field in _FIELDS},
            "authorities": list(template.authorities),
        }
        super().__init__(data, initial=initial)
        self.fields.update({term.name: field.field() for term, field in _FIELDS})
        beside_purposes = [term.name for term, question in PurposesScreen.questions()]
        self.order_fields([*NAMES_OF_TEMPLATE, *beside_purposes, "authorities"])
        for key in ClauseKey:
            for code, language in (("en", _("in English")), ("fr", _("in French"))):
                wording = template.clauses.get(key.value)
                self.fields[f"{key}_{code}"] = forms.CharField(
                    label=f"{key.label}, {language}",
                    required=False,
                    max_length=MOST_CHARACTERS,
                    widget=forms.Textarea(attrs={"rows": 6, "lang": code}),
                    initial=getattr(wording, code) if wording else "",
                )

    @property
    def names(self) -> list[BoundField]:
        """What it is called and for."""
        return [self[name] for name in NAMES_OF_TEMPLATE]

    @property
    def terms(self) -> list[BoundField]:
        """What a draft from it begins with."""
        clauses = {f"{key}_{code}" for key in ClauseKey for code in LANGUAGES}
        return [field for field in self if field.name not in clauses.union(NAMES_OF_TEMPLATE)]

    @property
    def has_wrong_terms(self) -> bool:
        """Whether one of these must be corrected."""
        return any(field.errors for field in self.terms)

    @property
    def clauses(self) -> list[ClauseFields]:
        """Its clauses, in their order."""
        return [ClauseFields(str(key.label), self[f"{key}_en"], self[f"{key}_fr"]) for key in ClauseKey]

    def clean(self) -> dict[str, Any]:
        answers = super().clean() or self.cleaned_data
        row = least_row(self.template.audience)
        for term, question in declaring(Question):
            if question.least is None or term.name not in self.fields:
                continue
            least = question.least.of(row)
            if (answers.get(term.name) or least) < least:
                words = gettext("The policy asks for at least %(k)s for this audience. Choose that or a larger group.")
                self.add_error(term.name, words % {"k": number_format(least)})
        for key in ClauseKey:
            self._clause(str(key.value), [answers.get(f"{key}_{code}") or "" for code in LANGUAGES])
        return answers

    def _clause(self, key: str, texts: list[str]) -> None:
        for code, text in zip(LANGUAGES, texts, strict=True):
            unknown = sorted(set(re.findall(r"\{(\w+)\}", text)) - NAMES)
            if unknown:
                words = gettext("“{%(name)s}” is not one of the words that are filled in. Those are: %(names)s.")
                self.add_error(f"{key}_{code}", words % {"name": unknown[0], "names": ", ".join(sorted(NAMES))})
            if not text.strip() and any(texts):
                self.add_error(
                    f"{key}_{code}", gettext("This clause is missing in one language. Write it in both, or in neither.")
                )

    def template_made(self) -> Template:
        """What was typed, as the next version. Only of a valid form."""
        answers, before = self.cleaned_data, self.template
        terms = Terms.from_dict(
            {
                **before.terms.to_dict(),
                **{term.name: answers[term.name] for term, field in _FIELDS},
            }
        )
        texts = {key: Wording(answers[f"{key}_en"], answers[f"{key}_fr"]) for key in ClauseKey.values}
        return Template(
            key=before.key,
            version=before.version + 1,
            **{name: answers[name] for name in NAMES_OF_TEMPLATE},
            terms=terms,
            clauses={key: wording for key, wording in texts.items() if wording.en.strip()},
            roles=before.roles,
            audience=before.audience,
            tier=before.tier,
            emergency=before.emergency,
            authorities=tuple(answers["authorities"]),
            owner_id=before.owner_id,
        )
