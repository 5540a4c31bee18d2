"""Pages of a run: progress, columns and recipe, result, review, rows, destruction."""

from anonymizer.views.cleaning import cleaning, preview
from anonymizer.views.codes import answer_opening, codes, trace_codes
from anonymizer.views.count_tables import count_table, count_table_progress
from anonymizer.views.destruction import destroy
from anonymizer.views.effects import effect
from anonymizer.views.looks import ask_rows, look
from anonymizer.views.pooled_versions import waiting
from anonymizer.views.registers import registers, retire_register
from anonymizer.views.results import comment, report_pdf, result, review, withdraw_from_review
from anonymizer.views.runs import password, progress, run, start_run, stop_rehearsal
from anonymizer.views.samples import ask_sample, deny_words, mark_sample
from anonymizer.views.solutions import explore, proposals, read_again
from anonymizer.views.workbench import compare_drafts, recipe

__all__ = [
    "answer_opening",
    "ask_rows",
    "ask_sample",
    "cleaning",
    "codes",
    "comment",
    "compare_drafts",
    "count_table",
    "count_table_progress",
    "deny_words",
    "destroy",
    "effect",
    "explore",
    "look",
    "mark_sample",
    "password",
    "preview",
    "progress",
    "proposals",
    "read_again",
    "recipe",
    "registers",
    "report_pdf",
    "result",
    "retire_register",
    "review",
    "run",
    "start_run",
    "stop_rehearsal",
    "trace_codes",
    "waiting",
    "withdraw_from_review",
]
