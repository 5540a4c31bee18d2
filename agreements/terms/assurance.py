"""What the safeguards of a recipient must reach, by its yearly self-assessment."""

from __future__ import annotations

from django import forms
from django.db import models
from django.utils.translation import gettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _

from agreements.terms.fields import code_of
from agreements.terms.order import Order, in_order
from agreements.terms.sentences import lowered
from agreements.terms.term import (
    AS_ITS_TEMPLATE,
    NO_LIMIT_OF_A_RECIPE,
    NO_WORD_IN_ODRL,
    NOT_ON_PAPER,
    Judged,
    Negotiable,
    Placeholder,
    Question,
    Statement,
    Term,
)
from agreements.terms.values import Code


class AssuranceLevel(models.TextChoices):
    """What a recipient's own safeguards must reach; weakest first."""

    NONE = "none", pgettext_lazy("assurance", "Not asked")
    BASIC = "basic", pgettext_lazy("assurance", "Basic")
    STANDARD = "standard", pgettext_lazy("assurance", "Standard")
    HIGH = "high", pgettext_lazy("assurance", "High")


VALUE = Code(AssuranceLevel)


def _brief(value: str) -> str:
    if value == AssuranceLevel.NONE:
        return ""
    return gettext("Safeguards of recipients: %(level)s") % {"level": VALUE.in_words(value)}


TERM = Term(
    name="assurance",
    position=260,
    value=VALUE,
    default=AssuranceLevel.NONE,
    label=_("Assurance of recipients"),
    stricter=Order(in_order(AssuranceLevel.values, max), "the higher"),
    is_threshold=True,
    is_handling=False,
    statement=Statement(is_shown=lambda value, agreement: value != AssuranceLevel.NONE, brief=_brief, position=300),
    placeholder=Placeholder("assurance", lambda value, content: lowered(AssuranceLevel(value).label)),
    recipe=NO_LIMIT_OF_A_RECIPE,
    refusal=Judged(("agreement.assurance",), "agreements.uses.evidence"),
    odrl=NO_WORD_IN_ODRL,
    question=Question(
        screen="delivery",
        field=lambda: forms.ChoiceField(
            label=_("Which level of safeguards must recipients have shown?"),
            choices=AssuranceLevel,
            widget=forms.RadioSelect,
            help_text=_("From their yearly self-assessment on this platform."),
        ),
    ),
    negotiation=Negotiable(lambda: code_of(AssuranceLevel)),
    template=AS_ITS_TEMPLATE,
    spreadsheet=NOT_ON_PAPER,
)
