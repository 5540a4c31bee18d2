"""Every term answers as its table says, in each of its parts; a term that is not whole fails when it is imported."""

from __future__ import annotations

import ast
import json
from dataclasses import MISSING, field, fields, make_dataclass, replace
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from uuid import UUID

import pytest
from django import forms
from django.http import QueryDict
from django.utils import translation

import agreements.terms
from agreements.comparison.strictness import NothingLeft, loosened, strictest
from agreements.forms.proposed_terms import ProposedTermsForm
from agreements.models import Agreement, AgreementParty
from agreements.odrl import read_policy
from agreements.odrl.document import policy_document
from agreements.terms import BY_NAME, TERMS, IncompleteTerm, NotApplicable, Term, Terms, declaring
from agreements.terms.declarations import load_terms
from agreements.terms.odrl import Constraint, Exempt, Obligation, Prohibition
from agreements.terms.order import NO_LIMIT
from agreements.terms.release_content import ReleaseContent
from agreements.terms.spreadsheet import SpreadsheetColumn, Unreadable
from agreements.terms.term import Judged, Measured, Negotiable, Question, RecipeLimit
from agreements.terms.values import Records
from agreements.uses import policy_of
from anonymizer.services import CeilingValues
from entente.catalogue.places import Whereabouts
from exports.policies import meets_terms
from exports.policies.terms import require_known_refusals
from tests.rules.tables.term_cases import TABLES

FOLDER = Path(agreements.terms.__file__).parent
BASE = Terms(
    purposes=("funding", "research"), kinds=("contacts",), smallest_k=11, finest_geography="fsa", follow_persons=True
)
KEPT = ReleaseContent(
    "contacts",
    11,
    "region",
    False,
    ("age", "need"),
    small_cell=6,
    distinct_l=3,
    t=0.2,
    period=(date(2026, 1, 1), date(2026, 6, 1)),
    places=Whereabouts(("CA-ON",), 0),
    follows_persons=False,
    is_measured=True,
    dates_lie_inside=True,
)
PARTIES = [
    AgreementParty(organization_id=UUID(int=1), role="provider"),
    AgreementParty(organization_id=UUID(int=2), role="recipient"),
]


def cases(name: str) -> list[Any]:
    """Each case of one kind, of every term."""
    return [
        pytest.param(term, *case, id=f"{term.name}-{number}")
        for term in TERMS
        for number, case in enumerate(getattr(TABLES[term.name], name))
    ]


def agreement(terms: Terms) -> Agreement:
    """One in force, of which nothing is saved."""
    return Agreement(
        pk=UUID(int=9),
        status="active",
        binding="en",
        time_zone="America/Toronto",
        starts_on=date(2026, 1, 1),
        ends_on=date(2026, 12, 31),
        terms=terms.to_dict(),
    )


@pytest.mark.parametrize("term", TERMS, ids=lambda term: term.name)
def test_table_of_a_term_has_cases_for_each_of_its_parts(term: Term) -> None:
    table = TABLES[term.name]

    assert table.stricter or term.stricter is NO_LIMIT
    assert table.words
    assert bool(table.answers) is isinstance(term.question, Question)
    assert bool(table.cells) is isinstance(term.spreadsheet, SpreadsheetColumn)
    assert bool(table.allowed) is bool(table.refused) is isinstance(term.refusal, Measured)
    assert bool(table.odrl) is not isinstance(term.odrl, NotApplicable)


def test_no_table_is_without_its_term() -> None:
    tables = {path.stem for path in (Path(__file__).parent / "tables" / "terms").glob("*.py")}

    assert tables == {term.name for term in TERMS}


@pytest.mark.parametrize(("term", "loose", "strict"), cases("stricter"))
def test_schedule_tightens_and_never_loosens(term: Term, loose: Any, strict: Any) -> None:
    outer, inner = replace(BASE, **{term.name: loose}), replace(BASE, **{term.name: strict})

    assert loosened(inner, outer) == ()
    assert loosened(outer, inner) == (term.name,)
    assert strictest([outer, inner]) == strictest([inner, outer]) == inner


@pytest.mark.parametrize(("term", "first", "second"), cases("apart"))
def test_terms_without_anything_in_common_allow_nothing(term: Term, first: Any, second: Any) -> None:
    with pytest.raises(NothingLeft) as refused:
        strictest([replace(BASE, **{term.name: first}), replace(BASE, **{term.name: second})])

    assert refused.value.field == term.name


