"""An agreement as an ODRL Agreement in JSON-LD."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from agreements.models import Agreement, AgreementParty
from agreements.odrl.vocabulary import CONTEXT, FLAGS, LEFT_OPERANDS, PROFILE, TIMES, WORDS, duo_codes, written
from agreements.terms import declaring
from agreements.terms.odrl import Obligation
from agreements.uses import Among, Aspect, Comparison, Condition, Joined, Moment, Policy, Rule, Validity, policy_of


def agreement_document(agreement: Agreement, parties: list[AgreementParty]) -> dict[str, Any]:
    """All that an agreement allows and forbids, with its terms as they were signed."""
    name, terms = f"urn:uuid:{agreement.pk}", agreement.machine_terms
    return {
        "@context": CONTEXT,
        "@id": name,
        "@type": "Agreement",
        "uid": name,
        "profile": PROFILE,
        "conflict": "prohibit",
        "dct:title": [
            {"@value": getattr(agreement, f"title_{code}"), "@language": code} for code in agreement.languages
        ],
        "entente:lineage": {"@id": f"urn:uuid:{agreement.lineage}"},
        "entente:version": agreement.version,
        "entente:timeZone": agreement.time_zone,
        "entente:digest": agreement.digest(),
        "entente:dataUse": [{"@id": f"obo:{code}"} for code in duo_codes(terms)],
        "entente:terms": {"@type": "@json", "@value": terms.signed()},
        **policy_document(policy_of(agreement, parties), assigners=_providers(parties)),
        "obligation": _obligations(agreement),
    }


def policy_document(policy: Policy, *, assigners: list[str] | None = None) -> dict[str, Any]:
    """The rules of a policy, and its validity. ``read_policy`` reads from it what was written."""
    validity = policy.validity
    first_and_last_day = () if validity is None else _first_and_last_day(validity)
    permissions = [_rule("Permission", rule, assigners, first_and_last_day) for rule in policy.permissions]
    prohibitions = [_rule("Prohibition", rule, assigners) for rule in policy.prohibitions]
    document: dict[str, Any] = {"permission": permissions, "prohibition": prohibitions}
    if validity is not None:
        document |= _validity(validity)
    return document


def _rule(kind: str, rule: Rule, assigners: list[str] | None, bounds: tuple[Moment, ...] = ()) -> dict[str, Any]:
    """``bounds``: on when it holds, beside the rule's own conditions."""
    document: dict[str, Any] = {"@type": kind, **_named(rule.name)}
    if assigners:
        document["assigner"] = assigners
    constraints = []
    for condition in (*rule.conditions, *bounds):
        own = (
            isinstance(condition, Among)
            and not condition.excluded
            and condition.aspect in _PROPERTIES
            and condition.aspect not in document
        )
        if own and isinstance(condition, Among):
            document[condition.aspect] = [_property(condition.aspect, value) for value in condition.values]
        else:
            constraints.append(_constraint(condition))
    if constraints:
        document["constraint"] = constraints
    if rule.duties:
        document["duty"] = [{"@type": "Duty", **_named(duty.name), "action": duty.action} for duty in rule.duties]
    return document


_PROPERTIES = (Aspect.ASSIGNEE, Aspect.ACTION, Aspect.TARGET)


def _property(aspect: Aspect, value: str) -> Any:
    """An asset collection is written with the organization whose datasets it holds."""
    name = written(aspect, value)
    if aspect == Aspect.TARGET and name.endswith("#datasets"):
        return {"@id": name, "@type": "AssetCollection", "source": name.removesuffix("#datasets")}
    return name


def _constraint(condition: Condition) -> dict[str, Any]:
    if isinstance(condition, Joined):
        parts = [_constraint(part) for part in condition.parts]
        return {"@type": "LogicalConstraint", **_named(condition.name), condition.join.value: parts}
    if isinstance(condition, Moment):
        right: Any = _time(condition.bound)
        left, operator = "dateTime", condition.comparison.value
    else:
        words = condition.aspect in WORDS
        values = [written(condition.aspect, value) for value in condition.values]
        right = values if words else [{"@id": value} for value in values]
        left, operator = LEFT_OPERANDS[condition.aspect], "isNoneOf" if condition.excluded else "isAnyOf"
    named = _named(condition.name)
    return {"@type": "Constraint", **named, "leftOperand": left, "operator": operator, "rightOperand": right}


def _first_and_last_day(validity: Validity) -> tuple[Moment, ...]:
    return (Moment(Comparison.GTEQ, validity.starts_on), Moment(Comparison.LTEQ, validity.ends_on))


def _validity(validity: Validity, *, of_framework: bool = False) -> dict[str, Any]:
    """The status, what an emergency and a consent say, and the framework, whose days stand here: those of an agreement, in its permissions."""
    document: dict[str, Any] = {"entente:status": validity.status}
    if validity.time_zone:
        document["entente:timeZone"] = validity.time_zone
    if of_framework:
        document |= {"entente:firstDay": _time(validity.starts_on), "entente:lastDay": _time(validity.ends_on)}
    for name, key in FLAGS.items():
        if getattr(validity, name):
            document[key] = True
    for name, key in TIMES.items():
        if (value := getattr(validity, name)) is not None:
            document[key] = _time(value)
    if validity.framework is not None:
        document["entente:framework"] = _validity(validity.framework, of_framework=True)
    return document


def _time(value: date | datetime) -> dict[str, str]:
    kind = "xsd:dateTime" if isinstance(value, datetime) else "xsd:date"
    return {"@value": value.isoformat(), "@type": kind}


def _obligations(agreement: Agreement) -> list[dict[str, Any]]:
    """What recipients owe at the end: to destroy what they hold within some days, and to say so where that is asked."""
    terms = agreement.machine_terms
    due = {"@value": f"P{terms.destroy_within_days}D", "@type": "xsd:duration"}
    within = {"@type": "Constraint", "leftOperand": "delayPeriod", "operator": "lteq", "rightOperand": due}
    return [
        {"@type": "Duty", "action": duty.action, "constraint": [within]}
        for term, duty in declaring(Obligation)
        if duty.is_owed(getattr(terms, term.name))
    ]


def _providers(parties: list[AgreementParty]) -> list[str]:
    return sorted(f"urn:uuid:{party.organization_id}" for party in parties if party.role == "provider")


def _named(name: str) -> dict[str, str]:
    return {"@id": name, "uid": name} if name else {}
