"""What the data may be used for, and for nothing else."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

from agreements.terms.odrl import Aspect, Constraint, Operand
from agreements.terms.order import COMMON
from agreements.terms.sentences import labels, listed_labels
from agreements.terms.spreadsheet import SpreadsheetColumn, codes
from agreements.terms.term import (
    BY_REMARK,
    NO_LIMIT_OF_A_RECIPE,
    REQUIRED,
    Judged,
    Placeholder,
    Question,
    Statement,
    TemplateField,
    Term,
)
from agreements.terms.values import Choices
from entente.catalogue.vocabularies import Purpose


def _field(*, required: bool = True) -> forms.MultipleChoiceField:
    return forms.MultipleChoiceField(
        label=_("What may the data be used for?"),
        widget=forms.CheckboxSelectMultiple,
        choices=Purpose,
        required=required,
    )


TERM = Term(
    name="purposes",
    position=10,
    value=Choices(Purpose),
    default=REQUIRED,
    label=_("Purposes"),
    stricter=COMMON,
    is_threshold=False,
    is_handling=False,
    statement=Statement(sentences=lambda value, agreement, titles: labels(Purpose, value)),
    placeholder=Placeholder("purposes", lambda value, content: listed_labels(Purpose, value)),
    recipe=NO_LIMIT_OF_A_RECIPE,
    refusal=Judged(("use.purpose",), "agreements.uses"),
    odrl=Constraint(Operand(Aspect.PURPOSE, "purpose"), is_required=True),
    question=Question(screen="purposes", field=_field),
    negotiation=BY_REMARK,
    template=TemplateField(lambda: _field(required=False), lambda row: ()),
    spreadsheet=SpreadsheetColumn("purposes", "fins", codes(Purpose), tuple(Purpose.values)),
)
