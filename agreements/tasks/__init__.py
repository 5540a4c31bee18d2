"""What the worker does for agreements: seal signatures, print, end."""

from agreements.tasks.assurance import warn_of_assurance
from agreements.tasks.destruction import chase_destructions
from agreements.tasks.emergencies import escalate_emergencies, stand_down, stand_down_emergencies
from agreements.tasks.ending import end, expire_agreements
from agreements.tasks.held_rows import clear_processing, destroy_held
from agreements.tasks.joint_exports import joint_received, judge_held, split_again
from agreements.tasks.sealing import print_agreement, seal_paper, seal_signature, shred_scan
from agreements.tasks.sponsors import sponsor_changed
from agreements.tasks.taking_effect import take_effect
from agreements.tasks.viewing import close_viewings, seal_viewing
from agreements.tasks.warning import warn_of_ends

__all__ = [
    "chase_destructions",
    "clear_processing",
    "close_viewings",
    "destroy_held",
    "end",
    "escalate_emergencies",
    "expire_agreements",
    "joint_received",
    "judge_held",
    "print_agreement",
    "seal_paper",
    "seal_signature",
    "seal_viewing",
    "shred_scan",
    "split_again",
    "sponsor_changed",
    "stand_down",
    "stand_down_emergencies",
    "take_effect",
    "warn_of_assurance",
    "warn_of_ends",
]
