"""With which datasets records may be linked, where linking is allowed; none named: with any."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

from agreements.terms.odrl import Aspect, Exempt, Operand
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
    if_set,
)
from agreements.terms.values import Among, Records
from entente.catalogue.models import Dataset

TERM = Term(
    name="link_with",
    position=150,
    value=Records(Among.DATASETS),
    default=(),
    label=_("Linking only with"),
    stricter=COMMON_OR_ANY,
    is_threshold=False,
    is_handling=False,
    statement=Statement(is_shown=if_set),
    placeholder=IN_WORDS_ONLY,
    recipe=NO_LIMIT_OF_A_RECIPE,
    refusal=Judged(("use.linking", "release.linking"), "agreements.uses, exports.gate.linkage"),
    odrl=Exempt("linking", Operand(Aspect.LINKED_WITH, "entente:linkedWith")),
    question=Question(
        screen="use",
        field=lambda: forms.ModelMultipleChoiceField(
            Dataset.objects.none(),
            label=_("Only with these datasets of the providers"),
            required=False,
            widget=forms.CheckboxSelectMultiple,
            help_text=_("Only if you allow linking. Choose none to allow it with any."),
        ),
        applies=lambda answers: bool(answers.get("linking")),
    ),
    negotiation=BY_REMARK,
    template=AS_ITS_TEMPLATE,
    spreadsheet=NOT_ON_PAPER,
)
