"""A dossier in folds: what each holds, in numbers, and which is open because it needs its reader."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from django import template
from django.forms import BoundField
from django.utils.formats import number_format
from django.utils.translation import gettext, ngettext

from agreements.law import VOLUNTARY
from exports.dossier import Dossiered
from exports.dossier.assembly import Section, State, open_questions
from exports.forms.dossiers import DossierForm

register = template.Library()
ASKS_NOTHING = frozenset({State.NOT_APPLICABLE, State.OFF, State.PENDING})


@dataclass(frozen=True, slots=True)
class Fold:
    """One fold. ``subject``: a field of the form, or a section; ``words`` and ``tone`` say where it stands, no words where it may stay blank."""

    subject: Any
    words: str
    tone: str
    is_open: bool


@dataclass(frozen=True, slots=True)
class Questions:
    """What a person is asked: ``needed`` needs her, ``optional`` may stay blank."""

    needed: list[Fold]
    optional: list[Fold]

    @property
    def is_optional_open(self) -> bool:
        """Whether something in those that may stay blank must be corrected."""
        return any(fold.is_open for fold in self.optional)

    @property
    def in_words(self) -> str:
        """How many of those that need a person are answered."""
        done, count = sum(fold.tone == "good" for fold in self.needed), len(self.needed)
        words = ngettext(
            "%(done)s of %(count)s question is answered.", "%(done)s of %(count)s questions are answered.", count
        )
        return words % {"done": number_format(done), "count": number_format(count)}


@dataclass(frozen=True, slots=True)
class Texts:
    """Laws that ask for something that is not there, frameworks that do, and the texts of which all is met."""

    laws: list[Fold]
    frameworks: list[Fold]
    met: list[Fold]


@register.simple_tag
def question_folds(form: DossierForm, dossier: Dossiered) -> Questions:
    """A fold for each question; open are those with a fault, or else the first that nobody has answered."""
    open_names = set(open_questions(dossier))
    first = next((field.name for field in form if field.name in open_names and not _is_answered(field)), "")
    needed, optional = [], []
    for field in form:
        is_open = bool(field.errors) if form.errors else field.name == first
        if _is_answered(field):
            needed.append(Fold(field, gettext("Answered"), "good", is_open))
        elif field.name in open_names:
            needed.append(Fold(field, gettext("Not answered yet"), "waiting", is_open))
        else:
            optional.append(Fold(field, "", "", is_open))
    return Questions(needed, optional)


@register.simple_tag
def section_folds(dossier: Dossiered, *, may_act: bool) -> Texts:
    """A fold for each text; for whoever only reads, the first law of which something is not met is open."""
    laws: list[Fold] = []
    frameworks: list[Fold] = []
    met: list[Fold] = []
    for section in dossier.sections:
        fold = _section(section)
        if fold.tone not in ("danger", "waiting"):
            met.append(fold)
        elif section.instrument.nature in VOLUNTARY:
            frameworks.append(fold)
        else:
            laws.append(replace(fold, is_open=not may_act and not laws))
    return Texts(laws, frameworks, met)


def _section(section: Section) -> Fold:
    needed = [row for row in section.rows if row.state not in ASKS_NOTHING]
    if not needed:
        return Fold(section, str(section.rows[0].state.label), "neutral", False)
    met = sum(row.is_met for row in needed)
    words = ngettext("%(met)s of %(count)s met", "%(met)s of %(count)s met", len(needed))
    tone = "good" if met == len(needed) else "danger" if any(row.state == State.ABSENT for row in needed) else "waiting"
    return Fold(section, words % {"met": number_format(met), "count": number_format(len(needed))}, tone, False)


def _is_answered(field: BoundField) -> bool:
    return bool(str(field.value() or "").strip())
