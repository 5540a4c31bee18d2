"""What was not measured is not met: every term of an agreement, against an outcome that holds no figure for it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from agreements.comparison.strictness import THRESHOLDS
from agreements.terms import Term, Terms, declaring
from agreements.terms.term import Measured
from agreements.uses import Use, covers, policy_of
from entente.catalogue.places import Whereabouts
from exports.policies import DECIDABLE, ReleaseContent, meets_terms, unmeasured
from tests.rules.tables.term_cases import TABLES
from tests.rules.test_policies import PARTIES, TODAY, agreement, codes

TERMS = Terms(purposes=("funding",), kinds=("contacts",), smallest_k=11, finest_geography="region", follow_persons=True)
MEASURED = ReleaseContent(
    "contacts",
    11,
    "region",
    False,
    ("age", "need"),
    distinct_l=3,
    t=0.2,
    period=(date(2026, 1, 1), date(2026, 6, 1)),
    places=Whereabouts(("CA-ON",), 0),
    follows_persons=False,
    is_measured=True,
    dates_lie_inside=True,
)

# Of a table of counts and of the file: what a term limits is not known.
ABSENT = [
    pytest.param(term, value, changes, code, id=f"{term.name}-{number}")
    for term, _judged in declaring(Measured)
    for number, (value, changes, code) in enumerate(TABLES[term.name].refused)
    if code in ("release.unmeasured", "release.undecided")
]
# Thresholds that speak of acts, and of no figure of the file; and where k is counted, by which `smallest_k` is judged.
ACTS = {
    "retention_days",
    "linking",
    "destruction_proof",
    "destroy_within_days",
    "assurance",
    "proxied_only",
    "fingerprint",
    "k_counted_in",
}


def test_every_threshold_that_speaks_of_the_file_is_judged_by_a_figure_of_it() -> None:
    assert set(THRESHOLDS) - ACTS <= {term.name for term, _judged in declaring(Measured)}


@pytest.mark.parametrize(("term", "value", "changes", "code"), ABSENT)
def test_term_without_a_figure_is_refused_or_left_to_a_person(
    term: Term, value: Any, changes: dict[str, Any], code: str
) -> None:
    terms, outcome = replace(TERMS, **{term.name: value}), replace(MEASURED, **changes)

    assert codes(meets_terms(terms, outcome, small_cell=6)) == {code}
    assert term.name in unmeasured(terms, outcome)
    # A person decides about those alone that nothing in the data could tell.
    is_decidable = code == "release.undecided"
    assert bool(meets_terms(terms, outcome, small_cell=6, decided={term.name})) is is_decidable
    assert (term.name in DECIDABLE) is is_decidable


@pytest.mark.parametrize("term", [term for term, _judged in declaring(Measured)], ids=lambda term: term.name)
def test_no_measured_term_is_met_by_a_file_that_nobody_measured(term: Term) -> None:
    nothing = ReleaseContent("contacts", None, "region", False, ())
    strict = replace(TERMS, **{term.name: TABLES[term.name].stricter[-1][1]})

    of_counts = codes(meets_terms(strict, replace(nothing, kind="table"), small_cell=6))
    assert term.name in unmeasured(strict, nothing) or "release.cells" in of_counts


def test_several_terms_without_a_figure_wait_for_a_decision_on_each() -> None:
    terms = replace(TERMS, distinct_l=3, largest_t=0.2)
    outcome = replace(MEASURED, distinct_l=None, t=None)

    assert unmeasured(terms, outcome) == ("distinct_l", "largest_t")
    assert codes(meets_terms(terms, outcome, small_cell=6, decided={"distinct_l"})) == {"release.undecided"}
    assert meets_terms(terms, outcome, small_cell=6, decided={"distinct_l", "largest_t"})


def test_text_need_not_be_measured_where_text_may_leave() -> None:
    outcome = replace(MEASURED, is_measured=False)

    assert unmeasured(replace(TERMS, free_text=True), outcome) == ("finest_geography",)
    assert unmeasured(TERMS, outcome) == ("finest_geography", "free_text")


@pytest.mark.parametrize("dates", [None, False])
def test_declared_period_is_no_evidence_of_the_days_in_the_file(dates: bool | None) -> None:
    terms, outcome = replace(TERMS, data_from=date(2026, 1, 1)), replace(MEASURED, dates_lie_inside=dates)

    assert codes(meets_terms(terms, outcome, small_cell=6)) == {"release.undecided"}


def test_amendment_that_tightens_nothing_leaves_what_was_judged_before() -> None:
    old = replace(MEASURED, is_measured=False)

    assert codes(meets_terms(TERMS, old, small_cell=6)) == {"release.unmeasured"}
    assert meets_terms(TERMS, old, small_cell=6, judged_before={"finest_geography", "free_text"})


def test_recipe_alone_is_judged_by_what_it_tells_and_nothing_more() -> None:
    planned = replace(MEASURED, distinct_l=None, t=None, follows_persons=None, is_planned=True)

    assert meets_terms(replace(TERMS, distinct_l=3, follow_persons=False), planned, small_cell=6)


def test_place_or_authority_that_is_not_named_is_never_met() -> None:
    subject = agreement(terms=replace(TERMS, places=("CA-ON",), purposes=("funding",)).to_dict())
    policy = policy_of(subject, PARTIES)

    assert not Whereabouts().tells(("CA-ON",))
    assert codes(covers(policy, Use(action="use", today=TODAY, purpose="", kind="contacts"))) == {"use.purpose"}
