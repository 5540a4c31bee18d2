"""Rules of organizations that count together: who may ask, who may still answer, and which rows can be counted."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from agreements.policies import Refusal as AgreementRefusal
from agreements.uses import Among, Aspect, Policy, Use, Validity
from agreements.uses import Refusal as UseRefusal
from agreements.uses import Rule as Clause
from entente.federation import policies
from entente.federation.policies import CountRefusal
from tests.rules.tables.agreements import CITY, NOW, TODAY
from tests.rules.tables.rule import Rule

ASKED = Use(action="use", today=TODAY, assignee=CITY, kind="table", purpose="funding", now=NOW)
IN_FORCE = Validity("active", TODAY - timedelta(days=1), TODAY + timedelta(days=9))
TABLES = (
    Among(Aspect.ASSIGNEE, (CITY,)),
    Among(Aspect.KIND, ("table",)),
    Among(Aspect.PURPOSE, ("funding",)),
)
COVERING = Policy((Clause(TABLES),), validity=IN_FORCE)

RULES = [
    Rule(
        policies.can_ask,
        {"policy": COVERING, "use": ASKED, "providers": 1},
        [
            (CountRefusal.NO_PROVIDER, {"providers": 0}),
            (UseRefusal.PURPOSE, {"use": replace(ASKED, purpose="research")}),
            (CountRefusal.NO_TABLES, {"use": replace(ASKED, kind="contacts")}),
            (UseRefusal.ASSIGNEE, {"use": replace(ASKED, assignee="someone else")}),
            (
                AgreementRefusal.NOT_ACTIVE,
                {"policy": replace(COVERING, validity=replace(IN_FORCE, status="suspended"))},
            ),
            (AgreementRefusal.TERM_OVER, {"use": replace(ASKED, today=TODAY + timedelta(days=10))}),
        ],
        [{"policy": replace(COVERING, validity=None)}],
    ),
    Rule(
        policies.can_answer,
        {"unchanged": True, "withdrawn": False, "declined": False, "contributed": False},
        [
            (CountRefusal.QUESTION_CHANGED, {"unchanged": False}),
            (CountRefusal.WITHDRAWN, {"withdrawn": True}),
            (CountRefusal.DECLINED, {"declined": True}),
            (CountRefusal.CONTRIBUTED, {"contributed": True}),
        ],
    ),
    Rule(
        policies.can_count,
        {"of_rows": True, "same_period": True},
        [(CountRefusal.NOT_ROWS, {"of_rows": False}), (CountRefusal.OTHER_PERIOD, {"same_period": False})],
    ),
    Rule(policies.can_withdraw, {"withdrawn": False}, [(CountRefusal.WITHDRAWN, {"withdrawn": True})]),
]
