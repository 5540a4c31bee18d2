"""What was not measured is not met: every term of an agreement, against an outcome that holds no figure for it."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date
from typing import Any

import pytest

from agreements.strictness import THRESHOLDS
from agreements.terms import Terms
from agreements.uses import Use, covers, policy_of
from entente.catalogue.places import Whereabouts
from exports.policies import DECIDABLE, Outcome, meets_terms, unmeasured
from tests.rules.test_policies import PARTIES, TODAY, agreement, codes

TERMS = Terms(purposes=("funding",), kinds=("contacts",), smallest_k=11, finest_geography="region", follow_persons=True)
MEASURED = Outcome(
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

# A term, and an outcome in which what it limits is not known: why the release is refused.
ABSENT: dict[str, tuple[dict[str, Any], dict[str, Any], str]] = {
    "smallest_k": ({}, {"k": None}, "release.unmeasured"),
    "finest_geography": ({}, {"is_measured": False}, "release.unmeasured"),
    "free_text": ({}, {"is_measured": False}, "release.unmeasured"),
    "columns": ({"columns": ("age",)}, {"columns": ()}, "release.unmeasured"),
    "follow_persons": ({"follow_persons": False}, {"follows_persons": None}, "release.unmeasured"),
    "distinct_l": ({"distinct_l": 3}, {"distinct_l": None}, "release.undecided"),
    "largest_t": ({"largest_t": 0.2}, {"t": None}, "release.undecided"),
    "data_from": ({"data_from": date(2026, 1, 1)}, {"period": None}, "release.undecided"),
    "data_to": ({"data_to": date(2026, 6, 1)}, {"period": None}, "release.undecided"),
    "small_cell": ({"small_cell": 6}, {"kind": "table", "small_cell": None}, "release.cells"),
}
# Terms that say something about other things than the file; where each is asked.
ELSEWHERE = {
    "purposes": "agreements.uses: what is asked names one",
    "kinds": "agreements.uses: the kind of the dataset",
    "datasets": "agreements.uses: the dataset itself",
    "places": "agreements.queries.open_terms: a person decides where the data do not tell",
    "linking": "exports.linking: each agreement of both tables must say yes",
    "link_with": "exports.linking: the other table is named",
    "assurance": "agreements.evidence: no assessment is a refusal",
    "retention_days": "exports.releasing: becomes the day of destruction",
    "standing_release": "exports.policies.standing",
    "frequency": "exports.policies.standing: when the next version is due",
    "change_feed": "exports.policies.can_follow_changes",
    "proxied_only": "exports.policies.can_link",
    "fingerprint": "exports.tasks.publishing: a copy without its mark is not delivered",
    "onward": "a duty of the recipient",
    "onward_to": "a duty of the recipient",
    "destruction_proof": "a duty of the recipient",
    "destroy_within_days": "a duty of the recipient",
    "review_on": "a date of the parties",
}


def test_every_term_says_where_its_figure_comes_from() -> None:
    assert {*ABSENT, *ELSEWHERE} == {field.name for field in fields(Terms)}
    assert not ABSENT.keys() & ELSEWHERE.keys()
    # A threshold that speaks of the file must be judged by a figure of the file.
    of_acts = {
        "retention_days",
        "linking",
        "destruction_proof",
        "destroy_within_days",
        "assurance",
        "proxied_only",
        "fingerprint",
    }
    assert set(THRESHOLDS) - of_acts <= ABSENT.keys()


@pytest.mark.parametrize("name", ABSENT)
def test_term_without_a_figure_is_refused_or_left_to_a_person(name: str) -> None:
    terms, outcome, reason = ABSENT[name]
    judged = replace(TERMS, **terms), replace(MEASURED, **outcome)

    assert reason in codes(meets_terms(*judged, small_cell=6))
    assert name in unmeasured(*judged) or name == "small_cell"
    assert not codes(meets_terms(replace(TERMS, **terms), MEASURED, small_cell=6)) or name == "small_cell"
    # A person decides about those alone that nothing in the data could tell.
    is_decidable = reason == "release.undecided"
    assert bool(meets_terms(*judged, small_cell=6, decided={name})) is is_decidable
    assert (name in DECIDABLE) is is_decidable


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
