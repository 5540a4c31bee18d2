"""Every rule as a table: one case that satisfies it, and one for each reason for which it refuses."""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from agreements import policies as agreements
from agreements import uses
from agreements.models import Agreement, AgreementParty
from agreements.policy_table import POLICY_TABLE, Audience
from agreements.states import AgreementStatus
from agreements.terms import Terms
from agreements.uses import Use, datasets_of, policy_of
from anonymizer import policies as anonymizer
from anonymizer.models import Run
from entente.catalogue import policies as catalogue
from entente.catalogue.models import Dataset, DatasetVersion, UploadLink
from entente.core.verdicts import Verdict
from exports import policies as exports
from exports.models import Entitlement, Release
from exports.policies import ReleaseContent

NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)
TODAY = date(2026, 6, 1)
DATASET = uuid.UUID(int=1)
OWNER, RECIPIENT, OTHER = uuid.UUID(int=11), uuid.UUID(int=12), uuid.UUID(int=13)
PARTIES = [
    AgreementParty(organization_id=OWNER, role="provider"),
    AgreementParty(organization_id=RECIPIENT, role="recipient"),
    AgreementParty(organization_id=OTHER, role="funder"),
]
RUN_FACTS = ("approved", "candidate_exists", "released_before")
TERMS = Terms(purposes=("funding",), kinds=("contacts",), smallest_k=11, finest_geography="fsa")
OUTCOME = ReleaseContent(
    "contacts", 11, "fsa", False, ("age", "need"), follows_persons=False, is_measured=True, dates_lie_inside=True
)


def codes(verdict: Verdict) -> set[str]:
    return {reason.value for reason in verdict.reasons}


def agreement(**said: Any) -> Agreement:
    values = {
        "status": "active",
        "text_en": "We agree.",
        "binding": "en",
        "terms": TERMS.to_dict(),
        "starts_on": date(2026, 1, 1),
        "ends_on": date(2026, 12, 31),
        **said,
    }
    return Agreement(**values)


# --- Agreements ---------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("said", "terms", "roles", "refusal"),
    [
        ({}, {}, ["provider", "recipient"], set()),
        ({}, {}, ["provider", "funder"], {"agreement.party_missing"}),
        ({}, {"purposes": ()}, ["provider", "recipient"], {"agreement.no_purpose"}),
        ({}, {"kinds": ()}, ["provider", "recipient"], {"agreement.no_kind"}),
        ({"text_en": " "}, {}, ["provider", "recipient"], {"agreement.text_missing"}),
        ({"text_en": "", "text_fr": "Nous convenons.", "binding": "fr"}, {}, ["provider", "recipient"], set()),
        ({"binding": "both"}, {}, ["provider", "recipient"], {"agreement.language_missing"}),
        ({"binding": "both", "text_fr": "Nous convenons."}, {}, ["provider", "processor"], set()),
        ({"tier": "framework"}, {}, ["member", "member"], set()),
        ({"ends_on": date(2026, 5, 31)}, {}, ["provider", "recipient"], {"agreement.term_over"}),
        ({"ends_on": TODAY}, {}, ["provider", "recipient"], set()),
        ({}, {"smallest_k": 10}, ["provider", "recipient"], {"agreement.k_below_policy"}),
        ({"audience": "public"}, {"smallest_k": 19}, ["provider", "recipient"], {"agreement.k_below_policy"}),
        ({"audience": "internal"}, {"smallest_k": 5}, ["provider", "recipient"], set()),
    ],
)
def test_agreement_is_proposed_when_complete(
    said: dict[str, Any], terms: dict[str, Any], roles: list[str], refusal: set[str]
) -> None:
    subject = agreement(**said, terms=replace(TERMS, **terms).to_dict())

    assert codes(agreements.can_propose(subject, roles=roles, today=TODAY)) == refusal


