"""Events between nodes."""

from __future__ import annotations

from typing import Final

from django.utils.translation import gettext_lazy as _

from entente.core.events import Event, NoticeText

EVENTS: Final = (
    Event("federation.message_refused", _("A message of another node was refused"), "stopped", by_worker=True),
    Event("federation.refused_there", _("Another node refused a message of this one"), "stopped", by_worker=True),
    Event(
        "organization.asked_for", _("This node asked for an organization that moves here"), "waiting", by_worker=True
    ),
    Event(
        "organization.move_asked",
        _("Another node asks for the organization, which would move there"),
        "waiting",
        by_worker=True,
        notice=NoticeText(
            _("Another node asks for your organization"), _("Confirm or refuse the move"), "federation_pages:move"
        ),
    ),
    Event(
        "organization.move_confirmed", _("A person of the organization confirmed that it moves to another node"), "good"
    ),
    Event(
        "organization.move_refused", _("A person of the organization refused that it moves to another node"), "stopped"
    ),
    Event(
        "organization.move_packed",
        _("What goes over was signed, and sealed to the organization’s new node"),
        by_worker=True,
    ),
    Event(
        "organization.move_taken_in",
        _("What the old node of an organization signed was verified; its arrival is expected"),
        by_worker=True,
    ),
    Event(
        "organization.moved_away",
        _("The organization moved to another node"),
        "stopped",
        by_worker=True,
        notice=NoticeText(
            _("Your organization moved to another node. Your roles here end; you are invited there."),
            _("See the network"),
            "federation_pages:node",
            fact="node",
        ),
    ),
    Event("organization.moved_here", _("The organization came to live on this node"), "good", by_worker=True),
    Event(
        "organization.move_ended",
        _("What the organization had on its old node ended there, and its agreements were handed over"),
        by_worker=True,
    ),
    Event(
        "agreement.moved_here",
        _("An agreement of an organization that moved here was verified and stands here too"),
        "good",
        by_worker=True,
    ),
    Event(
        "organization.released_before",
        _("The old node of the organization told of which of its series somebody may hold something"),
        by_worker=True,
    ),
    Event(
        "federation.message_left_out",
        _("Another node gave up a message that this node could not read"),
        "stopped",
        by_worker=True,
    ),
    Event(
        "federation.signed_anew",
        _("A message whose key another node no longer knows was signed anew and sent again"),
        by_worker=True,
    ),
    Event("release.announced_to_node", _("A release was announced to the recipient’s node"), "good", by_worker=True),
    Event("remote.release_arrived", _("Another node announced a release to this organization"), by_worker=True),
    Event(
        "remote.release_verified",
        _("A release of another node was verified and can be downloaded"),
        "good",
        by_worker=True,
        notice=NoticeText(
            _("A release of another node can be downloaded"), _("See the dataset"), "federation_pages:remote_release"
        ),
    ),
    Event(
        "remote.onward_opened",
        _("A recipient proposed to pass on what another node released to it"),
        "waiting",
        notice=NoticeText(
            _("Somebody wants to pass on what your organization received"),
            _("Approve or refuse it"),
            "federation_pages:pass_on",
        ),
    ),
    Event("remote.onward_approved", _("A second person approved that a release of another node is passed on"), "good"),
    Event("remote.onward_refused", _("A second person refused that a release of another node is passed on"), "stopped"),
    Event(
        "remote.onward_taken_back",
        _("A recipient took back what it had passed on of another node’s release"),
        "stopped",
    ),
    Event(
        "remote.onward_granted",
        _("The provider’s node agreed that its release is passed on"),
        "good",
        by_worker=True,
        notice=NoticeText(
            _("What your organization passes on of another node’s release can be had now"),
            _("See to whom"),
            "federation_pages:pass_on",
        ),
    ),
    Event(
        "remote.onward_not_granted",
        _("A release of another node was not passed on"),
        "stopped",
        by_worker=True,
        notice=NoticeText(_("A release of another node was not passed on"), _("See why"), "federation_pages:pass_on"),
    ),
    Event(
        "remote.onward_ended",
        _("What was passed on of another node’s release ended"),
        "stopped",
        by_worker=True,
        notice=NoticeText(
            _("What your organization passed on of another node’s release ended"),
            _("See to whom"),
            "federation_pages:pass_on",
        ),
    ),
    Event(
        "onward.refused_to_node",
        _("Another node asked to pass on a release; no agreement allows it"),
        "stopped",
        by_worker=True,
    ),
    Event(
        "federation.message_recovered",
        _("A message of this node that another node holds was taken back in after a restore"),
        by_worker=True,
    ),
    Event(
        "federation.leveled",
        _("After a restore, this node knows again what was said between it and another node"),
        by_worker=True,
    ),
    Event("federation.anchored", _("The operator installed the root of a network"), by_worker=True),
    Event("federation.requested", _("The node asked to be listed in a network"), by_worker=True),
    Event("federation.list_changed", _("The stewards of the network changed its list of nodes"), by_worker=True),
    Event(
        "federation.list_refused",
        _("A node shows a list of the network that does not follow from the one known here"),
        tone="danger",
        by_worker=True,
    ),
    Event("federation.node_listed", _("A node joined the network"), by_worker=True),
    Event(
        "federation.node_refused",
        _("The list of the network names a node that contradicts another: it was left out"),
        tone="danger",
        by_worker=True,
    ),
    Event("federation.node_standing", _("The standing of a node in the network changed"), by_worker=True),
    Event("federation.organization_listed", _("An organization of another node was listed"), by_worker=True),
    Event(
        "federation.claim_refused",
        _("A node claims an organization whose home is elsewhere: refused"),
        tone="danger",
        by_worker=True,
    ),
    Event(
        "federation.key_refused",
        _("A node names another key under a number that was used: refused"),
        tone="danger",
        by_worker=True,
    ),
    Event(
        "federation.distrusted",
        _("The operator stopped all exchange with a node"),
        tone="stopped",
        by_worker=True,
    ),
    Event(
        "federation.key_announced", _("A node announced which key follows the one by which it signs"), by_worker=True
    ),
    Event("federation.head_witnessed", _("The audit trail of another node was witnessed"), by_worker=True),
    Event(
        "federation.history_changed",
        _("The audit trail of another node no longer holds what was witnessed"),
        tone="danger",
        by_worker=True,
        notice=NoticeText(
            _("The audit trail of a node with which you have agreements no longer holds what was witnessed"),
            _("See the network"),
            "federation_pages:node",
        ),
    ),
    Event(
        "federation.contradicted",
        _(
            "Another node contradicted itself under its signature; what is shared with its organizations was suspended here"
        ),
        tone="danger",
        by_worker=True,
        notice=NoticeText(
            _("A node contradicted itself, and agreements with its organizations were suspended here"),
            _("See why, and what to do"),
            "federation_pages:node",
        ),
    ),
    Event("federation.trusted", _("The operator allowed exchange with a node again"), by_worker=True),
    Event(
        "remote.release_not_verified",
        _("A release of another node does not fit what was announced; it opens nothing"),
        "danger",
        by_worker=True,
        notice=NoticeText(
            _("A release of another node does not fit what was announced; it opens nothing"),
            _("See the dataset"),
            "federation_pages:remote_release",
        ),
    ),
    Event(
        "remote.release_ended",
        _("Access to a release of another node ended"),
        "stopped",
        by_worker=True,
        notice=NoticeText(
            _("Access to a release of another node ended"), _("See the dataset"), "federation_pages:remote_release"
        ),
    ),
    Event(
        "remote.copy_kept",
        _("A copy of a release of another node was verified; it rests here, sealed"),
        "good",
        by_worker=True,
    ),
    Event(
        "remote.copy_refused",
        _("A copy of a release of another node was not kept: it could not be fetched, or does not verify"),
        "danger",
        by_worker=True,
        notice=NoticeText(
            _("A copy of a release of another node was not kept"),
            _("See the dataset"),
            "federation_pages:remote_release",
        ),
    ),
    Event(
        "remote.copy_destroyed",
        _("The key of a copy of another node’s release was destroyed: nobody opens it any more"),
        "stopped",
        by_worker=True,
    ),
    Event("release.copied_by_node", _("The recipient’s node says that a sealed copy rests there"), by_worker=True),
    Event(
        "release.copy_destroyed_by_node",
        _("The recipient’s node attests that it destroyed the key of its sealed copy"),
        "stopped",
        by_worker=True,
    ),
    Event(
        "download.reported",
        _("The recipient’s node reported who fetched a file from the copy that rests there"),
        by_worker=True,
    ),
    Event(
        "remote.recall_opened",
        _("Another node called back a release that this organization received"),
        "danger",
        by_worker=True,
        notice=NoticeText(
            _("A release of another node was taken back: destroy your copies and attest it"),
            _("Answer the recall"),
            "federation_pages:remote_release",
        ),
    ),
    Event(
        "remote.recall_late",
        notice=NoticeText(
            _("Late since %(due_on)s: attest what became of a release of another node that was taken back"),
            _("Answer the recall"),
            "federation_pages:remote_release",
        ),
    ),
    Event("remote.recall_answered", _("The recall of a release of another node was answered"), "good"),
    Event("count.asked", _("An organization asked the providers of an agreement to count together")),
    Event(
        "count.not_handed_over",
        _("A question to count together was not handed over: the agreement no longer allows it"),
        "stopped",
        by_worker=True,
    ),
    Event(
        "count.question_arrived",
        _("An organization was asked to count together with others"),
        "waiting",
        by_worker=True,
        notice=NoticeText(
            _("You are asked for protected counts, to be added to those of other organizations"),
            _("Read the question"),
            "federation_pages:joint_count",
        ),
    ),
    Event("count.rows_chosen", _("The rows to be counted for a question were chosen")),
    Event(
        "count.declined",
        _("An organization declined to count together with others"),
        "stopped",
        notice=NoticeText(
            _("An organization declined to count together with others"),
            _("See who answered"),
            "federation_pages:joint_count",
        ),
    ),
    Event(
        "count.withdrawn",
        _("A question to count together was withdrawn"),
        "stopped",
        notice=NoticeText(
            _("A question to count together was withdrawn"), _("See the question"), "federation_pages:joint_count"
        ),
    ),
    Event(
        "count.contributed",
        _("Protected counts were contributed to a joint table"),
        "good",
        by_worker=True,
        notice=NoticeText(
            _("An organization contributed its protected counts"),
            _("See the joint table"),
            "federation_pages:joint_count",
        ),
    ),
    Event(
        "count.not_contributed",
        _("A released table is no contribution to the question"),
        "stopped",
        by_worker=True,
        notice=NoticeText(
            _("A released table is no contribution to the question"), _("See why"), "federation_pages:joint_count"
        ),
    ),
    Event("count.table_downloaded", _("A joint table was downloaded")),
    Event("remote.file_fetched", _("A file of another node was asked for"), by_worker=True),
)
