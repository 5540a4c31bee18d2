"""What each code of the audit trail says in words, and the look of its mark on a timeline."""

from __future__ import annotations

from typing import Final

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _
from django_stubs_ext import StrPromise

from agreements.policies import Refusal as AgreementRefusal
from agreements.uses import Refusal as UseRefusal
from anonymizer.policies import Refusal as RunRefusal
from entente.api.policies import Refusal as ApiRefusal
from entente.audit.policies import Refusal as AnyRefusal
from entente.catalogue.policies import Refusal as CatalogueRefusal
from entente.organizations.policies import Refusal as MemberRefusal
from entente.requests.policies import Refusal as RequestRefusal
from exports.policies import LinkingRefusal, ReviewRefusal, StandingRefusal
from exports.policies import Refusal as ExportRefusal

SENTENCES: Final[dict[str, StrPromise]] = {
    "schema.published": _("The columns of a dataset were published"),
    "schema.withdrawn": _("The columns of a dataset are published no longer"),
    "account.link_made": _("A one-time link to a first password was made"),
    "absence.ended": _("An absence was ended"),
    "absence.named": _("Someone named who covers during an absence"),
    "access_review.closed": _("A review of who has access was finished"),
    "access_review.confirmed": _("An access was confirmed in a review"),
    "access_review.gone": _("An access under review had ended meanwhile"),
    "access_review.opened": _("A review of who has access was opened"),
    "access_review.removed": _("An access was removed in a review"),
    "account.made": _("An account was made"),
    "account.signed_in": _("A person signed in"),
    "account.sign_in_failed": _("A sign-in failed: the password or the second factor was wrong"),
    "account.sessions_ended": _("A person ended her other sessions"),
    "disclosure.decided": _("A person decided about an older release that no machine can compare"),
    "disclosure.refused": _("A recipient was refused data that would tell too much beside what it holds"),
    "certificate.issued": _("A certificate of a release was made"),
    "delivery.repaired": _("A delivery whose files were no longer whole is being written again"),
    "reconciliation.found": _("Bucket, ledger and grants did not fit together"),
    "leak.examined": _("A file that turned up was compared with the marked copies of a release"),
    "recall.started": _("A release was called back from everyone who had fetched it"),
    "recall.answered": _("A recipient attested what became of a recalled release"),
    "recall.escalated": _("A recipient stayed silent about a recalled release"),
    "recall.done": _("Every recipient has answered a recall"),
    "release.refused": _("A release was refused because of what its recipients already hold"),
    "assurance.evidence_attached": _("A document that shows safeguards was attached"),
    "assurance.evidence_removed": _("A document that shows safeguards was taken away"),
    "assurance.assessed": _("The safeguards of an organization were assessed"),
    "agreement.translation_confirmed": _("The translation of a clause was confirmed"),
    "agreement.activated": _("An agreement came into force"),
    "agreement.amended": _("An amendment of an agreement was begun"),
    "agreement.effect_set": _("The day was set from which an amendment counts"),
    "agreement.scheduled": _("An amendment was signed by all and waits for its day"),
    "agreement.called_off": _("A signed amendment was given up before its day"),
    "agreement.armed": _("An emergency agreement was signed and lies dormant"),
    "agreement.awakened": _("Someone on call awakened an emergency agreement"),
    "agreement.batch_opened": _("Amendments were opened as one batch"),
    "agreement.breach_reported": _("A breach was reported under an agreement"),
    "agreement.handed_over": _("A draft was handed to another party"),
    "agreement.remarked": _("A party remarked on a draft"),
    "agreement.change_proposed": _("A party proposed other words for a clause"),
    "agreement.change_accepted": _("Proposed words were taken into a draft"),
    "agreement.change_refused": _("Proposed words were refused"),
    "drafting.discarded": _("A draft under way was thrown away"),
    "template.saved": _("A version of a template was saved"),
    "agreement.changed": _("The draft of an agreement was changed"),
    "agreement.consent_asked": _("A community authority was asked for its consent to a release"),
    "agreement.consent_given": _("A community authority consented"),
    "agreement.consent_refused": _("A community authority refused its consent"),
    "agreement.consent_withdrawn": _("A community authority withdrew its consent"),
    "agreement.destruction_attested": _("A recipient attested the destruction of what it held"),
    "agreement.destruction_demanded": _("Recipients were asked to destroy what they hold under an agreement"),
    "agreement.drafted": _("An agreement was drafted"),
    "agreement.entered": _("An agreement came from the drawer, with its scan"),
    "agreement.entry_confirmed": _("An agreement of the drawer was confirmed by a second data steward"),
    "agreement.open_terms_decided": _("A person decided about terms that are not machine-checked"),
    "agreement.expired": _("An agreement expired"),
    "agreement.emergency_confirmed": _("A second person confirmed an emergency"),
    "agreement.emergency_reviewed": _("An emergency was reviewed"),
    "agreement.on_call_named": _("The people on call for an emergency agreement were named"),
    "agreement.stood_down": _("An emergency ended, and its agreement is dormant again"),
    "agreement.extension_asked": _("More time was asked for under an agreement"),
    "agreement.extension_granted": _("More time was granted under an agreement"),
    "agreement.extension_refused": _("More time was refused under an agreement"),
    "agreement.printed": _("An agreement was printed, to be kept and checked"),
    "agreement.proposed": _("An agreement was proposed for signature"),
    "agreement.renewed": _("The renewal of an agreement was begun"),
    "agreement.resumed": _("An agreement was resumed"),
    "agreement.returned": _("An agreement was returned to its drafter"),
    "agreement.signed": _("A party signed an agreement"),
    "agreement.signed_on_paper": _("A signature on paper was recorded for an agreement"),
    "agreement.superseded": _("An amendment took the place of a version of an agreement"),
    "agreement.signatories_reminded": _("Whoever had not signed an agreement was reminded"),
    "calendar_feed.made": _("A private link to a calendar was made"),
    "calendar_feed.revoked": _("A private link to a calendar was revoked"),
    "agreement.suspended": _("An agreement was suspended"),
    "agreement.terminated": _("An agreement was terminated"),
    "agreement.withdrawn": _("The draft of an agreement was given up"),
    "dataset.created": _("A dataset was made"),
    "dataset.meant_for": _("It was said for whom a dataset is meant"),
    "delivery.erased": _("A delivery was erased"),
    "delivery.erasing": _("The erasing of a delivery began"),
    "delivery.failed": _("A delivery failed"),
    "delivery.ready": _("A delivery became ready for its recipient"),
    "delivery.retried": _("A delivery was tried again"),
    "delivery.resumed": _("A delivery that was withheld is being written again"),
    "delivery.withheld": _("A delivery was withheld: its agreement is suspended"),
    "download.issued": _("A download link was issued"),
    "entitlement.extended": _("A recipient’s access follows the new last day of an agreement"),
    "entitlement.granted": _("A recipient was given access to a release"),
    "entitlement.revoked": _("A recipient’s access was revoked"),
    "handout.given": _("Something was handed out with an answer to a request"),
    "handout.issued": _("A file that was handed out with an answer was fetched"),
    "key.activated": _("The key of a program was activated"),
    "key.made": _("A key was made for a program"),
    "key.revoked": _("The key of a program was revoked"),
    "key.rotated": _("The key of a program was replaced"),
    "member.handed_over": _("What waited for a person who left passed to another"),
    "membership.given": _("A person was given a role"),
    "membership.taken": _("A role was taken from a person"),
    "community.registered": _("A community’s authority entered what others shall leave out"),
    "community.confirmed": _("A second person confirmed what others leave out for a community"),
    "community.unregistered": _("A community’s authority took an entry from what others leave out"),
    "names.protected": _("Names of services were added to those that stay visible in text"),
    "names.unprotected": _("A name of a service was taken from those that stay visible in text"),
    "organization.founded": _("The organization was founded"),
    "organization.helpers_set": _("It was said who supplies the second person"),
    "organization.keys_asked_for": _("New keys were asked for"),
    "organization.keys_made": _("The keys of the organization were made"),
    "organization.keys_rotated": _("New keys took the place of the old ones"),
    "organization.store_named": _("The organization named a store of its own"),
    "public_answer.published": _("A public answer was published"),
    "public_answer.withdrawn": _("A public answer was withdrawn"),
    "register.field_published": _("A field of the public register of agreements was shown again"),
    "register.field_withheld": _("A field was withheld from the public register of agreements"),
    "release.expired": _("A release expired"),
    "release.failed": _("A release could not be published"),
    "release.made": _("A run was released under an agreement"),
    "release.published": _("A release was published"),
    "release.retried": _("The publishing of a release was tried again"),
    "release.withdrawn": _("A release was withdrawn"),
    "standing.opened": _("A standing approval was opened"),
    "standing.approved": _("A second person gave a standing approval"),
    "standing.refused": _("A second person refused a standing approval"),
    "standing.ended": _("A standing approval ended"),
    "standing.taken_up": _("A version was taken up under a standing approval"),
    "standing.announced": _("A standing release was announced"),
    "standing.released": _("A version was released under a standing approval"),
    "standing.held": _("A version drifted and was left to a person"),
    "standing.stopped": _("A standing release was stopped"),
    "request.answered": _("A request was answered"),
    "request.asked_back": _("Whoever made a request was asked back"),
    "request.became_draft": _("A request became the draft of an agreement"),
    "request.checked": _("A request was searched for personal details"),
    "request.destroyed": _("The words and the address of whoever made a request were destroyed"),
    "request.read_as_written": _("Someone read a request as it was written"),
    "request.received": _("A request was received"),
    "request.refused": _("A request was refused"),
    "request.reopened": _("A request was opened again by whoever made it"),
    "request.replied": _("Whoever made a request replied"),
    "request.withdrawn": _("A request was withdrawn by whoever made it"),
    "request_desk.set": _("The desk for requests was set"),
    "directory.columns_confirmed": _("Someone said what the columns of a directory mean"),
    "explorer.cube_built": _("Counts of contacts were protected and shown on the map"),
    "explorer.cube_declared": _("It was declared what counts of contacts everyone may see"),
    "explorer.cube_failed": _("Counts of contacts could not be protected, and are not shown"),
    "explorer.crosswalk_made": _("A crosswalk between two geographies was brought in"),
    "explorer.figures_imported": _("Figures of places were brought in"),
    "explorer.funding_received": _("A funder’s own table of money was brought in"),
    "explorer.funding_removed": _("A funder’s own table of money was deleted"),
    "work.taken_back": _("A recipient took back that a work cites the data"),
    "work.told": _("A recipient told of a work that cites the data"),
    "explorer.setup_taken_over": _("The set-up of another region was taken over"),
    "explorer.view_given_up": _("A view of the explorer was taken out of the list"),
    "explorer.view_kept": _("A view of the explorer was kept for everyone"),
    "explorer.places_imported": _("Places of a region were brought in"),
    "directory.import_failed": _("A directory could not be taken in"),
    "directory.import_read": _("The columns of a directory were read"),
    "directory.import_received": _("A directory was received"),
    "directory.import_started": _("A directory is being taken in"),
    "directory.imported": _("A directory was taken in"),
    "taxonomy.brought_in": _("The terms of a licensed taxonomy were brought in"),
    "taxonomy.taken_out": _("The terms of a licensed taxonomy were taken out"),
    "qualifier.accepted": _("A qualifier of a service was accepted"),
    "qualifier.proposed": _("A qualifier of a service was proposed"),
    "qualifier.declined": _("A qualifier of a service was refused"),
    "codes.asked": _("Someone asked for codes to be traced back"),
    "codes.destroyed": _("A list of codes was destroyed"),
    "codes.opening_agreed": _("A second person agreed that codes be traced back"),
    "codes.opening_refused": _("A second person refused that codes be traced back"),
    "codes.opening_withdrawn": _("A request to trace codes back was withdrawn"),
    "role.declined": _("A role that a steward wanted for herself was declined"),
    "role.proposed": _("A steward asked for a role for herself"),
    "document.looked_at": _("Someone asked to see a sealed document"),
    "rows.looked_at": _("Someone asked to see rows"),
    "run.approved": _("A run was approved"),
    "run.approved_standing": _("A run was approved under a standing approval"),
    "run.destroyed": _("The candidate of a run was destroyed"),
    "run.failed": _("A run failed"),
    "run.measured": _("A run was anonymized and measured"),
    "run.password_given": _("The password of a workbook was given"),
    "run.profiled": _("The columns of an upload were described"),
    "run.recipe_followed": _("The recipe of a series was used again under a standing approval"),
    "run.recipe_confirmed": _("A recipe was confirmed"),
    "run.rejected": _("A run was rejected"),
    "run.returned": _("A run was returned"),
    "run.withdrawn_from_review": _("A run was taken back from review by its contributor"),
    "run.started": _("A run was started"),
    "sample.marked": _("Someone read a sample of redacted texts and marked what was missed"),
    "terms.accepted": _("The terms of a dataset were accepted"),
    "upload_link.revoked": _("A one-time upload link was withdrawn"),
    "upload_link.sent": _("A one-time upload link was made"),
    "webhook.made": _("A webhook was made"),
    "webhook.began_again": _("A webhook was let send again from an earlier event"),
    "webhook.ended": _("A webhook ended"),
    "inbox.set": _("A place in a bucket is watched for files of a dataset"),
    "inbox.unset": _("A place in a bucket is watched no longer"),
    "words.allowed": _("Words that were to be hidden in text were given up"),
    "words.denied": _("Words to be hidden in text were named"),
    "version.destroyed": _("An upload was destroyed"),
    "version.held": _("A version was put on legal hold"),
    "version.hold_lifted": _("A legal hold was lifted"),
    "version.received": _("A file was uploaded"),
    "join.made": _("Two tables were joined"),
    "join.failed": _("Two tables could not be joined"),
}
SUBJECTS: Final[dict[str, StrPromise]] = {
    "agreements.agreement": _("Agreement"),
    "agreements.amendmentbatch": _("Batch of amendments"),
    "agreements.calendarfeed": _("Link to a calendar"),
    "agreements.organizationtemplate": _("Template"),
    "anonymizer.run": _("Run"),
    "catalogue.dataset": _("Dataset"),
    "catalogue.datasetversion": _("Version of a dataset"),
    "catalogue.uploadlink": _("Upload link"),
    "api.webhook": _("Webhook"),
    "exports.accesskey": _("Key of a program"),
    "exports.accessreview": _("Review of access"),
    "exports.delivery": _("Delivery"),
    "exports.entitlement": _("Entitlement"),
    "exports.release": _("Release"),
    "exports.standingapproval": _("Standing approval"),
    "exports.standingrun": _("Standing release"),
    "organizations.organization": _("Organization"),
    "organizations.user": _("Person"),
    "requests.datarequest": _("Request"),
    "requests.publicanswer": _("Public answer"),
}
OTHER_REASONS: Final[dict[str, StrPromise]] = {
    "refused.invalid_transition": _("It had moved on: the step asked for was no longer possible."),
    "refused.not_permitted": _("The roles of this person do not include what was asked for."),
}
REFUSALS: Final[tuple[type[TextChoices], ...]] = (
    AnyRefusal, MemberRefusal, CatalogueRefusal, AgreementRefusal, RunRefusal, ExportRefusal,
    RequestRefusal, UseRefusal, ApiRefusal, ReviewRefusal, StandingRefusal, LinkingRefusal,
)  # fmt: skip

