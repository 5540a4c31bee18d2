"""Rules about runs, recipes, samples of text, views of rows, and codes that are traced back."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from anonymizer import policies
from anonymizer.models import Escrow, Look, Opening, Run
from anonymizer.policies import OPENING_HOURS, Refusal
from entente.catalogue.models import DatasetVersion
from entente.core.verdicts import Verdict
from tests.rules.tables.rule import Rule

NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)
ANY, FIRST, SECOND = UUID(int=1), UUID(int=2), UUID(int=3)


def run(
    status: str = "awaiting_review", *, destroyed: bool = False, original_destroyed: bool = False, **fields: Any
) -> Run:
    """One of which nothing is saved, with its candidate and the table that was read."""
    version = DatasetVersion(table_id=ANY, destroyed_at=NOW if original_destroyed else None)
    values = {"status": status, "version": version, "candidate_id": ANY, "destroyed_at": NOW if destroyed else None}
    return Run(**{**values, **fields})


def opening(*, kept: bool = True, **fields: Any) -> Opening:
    """A request to trace codes back, to which a second person agreed."""
    escrow = Escrow(run=run("approved"), destroyed_at=None if kept else NOW)
    answered = {"answered_by_id": SECOND, "answered_at": NOW}
    return Opening(**{"escrow": escrow, "status": "agreed", "asked_by_id": FIRST, **answered, **fields})


def without_codes() -> Run:
    found = run("approved")
    found._state.fields_cache["escrow"] = None  # as the database would answer
    return found


NOT_IN_REVIEW, LEFT_ALONE = run("approved"), run(destroyed=True)
CEILING = {
    "smallest_k": 11, "small_cell": 8, "finest_geography": "fsa", "free_text": False, "columns": ["Age"], "distinct_l": 3, "largest_t": 0.2,
}  # fmt: skip
LOOSE = {"smallest_k": 2, "finest_geography": "postal_code", "free_text": True, "columns": []}
YEARLY = {**LOOSE, "pseudonym_scope": "agreement-year"}

RULES = [
    Rule(
        policies.can_start,
        {"open_runs": 0, "original_exists": True, "is_joint": False, "is_pooled": False},
        [
            (Refusal.STILL_OPEN, {"open_runs": 1}),
            (Refusal.ORIGINAL_GONE, {"original_exists": False}),
            (Refusal.JOINT, {"is_joint": True}),
            (Refusal.POOLED, {"is_pooled": True}),
        ],
    ),
    Rule(policies.can_show_alone, {"is_pool": False}, [(Refusal.OF_SEVERAL, {"is_pool": True})]),
    Rule(
        policies.decides_for_controller,
        {"by_processor": False},
        [(Refusal.BY_PROCESSOR, {"by_processor": True})],
    ),
    Rule(
        policies.can_make_count_table,
        {"is_of_rows": True, "is_there": True},
        [(Refusal.NO_ROWS, {"is_of_rows": False}), (Refusal.ORIGINAL_GONE, {"is_there": False})],
    ),
    Rule(
        policies.can_wait,
        {"run": run("awaiting_recipe"), "is_of_rows": True},
        [
            (Refusal.NOT_AWAITING_RECIPE, {"run": run("returned")}),
            (Refusal.NO_ROWS, {"is_of_rows": False}),
            (Refusal.ORIGINAL_GONE, {"run": run("awaiting_recipe", original_destroyed=True)}),
        ],
    ),
    Rule(
        policies.can_withdraw_from_review,
        {"run": run()},
        [
            (Refusal.NOT_AWAITING_REVIEW, {"run": NOT_IN_REVIEW}),
            (Refusal.ORIGINAL_GONE, {"run": run(original_destroyed=True)}),
        ],
    ),
    Rule(policies.can_comment, {"run": run()}, [(Refusal.NOT_AWAITING_REVIEW, {"run": NOT_IN_REVIEW})]),
    Rule(
        policies.can_stop_rehearsal,
        {"run": run("transforming", step="rehearsing")},
        [
            (Refusal.NOT_REHEARSING, {"run": run("transforming", step="checking")}),
            (Refusal.NOT_REHEARSING, {"run": run("failed", step="rehearsing")}),
            (Refusal.NOT_REHEARSING, {"run": run("transforming", step="rehearsing", rehearsal_stopped_by_id=ANY)}),
        ],
    ),
    Rule(
        policies.can_give_password,
        {"run": run("failed", error_code="workbook.password_wrong")},
        [
            (Refusal.PASSWORD_NOT_ASKED, {"run": run("failed", error_code="table.empty")}),
            (Refusal.PASSWORD_NOT_ASKED, {"run": run("profiling", error_code="workbook.password_needed")}),
            (
                Refusal.ORIGINAL_GONE,
                {"run": run("failed", error_code="workbook.password_wrong", original_destroyed=True)},
            ),
        ],
    ),
    Rule(
        policies.within_ceilings,
        {
            "ceilings": [CEILING, LOOSE],
            "k": 11,
            "finest_geography": "fsa",
            "free_text": False,
            "columns": ("AGE",),
            "small_cell": 8,
            "sensitive": [(3, 0.2)],
        },
        [
            (Refusal.K_TOO_SMALL, {"k": 10}),
            (Refusal.SMALL_CELLS, {"small_cell": 7}),
            (Refusal.SMALL_CELLS, {"ceilings": [], "small_cell": 5}),
            (Refusal.GEOGRAPHY_TOO_FINE, {"finest_geography": "postal_code"}),
            (Refusal.DIVERSITY, {"sensitive": [(3, 0.2), (2, 0.2)]}),
            (Refusal.DIVERSITY, {"ceilings": [{**LOOSE, "distinct_l": 2}, CEILING], "sensitive": [(2, 0.2)]}),
            (Refusal.CLOSENESS, {"sensitive": [(3, 0.2), (3, 0.21)]}),
            (Refusal.CLOSENESS, {"ceilings": [{**LOOSE, "largest_t": 0.3}, CEILING], "sensitive": [(3, 0.25)]}),
            (Refusal.PSEUDONYMS_KEPT, {"pseudonym_scope": "agreement-year"}),
            (Refusal.PSEUDONYMS_KEPT, {"ceilings": [YEARLY, YEARLY], "pseudonym_scope": "agreement-year"}),
            (Refusal.TEXT_NOT_ALLOWED, {"free_text": True}),
            (Refusal.COLUMN_NOT_ALLOWED, {"columns": ("age", "need")}),
        ],
        [
            {"k": None, "finest_geography": None, "columns": ()},
            {"small_cell": None, "sensitive": ()},
            {"ceilings": [LOOSE], "free_text": True, "columns": ("any",), "sensitive": [(1, 1.0)], "small_cell": 6},
            {"ceilings": [YEARLY], "pseudonym_scope": "agreement-year"},
        ],
    ),
    Rule(
        policies.can_confirm,
        {"run": run("awaiting_recipe"), "identifiers_kept": False},
        [
            (Refusal.NOT_AWAITING_RECIPE, {"run": run()}),
            (Refusal.ORIGINAL_GONE, {"run": run("awaiting_recipe", original_destroyed=True)}),
            (Refusal.IDENTIFIER_KEPT, {"identifiers_kept": True}),
            (Refusal.IDENTITY_KEPT, {"identity_kept": True}),
        ],
    ),
    Rule(policies.can_follow_recipe, {"fits": True}, [(Refusal.RECIPE_UNFIT, {"fits": False})]),
    Rule(
        policies.can_decide,
        {"run": run(), "involved": False},
        [(Refusal.NOT_AWAITING_REVIEW, {"run": NOT_IN_REVIEW}), (Refusal.OWN_UPLOAD, {"involved": True})],
    ),
    Rule(
        policies.can_approve,
        {"run": run(), "involved": False, "k": 11, "required_k": 11, "sample_is_read": True, "within": Verdict()},
        [
            (Refusal.NOT_AWAITING_REVIEW, {"run": NOT_IN_REVIEW}),
            (Refusal.OWN_UPLOAD, {"involved": True}),
            (Refusal.K_NOT_REACHED, {"k": 10}),
            (Refusal.CANDIDATE_GONE, {"run": LEFT_ALONE}),
            (Refusal.SAMPLE_UNREAD, {"sample_is_read": False}),
            (Refusal.DIVERSITY, {"within": Verdict((Refusal.DIVERSITY,))}),
        ],
        [{"k": 12}],
    ),
    Rule(
        policies.stands_approved,
        {"by_another": True, "k": 11, "required_k": 11, "sample_is_read": True, "within": Verdict()},
        [
            (Refusal.OWN_UPLOAD, {"by_another": False}),
            (Refusal.K_NOT_REACHED, {"k": 10}),
            (Refusal.SAMPLE_UNREAD, {"sample_is_read": False}),
            (Refusal.DIVERSITY, {"within": Verdict((Refusal.DIVERSITY,))}),
        ],
        [{"k": 12}],
    ),
    Rule(
        policies.leaves_out_all_who_asked,
        {"asked_since": False},
        [(Refusal.ASKED_SINCE, {"asked_since": True})],
    ),
    Rule(
        policies.can_read_sample,
        {"run": run(), "involved": False, "free_text": True},
        [
            (Refusal.NOT_AWAITING_REVIEW, {"run": NOT_IN_REVIEW}),
            (Refusal.OWN_UPLOAD, {"involved": True}),
            (Refusal.NO_TEXT, {"free_text": False}),
            (Refusal.CANDIDATE_GONE, {"run": LEFT_ALONE}),
            (Refusal.CANDIDATE_GONE, {"run": run(candidate_id=None)}),
        ],
    ),
    Rule(
        policies.can_mark,
        {"run": run(), "involved": False, "free_text": True, "drawn": True},
        [
            (Refusal.OWN_UPLOAD, {"involved": True}),
            (Refusal.NO_TEXT, {"free_text": False}),
            (Refusal.SAMPLE_NOT_DRAWN, {"drawn": False}),
        ],
    ),
    Rule(
        policies.can_look,
        {
            "look": Look(expires_at=NOW + timedelta(microseconds=1)),
            "is_asker": True,
            "has_key": True,
            "now": NOW,
        },
        [
            (Refusal.NOT_YOURS, {"is_asker": False}),
            (Refusal.LOOK_OVER, {"look": Look(expires_at=NOW)}),
            (Refusal.KEY_MISSING, {"has_key": False}),
        ],
    ),
    Rule(
        policies.can_look_again,
        {"opened": 19, "most": 20},
        [(Refusal.LOOKS_SPENT, {"opened": 20})],
    ),
    Rule(
        policies.can_open,
        {
            "look": Look(
                run_id=ANY, opening=Opening(escrow=Escrow(run_id=ANY)), expires_at=NOW + timedelta(minutes=10)
            ),
            "longest": timedelta(minutes=10),
            "now": NOW,
        },
        [
            (Refusal.LOOK_OVER, {"look": Look(run_id=ANY, expires_at=NOW)}),
            (Refusal.LOOK_OVER, {"look": Look(run_id=ANY, expires_at=NOW + timedelta(minutes=11))}),
            (
                Refusal.NO_CODES,
                {
                    "look": Look(
                        run_id=ANY, opening=Opening(escrow=Escrow(run_id=SECOND)), expires_at=NOW + timedelta(minutes=1)
                    )
                },
            ),
        ],
    ),
    Rule(
        policies.can_show_originals,
        {"run": run()},
        [
            (Refusal.ORIGINAL_GONE, {"run": run(original_destroyed=True)}),
            (Refusal.ORIGINAL_GONE, {"run": run(version=DatasetVersion())}),
        ],
    ),
    Rule(
        policies.can_preview,
        {"run": run("awaiting_recipe"), "is_of_rows": True},
        [
            (Refusal.NOT_AWAITING_RECIPE, {"run": run("returned")}),
            (Refusal.ORIGINAL_GONE, {"run": run("awaiting_recipe", version=DatasetVersion())}),
            (Refusal.NOT_OF_ROWS, {"is_of_rows": False}),
        ],
    ),
    Rule(
        policies.can_show_candidate,
        {"run": run(), "label": "candidate"},
        [
            (Refusal.CANDIDATE_GONE, {"run": LEFT_ALONE}),
            (Refusal.CANDIDATE_GONE, {"run": run(candidate_id=None)}),
            (Refusal.CANDIDATE_GONE, {"label": "table"}),
        ],
    ),
    Rule(
        policies.can_replay,
        {"run": run(seed_id=ANY, recipe_id=ANY), "label": "candidate", "replayed": 0, "most": 20},
        [
            (Refusal.ORIGINAL_GONE, {"run": run(seed_id=ANY, recipe_id=ANY, original_destroyed=True)}),
            (Refusal.CANDIDATE_GONE, {"run": run(seed_id=ANY, recipe_id=ANY, destroyed=True)}),
            (Refusal.CANDIDATE_GONE, {"run": run(recipe_id=ANY)}),
            (Refusal.CANDIDATE_GONE, {"label": "table"}),
            (Refusal.LOOKS_SPENT, {"replayed": 20}),
        ],
    ),
    Rule(
        policies.can_ask_codes,
        {"run": opening().escrow.run},
        [
            (Refusal.NO_CODES, {"run": opening(kept=False).escrow.run}),
            (Refusal.NO_CODES, {"run": without_codes()}),
        ],
    ),
    Rule(
        policies.can_answer,
        {"opening": opening(status="asked"), "is_asker": False},
        [
            (Refusal.NO_CODES, {"opening": opening(status="asked", kept=False)}),
            (Refusal.NOT_ASKED, {"opening": opening()}),
            (Refusal.SAME_PERSON, {"is_asker": True}),
        ],
    ),
    Rule(
        policies.can_withdraw,
        {"opening": opening(status="asked"), "is_asker": True},
        [(Refusal.NOT_ASKED, {"opening": opening()}), (Refusal.NOT_THE_ASKER, {"is_asker": False})],
    ),
    Rule(
        policies.can_trace,
        {"opening": opening(), "is_one_of_both": True, "now": NOW},
        [
            (Refusal.NO_CODES, {"opening": opening(kept=False)}),
            (Refusal.NOT_AGREED, {"opening": opening(status="asked")}),
            (Refusal.NOT_AGREED, {"opening": opening(answered_by_id=None)}),
            (Refusal.NOT_AGREED, {"opening": opening(answered_by_id=FIRST)}),
            (Refusal.OPENING_OVER, {"now": NOW + OPENING_HOURS}),
            (Refusal.OPENING_OVER, {"opening": opening(answered_at=None)}),
            (Refusal.NOT_YOURS, {"is_one_of_both": False}),
        ],
        [{"now": NOW + OPENING_HOURS - timedelta(microseconds=1)}],
    ),
]