@pytest.mark.parametrize(
    ("status", "today", "refusal"),
    [
        ("active", date(2026, 1, 1), set()),
        ("active", date(2026, 12, 31), set()),
        ("active", date(2025, 12, 31), {"agreement.not_started"}),
        ("active", date(2027, 1, 1), {"agreement.term_over"}),
        ("dormant", TODAY, {"agreement.dormant"}),
        *(
            (status, TODAY, {"agreement.not_active"})
            for status in AgreementStatus
            if status not in ("active", "dormant")
        ),
    ],
)
def test_agreement_is_in_force_on_its_days_alone(status: str, today: date, refusal: set[str]) -> None:
    assert codes(agreements.is_in_force(agreement(status=status), today=today)) == refusal


@pytest.mark.parametrize("zone", ["St_Johns", "Halifax", "Toronto", "Winnipeg", "Edmonton", "Vancouver"])
def test_agreement_ends_at_midnight_of_its_own_clock(zone: str) -> None:
    from zoneinfo import ZoneInfo

    subject = agreement(time_zone=f"America/{zone}")
    midnight = datetime(2027, 1, 1, tzinfo=ZoneInfo(subject.time_zone))
    last = (midnight - timedelta(microseconds=1)).astimezone(UTC)

    assert agreements.is_in_force(subject, today=subject.today(last))
    assert not agreements.is_in_force(subject, today=subject.today(midnight.astimezone(UTC)))
    # Nobody waits for the worker: pages say what is so from that midnight on.
    assert agreements.status_by_clock(subject, now=last) == "active"
    assert agreements.status_by_clock(subject, now=midnight) == "expired"
    subject.gives_way_on = midnight.date()
    subject.ends_on = subject.ends_on + timedelta(days=9)
    assert agreements.status_by_clock(subject, now=last) == "active"
    assert agreements.status_by_clock(subject, now=midnight) == "superseded"
    assert not agreements.is_in_force(subject, today=subject.today(midnight))


def test_emergency_that_is_over_is_shown_so_before_the_worker_writes_it() -> None:
    now = datetime(2026, 5, 5, 12, tzinfo=UTC)
    subject = agreement(emergency=True, awake_through=now.date(), confirm_by=now)

    assert agreements.status_by_clock(subject, now=now - timedelta(seconds=1)) == "active"
    assert agreements.status_by_clock(subject, now=now) == "dormant"
    subject.confirm_by = None
    assert agreements.status_by_clock(subject, now=now) == "active"
    assert agreements.status_by_clock(subject, now=now + timedelta(days=1)) == "dormant"


@pytest.mark.parametrize(
    ("awake_through", "confirm_by", "status"),
    [
        (None, NOW + timedelta(hours=1), "active"),  # it waits for its second person
        (None, NOW, "dormant"),
        (None, None, "dormant"),  # an exercise, or nobody awakened it
        (TODAY, None, "active"),
        (TODAY, NOW + timedelta(hours=1), "active"),
        (TODAY - timedelta(days=1), None, "dormant"),
        (TODAY - timedelta(days=1), NOW + timedelta(hours=1), "dormant"),
    ],
)
def test_emergency_counts_through_its_day_and_while_it_may_be_confirmed(
    awake_through: date | None, confirm_by: datetime | None, status: str
) -> None:
    subject = agreement(emergency=True, awake_through=awake_through, confirm_by=confirm_by)

    assert agreements.status_by_clock(subject, now=NOW) == status


@pytest.mark.parametrize(
    ("signed", "today", "refusal"),
    [
        ([True, True], TODAY, set()),
        ([True, False], TODAY, {"agreement.unsigned"}),
        ([False], date(2027, 1, 1), {"agreement.unsigned", "agreement.term_over"}),
    ],
)
def test_agreement_is_activated_by_the_last_signature(signed: list[bool], today: date, refusal: set[str]) -> None:
    assert codes(agreements.can_activate(agreement(), signed=signed, today=today)) == refusal


