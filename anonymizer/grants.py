"""What each process may do on the tables of runs: a person chooses and decides, the worker measures."""

from __future__ import annotations

from typing import Final

from entente.core.grants import ADD, CHANGE, READ, WRITE, Table

GRANTS: Final = (
    Table("Ceiling", web=WRITE),
    Table("Recipe", web=CHANGE),
    Table(
        "Run",
        web="select, insert, update (recipe_id, status, step, progress, offer, draft_id, rehearsal_stopped_by_id, finished_at, decided_by_id,"
        " decided_at, decision_reason, destroy_on)",
        reporting=READ,
        worker_states=("awaiting_review", "failed"),
    ),
    Table("RecipeDraft", web="select, insert, update (name, before_id), delete"),
    Table("RunComment", web=ADD),
    Table("SealedValueMaps", web=ADD),
    Table("CountTable", web=ADD),
    Table("RiskReport", web=READ, reporting=READ),
    Table(
        "Waiting",
        web="select, insert, update (by_id, at, lineage, confirmed_by_id, confirmed_at, pooled_into_id), delete",
    ),
    Table("RightsRequest", web="select, insert, update (outcome, answered_on, answered_by_id)"),
    Table("Look", web=ADD),
    Table("DeniedWords", web=WRITE),
    Table("PublicRegister", web="select, insert, update (retired_by_id, retired_at)"),
    Table("TextSample", web="select, update (marked_by_id, marked_at)"),
    Table("SampledText", web="select, update (missed)"),
    Table("PseudonymKey", web=READ),
    Table("Escrow", web=READ),
    Table("Opening", web="select, insert, update (status, answered_by_id, answered_at, answer_reason)"),
)
