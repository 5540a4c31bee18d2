"""Every route says who may reach it. One that says nothing fails here, before anybody wonders whether it is open."""

from __future__ import annotations

from collections import Counter

import pytest

from agreements.acts import ACTS_BY_NAME
from tests.permissions.pages import ACTS, BY_ACT, PAGES, rules_of_pages
from tests.permissions.programs import declared_programs
from tests.permissions.routes import routes
from tests.permissions.rules import faults_of

WHERE = "tests/permissions/pages.py, or in programs.py where a key, a private link or an account opens it"


def test_every_route_declares_who_may_reach_it() -> None:
    declared = [*rules_of_pages(), *declared_programs()]

    undeclared = sorted(routes().keys() - set(declared))
    assert not undeclared, f"Say who may reach these, by adding their names to a rule in {WHERE}: {undeclared}"
    gone = sorted(set(declared) - routes().keys())
    assert not gone, f"These routes are no more; take their names out of {WHERE}: {gone}"
    assert [name for name, count in Counter(declared).items() if count > 1] == []


@pytest.mark.parametrize("rule", sorted({rule for sees, acts, _ in PAGES for rule in (sees, acts)} - {BY_ACT}))
def test_rules_are_written_in_the_notation(rule: str) -> None:
    assert faults_of(rule) == []


def test_every_act_on_an_agreement_declares_who_does_it() -> None:
    declared = [act for _, names in ACTS for act in names.split()]

    assert sorted(declared) == sorted(ACTS_BY_NAME), "Say in tests/permissions/pages.py:ACTS who may do it."
