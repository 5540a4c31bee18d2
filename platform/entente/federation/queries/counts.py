"""Counts over several organizations: what a question asks of everybody alike, how each part stands, and the joint table as far as access stands now."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, Final, Literal

from agreements.models import RECEIVING_ROLES, Agreement, PartyRole
from agreements.queries import policy
from agreements.uses import Action, Use
from anonymizer.count_tables.columns import MOST_VALUES, PlaceLevel, TimeLevel
from anonymizer.count_tables.recoded_rows import NOT_STATED
from anonymizer.engine.hierarchies.postal_codes import PROVINCE_OF_DISTRICT
from anonymizer.engine.tabulation.joint_tables import JointRow, PartialRule, PoolingRule, joint_table, read_partial
from anonymizer.policies import DEFAULT_SMALL_CELL
from anonymizer.states import RunStatus
from entente.catalogue.vocabularies import DatasetKind
from entente.core.verdicts import Verdict
from entente.federation import policies
from entente.federation.models import CountShare, JointCount
from entente.federation.queries.releases import access_verdict, has_accepted
from entente.federation.wire.messages import APPLIED
from entente.organizations.models import Organization, User
from exports.gate import CurrentPolicies, entitlement_verdict
from exports.models import Acceptance

MOST_WORD: Final = 100
_FSA: Final = re.compile(r"[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z]")
_PROVINCES: Final = frozenset(PROVINCE_OF_DISTRICT.values())
_OVER: Final = (RunStatus.RETURNED, RunStatus.REJECTED, RunStatus.FAILED)

type ShareState = Literal[
    "waiting",
    "declined",
    "contributed",
    "stopped",
    "ended",
    "making",
    "not_made",
    "review",
    "returned",
    "release",
    "leaving",
    "refused",
    "not_contributed",
]


def asked_organizations(agreement: Agreement, organization: Organization) -> list[Organization]:
    """The other providers of an agreement."""
    parties = agreement.parties.filter(role=PartyRole.PROVIDER).exclude(organization=organization)
    return [party.organization for party in parties.select_related("organization").order_by("organization__name_en")]


def receiving_organizations(agreement: Agreement) -> list[Organization]:
    """The parties that may ask under it."""
    parties = agreement.parties.filter(role__in=RECEIVING_ROLES).select_related("organization")
    return [party.organization for party in parties]


def asking_verdict(agreement: Agreement, organization: Organization, purpose: str, *, now: datetime) -> Verdict:
    """Whether an organization may ask the providers of an agreement to count together for a purpose, today."""
    use = Use(
        action=Action.USE,
        today=agreement.today(now),
        now=now,
        assignee=str(organization.pk),
        kind=DatasetKind.TABLE,
        purpose=purpose,
    )
    return policies.can_ask(policy(agreement), use, providers=len(asked_organizations(agreement, organization)))


def answer_verdict(share: CountShare) -> Verdict:
    """Whether the organization of a part may still answer."""
    question = share.joint_count
    return policies.can_answer(
        unchanged=question.agreement.current.digest() == question.agreement_digest,
        withdrawn=question.withdrawn_at is not None,
        declined=share.declined_at is not None,
        contributed=share.contributed_at is not None
        and (share.entitlement is None or share.entitlement.revoked_at is None),
    )


def is_well_formed(question: JointCount) -> bool:
    """Whether a question is one that everybody can answer alike."""
    words = question.needs
    return (
        isinstance(words, list)
        and 0 < len(words) <= MOST_VALUES
        and len(set(words)) == len(words)
        and all(isinstance(word, str) and _is_word(word) for word in words)
        and question.period_start <= question.period_end <= question.period_start + timedelta(days=366 * 10)
        and question.place_level in PlaceLevel.values
        and question.place_level != PlaceLevel.AUTO
        and question.time_level in TimeLevel.values
        and question.time_level != TimeLevel.AUTO
        and question.threshold >= max(DEFAULT_SMALL_CELL, question.agreement.machine_terms.small_cell or 0)
        and question.least >= question.threshold
        and 1 <= question.within_percent <= 100
    )


def partial_rule(question: JointCount) -> PartialRule:
    """What each contribution must be."""
    needs, times = {*question.needs, NOT_STATED}, {*times_of(question), NOT_STATED}
    return PartialRule(question.threshold, needs.__contains__, _places(question.place_level), times.__contains__)


def pooling_rule(question: JointCount) -> PoolingRule:
    """The rule that was declared with the question."""
    return PoolingRule(question.least, question.within_percent, lambda place: area_of(place, question.place_level))


def area_of(place: str, level: str) -> str:
    """The area whose small places are pooled: the postal district, the province, or the country."""
    if place == NOT_STATED:
        return ""
    if level == PlaceLevel.FSA:
        return place[:1]
    return PROVINCE_OF_DISTRICT.get(place, "") if level == PlaceLevel.REGION else "CA"


def times_of(question: JointCount) -> list[str]:
    """The years or quarters of its period."""
    day, last = date(question.period_start.year, 1, 1), question.period_end
    times = []
    while day <= last:
        quarter = f"{day.year:04d}-Q{(day.month + 2) // 3}"
        begins, ends = day, (day + timedelta(days=95)).replace(day=1)
        if question.time_level == TimeLevel.YEAR:
            times.append(f"{day.year:04d}")
        elif begins <= last and ends > question.period_start:
            times.append(quarter)
        day = ends
    return list(dict.fromkeys(times))


def share_state(share: CountShare) -> ShareState:
    """How far a part is, for its own people; whoever asked sees the first four alone."""
    if share.declined_at is not None:
        return "declined"
    if share.contributed_at is not None:
        is_over = share.entitlement is not None and share.entitlement.revoked_at is not None
        return "ended" if is_over else "contributed"
    if share.table is None:
        return "waiting"
    if share.findings:
        return "not_contributed"
    if share.message is not None and share.message.outcome not in ("", APPLIED):
        return "refused"
    if share.table.findings:
        return "not_made"
    run = None if share.table.version is None else share.table.version.runs.order_by("-pk").first()
    if run is None or run.status in (RunStatus.PROFILING, RunStatus.TRANSFORMING):
        return "making"
    if run.status in _OVER:
        return "returned"
    if run.status != RunStatus.APPROVED:
        return "review"
    to = share.joint_count.organization_id
    return "leaving" if run.releases.filter(entitlements__recipient=to).exists() else "release"


@dataclass(frozen=True, slots=True)
class Contribution:
    """One part as whoever asked sees it.

    Attributes:
        verdict: of the access behind it, for a person who must also have accepted the terms; ``None`` where nothing was contributed.
    """

    share: CountShare
    state: ShareState
    verdict: Verdict | None
    accepted: bool

    @property
    def counts(self) -> bool:
        """Whether its counts are in the joint table for this person now."""
        return self.state == "contributed" and self.accepted


@dataclass(frozen=True, slots=True)
class JointTable:
    """The joint table for one person now, and who is in it.

    Attributes:
        rows: empty where nobody's counts may be shown.
    """

    contributions: Sequence[Contribution]
    rows: Sequence[JointRow]

    @property
    def counted(self) -> list[Contribution]:
        return [part for part in self.contributions if part.counts]

    @property
    def missing(self) -> list[Contribution]:
        return [part for part in self.contributions if not part.counts]

    @property
    def unaccepted(self) -> list[Contribution]:
        """Those whose terms she has not accepted yet."""
        return [part for part in self.contributions if part.state == "contributed" and not part.accepted]


def joint_table_for(question: JointCount, user: User, *, now: datetime) -> JointTable:
    """The sums of what was contributed and may be used now: judged as every use of a release is."""
    shares = question.shares.select_related(
        "organization", "table", "entitlement__release__run__version__dataset", "entitlement__release__agreement",
        "release__peer", "release__agreement",
    )  # fmt: skip
    current = CurrentPolicies(now)
    parts = [_contribution(share, user, current) for share in shares]
    rule = partial_rule(question)
    tables = []
    for part in parts:
        if part.counts:
            assert part.share.cells is not None  # the worker wrote both at once
            tables.append(read_partial(part.share.cells, rule))
    return JointTable(parts, joint_table(tables, question.needs, pooling_rule(question)))


def _contribution(share: CountShare, user: User, current: CurrentPolicies) -> Contribution:
    if share.declined_at is not None:
        return Contribution(share, "declined", None, accepted=False)
    if share.contributed_at is None:
        return Contribution(share, "waiting", None, accepted=False)
    if share.release is not None:
        verdict, accepted = access_verdict(share.release, now=current.now), has_accepted(share.release, user)
    else:
        assert share.entitlement is not None  # one of the two stands behind each contribution
        verdict = entitlement_verdict(share.entitlement, current)
        accepted = Acceptance.objects.filter(entitlement=share.entitlement, accepted_by=user).exists()
    stands = bool(verdict) and share.cells is not None
    return Contribution(share, "contributed" if stands else "stopped", verdict, accepted=accepted)


def _places(level: str) -> Any:
    if level == PlaceLevel.FSA:
        return lambda place: place == NOT_STATED or bool(_FSA.fullmatch(place))
    values = _PROVINCES if level == PlaceLevel.PROVINCE else frozenset(PROVINCE_OF_DISTRICT)
    return {*values, NOT_STATED}.__contains__


def _is_word(word: str) -> bool:
    plain = " ".join(word.split())
    return (
        bool(plain) and plain == word and len(word) <= MOST_WORD and word.isprintable() and word not in ("*", "Total")
    )