def test_agreement_of_fewer_parties_than_must_sign_is_not_proposed() -> None:
    said = {"roles": ["provider", "recipient"], "today": TODAY}

    assert codes(agreements.can_propose(agreement(), least=3, **said)) == {"agreement.too_few_parties"}
    assert codes(agreements.can_propose(agreement(), least=2, **said)) == set()


def test_network_asks_for_signatures_of_several_organizations() -> None:
    def refused(organizations: int) -> set[str]:
        said = {"signed": [True, True], "today": TODAY, "least": 2}
        return codes(agreements.can_activate(agreement(), organizations=organizations, **said))

    assert refused(1) == {"agreement.too_few_organizations"}
    assert refused(2) == set()


def test_policy_table_tightens_with_the_audience_and_names_sources() -> None:
    for table in POLICY_TABLE.values():
        rows = [row for audience in (Audience.PUBLIC, Audience.PARTNER, Audience.INTERNAL)
                for row in sorted(table[audience].values(), key=lambda row: -row.k)]  # fmt: skip

        assert [row.k for row in rows] == sorted((row.k for row in rows), reverse=True)
        assert all(str(row.source) and 0 < row.threshold < 1 and row.small_cell > 1 for row in rows)


# --- Terms --------------------------------------------------------------------------------------------------------
def test_terms_survive_their_json_form() -> None:
    terms = replace(TERMS, columns=("b", "a"), datasets=(str(DATASET),), retention_days=0, free_text=True)

    assert Terms.from_dict(terms.to_dict()).to_dict() == terms.to_dict()


# --- Releases -----------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("outcome", "terms", "refusal"),
    [
        ({}, {}, set()),
        ({"k": 10}, {}, {"release.k_too_small"}),
        ({"finest_geography": "postal_code"}, {}, {"release.geography"}),
        ({"finest_geography": None}, {"finest_geography": "country"}, set()),
        ({"finest_geography": "province"}, {"finest_geography": "country"}, {"release.geography"}),
        ({"free_text": True}, {}, {"release.free_text"}),
        ({"free_text": True}, {"free_text": True}, set()),
        ({"distinct_l": 2}, {"distinct_l": 3}, {"release.diversity"}),
        ({"distinct_l": 3}, {"distinct_l": 3}, set()),
        ({"distinct_l": 1}, {}, set()),
        ({"follows_persons": True}, {}, {"release.followed"}),
        ({"follows_persons": True}, {"follow_persons": True}, set()),
        ({"t": 0.3}, {"largest_t": 0.2}, {"release.closeness"}),
        ({"t": 0.2}, {"largest_t": 0.2}, set()),
        ({"period": (date(2025, 12, 31), TODAY)}, {"data_from": date(2026, 1, 1)}, {"release.period"}),
        ({"period": (date(2026, 1, 1), TODAY)}, {"data_from": date(2026, 1, 1), "data_to": TODAY}, set()),
        ({"period": (date(2026, 1, 1), date(2026, 6, 2))}, {"data_to": TODAY}, {"release.period"}),
        ({"k": 1, "free_text": True}, {}, {"release.k_too_small", "release.free_text"}),
    ],
)
def test_terms_are_met_one_by_one(outcome: dict[str, Any], terms: dict[str, Any], refusal: set[str]) -> None:
    assert codes(exports.meets_terms(replace(TERMS, **terms), replace(OUTCOME, **outcome), small_cell=6)) == refusal


