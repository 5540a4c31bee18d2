"""The one decision about a use of data, condition by condition; an agreement becomes such a policy in ``agreements.uses.of_agreement``."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from agreements import uses
from agreements.models import AgreementParty
from agreements.policies import Refusal as AgreementRefusal
from agreements.uses import Among, Aspect, Comparison, Duty, Join, Joined, Moment, Policy, Refusal, Use
from agreements.uses import Rule as Clause
from agreements.uses.evidence import Assured, Consented, Evidence
from entente.catalogue.communities import INDIGENOUS
from tests.rules.tables.agreements import (
    CITY,
    NATION,
    NOW,
    RUN,
    SUSPENDED,
    TERMS,
    TODAY,
    TOMORROW,
    YESTERDAY,
    agreement,
)
from tests.rules.tables.rule import Rule

OWNER, DATASET, OTHER = "11111111-0000-0000-0000-000000000000", "contacts-2026", "contacts-2025"
USE = Use(
    action="use",
    today=TODAY,
    assignee=CITY,
    target=DATASET,
    kind="contacts",
    purpose="funding",
    places=("M5V",),
    columns=("Age",),
    collections={DATASET: frozenset({"series"})},
    now=NOW,
)
PERMITTED = Clause(
    (
        Among(Aspect.ASSIGNEE, (CITY,)),
        Among(Aspect.ACTION, ("use",)),
        Among(Aspect.TARGET, ("series",)),
        Among(Aspect.KIND, ("contacts",)),
        Among(Aspect.PURPOSE, ("funding",)),
        Among(Aspect.PLACES, ("CA-ON",)),
        Among(Aspect.COLUMNS, ("age",)),
        Moment(Comparison.LTEQ, TODAY),
    ),
    (Duty("compensate", "payment"),),
)
LINKING = Policy((Clause(),), (Clause((Among(Aspect.ACTION, ("entente:link",)), Among(Aspect.LINKED_WITH, (OTHER,), True))),))  # fmt: skip
MORNING = Joined(Join.ALL, (Moment(Comparison.GTEQ, NOW - timedelta(hours=3)), Moment(Comparison.LT, NOW)))
EXACTLY_ONE = Joined(Join.ONE, (Moment(Comparison.EQ, NOW), Moment(Comparison.NEQ, NOW - timedelta(hours=1))))
ANY = Joined(Join.ANY, (MORNING, Moment(Comparison.GT, NOW)))


def forbidding(*actions: str) -> Policy:
    """Everything is permitted but these acts."""
    return Policy((Clause(),), tuple(Clause((Among(Aspect.ACTION, (action,)),)) for action in actions))


def of_hours(condition: Joined | Moment) -> Policy:
    return Policy((Clause((condition,)),))


def consented(*authorities: str) -> Evidence:
    return Evidence(frozenset(authorities), tuple(Consented(each, RUN, TODAY, TODAY) for each in authorities))


# A prohibition that binds as long as a duty of its own was not left undone.
UNLESS_PAID = Policy((Clause(),), (Clause((Among(Aspect.ACTION, ("print",)),), (Duty("compensate", "payment"),)),))

COVERS = Rule(
    uses.covers,
    {"policy": Policy((PERMITTED,)), "use": USE},
    [
        (Refusal.ASSIGNEE, {"use": replace(USE, assignee=OWNER)}),
        (Refusal.ACTION, {"use": replace(USE, action="sell")}),
        (Refusal.DATASET, {"use": replace(USE, target=OTHER)}),
        (Refusal.DATASET, {"use": replace(USE, kind="survey")}),
        (Refusal.PURPOSE, {"use": replace(USE, purpose="research")}),
        (Refusal.PLACE, {"use": replace(USE, places=("M5V", "H2X"))}),
        (Refusal.COLUMNS, {"use": replace(USE, columns=("Age", "need"))}),
        (Refusal.TIME, {"use": replace(USE, today=TOMORROW)}),
        (Refusal.DUTY, {"use": replace(USE, fulfilled={"payment": False})}),
        (Refusal.NOTHING, {"policy": Policy(())}),
        # Of two permissions, the one that lacks least is named.
        (Refusal.PURPOSE, {"policy": Policy((Clause((Among(Aspect.ASSIGNEE, ()), Among(Aspect.KIND, ()))), PERMITTED)),
                           "use": replace(USE, purpose="research")}),
        (Refusal.PURPOSE, {"policy": Policy((Clause((Among(Aspect.PURPOSE, ("funding",), excluded=True),)),))}),
        (Refusal.ONWARD, {"policy": Policy((Clause((Among(Aspect.RECIPIENT, (CITY,)),)),)), "use": replace(USE, recipient=OWNER)}),
        (Refusal.LINKING, {"policy": Policy((Clause((Among(Aspect.LINKED_WITH, (OTHER,)),)),)), "use": replace(USE, linked_with=(DATASET, OTHER))}),
        (Refusal.LINKING, {"policy": LINKING, "use": replace(USE, action="entente:link", linked_with=(DATASET,))}),
        (Refusal.ONWARD, {"policy": forbidding("distribute"), "use": replace(USE, action="distribute")}),
        (Refusal.LINKING, {"policy": forbidding("entente:link"), "use": replace(USE, action="entente:link")}),
        (Refusal.FOLLOWING, {"policy": forbidding("entente:followPersons"), "use": replace(USE, action="entente:followPersons")}),
        (Refusal.KEEPING_COPY, {"policy": forbidding("entente:keepCopy"), "use": replace(USE, action="entente:keepCopy")}),
        (Refusal.COMPARING, {"policy": forbidding("entente:compareProviders"), "use": replace(USE, columns=("Agency",))}),
        (Refusal.IDENTIFYING, {"policy": forbidding("entente:reidentify"), "use": replace(USE, action="entente:reidentify")}),
        (Refusal.FORBIDDEN, {"policy": forbidding("print"), "use": replace(USE, action="print")}),
        (Refusal.FORBIDDEN, {"policy": forbidding("play"), "use": replace(USE, action="display")}),
        (Refusal.FORBIDDEN, {"policy": UNLESS_PAID, "use": replace(USE, action="print")}),
        (Refusal.FORBIDDEN, {"policy": UNLESS_PAID, "use": replace(USE, action="print", fulfilled={"payment": True})}),
        (Refusal.TIME, {"policy": of_hours(MORNING)}),
        (Refusal.TIME, {"policy": of_hours(EXACTLY_ONE)}),
        (Refusal.TIME, {"policy": of_hours(ANY)}),
        (Refusal.REGISTERED, {"use": replace(USE, claimed_by=frozenset({NATION}))}),
        (Refusal.REGISTERED, {"policy": Policy((PERMITTED,), evidence=consented(OWNER)), "use": replace(USE, claimed_by=frozenset({NATION, OWNER}))}),
        (Refusal.INDIGENOUS, {"use": replace(USE, claimed_by=frozenset({INDIGENOUS}))}),
    ],
    [
        {"policy": forbidding("print"), "use": replace(USE, action="display")},
        {"use": replace(USE, action="display")},  # a part of playing, which is a part of using
        {"policy": UNLESS_PAID, "use": replace(USE, action="print", fulfilled={"payment": False})},
        {"use": Use(action="read", today=YESTERDAY)},  # reading is part of using; what is no part of the question is not asked
        {"use": replace(USE, places=("CA-ON",), columns=(), fulfilled={"payment": True})},
        {"policy": Policy((PERMITTED, Clause()))},
        {"policy": LINKING, "use": replace(USE, action="entente:link", linked_with=(OTHER,))},
        {"policy": forbidding("distribute", "entente:link"), "use": USE},
        {"policy": of_hours(MORNING), "use": replace(USE, now=NOW - timedelta(hours=3))},
        {"policy": of_hours(EXACTLY_ONE), "use": replace(USE, now=NOW - timedelta(hours=2))},
        {"policy": of_hours(ANY), "use": replace(USE, now=NOW + timedelta(hours=1))},
        {"policy": Policy((PERMITTED,), evidence=consented(NATION)), "use": replace(USE, claimed_by=frozenset({NATION, INDIGENOUS}))},
    ],
)  # fmt: skip

PARTIES = [
    AgreementParty(organization_id=OWNER, role="provider"),
    AgreementParty(organization_id=CITY, role="recipient"),
]
OWNED = replace(USE, collections={DATASET: frozenset({uses.datasets_of(OWNER)})}, run=RUN)


UNASSURED = uses.policy_of(agreement(replace(TERMS, assurance="basic")), PARTIES)
UNCONFIRMED = agreement(emergency=True, awake_through=TODAY, confirm_by=NOW)
UNCONSENTED = Policy((PERMITTED,), evidence=Evidence(frozenset({NATION})))
# What both questions refuse alike: the text behind the policy, the use, and what stands beside the text.
REFUSED_ALIKE = [
    (AgreementRefusal.NOT_ACTIVE, {"policy": uses.policy_of(SUSPENDED, PARTIES)}),
    (Refusal.PURPOSE, {"use": replace(OWNED, purpose="research")}),
    (AgreementRefusal.ASSURANCE, {"policy": UNASSURED}),
    (AgreementRefusal.NOT_CONFIRMED, {"policy": uses.policy_of(UNCONFIRMED, PARTIES)}),
    (AgreementRefusal.NO_CONSENT_TO_RELEASE, {"policy": UNCONSENTED, "use": replace(USE, run=RUN)}),
]
OF_AN_AGREEMENT = {"policy": uses.policy_of(agreement(), PARTIES), "use": OWNED}
OF_A_DORMANT_ONE = {"policy": uses.policy_of(agreement(status="dormant"), PARTIES)}
ASSURED = uses.policy_of(
    agreement(replace(TERMS, assurance="basic")), PARTIES, assured={CITY: Assured("basic", TODAY)}, assurance="none"
)

RULES = [
    COVERS,
    Rule(
        uses.may_use,
        OF_AN_AGREEMENT,
        [*REFUSED_ALIKE, (AgreementRefusal.DORMANT, OF_A_DORMANT_ONE)],
        [{"policy": ASSURED}, {"policy": Policy((PERMITTED,)), "use": USE}],
    ),
    Rule(
        uses.may_prepare,
        OF_AN_AGREEMENT,
        REFUSED_ALIKE,
        [OF_A_DORMANT_ONE, {"policy": ASSURED}, {"policy": Policy((PERMITTED,)), "use": USE}],
    ),
]
