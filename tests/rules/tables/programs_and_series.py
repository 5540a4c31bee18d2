"""Rules about the keys of programs, and about series that go on without a person."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID

from entente.organizations.models import User
from exports import policies
from exports.models import AccessKey
from exports.policies import Refusal, StandingRefusal, standing
from tests.rules.tables.agreements import NOW, TERMS, TODAY, TOMORROW, YESTERDAY
from tests.rules.tables.rule import Rule

DATASET, RECIPIENT, OTHER = (UUID(int=number) for number in (1, 12, 13))
MOMENT = timedelta(microseconds=1)


def key(**fields: Any) -> AccessKey:
    """One that works until the instant after ``NOW``."""
    made_by = User(is_active=fields.pop("owner_is_active", True))
    values = {"expires_at": NOW + MOMENT, "activated_at": NOW, "organization_id": RECIPIENT, "scopes": ["read"]}
    return AccessKey(**{**values, "activation_ends_at": NOW + MOMENT, "made_by": made_by, **fields})


ENDED_KEYS = [
    (Refusal.KEY_REVOKED, {"revoked_at": NOW}),
    (Refusal.KEY_OVER, {"expires_at": NOW}),
]
OWNERLESS = (Refusal.KEY_OWNER, {"owner_is_active": False})

KEYS = [
    Rule(
        policies.can_use_key,
        {"key": key(), "maker_belongs": True, "now": NOW},
        [
            *(
                (reason, {"key": key(**fields)})
                for reason, fields in [*ENDED_KEYS, OWNERLESS, (Refusal.KEY_PENDING, {"activated_at": None})]
            ),
            (Refusal.KEY_OWNER, {"maker_belongs": False}),
        ],
    ),
    Rule(
        policies.can_activate,
        {"key": key(activated_at=None), "now": NOW},
        [
            (Refusal.ACTIVATED, {"key": key()}),
            *((reason, {"key": key(activated_at=None, **fields)}) for reason, fields in [*ENDED_KEYS, OWNERLESS]),
            (Refusal.ACTIVATION_OVER, {"key": key(activated_at=None, activation_ends_at=NOW)}),
        ],
    ),
    Rule(
        policies.can_rotate,
        {"key": key(), "is_replaced": False, "now": NOW},
        [
            *((reason, {"key": key(**fields)}) for reason, fields in ENDED_KEYS),
            (Refusal.REPLACED, {"is_replaced": True}),
        ],
        [{"key": key(activated_at=None)}],
    ),
    Rule(
        policies.can_make_key,
        {"kind": "profile", "scopes": {"read"}},
        [(Refusal.KEY_ACTS, {"scopes": set()}), (Refusal.KEY_KIND, {"scopes": {"read", "upload"}})],
        [{"kind": "api", "scopes": {"read", "upload"}}, {"kind": "client"}],
    ),
    Rule(
        policies.is_for,
        {"key": key(scopes=["read", "upload"]), "scopes": {"upload", "release"}},
        [(Refusal.KEY_ACTS, {"scopes": {"release"}})],
    ),
    Rule(
        policies.can_reach,
        {"key": key(dataset_id=DATASET), "recipient_id": RECIPIENT, "dataset_id": DATASET},
        [(Refusal.KEY_SCOPE, {"recipient_id": OTHER}), (Refusal.KEY_SCOPE, {"dataset_id": OTHER})],
        [{"key": key(), "dataset_id": OTHER}],
    ),
]

SERIES_TERMS = replace(TERMS, frequency="monthly", standing_release=True)
NOT_AGREED = [replace(SERIES_TERMS, frequency="once"), replace(SERIES_TERMS, standing_release=False)]
FIGURES = standing.Figures(records=125, records_before=100, suppression=0.05, suppression_before=0.01, drift=0.1)
TOLERANCES = standing.Tolerances(max_suppression=0.05, max_drift=0.1, rows_within=0.25)
FOLLOWED = {"figures": FIGURES, "tolerances": TOLERANCES, "comes_after": True}
NOT_FOLLOWED = [
    (StandingRefusal.COLUMNS, {"figures": replace(FIGURES, columns_differ=("note",))}),
    (StandingRefusal.PERIOD, {"comes_after": False}),
    (StandingRefusal.UNKNOWN, {"figures": replace(FIGURES, drift=None)}),
    (StandingRefusal.DRIFT, {"figures": replace(FIGURES, drift=0.11)}),
    (StandingRefusal.CHANGED, {"figures": replace(FIGURES, changed=("need",))}),
    (StandingRefusal.ROWS, {"figures": replace(FIGURES, records=126)}),
    (StandingRefusal.ROWS, {"figures": replace(FIGURES, records=74)}),
]

STANDING = [
    Rule(
        standing.can_open,
        {
            "terms": SERIES_TERMS, "is_available": True, "free_text": False, "is_open": False, "ends_on": TODAY,
            "term_ends_on": TODAY, "today": TODAY,
        },
        [
            *((StandingRefusal.NOT_AGREED, {"terms": terms}) for terms in NOT_AGREED),
            (StandingRefusal.NOT_AVAILABLE, {"is_available": False}),
            (StandingRefusal.FREE_TEXT, {"free_text": True}),
            (StandingRefusal.OPEN_ALREADY, {"is_open": True}),
            (StandingRefusal.BEYOND_TERM, {"ends_on": TOMORROW}),
            (StandingRefusal.BEYOND_TERM, {"ends_on": YESTERDAY}),
        ],
    ),
    Rule(
        standing.can_agree,
        {"status": "proposed", "is_opener": False, "involved": False, "ends_on": TODAY, "today": TODAY},
        [
            (StandingRefusal.NOT_PROPOSED, {"status": "active"}),
            (StandingRefusal.OWN, {"is_opener": True}),
            (StandingRefusal.OWN, {"involved": True}),
            (StandingRefusal.BEYOND_TERM, {"ends_on": YESTERDAY}),
        ],
    ),
    Rule(
        standing.still_stands,
        {"terms": SERIES_TERMS, "status": "active", "ends_on": TODAY, "today": TODAY, "both_may": True},
        [
            (StandingRefusal.OVER, {"today": TOMORROW}),
            (StandingRefusal.OVER, {"status": "ended"}),
            *((StandingRefusal.NOT_AGREED, {"terms": terms}) for terms in NOT_AGREED),
            (StandingRefusal.PEOPLE, {"both_may": False}),
        ],
    ),
    Rule(standing.can_follow, FOLLOWED, NOT_FOLLOWED, [{"figures": replace(FIGURES, records=75, suppression=None)}]),
    Rule(
        standing.is_within,
        FOLLOWED,
        [
            *NOT_FOLLOWED,
            (StandingRefusal.SUPPRESSION, {"figures": replace(FIGURES, suppression=0.051)}),
            (StandingRefusal.SUPPRESSION, {"figures": replace(FIGURES, suppression=None)}),
        ],
    ),
    Rule(
        standing.can_be_judged,
        {"run_status": "awaiting_recipe"},
        [(StandingRefusal.FAILED, {"run_status": "failed"})],
    ),
    Rule(
        standing.keeps_recipe,
        {"same_recipe": True, "run_status": "awaiting_review"},
        [
            (StandingRefusal.RECIPE, {"same_recipe": False}),
            *((StandingRefusal.RECIPE, {"run_status": status}) for status in ("awaiting_recipe", "returned", "rejected")),
        ],
        [{"run_status": "transforming"}, {"run_status": "approved"}],
    ),
    Rule(
        standing.can_stop,
        {"status": "announced"},
        [(StandingRefusal.NOT_ANNOUNCED, {"status": status}) for status in ("following", "released", "held", "stopped")],
    ),
]  # fmt: skip

RULES = [*KEYS, *STANDING]
