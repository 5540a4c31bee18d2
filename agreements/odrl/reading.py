"""A policy read from ODRL in JSON-LD: the platform's own values, for the platform's own decision.

Whatever cannot be said in these values is refused by name, never left out: a constraint that was dropped would allow more.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from agreements.odrl.vocabulary import FLAGS, LEFT_OPERANDS, ODRL, PROFILE, TIMES, read
from agreements.uses import Among, Aspect, Comparison, Condition, Duty, Join, Joined, Moment, Policy, Rule, Validity
from entente.core.errors import Finding, Invalid

_KINDS = frozenset({"Agreement", "Set", "Offer", "Policy"})
_IN = frozenset({"eq", "isA", "isAnyOf", "isPartOf"})
_OUT = frozenset({"neq", "isNoneOf"})
_ASPECTS = {operand: aspect for aspect, operand in LEFT_OPERANDS.items()}
_PROPERTIES = (Aspect.ASSIGNEE, Aspect.ACTION, Aspect.TARGET)
_OF_RULES = frozenset(
    {"@id", "@type", "uid", "assigner", "assignee", "action", "target", "constraint", "duty", "description"}
)


def read_policy(document: Mapping[str, Any]) -> Policy:
    """A policy of ODRL as plain values.

    Args:
        document: JSON-LD in the shape that ``agreement_document`` writes: ODRL's names bare, those of our profile with ``entente:``,
            all other names as IRIs; a single value may stand for a list of one.

    Raises:
        Invalid: ``odrl.not_a_policy``, or ``odrl.not_understood`` with the name of what cannot be said here.
    """
    if not _KINDS & {_bare(kind) for kind in _many(document.get("@type"))}:
        raise Invalid(Finding("odrl.not_a_policy"))
    if document.get("inheritFrom"):
        raise _not_understood("inheritFrom")
    validity = _validity(document) if "entente:status" in document else None
    permissions = tuple(_rule(rule, document) for rule in _many(document.get("permission")))
    prohibitions = tuple(_rule(rule, document) for rule in _many(document.get("prohibition")))
    if validity is not None:
        validity, permissions = _with_days(validity, permissions)
    return Policy(permissions, prohibitions, validity)


def _rule(rule: Any, document: Mapping[str, Any]) -> Rule:
    if unknown := set(rule) - _OF_RULES:
        raise _not_understood(min(unknown))
    # What a policy says once holds for each of its rules (Information Model, section 2.7.1).
    properties = {aspect: _many(rule.get(aspect, document.get(aspect))) for aspect in _PROPERTIES}
    conditions: list[Condition] = [
        Among(aspect, tuple(_value(aspect, value) for value in values))
        for aspect, values in properties.items()
        if values
    ]
    conditions += [_condition(constraint) for constraint in _many(rule.get("constraint"))]
    duties = tuple(Duty(_action(duty.get("action")), _name(duty)) for duty in _many(rule.get("duty")))
    return Rule(tuple(conditions), duties, _name(rule))


def _condition(node: Any) -> Condition:
    for join in Join:
        if join.value in node:
            return Joined(join, tuple(_condition(part) for part in _many(node[join.value])), _name(node))
    left, operator = _bare(node.get("leftOperand", "")), _bare(node.get("operator", ""))
    right = _many(node.get("rightOperand"))
    if not right or "andSequence" in node:
        raise _not_understood(left or "andSequence")
    if left == "dateTime":
        if operator not in set(Comparison) or len(right) != 1:
            raise _not_understood(operator)
        return Moment(Comparison(operator), _time(right[0]), _name(node))
    if left not in _ASPECTS or operator not in _IN | _OUT:
        raise _not_understood(left if left not in _ASPECTS else operator)
    aspect = _ASPECTS[left]
    return Among(aspect, tuple(_value(aspect, operand) for operand in right), operator in _OUT, _name(node))


def _time(value: Any) -> date | datetime:
    text = str(value.get("@value", "") if isinstance(value, Mapping) else value)
    try:
        moment = datetime.fromisoformat(text) if "T" in text else date.fromisoformat(text)
    except ValueError:
        raise _not_understood("rightOperand") from None
    if isinstance(moment, datetime) and moment.tzinfo is None:
        raise _not_understood("rightOperand")
    return moment


def _validity(document: Any) -> Validity:
    """The status, and where it stands under a framework that one's; the days of the first are in its permissions."""
    above = document.get("entente:framework")
    first, last = (_time(document.get(f"entente:{name}", date.min.isoformat())) for name in ("firstDay", "lastDay"))
    flags: dict[str, Any] = {name: str(_word(document.get(key, ""))).lower() == "true" for name, key in FLAGS.items()}
    times: dict[str, Any] = {name: _time(document[key]) for name, key in TIMES.items() if key in document}
    framework = None if above is None else _validity(above)
    zone = str(_word(document.get("entente:timeZone", "")))
    return Validity(str(_word(document["entente:status"])), first, last, framework, time_zone=zone, **flags, **times)


def _with_days(validity: Validity, permissions: tuple[Rule, ...]) -> tuple[Validity, tuple[Rule, ...]]:
    """The first and last day, which every permission of our profile names, stand with the status."""
    bounds: dict[Comparison, date] = {}
    rules = []
    for rule in permissions:
        conditions = []
        for condition in rule.conditions:
            if (
                isinstance(condition, Moment)
                and not isinstance(condition.bound, datetime)
                and condition.comparison in _TERM
            ):
                bounds[condition.comparison] = condition.bound
            else:
                conditions.append(condition)
        rules.append(Rule(tuple(conditions), rule.duties, rule.name))
    if bounds.keys() != _TERM:
        raise _not_understood("dateTime")
    days = (bounds[Comparison.GTEQ], bounds[Comparison.LTEQ])
    return replace(validity, starts_on=days[0], ends_on=days[1]), tuple(rules)


_TERM = {Comparison.GTEQ, Comparison.LTEQ}


def _value(aspect: Aspect, node: Any) -> str:
    if aspect == Aspect.ACTION:
        return _action(node)
    if isinstance(node, Mapping) and node.get("refinement"):
        raise _not_understood("refinement")
    return read(aspect, str(_word(node)))


def _action(node: Any) -> str:
    if isinstance(node, Mapping) and (node.get("refinement") or not (node.get("@id") or node.get("@value"))):
        raise _not_understood("refinement")
    return _bare(_word(node))


def _word(node: Any) -> Any:
    if isinstance(node, Mapping):
        return node.get("@id", node.get("uid", node.get("@value", "")))
    return node


def _name(node: Any) -> str:
    return str(node.get("@id", node.get("uid", "")))


def _bare(name: Any) -> str:
    """Names of ODRL bare, those of our profile with their prefix."""
    text = str(_word(name))
    return text.removeprefix(ODRL).removeprefix("odrl:").replace(PROFILE, "entente:", 1)


def _many(value: Any) -> list[Any]:
    if value is None:
        return []
    return list(value) if isinstance(value, (list, tuple)) else [value]


def _not_understood(name: str) -> Invalid:
    return Invalid(Finding("odrl.not_understood", facts={"name": str(name)[:80]}))
