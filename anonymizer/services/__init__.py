"""What people do with runs: set for whom, start, confirm a recipe, decide, look at rows, destroy now."""

from anonymizer.services.ceilings import CeilingValues, set_ceilings
from anonymizer.services.decisions import approve_run, reject_run, return_run
from anonymizer.services.locking import locked
from anonymizer.services.looks import Rows, ask_for_rows, open_look
from anonymizer.services.recipes import ask_for_offer, confirm_recipe
from anonymizer.services.retention import destroy_now, shorten_retention
from anonymizer.services.samples import allow_words, ask_for_sample, deny_words, mark_sample
from anonymizer.services.starting import give_password, read_again, start_run

__all__ = [
    "CeilingValues",
    "Rows",
    "allow_words",
    "approve_run",
    "ask_for_offer",
    "ask_for_rows",
    "ask_for_sample",
    "confirm_recipe",
    "deny_words",
    "destroy_now",
    "give_password",
    "locked",
    "mark_sample",
    "open_look",
    "read_again",
    "reject_run",
    "return_run",
    "set_ceilings",
    "shorten_retention",
    "start_run",
]
