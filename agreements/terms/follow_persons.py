"""Whether a person may be followed over time, by one pseudonym in several releases."""

from __future__ import annotations

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from agreements.terms.fields import yes_no, yes_or_no
from agreements.terms.odrl import Action, Prohibition
from agreements.terms.order import FORBIDDEN
from agreements.terms.term import (
    AS_ITS_TEMPLATE,
    NOT_ON_PAPER,
    Content,
    Measured,
    Negotiable,
    NotApplicable,
    Placeholder,
    Question,
    Statement,
    Term,
)
from agreements.terms.values import YesNo


def _clause(value: bool, content: Content) -> str:
    if value:
        return gettext("A person may be followed from one delivery to the next by a pseudonym.")
    return gettext("Nobody is followed from one delivery to the next.")


TERM = Term(
    name="follow_persons",
    position=180,
    value=YesNo(),
    default=False,
    label=_("Following a person over time"),
    stricter=FORBIDDEN,
    is_threshold=True,
    is_handling=True,
    statement=Statement(),
    placeholder=Placeholder("following", _clause),
    recipe=NotApplicable(
        "The codes of a recipe last for one release; whether they last longer is judged at the release."
    ),
    refusal=Measured(
        refusal="release.followed",
        is_kept=lambda value, outcome: value or not outcome.follows_persons,
        is_measured=lambda value, outcome: value or outcome.follows_persons is not None,
    ),
    odrl=Prohibition(Action.FOLLOW, lambda terms: None if terms.follow_persons else ()),
    question=Question(
        screen="use",
        position=155,
        field=lambda: yes_no(
            _("May a person be followed from one delivery to the next?"),
            _(
                "By a pseudonym, for example to see whether people call again. A chain of records is easier to recognize than one."
            ),
        ),
    ),
    negotiation=Negotiable(yes_or_no),
    template=AS_ITS_TEMPLATE,
    spreadsheet=NOT_ON_PAPER,
)
