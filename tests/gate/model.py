"""A model of the gate: the rule of docs/gate.md as a program, in the order of that page and written from it alone.

A function whose name begins with ``why`` answers with refusal codes; the empty set means yes.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import singledispatch
from operator import ge, le
from typing import Any
from zoneinfo import ZoneInfo

from tests.gate import cases
from tests.gate.cases import Agreement, Content, Dataset, RunCase, Terms, UseCase

type Codes = frozenset[str]

RECEIVING = ("recipient", "processor")  # 2
ORDERS = (  # 3
    "postal_code fsa region province country; none aggregates named; once yearly quarterly monthly weekly daily; "
    "none basic standard high; at_provider copy_allowed; table population; none shown_first agreed_measures"
)
RANK = {value: rank for order in ORDERS.split("; ") for rank, value in enumerate(order.split())}
TABLE: dict[str, Callable[[Any, Any], Any]] = {  # 3: when the inner value allows no more than the outer
    "purposes kinds": lambda inner, outer: inner and set(inner) <= set(outer),
    "datasets columns link_with": lambda inner, outer: not outer or (inner and set(inner) <= set(outer)),
    "places": lambda inner, outer: not outer or (inner and all(lies_in(place, outer) for place in inner)),
    "smallest_k distinct_l small_cell data_from": ge,
    "largest_t data_to retention_days destroy_within_days review_on lease_days": le,
    "finest_geography assurance": lambda inner, outer: RANK[inner] >= RANK[outer],
    "onward frequency keeping k_counted_in provider_comparison": lambda inner, outer: RANK[inner] <= RANK[outer],
    "free_text linking follow_persons standing_release change_feed": le,  # what is allowed: False is less than True
    "destruction_proof proxied_only fingerprint privacy_assessment": ge,  # what is demanded
    "wanted_detail": lambda inner, outer: True,
    "onward_to pooled_by": lambda inner, outer: set(inner) <= set(outer),
}
WITHIN = {term: rule for terms, rule in TABLE.items() for term in terms.split()}
PROVINCES = (  # 5
    "CA-NL A; CA-NS B; CA-PE C; CA-NB E; CA-QC G, H, J; CA-ON K, L, M, N, P; CA-MB R; CA-SK S; CA-AB T; CA-BC V; "
    "CA-YT Y; CA-NU X0A, X0B, X0C; CA-NT X0E, X0G, X1A"
)
BEGINNINGS = {province[:5]: tuple(province[6:].split(", ")) for province in PROVINCES.split("; ")}
NOTHING = Content(columns=(), place_codes=())  # 6: no column, no place and no claim
DECIDABLE = {"distinct_l", "largest_t", "data_from", "data_to"}  # 8
REDUCING = "smallest_k k_counted_in finest_geography free_text follow_persons assurance small_cell"
THRESHOLDS = DECIDABLE | set(REDUCING.split())  # 7
HANDLING = (  # 10
    "fingerprint proxied_only change_feed onward onward_to follow_persons standing_release destruction_proof "
    "destroy_within_days keeping lease_days"
)


@singledispatch
def refusals(case: cases.Case) -> Codes:
    """Section 1: a question is answered by a set of refusal codes. Each kind of question is registered below."""
    raise TypeError(case)


def judge(*conditions: tuple[str, bool]) -> Codes:
    """Section 1: a condition is what must hold; its code is given when it does not hold. None hides another."""
    return frozenset(code for code, holds in conditions if not holds)


def today_of(agreement: Agreement, when: date) -> date:
    """Section 1: the day, in the agreement's own time zone, of an instant. Where the day alone is judged (section 13): that day."""
    return when.astimezone(ZoneInfo(agreement.time_zone)).date() if isinstance(when, datetime) else when


def claims(content: Content) -> set[str]:
    """Section 2: both lists together; where no column leaves, those of ``held_for`` alone."""
    return {*(content.claimed_by if content.columns else ()), *content.held_for}


def looser_terms(terms: Terms, other: Terms) -> set[str]:
    """Section 3: those whose value is not within the other's. A missing value is within a missing one alone, and every value is."""
    values = {term: (getattr(terms, term), getattr(other, term)) for term in WITHIN}
    limited = {term: (inner, outer) for term, (inner, outer) in values.items() if outer is not None}
    return {term for term, (inner, outer) in limited.items() if inner is None or not WITHIN[term](inner, outer)}


