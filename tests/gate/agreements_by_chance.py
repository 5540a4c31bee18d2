"""Invented agreements and what they speak of, by chance: near the limits, and mostly fit for one use."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from random import Random
from typing import Any, Final
from zoneinfo import ZoneInfo

from tests.gate.cases import Agreement, Consent, Dataset, Decision, Party, Terms

DAY: Final = timedelta(days=1)
ZONES: Final = ("America/St_Johns", "America/Halifax", "America/Toronto", "America/Winnipeg", "America/Vancouver")
PURPOSES: Final = ("funding", "research", "emergency")
STATUSES: Final = (
    "draft", "proposed", "scheduled", "dormant", "suspended", "superseded", "terminated", "expired", "withdrawn",
)  # fmt: skip
SOURCE_OWNER: Final = "region"  # of a derived dataset
CONTRIBUTORS: Final = ("shelter", "clinic")  # beside the holder of a pool
LEVELS: Final = ("none", "basic", "standard", "high")
DECIDED: Final = ("distinct_l", "largest_t", "data_from", "data_to", "places", "retention_days", "onward", "provider_comparison")  # fmt: skip
GEOGRAPHIES: Final = ("postal_code", "fsa", "region", "province", "country")


@dataclass(frozen=True, slots=True)
class Chance:
    """Draws what holds at a rate, and what does not otherwise."""

    random: Random
    rate: float

    def holds(self, seldom: float = 1.0) -> bool:
        """Whether it holds. ``seldom``: makes a fault rarer than the rate says."""
        return self.random.random() < 1 - (1 - self.rate) * seldom

    def pick(self, good: Any, faulty: Sequence[Any]) -> Any:
        """What holds, or now and then something that may not."""
        return good if self.holds() else self.random.choice(faulty)


@dataclass(frozen=True, slots=True)
class Parts:
    """Who shares what with whom."""

    run: str
    dataset: Dataset
    recipients: tuple[str, ...]
    purpose: str
    period: tuple[date, date]
    places: tuple[str, ...]
    has_authority: bool


def parts_of(chance: Chance) -> Parts:
    """A dataset of the owner, every fifth a join, every tenth a pool of others' datasets and every tenth derived, and one or two recipients."""
    random = chance.random
    kind = random.choice(["contacts", "contacts", "survey", "table"])
    dataset = Dataset("d", "owner", kind)
    if random.random() < 0.2:
        first = Dataset("s0", "owner", "contacts")
        if not chance.holds():  # which was itself joined
            first = replace(first, joined_from=(Dataset("t0", "owner", "contacts"), Dataset("t1", "owner", "survey")))
        dataset = replace(dataset, joined_from=(first, Dataset("s1", "owner", chance.pick("clients", ["table"]))))
    elif random.random() < 0.125:
        contributors = [Dataset(f"s{number}", name, kind) for number, name in enumerate(("owner", *CONTRIBUTORS))]
        dataset = replace(dataset, joined_from=tuple(contributors), is_pool=True)
    elif random.random() < 0.14:
        source = Dataset("s0", SOURCE_OWNER, kind)
        dataset = replace(dataset, joined_from=(source, Dataset("s1", "owner", chance.pick(kind, ["activity"]))))
    recipients = random.choice([("city",), ("city",), ("city", "institute")])
    period = (date(2026, 1, 1), date(2026, 6, 30))
    places = random.choice([("CA-ON",), ("M5V",), ("M5V", "CA-QC"), ()])
    return Parts("r", dataset, recipients, random.choice(PURPOSES), period, places, random.random() < 0.25)


def is_derived(dataset: Dataset) -> bool:
    """Whether one of the two from which it was made is of another owner."""
    return not dataset.is_pool and any(source.owner != dataset.owner for source in dataset.joined_from)


def some_agreement(chance: Chance, key: str, parts: Parts, now: datetime) -> Agreement:
    """An agreement that is mostly in force and mostly covers the use."""
    random = chance.random
    zone = random.choice(ZONES)
    today = now.astimezone(ZoneInfo(zone)).date()
    agreement = Agreement(
        key=key,
        lineage=f"line of {key[:1]}" if key.startswith("a") else f"line of {key}",
        status=chance.pick("active", STATUSES),
        starts_on=today - DAY * chance.pick(random.choice([0, 100]), [-1]),
        ends_on=today + DAY * chance.pick(random.choice([0, 200]), [-1]),
        parties=_parties(chance, parts),
        terms=some_terms(chance, parts),
        time_zone=zone,
        audience=chance.pick("partner", ["public", "internal"]),
        policy_version=random.choice(["2026-11", "2026-12"]),
        sensitivity=random.choice(["", "low", "medium", "high"]),
        gives_way_on=random.choice([None, None, None, today + DAY * chance.pick(1, [0, -1])]),
        unchecked=random.choice(
            [(), (), (), ("retention_days",), ("onward", "retention_days"), chance.pick((), [("places",)])]
        ),
    )
    if parts.has_authority:
        agreement = _with_authority(chance, agreement, parts.run, today)
    if random.random() < 0.12:
        agreement = _for_emergencies(chance, agreement, today, now)
        agreement = agreement if chance.holds() else replace(agreement, emergency=False)
    if random.random() < 0.2:
        agreement = replace(agreement, framework=_framework(chance, agreement, now))
    return agreement


