"""What people do with releases: release, entitle, revoke, withdraw; accept terms, download; make keys for programs."""

from exports.services.comparing import decide_on_comparison
from exports.services.determinations import confirm_determination, end_determination, propose_determination
from exports.services.dossiers import (
    sign_dossier,
    sign_dossier_of_agreement,
    write_answers,
    write_answers_of_agreement,
)
from exports.services.downloads import (
    RemotePerson,
    Transfer,
    accept_terms,
    begin_node_transfer,
    begin_transfer,
    exercise_file,
    issue_download,
    issue_downloads,
)
from exports.services.keys import (
    KeyWanted,
    activate_key,
    issue_access_token,
    key_of,
    make_key,
    require_scope,
    revoke_key,
    rotate_key,
    token_hash,
)
from exports.services.layers import decide_unmatched, make_layer, resume_layer, stop_layer
from exports.services.onward import decide_onward, end_onward, open_onward
from exports.services.pools import confirm_offer, offer_to_pool, take_back_offer
from exports.services.privacy_assessments import Signature, sign_assessment
from exports.services.recall import Called, answer_recall, withdraw_release
from exports.services.releases import (
    deliver_again,
    entitle,
    release_run,
    retry_release,
    revoke_entitlement,
    set_audience,
)
from exports.services.reviews import begin_review, decide_access
from exports.services.schemas import publish_schema, withdraw_schema
from exports.services.standing import (
    Series,
    acts_on,
    approve_standing,
    end_standing,
    open_standing,
    refuse_standing,
    stop_standing,
)
from exports.services.subscriptions import follow_series, leave_series
from exports.services.works import take_work_back, tell_of_work

__all__ = [
    "Called",
    "KeyWanted",
    "RemotePerson",
    "Series",
    "Signature",
    "Transfer",
    "accept_terms",
    "activate_key",
    "acts_on",
    "answer_recall",
    "approve_standing",
    "begin_node_transfer",
    "begin_review",
    "begin_transfer",
    "confirm_determination",
    "confirm_offer",
    "decide_access",
    "decide_on_comparison",
    "decide_onward",
    "decide_unmatched",
    "deliver_again",
    "end_determination",
    "end_onward",
    "end_standing",
    "entitle",
    "exercise_file",
    "follow_series",
    "issue_access_token",
    "issue_download",
    "issue_downloads",
    "key_of",
    "leave_series",
    "make_key",
    "make_layer",
    "offer_to_pool",
    "open_onward",
    "open_standing",
    "propose_determination",
    "publish_schema",
    "refuse_standing",
    "release_run",
    "require_scope",
    "resume_layer",
    "retry_release",
    "revoke_entitlement",
    "revoke_key",
    "rotate_key",
    "set_audience",
    "sign_assessment",
    "sign_dossier",
    "sign_dossier_of_agreement",
    "stop_layer",
    "stop_standing",
    "take_back_offer",
    "take_work_back",
    "tell_of_work",
    "token_hash",
    "withdraw_release",
    "withdraw_schema",
    "write_answers",
    "write_answers_of_agreement",
]