def limits_of(agreement: Agreement) -> Terms:
    """Section 3: its own terms, where ``small_cell`` is its least count: the larger of it and of the policy table."""
    partner = {"2026-11": 6, "2026-12": 6 if agreement.sensitivity in ("low", "medium") else 11}
    policy = {"public": 11, "partner": partner[agreement.policy_version], "internal": 6}
    return replace(agreement.terms, small_cell=max(agreement.terms.small_cell or 0, policy[agreement.audience]))


def why_not_in_force(agreement: Agreement, when: date, *, or_prepared: bool = False) -> Codes:
    """Section 4. Or ready to be prepared: of one that is dormant, or for emergencies and not awake yet, three conditions alone."""
    today, dormant = today_of(agreement, when), agreement.status == "dormant"
    awake, confirm_by, consent = agreement.awake_through, agreement.confirm_by, agreement.consent_through
    waiting = agreement.emergency and awake is None and confirm_by is not None
    is_awake = not agreement.emergency or waiting or (awake is not None and today <= awake)
    in_time = not isinstance(when, datetime) or confirm_by is None or when < confirm_by
    framework = agreement.framework and agreement.framework.current
    codes = judge(
        ("agreement.dormant", not dormant),
        ("agreement.not_active", agreement.status in ("active", "dormant")),
        ("agreement.not_awake", dormant or is_awake),
        ("agreement.not_confirmed", dormant or (not waiting and in_time)),
        ("agreement.no_consent", not agreement.needs_consent or (consent is not None and today <= consent)),
        ("agreement.not_started", agreement.starts_on <= today),
        ("agreement.term_over", today <= agreement.ends_on),
        ("agreement.giving_way", agreement.gives_way_on is None or today < agreement.gives_way_on),
        ("agreement.framework_not_in_force", framework is None or not why_not_in_force(framework, when)),
        ("agreement.looser_than_framework", framework is None or not looser_terms(agreement.terms, framework.terms)),
    )
    out_of_reach = dormant or (agreement.emergency and agreement.status == "active" and awake is None)
    if or_prepared and out_of_reach:
        return codes & {"agreement.not_started", "agreement.term_over", "agreement.no_consent"}
    return codes


def beginnings(place: str) -> tuple[str, ...]:
    """Section 5: those of a province, or the beginning of a postal code itself; none of what is no place."""
    is_beginning = re.fullmatch("(?![DFIOQUWZ])([A-Z][0-9]){0,2}[A-Z][0-9]?", place)
    return (place,) if is_beginning else BEGINNINGS.get(place, ())


def lies_in(place: str, areas: Iterable[str]) -> bool:
    """Section 5: every beginning of the place starts with one of an area's, of one area by itself."""
    starts = beginnings(place)
    return bool(starts) and any(all(start.startswith(beginnings(area)) for start in starts) for area in areas)


def is_cut(place: str, areas: Collection[str]) -> bool:
    """Section 5: a part of it is named, and it is not known whether the records are there."""
    return not lies_in(place, areas) and any(lies_in(area, (place,)) for area in areas)


def tells_places(content: Content, areas: Collection[str]) -> bool:
    """Section 5. A missing ``unplaced`` tells nothing."""
    return not areas or (content.unplaced == 0 and not any(is_cut(place, areas) for place in content.place_codes))


@dataclass(frozen=True, slots=True)
class Use:
    """Section 6: what is asked about. Where content is not, nothing of it is judged."""

    dataset: Dataset
    purpose: str
    recipients: tuple[str, ...]
    content: Content = NOTHING


def why_not_covered(agreement: Agreement, use: Use) -> Codes:
    """Section 6, the first table. Capital letters make no difference in columns."""
    terms, dataset, content = agreement.terms, use.dataset, use.content
    datasets = {dataset.key, *(part.key for part in dataset.joined_from)}
    columns, leaving = ({column.lower() for column in names} for names in (terms.columns, content.columns))
    compared = set() if terms.provider_comparison == "none" else columns & leaving
    uncut = [place for place in content.place_codes if not is_cut(place, terms.places)]
    return judge(
        ("use.dataset", dataset.owner in agreement.organizations("provider")),
        ("use.dataset", dataset.kind in terms.kinds),
        ("use.dataset", not terms.datasets or not datasets.isdisjoint(terms.datasets)),
        ("use.purpose", use.purpose in terms.purposes),
        ("use.assignee", agreement.organizations(*RECEIVING).issuperset(use.recipients)),
        ("use.columns", not columns or columns.issuperset(leaving)),
        ("use.comparing", use.purpose != "funding" or not content.names_providers or bool(compared)),
        ("use.place", not terms.places or all(lies_in(place, terms.places) for place in uncut)),
        ("use.registered", claims(content) - {"indigenous"} <= agreement.authorities),
        ("use.indigenous", "indigenous" not in claims(content) or bool(agreement.authorities)),
    )


