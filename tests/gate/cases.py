"""Plain cases of the gate: what docs/gate.md says is asked, as values. Nothing here decides anything.

Organizations, datasets, runs, agreements and people are short names. Days are dates, instants know their zone.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Terms:
    """The machine-checked terms of an agreement. An empty list of datasets, columns, places or ``link_with`` means any."""

    purposes: tuple[str, ...] = ("funding",)
    kinds: tuple[str, ...] = ("contacts",)
    smallest_k: int = 11
    finest_geography: str = "region"
    free_text: bool = False
    datasets: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    retention_days: int | None = None
    places: tuple[str, ...] = ()
    data_from: date | None = None
    data_to: date | None = None
    distinct_l: int | None = None
    largest_t: float | None = None
    small_cell: int | None = None
    linking: bool = False
    link_with: tuple[str, ...] = ()
    onward: str = "none"
    onward_to: tuple[str, ...] = ()
    follow_persons: bool = False
    frequency: str = "once"
    standing_release: bool = False
    change_feed: bool = False
    destruction_proof: bool = True
    destroy_within_days: int = 30
    review_on: date | None = None
    assurance: str = "none"
    proxied_only: bool = False
    fingerprint: bool = False
    wanted_detail: str = "alike"
    keeping: str = "at_provider"
    lease_days: int = 1
    k_counted_in: str = "table"
    pooled_by: tuple[str, ...] = ()
    privacy_assessment: bool = False
    provider_comparison: str = "none"


@dataclass(frozen=True, slots=True)
class Party:
    """An organization in an agreement. ``role``: provider, recipient, processor, funder, community_authority or member."""

    organization: str
    role: str


@dataclass(frozen=True, slots=True)
class Consent:
    """An authority consented to the release of a run, from one day through another."""

    authority: str
    run: str
    given_on: date
    through: date


@dataclass(frozen=True, slots=True)
class Assessment:
    """The last level of an organization's own safeguards, and through which day it counts."""

    organization: str
    level: str
    valid_through: date


@dataclass(frozen=True, slots=True)
class Agreement:
    """One version of an agreement.

    Attributes:
        lineage: the same for all versions of an agreement.
        superseded_by: the version that took its place, if one did.
        framework: the framework agreement above a schedule.
        needs_consent, consent_through: whether a community authority takes part, and through which day all of them consent.
        consents: to releases, given under any version.
        unchecked: the terms of the paper that are left to a person.
    """

    key: str
    lineage: str
    status: str
    starts_on: date
    ends_on: date
    parties: tuple[Party, ...]
    terms: Terms
    time_zone: str = "America/Toronto"
    audience: str = "partner"
    policy_version: str = "2026-12"
    sensitivity: str = "low"
    emergency: bool = False
    awake_through: date | None = None
    confirm_by: datetime | None = None
    needs_consent: bool = False
    consent_through: date | None = None
    consents: tuple[Consent, ...] = ()
    gives_way_on: date | None = None
    unchecked: tuple[str, ...] = ()
    framework: Agreement | None = None
    superseded_by: Agreement | None = None

    @property
    def versions(self) -> tuple[Agreement, ...]:
        """This version and those that took its place, one after the other; the last is the current one."""
        return (self,) if self.superseded_by is None else (self, *self.superseded_by.versions)

    @property
    def current(self) -> Agreement:
        return self.versions[-1]

    def organizations(self, *roles: str) -> frozenset[str]:
        """The parties in one of the roles."""
        return frozenset(party.organization for party in self.parties if party.role in roles)

    @property
    def authorities(self) -> frozenset[str]:
        return self.organizations("community_authority")


@dataclass(frozen=True, slots=True)
class Dataset:
    """A series. ``joined_from``: the two series from which it was joined or derived, or those of which rows were pooled in it; empty for any other.

    It is derived where one of the two is of another owner and it is no pool: that is the first, the source; the second is its owner's own.
    """

    key: str
    owner: str
    kind: str
    joined_from: tuple[Dataset, ...] = ()
    is_pool: bool = False


@dataclass(frozen=True, slots=True)
class Content:
    """What would leave, as measured. ``None``: not known.

    Attributes:
        k_in_population: the fewest people, at least, of whom a group shows some, of a population of which the file is a declared sample.
        small_cell: of a table of counts, below what its counts are hidden.
        period: first and last day.
        place_codes, unplaced: the places of its records, and of how many records no column tells a place.
        claimed_by: who claims a column that leaves: authorities, or "indigenous".
        held_for: who claims records that leave: the same.
        identity_measured: its values were searched for what tells of an Indigenous identity.
        follows_persons: its codes stand for the same persons in other releases.
        is_measured: places, text and dates were measured on the file.
        dates_lie_inside: the dates in the file lie in the period.
    """

    k: int | None = 20
    k_in_population: int | None = None
    finest_geography: str | None = "region"
    free_text: bool = False
    columns: tuple[str, ...] = ("age", "need")
    small_cell: int | None = None
    distinct_l: int | None = 3
    t: float | None = 0.2
    period: tuple[date, date] | None = (date(2026, 1, 1), date(2026, 6, 30))
    place_codes: tuple[str, ...] = ("CA-ON",)
    unplaced: int | None = 0
    claimed_by: tuple[str, ...] = ()
    held_for: tuple[str, ...] = ()
    identity_measured: bool = True
    follows_persons: bool | None = False
    is_measured: bool = True
    dates_lie_inside: bool | None = True

    @property
    def names_providers(self) -> bool:
        """Of the columns of these cases, one names providers."""
        return "agency" in [column.lower() for column in self.columns]