def other_agreement(chance: Chance, key: str, parts: Parts, now: datetime) -> Agreement:
    """Another agreement: it covers the same use or misses it by one thing, and asks for more or less."""
    random = chance.random
    wide = Chance(random, random.choice([1.0, 0.95, 0.8]))
    agreement = some_agreement(wide, key, parts, now)
    stricter = replace(
        agreement.terms,
        smallest_k=random.choice([5, 11, 20, 21, 26]),
        small_cell=random.choice([None, 6, 11, 12]),
        finest_geography=random.choice(["fsa", "region", "region", "province", "country"]),
        free_text=random.random() < 0.6,
        distinct_l=random.choice([None, None, 3, 4]),
        largest_t=random.choice([None, None, 0.2, 0.1]),
        data_from=random.choice([None, parts.period[0], parts.period[0] + DAY]),
        data_to=random.choice([None, parts.period[1], parts.period[1] - DAY]),
        follow_persons=random.random() < 0.5,
        k_counted_in=random.choice(["table", "population", "population"]),
        assurance=random.choice(["none", "none", "basic", "standard", "high"]),
    )
    return replace(agreement, terms=stricter)


def some_terms(chance: Chance, parts: Parts) -> Terms:
    """Terms that mostly allow what usually leaves."""
    random, dataset = chance.random, parts.dataset
    kinds = tuple(sorted({dataset.kind, *(source.kind for source in dataset.joined_from)}))
    keys = (dataset.key, *(source.key for source in dataset.joined_from))
    return Terms(
        purposes=chance.pick(tuple(sorted({parts.purpose, random.choice(PURPOSES)})), [(), ("public-reporting",)]),
        kinds=chance.pick(kinds, [(), ("activity",), kinds[:1]]),
        smallest_k=chance.pick(random.choice([5, 11, 15, 20]), [21, 26, 40]),
        finest_geography=chance.pick(random.choice(["postal_code", "fsa", "region"]), GEOGRAPHIES),
        free_text=random.random() < 0.3,
        datasets=chance.pick(random.choice([(), (), keys[:1], keys]), [("elsewhere",)]),
        columns=chance.pick(random.choice([(), (), ("Age", "Need", "Agency")]), [("age",), ("need",)]),
        retention_days=random.choice([None, 30, 365]),
        places=chance.pick(random.choice([(), (), parts.places, ("CA-ON", "CA-QC")]), [("M5V",), ("M",), ("CA-QC",), ("X",), ("CA-NU",)]),
        data_from=random.choice([None, None, parts.period[0] + DAY * chance.pick(0, [1])]),
        data_to=random.choice([None, None, parts.period[1] - DAY * chance.pick(0, [1])]),
        distinct_l=random.choice([None, None, chance.pick(3, [4, 5])]),
        largest_t=random.choice([None, None, chance.pick(0.2, [0.15, 0.05])]),
        small_cell=random.choice([None, None, chance.pick(11, [12])]),
        linking=random.random() < 0.5 or (bool(dataset.joined_from) and chance.holds()),
        link_with=random.choice([(), (), keys[1:]]),
        onward=random.choice(["none", "none", "aggregates", "named"]),
        onward_to=random.choice([(), (), ("institute",), ("institute", "rival")]),
        follow_persons=random.random() < 0.4,
        frequency=random.choice(["once", "yearly", "quarterly", "monthly", "weekly", "daily"]),
        standing_release=random.random() < 0.3,
        change_feed=random.random() < 0.3,
        destruction_proof=random.random() < 0.7,
        destroy_within_days=random.choice([15, 30, 60]),
        review_on=random.choice([None, None, date(2026, 12, 1), date(2027, 1, 1)]),
        assurance=random.choice(["none", "none", "basic", "standard", "high"]),
        proxied_only=random.random() < 0.2,
        fingerprint=random.random() < 0.2,
        keeping=random.choice(["at_provider", "at_provider", "copy_allowed"]),
        lease_days=random.choice([1, 1, 7, 30]),
        k_counted_in=random.choice(["table", "population", "population"]),
        pooled_by=chance.pick(("owner",), [(), ("rival",)]) if dataset.is_pool else random.choice([(), (), ("institute",)]),
        provider_comparison=random.choice(["none", "shown_first", "agreed_measures", "agreed_measures"]),
        wanted_detail="place" if len(parts.places) % 2 else "alike",
    )  # fmt: skip


def _parties(chance: Chance, parts: Parts) -> tuple[Party, ...]:
    random = chance.random
    sources = () if is_derived(parts.dataset) else parts.dataset.joined_from
    providers = dict.fromkeys(["owner", parts.dataset.owner, *(source.owner for source in sources)])
    parties = [Party(name, chance.pick("provider", ["funder", "member"])) for name in providers]
    parties += [
        Party(name, chance.pick(random.choice(["recipient", "processor"]), ["funder", "member"]))
        for name in parts.recipients
        if chance.holds()
    ]
    if parts.has_authority and chance.holds():
        parties.append(Party("nation", "community_authority"))
    if not chance.holds():
        parties.append(Party("rival", random.choice(["provider", "recipient", "funder"])))
    return tuple(parties)


