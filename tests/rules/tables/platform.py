"""Rules below and beside agreements: uploads, joins, imports, requests, cubes, webhooks; and the lack of a permission."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID

from django.contrib.auth.models import AnonymousUser

from agreements.policies import Refusal as AgreementRefusal
from entente.api import policies as api
from entente.audit.policies import Refusal as AuditRefusal
from entente.catalogue import policies as catalogue
from entente.catalogue.models import Dataset, DatasetGroupObjectPermission, DatasetVersion, UploadLink
from entente.core.verdicts import Verdict
from entente.directory import policies as directory
from entente.explorer import policies as explorer
from entente.federation import policies as federation
from entente.organizations.models import Organization, User
from entente.organizations.permissions import may
from entente.relief import policies as relief
from entente.requests import policies as requests
from exports.permissions import may_release_to
from exports.policies import Refusal as ExportRefusal
from exports.policies import releases_for_controller
from tests.rules.tables.agreements import NOW, TERMS, agreement
from tests.rules.tables.exports import COUNTS, OUTCOME, release
from tests.rules.tables.rule import Rule

ANY, OWNER, OTHER = UUID(int=1), UUID(int=11), UUID(int=13)
MOMENT = timedelta(microseconds=1)


def version(*, read: bool = True, **dataset: Any) -> DatasetVersion:
    """One of a series of its own; nothing of it is saved."""
    series = Dataset(**{"owner_id": OWNER, "kind": "contacts", **dataset})
    return DatasetVersion(dataset=series, table_id=ANY if read else None)


def joint() -> DatasetVersion:
    """An export that holds rows of several organizations."""
    export = version()
    export.is_joint = True
    return export


def link(**fields: Any) -> UploadLink:
    return UploadLink(**{"expires_at": NOW + MOMENT, **fields})


def person(*, holds: bool) -> User:
    """Someone whose roles give every permission, or none; what the database would say stands in its place."""
    found = User()
    found.may_which = lambda permission, objects: {each.pk for each in objects if holds}  # type: ignore[method-assign]
    found.grants = lambda permission, model: DatasetGroupObjectPermission.objects.none()  # type: ignore[method-assign]
    return found


FIRST, DESTROYED = version(), version()
DESTROYED.destroyed_at = NOW

CATALOGUE = [
    Rule(
        catalogue.can_help,
        {"is_another": True},
        [(catalogue.Refusal.HELPS_ITSELF, {"is_another": False})],
    ),
    Rule(
        catalogue.can_receive,
        {"has_keys": True, "intake": Verdict()},
        [
            (catalogue.Refusal.NO_KEYS, {"has_keys": False}),
            (catalogue.Refusal.JOINT_STOPPED, {"intake": Verdict((AgreementRefusal.NOT_ACTIVE,))}),
            (catalogue.Refusal.MADE_HERE, {"is_made_here": True}),
        ],
        [{"intake": None}],
    ),
    Rule(
        catalogue.can_hold,
        {"version": version()},
        [
            (catalogue.Refusal.JOINT_NOT_HELD, {"version": joint()}),
            (
                catalogue.Refusal.POOL_NOT_HELD,
                {"version": DatasetVersion(dataset=Dataset(pooled_under=UUID(int=7)))},
            ),
        ],
    ),
    Rule(
        catalogue.can_use_link,
        {"link": link(), "now": NOW},
        [
            (catalogue.Refusal.LINK_USED, {"link": link(used_at=NOW)}),
            (catalogue.Refusal.LINK_REVOKED, {"link": link(revoked_at=NOW)}),
            (catalogue.Refusal.LINK_OVER, {"link": link(expires_at=NOW)}),
        ],
    ),
    Rule(
        catalogue.can_join,
        {"first": FIRST, "second": version()},
        [
            (catalogue.Refusal.OTHER_OWNER, {"second": version(owner_id=OTHER)}),
            (catalogue.Refusal.SAME_SERIES, {"second": DatasetVersion(dataset=FIRST.dataset, table_id=ANY)}),
            (catalogue.Refusal.OF_JOIN, {"second": version(joined_from=[str(ANY), str(OTHER)])}),
            (catalogue.Refusal.OF_JOIN, {"first": version(joined_from=[str(ANY), str(OTHER)])}),
            (catalogue.Refusal.JOINT_NOT_JOINED, {"second": joint()}),
            (catalogue.Refusal.NOT_READ, {"second": version(read=False)}),
            (catalogue.Refusal.NOT_READ, {"first": DESTROYED}),
            (catalogue.Refusal.COUNTS, {"second": version(kind="table")}),
            (catalogue.Refusal.COUNTS, {"first": version(anonymized_before_upload=True)}),
        ],
    ),
    Rule(
        catalogue.can_register,
        {"is_authority": True},
        [(catalogue.Refusal.NOT_AUTHORITY, {"is_authority": False})],
    ),
    Rule(catalogue.can_confirm_entries, {"is_own": False}, [(catalogue.Refusal.OWN_ENTRY, {"is_own": True})]),
    Rule(
        catalogue.can_destroy,
        {"version": version()},
        [(catalogue.Refusal.HELD, {"version": DatasetVersion(held_at=NOW)})],
    ),
    Rule(catalogue.can_read, {"version": version()}, [(catalogue.Refusal.DESTROYED, {"version": DESTROYED})]),
]

PERMISSIONS = [
    Rule(
        may,
        {"user": person(holds=True), "permission": "catalogue.release_run", "obj": FIRST.dataset},
        [(AuditRefusal.NOT_ALLOWED, {"user": user}) for user in (person(holds=False), AnonymousUser())],
    ),
]

PUBLIC = agreement(replace(TERMS, smallest_k=11), audience="public")
HANDED_OUT = {
    "release": release(), "outcome": replace(OUTCOME, k=20), "agreement": PUBLIC, "covered": Verdict(),
}  # fmt: skip
UNCOVERED = Verdict((AgreementRefusal.NOT_ACTIVE,))
OF_A_JOIN = release()
OF_A_JOIN.dataset.joined_from = [str(ANY), str(OTHER)]
OPEN_STATUSES = ("received", "waiting", "asked", "drafting", "answered", "refused")

SPONSORED = Dataset(owner=Organization(sponsor_id=OTHER))

RELEASING = [
    Rule(
        releases_for_controller,
        {"by_processor": False},
        [(ExportRefusal.BY_PROCESSOR, {"by_processor": True})],
    ),
    Rule(
        may_release_to,
        {"user": person(holds=True), "dataset": SPONSORED, "recipients": {OWNER}},
        [
            (ExportRefusal.SPONSOR_RECEIVES, {"recipients": {OWNER, OTHER}}),
            (AuditRefusal.NOT_ALLOWED, {"user": person(holds=False)}),
        ],
        [{"recipients": set()}, {"dataset": Dataset(owner=Organization()), "recipients": {OTHER}}],
    ),
]

REQUESTS = [
    Rule(requests.can_open, {"has_keys": True}, [(requests.Refusal.NO_KEYS, {"has_keys": False})]),
    Rule(
        requests.can_ask,
        {"is_open": True, "has_keys": True, "offered": True},
        [
            (requests.Refusal.DESK_CLOSED, {"is_open": False}),
            (requests.Refusal.NOT_OFFERED, {"offered": False}),
            (requests.Refusal.NO_KEYS, {"has_keys": False}),
        ],
    ),
    Rule(
        requests.can_write,
        {"status": "waiting", "destroyed": False, "messages": requests.MOST_MESSAGES - 1},
        [
            (requests.Refusal.OVER, {"status": "withdrawn"}),
            (requests.Refusal.OVER, {"destroyed": True}),
            (requests.Refusal.TOO_MANY_MESSAGES, {"messages": requests.MOST_MESSAGES}),
        ],
        [{"status": status} for status in OPEN_STATUSES],
    ),
    Rule(
        requests.can_cite,
        {"is_own": True, "withdrawn": False, "names_registered": False},
        [
            (requests.Refusal.ANSWER_ELSEWHERE, {"is_own": False}),
            (requests.Refusal.ANSWER_ELSEWHERE, {"withdrawn": True}),
            (requests.Refusal.NAMES_REGISTERED, {"names_registered": True}),
        ],
    ),
    Rule(
        requests.can_hand_out,
        HANDED_OUT,
        [
            (requests.Refusal.NOT_AVAILABLE, {"release": release(status="publishing")}),
            (requests.Refusal.NOT_PUBLIC, {"agreement": agreement()}),
            (requests.Refusal.NOT_PUBLIC, {"release": OF_A_JOIN}),
            (requests.Refusal.BELOW_PUBLIC, {"outcome": replace(OUTCOME, k=19)}),
            (requests.Refusal.BELOW_PUBLIC, {"outcome": None}),
            (AgreementRefusal.NOT_ACTIVE, {"covered": UNCOVERED}),
            (ExportRefusal.GEOGRAPHY, {"outcome": replace(OUTCOME, k=20, finest_geography="postal_code")}),
            (ExportRefusal.UNDECIDED, {"agreement": agreement(replace(TERMS, distinct_l=2), audience="public"),
                                       "outcome": replace(OUTCOME, k=20, distinct_l=None)}),
        ],
        [
            {"outcome": replace(COUNTS, small_cell=11)},
            {"agreement": agreement(replace(TERMS, distinct_l=2), audience="public"),
             "outcome": replace(OUTCOME, k=20, distinct_l=None), "decided": {"distinct_l"}},
        ],
    ),
    Rule(
        requests.can_hand_out_view,
        {"threshold": 11, "least": 11},
        [(requests.Refusal.BELOW_PUBLIC, {"threshold": 10})],
        [{"threshold": None}],
    ),
    Rule(
        requests.can_fetch,
        {"ready": True, "erased": False},
        [(requests.Refusal.NOT_READY, {"ready": False}), (requests.Refusal.ERASED, {"ready": False, "erased": True})],
    ),
]  # fmt: skip

OTHERS = [
    Rule(
        api.can_send_to,
        {"is_https": True, "is_public": True, "is_allowed_here": False},
        [(api.Refusal.ADDRESS, {"is_https": False}), (api.Refusal.ADDRESS, {"is_public": False})],
        [{"is_https": False, "is_public": False, "is_allowed_here": True}],
    ),
    Rule(api.can_begin_again, {"ended": False}, [(api.Refusal.ENDED, {"ended": True})]),
    Rule(api.can_watch, {"has_own_store": True}, [(api.Refusal.NO_STORE, {"has_own_store": False})]),
    Rule(
        directory.can_load,
        {"status": "mapping", "targets": {"name", "url"}, "unanswered": ()},
        [
            (directory.Refusal.NOT_WAITING, {"status": "loading"}),
            (directory.Refusal.NO_NAME, {"targets": {"url"}}),
            (directory.Refusal.COLUMN_NOT_SAID, {"unanswered": ("X1",)}),
        ],
    ),
    Rule(
        directory.can_review,
        {"status": "review", "is_own": False},
        [(directory.Refusal.NOT_TO_REVIEW, {"status": "mapping"}), (directory.Refusal.OWN_FILE, {"is_own": True})],
    ),
    Rule(directory.can_answer_preview, {"status": "preview"}, [(directory.Refusal.NOT_TO_ANSWER, {"status": "loading"})]),
    Rule(directory.can_choose_preset, {"status": "mapping"}, [(directory.Refusal.NOT_WAITING, {"status": "loading"})]),
    Rule(directory.can_decide_correction, {"status": "proposed"}, [(directory.Refusal.NOT_PROPOSED, {"status": "open"})]),
    Rule(directory.can_receive, {"has_keys": True}, [(directory.Refusal.NO_KEYS, {"has_keys": False})]),
    Rule(directory.can_decide, {"is_proposed": True}, [(directory.Refusal.DECIDED, {"is_proposed": False})]),
    Rule(
        explorer.can_declare,
        {
            "run_status": "approved", "threshold": 11, "least": 11, "shown_before": False, "population_known": True,
            "is_nested": True, "people": 40,
        },
        [
            (explorer.Refusal.NOT_APPROVED, {"run_status": "awaiting_review"}),
            (explorer.Refusal.THRESHOLD, {"threshold": 10}),
            (explorer.Refusal.SHOWN_BEFORE, {"shown_before": True}),
            (explorer.Refusal.NO_POPULATION, {"population_known": False}),
            (explorer.Refusal.NOT_NESTED, {"is_nested": False}),
            (explorer.Refusal.PEOPLE, {"people": 39}),
            (explorer.Refusal.REGISTERED, {"is_claimed": True}),
            (explorer.Refusal.NAMES_PROVIDERS, {"compares_providers": True}),
        ],
    ),
]  # fmt: skip

FEDERATION = [
    Rule(
        federation.can_fetch,
        {"verified": True, "lease_until": NOW + MOMENT, "trusted": True, "unchanged": True, "now": NOW, "latest": NOW},
        [
            (federation.Refusal.NOT_VERIFIED, {"verified": False}),
            (federation.Refusal.LEASE_OVER, {"lease_until": NOW}),
            (federation.Refusal.NODE_NOT_TRUSTED, {"trusted": False}),
            (federation.Refusal.AGREEMENT_DIFFERS, {"unchanged": False}),
            (federation.Refusal.CLOCK_TURNED_BACK, {"latest": NOW + federation.SKEW + MOMENT}),
        ],
    ),
    Rule(
        federation.can_serve_copy,
        {"ready": True, "destroyed": False},
        [(federation.Refusal.COPY_GONE, {"ready": False}), (federation.Refusal.COPY_GONE, {"destroyed": True})],
    ),
    Rule(
        federation.can_move,
        {"is_signing": False, "is_held": False},
        [(federation.MoveRefusal.SIGNING, {"is_signing": True}), (federation.MoveRefusal.HELD, {"is_held": True})],
    ),
    Rule(
        federation.can_decide_move,
        {"is_open": True, "by_another": True},
        [
            (federation.MoveRefusal.DECIDED, {"is_open": False}),
            (federation.MoveRefusal.SAME_PERSON, {"by_another": False}),
        ],
    ),
    Rule(
        federation.is_confirmed_by_two,
        {"by_two": True},
        [(federation.MoveRefusal.NOT_CONFIRMED, {"by_two": False})],
    ),
]

RELIEF = [
    Rule(
        relief.can_act,
        {"is_confirmed": True, "lasts": True},
        [(relief.Refusal.NOT_CONFIRMED, {"is_confirmed": False}), (relief.Refusal.OVER, {"lasts": False})],
    ),
]

RULES = [*CATALOGUE, *PERMISSIONS, *RELEASING, *REQUESTS, *OTHERS, *FEDERATION, *RELIEF]