def why_not_carried(agreement: Agreement, case: RunCase, use: Use, level: str, when: date) -> Codes:
    """Section 6, both tables. Where ``needs_consent`` is false no consent counts (section 2)."""
    today = today_of(agreement, when)
    consents = [consent for consent in agreement.consents if agreement.needs_consent and consent.run == case.run.key]
    consenting = {consent.authority for consent in consents if consent.given_on <= today <= consent.through}
    high = [paper for paper in case.assessments if RANK[paper.level] >= RANK[level]]
    assured = {paper.organization for paper in high if today <= paper.valid_through + timedelta(days=30)}
    return why_not_covered(agreement, use) | judge(
        ("agreement.no_consent_to_release", agreement.authorities <= consenting),
        ("agreement.assurance", level == "none" or assured.issuperset(use.recipients)),
    )


def limits_that_apply(agreement: Agreement, others: Iterable[Agreement], use: Use, when: datetime) -> Terms:
    """Section 7: its terms, with the strictest thresholds of it and of all others that cover the same use."""
    limits, datasets = limits_of(agreement), (use.dataset, *use.dataset.joined_from)
    same_uses = [Use(dataset, use.purpose, (recipient,)) for dataset in datasets for recipient in use.recipients]
    for other in others:
        if not why_not_in_force(other, when) and not all(why_not_covered(other, same) for same in same_uses):
            theirs = limits_of(other)
            stricter = looser_terms(limits, theirs).intersection(THRESHOLDS)
            limits = replace(limits, **{term: getattr(theirs, term) for term in stricter})
    return limits


def why_beyond(agreement: Agreement, case: RunCase, content: Content, limits: Terms, measured: Iterable[str]) -> Codes:
    """Section 8: what leaves keeps to the terms. ``measured``: those for which a figure is asked."""
    is_table, decided = case.run.dataset.kind == "table", case.decided_terms(agreement.lineage)
    first, last = content.period or (date.max, date.min)
    with_others = agreement.terms.linking or case.run.dataset.joined_from or claims(content)
    drawn = limits.k_counted_in == "population" and content.follows_persons is False and not with_others
    counting = max(content.k or 0, content.k_in_population or 0) if drawn and (content.k or 0) >= 3 else content.k
    dated = content.period is not None and content.dates_lie_inside is True
    without_figure = judge(
        ("smallest_k", is_table or content.k is not None),
        ("distinct_l", is_table or limits.distinct_l is None or content.distinct_l is not None),
        ("largest_t", is_table or limits.largest_t is None or content.t is not None),
        ("data_from", limits.data_from is None or dated),
        ("data_to", limits.data_to is None or dated),
        ("finest_geography", content.is_measured),
        ("free_text", limits.free_text or content.is_measured),
        ("columns", not limits.columns or bool(content.columns)),
        ("follow_persons", limits.follow_persons or content.follows_persons is not None),
    ).intersection(measured)
    return judge(
        ("release.k_too_small", is_table or counting is None or counting >= limits.smallest_k),
        ("release.cells", not is_table or (content.small_cell or 0) >= (limits.small_cell or 0)),
        ("release.geography", RANK[content.finest_geography or "country"] >= RANK[limits.finest_geography]),
        ("release.free_text", limits.free_text or not content.free_text),
        ("release.diversity", content.distinct_l is None or content.distinct_l >= (limits.distinct_l or 0)),
        ("release.closeness", content.t is None or limits.largest_t is None or content.t <= limits.largest_t),
        ("release.period", limits.data_from is None or limits.data_from <= first),
        ("release.period", limits.data_to is None or limits.data_to >= last),
        ("release.followed", limits.follow_persons or not content.follows_persons),
        ("release.unmeasured", without_figure <= DECIDABLE),
        ("release.undecided", without_figure & DECIDABLE <= decided),
    )