def _with_authority(chance: Chance, agreement: Agreement, run: str, today: date) -> Agreement:
    random = chance.random
    consent = Consent(
        "nation",
        chance.pick(run, ["another run"]),
        today - DAY * chance.pick(random.choice([0, 5]), [-1]),
        today + DAY * chance.pick(random.choice([0, 5]), [-1]),
    )
    authorities = any(party.role == "community_authority" for party in agreement.parties)
    return replace(
        agreement,
        needs_consent=chance.pick(authorities, [not authorities]),
        consent_through=today + DAY * chance.pick(0, [-1]) if chance.holds() else None,
        consents=chance.pick((consent,), [(), (replace(consent, authority="band"),)]),
    )


def _for_emergencies(chance: Chance, agreement: Agreement, today: date, now: datetime) -> Agreement:
    """Dormant, awakened and waiting for a second person, awake, in an exercise, or over."""
    random = chance.random
    agreement = replace(agreement, emergency=True, gives_way_on=chance.pick(None, [agreement.gives_way_on]))
    confirm_by = now + timedelta(seconds=chance.pick(60, [0, -60]))
    through = today + DAY * chance.pick(random.choice([0, 2]), [-1])
    return random.choice(
        [
            replace(agreement, status="dormant"),
            replace(agreement, confirm_by=confirm_by),
            replace(agreement, awake_through=through, confirm_by=None),
            replace(agreement, awake_through=through, confirm_by=confirm_by),
            agreement,
        ]
    )


def _framework(chance: Chance, agreement: Agreement, now: datetime) -> Agreement:
    """A framework that mostly allows as much, in a time zone of its own, sometimes amended since."""
    random = chance.random
    zone = random.choice(ZONES)
    today = now.astimezone(ZoneInfo(zone)).date()
    framework = Agreement(
        key=f"framework of {agreement.key}",
        lineage="line of the framework",
        status=chance.pick("active", ["suspended", "terminated", "expired"]),
        starts_on=today - DAY * chance.pick(random.choice([0, 50]), [-1]),
        ends_on=today + DAY * chance.pick(random.choice([0, 50]), [-1]),
        parties=tuple(Party(party.organization, "member") for party in agreement.parties),
        terms=agreement.terms if chance.holds() else _one_term_stricter(chance, agreement.terms),
        time_zone=zone,
    )
    if random.random() < 0.3:
        return replace(
            framework, status="superseded", terms=replace(framework.terms, smallest_k=99),
            superseded_by=replace(framework, key=f"framework 2 of {agreement.key}"),
        )  # fmt: skip
    return framework


def _one_term_stricter(chance: Chance, terms: Terms) -> Terms:
    """A framework that differs in one term: stricter, or looser."""
    changes: list[dict[str, Any]] = [
        {"smallest_k": terms.smallest_k + 1}, {"smallest_k": terms.smallest_k - 1}, {"finest_geography": "country"},
        {"free_text": not terms.free_text}, {"columns": ("age",)}, {"datasets": ("d",)}, {"places": ("CA-ON",)}, {"places": ("M",)},
        {"retention_days": 20}, {"data_from": date(2026, 3, 1)}, {"data_to": date(2026, 3, 1)}, {"distinct_l": 4},
        {"largest_t": 0.1}, {"small_cell": 13}, {"linking": False}, {"link_with": ("elsewhere",)}, {"onward": "none"},
        {"onward_to": ()}, {"pooled_by": ()}, {"follow_persons": not terms.follow_persons}, {"frequency": "quarterly"},
        {"standing_release": not terms.standing_release}, {"change_feed": not terms.change_feed},
        {"destruction_proof": not terms.destruction_proof}, {"destroy_within_days": 20}, {"review_on": date(2026, 11, 1)},
        {"assurance": "basic"}, {"proxied_only": not terms.proxied_only}, {"fingerprint": not terms.fingerprint},
        {"keeping": "at_provider"}, {"keeping": "copy_allowed"}, {"lease_days": 1}, {"lease_days": 30},
        {"k_counted_in": "table"}, {"k_counted_in": "population"}, {"provider_comparison": "none"}, {"provider_comparison": "shown_first"},
        {"purposes": (*terms.purposes, "evaluation")}, {"purposes": ("funding",)}, {"kinds": (*terms.kinds, "activity")}, {"kinds": ("contacts",)},
    ]  # fmt: skip
    return replace(terms, **chance.random.choice(changes))


def decisions(chance: Chance, agreements: tuple[Agreement, ...]) -> tuple[Decision, ...]:
    """Of each agreement, the terms on which a person decided: mostly all that could be asked."""
    lineages = dict.fromkeys(agreement.lineage for agreement in agreements)
    return tuple(
        Decision(lineage, term)
        for lineage in lineages
        for term in DECIDED
        if chance.random.random() < chance.random.choice([1.0, 1.0, 0.5])
    )
