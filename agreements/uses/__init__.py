"""Who may do what with which data: what an agreement allows as plain values, and the one decision."""

from agreements.terms.odrl import Action, Aspect
from agreements.uses.judging import (
    Among,
    Comparison,
    Condition,
    Duty,
    Join,
    Joined,
    Moment,
    Policy,
    Refusal,
    Rule,
    Use,
    Validity,
    covers,
    may_prepare,
    may_use,
)
from agreements.uses.of_agreement import collections_of, datasets_of, policy_of, validity_of

__all__ = [
    "Action",
    "Among",
    "Aspect",
    "Comparison",
    "Condition",
    "Duty",
    "Join",
    "Joined",
    "Moment",
    "Policy",
    "Refusal",
    "Rule",
    "Use",
    "Validity",
    "collections_of",
    "covers",
    "datasets_of",
    "may_prepare",
    "may_use",
    "policy_of",
    "validity_of",
]
