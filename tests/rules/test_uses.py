"""The one decision: what an agreement lets whom do, with what, for what, where and when."""

from __future__ import annotations

import uuid
from dataclasses import fields, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from agreements.comparison.strictness import tightened
from agreements.models import Agreement, AgreementParty
from agreements.terms import Terms
from agreements.uses import (
    Among,
    Aspect,
    Comparison,
    Duty,
    Joined,
    Moment,
    Policy,
    Rule,
    Use,
    datasets_of,
    may_use,
    policy_of,
    validity_of,
)  # fmt: skip
from agreements.uses.evidence import GRACE, Assured, Consented

TODAY = date(2026, 6, 1)
OWNER, CITY, FUNDER = (str(uuid.UUID(int=number)) for number in (1, 2, 3))
DATASET, OTHER = "contacts-2026", "contacts-2025"
TERMS = Terms(purposes=("funding", "research"), kinds=("contacts",), smallest_k=11, finest_geography="fsa")
PARTIES = [
    AgreementParty(organization_id=uuid.UUID(OWNER), role="provider"),
    AgreementParty(organization_id=uuid.UUID(CITY), role="recipient"),
    AgreementParty(organization_id=uuid.UUID(FUNDER), role="funder"),
]
ASKED: dict[str, Any] = {
    "action": "use",
    "today": TODAY,
    "assignee": CITY,
    "target": DATASET,
    "kind": "contacts",
    "purpose": "funding",
    "collections": {name: frozenset({datasets_of(OWNER)}) for name in (DATASET, OTHER)},
}


def agreement(terms: Terms = TERMS, **said: Any) -> Agreement:
    days = {"starts_on": date(2026, 1, 1), "ends_on": date(2026, 12, 31)}
    return Agreement(**{"status": "active", "terms": terms.to_dict(), **days, **said})


def codes(policy: Policy, **asked: Any) -> set[str]:
    return {reason.value for reason in may_use(policy, Use(**{**ASKED, **asked})).reasons}


@pytest.mark.parametrize(
    ("terms", "asked", "refusal"),
    [
        ({}, {}, set()),
        ({}, {"action": "read"}, set()),
        ({}, {"assignee": FUNDER}, {"use.assignee"}),
        ({}, {"assignee": OWNER}, {"use.assignee"}),
        ({}, {"purpose": "emergency"}, {"use.purpose"}),
        ({}, {"target": "unknown"}, {"use.dataset"}),
        ({"datasets": (DATASET,)}, {"target": OTHER}, {"use.dataset"}),
        ({"datasets": (DATASET,)}, {}, set()),
        ({}, {"kind": "survey"}, {"use.dataset"}),
        ({}, {"today": date(2025, 12, 31)}, {"agreement.not_started"}),
        ({}, {"today": date(2026, 12, 31)}, set()),
        ({}, {"today": date(2027, 1, 1)}, {"agreement.term_over"}),
        ({"places": ("CA-ON", "H2X")}, {"places": ("M5V", "K1A", "H2X")}, set()),
        ({"places": ("CA-ON", "H2X")}, {"places": ("M5V", "H2Y")}, {"use.place"}),
        ({"places": ("M5V",)}, {"places": ("CA-ON",)}, {"use.place"}),
        ({"columns": ("Age", "need")}, {"columns": ("AGE",)}, set()),
        ({"columns": ("Age", "need")}, {"columns": ("age", "name")}, {"use.columns"}),
        ({}, {"action": "sell"}, {"use.action"}),
        ({}, {"action": "never-heard-of"}, {"use.action"}),
        ({}, {"action": "distribute", "recipient": FUNDER}, {"use.onward"}),
        ({"onward": "named", "onward_to": (FUNDER,)}, {"action": "distribute", "recipient": FUNDER}, set()),
        ({"onward": "named", "onward_to": (FUNDER,)}, {"action": "distribute", "recipient": OWNER}, {"use.onward"}),
        ({"onward": "aggregates"}, {"action": "distribute"}, {"use.onward"}),
        ({"onward": "aggregates", "kinds": ("table",)}, {"action": "distribute", "kind": "table"}, set()),
        ({}, {"action": "entente:link"}, {"use.linking"}),
        ({"linking": True}, {"action": "entente:link", "linked_with": (OTHER,)}, set()),
        ({"linking": True, "link_with": (OTHER,)}, {"action": "entente:link", "linked_with": (OTHER,)}, set()),
        ({"linking": True, "link_with": (OTHER,)}, {"action": "entente:link", "linked_with": ("x",)}, {"use.linking"}),
        ({}, {"action": "entente:followPersons"}, {"use.following"}),
        ({"follow_persons": True}, {"action": "entente:followPersons"}, set()),
        ({}, {"action": "entente:keepCopy"}, {"use.keeping_copy"}),
        ({"keeping": "copy_allowed"}, {"action": "entente:keepCopy"}, set()),
        ({}, {"columns": ("age", "Agency name")}, {"use.comparing"}),
        ({}, {"columns": ("age", "Agency name"), "purpose": "research"}, set()),
        ({"provider_comparison": "agreed_measures"}, {"columns": ("Agency",)}, {"use.comparing"}),
        ({"provider_comparison": "agreed_measures", "columns": ("agency",)}, {"columns": ("Agency",)}, set()),
        (
            {"provider_comparison": "agreed_measures", "columns": ("need",)},
            {"action": "entente:compareProviders", "columns": ("wait",)},
            {"use.comparing"},
        ),
        ({"follow_persons": True, "linking": True}, {"action": "entente:reidentify"}, {"use.identifying"}),
        ({}, {"purpose": "emergency", "assignee": FUNDER}, {"use.purpose", "use.assignee"}),
    ],
)
def test_agreement_allows_what_it_covers_and_names_all_else(
    terms: dict[str, Any], asked: dict[str, Any], refusal: set[str]
) -> None:
    assert codes(policy_of(agreement(replace(TERMS, **terms)), PARTIES), **asked) == refusal


