"""By which rule an export of several controllers is split, and into which series of the processor such exports come."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.utils.text import get_text_list
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from agreements.terms.order import Nothing, Order, either
from agreements.terms.term import (
    AS_ITS_TEMPLATE,
    BY_REMARK,
    IN_WORDS_ONLY,
    NO_LIMIT_OF_A_RECIPE,
    NO_WORD_IN_ODRL,
    NOT_ON_PAPER,
    Judged,
    NotApplicable,
    Statement,
    Term,
    Titles,
    if_set,
)
from agreements.terms.values import Value
from entente.catalogue.joint.rule import SplitRule

if TYPE_CHECKING:
    from agreements.models import Agreement

_MOST_SHOWN = 12


class SplitValue(Value):
    """A rule; in tables, the columns by which it decides."""

    python = SplitRule

    def to_json(self, value: SplitRule | None) -> dict[str, Any] | None:
        return None if value is None else value.to_json()

    def from_json(self, value: dict[str, Any]) -> SplitRule:
        return SplitRule.from_json(value)

    def _words(self, value: SplitRule) -> str:
        return ", ".join(criterion.column for criterion in value.criteria)


def _sentences(value: SplitRule | None, agreement: Agreement, titles: Titles) -> tuple[str, ...]:
    """The rule as somebody would read it to a colleague: into which series, which column decides first, and whose each value is."""
    if value is None:
        return ()
    names = {str(party.organization_id): str(party.organization) for party in agreement.parties.all()}
    title = next((title for key, title in titles.items() if str(key) == value.intake), "")
    series = gettext("the series “%(title)s”") % {"title": title} if title else gettext("a series of the processor")
    lines = [
        gettext("Exports into %(series)s are split by the platform as they arrive; nobody reads them whole.")
        % {"series": series}
    ]
    for number, criterion in enumerate(value.criteria):
        opening = (
            gettext("First by the column “%(column)s”:")
            if not number
            else gettext("Where that is blank, by the column “%(column)s”:")
        )
        claims = [
            gettext("%(values)s: %(organization)s")
            % {"values": _listed(claim.values), "organization": names.get(claim.organization, claim.organization)}
            for claim in criterion.claims
        ]
        lines.append(" ".join([opening % {"column": criterion.column}, "; ".join(claims) + "."]))
    lines.append(
        gettext(
            "Rows of which this does not say whose they are stay sealed and closed to everybody, until a changed rule decides them or "
            "the parties have them destroyed."
        )
    )
    return tuple(lines)


def _listed(values: tuple[str, ...]) -> str:
    shown = [f"“{value}”" for value in values[:_MOST_SHOWN]]
    if len(values) > _MOST_SHOWN:
        shown.append(gettext("%(count)s others") % {"count": len(values) - _MOST_SHOWN})
    return get_text_list(shown, gettext("or"))


TERM = Term(
    name="split",
    position=35,
    value=SplitValue(unset=_("None")),
    default=None,
    label=_("Split rule"),
    stricter=Order(
        either(lambda first, second: first if first == second else Nothing.IN_COMMON),
        "the same rule; none sets no limit",
    ),
    is_threshold=False,
    is_handling=False,
    statement=Statement(sentences=_sentences, is_shown=if_set),
    placeholder=IN_WORDS_ONLY,
    recipe=NO_LIMIT_OF_A_RECIPE,
    refusal=Judged(
        ("agreement.split_controllers", "agreement.split_twice", "agreement.split_series"),
        "agreements.policies.can_split",
    ),
    odrl=NO_WORD_IN_ODRL,
    question=NotApplicable("A page of its own asks for it: columns, and what each controller claims of them."),
    negotiation=BY_REMARK,
    template=AS_ITS_TEMPLATE,
    spreadsheet=NOT_ON_PAPER,
    is_signed_where_unset=False,
)
