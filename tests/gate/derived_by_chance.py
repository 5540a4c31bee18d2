"""Invented cases of derived datasets: of which access the worker made the version in question, mostly one that lets it leave so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from tests.gate.agreements_by_chance import (
    DAY,
    LEVELS,
    PURPOSES,
    SOURCE_OWNER,
    Chance,
    Parts,
    decisions,
    is_derived,
    other_agreement,
    some_agreement,
)
from tests.gate.cases import (
    AddedRecipientCase,
    Agreement,
    Assessment,
    Case,
    Dataset,
    Derivation,
    DownloadCase,
    OnwardCase,
    Party,
    ReleaseCase,
)

OF_COPIES: Final = (
    "fingerprint", "proxied_only", "change_feed", "follow_persons", "standing_release", "destruction_proof", "destroy_within_days",
    "keeping", "lease_days",
)  # fmt: skip
"""Terms of the release that are mostly those of the source too, so that it is as strict in handling."""


def with_derivation(chance: Chance, case: Case) -> Case:
    """The same, and where its dataset is derived, of what the version was made; the agreements of the source's provider are among the others."""
    if not isinstance(case, ReleaseCase | AddedRecipientCase | DownloadCase) or not is_derived(case.run.dataset):
        return case
    if not chance.holds(0.3):
        return case  # nobody knows
    to = recipients_of(case)
    about = about_source(chance, case)
    given = source_agreement(chance, case, about, to)
    others = [*case.others, *given.versions]
    if chance.random.random() < 0.3:
        others.append(
            replace(
                other_agreement(chance, "q9", about, case.now),
                parties=_parties(chance, chance.random.choice([to, ("owner", *to)])),
            )
        )
    source, own = case.run.dataset.joined_from
    second, day = timedelta(seconds=1), timedelta(days=1)
    derivation = Derivation(
        source=chance.pick(source, [Dataset("another", SOURCE_OWNER, source.kind)]),
        own=chance.pick(own, [replace(own, owner="rival"), Dataset("another", "owner", own.kind)]),
        recipient=chance.pick("owner", ["rival"]),
        agreement=given,
        run="q",
        purpose=chance.random.choice([case.purpose, case.purpose, *PURPOSES]),
        starts_at=case.now - chance.pick(second, [timedelta(0), -second]),
        ends_at=case.now + chance.pick(second, [timedelta(0), -day]),
        revoked_at=chance.pick(None, [case.now, case.now + day]),
        release_status=chance.pick("available", ["publishing", "withdrawn", "expired"]),
        is_passed_on=not chance.holds(),
        elsewhere=chance.pick((), [("city",), ("owner",), (SOURCE_OWNER,), ("institute",), ("college",)]),
    )
    safeguards = Assessment(
        "owner", chance.pick("high", LEVELS), case.now.date() + chance.pick(DAY * 90, [-DAY * 30, -DAY * 32])
    )
    return replace(
        case,
        run=replace(case.run, derivation=derivation),
        others=tuple(others),
        decisions=(*case.decisions, *decisions(chance, (given,))),
        assessments=(*case.assessments, safeguards),
    )


def recipients_of(case: ReleaseCase | AddedRecipientCase | DownloadCase) -> tuple[str, ...]:
    """Whoever would have it."""
    if isinstance(case, ReleaseCase):
        return case.recipients
    return (case.recipient, case.holder) if isinstance(case, OnwardCase) else (case.recipient,)


def about_source(chance: Chance, case: ReleaseCase | AddedRecipientCase | DownloadCase) -> Parts:
    """The source, which its owner shares with the deriver."""
    places = case.run.content.place_codes if case.run.content else ()
    period = (date(2026, 1, 1), date(2026, 6, 30))
    return Parts(
        "q", case.run.dataset.joined_from[0], ("owner",), case.purpose, period, places, chance.random.random() < 0.1
    )


def source_agreement(
    chance: Chance, case: ReleaseCase | AddedRecipientCase | DownloadCase, about: Parts, to: Sequence[str]
) -> Agreement:
    """By which the deriver has the source: it mostly lets it be linked and passed on, and handled as in the release."""
    random, leaves = chance.random, case.agreement if isinstance(case, ReleaseCase) else case.agreement.current
    made = some_agreement(chance, "q", about, case.now)
    own = case.run.dataset.joined_from[1].key
    same = {name: getattr(leaves.terms, name) for name in OF_COPIES if chance.holds()}
    named = {*leaves.terms.onward_to, *to}
    terms = replace(
        made.terms,
        **same,
        linking=chance.holds(),
        link_with=chance.pick(random.choice([(), (own,)]), [("elsewhere",), (about.dataset.key,)]),
        onward=chance.pick("named", ["aggregates", "none"]),
        onward_to=tuple(sorted(chance.pick(named, [{to[0]}, set()]))),
    )
    authorities = tuple(party for party in made.parties if party.role == "community_authority")
    made = replace(made, terms=terms, parties=(*_parties(chance, ("owner",)), *authorities))
    if random.random() < 0.15:
        before = replace(terms, linking=random.random() < 0.5, onward="none")
        return replace(made, status="superseded", terms=before, superseded_by=replace(made, key="q2"))
    return made


def _parties(chance: Chance, to: Sequence[str]) -> tuple[Party, ...]:
    """The source's owner provides, the others receive."""
    receiving = (Party(name, chance.pick("recipient", ["member"])) for name in dict.fromkeys(to))
    return (Party(SOURCE_OWNER, chance.pick("provider", ["funder"])), *receiving)
