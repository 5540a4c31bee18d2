"""The agreements in the model of the gate: sections 1 to 6 of docs/gate.md, in the order of that page.

A function whose name begins with ``why`` answers with refusal codes; the empty set means yes.
"""

from __future__ import annotations

import string
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from tests.gate.cases import (
    Agreement,
    AmendedAccessCase,
    Content,
    Dataset,
    DownloadCase,
    ReleaseCase,
    Terms,
)

type Codes = frozenset[str]
type RunCase = ReleaseCase | DownloadCase | AmendedAccessCase
type When = datetime | date
"""The instant that is asked about; where section 13 judges the day alone: that day, for every agreement."""


def judge(*conditions: tuple[str, bool]) -> Codes:
    """Section 1: a condition is what must hold; its code is given when it does not hold. None hides another."""
    return frozenset(code for code, holds in conditions if not holds)


def today_of(agreement: Agreement, when: When) -> date:
    """Section 1: the day, in the agreement's own time zone, of the instant that is asked about."""
    return when.astimezone(ZoneInfo(agreement.time_zone)).date() if isinstance(when, datetime) else when


RECEIVING = ("recipient", "processor")
GIVING = ("provider", "community_authority", "member")


def organizations(agreement: Agreement, *roles: str) -> set[str]:
    """Section 2: the parties in one of the roles."""
    return {party.organization for party in agreement.parties if party.role in roles}


def authorities(agreement: Agreement) -> set[str]:
    return organizations(agreement, "community_authority")


def decided_terms(case: RunCase, agreement: Agreement) -> set[str]:
    """Section 2: the terms on which a person decided for this run, by the lineage of the agreement."""
    return {decision.term for decision in case.decisions if decision.lineage == agreement.lineage}


def later_versions(agreement: Agreement) -> tuple[Agreement, ...]:
    """Section 2: those that took its place, one after the other."""
    later = agreement.superseded_by
    return () if later is None else (later, *later_versions(later))


def current_version(agreement: Agreement) -> Agreement:
    """Section 2: ``superseded_by``, followed to its end."""
    return (agreement, *later_versions(agreement))[-1]


def claims(content: Content) -> set[str]:
    """Section 2: both lists together; where no column leaves, those of ``held_for`` alone."""
    return {*(content.claimed_by if content.columns else ()), *content.held_for}


GEOGRAPHIES = ("postal_code", "fsa", "region", "province", "country")
ONWARD = ("none", "aggregates", "named")
FREQUENCIES = ("once", "yearly", "quarterly", "monthly", "weekly", "daily")
LEVELS = ("none", "basic", "standard", "high")

TABLE: dict[str, Callable[[Any, Any], Any]] = {
    "purposes kinds": lambda inner, outer: inner and set(inner) <= set(outer),
    "datasets columns link_with": lambda inner, outer: not outer or (inner and set(inner) <= set(outer)),
    "places": lambda inner, outer: not outer or (inner and all(lies_in_any(place, outer) for place in inner)),
    "smallest_k distinct_l small_cell": lambda inner, outer: inner >= outer,
    "largest_t": lambda inner, outer: inner <= outer,
    "finest_geography": lambda inner, outer: GEOGRAPHIES.index(inner) >= GEOGRAPHIES.index(outer),
    "data_from": lambda inner, outer: inner >= outer,
    "data_to": lambda inner, outer: inner <= outer,
    "retention_days destroy_within_days": lambda inner, outer: inner <= outer,
    "review_on": lambda inner, outer: inner <= outer,
    "free_text linking follow_persons standing_release change_feed": lambda inner, outer: not (inner and not outer),
    "destruction_proof proxied_only fingerprint": lambda inner, outer: not (outer and not inner),
    "onward": lambda inner, outer: ONWARD.index(inner) <= ONWARD.index(outer),
    "onward_to": lambda inner, outer: set(inner) <= set(outer),
    "frequency": lambda inner, outer: FREQUENCIES.index(inner) <= FREQUENCIES.index(outer),
    "assurance": lambda inner, outer: LEVELS.index(inner) >= LEVELS.index(outer),
}
"""Section 3, its table: when the inner value allows no more than the outer."""

WITHIN = {term: rule for terms, rule in TABLE.items() for term in terms.split()}


def is_within(term: str, terms: Terms, other: Terms) -> bool:
    """Section 3: a missing value is within a missing one alone, and every value is within it."""
    inner, outer = getattr(terms, term), getattr(other, term)
    return outer is None or (inner is not None and bool(WITHIN[term](inner, outer)))


def is_looser(terms: Terms, other: Terms) -> bool:
    """Section 3: at least one value is not within the other's."""
    return not all(is_within(term, terms, other) for term in WITHIN)


def stricter(thresholds: Iterable[str], terms: Terms, other: Terms) -> Terms:
    """Section 3: the terms, with each threshold the stricter of both: the value that is within the other."""
    apart = [term for term in thresholds if not is_within(term, terms, other)]
    return replace(terms, **{term: getattr(other, term) for term in apart})


def limits_of(agreement: Agreement) -> Terms:
    """Section 3: its own terms, where ``small_cell`` is its least count: the larger of it and of the policy table."""
    partner = {"2026-11": 6, "2026-12": 6 if agreement.sensitivity in ("low", "medium") else 11}
    policy = {"public": 11, "partner": partner[agreement.policy_version], "internal": 6}
    return replace(agreement.terms, small_cell=max(agreement.terms.small_cell or 0, policy[agreement.audience]))


