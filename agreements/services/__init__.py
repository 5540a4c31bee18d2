"""What people do with agreements: draft, propose, sign, return, suspend, resume, terminate."""

from agreements.services.activating import activate_once_assessed
from agreements.services.amending import (
    amend_agreement,
    ask_for_extension,
    call_off_amendment,
    grant_extension,
    refuse_extension,
    renew_agreement,
    set_effect,
)
from agreements.services.assurance import assess
from agreements.services.batches import open_for_figures, open_for_template
from agreements.services.consents import Given, ask_for_consent, give_consent, refuse_consent, withdraw_consent
from agreements.services.desk import forget_view, make_feed, person_of_feed, revoke_feed, save_view
from agreements.services.drafts import (
    ClauseText,
    Draft,
    Party,
    change_draft,
    draft_agreement,
    propose_agreement,
    withdraw_draft,
)
from agreements.services.earlier_agreements import confirm_entry, enter_earlier_agreements
from agreements.services.emergencies import (
    Emergency,
    awaken_agreement,
    confirm_emergency,
    end_emergency,
    name_on_call,
    note_download,
    note_exercise_download,
    review_emergency,
)
from agreements.services.evidence import Document, attach_evidence, remove_evidence
from agreements.services.guided import (
    About,
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
from agreements.services.negotiating import (
    counter_verdict,
    decide_change,
    hand_over,
    propose_change,
    remark,
    settle_remark,
)
from agreements.services.negotiating_terms import decide_terms, propose_terms
from agreements.services.open_terms import decide_on_open_terms
from agreements.services.processing import agree_to_destroy_held, set_split_rule, take_back
from agreements.services.register import publish_field, withhold_field
from agreements.services.signing import (
    Paper,
    confirm_paper,
    refuse_what_changed,
    remind_signatories,
    return_agreement,
    sign_agreement,
    sign_on_paper,
)
from agreements.services.templates import copy_template, next_version
from agreements.services.translating import confirm_translation
from agreements.services.viewing import ask_to_view_evidence, ask_to_view_scan, open_viewing

__all__ = [
    "About",
    "ClauseText",
    "Document",
    "Draft",
    "Emergency",
    "Given",
    "Ground",
    "Paper",
    "Party",
    "activate_once_assessed",
    "agree_to_destroy_held",
    "amend_agreement",
    "ask_for_consent",
    "ask_for_extension",
    "ask_to_view_evidence",
    "ask_to_view_scan",
    "assess",
    "attach_evidence",
    "attest_destruction",
    "awaken_agreement",
    "begin_change",
    "begin_drafting",
    "call_off_amendment",
    "change_draft",
    "confirm_emergency",
    "confirm_entry",
    "confirm_paper",
    "confirm_translation",
    "copy_template",
    "counter_verdict",
    "decide_change",
    "decide_on_open_terms",
    "decide_terms",
    "discard_drafting",
    "draft_agreement",
    "end_emergency",
    "enter_earlier_agreements",
    "finish_drafting",
    "forget_view",
    "give_consent",
    "grant_extension",
    "hand_over",
    "locked",
    "make_feed",
    "name_on_call",
    "next_version",
    "note_download",
    "note_exercise_download",
    "open_for_figures",
    "open_for_template",
    "open_viewing",
    "person_of_feed",
    "propose_agreement",
    "propose_change",
    "propose_terms",
    "publish_field",
    "refuse_consent",
    "refuse_extension",
    "refuse_what_changed",
    "remark",
    "remind_signatories",
    "remove_evidence",
    "renew_agreement",
    "report_breach",
    "resume_agreement",
    "return_agreement",
    "review_emergency",
    "revoke_feed",
    "save_screen",
    "save_view",
    "set_effect",
    "set_split_rule",
    "settle_remark",
    "sign_agreement",
    "sign_on_paper",
    "suspend_agreement",
    "take_back",
    "terminate_agreement",
    "withdraw_consent",
    "withdraw_draft",
    "withhold_field",
]
