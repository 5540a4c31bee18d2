"""Rules about what leaves and who may still have it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from agreements.models import AgreementParty
from agreements.policies import Refusal as AgreementRefusal
from agreements.uses import Policy, Use, datasets_of, policy_of
from agreements.uses import Refusal as UseRefusal
from agreements.uses.evidence import Consented, Evidence
from anonymizer.models import Run
from entente.catalogue.models import Dataset, DatasetVersion
from exports import policies
from exports.models import Entitlement, Release
from exports.policies import (
    LayerRefusal,
    LinkingRefusal,
    OnwardRefusal,
    PoolRefusal,
    Refusal,
    ReleaseContent,
    ReviewRefusal,
)
from exports.policies.releases import Term
from tests.rules.tables.agreements import NOW, SUSPENDED, TERMS, TODAY, TOMORROW, agreement
from tests.rules.tables.rule import Rule

DATASET, OWNER, RECIPIENT, OTHER = (UUID(int=number) for number in (1, 11, 12, 13))
PARTIES = [
    AgreementParty(organization_id=OWNER, role="provider"),
    AgreementParty(organization_id=RECIPIENT, role="recipient"),
]
MOMENT = timedelta(microseconds=1)
POLICY = policy_of(agreement(), PARTIES)
NOT_IN_FORCE = policy_of(SUSPENDED, PARTIES)
UNCONFIRMED = policy_of(agreement(emergency=True, awake_through=TODAY, confirm_by=NOW), PARTIES)
USE = Use(
    action="use", today=TODAY, assignee=str(RECIPIENT), target=str(DATASET), kind="contacts", purpose="funding",
    collections={str(DATASET): frozenset({datasets_of(OWNER)})},
)  # fmt: skip
LIMITS = replace(TERMS, distinct_l=3, largest_t=0.2, data_from=date(2026, 1, 1), data_to=TODAY, columns=("age",))
OUTCOME = ReleaseContent(
    "contacts", 11, "fsa", False, ("age",), distinct_l=3, t=0.2, period=(date(2026, 1, 1), TODAY),
    follows_persons=False, is_measured=True, dates_lie_inside=True,
)  # fmt: skip
LAYERED: dict[str, Any] = {
    "source": Dataset(pk=DATASET, owner_id=OWNER, kind="directory"),
    "own": Dataset(pk=OTHER, owner_id=RECIPIENT, kind="activity"),
    "recipient_id": RECIPIENT,
    **dict.fromkeys(("is_read", "is_first", "is_here", "is_accepted", "has_parquet", "is_new"), True),
}
COUNTS = replace(OUTCOME, kind="table", k=None, small_cell=6, distinct_l=None, t=None)


def terms_refusals() -> list[tuple[Any, dict[str, Any]]]:
    """Each limit of an agreement, one step beyond it, and without a figure."""
    beyond = {
        Refusal.K_TOO_SMALL: {"k": 10},
        Refusal.GEOGRAPHY: {"finest_geography": "postal_code"},
        Refusal.FREE_TEXT: {"free_text": True},
        Refusal.DIVERSITY: {"distinct_l": 2},
        Refusal.CLOSENESS: {"t": 0.21},
        Refusal.FOLLOWED: {"follows_persons": True},
    }
    periods = [(date(2025, 12, 31), TODAY), (date(2026, 1, 1), TOMORROW)]
    unknown = [{"k": None}, {"is_measured": False}, {"columns": ()}, {"follows_persons": None}]
    undecided = [{"distinct_l": None}, {"t": None}, {"period": None}, {"dates_lie_inside": None}]
    return [
        *((refusal, {"outcome": replace(OUTCOME, **fields)}) for refusal, fields in beyond.items()),
        *((Refusal.PERIOD, {"outcome": replace(OUTCOME, period=period)}) for period in periods),
        (Refusal.CELLS, {"outcome": replace(COUNTS, small_cell=5)}),
        (Refusal.CELLS, {"outcome": replace(COUNTS, small_cell=None)}),
        *((Refusal.UNMEASURED, {"outcome": replace(OUTCOME, **fields)}) for fields in unknown),
        *((Refusal.UNDECIDED, {"outcome": replace(OUTCOME, **fields)}) for fields in undecided),
    ]


TERMS_RULE = Rule(
    policies.meets_terms,
    {"terms": LIMITS, "outcome": OUTCOME, "small_cell": 6},
    [
        *terms_refusals(),
        # Of what was not measured, a person decides about the few that no file could tell, and about each.
        (Refusal.UNMEASURED, {"outcome": replace(OUTCOME, k=None), "decided": {"smallest_k"}}),
        (Refusal.UNDECIDED, {"outcome": replace(OUTCOME, distinct_l=None, t=None), "decided": {"distinct_l"}}),
    ],
    [
        {"outcome": COUNTS},
        {"outcome": replace(OUTCOME, distinct_l=None, t=None), "decided": {"distinct_l", "largest_t"}},
        {"outcome": replace(OUTCOME, distinct_l=None, t=None, period=None), "decided": policies.DECIDABLE},
        {"outcome": replace(OUTCOME, is_measured=False), "judged_before": {"finest_geography", "free_text"}},
        {"outcome": replace(OUTCOME, k=None, is_measured=False, follows_persons=None, is_planned=True)},
        {"terms": replace(TERMS, free_text=True), "outcome": replace(OUTCOME, free_text=True)},
        {"terms": replace(TERMS, follow_persons=True), "outcome": replace(OUTCOME, follows_persons=True)},
        {"terms": replace(TERMS, follow_persons=True), "outcome": replace(OUTCOME, follows_persons=None)},
        {"terms": TERMS, "outcome": replace(OUTCOME, distinct_l=1, t=1.0, period=(date(2020, 1, 1), TOMORROW))},
        {"terms": replace(TERMS, data_from=TODAY), "outcome": replace(OUTCOME, period=(TODAY, TOMORROW))},
        {"terms": replace(TERMS, data_to=TODAY), "outcome": replace(OUTCOME, period=(date(2020, 1, 1), TODAY))},
    ],
)


def release(**fields: Any) -> Release:
    """An available one of the dataset; nothing of it is saved."""
    run = Run(version=DatasetVersion(dataset=Dataset(pk=DATASET, owner_id=OWNER, kind="contacts")))
    return Release(**{"status": "available", "agreement": agreement(), "purpose": "funding", "run": run, **fields})


def entitlement(*, of: Release | None = None, **fields: Any) -> Entitlement:
    span = {"starts_at": NOW, "ends_at": NOW + MOMENT}
    return Entitlement(**{"release": of or release(), "recipient_id": RECIPIENT, **span, **fields})


def with_terms(**terms: Any) -> Entitlement:
    return entitlement(of=release(agreement=agreement(replace(TERMS, **terms))))


ENTITLED = {"entitlement": entitlement(), "policy": POLICY, "now": NOW}
NOT_ENTITLED = [
    (Refusal.REVOKED, {"entitlement": entitlement(revoked_at=NOW)}),
    (Refusal.NOT_BEGUN, {"entitlement": entitlement(starts_at=NOW + MOMENT)}),
    (Refusal.OVER, {"entitlement": entitlement(ends_at=NOW)}),
    *((Refusal.NOT_AVAILABLE, {"entitlement": entitlement(of=release(status=status))})
      for status in ("withdrawn", "expired", "failed", "refused")),
    (UseRefusal.ASSIGNEE, {"entitlement": entitlement(recipient_id=OTHER)}),
    (AgreementRefusal.NOT_ACTIVE, {"policy": NOT_IN_FORCE}),
    (AgreementRefusal.NOT_CONFIRMED, {"policy": UNCONFIRMED}),
]  # fmt: skip
TERM = Term(NOW, NOW + MOMENT, None, "publishing")
LAST = agreement(ends_on=TOMORROW)
DORMANT = agreement(status="dormant", emergency=True)
OF_ONE_RUN = release()
CONSENTED = replace(
    POLICY,
    evidence=Evidence(frozenset({str(OTHER)}), (Consented(str(OTHER), str(OF_ONE_RUN.run_id), TODAY, TODAY),)),
)
WITH_AUTHORITY = replace(POLICY, evidence=Evidence(frozenset({str(OTHER)})))

RULES = [
    TERMS_RULE,
    Rule(
        policies.can_combine,
        {"alone": 20, "together": 11, "required": 11, "unknown": 0},
        [
            (Refusal.COMBINATION, {"together": 10}),
            (Refusal.COMBINATION, {"alone": 5, "together": 4}),
            (Refusal.COMBINATION, {"alone": None, "together": 10}),
            (Refusal.COMBINATION_UNKNOWN, {"unknown": 1}),
        ],
        [{"alone": 5, "together": 5}, {"alone": None, "together": 11}, {"alone": 11, "together": None}],
    ),
    Rule(policies.can_decide_on_comparison, {"unknown": 1}, [(Refusal.ALL_COMPARED, {"unknown": 0})]),
    Rule(
        policies.can_answer_recall,
        {"answered": False, "replaced": True, "has_successor": True},
        [(Refusal.RECALL_ANSWERED, {"answered": True}), (Refusal.NO_SUCCESSOR, {"has_successor": False})],
        [{"replaced": False, "has_successor": False}],
    ),
    Rule(
        policies.can_release,
        {
            "policy": POLICY, "use": USE, "outcome": OUTCOME, "terms": LIMITS, "small_cell": 6, "approved": True,
            "candidate_exists": True, "released_before": False,
        },
        [
            (Refusal.NOT_APPROVED, {"approved": False}),
            (Refusal.GONE, {"candidate_exists": False}),
            (Refusal.TWICE, {"released_before": True}),
            (Refusal.IDENTITY_UNMEASURED, {"outcome": replace(OUTCOME, identity_measured=False)}),
            (UseRefusal.PURPOSE, {"use": replace(USE, purpose="research")}),
            (AgreementRefusal.NOT_ACTIVE, {"policy": NOT_IN_FORCE}),
            *terms_refusals(),
        ],
        [
            {"outcome": replace(OUTCOME, identity_measured=False), "policy": WITH_AUTHORITY},
            {"outcome": replace(OUTCOME, t=None), "decided": {"largest_t"}},
            {"policy": policy_of(DORMANT, PARTIES)},
        ],
    ),
    Rule(
        policies.can_entitle,
        {
            "release": release(agreement=LAST), "policy": POLICY, "recipient_id": RECIPIENT, "ends_on": TOMORROW,
            "today": TODAY,
        },
        [
            (Refusal.BEYOND_TERM, {"ends_on": TOMORROW + timedelta(days=1)}),
            (Refusal.BEYOND_TERM, {"release": release(agreement=agreement(superseded_by=agreement(ends_on=TODAY)))}),
            *((Refusal.NOT_AVAILABLE, {"release": release(agreement=LAST, status=status)})
              for status in ("withdrawn", "expired", "failed", "refused")),
            (UseRefusal.ASSIGNEE, {"recipient_id": OTHER}),
            (AgreementRefusal.NOT_ACTIVE, {"policy": NOT_IN_FORCE}),
            (AgreementRefusal.DORMANT, {"policy": policy_of(DORMANT, PARTIES)}),
            (AgreementRefusal.NOT_CONFIRMED, {"policy": UNCONFIRMED, "now": NOW}),
            (AgreementRefusal.NOT_CONFIRMED, {"release": release(agreement=DORMANT), "policy": UNCONFIRMED, "now": NOW}),
        ],
        [
            {"release": release(agreement=LAST, status="publishing")},
            {"release": release(agreement=DORMANT), "policy": policy_of(DORMANT, PARTIES)},
            {"release": release(agreement=agreement(ends_on=TODAY, superseded_by=agreement()))},
        ],
    ),
    Rule(
        policies.has_same_terms,
        {
            "entitlement": ENTITLED["entitlement"],
            "digest": ENTITLED["entitlement"].release.agreement.digest(),
        },
        [(Refusal.TERMS_CHANGED, {"digest": LAST.digest()})],
    ),
    Rule(
        policies.lets_pass_on,
        {"terms": replace(TERMS, onward="named", onward_to=(str(OTHER),)), "recipient": str(OTHER)},
        [
            (UseRefusal.ONWARD, {"recipient": str(RECIPIENT)}),
            (UseRefusal.ONWARD, {"terms": replace(TERMS, onward="aggregates", onward_to=(str(OTHER),))}),
        ],
    ),
    Rule(
        policies.handles_onward,
        {"under": TERMS, "first": TERMS},
        [(LinkingRefusal.HANDLING, {"first": replace(TERMS, fingerprint=True)})],
    ),
    Rule(policies.is_of_release, {"is_same": True}, [(OnwardRefusal.OTHER_RELEASE, {"is_same": False})]),
    Rule(policies.is_confirmed_onward, {"confirmed": True}, [(OnwardRefusal.UNCONFIRMED, {"confirmed": False})]),
    Rule(
        policies.can_pass_on,
        {"is_available": True, "is_first": True, "is_here": True, "within_first": True},
        [
            (Refusal.NOT_AVAILABLE, {"is_available": False}),
            (OnwardRefusal.TWICE, {"is_first": False}),
            (OnwardRefusal.ELSEWHERE, {"is_here": False}),
            (OnwardRefusal.BEYOND_FIRST, {"within_first": False}),
        ],
    ),
    Rule(
        policies.can_layer,
        LAYERED,
        [
            (LayerRefusal.ABOUT_PERSONS, {"own": Dataset(pk=OTHER, owner_id=RECIPIENT, kind="clients")}),
            (LayerRefusal.ABOUT_PERSONS, {"source": Dataset(pk=DATASET, owner_id=OWNER, kind="contacts")}),
            (LayerRefusal.OTHER_OWNER, {"own": Dataset(pk=OTHER, owner_id=OTHER, kind="directory")}),
            (LayerRefusal.OWN_SOURCE, {"source": Dataset(pk=DATASET, owner_id=RECIPIENT, kind="directory")}),
            (
                LayerRefusal.OF_SEVERAL,
                {"own": Dataset(pk=OTHER, owner_id=RECIPIENT, kind="directory", joined_from=["1", "2"])},
            ),
            (LayerRefusal.NOT_READ, {"is_read": False}),
            (LayerRefusal.TWICE, {"is_new": False}),
            (LayerRefusal.NO_PARQUET, {"has_parquet": False}),
            (OnwardRefusal.TWICE, {"is_first": False}),
            (OnwardRefusal.ELSEWHERE, {"is_here": False}),
            (Refusal.NOT_ACCEPTED, {"is_accepted": False}),
        ],
    ),
    Rule(
        policies.is_derived_here,
        {"is_known": True, "is_same": True, "is_here": True},
        [
            (LayerRefusal.UNKNOWN_SOURCE, {"is_known": False}),
            (LayerRefusal.UNKNOWN_SOURCE, {"is_same": False}),
            (OnwardRefusal.ELSEWHERE, {"is_here": False}),
        ],
    ),
    Rule(
        policies.can_approve_onward,
        {"is_open": True, "by_another": True},
        [(OnwardRefusal.NOT_OPEN, {"is_open": False}), (OnwardRefusal.OWN, {"by_another": False})],
    ),
    Rule(
        policies.is_entitled,
        ENTITLED,
        NOT_ENTITLED,
        [{"entitlement": entitlement(of=release(status="publishing"))}],
    ),
    Rule(
        policies.is_open,
        {"term": TERM, "use": USE, "policy": POLICY, "now": NOW},
        [
            (Refusal.REVOKED, {"term": replace(TERM, revoked_at=NOW)}),
            (Refusal.NOT_BEGUN, {"now": NOW - MOMENT}),
            (Refusal.OVER, {"now": NOW + MOMENT}),
            (Refusal.NOT_AVAILABLE, {"term": replace(TERM, release_status="withdrawn")}),
            (UseRefusal.PURPOSE, {"use": replace(USE, purpose="research")}),
        ],
    ),
    Rule(
        policies.holds,
        {"release": release(), "recipient_id": RECIPIENT, "policy": policy_of(agreement(LIMITS), PARTIES), "today": TODAY},
        [
            (UseRefusal.COLUMNS, {"columns": ("age", "need")}),
            (UseRefusal.PLACE, {"policy": policy_of(agreement(replace(TERMS, places=("CA-ON",))), PARTIES), "places": ("H2X",)}),
            (UseRefusal.DATASET, {"release": release(run=Run(version=DatasetVersion(dataset=Dataset(owner_id=OTHER, kind="contacts"))))}),
            (UseRefusal.DATASET, {"release": release(run=Run(version=DatasetVersion(dataset=Dataset(owner_id=OWNER, kind="survey"))))}),
            (UseRefusal.PURPOSE, {"release": release(purpose="research")}),
            (AgreementRefusal.TERM_OVER, {"today": date(2027, 1, 1)}),
            (AgreementRefusal.NO_CONSENT_TO_RELEASE, {"policy": WITH_AUTHORITY}),
            (AgreementRefusal.NOT_CONFIRMED, {"policy": UNCONFIRMED, "now": NOW}),
        ],
        [
            {"columns": ("AGE",)},
            {"policy": Policy(POLICY.permissions)},
            {"policy": policy_of(agreement(replace(TERMS, datasets=(str(DATASET),))), PARTIES)},
            {"policy": CONSENTED, "release": OF_ONE_RUN},
        ],
    ),
    Rule(
        policies.can_download,
        {**ENTITLED, "delivery_status": "ready", "accepted": True},
        [
            *NOT_ENTITLED,
            (Refusal.NOT_ACCEPTED, {"accepted": False}),
            *((Refusal.NOT_READY, {"delivery_status": status})
              for status in ("copying", "erasing", "erased", "failed", "withheld")),
        ],
    ),
    Rule(policies.knows_onward, {"unstated": 0}, [(Refusal.ONWARD_UNKNOWN, {"unstated": 1})]),
    Rule(
        policies.can_keep_copy,
        {"entitlement": entitlement(), "policy": policy_of(agreement(replace(TERMS, keeping="copy_allowed")), PARTIES), "now": NOW},
        [(UseRefusal.KEEPING_COPY, {"policy": POLICY}), (AgreementRefusal.NOT_ACTIVE, {"policy": policy_of(agreement(replace(TERMS, keeping="copy_allowed"), status="suspended"), PARTIES)})],
    ),
    Rule(policies.can_link, {"agreement": agreement()}, [(Refusal.PROXIED_ONLY, {"agreement": agreement(replace(TERMS, proxied_only=True))})]),
    Rule(policies.can_read_changes, {"agreement": agreement(replace(TERMS, change_feed=True))}, [(Refusal.NO_CHANGE_FEED, {"agreement": agreement()})]),
    Rule(
        policies.is_ready,
        {"delivery_status": "ready", "accepted": True},
        [(Refusal.NOT_ACCEPTED, {"accepted": False}), (Refusal.NOT_READY, {"delivery_status": "copying"})],
    ),
    Rule(
        policies.can_leave_joined,
        {"permitted": True, "as_strict": True},
        [
            (LinkingRefusal.LINKING, {"permitted": False}),
            (LinkingRefusal.POOLING, {"permitted": False, "is_pool": True}),
            (LinkingRefusal.HANDLING, {"as_strict": False}),
        ],
    ),
    Rule(
        policies.can_offer,
        {"is_covered": True, "released": False},
        [(PoolRefusal.NO_AGREEMENT, {"is_covered": False}), (PoolRefusal.RELEASED, {"released": True})],
    ),
    Rule(
        policies.can_confirm_offer,
        {"is_offered": True, "is_confirmed": False, "is_another": True, "is_outside": True, "is_covered": True},
        [
            (PoolRefusal.NOT_OFFERED, {"is_offered": False}),
            (PoolRefusal.CONFIRMED, {"is_confirmed": True}),
            (PoolRefusal.OWN_OFFER, {"is_another": False}),
            (PoolRefusal.OTHER_SIDE, {"is_outside": False}),
            (PoolRefusal.NO_AGREEMENT, {"is_covered": False}),
        ],
    ),
    Rule(
        policies.can_take_back_offer,
        {"is_offered": True, "released": False},
        [(PoolRefusal.NOT_OFFERED, {"is_offered": False}), (PoolRefusal.LEFT, {"released": True})],
    ),
    Rule(
        policies.can_publish_schema,
        {"run": Run(), "is_derived": False},
        [(Refusal.NO_RUN, {"run": None}), (LayerRefusal.COLUMNS, {"is_derived": True})],
    ),
    Rule(
        policies.can_decide_access,
        {"is_own": False, "other_stewards": 1, "is_open": True},
        [(ReviewRefusal.OWN, {"is_own": True}), (ReviewRefusal.DECIDED, {"is_open": False})],
        [{"is_own": True, "other_stewards": 0}],
    ),
    Rule(policies.can_open_review, {"is_open": False}, [(ReviewRefusal.OPEN, {"is_open": True})]),
]  # fmt: skip
