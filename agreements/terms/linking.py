"""Whether recipients may link the records with other data; never in order to identify anyone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from agreements.terms.fields import yes_no, yes_or_no
from agreements.terms.odrl import Action, Aspect, Prohibition
from agreements.terms.order import FORBIDDEN
from agreements.terms.term import (
    AS_ITS_TEMPLATE,
    NO_LIMIT_OF_A_RECIPE,
    NOT_ON_PAPER,
    Content,
    Judged,
    Negotiable,
    Placeholder,
    Question,
    Statement,
    Term,
)
from agreements.terms.values import YesNo

if TYPE_CHECKING:
    from agreements.terms import Terms


def _exempt(terms: Terms) -> tuple[tuple[Aspect, tuple[str, ...]], ...] | None:
    if not terms.linking:
        return ()
    return ((Aspect.LINKED_WITH, terms.link_with),) if terms.link_with else None


def _clause(value: bool, content: Content) -> str:
    if value:
        return gettext(
            "The records may be linked with other data for these purposes, but not so as to identify anyone."
        )
    return gettext("The records are not linked with any other data about persons.")


TERM = Term(
    name="linking",
    position=140,
    value=YesNo(),
    default=False,
    label=_("Linking with other data"),
    stricter=FORBIDDEN,
    is_threshold=True,
    is_handling=False,
    statement=Statement(),
    placeholder=Placeholder("linking", _clause),
    recipe=NO_LIMIT_OF_A_RECIPE,
    refusal=Judged(("use.linking", "release.linking"), "agreements.uses, exports.gate.linkage"),
    odrl=Prohibition(Action.LINK, _exempt),
    question=Question(
        screen="use",
        field=lambda: yes_no(
            _("May the data be linked with other data?"),
            _("Linking shows more, of people too. Recipients may never link in order to identify."),
        ),
    ),
    negotiation=Negotiable(yes_or_no),
    template=AS_ITS_TEMPLATE,
    spreadsheet=NOT_ON_PAPER,
)