def why_content_stays(agreement: Agreement, case: UseCase, use: Use, limits: Terms) -> Codes:
    """Sections 9 and 10: it is covered with its content, carried, within the limits, and its open terms are decided."""
    codes = why_not_carried(agreement, case, use, limits.assurance, case.now)
    codes |= why_beyond(agreement, case, use.content, limits, WITHIN)
    return codes | why_undecided(agreement, case, use.content)


def why_undecided(agreement: Agreement, case: UseCase, content: Content) -> Codes:
    """Section 8, at its end: its open terms are decided."""
    untold, shown = not tells_places(content, agreement.terms.places), agreement.terms.provider_comparison
    opened = {*agreement.unchecked, *["places"][:untold], *["provider_comparison"][: shown == "shown_first"]}
    undecided = opened - case.decided_terms(agreement.lineage)
    return judge(
        ("agreement.open_terms", undecided <= {"places"}),
        ("agreement.places_untold", "places" not in undecided),
    )


@refusals.register
def why_no_release(case: cases.ReleaseCase | cases.AddedRecipientCase) -> Codes:
    """Section 9. One more recipient: as a release under the current version, to this recipient alone, that was made."""
    content, current = case.run.content, case.agreement.current
    if isinstance(case, cases.ReleaseCase):
        agreement, recipients = case.agreement, case.recipients
        gone, twice = not case.run.candidate_exists, case.released_before
        codes = judge(("release.gone", content is None or not gone), ("release.twice", content is None or not twice))
    else:
        agreement, recipients = current, (case.recipient,)
        codes = judge(("release.not_available", case.release_status in ("publishing", "available")))
    codes |= judge(
        ("release.not_approved", case.run.approved and content is not None),
        ("run.asked_since", content is None or not case.run.asked_since),
        ("release.onward_unknown", case.unstated_nodes == 0),
        ("entitlement.beyond_term", case.access_ends_on <= current.ends_on),
    )
    codes |= why_not_in_force(current, case.now, or_prepared=current.emergency)
    codes = codes.union(*(why_not_usable(case, recipient) for recipient in recipients))
    if content is None:
        return codes
    use = Use(case.run.dataset, case.purpose, recipients, content)
    limits = limits_that_apply(agreement, (*agreement.versions, *case.others), use, case.now)
    codes |= judge(("release.identity_unmeasured", content.identity_measured or bool(agreement.authorities)))
    codes |= why_not_in_force(agreement, case.now, or_prepared=True) | why_content_stays(agreement, case, use, limits)
    return codes | why_not_joined(agreement, case, recipients)


def why_not_usable(case: UseCase, recipient: str) -> Codes:
    """Sections 9 and 12: covered by the current version, and carried at the highest level of it and of other lineages."""
    use = Use(case.run.dataset, case.purpose, (recipient,))
    others = [other for other in case.others if other.lineage != case.agreement.lineage]
    limits = limits_that_apply(case.agreement.current, others, use, case.now)
    return why_not_carried(case.agreement.current, case, use, limits.assurance, case.now)


def why_not_joined(agreement: Agreement, case: UseCase, recipients: tuple[str, ...]) -> Codes:
    """Section 10. Of what is no join nothing is asked; of a join without content there is nothing to judge."""
    content, whole = case.run.content, case.run.dataset
    if not whole.joined_from or content is None:
        return judge(("release.not_approved", not whole.joined_from))
    if is_derived(whole):
        return why_not_derived(agreement, case, recipients, content)
    in_force = [other for other in (*agreement.versions, *case.others) if not why_not_in_force(other, case.now)]
    code, pooled = ("release.pooling", True) if whole.is_pool else ("release.linking", False)
    codes = judge((code, bool(recipients)))
    for part in whole.joined_from:
        partners = {other.key for other in whole.joined_from} - {part.key}
        for use in (Use(part, case.purpose, (recipient,)) for recipient in recipients):
            speaking = [other for other in in_force if not why_not_covered(other, use)]
            codes |= judge((code, any(not pooled or whole.owner in speaker.terms.pooled_by for speaker in speaking)))
            for speaker in speaking:
                terms, looser = speaker.terms, looser_terms(agreement.terms, speaker.terms)
                codes |= why_content_stays(speaker, case, replace(use, content=content), limits_of(speaker))
                links = terms.linking and (not terms.link_with or partners <= set(terms.link_with))
                codes |= judge((code, pooled or links), ("release.handling", looser.isdisjoint(HANDLING.split())))
    return codes