@pytest.mark.parametrize(
    ("said", "refusal"),
    [
        ({}, set()),
        ({"purpose": "research"}, {"use.purpose"}),
        ({"kind": "survey"}, {"use.dataset"}),
        ({"owner": OTHER}, {"use.dataset"}),
        ({"terms": {"datasets": (str(uuid.UUID(int=2)),)}}, {"use.dataset"}),
        ({"terms": {"datasets": (str(DATASET),)}}, set()),
        ({"terms": {"columns": ("AGE", "Need", "more")}}, set()),
        ({"terms": {"columns": ("age",)}}, {"use.columns"}),
        ({"approved": False}, {"release.not_approved"}),
        ({"candidate_exists": False}, {"release.gone"}),
        ({"released_before": True}, {"release.twice"}),
        ({"today": date(2027, 1, 1)}, {"agreement.term_over"}),
    ],
)
def test_run_is_released_when_all_agree(said: dict[str, Any], refusal: set[str]) -> None:
    asked = {"purpose": "funding", "kind": "contacts", "today": TODAY, "columns": OUTCOME.columns, **said}
    terms = replace(TERMS, **asked.pop("terms", {}))
    owned = {str(DATASET): frozenset({datasets_of(asked.pop("owner", OWNER))})}
    facts = {name: asked.pop(name, name != "released_before") for name in RUN_FACTS}
    use = Use(action="use", target=str(DATASET), collections=owned, **asked)
    policy = policy_of(agreement(terms=terms.to_dict()), PARTIES)

    assert codes(exports.can_release(policy, use, OUTCOME, terms=terms, small_cell=6, **facts)) == refusal


def entitlement(**said: Any) -> Entitlement:
    dataset = Dataset(pk=DATASET, owner_id=OWNER, kind="contacts")
    release = Release(
        status=said.pop("release", "available"),
        agreement=said.pop("agreement", agreement()),
        purpose=said.pop("purpose", "funding"),
        run=Run(version=DatasetVersion(dataset=dataset)),
    )
    span = {"starts_at": NOW - timedelta(days=1), "ends_at": NOW + timedelta(days=1)}
    return Entitlement(release=release, **{"recipient_id": RECIPIENT, **span, **said})


@pytest.mark.parametrize(
    ("said", "accepted", "delivery", "refusal"),
    [
        ({}, True, "ready", set()),
        ({}, False, "ready", {"download.not_accepted"}),
        ({}, True, "copying", {"delivery.not_ready"}),
        ({}, True, "erased", {"delivery.not_ready"}),
        ({"revoked_at": NOW}, True, "ready", {"entitlement.revoked"}),
        ({"starts_at": NOW + timedelta(seconds=1)}, True, "ready", {"entitlement.not_begun"}),
        ({"ends_at": NOW}, True, "ready", {"entitlement.over"}),
        ({"release": "withdrawn"}, True, "ready", {"release.not_available"}),
        ({"release": "expired"}, True, "ready", {"release.not_available"}),
        ({"agreement": agreement(status="suspended")}, True, "ready", {"agreement.not_active"}),
        ({"agreement": agreement(ends_on=date(2026, 5, 31))}, True, "ready", {"agreement.term_over"}),
        ({"recipient_id": OTHER}, True, "ready", {"use.assignee"}),
        ({"purpose": "research"}, True, "ready", {"use.purpose"}),
    ],
)
def test_download_is_judged_at_the_moment_of_use(
    said: dict[str, Any], accepted: bool, delivery: str, refusal: set[str]
) -> None:
    subject = entitlement(**said)
    policy = policy_of(subject.release.agreement, PARTIES)
    verdict = exports.can_download(subject, policy=policy, delivery_status=delivery, accepted=accepted, now=NOW)

    assert codes(verdict) == refusal


# --- Catalogue and anonymizer -------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("said", "refusal"),
    [
        ({}, set()),
        ({"used_at": NOW}, {"upload_link.used"}),
        ({"revoked_at": NOW}, {"upload_link.revoked"}),
        ({"expires_at": NOW}, {"upload_link.over"}),
    ],
)
def test_upload_link_works_once_and_in_time(said: dict[str, Any], refusal: set[str]) -> None:
    link = UploadLink(**{"expires_at": NOW + timedelta(hours=1), **said})

    assert codes(catalogue.can_use_link(link, now=NOW)) == refusal


