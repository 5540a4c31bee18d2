"""What ends for good, once declared: by which event it is told, what of a record shows it, and how a restore ends it again.

Every such event goes to the bucket of endings within seconds (``audit.tasks.keep_endings``). `entente restore` takes those that the
restored trail does not hold, and calls ``replay`` of the last of each (a function of ``entente.cli.replays``) before anyone can
connect. What cannot be replayed is closed until a person confirms it: an account whose password or factor changed, an
agreement whose amendment is lost. A test compares this with every model and every table of transitions.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class EndingKind:
    """An event after which something must not come back.

    Attributes:
        event: its code in the trail.
        shows: what ends, as ``app.model.field``; ``app.model`` where the record itself goes.
        replay: the function that ends it again.
        undone_by: events of the same subject after which it is in order that it lives.
    """

    event: str
    shows: tuple[str, ...]
    replay: str
    undone_by: tuple[str, ...] = ()


ENDINGS: Final = (
    # People
    EndingKind("account.password_changed", ("organizations.user.password",), "close_account"),
    EndingKind("account.factors_changed", ("mfa.authenticator",), "close_account"),
    EndingKind("membership.taken", ("organizations.membership",), "take_role", ("membership.given",)),
    # Keys and links
    EndingKind("key.revoked", ("exports.accesskey.revoked_at",), "revoke_key"),
    EndingKind("node_key.revoked", ("vault.keyrecord.revoked_at",), "revoke_node_key"),
    EndingKind("organization.key_revoked", ("organizations.organizationkey.revoked_at",), "revoke_organization_key"),
    EndingKind("organization.key_destroyed", ("organizations.organizationkey.destroyed_at",), "destroy_organization_key"),
    EndingKind("key.rotated", ("exports.accesskey.expires_at",), "revoke_key"),
    EndingKind("passkey.revoked", ("organizations.attestedpasskey.revoked_at",), "revoke_passkey"),
    EndingKind("upload_link.revoked", ("catalogue.uploadlink.revoked_at",), "revoke_upload_link"),
    EndingKind("upload_link.used", ("catalogue.uploadlink.used_at",), "revoke_upload_link"),
    EndingKind("calendar_feed.revoked", ("agreements.calendarfeed.revoked_at",), "revoke_calendar_feed"),
    EndingKind("webhook.ended", ("api.webhook.ended_at",), "end_webhook"),
    EndingKind("inbox.unset", ("api.inbox",), "remove_inbox", ("inbox.set",)),
    # Agreements and consents
    EndingKind("agreement.suspended", ("agreements.agreement.status",), "suspend_agreement", ("agreement.resumed",)),
    EndingKind("agreement.stood_down", ("agreements.agreement.status", "agreements.activation.ended_at"), "stand_down"),
    EndingKind("agreement.superseded", ("agreements.agreement.status",), "suspend_without_successor"),
    EndingKind("agreement.terminated", ("agreements.agreement.status", "agreements.agreement.ended_at"), "end_agreement"),
    EndingKind("agreement.expired", ("agreements.agreement.status", "agreements.agreement.ended_at"), "end_agreement"),
    EndingKind("agreement.withdrawn", ("agreements.agreement.status",), "withdraw_agreement"),
    EndingKind("agreement.called_off", ("agreements.agreement.status",), "withdraw_agreement"),
    EndingKind("agreement.returned", ("agreements.agreement.status",), "withdraw_agreement", ("agreement.proposed",)),
    EndingKind(
        "agreement.consent_withdrawn", ("agreements.consent.withdrawn_at",), "withdraw_consent", ("agreement.consent_given",)
    ),
    # Releases and accesses
    EndingKind("entitlement.revoked", ("exports.entitlement.revoked_at",), "revoke_entitlement"),
    EndingKind("release.withdrawn", ("exports.release.status",), "withdraw_release"),
    EndingKind("release.expired", ("exports.release.status",), "expire_release"),
    EndingKind("standing.ended", ("exports.standingapproval.status", "exports.standingapproval.ended_at"), "end_standing"),
    EndingKind("standing.refused", ("exports.standingapproval.status",), "end_standing"),
    EndingKind("standing.stopped", ("exports.standingrun.status", "exports.standingrun.stopped_at"), "stop_standing_run"),
    EndingKind("determination.ended", ("exports.determination.ended_at",), "end_determination"),
    EndingKind("determination.lapsed", ("exports.determination.ended_at",), "end_determination"),
    EndingKind("schema.withdrawn", ("exports.publishedschema",), "remove_schema", ("schema.published",)),
    EndingKind("work.taken_back", ("exports.work",), "remove_work"),
    # Runs and bytes
    EndingKind("run.rejected", ("anonymizer.run.status",), "close_run"),
    EndingKind("run.returned", ("anonymizer.run.status",), "close_run"),
    EndingKind("run.read_again", ("anonymizer.run.status",), "close_run"),
    EndingKind("codes.opening_refused", ("anonymizer.opening.status",), "close_opening"),
    EndingKind("codes.opening_withdrawn", ("anonymizer.opening.status",), "close_opening"),
    EndingKind("version.destroyed", ("catalogue.datasetversion.destroyed_at", "catalogue.destruction.destroyed_at"), "note_destruction"),
    EndingKind("run.destroyed", ("anonymizer.run.destroyed_at",), "note_destroyed_run"),
    EndingKind("codes.destroyed", ("anonymizer.escrow.destroyed_at",), "note_destroyed_codes"),
    # Requests
    EndingKind("request.withdrawn", ("requests.datarequest.status", "requests.datarequest.closed_at"), "withdraw_request"),
    EndingKind("request.destroyed", ("requests.datarequest.destroyed_at",), "note_destroyed_request"),
    EndingKind("public_answer.withdrawn", ("requests.publicanswer.withdrawn_at",), "withdraw_public_answer"),
)  # fmt: skip

PROTECTIONS: Final = (
    "community.registered",
    "community.confirmed",
    "names.protected",
    "words.denied",
    "version.held",
    "person.left_out",
)
"""What protects someone and is lost with the days after a backup: it is not replayed, but named, so that people repeat it."""

BY_DESIGN: Final[Mapping[str, str]] = {
    "agreements.agreement.ended_at": "set with the status",
    "agreements.consent.refused_at": "a question that was refused was never given: it allows nothing either way",
    "agreements.destruction.destroyed_on": "a recipient's statement, which ends nothing here",
    "agreements.evidence.removed_at": "its sealed document was destroyed: keys",
    "agreements.heldrows.ended_at": "its sealed rows were delivered or destroyed: keys",
    "anonymizer.riskreport.withdrawn": "counts of people who were left out of a run",
    "anonymizer.rightsrequest.ended_at": "an older database leaves the person out once more; she comes back by another request",
    "anonymizer.publicregister.retired_at": "a register that comes back is linked with once more, and lets nothing leave",
    "anonymizer.pseudonymkey.destroyed_at": "its key was destroyed: keys",
    "audit.auditevent.refused": "says of an event that it tells of a refusal",
    "directory.importfinding.refused": "says of a row that it did not come in",
    "agreements.breachreport.suspended": "says of a report that it suspended; the suspension is an event of its own",
    "exports.restatement.removed": "a count of rows",
    "exports.accessreview.closed_at": "what a review ends has events of its own",
    "exports.incident.closed_at": "ends no access; an older database shows the incident open, and two people close it anew",
    "exports.incident.ended_on": "the last day of what happened, as somebody tells it",
    "exports.delivery.status": "follows its entitlement and its agreement",
    "exports.delivery.erased_at": "follows its entitlement",
    "exports.disclosurecheck.refused": "a check of the release, made again with each certificate",
    "exports.layer.stopped_at": "versions are derived again until somebody stops it anew; each leaves only as two people and the gate let it",
    "exports.ledgerentry.destroyed_at": "its sealed classes were destroyed: keys",
    "exports.release.status": "withdrawn and expired are endings; refused and failed left nothing",
    "organizations.organizationkey.retired_at": "a retired key goes on opening what was sealed to it; a restore brings back the one before",
    "requests.handout.erased_at": "each fetch passes the gate again, and the request's end destroys its keys",
    "requests.datarequest.first_closed_at": "counted, and opens nothing",
    "organizations.passkeyrequirement.ended_at": "a restore brings back the stricter rule; another data steward ends it anew",
    "organizations.user.is_active": "nothing in the application closes an account",
    "vault.keyrecord.destroyed_at": "what an older database holds needs the key again: it is kept apart as long as such a backup",
    "vault.sealedobject.destroyed_at": "its key was destroyed: keys",
}
"""Fields that look like an ending and are none of their own, each with the reason."""


def kind_of(event: str) -> EndingKind | None:
    """The declaration of an event that ends something."""
    return _BY_EVENT.get(event)


_BY_EVENT: Final = {kind.event: kind for kind in ENDINGS}
KEPT: Final = sorted({*_BY_EVENT, *PROTECTIONS, *(event for kind in ENDINGS for event in kind.undone_by)})
"""The events that go to the bucket of endings: those that end, those that undo an end, and protections."""
