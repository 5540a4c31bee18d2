"""What people do with runs: set for whom, start, confirm a recipe, decide, look at rows, destroy now."""

from anonymizer.services.codes import (
    MOST_CODES,
    agree_to_trace,
    ask_to_trace,
    refuse_to_trace,
    trace_codes,
    withdraw_request,
)
from anonymizer.services.comments import add_comment
from anonymizer.services.count_tables import ask_for_count_table
from anonymizer.services.decisions import approve_run, reject_run, return_run, withdraw_run_from_review
from anonymizer.services.drafts import (
    DraftState,
    begin_draft,
    change_draft,
    name_draft,
    redo_draft,
    take_draft,
    undo_draft,
)
from anonymizer.services.locks import locked
from anonymizer.services.looks import Rows, ask_for_rows, open_look
from anonymizer.services.pooled_versions import let_wait, pool, wait_for_more
from anonymizer.services.previews import ask_for_preview, open_preview, preview_for, require_preview
from anonymizer.services.privacy_limits import CeilingValues, set_ceilings
from anonymizer.services.recipes import ask_for_offer, confirm_recipe, confirm_series_recipe
from anonymizer.services.registers import RegisterParams, add_register, retire_register
from anonymizer.services.retention import destroy_now
from anonymizer.services.runs import give_password, read_again, start_run, stop_rehearsal
from anonymizer.services.samples import allow_words, ask_for_sample, deny_words, mark_sample
from anonymizer.services.value_maps import seal_value_maps

__all__ = [
    "MOST_CODES",
    "CeilingValues",
    "DraftState",
    "RegisterParams",
    "Rows",
    "add_comment",
    "add_register",
    "agree_to_trace",
    "allow_words",
    "approve_run",
    "ask_for_count_table",
    "ask_for_offer",
    "ask_for_preview",
    "ask_for_rows",
    "ask_for_sample",
    "ask_to_trace",
    "begin_draft",
    "change_draft",
    "confirm_recipe",
    "confirm_series_recipe",
    "deny_words",
    "destroy_now",
    "give_password",
    "let_wait",
    "locked",
    "mark_sample",
    "name_draft",
    "open_look",
    "open_preview",
    "pool",
    "preview_for",
    "read_again",
    "redo_draft",
    "refuse_to_trace",
    "reject_run",
    "require_preview",
    "retire_register",
    "return_run",
    "seal_value_maps",
    "set_ceilings",
    "start_run",
    "stop_rehearsal",
    "take_draft",
    "trace_codes",
    "undo_draft",
    "wait_for_more",
    "withdraw_request",
    "withdraw_run_from_review",
]