def test_schedule_allows_nothing_while_its_framework_is_not_in_force() -> None:
    framework = agreement(status="suspended", tier="framework")

    assert codes(policy_of(agreement(framework=framework), PARTIES)) == {"agreement.framework_not_in_force"}


def test_nobody_receives_where_no_party_does() -> None:
    assert "use.assignee" in codes(policy_of(agreement(), PARTIES[:1]))
    assert codes(Policy(())) == {"use.nothing"}


NOON = datetime(2026, 6, 1, 12, tzinfo=UTC)
MORNING = Joined(
    join="and",  # type: ignore[arg-type]
    parts=(Moment(Comparison.GTEQ, NOON.replace(hour=9)), Moment(Comparison.LT, NOON)),
)


@pytest.mark.parametrize(
    ("rule", "hour", "refusal"),
    [
        (Rule((MORNING,)), 9, set()),
        (Rule((MORNING,)), 12, {"use.time"}),
        (Rule((Joined("xone", MORNING.parts),)), 12, set()),  # type: ignore[arg-type]
        (Rule((Joined("or", (MORNING, Moment(Comparison.EQ, NOON))),)), 12, set()),  # type: ignore[arg-type]
        (Rule((Among(Aspect.PURPOSE, ("research",), excluded=True),)), 9, set()),
        (Rule((Among(Aspect.PURPOSE, ("funding",), excluded=True),)), 9, {"use.purpose"}),
        (Rule(duties=(Duty("compensate", "kept"),)), 9, set()),
        (Rule(duties=(Duty("compensate", "broken"),)), 9, {"use.duty"}),
        (Rule(duties=(Duty("compensate", "not yet due"),)), 9, set()),
    ],
)
def test_rule_applies_at_its_hours_and_while_its_duties_are_kept(rule: Rule, hour: int, refusal: set[str]) -> None:
    moment = {"now": NOON.replace(hour=hour), "fulfilled": {"kept": True, "broken": False}}

    assert codes(Policy((rule,)), **moment) == refusal


def test_standing_is_that_of_the_agreement_field_by_field() -> None:
    found = agreement(
        emergency=True, awake_through=TODAY, confirm_by=NOON, needs_consent=True, consent_through=TODAY,
        gives_way_on=TODAY, time_zone="America/Halifax",
    )  # fmt: skip

    validity = validity_of(found)

    assert {each.name: getattr(validity, each.name) for each in fields(validity)} == {
        each.name: getattr(found, each.name) for each in fields(validity)
    }


def test_prohibition_outweighs_permission() -> None:
    everything, no_research = Rule(), Rule((Among(Aspect.PURPOSE, ("research",)),))

    assert codes(Policy((everything,), (no_research,))) == set()
    assert codes(Policy((everything,), (no_research,)), purpose="research") == {"use.forbidden"}


def test_strictest_threshold_of_each_kind_applies_and_the_scope_stays() -> None:
    own = replace(TERMS, distinct_l=2, small_cell=6, columns=("age",))
    other = replace(TERMS, smallest_k=20, finest_geography="province", purposes=("funding",), columns=("need",))

    found = tightened(own, [other])

    assert found == replace(own, smallest_k=20, finest_geography="province")


NATION, RUN = str(uuid.UUID(int=9)), str(uuid.UUID(int=50))
AUTHORITY = AgreementParty(organization_id=uuid.UUID(NATION), role="community_authority")


