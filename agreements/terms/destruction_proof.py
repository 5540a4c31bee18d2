"""Whether recipients certify at the end that they have destroyed what they held."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from agreements.terms.fields import yes_or_no
from agreements.terms.odrl import Obligation
from agreements.terms.order import DEMANDED
from agreements.terms.term import (
    AS_ITS_TEMPLATE,
    NO_LIMIT_OF_A_RECIPE,
    NOT_ON_PAPER,
    Negotiable,
    NotApplicable,
    Placeholder,
    Question,
    Statement,
    Term,
)
from agreements.terms.values import Flag

TERM = Term(
    name="destruction_proof",
    position=230,
    value=Flag(),
    default=True,
    label=_("Certificate of destruction"),
    stricter=DEMANDED,
    is_threshold=True,
    is_handling=True,
    statement=Statement(),
    placeholder=Placeholder(
        "proof",
        lambda value, content: (
            gettext("Each recipient gives the provider a certificate of destruction.") if value else ""
        ),
    ),
    recipe=NO_LIMIT_OF_A_RECIPE,
    refusal=NotApplicable("A duty of the recipient after the end; there is nothing to measure on a file."),
    odrl=Obligation("inform", is_owed=bool, position=245),
    question=Question(
        screen="delivery",
        field=lambda: forms.BooleanField(
            label=_("Recipients must certify that they have destroyed the data"), required=False
        ),
    ),
    negotiation=Negotiable(yes_or_no),
    template=AS_ITS_TEMPLATE,
    spreadsheet=NOT_ON_PAPER,
)