_TONES: Final = {
    "good": (
        ".approved", ".answered", ".activated", ".resumed", ".extended", ".published", ".granted", ".ready", ".signed",
        ".extension_granted", ".destruction_attested", ".armed", ".approved_standing", ".released", ".entry_confirmed", ".emergency_confirmed", ".consent_given",
    ),
    "stopped": (
        ".returned", ".rejected", ".refused", ".withdrawn", ".revoked", ".taken", ".terminated", ".expired", ".erased", ".destroyed",
        ".superseded", ".extension_refused", ".stood_down", ".consent_refused", ".stopped",
    ),
    "danger": (".failed", ".held", ".suspended", ".breach_reported", ".awakened", ".consent_withdrawn"),
}  # fmt: skip


def sentence(code: str) -> str:
    """What happened; the code itself where nobody has written a sentence for it yet."""
    return str(SENTENCES.get(code, code))


def subject(label: str) -> str:
    """The kind of thing to which it happened."""
    return str(SUBJECTS.get(label, label))


def reason(code: str) -> str:
    """Why something was refused, in the words of the policy that refused it."""
    for refusals in REFUSALS:
        if code in refusals.values:
            return str(refusals(code).label)
    return str(OTHER_REASONS.get(code, code))


def tone(code: str, *, refused: bool) -> str:
    """The mark of an event: danger for refusals and failures."""
    if refused:
        return "danger"
    return next((tone for tone, endings in _TONES.items() if code.endswith(endings)), "neutral")
