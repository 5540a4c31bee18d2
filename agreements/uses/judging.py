"""The one decision: may this assignee do this action on this target for this purpose, there, today?

A ``Policy`` is what an agreement allows, as plain values. It comes from an agreement of the platform (``uses.of_agreement``) or from ODRL
(``agreements.odrl``), and is judged here alone.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _

from agreements.policies import can_be_prepared, is_in_force
from agreements.terms.odrl import Action, Aspect
from agreements.uses.evidence import Evidence
from entente.catalogue.communities import INDIGENOUS, may_leave
from entente.catalogue.places import is_place, lies_in
from entente.catalogue.provider_names import name_providers
from entente.catalogue.vocabularies import Purpose
from entente.core.verdicts import Reason, Verdict


class Refusal(models.TextChoices):
    """Which part of a use an agreement does not cover, in words on which a data steward can act."""

    DATASET = "use.dataset", _("The agreement does not cover this dataset.")
    PURPOSE = "use.purpose", _("The agreement does not cover this purpose.")
    COLUMNS = "use.columns", _("There is a column that the agreement does not list.")
    PLACE = "use.place", _("There are records from places that the agreement does not name.")
    ASSIGNEE = "use.assignee", _("The recipient is not a party to the agreement.")
    ACTION = "use.action", _("The agreement does not allow this act.")
    TIME = "use.time", _("The agreement does not allow it at this time.")
    DUTY = "use.duty", _("A duty on which the agreement lets it depend has not been kept.")
    NOTHING = "use.nothing", _("The agreement allows nothing.")
    ONWARD = "use.onward", _("The agreement does not let the data be passed on in this way.")
    LINKING = "use.linking", _("The agreement does not let these data be linked.")
    FOLLOWING = "use.following", _("The agreement does not let a person be followed over time.")
    COMPARING = (
        "use.comparing",
        _(
            "There is a column that names providers, and the agreement does not let them be compared by it when money is shared out. Leave the column out."
        ),
    )
    KEEPING_COPY = "use.keeping_copy", _("The agreement lets no copy rest on the recipient’s node.")
    IDENTIFYING = "use.identifying", _("Nobody may try to find out who a person is.")
    FORBIDDEN = "use.forbidden", _("The agreement forbids it.")
    REGISTERED = (
        "use.registered",
        _(
            "There is a column, or there are records, that a community’s authority registered. Leave them out, or share under an "
            "agreement to which that authority is a party."
        ),
    )
    INDIGENOUS = (
        "use.indigenous",
        _(
            "There is a column, or there are records, that reveal an Indigenous identity, Nation or community. Leave them out, or share "
            "under an agreement to which an Indigenous authority is a party and consents."
        ),
    )


# ODRL Vocabulary 2.2, section 3.1 (includedIn): whoever may do the second may do the first.
_PARTS = {
    "use": "acceptTracking aggregate annotate anonymize archive attribute compensate concurrentUse delete derive digitize "
    "distribute ensureExclusivity execute grantUse include index inform install modify nextPolicy obtainConsent play present "
    "print read reproduce reviewPolicy stream synchronize textToSpeech transform translate uninstall watermark write "
    "entente:link entente:followPersons entente:keepCopy entente:compareProviders entente:reidentify",
    "play": "display",
    "reproduce": "extract",
    "modify": "move",
    "transfer": "give sell",
}
INCLUDED_IN = {part: whole for whole, parts in _PARTS.items() for part in parts.split()}


@dataclass(frozen=True, slots=True)
class Use:
    """What is asked. A part that is ``None`` is no part of the question.

    Attributes:
        collections: to which collections an assignee or a target belongs.
        fulfilled: of duties, by the name of each, whether it was fulfilled; one that is not there is not due yet.
        now: the instant, for policies that speak of hours; ``today`` is a day of the policy's own time zone.
        run: whose release makes the use possible.
        claimed_by: who claims a column or records: authorities of communities, and ``INDIGENOUS`` (``catalogue.communities``).
    """

    action: str
    today: date
    assignee: str | None = None
    target: str | None = None
    kind: str | None = None
    purpose: str | None = None
    places: tuple[str, ...] | None = None
    columns: tuple[str, ...] | None = None
    recipient: str | None = None
    linked_with: tuple[str, ...] | None = None
    collections: Mapping[str, frozenset[str]] = field(default_factory=dict)
    fulfilled: Mapping[str, bool] = field(default_factory=dict)
    now: datetime | None = None
    run: str | None = None
    claimed_by: frozenset[str] = frozenset()

    def values_of(self, aspect: Aspect) -> tuple[str, ...] | None:
        """The values of one aspect."""
        value: Any = getattr(self, aspect)
        return (value,) if isinstance(value, str) else value


@dataclass(frozen=True, slots=True)
class Among:
    """What is asked must be among ``values``, or lie in them; where ``excluded``, it must not. No values: nothing is among them."""

    aspect: Aspect
    values: tuple[str, ...]
    excluded: bool = False
    name: str = ""

    def holds(self, use: Use) -> bool:
        requested = use.values_of(self.aspect)
        if requested is None:
            return True
        matches = (any(_lies_in(self.aspect, wanted, value, use) for value in self.values) for wanted in requested)
        return not any(matches) if self.excluded else all(matches)

    @property
    def reasons(self) -> tuple[Reason, ...]:
        return (_REASONS[self.aspect],)


class Comparison(StrEnum):
    """How a day or an instant stands to the bound."""

    EQ = "eq"
    NEQ = "neq"
    LT = "lt"
    LTEQ = "lteq"
    GT = "gt"
    GTEQ = "gteq"


@dataclass(frozen=True, slots=True)
class Moment:
    """The day (where the bound is one), or the instant, of the use stands so to the bound."""

    comparison: Comparison
    bound: date | datetime
    name: str = ""

    def holds(self, use: Use) -> bool:
        if isinstance(self.bound, datetime):
            assert use.now is not None  # whoever judges a policy of instants says which one it is
            return bool(_COMPARE[self.comparison](use.now, self.bound))
        return bool(_COMPARE[self.comparison](use.today, self.bound))

    @property
    def reasons(self) -> tuple[Reason, ...]:
        return (Refusal.TIME,)


class Join(StrEnum):
    """How many of several conditions must hold."""

    ALL = "and"
    ANY = "or"
    ONE = "xone"


@dataclass(frozen=True, slots=True)
class Joined:
    """Conditions of which all, any, or exactly one must hold."""

    join: Join
    parts: tuple[Condition, ...]
    name: str = ""

    def holds(self, use: Use) -> bool:
        count = sum(part.holds(use) for part in self.parts)
        return {Join.ALL: count == len(self.parts), Join.ANY: count > 0, Join.ONE: count == 1}[self.join]

    @property
    def reasons(self) -> tuple[Reason, ...]:
        return tuple(dict.fromkeys(reason for part in self.parts for reason in part.reasons))


Condition = Among | Moment | Joined


@dataclass(frozen=True, slots=True)
class Duty:
    """What must be done in return."""

    action: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """It applies where every condition holds and no duty was left undone. Without conditions, it applies to everything."""

    conditions: tuple[Condition, ...] = ()
    duties: tuple[Duty, ...] = ()
    name: str = ""

    def applies(self, use: Use) -> bool:
        return all(condition.holds(use) for condition in self.conditions) and all(
            use.fulfilled.get(duty.name, True) for duty in self.duties
        )

    def unmet(self, use: Use) -> tuple[Reason, ...]:
        """Why it does not apply; empty where it does."""
        reasons = [reason for condition in self.conditions if not condition.holds(use) for reason in condition.reasons]
        if not all(use.fulfilled.get(duty.name, True) for duty in self.duties):
            reasons.append(Refusal.DUTY)
        return tuple(dict.fromkeys(reasons))


@dataclass(frozen=True, slots=True)
class Validity:
    """Whether the text behind a policy binds: its status and days, those of the framework above it, emergency and consent."""

    status: str
    starts_on: date
    ends_on: date
    framework: Validity | None = None
    emergency: bool = False
    awake_through: date | None = None
    confirm_by: datetime | None = None
    needs_consent: bool = False
    consent_through: date | None = None
    looser_than_framework: bool = False
    time_zone: str = ""
    """Empty: that of the day which is asked about."""
    gives_way_on: date | None = None

    @property
    def current(self) -> Validity:
        """Itself: what was read was not amended since."""
        return self


@dataclass(frozen=True, slots=True)
class Policy:
    """What may be done, and what must not be: a prohibition that applies outweighs every permission."""

    permissions: tuple[Rule, ...]
    prohibitions: tuple[Rule, ...] = ()
    validity: Validity | None = None
    """``None``: a policy of no agreement, which holds as it stands."""
    evidence: Evidence = field(default_factory=Evidence)


def may_use(policy: Policy, use: Use) -> Verdict:
    """Whether the agreement is in force and covers the use; every reason that stands against it, at once."""
    verdict = Verdict() if policy.validity is None else is_in_force(policy.validity, today=use.today, now=use.now)
    return verdict & covers(policy, use) & _evident(policy, use)


def may_prepare(policy: Policy, use: Use) -> Verdict:
    """Whether data may be made ready for the use: as ``may_use``, or under an emergency agreement that lies dormant."""
    verdict = Verdict() if policy.validity is None else can_be_prepared(policy.validity, today=use.today, now=use.now)
    return verdict & covers(policy, use) & _evident(policy, use)


def _evident(policy: Policy, use: Use) -> Verdict:
    return policy.evidence.verdict(run=use.run, assignee=use.assignee, today=use.today)


def covers(policy: Policy, use: Use) -> Verdict:
    """Whether the policy would allow the use, if it is in force; what a community's authority registered, only where it is a party, and
    what tells of an Indigenous identity, only where an authority is one; what names providers, for funding, only where they may be compared.

    That the authority then consents to the release itself is asked by ``Evidence``.
    """
    authorities = policy.evidence.authorities
    return _permitted(policy, use) & Verdict.of(
        {
            Refusal.REGISTERED: may_leave(use.claimed_by - {INDIGENOUS}, authorities),
            Refusal.INDIGENOUS: may_leave(use.claimed_by & {INDIGENOUS}, authorities),
            Refusal.COMPARING: not _compares(use) or not _prohibited(policy, replace(use, action=Action.COMPARE)),
        }
    )


def _compares(use: Use) -> bool:
    """Whether the use lets its recipient compare providers when money is shared out."""
    return use.action == Action.USE and use.purpose == Purpose.FUNDING and name_providers(use.columns or ())


def _prohibited(policy: Policy, use: Use) -> Rule | None:
    return next((rule for rule in policy.prohibitions if rule.applies(use)), None)


def _permitted(policy: Policy, use: Use) -> Verdict:
    if (rule := _prohibited(policy, use)) is not None:
        return Verdict((_forbidden(rule),))
    if not policy.permissions:
        return Verdict((Refusal.NOTHING,))
    return Verdict(min((rule.unmet(use) for rule in policy.permissions), key=len))


def _forbidden(rule: Rule) -> Reason:
    acts = [value for condition in rule.conditions if isinstance(condition, Among) for value in condition.values]
    return next((_FORBIDDEN[act] for act in acts if act in _FORBIDDEN), Refusal.FORBIDDEN)


def _lies_in(aspect: Aspect, wanted: str, value: str, use: Use) -> bool:
    if aspect == Aspect.COLUMNS:
        return wanted.casefold() == value.casefold()
    if wanted == value or value in use.collections.get(wanted, ()):
        return True
    if aspect == Aspect.ACTION:
        return wanted in INCLUDED_IN and _lies_in(aspect, INCLUDED_IN[wanted], value, use)
    return aspect == Aspect.PLACES and is_place(wanted) and is_place(value) and lies_in(wanted, value)


_COMPARE: dict[Comparison, Callable[[Any, Any], bool]] = {
    Comparison.EQ: operator.eq,
    Comparison.NEQ: operator.ne,
    Comparison.LT: operator.lt,
    Comparison.LTEQ: operator.le,
    Comparison.GT: operator.gt,
    Comparison.GTEQ: operator.ge,
}
_REASONS: dict[Aspect, Reason] = {
    Aspect.ASSIGNEE: Refusal.ASSIGNEE,
    Aspect.ACTION: Refusal.ACTION,
    Aspect.TARGET: Refusal.DATASET,
    Aspect.KIND: Refusal.DATASET,
    Aspect.PURPOSE: Refusal.PURPOSE,
    Aspect.PLACES: Refusal.PLACE,
    Aspect.COLUMNS: Refusal.COLUMNS,
    Aspect.RECIPIENT: Refusal.ONWARD,
    Aspect.LINKED_WITH: Refusal.LINKING,
}
_FORBIDDEN: dict[str, Reason] = {
    Action.IDENTIFY: Refusal.IDENTIFYING,
    Action.DISTRIBUTE: Refusal.ONWARD,
    Action.LINK: Refusal.LINKING,
    Action.FOLLOW: Refusal.FOLLOWING,
    Action.KEEP_COPY: Refusal.KEEPING_COPY,
    Action.COMPARE: Refusal.COMPARING,
}
