"""What people do with agreements: draft, propose, sign, return, suspend, resume, terminate."""

from agreements.services.amending import (
    amend_agreement,
    ask_for_extension,
    grant_extension,
    refuse_extension,
    renew_agreement,
)
from agreements.services.drafts import (
    ClauseText,
    Draft,
    Party,
    change_draft,
    draft_agreement,
    propose_agreement,
    withdraw_draft,
)
from agreements.services.life import (
    attest_destruction,
    report_breach,
    resume_agreement,
    suspend_agreement,
    terminate_agreement,
)
from agreements.services.moving import locked
from agreements.services.signing import Paper, open_scan, return_agreement, sign_agreement, sign_on_paper

__all__ = [
    "ClauseText",
    "Draft",
    "Paper",
    "Party",
    "amend_agreement",
    "ask_for_extension",
    "attest_destruction",
    "change_draft",
    "draft_agreement",
    "grant_extension",
    "locked",
    "open_scan",
    "propose_agreement",
    "refuse_extension",
    "renew_agreement",
    "report_breach",
    "resume_agreement",
    "return_agreement",
    "sign_agreement",
    "sign_on_paper",
    "suspend_agreement",
    "terminate_agreement",
    "withdraw_draft",
]
