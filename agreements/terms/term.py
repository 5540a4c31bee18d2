"""What a term of an agreement is: one declaration that names every part, or the reason why it has none."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from datetime import date
from typing import TYPE_CHECKING, Any, Final, Protocol
from uuid import UUID

from django import forms
from django_stubs_ext import StrPromise

from agreements.policy_table import PolicyRow
from agreements.terms.odrl import Constraint, Exempt, Obligation, Prohibition
from agreements.terms.order import Order
from agreements.terms.release_content import ReleaseContent
from agreements.terms.spreadsheet import SpreadsheetColumn
from agreements.terms.values import Value

if TYPE_CHECKING:
    from agreements.models import Agreement
    from agreements.terms import Terms

REQUIRED: Final = "required"
"""The default of a term that every agreement states."""


class IncompleteTerm(Exception):
    """A term is not declared, or its declaration does not fit the field of ``Terms``."""


@dataclass(frozen=True, slots=True)
class NotApplicable:
    """Why a term has no such part. The reference prints it."""

    reason: str

    def __post_init__(self) -> None:
        if not self.reason.strip():
            raise IncompleteTerm("a part that is not applicable names its reason")


class Content(Protocol):
    """What an agreement says, before or after it is stored."""

    @property
    def audience(self) -> str: ...
    @property
    def terms(self) -> Terms: ...
    @property
    def starts_on(self) -> date: ...
    @property
    def ends_on(self) -> date: ...
    @property
    def time_zone(self) -> str: ...
    @property
    def sensitivity(self) -> str: ...


Titles = Mapping[UUID, str]
"""Of the datasets that a reader may know of."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Statement:
    """How the page of an agreement states the term.

    Attributes:
        sentences: from the value; by default the value in words.
        is_shown: whether the page has a line for it; by default always.
        source: where a figure comes from.
        brief: what it adds to the line that sums an agreement up; nothing where it is empty.
        label: where the page calls it otherwise than tables do.
    """

    sentences: Callable[[Any, Agreement, Titles], tuple[str, ...]] | None = None
    is_shown: Callable[[Any, Agreement], bool] = lambda value, agreement: True
    source: Callable[[Agreement], str] = lambda agreement: ""
    brief: Callable[[Any], str] = lambda value: ""
    label: StrPromise | None = None
    position: int | None = None


def if_set(value: Any, agreement: Agreement) -> bool:
    """Whether a value sets a limit: what sets none needs no line on the page."""
    return bool(value)


@dataclass(frozen=True, slots=True)
class Placeholder:
    """The name in braces that stands for the term in the clauses of templates, and what replaces it."""

    name: str
    words: Callable[[Any, Content], str]


@dataclass(frozen=True, slots=True)
class RecipeLimit:
    """What the term dictates to the recipe, or wishes of it: the field of ``anonymizer.services.CeilingValues`` that takes its value."""

    field: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Measured:
    """The term is judged at the release by what was measured on the file that would leave.

    Attributes:
        refusal: the code that is given where it is not kept.
        is_kept: whether the outcome keeps to the value; true where there is no figure. ``None``: ``agreements.uses`` judges it.
        is_measured: whether the outcome has the figure that the value asks for.
        is_decidable: whether a person decides where the data hold nothing that could be measured.
    """

    refusal: str
    is_kept: Callable[[Any, ReleaseContent], bool] | None
    is_measured: Callable[[Any, ReleaseContent], bool] = lambda value, outcome: True
    is_decidable: bool = False
    position: int | None = None

    @property
    def codes(self) -> tuple[str, ...]:
        """Every code of a refusal that the term can give."""
        return (self.refusal,)


@dataclass(frozen=True, slots=True)
class Judged:
    """The term is judged by a rule of its own: the codes that it gives, and where the rule stands."""

    codes: tuple[str, ...]
    rule: str


Answers = Mapping[str, Any]
"""What a screen of the guided drafting holds, by name of the field."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Least:
    """The figure of the policy below which nobody may go; ``is_default``: it stands where the question is left blank."""

    of: Callable[[PolicyRow], int]
    is_default: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class Question:
    """The question of the guided drafting.

    Attributes:
        screen: the slug of its screen.
        field: makes the form field.
        blank: what the draft says while the question is open.
        least: the least that the policy asks for.
        applies: whether the answer counts beside the others of the screen; where not, it is empty.
        fault: what is wrong with it beside the others of the screen; empty where nothing is.
    """

    screen: str
    field: Callable[[], forms.Field]
    position: int | None = None
    blank: Any = None
    least: Least | None = None
    applies: Callable[[Answers], bool] = lambda answers: True
    fault: Callable[[Answers], str] = lambda answers: ""


@dataclass(frozen=True, slots=True)
class Negotiable:
    """Parties propose other values for it: the form field in which they do. Its label is that of the term."""

    field: Callable[[], forms.Field]
    position: int | None = None


@dataclass(frozen=True, slots=True)
class TemplateField:
    """An organization's template states it: the form field, and what a template begins with under a row of the policy."""

    field: Callable[[], forms.Field]
    begins_with: Callable[[PolicyRow], Any]
    position: int | None = None


@dataclass(frozen=True, kw_only=True)
class Term:
    """A term of agreements: all that the platform knows of it.

    Attributes:
        name: the field of ``Terms``, and of the JSON that signatures cover.
        position: its place among all terms in tables; a part that has a position of its own stands there instead.
        value: of what type its values are, and how they are written.
        default: what it is where an agreement does not state it.
        stricter: of two values, what both allow together.
        is_threshold: whether it says how far data are reduced or how they are handled, so that the strictest of several agreements that
            cover the same use applies. What an agreement covers at all is none: each access cites one agreement, which must cover it.
        is_handling: whether it says what recipients and the platform do with a release; of a joined table, no agreement about either
            source may be stricter in it than the one under which it leaves.
        is_signed_where_unset: whether signatures cover its default. They do not where agreements were signed before there was such a term.
    """

    name: str
    position: int
    value: Value
    default: Any
    label: StrPromise
    stricter: Order
    is_threshold: bool
    is_handling: bool
    statement: Statement | NotApplicable
    placeholder: Placeholder | NotApplicable
    recipe: RecipeLimit | NotApplicable
    refusal: Measured | Judged | NotApplicable
    odrl: Constraint | Prohibition | Exempt | Obligation | NotApplicable
    question: Question | NotApplicable
    negotiation: Negotiable | NotApplicable
    template: TemplateField | NotApplicable
    spreadsheet: SpreadsheetColumn | NotApplicable
    is_signed_where_unset: bool = True

    def __post_init__(self) -> None:
        for part in fields(self):
            if part.name != "default" and getattr(self, part.name) is None:
                raise IncompleteTerm(f"{self.name}: state its {part.name}, or NotApplicable with the reason")


IN_WORDS_ONLY: Final = NotApplicable("No clause of the templates has a word in braces for it.")
NO_LIMIT_OF_A_RECIPE: Final = NotApplicable("It says what may be done with the data, not how far they are reduced.")
NO_WORD_IN_ODRL: Final = NotApplicable(
    "ODRL has no word for it; it stands among the terms as signed, in `entente:terms`."
)
BY_REMARK: Final = NotApplicable("Parties speak of it in remarks; who drafts changes it on the screens of the draft.")
AS_ITS_TEMPLATE: Final = NotApplicable("An organization’s template says what the template says from which it was made.")
NOT_ON_PAPER: Final = NotApplicable("The spreadsheet of agreements on paper does not ask for it; its default holds.")
