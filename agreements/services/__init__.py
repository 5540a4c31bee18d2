"""What people do with agreements: draft, propose, sign, return, suspend, resume, terminate."""

from agreements.services.amending import (
    amend_agreement,
    ask_for_extension,
    grant_extension,
    refuse_extension,
    renew_agreement,
)
from agreements.services.consents import Given, ask_for_consent, give_consent, refuse_consent, withdraw_consent
from agreements.services.drafts import (
    ClauseText,
    Draft,
    Party,
    change_draft,
    draft_agreement,
    propose_agreement,
    withdraw_draft,
)
from agreements.services.drawer import confirm_entry, decide_on_open_terms, enter_from_drawer
from agreements.services.emergencies import (
    Emergency,
    awaken_agreement,
    confirm_emergency,
    end_emergency,
    name_on_call,
    note_download,
    review_emergency,
)
from agreements.services.guided import (
    Ground,
    begin_change,
    begin_drafting,
    discard_drafting,
    finish_drafting,
    save_screen,
)
from agreements.services.life import (
    attest_destruction,
    report_breach,
    resume_agreement,
    suspend_agreement,
    terminate_agreement,
)
from agreements.services.moving import locked
from agreements.services.negotiating import decide_change, hand_over, propose_change, remark, settle_remark
from agreements.services.signing import Paper, open_scan, return_agreement, sign_agreement, sign_on_paper
from agreements.services.templates import copy_template, next_version

__all__ = [
    "ClauseText",
    "Draft",
    "Emergency",
    "Given",
    "Ground",
    "Paper",
    "Party",
    "amend_agreement",
    "ask_for_consent",
    "ask_for_extension",
    "attest_destruction",
    "awaken_agreement",
    "begin_change",
    "begin_drafting",
    "change_draft",
    "confirm_emergency",
    "confirm_entry",
    "copy_template",
    "decide_change",
    "decide_on_open_terms",
    "discard_drafting",
    "draft_agreement",
    "end_emergency",
    "enter_from_drawer",
    "finish_drafting",
    "give_consent",
    "grant_extension",
    "hand_over",
    "locked",
    "name_on_call",
    "next_version",
    "note_download",
    "open_scan",
    "propose_agreement",
    "propose_change",
    "refuse_consent",
    "refuse_extension",
    "remark",
    "renew_agreement",
    "report_breach",
    "resume_agreement",
    "return_agreement",
    "review_emergency",
    "save_screen",
    "settle_remark",
    "sign_agreement",
    "sign_on_paper",
    "suspend_agreement",
    "terminate_agreement",
    "withdraw_consent",
    "withdraw_draft",
]
