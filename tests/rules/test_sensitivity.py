"""How large groups must be follows the harm: the degree is proposed from what was read of the columns, and old agreements keep their version."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agreements import policies
from agreements.policy_table import FIRST_VERSION, POLICY_VERSION, Audience, Sensitivity, policy_row
from agreements.proposals.sensitivity import ColumnFacts, proposed
from anonymizer.engine.profiles.headers import concept_of
from tests.rules.test_policies import TERMS, TODAY, agreement, codes


def facts(*headers: str) -> list[ColumnFacts]:
    """As the profile of a table with these headers tells of its columns."""
    found = []
    for header in headers:
        concept = concept_of(header)
        found.append(ColumnFacts(header, concept.name if concept else None, role=concept.role if concept else ""))
    return found


@pytest.mark.parametrize(
    ("headers", "degree"),
    [
        (["language", "contact_date", "channel"], "low"),
        (["langue", "besoin"], "medium"),
        (["langue", "Q7"], "medium"),
        (["age", "postal_code"], "medium"),
        (["Revenu du ménage"], "medium"),
        (["language", "Identité autochtone"], "high"),
        (["diagnosis"], "high"),
        (["motif", "victime"], "high"),
        (["Statut d’immigration"], "high"),
    ],
)
def test_degree_is_proposed_from_what_columns_are_about(headers: list[str], degree: str) -> None:
    assert proposed(facts(*headers)).degree == degree


def test_data_that_nobody_read_and_free_text_are_taken_for_the_most_sensitive() -> None:
    assert proposed(None).degree == Sensitivity.HIGH
    assert proposed([]).degree == Sensitivity.HIGH
    assert proposed([ColumnFacts("x", None, is_text=True)]).degree == Sensitivity.HIGH


@pytest.mark.parametrize(
    ("audience", "degree", "k"),
    [
        ("partner", "low", 11),
        ("partner", "medium", 15),
        ("partner", "high", 20),
        ("public", "low", 20),
        ("public", "high", 20),
    ],
)
def test_policy_asks_for_more_the_graver_the_invasion_of_privacy(audience: str, degree: str, k: int) -> None:
    said = {"audience": audience, "policy_version": POLICY_VERSION, "sensitivity": degree}
    roles = ["provider", "recipient"]

    assert policy_row(audience, sensitivity=degree).k == k
    enough, short = (agreement(**said, terms=replace(TERMS, smallest_k=size).to_dict()) for size in (k, k - 1))
    assert codes(policies.can_propose(enough, roles=roles, today=TODAY)) == set()
    assert codes(policies.can_propose(short, roles=roles, today=TODAY)) == {"agreement.k_below_policy"}


def test_unsaid_sensitivity_counts_as_the_highest_and_former_versions_keep_their_figures() -> None:
    assert policy_row(Audience.PARTNER).k == 20
    for degree in ("", *Sensitivity.values):
        assert policy_row(Audience.PARTNER, FIRST_VERSION, sensitivity=degree).k == 11
    assert agreement().policy.k == 11  # as it was signed
    assert agreement(policy_version=POLICY_VERSION, sensitivity="high").small_cell == 11
