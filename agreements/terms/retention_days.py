"""Days after the decision until uploads and candidates are destroyed; ``None``: the provider's own rule."""

from __future__ import annotations

from django import forms
from django.utils.formats import number_format
from django.utils.translation import gettext, ngettext, pgettext
from django.utils.translation import gettext_lazy as _

from agreements.terms.fields import number
from agreements.terms.order import SMALLER_OR_NONE
from agreements.terms.term import (
    AS_ITS_TEMPLATE,
    NO_WORD_IN_ODRL,
    NOT_ON_PAPER,
    Content,
    Negotiable,
    NotApplicable,
    Placeholder,
    Question,
    Statement,
    Term,
)
from agreements.terms.values import Days


def _sentence(value: int | None) -> str:
    if value is None:
        return pgettext("retention", "As long as the provider’s own rule says")
    return ngettext(
        "Destroyed %(days)s day after the decision", "Destroyed %(days)s days after the decision", value
    ) % {"days": number_format(value)}


def _clause(value: int | None, content: Content) -> str:
    if value is None:
        return gettext("as the provider’s own rule says")
    return ngettext(
        "destroyed %(days)s day after the decision", "destroyed %(days)s days after the decision", value
    ) % {"days": number_format(value)}


TERM = Term(
    name="retention_days",
    position=220,
    value=Days(),
    default=None,
    label=_("Keeping of originals"),
    stricter=SMALLER_OR_NONE,
    is_threshold=True,
    is_handling=False,
    statement=Statement(sentences=lambda value, agreement, titles: (_sentence(value),), position=49),
    placeholder=Placeholder("retention", _clause),
    recipe=NotApplicable(
        "It becomes the day on which the upload and the candidate are destroyed (`exports.gate.issuance`)."
    ),
    refusal=NotApplicable(
        "It becomes the day on which the upload and the candidate are destroyed (`exports.gate.issuance`)."
    ),
    odrl=NO_WORD_IN_ODRL,
    question=Question(
        screen="delivery",
        field=lambda: forms.IntegerField(
            label=_("Days until originals are destroyed"),
            min_value=0,
            max_value=3650,
            required=False,
            help_text=_("Counted from the decision about a run. It can only shorten the provider’s own rule."),
        ),
    ),
    negotiation=Negotiable(lambda: number(0, 3650)),
    template=AS_ITS_TEMPLATE,
    spreadsheet=NOT_ON_PAPER,
)