@pytest.mark.parametrize(("term", "value", "english", "french"), cases("words"))
def test_value_is_written_in_both_languages(term: Term, value: Any, english: str, french: str) -> None:
    with translation.override("en"):
        assert term.value.in_words(value) == english
    with translation.override("fr"):
        assert term.value.in_words(value) == french


@pytest.mark.parametrize(
    "value", [pytest.param((term, value), id=term.name) for term in TERMS for value, *_ in TABLES[term.name].words]
)
def test_value_is_read_from_json_as_it_was_written(value: tuple[Term, Any]) -> None:
    terms = replace(BASE, **{value[0].name: value[1]})

    assert Terms.from_dict(json.loads(json.dumps(terms.to_dict()))).to_dict() == terms.to_dict()


def form_of(term: Term, answer: list[str]) -> forms.Form:
    """The question alone, answered."""
    assert isinstance(term.question, Question)
    sent = QueryDict(mutable=True)
    sent.setlist(term.name, answer)
    form = forms.Form(sent)
    form.fields[term.name] = term.question.field()
    return form


@pytest.mark.parametrize(("term", "answer", "value"), cases("answers"))
def test_answer_of_the_guided_drafting_gives_the_value_and_the_value_the_answer(
    term: Term, answer: list[str], value: Any
) -> None:
    if isinstance(term.value, Records):
        assert term.value.from_answer([SimpleNamespace(pk=key) for key in answer]) == value
    else:
        form = form_of(term, answer)
        assert form.is_valid(), form.errors
        assert term.value.from_answer(form.cleaned_data[term.name]) == value
    assert term.value.from_answer(term.value.to_answer(value)) == value


@pytest.mark.parametrize(
    ("term", "answer"),
    [pytest.param(term, answer, id=term.name) for term in TERMS for answer in TABLES[term.name].wrong_answers],
)
def test_wrong_answer_is_a_fault_of_its_field(term: Term, answer: list[str]) -> None:
    assert term.name in form_of(term, answer).errors


@pytest.mark.parametrize(
    ("term", "value"),
    [
        pytest.param(term, value, id=f"{term.name}-{value}")
        for term, _negotiable in declaring(Negotiable)
        for pair in TABLES[term.name].stricter
        for value in pair
    ],
)
def test_proposal_that_changes_nothing_says_what_the_draft_says(term: Term, value: Any) -> None:
    terms = replace(BASE, **{term.name: value})
    begun = ProposedTermsForm(terms=terms)
    form = ProposedTermsForm(
        {
            begun.add_prefix(name): "" if field.initial is None else field.initial
            for name, field in begun.fields.items()
        },
        terms=terms,
    )

    assert form.is_valid(), form.errors
    assert form.values()[term.name] == value


@pytest.mark.parametrize(("term", "cell", "value"), cases("cells"))
def test_cell_of_the_spreadsheet_gives_the_value(term: Term, cell: str, value: Any) -> None:
    assert isinstance(term.spreadsheet, SpreadsheetColumn)
    assert term.spreadsheet.read(cell) == value


@pytest.mark.parametrize(("term", "cell", "code"), cases("wrong_cells"))
def test_cell_that_says_no_value_is_a_finding(term: Term, cell: str, code: str) -> None:
    assert isinstance(term.spreadsheet, SpreadsheetColumn)

    with pytest.raises(Unreadable, match=code):
        term.spreadsheet.read(cell)


@pytest.mark.parametrize(("term", "value", "changes"), cases("allowed"))
def test_what_keeps_to_a_term_may_leave(term: Term, value: Any, changes: dict[str, Any]) -> None:
    assert reasons(term, value, changes) == ()


@pytest.mark.parametrize(("term", "value", "changes", "code"), cases("refused"))
def test_what_does_not_keep_to_a_term_is_refused(term: Term, value: Any, changes: dict[str, Any], code: str) -> None:
    assert reasons(term, value, changes) == (code,)
    assert isinstance(term.refusal, Measured)
    assert code in (*term.refusal.codes, "release.unmeasured", "release.undecided")


def reasons(term: Term, value: Any, changes: dict[str, Any]) -> tuple[str, ...]:
    """Why an outcome may not leave under a value; nothing where it may."""
    terms = replace(BASE, **{term.name: value})
    verdict = meets_terms(terms, replace(KEPT, **changes), small_cell=terms.small_cell or 0)
    return tuple(reason.value for reason in verdict.reasons)


