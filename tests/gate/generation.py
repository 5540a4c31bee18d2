"""Invented cases of the gate, by chance: from a seed, or as a strategy of Hypothesis. Most stand on a limit, or one step beyond it.

Each case is drawn at a rate of faults of its own, so that some are allowed, and others are refused for one reason or for many.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import Any, Final

from hypothesis import strategies as st

from tests.gate.agreements_by_chance import (
    DAY,
    LEVELS,
    PURPOSES,
    ZONES,
    Chance,
    Parts,
    decisions,
    is_derived,
    other_agreement,
    parts_of,
    some_agreement,
)
from tests.gate.cases import (
    ActCase,
    ActivationCase,
    AddedRecipientCase,
    Agreement,
    AmendedAccessCase,
    Assessment,
    Case,
    ComparisonCase,
    Content,
    Dataset,
    DownloadCase,
    OnwardCase,
    Party,
    ReleaseCase,
    Run,
)
from tests.gate.derived_by_chance import with_derivation

NOON: Final = datetime(2026, 7, 1, 16, tzinfo=UTC)


def seeded_cases(seed: int, count: int) -> Iterator[Case]:
    """So many cases, the same for the same seed."""
    random = Random(seed)
    for _ in range(count):
        yield case_by_chance(random)


def cases() -> st.SearchStrategy[Case]:
    """The same as a strategy: what Hypothesis finds, it makes smaller."""
    return st.randoms(use_true_random=False).map(case_by_chance)


def case_by_chance(random: Random) -> Case:
    """A question of one of the eight kinds."""
    makers: list[Callable[[Chance], Case]] = [
        release_case, download_case, amended_access_case, activation_case, comparison_case, act_case, added_recipient_case,
        onward_case,
    ]  # fmt: skip
    rate = random.choice([1.0, 0.99, 0.97, 0.9, 0.6])
    chance = Chance(random, rate)
    return with_derivation(chance, random.choices(makers, weights=[36, 20, 14, 10, 6, 6, 8, 12])[0](chance))


def release_case(chance: Chance) -> ReleaseCase:
    """A release to one or two recipients."""
    now, parts = moment(chance), parts_of(chance)
    run = Run(
        parts.run,
        parts.dataset,
        content(chance, parts),
        approved=chance.holds(),
        candidate_exists=chance.holds(),
        asked_since=not chance.holds(0.1),
    )
    agreement = some_agreement(chance, "a", parts, now)
    if not chance.holds(0.2):
        agreement = amended(chance, agreement, parts, now)
    others = others_of(chance, parts, now)
    return ReleaseCase(
        now=now,
        run=run if chance.holds(0.01) else replace(run, content=None),
        agreement=agreement,
        others=others,
        purpose=chance.pick(parts.purpose, PURPOSES),
        recipients=tuple(chance.pick(each, ["owner", "institute", "rival"]) for each in parts.recipients),
        access_ends_on=agreement.ends_on + DAY * chance.pick(0, [1, 40]) - DAY * chance.random.choice([0, 0, 3]),
        released_before=not chance.holds(),
        unstated_nodes=chance.pick(0, [1, 2]),
        decisions=decisions(chance, (agreement, *others)),
        assessments=assessments(chance, parts, now),
    )


def added_recipient_case(chance: Chance) -> AddedRecipientCase:
    """One more recipient of a release of before, sometimes under a version that was amended since."""
    now, parts = moment(chance), parts_of(chance)
    agreement = some_agreement(chance, "a", parts, now)
    if chance.random.random() < 0.25:
        agreement = amended(chance, agreement, parts, now)
    last = (agreement.superseded_by or agreement).ends_on
    others = others_of(chance, parts, now)
    return AddedRecipientCase(
        now=now,
        run=Run(
            parts.run,
            parts.dataset,
            content(chance, parts) if chance.holds(0.1) else None,
            candidate_exists=chance.random.random() < 0.5,
            asked_since=not chance.holds(0.1),
        ),
        agreement=agreement,
        others=others,
        purpose=chance.pick(parts.purpose, PURPOSES),
        recipient=chance.pick(parts.recipients[-1], ["owner", "institute", "rival"]),
        release_status=chance.pick("available", ["publishing", "withdrawn", "expired", "failed", "refused"]),
        access_ends_on=last + DAY * chance.pick(0, [1, 40]) - DAY * chance.random.choice([0, 0, 3]),
        unstated_nodes=chance.pick(0, [1, 2]),
        decisions=decisions(chance, (agreement, *others)),
        assessments=assessments(chance, parts, now),
    )


def comparison_case(chance: Chance) -> ComparisonCase:
    """Figures of a comparison, near what is asked for."""
    now, parts = moment(chance), parts_of(chance)
    agreement = some_agreement(chance, "a", parts, now)
    is_table = parts.dataset.kind == "table"
    near = agreement.terms.small_cell or 6 if is_table else agreement.terms.smallest_k
    around = [None, near - 1, near, near + 1, 2, 11, 20, 21]
    return ComparisonCase(
        now=now,
        dataset=parts.dataset,
        agreement=agreement,
        others=others_of(chance, parts, now),
        purpose=chance.pick(parts.purpose, PURPOSES),
        recipient=chance.pick(parts.recipients[0], ["rival"]),
        alone=None if is_table else chance.random.choice(around[1:]),
        together=chance.random.choice(around),
        unknown=chance.pick(0, [1, 3]),
    )


def download_case(chance: Chance) -> DownloadCase:
    """A file of a release that was made, sometimes under a version that was amended since."""
    now, parts = moment(chance), parts_of(chance)
    agreement = some_agreement(chance, "a", parts, now)
    if chance.random.random() < 0.35:
        agreement = amended(chance, agreement, parts, now)
    others = others_of(chance, parts, now)
    second = timedelta(seconds=1)
    return DownloadCase(
        now=now,
        run=Run(
            parts.run,
            parts.dataset,
            content(chance, parts) if chance.holds(0.1) else None,
            asked_since=not chance.holds(0.1),
        ),
        agreement=agreement,
        others=others,
        purpose=chance.pick(parts.purpose, PURPOSES),
        recipient=chance.pick(parts.recipients[0], ["owner", "institute", "rival"]),
        release_status=chance.pick("available", ["publishing", "withdrawn", "expired", "failed", "refused"]),
        starts_at=now - chance.pick(timedelta(0), [-second, timedelta(days=-2)]),
        ends_at=now + chance.pick(second, [timedelta(0), -timedelta(days=3)]),
        revoked_at=chance.pick(None, [now, now - timedelta(days=1), now + timedelta(days=1)]),
        delivery_status=chance.pick("ready", ["copying", "erasing", "erased", "failed", "withheld"]),
        accepted=chance.holds(),
        decisions=decisions(chance, (agreement, *others)),
        assessments=assessments(chance, parts, now),
    )


def onward_case(chance: Chance) -> OnwardCase:
    """What the first recipient passes on, or passed on, under an agreement much like its own."""
    random, rest = chance.random, download_case(chance)
    holder, recipient = rest.recipient, chance.pick("college", ["rival", rest.recipient])
    given = rest.agreement.current
    named = replace(
        given.terms, onward=chance.pick("named", ["aggregates", "none"]), onward_to=("college",) * chance.holds()
    )
    agreement = _with_current(rest.agreement, replace(given, terms=named))
    terms = replace(named, onward="none", onward_to=())
    if not chance.holds(0.3):
        source = some_agreement(chance, "u", parts_of(chance), rest.now).terms
        names = [name for name in terms.__dataclass_fields__ if random.random() < 0.1]
        terms = replace(terms, **{name: getattr(source, name) for name in names})
    authorities = tuple(party for party in given.parties if party.role == "community_authority")
    under = replace(
        given,
        key="u",
        lineage="line of u",
        terms=terms,
        status=chance.pick("active", ["suspended", "terminated"]),
        emergency=False,
        parties=(Party(holder, "provider"), Party("college", "recipient"), *authorities),
        superseded_by=None,
    )
    if random.random() < 0.15:
        under = replace(under, status="superseded", superseded_by=replace(under, key="u2", status="active"))
    values = {name: getattr(rest, name) for name in DownloadCase.__dataclass_fields__}
    first = {"first_ends_at": chance.pick(rest.ends_at, [rest.now]), "first_revoked_at": chance.pick(None, [rest.now])}
    changed = {"agreement": agreement, "recipient": recipient, "holder": holder, "under": under, **first}
    changed |= {"assessments": (*rest.assessments, Assessment("college", "high", rest.now.date() + DAY * 90))}
    lapses = random.choice([None, rest.now, *[rest.now + DAY] * 6])
    changed |= {"elsewhere": random.random() < 0.4, "confirmed_until": lapses}
    changed |= {"decisions": decisions(chance, (agreement, under)), "is_use": random.random() < 0.5}
    return OnwardCase(**{**values, **changed})


def _with_current(agreement: Agreement, current: Agreement) -> Agreement:
    """The agreement with another version in the place of the current one."""
    if agreement.superseded_by is None:
        return current
    return replace(agreement, superseded_by=_with_current(agreement.superseded_by, current))


def amended(chance: Chance, agreement: Agreement, parts: Parts, now: datetime) -> Agreement:
    """The agreement with the version that took its place, or two of them."""
    later = replace(some_agreement(chance, "a2", parts, now), lineage=agreement.lineage, consents=agreement.consents)
    if chance.random.random() < 0.15:
        last = replace(some_agreement(chance, "a3", parts, now), lineage=agreement.lineage, consents=agreement.consents)
        later = replace(later, status="superseded", superseded_by=last)
    return replace(agreement, status="superseded", superseded_by=later)


def amended_access_case(chance: Chance) -> AmendedAccessCase:
    """Access to a release that was made under the version before."""
    now, parts = moment(chance), parts_of(chance)
    before = some_agreement(chance, "a", parts, now)
    after = some_agreement(chance, "a2", parts, now)
    if chance.random.random() < 0.5:  # it changes a few terms, and leaves the others
        names = [name for name in before.terms.__dataclass_fields__ if chance.random.random() < 0.8]
        after = replace(after, terms=replace(after.terms, **{name: getattr(before.terms, name) for name in names}))
    lineage = chance.pick(before.lineage, ["another"])
    return AmendedAccessCase(
        now=now,
        run=Run(
            parts.run,
            parts.dataset,
            content(chance, parts) if chance.holds(0.02) else None,
            asked_since=not chance.holds(0.1),
        ),
        before=before,
        after=replace(after, lineage=lineage),
        purpose=chance.pick(parts.purpose, PURPOSES),
        recipient=chance.pick(parts.recipients[0], ["institute", "rival"]),
        decisions=decisions(chance, (before, after)),
        assessments=assessments(chance, parts, now),
    )


def activation_case(chance: Chance) -> ActivationCase:
    """A first version, or an amendment of which a few things changed, and who signed it."""
    now, parts, random = moment(chance), parts_of(chance), chance.random
    before = some_agreement(chance, "a", parts, now)
    before = replace(before, gives_way_on=chance.pick(None, [before.ends_on]))
    after = replace(before, key="a2", status="proposed", gives_way_on=None)
    for _ in range(random.choice([0, 1, 1, 2])):
        after = changed(chance, after, some_agreement(chance, "b", parts, now))
    clauses = [
        tuple(party.organization for party in after.parties if random.random() < 0.4)
        for _ in range(random.choice([0, 0, 0, 1, 2]))
    ]
    names = [party.organization for party in after.parties]
    signed = random.choice([tuple(names), tuple(name for name in names if random.random() < 0.6)])
    return ActivationCase(
        today=chance.pick(min(after.ends_on, date(2026, 7, 1)), [after.ends_on + DAY]),
        before=None if random.random() < 0.2 else before,
        after=after,
        signed=signed,
        text_changed=random.random() < 0.1,
        changed_clauses=tuple(clauses),
        organizations=chance.pick(2, [1, 0]),
        least=random.choice([1, 2]),
    )


def changed(chance: Chance, agreement: Agreement, source: Agreement) -> Agreement:
    """The agreement with something of another one."""
    random = chance.random
    choice = random.choice(["term", "term", "term", "term", "ends_on", "starts_on", "parties", "audience", "framework"])
    if choice == "term":
        name = random.choice(list(source.terms.__dataclass_fields__))
        return replace(agreement, terms=replace(agreement.terms, **{name: getattr(source.terms, name)}))
    if choice in ("ends_on", "starts_on"):
        return replace(agreement, **{choice: getattr(agreement, choice) + DAY * random.choice([-1, 1, 30])})
    return replace(agreement, **{choice: getattr(source, choice)})


def act_case(chance: Chance) -> ActCase:
    """The second part of an act, by one of three people."""
    random = chance.random
    people = ("Ana", "Bo", "Cleo")
    first = tuple(sorted(random.sample(people, random.choice([1, 1, 2]))))
    return ActCase(
        act=random.choice(["sign", "review", "confirm_entry", "confirm_emergency", "approve_series", "trace_codes"]),
        actor=random.choice(people),
        first=first,
        is_open=random.random() > 0.2,
        in_term=random.random() > 0.2,
        has_signed=random.random() < 0.2,
        unchanged=random.random() > 0.2,
        is_alone=random.random() < 0.4,
        signed_by_another=random.random() < 0.5,
        provider_among=random.random() > 0.2,
    )


def content(chance: Chance, parts: Parts) -> Content:
    """What leaves, within what agreements usually ask."""
    random, is_table = chance.random, parts.dataset.kind == "table"
    first, last = parts.period
    sampled = random.random() < 0.3  # of a known population, and then mostly few
    return Content(
        k=chance.pick(random.choice([2, 3, 4, 10] if sampled else [20, 25]), [None, 2, 3, 10, 11, 14, 15, 19]),
        k_in_population=chance.pick(random.choice([20, 25]), [None, 2, 10, 11, 14, 15, 19]) if sampled else None,
        finest_geography=chance.pick(random.choice(["region", "province"]), ["postal_code", "fsa", "country", None]),
        free_text=not chance.holds(),
        columns=chance.pick(
            random.choice([("age", "need"), ("age",), ("AGE",), ("age", "agency")]),
            [(), ("age", "need", "street"), ("AGENCY",)],
        ),
        small_cell=chance.pick(11, [None, 5, 6, 10]) if is_table else None,
        distinct_l=chance.pick(random.choice([3, 4]), [None, 2]),
        t=chance.pick(random.choice([0.1, 0.2]), [None, 0.21, 0.5]),
        period=chance.pick((first, last), [None, (first - DAY, last), (first, last + DAY)]),
        place_codes=chance.pick(
            parts.places,
            [(), ("CA-QC",), ("M5V", "H2X"), ("CA-ON",), ("X0A",), ("X",), ("M",), ("CA",), ("Canada",), ("CA-XX",)],
        ),
        unplaced=chance.pick(0, [None, 7]),
        claimed_by=chance.pick((), [("nation",), ("indigenous",), ("band",), ("indigenous", "nation")]),
        held_for=chance.pick((), [("nation",), ("indigenous",), ("band",)]),
        identity_measured=chance.holds(),
        follows_persons=chance.pick(False, [None, True]),
        is_measured=chance.holds(),
        dates_lie_inside=chance.pick(True, [None, False]),
    )


def moment(chance: Chance) -> datetime:
    """An instant; every third one within a few hours of a midnight in Canada."""
    random = chance.random
    if random.random() < 0.33:
        return NOON.replace(hour=random.choice([2, 3, 4, 5, 6, 7]), minute=random.choice([0, 29, 30, 59]))
    return NOON + timedelta(minutes=random.randrange(600))


def others_of(chance: Chance, parts: Parts, now: datetime) -> tuple[Agreement, ...]:
    """Other agreements of the platform; of a join or a pool, mostly those that speak of each of its series."""
    random = chance.random
    many = random.choice([0, 0, 1, 1, 2])
    others = [other_agreement(chance, f"o{number}", parts, now) for number in range(many)]
    if others and not chance.holds():  # a version of the agreement itself
        others[0] = replace(others[0], lineage="line of a")
    for number, source in enumerate(parts.dataset.joined_from):
        if chance.holds() and not is_derived(parts.dataset):
            about = replace(parts, dataset=Dataset(source.key, source.owner, source.kind))
            other = some_agreement(chance, f"s{number}", about, now)
            partners = tuple(other.key for other in parts.dataset.joined_from if other.key != source.key)
            linking = chance.holds()
            link_with = chance.pick(random.choice([(), partners]), [(source.key,), ("elsewhere",)])
            pooled_by = chance.pick((parts.dataset.owner,), [(), ("rival",)])
            terms = replace(other.terms, linking=linking, link_with=link_with, pooled_by=pooled_by)
            others.append(replace(other, terms=terms))
    return tuple(others)


def assessments(chance: Chance, parts: Parts, now: datetime) -> tuple[Assessment, ...]:
    """The safeguards of the recipients: good enough and valid, on the last day of grace, or not."""
    today = now.date()
    days: list[Any] = [today - DAY * 29, today - DAY * 30, today - DAY * 31, today - DAY * 32]
    return tuple(
        Assessment(each, chance.pick("high", LEVELS), chance.pick(today + DAY * 90, days))
        for each in parts.recipients
        if chance.holds()
    )


__all__ = ["NOON", "ZONES", "case_by_chance", "cases", "seeded_cases"]
