"""Rules about exports that a processor hands in for several controllers, and the rule by which they are split."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from agreements import policies
from agreements.policies import Refusal
from entente.catalogue.joint.rule import Claim, Criterion, SplitRule
from tests.rules.tables.agreements import TERMS, agreement
from tests.rules.tables.rule import Rule

ISLAND, REGION, OTHER = (str(UUID(int=number)) for number in (21, 22, 23))


def split_rule(*claims: tuple[str, str], intake: str = "series") -> SplitRule:
    """By province; who claims which value."""
    return SplitRule(intake, (Criterion("province", tuple(Claim(who, (value,)) for who, value in claims)),))


SPLIT = split_rule((ISLAND, "PE"), (REGION, "NS"))
SPLITTING = agreement(replace(TERMS, split=SPLIT))

RULES = [
    Rule(
        policies.can_split,
        {
            "rule": SPLIT,
            "parties": [(ISLAND, "provider"), (REGION, "processor")],
            "owner": REGION,
            "is_of_rows": True,
            "named_elsewhere": False,
        },
        [
            (Refusal.SPLIT_CONTROLLERS, {"rule": split_rule((ISLAND, "PE"))}),
            (Refusal.SPLIT_CONTROLLERS, {"rule": split_rule((ISLAND, "PE"), (OTHER, "NB"))}),
            (Refusal.SPLIT_CONTROLLERS, {"parties": [(ISLAND, "funder"), (REGION, "processor")]}),
            (Refusal.SPLIT_TWICE, {"rule": split_rule((ISLAND, "PE"), (REGION, " pe "))}),
            (Refusal.SPLIT_SERIES, {"owner": ISLAND}),
            (Refusal.SPLIT_SERIES, {"owner": None}),
            (Refusal.SPLIT_SERIES, {"is_of_rows": False}),
            (Refusal.SPLIT_SERIES, {"named_elsewhere": True}),
            (Refusal.SPLIT_SERIES, {"parties": [(ISLAND, "provider"), (REGION, "provider")]}),
            (
                Refusal.SPLIT_SERIES,
                {"parties": [(ISLAND, "provider"), (REGION, "processor"), (OTHER, "processor")], "owner": OTHER},
            ),
        ],
        [
            {"rule": None},
            {"parties": [(ISLAND, "community_authority"), (REGION, "processor")]},
        ],
    ),
    Rule(
        policies.can_pool,
        {
            "holders": (REGION,),
            "parties": [(ISLAND, "provider"), (REGION, "provider"), (OTHER, "provider")],
            "is_here": True,
        },
        [
            (Refusal.POOL_HOLDER, {"holders": (REGION, ISLAND)}),
            (Refusal.POOL_HOLDER, {"holders": (str(UUID(int=24)),)}),
            (Refusal.POOL_HOLDER, {"parties": [(ISLAND, "provider"), (REGION, "provider"), (OTHER, "recipient")]}),
            (Refusal.POOL_HOLDER, {"parties": [(ISLAND, "provider"), (REGION, "processor"), (OTHER, "provider")]}),
            (Refusal.POOL_HOLDER, {"is_here": False}),
        ],
        [{"holders": (), "parties": [(ISLAND, "provider")]}],
    ),
    Rule(
        policies.can_take_back,
        {"agreement": SPLITTING, "controls": True},
        [
            (Refusal.NOTHING_IS_SPLIT, {"agreement": agreement()}),
            (Refusal.NOT_CONTROLLER, {"controls": False}),
            (Refusal.OTHER_STATUS, {"agreement": agreement(replace(TERMS, split=SPLIT), status="expired")}),
        ],
        [{"agreement": agreement(replace(TERMS, split=SPLIT), status="suspended")}],
    ),
    Rule(
        policies.can_destroy_held,
        {"holds": True, "is_concerned": True, "has_agreed": False},
        [
            (Refusal.NOTHING_HELD, {"holds": False}),
            (Refusal.NOT_CONTROLLER, {"is_concerned": False}),
            (Refusal.AGREED_ALREADY, {"has_agreed": True}),
        ],
    ),
]