def is_derived(dataset: Dataset) -> bool:
    """Section 10: made of a dataset of another owner and one of its own. Of a pool others' rows are the whole."""
    return not dataset.is_pool and any(part.owner != dataset.owner for part in dataset.joined_from)


def why_not_derived(agreement: Agreement, case: UseCase, recipients: tuple[str, ...], content: Content) -> Codes:
    """Section 10, at its end. Where it is not known of which access the version was made, that alone is refused."""
    known, deriver, known_agreements = case.run.derivation, case.run.dataset.owner, (*agreement.versions, *case.others)
    if known is None:
        return judge(("layer.unknown_source", False))
    source, own, current = known.source, known.own, known.agreement.current
    concerned = (deriver, *recipients)
    names = tuple(part.key for part in case.run.dataset.joined_from)
    codes = judge(
        ("layer.unknown_source", known.recipient == deriver == own.owner and names == (source.key, own.key)),
        ("onward.elsewhere", not known.is_passed_on and {source.owner, *concerned}.isdisjoint(known.elsewhere)),
        ("use.linking", current.terms.linking and own.key in (current.terms.link_with or (own.key,))),
        ("use.onward", current.terms.onward == "named" and set(recipients) <= set(current.terms.onward_to)),
        ("release.handling", looser_terms(agreement.terms, current.terms).isdisjoint(HANDLING.split())),
    )
    access = cases.DownloadCase(
        now=case.now, run=cases.Run(known.run, source, None), purpose=known.purpose, agreement=known.agreement, others=known_agreements,
        recipient=known.recipient, release_status=known.release_status, starts_at=known.starts_at, ends_at=known.ends_at,
        revoked_at=known.revoked_at, assessments=case.assessments,
    )  # fmt: skip
    codes |= why_no_download(access)  # section 12, without acceptance and delivery
    others = [other for other in known_agreements if other.lineage != current.lineage]
    level = limits_that_apply(current, others, Use(source, known.purpose, (known.recipient,)), case.now).assurance
    codes |= why_not_carried(current, access, Use(source, case.purpose, (known.recipient,)), level, case.now)
    limits = limits_that_apply(current, known_agreements, Use(source, case.purpose, concerned), case.now)
    return codes | why_beyond(current, case, content, limits, WITHIN) | why_undecided(current, case, content)


@refusals.register
def why_no_publication(case: cases.ComparisonCase) -> Codes:
    """Section 11."""
    use = Use(case.dataset, case.purpose, (case.recipient,))
    limits = limits_that_apply(case.agreement, case.others, use, case.now)
    required = (limits.small_cell or 0) if case.dataset.kind == "table" else limits.smallest_k
    sufficient = required if case.alone is None else min(case.alone, required)
    return judge(
        ("release.combination", case.together is None or case.together >= sufficient),
        ("release.combination_unknown", case.unknown == 0),
    )


@refusals.register
def why_no_download(case: cases.DownloadCase) -> Codes:
    """Section 12."""
    current = case.agreement.current
    codes = judge(
        ("entitlement.revoked", case.revoked_at is None),
        ("entitlement.not_begun", case.starts_at <= case.now),
        ("entitlement.over", case.now < case.ends_at),
        ("release.not_available", case.release_status in ("publishing", "available")),
        ("download.not_accepted", case.accepted),
        ("delivery.not_ready", case.delivery_status == "ready"),
    )
    codes |= why_not_in_force(current, case.now) | why_not_usable(case, case.recipient)
    return codes | why_not_joined(current, case, (case.recipient,))


@refusals.register
def why_access_ends(case: cases.AmendedAccessCase) -> Codes:
    """Section 13: by the terms of the amendment and its own least count alone."""
    before, after, content = case.before, case.after, case.run.content
    if content is None or before.lineage != after.lineage:
        return judge(("agreement amended", before.lineage != after.lineage))
    today, limits, places = today_of(after, case.now), limits_of(after), after.terms.places
    use = Use(case.run.dataset, case.purpose, (case.recipient,), replace(content, claimed_by=(), held_for=()))
    codes = why_beyond(after, case, content, limits, measured=looser_terms(before.terms, after.terms))
    codes |= why_not_in_force(after, today) | why_not_carried(after, case, use, limits.assurance, today)
    tells = set(places) == set(before.terms.places) or tells_places(content, places)
    lost_claims = claims(content) & (before.authorities - after.authorities)
    return judge(("agreement amended", tells and not codes and not lost_claims))