@pytest.mark.parametrize(
    ("said", "asked", "refusal"),
    [
        ({}, {"run": RUN}, {"agreement.no_consent_to_release"}),
        ({}, {}, set()),
        ({"given_on": TODAY, "through": TODAY}, {"run": RUN}, set()),
        ({"given_on": TODAY, "through": TODAY}, {"run": OTHER}, {"agreement.no_consent_to_release"}),
        ({"given_on": date(2026, 6, 2)}, {"run": RUN}, {"agreement.no_consent_to_release"}),
        ({"through": date(2026, 5, 31)}, {"run": RUN}, {"agreement.no_consent_to_release"}),
        ({"authority": OWNER}, {"run": RUN}, {"agreement.no_consent_to_release"}),
    ],
)
def test_release_needs_consent_of_every_authority(
    said: dict[str, Any], asked: dict[str, Any], refusal: set[str]
) -> None:
    given = {"authority": NATION, "run": RUN, "given_on": date(2026, 1, 1), "through": date(2026, 12, 31), **said}
    consents = [Consented(**given)] if said else []
    found = agreement(needs_consent=True, consent_through=date(2026, 12, 31))

    assert codes(policy_of(found, [*PARTIES, AUTHORITY], consents=consents), **asked) == refusal


@pytest.mark.parametrize(
    ("claimed_by", "parties", "consented", "refusal"),
    [
        (frozenset(), PARTIES, False, set()),
        ({NATION}, PARTIES, False, {"use.registered"}),
        ({NATION}, PARTIES, True, {"use.registered"}),
        ({NATION}, [*PARTIES, AUTHORITY], False, {"agreement.no_consent_to_release"}),
        ({NATION}, [*PARTIES, AUTHORITY], True, set()),
        ({NATION, CITY}, [*PARTIES, AUTHORITY], True, {"use.registered"}),
    ],
)
def test_registered_column_leaves_only_with_its_authority(
    claimed_by: Any, parties: list[AgreementParty], consented: bool, refusal: set[str]
) -> None:
    consents = [Consented(NATION, RUN, TODAY, TODAY)] if consented else []
    policy = policy_of(agreement(needs_consent=True, consent_through=TODAY), parties, consents=consents)

    assert codes(policy, run=RUN, columns=("inuit",), claimed_by=frozenset(claimed_by)) == refusal


@pytest.mark.parametrize(
    ("level", "assured", "today", "refusal"),
    [
        ("none", None, TODAY, set()),
        ("basic", None, TODAY, {"agreement.assurance"}),
        ("standard", Assured("basic", TODAY), TODAY, {"agreement.assurance"}),
        ("standard", Assured("standard", TODAY), TODAY, set()),
        ("standard", Assured("high", TODAY), TODAY, set()),
        ("standard", Assured("standard", TODAY), TODAY + GRACE, set()),  # warned, and not yet stopped
        ("standard", Assured("standard", TODAY), TODAY + GRACE + timedelta(days=1), {"agreement.assurance"}),
    ],
)
def test_recipient_needs_the_assurance_agreed(
    level: str, assured: Assured | None, today: date, refusal: set[str]
) -> None:
    found = agreement(replace(TERMS, assurance=level))
    known = {CITY: assured} if assured else {}

    assert codes(policy_of(found, PARTIES, assured=known), today=today) == refusal


def test_framework_ends_at_its_own_midnight_half_an_hour_before_its_schedule() -> None:
    """Newfoundland's clocks are half an hour ahead of Halifax: found by a million steps of the state machine."""
    day = date(2026, 12, 31)
    framework = agreement(tier="framework", ends_on=day, time_zone="America/St_Johns")
    policy = policy_of(agreement(framework=framework, ends_on=day, time_zone="America/Halifax"), PARTIES)
    before, after = (datetime(2027, 1, 1, 3, minute, tzinfo=UTC) for minute in (29, 30))

    assert codes(policy, today=day, now=before) == set()
    assert codes(policy, today=day, now=after) == {"agreement.framework_not_in_force"}


@pytest.mark.parametrize(
    ("stricter", "refusal"),
    [
        ({}, set()),
        ({"purposes": ("funding",)}, {"agreement.looser_than_framework"}),
        ({"smallest_k": 20}, {"agreement.looser_than_framework"}),
    ],
)
def test_schedule_stands_still_once_its_framework_was_made_stricter(
    stricter: dict[str, Any], refusal: set[str]
) -> None:
    amended = agreement(replace(TERMS, **stricter), tier="framework")
    framework = agreement(tier="framework", status="superseded", superseded_by=amended)

    assert codes(policy_of(agreement(framework=framework), PARTIES)) == refusal
