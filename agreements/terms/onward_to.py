"""The organizations to which a recipient may pass on what it received, where ``onward`` names some."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from agreements.terms.odrl import Aspect, Exempt, Operand
from agreements.terms.onward import Onward
from agreements.terms.order import Order
from agreements.terms.term import (
    AS_ITS_TEMPLATE,
    BY_REMARK,
    IN_WORDS_ONLY,
    NO_LIMIT_OF_A_RECIPE,
    NOT_ON_PAPER,
    Answers,
    Judged,
    Question,
    Statement,
    Term,
    if_set,
)
from agreements.terms.values import Among, Records
from entente.organizations.models import Organization


def _fault(answers: Answers) -> str:
    if answers.get("onward") == Onward.NAMED and not answers.get("onward_to"):
        return gettext("Name the organizations, or choose another answer above.")
    return ""


TERM = Term(
    name="onward_to",
    position=170,
    value=Records(Among.ORGANIZATIONS),
    default=(),
    label=_("Passing on only to"),
    stricter=Order(lambda first, second: tuple(sorted(set(first) & set(second))), "those whom both name"),
    is_threshold=False,
    is_handling=True,
    statement=Statement(is_shown=if_set),
    placeholder=IN_WORDS_ONLY,
    recipe=NO_LIMIT_OF_A_RECIPE,
    refusal=Judged(("use.onward",), "agreements.uses"),
    odrl=Exempt("onward", Operand(Aspect.RECIPIENT, "recipient")),
    question=Question(
        screen="use",
        field=lambda: forms.ModelMultipleChoiceField(
            Organization.objects.none(),
            label=_("To which organizations, unchanged?"),
            required=False,
            widget=forms.SelectMultiple(attrs={"size": 6}),
            help_text=_("Only if you allow it to organizations that you name."),
        ),
        applies=lambda answers: answers.get("onward") == Onward.NAMED,
        fault=_fault,
    ),
    negotiation=BY_REMARK,
    template=AS_ITS_TEMPLATE,
    spreadsheet=NOT_ON_PAPER,
)
