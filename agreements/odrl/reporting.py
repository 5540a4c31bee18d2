"""How a policy comes to its answer, as an ODRL compliance report: every rule, every condition, satisfied or not.

Source: the Compliance Report Model of the FORCE project (https://w3id.org/force/compliance-report), whose names are used here.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from agreements.uses import Among, Aspect, Condition, Joined, Moment, Policy, Rule, Use

_PREMISES = {Aspect.ASSIGNEE: "PartyReport", Aspect.ACTION: "ActionReport", Aspect.TARGET: "TargetReport"}


def compliance_report(
    policy: Policy, use: Use, *, name: str, request: str, requested: str, duties: Mapping[str, str]
) -> dict[str, Any]:
    """The report of a policy on a request.

    Args:
        name: of the policy; ``request`` and ``requested``: of the request, and of the rule in it that asks.
        duties: by the name of a duty, the report on how it was kept.
    """
    kinds = [("PermissionReport", policy.permissions), ("ProhibitionReport", policy.prohibitions)]
    return {
        "@type": "PolicyReport",
        "created": (use.now or use.today).isoformat(),
        "policy": name,
        "policyRequest": request,
        "ruleReport": [_rule(kind, rule, use, requested, duties) for kind, rules in kinds for rule in rules],
    }


def _rule(kind: str, rule: Rule, use: Use, requested: str, duties: Mapping[str, str]) -> dict[str, Any]:
    return {
        "@type": kind,
        "attemptState": "Attempted",
        "rule": rule.name,
        "ruleRequest": requested,
        "premiseReport": [_premise(condition, use) for condition in rule.conditions],
        "conditionReport": [duties[duty.name] for duty in rule.duties if duty.name in duties],
        "activationState": "Active" if rule.applies(use) else "Inactive",
    }


def _premise(condition: Condition, use: Use) -> dict[str, Any]:
    state = {"satisfactionState": "Satisfied" if condition.holds(use) else "Unsatisfied"}
    if isinstance(condition, Among) and condition.aspect in _PREMISES:
        return {"@type": _PREMISES[condition.aspect], **state}
    report: dict[str, Any] = {"@type": "ConstraintReport", "constraint": condition.name, **state}
    if isinstance(condition, Joined):
        parts = [_premise(part, use) for part in condition.parts]
        return {**report, "constraintLogicalOperand": condition.join.value, "premiseReport": parts}
    if isinstance(condition, Moment):
        moment = use.now if hasattr(condition.bound, "hour") else use.today
        report["constraintLeftOperand"] = None if moment is None else moment.isoformat()
        operator, bound = condition.comparison.value, condition.bound.isoformat()
    else:
        report["constraintLeftOperand"] = use.values_of(condition.aspect)
        operator, bound = "isNoneOf" if condition.excluded else "isAnyOf", ", ".join(condition.values)
    if condition.holds(use):  # what was satisfied is shown whole
        report |= {"constraintOperator": operator, "constraintRightOperand": bound}
    return report
