"""What the worker does: read and profile, anonymize and measure, seal rows for a look, destroy what is due."""

from anonymizer.tasks.anonymize import anonymize_run
from anonymizer.tasks.automatic_release import approve_standing, follow_recipe
from anonymizer.tasks.candidates import measure_candidates
from anonymizer.tasks.cleaned_profiles import profile_cleaned
from anonymizer.tasks.codes import destroy_codes
from anonymizer.tasks.count_tables import make_count_table
from anonymizer.tasks.effects import close_tables, measure_effect
from anonymizer.tasks.looks import close_looks, seal_look
from anonymizer.tasks.offer import offer_run
from anonymizer.tasks.pooled_versions import pool_versions
from anonymizer.tasks.profile import profile_run, version_received
from anonymizer.tasks.retention import destroy_asked, set_retention, shred_due, shred_everything

__all__ = [
    "anonymize_run",
    "approve_standing",
    "close_looks",
    "close_tables",
    "destroy_asked",
    "destroy_codes",
    "follow_recipe",
    "make_count_table",
    "measure_candidates",
    "measure_effect",
    "offer_run",
    "pool_versions",
    "profile_cleaned",
    "profile_run",
    "seal_look",
    "set_retention",
    "shred_due",
    "shred_everything",
    "version_received",
]
