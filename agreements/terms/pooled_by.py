"""Which provider holds the table into which the rows of several providers are pooled; where nobody is named, none are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from agreements.terms.order import Order
from agreements.terms.term import (
    AS_ITS_TEMPLATE,
    BY_REMARK,
    IN_WORDS_ONLY,
    NO_LIMIT_OF_A_RECIPE,
    NO_WORD_IN_ODRL,
    NOT_ON_PAPER,
    Answers,
    Judged,
    Question,
    Statement,
    Term,
    Titles,
    if_set,
)
from agreements.terms.values import Among, Records
from entente.organizations.models import Organization

if TYPE_CHECKING:
    from agreements.models import Agreement


def _sentences(value: tuple[str, ...], agreement: Agreement, titles: Titles) -> tuple[str, ...]:
    names = [str(party.organization) for party in agreement.parties.all() if str(party.organization_id) in value]
    return (
        gettext(
            "Providers may put their rows into one table, which %(holder)s holds and nobody reads. Each offers its own, by two of its people. In what leaves, "
            "every group is large enough without the rows of any one of them"
        )
        % {"holder": ", ".join(names)},
    )


def _fault(answers: Answers) -> str:
    return (
        gettext("Name one organization: the pooled table has one holder.")
        if len(answers.get("pooled_by") or ()) > 1
        else ""
    )


TERM = Term(
    name="pooled_by",
    position=36,
    value=Records(Among.ORGANIZATIONS, unset=_("Nobody")),
    default=(),
    label=_("Pooled table held by"),
    stricter=Order(lambda first, second: tuple(sorted(set(first) & set(second))), "those whom both name"),
    is_threshold=False,
    is_handling=False,
    statement=Statement(sentences=_sentences, is_shown=if_set),
    placeholder=IN_WORDS_ONLY,
    recipe=NO_LIMIT_OF_A_RECIPE,
    refusal=Judged(("agreement.pool_holder",), "agreements.policies.can_pool"),
    odrl=NO_WORD_IN_ODRL,
    question=Question(
        screen="use",
        position=180,
        field=lambda: forms.ModelMultipleChoiceField(
            Organization.objects.none(),
            label=_("May the providers pool their rows, and who holds the pooled table?"),
            required=False,
            widget=forms.SelectMultiple(attrs={"size": 6}),
            help_text=_(
                "For several small organizations whose groups are large enough only together. Name one of the providers; choose nobody where rows are not pooled."
            ),
        ),
        fault=_fault,
    ),
    negotiation=BY_REMARK,
    template=AS_ITS_TEMPLATE,
    spreadsheet=NOT_ON_PAPER,
    is_signed_where_unset=False,
)