@pytest.mark.parametrize(("term", "changes", "text"), cases("odrl"))
def test_term_is_read_from_odrl_as_it_was_written(term: Term, changes: dict[str, Any], text: str) -> None:
    subject = agreement(replace(BASE, **changes))
    written = {"@type": "Agreement", **policy_document(policy_of(subject, PARTIES))}

    assert read_policy(json.loads(json.dumps(written))) == policy_of(subject, PARTIES)
    assert text in json.dumps({**written, "obligation": obligations_of(subject)})
    assert isinstance(term.odrl, Constraint | Prohibition | Exempt | Obligation)


@pytest.mark.parametrize(("term", "changes", "text"), cases("not_in_odrl"))
def test_what_a_term_leaves_free_stands_not_in_odrl(term: Term, changes: dict[str, Any], text: str) -> None:
    subject = agreement(replace(BASE, **changes))
    policy = policy_document(policy_of(subject, PARTIES))

    assert text not in json.dumps({**policy, "obligation": obligations_of(subject)})


def obligations_of(subject: Agreement) -> Any:
    """What recipients owe at the end."""
    from agreements.odrl import document

    return document._obligations(subject)


def test_limit_of_a_recipe_is_a_field_of_the_ceilings() -> None:
    assert {limit.field for _term, limit in declaring(RecipeLimit)} <= {part.name for part in fields(CeilingValues)}


def source_of(term: Term) -> ast.Module:
    return ast.parse((FOLDER / f"{term.name}.py").read_text("utf-8"))


def imported(tree: ast.Module) -> None:
    """As Python imports a module of this source."""
    exec(compile(ast.fix_missing_locations(tree), "a term", "exec"), {"__name__": "a_term"})


@pytest.mark.parametrize("part", [part.name for part in fields(Term) if part.default is MISSING])
def test_term_without_a_part_fails_when_it_is_imported(part: str) -> None:
    tree = source_of(BY_NAME["follow_persons"])
    (call,) = (node for node in ast.walk(tree) if isinstance(node, ast.Call) and ast.unparse(node.func) == "Term")
    imported(source_of(BY_NAME["follow_persons"]))

    call.keywords = [keyword for keyword in call.keywords if keyword.arg != part]

    with pytest.raises(TypeError, match=f"missing 1 required keyword-only argument: '{part}'"):
        imported(tree)


def test_part_is_stated_or_its_absence_has_a_reason() -> None:
    with pytest.raises(IncompleteTerm, match="proxied_only: state its odrl"):
        replace(BY_NAME["proxied_only"], odrl=None)  # type: ignore[arg-type]  # what a type checker sees too
    with pytest.raises(IncompleteTerm, match="reason"):
        NotApplicable(" ")


def test_field_without_a_declaration_fails_when_terms_are_imported() -> None:
    larger = make_dataclass("Larger", [("watermark", bool, field(default=False))], bases=(Terms,), frozen=True)

    with pytest.raises(IncompleteTerm, match=r"agreements\.terms\.watermark: there is no such module"):
        load_terms(larger)


def test_declaration_without_a_field_fails_when_terms_are_imported() -> None:
    smaller = make_dataclass("Smaller", [("fingerprint", bool, field(default=False))], frozen=True)

    with pytest.raises(IncompleteTerm, match="Smaller has no field of that name"):
        load_terms(smaller)


@pytest.mark.parametrize(
    ("kind", "default", "fault"),
    [
        (bool, True, "its name and default are fingerprint and True"),
        (str, False, "its values are of type <class 'str'>"),
        (bool | None, False, "its values are of type bool | None"),
    ],
)
def test_declaration_that_does_not_fit_its_field_fails_when_terms_are_imported(
    kind: Any, default: bool, fault: str
) -> None:
    other = make_dataclass("Other", [("fingerprint", kind, field(default=default))], frozen=True)

    with pytest.raises(IncompleteTerm, match=fault.replace("|", r"\|")):
        load_terms(other)


def test_refusal_that_no_rule_gives_fails_when_exports_are_imported() -> None:
    unknown = replace(BY_NAME["proxied_only"], refusal=Judged(("download.nowhere",), "exports"))

    with pytest.raises(IncompleteTerm, match=r"proxied_only: no rule refuses with download\.nowhere"):
        require_known_refusals([unknown])


def test_measured_refusal_is_one_that_the_release_gives() -> None:
    elsewhere = replace(BY_NAME["smallest_k"].refusal, refusal="use.columns")  # type: ignore[type-var]  # it is measured

    with pytest.raises(IncompleteTerm, match=r"smallest_k: use\.columns is no refusal of a release"):
        require_known_refusals([replace(BY_NAME["smallest_k"], refusal=elsewhere)])
