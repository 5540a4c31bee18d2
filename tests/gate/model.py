"""A model of the gate: the rule of docs/gate.md as a program, in the order of that page and written from it alone. Where the page became
clearer since, it follows the page: access by the current version, later versions, one more recipient, what is dormant, what is no place.

Here are its questions, sections 7 to 15; what an agreement is and covers, sections 1 to 6, is in ``model_agreements``.
A function whose name begins with ``why`` answers with refusal codes; the empty set means yes.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime

from tests.gate.cases import (
    ActCase,
    ActivationCase,
    AddedRecipientCase,
    Agreement,
    AmendedAccessCase,
    Case,
    ComparisonCase,
    Content,
    Dataset,
    DownloadCase,
    ReleaseCase,
    Terms,
)
from tests.gate.model_agreements import (
    GEOGRAPHIES,
    GIVING,
    RECEIVING,
    WITHIN,
    Codes,
    RunCase,
    Use,
    authorities,
    claims,
    current_version,
    decided_terms,
    is_looser,
    is_within,
    judge,
    later_versions,
    limits_of,
    organizations,
    stricter,
    tells_places,
    today_of,
    why_not_carried,
    why_not_covered,
    why_not_in_force,
    why_not_ready,
)


def refusals(case: Case) -> Codes:
    """Section 1: a question is answered by a set of refusal codes."""
    match case:
        case ReleaseCase():
            return why_no_release(case)
        case AddedRecipientCase():
            return why_not_added(case)
        case ComparisonCase():
            return why_no_publication(case)
        case DownloadCase():
            return why_no_download(case)
        case AmendedAccessCase():
            return why_access_ends(case)
        case ActivationCase():
            return why_no_activation(case)
        case ActCase():
            return why_no_second_part(case)


THRESHOLDS = (
    "smallest_k",
    "finest_geography",
    "free_text",
    "data_from",
    "data_to",
    "distinct_l",
    "largest_t",
    "follow_persons",
    "assurance",
    "small_cell",
)
"""Section 7. ``small_cell`` is the least count here (see ``limits_of``)."""


def covers_same_use(other: Agreement, use: Use, when: datetime) -> bool:
    """Section 7: by at least one of the recipients. Of a join, the join or one of its two datasets is enough."""
    datasets = (use.dataset, *use.dataset.joined_from)
    uses = [Use(dataset, use.purpose, (recipient,)) for dataset in datasets for recipient in use.recipients]
    return not why_not_in_force(other, when) and any(not why_not_covered(other, same) for same in uses)


def limits_that_apply(agreement: Agreement, others: Iterable[Agreement], use: Use, when: datetime) -> Terms:
    """Section 7: its terms with the strictest thresholds, of it and of all others that cover the same use."""
    limits = limits_of(agreement)
    for other in others:
        if covers_same_use(other, use, when):
            limits = stricter(THRESHOLDS, limits, limits_of(other))
    return limits


def limits_without_figure(content: Content, limits: Terms, is_table: bool) -> frozenset[str]:
    """Section 8: a limit is met only where there is a figure, or where it needs none."""
    dated = content.period is not None and content.dates_lie_inside is True
    return judge(
        ("smallest_k", is_table or content.k is not None),
        ("distinct_l", is_table or limits.distinct_l is None or content.distinct_l is not None),
        ("largest_t", is_table or limits.largest_t is None or content.t is not None),
        ("data_from", limits.data_from is None or dated),
        ("data_to", limits.data_to is None or dated),
        ("finest_geography", content.is_measured),
        ("free_text", limits.free_text or content.is_measured),
        ("columns", not limits.columns or bool(content.columns)),
        ("follow_persons", limits.follow_persons or content.follows_persons is not None),
    )


def why_beyond(agreement: Agreement, case: RunCase, content: Content, limits: Terms, settled: set[str]) -> Codes:
    """Section 8: what leaves keeps to the terms. A limit that is settled is not asked again for its figure."""
    is_table = case.run.dataset.kind == "table"
    geography = GEOGRAPHIES.index(content.finest_geography or "country")
    first, last = content.period or (date.max, date.min)
    without_figure = limits_without_figure(content, limits, is_table) - settled
    of_persons = {"distinct_l", "largest_t", "data_from", "data_to"}
    return judge(
        ("release.k_too_small", is_table or content.k is None or content.k >= limits.smallest_k),
        ("release.cells", not is_table or (content.small_cell or 0) >= (limits.small_cell or 0)),
        ("release.geography", geography >= GEOGRAPHIES.index(limits.finest_geography)),
        ("release.free_text", limits.free_text or not content.free_text),
        ("release.diversity", content.distinct_l is None or content.distinct_l >= (limits.distinct_l or 0)),
        ("release.closeness", content.t is None or limits.largest_t is None or content.t <= limits.largest_t),
        ("release.period", limits.data_from is None or limits.data_from <= first),
        ("release.period", limits.data_to is None or limits.data_to >= last),
        ("release.followed", limits.follow_persons or not content.follows_persons),
        ("release.unmeasured", without_figure <= of_persons),
        ("release.undecided", without_figure & of_persons <= decided_terms(case, agreement)),
    )


def why_undecided(agreement: Agreement, case: RunCase, content: Content) -> Codes:
    """Section 8: what no machine checks waits for a person."""
    untold = () if tells_places(content, agreement.terms.places) else ("places",)
    undecided = {*agreement.unchecked, *untold} - decided_terms(case, agreement)
    return judge(
        ("agreement.open_terms", undecided <= {"places"}),
        ("agreement.places_untold", "places" not in undecided),
    )


def why_content_stays(agreement: Agreement, case: ReleaseCase | DownloadCase, use: Use, limits: Terms) -> Codes:
    """Sections 9 and 10: it is covered with its content, carried, within the limits, and its open terms are decided."""
    return (
        why_not_covered(agreement, use)
        | why_not_carried(agreement, case, use, limits.assurance, case.now)
        | why_beyond(agreement, case, use.content, limits, settled=set())
        | why_undecided(agreement, case, use.content)
    )


def why_no_release(case: ReleaseCase) -> Codes:
    """Section 9."""
    access = [code for recipient in case.recipients for code in why_no_access(case, recipient)]
    agreement, content = case.agreement, case.run.content
    if content is None:
        return frozenset({"release.not_approved", *access})
    codes = judge(
        ("release.not_approved", case.run.approved),
        ("release.gone", case.run.candidate_exists),
        ("release.twice", not case.released_before),
        ("release.identity_unmeasured", content.identity_measured or bool(authorities(agreement))),
    )
    use = Use(case.run.dataset, case.purpose, case.recipients, content)
    limits = limits_that_apply(agreement, (*case.others, *later_versions(agreement)), use, case.now)
    codes |= why_not_ready(agreement, case.now) | why_content_stays(agreement, case, use, limits)
    return codes.union(why_not_joined(agreement, case, case.recipients), access)


def why_no_access(case: ReleaseCase, recipient: str) -> Codes:
    """Section 9: the access of each recipient, by the current version."""
    current = current_version(case.agreement)
    in_term = judge(("entitlement.beyond_term", case.access_ends_on <= current.ends_on))
    why_not = why_not_ready if current.emergency else why_not_in_force
    return in_term | why_not(current, case.now) | why_not_usable(current, case, recipient)


def why_not_added(case: AddedRecipientCase) -> Codes:
    """Section 9, one more recipient: a release under the current version, to this recipient alone, that was made."""
    release = ReleaseCase(
        now=case.now,
        run=replace(case.run, candidate_exists=True),
        agreement=current_version(case.agreement),
        others=case.others,
        purpose=case.purpose,
        recipients=(case.recipient,),
        access_ends_on=case.access_ends_on,
        decisions=case.decisions,
        assessments=case.assessments,
    )
    is_there = case.release_status in ("publishing", "available")
    return why_no_release(release) | judge(("release.not_available", is_there))


def why_not_usable(agreement: Agreement, case: ReleaseCase | DownloadCase, recipient: str) -> Codes:
    """Sections 9 and 12: covered, and carried at the highest level of it and of the same use under other lineages."""
    use = Use(case.run.dataset, case.purpose, (recipient,))
    others = [other for other in case.others if other.lineage != agreement.lineage]
    level = limits_that_apply(agreement, others, use, case.now).assurance
    return why_not_covered(agreement, use) | why_not_carried(agreement, case, use, level, case.now)


HANDLING = (
    "fingerprint",
    "proxied_only",
    "change_feed",
    "onward",
    "onward_to",
    "follow_persons",
    "standing_release",
    "destruction_proof",
    "destroy_within_days",
)


def why_not_joined(agreement: Agreement, case: ReleaseCase | DownloadCase, recipients: tuple[str, ...]) -> Codes:
    """Section 10. Of what is no join nothing is asked; of a join without content there is nothing to judge."""
    content, parts = case.run.content, case.run.dataset.joined_from
    if not parts:
        return frozenset()
    if content is None:
        return frozenset({"release.not_approved"})
    known = (agreement, *later_versions(agreement), *case.others)
    in_force = [other for other in known if not why_not_in_force(other, case.now)]
    codes = judge(("release.linking", bool(recipients)))
    first, second = parts
    for dataset, partner in ((first, second), (second, first)):
        for recipient in recipients:
            use = Use(dataset, case.purpose, (recipient,))
            speaking = [other for other in in_force if not why_not_covered(other, use)]
            codes |= judge(("release.linking", bool(speaking)))
            for speaker in speaking:
                codes |= why_not_linked(agreement, speaker.terms, partner)
                codes |= why_content_stays(speaker, case, replace(use, content=content), limits_of(speaker))
    return codes


def why_not_linked(agreement: Agreement, speaking: Terms, partner: Dataset) -> Codes:
    """Section 10: the terms of an agreement that speaks allow linking, and are kept by the agreement of the release."""
    may_link = speaking.linking and (not speaking.link_with or partner.key in speaking.link_with)
    is_handled = all(is_within(term, agreement.terms, speaking) for term in HANDLING)
    return judge(("release.linking", may_link), ("release.handling", is_handled))


def why_no_publication(case: ComparisonCase) -> Codes:
    """Section 11."""
    use = Use(case.dataset, case.purpose, (case.recipient,))
    limits = limits_that_apply(case.agreement, case.others, use, case.now)
    required = (limits.small_cell or 0) if case.dataset.kind == "table" else limits.smallest_k
    sufficient = required if case.alone is None else min(case.alone, required)
    return judge(
        ("release.combination", case.together is None or case.together >= sufficient),
        ("release.combination_unknown", case.unknown == 0),
    )


def why_no_download(case: DownloadCase) -> Codes:
    """Section 12."""
    current = current_version(case.agreement)
    codes = judge(
        ("entitlement.revoked", case.revoked_at is None),
        ("entitlement.not_begun", case.starts_at <= case.now),
        ("entitlement.over", case.now < case.ends_at),
        ("release.not_available", case.release_status in ("publishing", "available")),
        ("download.not_accepted", case.accepted),
        ("delivery.not_ready", case.delivery_status == "ready"),
    )
    codes |= why_not_in_force(current, case.now) | why_not_usable(current, case, case.recipient)
    return codes | why_not_joined(current, case, (case.recipient,))


def why_access_ends(case: AmendedAccessCase) -> Codes:
    """Section 13: by the terms of the amendment and its own least count alone."""
    before, after, content = case.before, case.after, case.run.content
    if before.lineage != after.lineage:
        return frozenset()
    if content is None:
        return frozenset({"agreement amended"})
    today, limits, places = today_of(after, case.now), limits_of(after), after.terms.places
    settled = {term for term in WITHIN if is_within(term, before.terms, after.terms)}
    use = Use(case.run.dataset, case.purpose, (case.recipient,), replace(content, claimed_by=(), held_for=()))
    codes = (
        why_beyond(after, case, content, limits, settled)
        | why_not_in_force(after, today)
        | why_not_covered(after, use)
        | why_not_carried(after, case, use, limits.assurance, today)
    )
    names_same_places = set(places) == set(before.terms.places)
    lost_claims = claims(content) & (authorities(before) - authorities(after))
    goes_on = not codes and not lost_claims and (names_same_places or tells_places(content, places))
    return judge(("agreement amended", goes_on))


def why_no_activation(case: ActivationCase) -> Codes:
    """Section 14."""
    before, after = case.before, case.after
    signing = {party.organization for party in after.parties} if before is None else signers(case, before, after)
    stands = before is None or before.status == ("dormant" if before.emergency else "active")
    return judge(
        ("agreement.unsigned", signing <= set(case.signed)),
        ("agreement.too_few_organizations", case.organizations >= case.least),
        ("agreement.term_over", case.today <= after.ends_on),
        ("agreement.outdated", before is None or (before.gives_way_on is None and stands)),
    )


def signers(case: ActivationCase, before: Agreement, after: Agreement) -> set[str]:
    """Section 14: the parties that sign an amendment."""
    every_party = {party.organization for party in after.parties}
    if case.text_changed or frame(before) != frame(after):
        return every_party
    signing = set[str]().union(*(named or every_party for named in case.changed_clauses))
    is_longer = after.starts_on < before.starts_on or after.ends_on > before.ends_on
    is_shorter = after.starts_on > before.starts_on or after.ends_on < before.ends_on
    if is_longer or is_looser(after.terms, before.terms):
        signing |= organizations(after, *GIVING)
    if is_shorter or is_looser(before.terms, after.terms):
        signing |= organizations(after, *RECEIVING, "member")
    return signing


def frame(agreement: Agreement) -> tuple[object, ...]:
    """Section 14: what becomes another only with every signature."""
    above = agreement.framework
    framework = above and (above.lineage, above.terms, above.starts_on, above.ends_on, frame(above))
    rules = (agreement.audience, agreement.policy_version, agreement.sensitivity, agreement.time_zone)
    return frozenset(agreement.parties), rules, agreement.emergency, framework


def why_no_second_part(case: ActCase) -> Codes:
    """Section 15."""
    took_no_part = case.actor not in case.first
    acts = {
        "sign": (
            ("agreement.not_proposed", case.is_open),
            ("agreement.own_draft", took_no_part or case.is_alone),
            ("agreement.another_first", took_no_part or not case.is_alone or case.signed_by_another),
            ("agreement.already_signed", not case.has_signed),
            ("agreement.changed", case.unchanged),
            ("agreement.term_over", case.in_term),
        ),
        "review": (
            ("run.not_awaiting_review", case.is_open),
            ("run.own_upload", took_no_part),
        ),
        "confirm_entry": (
            ("agreement.not_an_entry", case.is_open),
            ("agreement.own_entry", took_no_part),
            ("agreement.term_over", case.in_term),
        ),
        "confirm_emergency": (
            ("agreement.not_awake", case.is_open),
            ("agreement.same_person", took_no_part),
            ("agreement.no_provider_confirms", case.provider_among),
        ),
        "approve_series": (
            ("standing.not_proposed", case.is_open),
            ("standing.own", took_no_part),
            ("standing.beyond_term", case.in_term),
        ),
        "trace_codes": (
            ("codes.not_asked", case.is_open),
            ("codes.same_person", took_no_part),
        ),
    }
    return judge(*acts[case.act])
