"""Which datasets of the providers may be shared; none named: any of the kinds."""

from __future__ import annotations

from uuid import UUID

from django import forms
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from agreements.terms.odrl import Aspect, Constraint, Operand
from agreements.terms.order import COMMON_OR_ANY
from agreements.terms.term import (
    AS_ITS_TEMPLATE,
    BY_REMARK,
    IN_WORDS_ONLY,
    NO_LIMIT_OF_A_RECIPE,
    NOT_ON_PAPER,
    Judged,
    Question,
    Statement,
    Term,
    Titles,
)
from agreements.terms.values import Among, Records
from entente.catalogue.models import Dataset


def _sentences(value: tuple[str, ...], titles: Titles) -> tuple[str, ...]:
    """The titles of those that the reader may know of, and how many there are besides."""
    if not value:
        return (gettext("Any dataset of these kinds"),)
    known = [titles[UUID(key)] for key in value if UUID(key) in titles]
    rest = len(value) - len(known)
    if rest:
        known.append(
            ngettext("%(count)s dataset of the provider", "%(count)s datasets of the provider", rest) % {"count": rest}
        )
    return tuple(known)


TERM = Term(
    name="datasets",
    position=30,
    value=Records(Among.DATASETS),
    default=(),
    label=_("Datasets"),
    stricter=COMMON_OR_ANY,
    is_threshold=False,
    is_handling=False,
    statement=Statement(sentences=lambda value, agreement, titles: _sentences(value, titles)),
    placeholder=IN_WORDS_ONLY,
    recipe=NO_LIMIT_OF_A_RECIPE,
    refusal=Judged(("use.dataset",), "agreements.uses"),
    odrl=Constraint(Operand(Aspect.TARGET, "entente:dataset")),
    question=Question(
        screen="data",
        field=lambda: forms.ModelMultipleChoiceField(
            Dataset.objects.none(),
            label=_("Only these datasets"),
            required=False,
            widget=forms.CheckboxSelectMultiple,
            help_text=_("Choose none to cover every dataset of these kinds."),
        ),
    ),
    negotiation=BY_REMARK,
    template=AS_ITS_TEMPLATE,
    spreadsheet=NOT_ON_PAPER,
)