def test_held_version_is_not_destroyed() -> None:
    assert catalogue.can_destroy(DatasetVersion())
    assert codes(catalogue.can_destroy(DatasetVersion(held_at=NOW))) == {"version.held"}


CEILING = {
    "smallest_k": 11,
    "finest_geography": "fsa",
    "free_text": False,
    "columns": ["Age", "need"],
    "distinct_l": 3,
    "largest_t": 0.2,
}


@pytest.mark.parametrize(
    ("said", "refusal"),
    [
        ({}, set()),
        ({"k": 10}, {"recipe.k_too_small"}),
        ({"finest_geography": "postal_code"}, {"recipe.geography_too_fine"}),
        ({"finest_geography": None}, set()),
        ({"free_text": True}, {"recipe.text_not_allowed"}),
        ({"columns": ["age", "note"]}, {"recipe.column_not_allowed"}),
        ({"sensitive": [(3, 0.2), (4, 0.1)]}, set()),
        ({"sensitive": [(3, 0.2), (2, 0.2)]}, {"recipe.diversity"}),
        ({"sensitive": [(1, 1.0)]}, {"recipe.diversity", "recipe.closeness"}),
    ],
)
def test_recipe_stays_within_every_ceiling(said: dict[str, Any], refusal: set[str]) -> None:
    will: dict[str, Any] = {"k": 11, "finest_geography": "fsa", "free_text": False, "columns": ["age"], **said}
    loose = {"smallest_k": 2, "finest_geography": "postal_code", "free_text": True, "columns": []}

    assert codes(anonymizer.within_ceilings([CEILING, loose], **will)) == refusal
    assert anonymizer.within_ceilings([], **will)


# --- All of them --------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("module", [agreements, uses, anonymizer, catalogue, exports])
def test_every_refusal_says_something_in_a_sentence(module: Any) -> None:
    for refusal in module.Refusal:
        assert "." in refusal.value
        assert str(refusal.label).endswith(".")
        assert str(refusal.label)[0].isupper()


@pytest.mark.parametrize(
    ("kind", "k", "small_cell", "refusal"),
    [
        ("table", 1, 6, set()),
        ("table", 1, 11, set()),
        ("table", 1, 5, {"release.cells"}),
        ("table", 500, None, {"release.cells"}),
        ("contacts", 1, 6, {"release.k_too_small"}),
        ("contacts", 11, None, set()),
    ],
)
def test_table_of_counts_leaves_where_small_counts_are_hidden_and_k_is_for_persons(
    kind: str, k: int, small_cell: int | None, refusal: set[str]
) -> None:
    terms = replace(TERMS, kinds=("contacts", "table"))
    outcome = replace(OUTCOME, kind=kind, k=k, small_cell=small_cell)

    assert codes(exports.meets_terms(terms, outcome, small_cell=6)) == refusal


@pytest.mark.parametrize(("audience", "figure"), [("public", 11), ("partner", 6)])
def test_agreement_asks_for_the_figure_of_its_audience(audience: str, figure: int) -> None:
    assert agreement(audience=audience).small_cell == figure


@pytest.mark.parametrize(
    ("small_cell", "refusal"), [(5, {"recipe.small_cells"}), (6, {"recipe.small_cells"}), (11, set())]
)
def test_recipe_of_a_table_hides_what_the_strictest_ceiling_wants_hidden(small_cell: int, refusal: set[str]) -> None:
    will: dict[str, Any] = {"k": None, "finest_geography": "fsa", "free_text": False, "columns": ["age"]}
    ceilings = [CEILING, {**CEILING, "small_cell": 11}]

    assert codes(anonymizer.within_ceilings(ceilings, **will, small_cell=small_cell)) == refusal
    assert codes(anonymizer.within_ceilings([], **will, small_cell=small_cell)) == (
        {"recipe.small_cells"} if small_cell < 6 else set()
    )