def why_not_in_force(agreement: Agreement, when: When) -> Codes:
    """Section 4."""
    today, dormant = today_of(agreement, when), agreement.status == "dormant"
    awake, confirm_by, consent = agreement.awake_through, agreement.confirm_by, agreement.consent_through
    waiting = agreement.emergency and awake is None and confirm_by is not None
    is_awake = not agreement.emergency or waiting or (awake is not None and today <= awake)
    in_time = not isinstance(when, datetime) or confirm_by is None or when < confirm_by
    framework = agreement.framework and current_version(agreement.framework)
    return judge(
        ("agreement.dormant", not dormant),
        ("agreement.not_active", agreement.status in ("active", "dormant")),
        ("agreement.not_awake", dormant or is_awake),
        ("agreement.not_confirmed", dormant or (not waiting and in_time)),
        ("agreement.no_consent", not agreement.needs_consent or (consent is not None and today <= consent)),
        ("agreement.not_started", agreement.starts_on <= today),
        ("agreement.term_over", today <= agreement.ends_on),
        ("agreement.giving_way", agreement.gives_way_on is None or today < agreement.gives_way_on),
        ("agreement.framework_not_in_force", framework is None or not why_not_in_force(framework, when)),
        ("agreement.looser_than_framework", framework is None or not is_looser(agreement.terms, framework.terms)),
    )


def why_not_ready(agreement: Agreement, when: When) -> Codes:
    """Section 4: in force; of one that is dormant, or for emergencies and not awake yet, three conditions alone."""
    codes = why_not_in_force(agreement, when)
    waits = agreement.emergency and agreement.status == "active" and agreement.awake_through is None
    if agreement.status == "dormant" or waits:
        return codes & {"agreement.not_started", "agreement.term_over", "agreement.no_consent"}
    return codes


PROVINCES = (
    "CA-NL A; CA-NS B; CA-PE C; CA-NB E; CA-QC G, H, J; CA-ON K, L, M, N, P; CA-MB R; CA-SK S; CA-AB T; CA-BC V; "
    "CA-YT Y; CA-NU X0A, X0B, X0C; CA-NT X0E, X0G, X1A"
)
"""Section 5: a province is these beginnings of postal codes."""

BEGINNINGS = {province[:5]: tuple(province[6:].split(", ")) for province in PROVINCES.split("; ")}


def is_place(code: str) -> bool:
    """Section 5: a province, or one to six signs of a postal code: letters and digits in turn, not every letter first."""
    in_turn = all(sign in (string.digits if at % 2 else string.ascii_uppercase) for at, sign in enumerate(code))
    return code in BEGINNINGS or (1 <= len(code) <= 6 and in_turn and code[0] not in "DFIOQUWZ")


def lies_in(place: str, area: str) -> bool:
    """Section 5: every beginning of the place starts with one of the area's. A beginning stands for itself alone."""
    if not (is_place(place) and is_place(area)):
        return False
    beginnings, of_area = BEGINNINGS.get(place, (place,)), BEGINNINGS.get(area, (area,))
    return all(beginning.startswith(of_area) for beginning in beginnings)


def lies_in_any(place: str, areas: Iterable[str]) -> bool:
    return any(lies_in(place, area) for area in areas)


def is_cut(place: str, areas: Collection[str]) -> bool:
    """Section 5: a part of it is named, and it is not known whether the records are there."""
    return not lies_in_any(place, areas) and any(lies_in(area, place) for area in areas)


def tells_places(content: Content, areas: Collection[str]) -> bool:
    """Section 5. A missing ``unplaced`` tells nothing."""
    return not areas or (content.unplaced == 0 and not any(is_cut(place, areas) for place in content.place_codes))


NOTHING = Content(columns=(), place_codes=())
"""Section 6: where a question does not ask about content, no column, no place and no claim is judged."""


@dataclass(frozen=True, slots=True)
class Use:
    """Section 6: what is asked about."""

    dataset: Dataset
    purpose: str
    recipients: tuple[str, ...]
    content: Content = NOTHING


def why_not_covered(agreement: Agreement, use: Use) -> Codes:
    """Section 6, the first table. Capital letters make no difference in columns."""
    terms, dataset, content = agreement.terms, use.dataset, use.content
    datasets = {dataset.key, *(part.key for part in dataset.joined_from)}
    columns = {column.lower() for column in terms.columns}
    uncut = [place for place in content.place_codes if not is_cut(place, terms.places)]
    return judge(
        ("use.dataset", dataset.owner in organizations(agreement, "provider")),
        ("use.dataset", dataset.kind in terms.kinds),
        ("use.dataset", not terms.datasets or not datasets.isdisjoint(terms.datasets)),
        ("use.purpose", use.purpose in terms.purposes),
        ("use.assignee", organizations(agreement, *RECEIVING).issuperset(use.recipients)),
        ("use.columns", not columns or columns.issuperset(column.lower() for column in content.columns)),
        ("use.place", not terms.places or all(lies_in_any(place, terms.places) for place in uncut)),
        ("use.registered", claims(content) - {"indigenous"} <= authorities(agreement)),
        ("use.indigenous", "indigenous" not in claims(content) or bool(authorities(agreement))),
    )


def why_not_carried(agreement: Agreement, case: RunCase, use: Use, level: str, when: When) -> Codes:
    """Section 6, the second table. Where ``needs_consent`` is false no consent counts (section 2)."""
    today = today_of(agreement, when)
    consents = [consent for consent in agreement.consents if agreement.needs_consent and consent.run == case.run.key]
    consenting = {consent.authority for consent in consents if consent.given_on <= today <= consent.through}
    high = [paper for paper in case.assessments if LEVELS.index(paper.level) >= LEVELS.index(level)]
    assured = {paper.organization for paper in high if today <= paper.valid_through + timedelta(days=30)}
    return judge(
        ("agreement.no_consent_to_release", authorities(agreement) <= consenting),
        ("agreement.assurance", level == "none" or assured.issuperset(use.recipients)),
    )