@dataclass(frozen=True, slots=True, kw_only=True)
class Derivation:
    """Of what the worker made a version of a derived dataset: access to a release of the source, and the own series.

    Attributes:
        recipient: whose access it is; ``is_passed_on``: another recipient passed it on.
        agreement, run, purpose, release_status: of the release of the source.
        elsewhere: the organizations that live on another node.
    """

    source: Dataset
    own: Dataset
    recipient: str
    agreement: Agreement
    run: str
    purpose: str
    starts_at: datetime
    ends_at: datetime
    revoked_at: datetime | None = None
    release_status: str = "available"
    is_passed_on: bool = False
    elsewhere: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Run:
    """The anonymized version. ``content``: ``None`` before it was measured. ``asked_since``: somebody asked not to be included whom it did not leave out.

    ``derivation``: of a derived dataset, of what it was made; ``None``: nobody knows.
    """

    key: str
    dataset: Dataset
    content: Content | None
    approved: bool = True
    candidate_exists: bool = True
    asked_since: bool = False
    derivation: Derivation | None = None


@dataclass(frozen=True, slots=True)
class Decision:
    """A person decided about a term of an agreement, by its lineage, for the run in question. A decision that no longer counts is left out."""

    lineage: str
    term: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RunCase:
    """What every question about a run says: when, for which purpose, what persons decided, and who has which safeguards."""

    now: datetime
    run: Run
    purpose: str
    decisions: tuple[Decision, ...] = ()
    assessments: tuple[Assessment, ...] = ()

    def decided_terms(self, lineage: str) -> set[str]:
        """The terms on which a person decided, for agreements of the lineage."""
        return {decision.term for decision in self.decisions if decision.lineage == lineage}


@dataclass(frozen=True, slots=True, kw_only=True)
class UseCase(RunCase):
    """The same, under an agreement. ``others``: the other agreements of the platform."""

    agreement: Agreement
    others: tuple[Agreement, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleaseCase(UseCase):
    """May this run be released under this agreement, and these recipients be given access through ``access_ends_on``?

    ``released_before``: under this agreement, and not taken back. ``unstated_nodes``: how many that must did not tell to whom they pass data on.
    """

    recipients: tuple[str, ...]
    access_ends_on: date
    released_before: bool = False
    unstated_nodes: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class AddedRecipientCase(UseCase):
    """May one more recipient be given access to a release that was made for others? ``agreement``: under which it was made."""

    recipient: str
    release_status: str
    access_ends_on: date
    unstated_nodes: int = 0


@dataclass(frozen=True, slots=True)
class ComparisonCase:
    """May the files be published to this recipient, beside all that it holds already?

    ``alone``: among how many persons one hides in the release by itself. ``together``: the same beside what the recipient holds; of a
    table of counts, the least that is proved of a small count. ``unknown``: releases that could not be compared.
    """

    now: datetime
    dataset: Dataset
    agreement: Agreement
    others: tuple[Agreement, ...]
    purpose: str
    recipient: str
    alone: int | None
    together: int | None
    unknown: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DownloadCase(UseCase):
    """May this recipient have a file now? ``agreement``: the version under which the release was made."""

    recipient: str
    release_status: str
    starts_at: datetime
    ends_at: datetime
    revoked_at: datetime | None = None
    delivery_status: str = "ready"
    accepted: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class OnwardCase(DownloadCase):
    """May this recipient have a file that another one passed on to it, now (``is_use``)? Or: may it be passed on so?

    Attributes:
        holder: the recipient that passes it on; ``first_ends_at`` and ``first_revoked_at`` are of its own access.
        under: the agreement in which it provides to the other one.
        elsewhere: the holder lives on another node, which confirmed that ``under`` stands, until ``confirmed_until`` (``None``: it never did).
    """

    holder: str
    first_ends_at: datetime
    first_revoked_at: datetime | None = None
    under: Agreement
    is_use: bool = True
    elsewhere: bool = False
    confirmed_until: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AmendedAccessCase(RunCase):
    """Does access to a release go on, now that ``after`` takes the place of ``before``, under which it was made?"""

    before: Agreement
    after: Agreement
    recipient: str


@dataclass(frozen=True, slots=True)
class ActivationCase:
    """May an agreement come into force with the signatures that it has?

    Attributes:
        before: the version that it amends; ``None`` for a first version.
        signed: the organizations that signed ``after`` itself.
        text_changed: the title, or the text before the clauses, is another one.
        changed_clauses: for each clause that changes, comes or goes, the parties that its words name.
        organizations, least: how many organizations signed by people of their own, and how many the network asks for.
    """

    today: date
    before: Agreement | None
    after: Agreement
    signed: tuple[str, ...]
    text_changed: bool = False
    changed_clauses: tuple[tuple[str, ...], ...] = ()
    organizations: int = 2
    least: int = 1


@dataclass(frozen=True, slots=True)
class ActCase:
    """May this person do what she is about to do: the second part of an act that takes two?

    Attributes:
        act: sign, review, confirm_entry, confirm_emergency, approve_series or trace_codes.
        actor: who wants to do it now.
        first: who did the first part.
        is_open: it waits for this act.
        in_term: the last day is today or later.
        has_signed, unchanged, is_alone, signed_by_another: of a signature alone.
        provider_among: of an emergency alone: one of the two acts for a provider.
    """

    act: str
    actor: str
    first: tuple[str, ...]
    is_open: bool = True
    in_term: bool = True
    has_signed: bool = False
    unchanged: bool = True
    is_alone: bool = False
    signed_by_another: bool = True
    provider_among: bool = True


Case = (
    ReleaseCase | AddedRecipientCase | ComparisonCase | DownloadCase | OnwardCase | AmendedAccessCase | ActivationCase
    | ActCase
)  # fmt: skip
