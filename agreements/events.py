"""Events of agreements, their negotiation, emergencies and consents."""

from __future__ import annotations

from typing import Final

from django.utils.translation import gettext_lazy as _
from django_stubs_ext import StrPromise

from entente.core.events import Event, NoticeText


def _about(title: StrPromise, button: StrPromise | None = None) -> NoticeText:
    """A notice that leads to the agreement's page, with a button that only says so unless there is something to do."""
    return NoticeText(title, button or _("See the agreement"), "agreements:agreement")


EVENTS: Final = (
    Event(
        "joint.split",
        _("An export of several controllers was split, and its original is being destroyed"),
        "good",
        by_worker=True,
    ),
    Event("joint.judged_again", _("Rows that were held were judged by a changed split rule"), by_worker=True),
    Event(
        "joint.refused",
        _("An export of several controllers could not be split, and is being destroyed"),
        "danger",
        by_worker=True,
    ),
    Event(
        "joint.destruction_agreed",
        _("A party agreed that the held rows be destroyed"),
        "stopped",
        notice=_about(
            _("A party agrees to destroy the rows that are held: yours must agree too"), _("Read and decide")
        ),
        history=_("A party agreed that the held rows be destroyed"),
    ),
    Event(
        "joint.held_destroyed",
        _("The rows that were held were given up, and are being destroyed"),
        "stopped",
        history=_("The rows that were held were given up, and are being destroyed"),
        by_worker=True,
    ),
    Event(
        "joint.taken_back",
        _("A controller ended the processing and took everything back"),
        "danger",
        history=_("A controller ended the processing and took everything back"),
    ),
    Event("assurance.evidence_attached", _("A document that shows safeguards was attached")),
    Event("assurance.evidence_removed", _("A document that shows safeguards was taken away")),
    Event("assurance.assessed", _("The safeguards of an organization were assessed")),
    Event(
        "agreement.translation_confirmed",
        _("The translation of a clause was confirmed"),
        "good",
        history=_("The translation of a clause was confirmed"),
    ),
    Event("agreement.activated", _("An agreement came into force"), "good", history=_("The agreement came into force")),
    Event(
        "agreement.signed_elsewhere",
        _("Someone signed an agreement on another node"),
        "good",
        by_worker=True,
        history=_("Someone signed on another node"),
    ),
    Event(
        "agreement.stop_lifted",
        _("A node took back its suspension of an agreement that another one still suspends"),
        history=_("This node took back its suspension; another one still suspends it"),
    ),
    Event(
        "agreement.return_asked",
        _("The home of an agreement was asked to return it to its drafter"),
        "waiting",
        history=_("Its home was asked to return it to its drafter"),
    ),
    Event(
        "agreement.consented_elsewhere",
        _("A community authority consented on its own node"),
        "good",
        by_worker=True,
    ),
    Event(
        "agreement.unconsented_elsewhere",
        _("A community authority withdrew its consent on its own node"),
        "stopped",
        by_worker=True,
    ),
    Event(
        "agreement.sent_home",
        _("An amendment was sent to the home of the agreement, to be put before its parties"),
        "waiting",
        history=_("The amendment was sent to the home of the agreement, to be put before its parties"),
    ),
    Event(
        "agreement.came_second",
        None,
        "stopped",
        notice=_about(_("Another amendment came first: yours was given up. Read the other, and begin anew from it")),
    ),
    Event(
        "agreement.taken_back",
        None,
        "stopped",
        notice=_about(_("An agreement that you could sign is a draft again: signatures are void"), _("Read why")),
    ),
    Event("agreement.amended", _("An amendment of an agreement was begun"), history=_("An amendment was begun")),
    Event(
        "agreement.effect_set",
        _("The day was set from which an amendment counts"),
        history=_("The day was set from which the amendment counts"),
    ),
    Event(
        "agreement.scheduled",
        _("An amendment was signed by all and waits for its day"),
        "good",
        notice=_about(_("An amendment is signed and counts from %(effective_on)s on")),
        history=_("Signed by all: it waits for the day from which it counts"),
    ),
    Event(
        "agreement.called_off",
        _("A signed amendment was given up before its day"),
        "stopped",
        notice=_about(_("A signed amendment was given up before its day: the version before goes on"), _("Read why")),
        history=_("The signed amendment was given up before its day"),
    ),
    Event(
        "agreement.armed",
        _("An emergency agreement was signed and lies dormant"),
        "good",
        notice=_about(_("An emergency agreement is signed and dormant: name who is on call"), _("Name who is on call")),
        history=_("The agreement is signed and lies dormant until an emergency"),
    ),
    Event(
        "agreement.awakened",
        _("Someone on call awakened an emergency agreement"),
        "danger",
        notice=_about(
            _("EMERGENCY: an agreement was awakened through %(through_on)s. Confirm within 24 hours"), _("Confirm it")
        ),
        history=_("Someone on call awakened the agreement"),
    ),
    Event("agreement.batch_opened", _("Amendments were opened as one batch")),
    Event(
        "agreement.breach_reported",
        _("A breach was reported under an agreement"),
        "danger",
        notice=_about(_("A breach was reported under an agreement"), _("Read what happened")),
        history=_("A breach was reported"),
    ),
    Event(
        "agreement.handed_over",
        _("A draft was handed to another party"),
        "waiting",
        history=_("The draft was handed to another party"),
    ),
    Event("agreement.remarked", _("A party remarked on a draft"), history=_("A party made a remark")),
    Event(
        "agreement.change_proposed",
        _("A party proposed other words for a clause"),
        "waiting",
        history=_("A party proposed other words"),
    ),
    Event(
        "agreement.change_accepted",
        _("Proposed words were taken into a draft"),
        "good",
        history=_("Proposed words were taken in"),
    ),
    Event(
        "agreement.change_refused",
        _("Proposed words were refused"),
        "stopped",
        history=_("Proposed words were refused"),
    ),
    Event("drafting.discarded", _("A draft under way was thrown away")),
    Event("template.saved", _("A version of a template was saved")),
    Event("agreement.changed", _("The draft of an agreement was changed"), history=_("The draft was changed")),
    Event(
        "agreement.consent_asked",
        _("A community authority was asked for its consent to a release"),
        "waiting",
        notice=_about(_("The consent of your community to a release is asked for"), _("Answer it")),
        history=_("The community authority was asked for its consent to a release"),
    ),
    Event(
        "agreement.consent_given",
        _("A community authority consented"),
        "good",
        notice=_about(_("A community authority consented")),
        history=_("The community authority consented"),
    ),
    Event(
        "agreement.consent_refused",
        _("A community authority refused its consent"),
        "stopped",
        notice=_about(_("A community authority refused its consent")),
        history=_("The community authority refused its consent"),
    ),
    Event(
        "agreement.consent_withdrawn",
        _("A community authority withdrew its consent"),
        "danger",
        notice=_about(_("A community authority withdrew its consent")),
        history=_("The community authority withdrew its consent"),
    ),
    Event(
        "agreement.destruction_attested",
        _("A recipient attested the destruction of what it held"),
        "good",
        notice=_about(_("A recipient attested that it destroyed what it received")),
        history=_("A recipient attested that it destroyed what it held"),
    ),
    Event(
        "agreement.destruction_demanded",
        _("Recipients were asked to destroy what they hold under an agreement"),
        "waiting",
        history=_("Recipients were asked to destroy what they hold"),
    ),
    Event("agreement.drafted", _("An agreement was drafted"), history=_("The agreement was drafted")),
    Event(
        "agreement.entered",
        _("An agreement that exists on paper was entered, with its scan"),
        history=_("It was entered from paper, with its scan"),
    ),
    Event(
        "agreement.entry_confirmed",
        _("An agreement entered from paper was confirmed by a second data steward"),
        "good",
        history=_("A second data steward confirmed it: in force, signed on paper"),
    ),
    Event(
        "agreement.open_terms_decided",
        _("A person decided about terms that are not machine-checked"),
        "good",
        history=_("A person decided about what is not machine-checked"),
    ),
    Event(
        "agreement.expired",
        _("An agreement expired"),
        "stopped",
        notice=_about(_("An agreement expired")),
        history=_("The agreement expired"),
        by_worker=True,
    ),
    Event(
        "agreement.emergency_confirmed",
        _("A second person confirmed an emergency"),
        "good",
        notice=_about(_("The emergency was confirmed: the agreement holds through %(through_on)s")),
        history=_("A second person confirmed the emergency"),
    ),
    Event(
        "agreement.exercise_downloaded",
        _("Dummy data of an exercise were downloaded"),
        "good",
        history=_("Dummy data of the exercise were downloaded"),
    ),
    Event(
        "agreement.emergency_reviewed", _("An emergency was reviewed"), "good", history=_("The emergency was reviewed")
    ),
    Event(
        "agreement.on_call_named",
        _("The people on call for an emergency agreement were named"),
        history=_("The people on call were named"),
    ),
    Event(
        "agreement.stood_down",
        _("An emergency ended, and its agreement is dormant again"),
        "stopped",
        notice=_about(_("The emergency is over: its agreement is dormant again"), _("Review it")),
        history=_("The emergency is over: the agreement is dormant again"),
    ),
    Event(
        "agreement.extension_asked",
        _("More time was asked for under an agreement"),
        "waiting",
        notice=_about(_("A recipient asks that an agreement hold until %(until_on)s"), _("Grant or refuse it")),
        history=_("More time was asked for"),
    ),
    Event(
        "agreement.extension_granted",
        _("More time was granted under an agreement"),
        "good",
        notice=_about(_("More time was granted, until %(until_on)s, once the amendment is signed")),
        history=_("More time was granted: an amendment waits for signatures"),
    ),
    Event(
        "agreement.extension_refused",
        _("More time was refused under an agreement"),
        "stopped",
        notice=_about(_("More time was refused for an agreement"), _("Read why")),
        history=_("More time was refused"),
    ),
    Event(
        "agreement.printed",
        _("An agreement was printed, to be kept and checked"),
        history=_("The agreement was printed, to be kept and checked"),
        by_worker=True,
    ),
    Event(
        "agreement.proposed",
        _("An agreement was proposed for signature"),
        "waiting",
        notice=_about(_("An agreement waits for your signature"), _("Read and sign")),
        history=_("The agreement was proposed for signature"),
    ),
    Event(
        "agreement.renewed", _("The renewal of an agreement was begun"), history=_("A renewal was begun from a copy")
    ),
    Event(
        "agreement.resumed",
        _("An agreement was resumed"),
        "good",
        notice=_about(_("An agreement was resumed")),
        history=_("The agreement was resumed"),
    ),
    Event(
        "agreement.returned",
        _("An agreement was returned to its drafter"),
        "stopped",
        history=_("The agreement was returned to its drafter"),
    ),
    Event("agreement.signed", _("A party signed an agreement"), "good", history=_("A party signed")),
    Event(
        "agreement.signed_on_paper",
        _("A signature on paper was recorded for an agreement"),
        "good",
        history=_("A party signed on paper"),
    ),
    Event(
        "agreement.superseded",
        _("An amendment took the place of a version of an agreement"),
        "stopped",
        history=_("An amendment took the place of this version"),
    ),
    Event(
        "agreement.signatories_reminded",
        _("Whoever had not signed an agreement was reminded"),
        history=_("Whoever had not signed was reminded"),
    ),
    Event("calendar_feed.made", _("A private link to a calendar was made")),
    Event("calendar_feed.revoked", _("A private link to a calendar was revoked"), "stopped"),
    Event(
        "agreement.suspended",
        _("An agreement was suspended"),
        "danger",
        notice=_about(_("An agreement was suspended")),
        history=_("The agreement was suspended"),
    ),
    Event(
        "agreement.terminated",
        _("An agreement was terminated"),
        "stopped",
        notice=_about(_("An agreement was terminated")),
        history=_("The agreement was terminated"),
    ),
    Event(
        "agreement.withdrawn",
        _("The draft of an agreement was given up"),
        "stopped",
        history=_("The draft was given up"),
    ),
    Event(
        "register.field_published",
        _("A field of the public register of agreements was shown again"),
        history=_("A party shows a field of the public register again"),
    ),
    Event(
        "register.field_withheld",
        _("A field was withheld from the public register of agreements"),
        notice=NoticeText(
            _("A party withholds a field of an agreement from the public register"),
            _("See the agreement"),
            "agreements:withhold",
        ),
        history=_("A party withheld a field from the public register"),
    ),
    Event("document.opened", _("A sealed document was opened for a person"), by_worker=True),
    Event("document.looked_at", _("Someone asked to see a sealed document")),
    Event(
        "assurance.ends_soon",
        notice=NoticeText(
            _("The assessment of your safeguards counts through %(ends_on)s"),
            _("Assess them anew"),
            "agreements:assurance",
        ),
    ),
    Event(
        "assurance.lapsed",
        notice=NoticeText(
            _("The assessment of your safeguards has lapsed: downloads stop after %(stops_on)s"),
            _("Assess them anew"),
            "agreements:assurance",
        ),
    ),
    Event(
        "agreement.framework_stricter",
        notice=_about(
            _("A framework was made stricter: a schedule under it stands still until it is amended"),
            _("Amend the schedule"),
        ),
    ),
    Event(
        "agreement.reminder",
        notice=_about(_("You are reminded: an agreement waits for your signature"), _("Read and sign")),
    ),
    Event(
        "agreement.your_turn",
        notice=NoticeText(
            _("It is your turn in the negotiation of a draft"), _("Read the draft"), "agreements:negotiation"
        ),
    ),
    Event("agreement.in_force", notice=_about(_("An agreement came into force"))),
    Event(
        "agreement.exercise_awakened",
        notice=_about(
            _("EXERCISE: an agreement was awakened through %(through_on)s. Confirm within 24 hours"), _("Confirm it")
        ),
    ),
    Event(
        "agreement.emergency_unconfirmed",
        notice=_about(
            _("EMERGENCY: nobody has confirmed it yet, and without a second person it ends"), _("Confirm it")
        ),
    ),
    Event(
        "agreement.emergency_refused",
        notice=_about(
            _("EMERGENCY: it was declared in the name of somebody who did not confirm it, and the worker ended it")
        ),
    ),
    Event(
        "agreement.exercise_unconfirmed",
        notice=_about(_("EXERCISE: nobody has confirmed it yet, and without a second person it ends"), _("Confirm it")),
    ),
    Event(
        "agreement.exercise_confirmed",
        notice=_about(
            _("EXERCISE: a second person confirmed it, through %(through_on)s. Recipients download dummy data")
        ),
    ),
    Event(
        "agreement.emergency_open",
        notice=_about(_("EMERGENCY: what waited ready for you can be downloaded through %(through_on)s")),
    ),
    Event(
        "agreement.exercise_open",
        notice=_about(_("EXERCISE: download the dummy data now, through %(through_on)s. The minutes are measured")),
    ),
    Event(
        "agreement.closed_again",
        notice=_about(_("The emergency or exercise is over: nothing can be downloaded under its agreement any more")),
    ),
    Event("agreement.ends_soon", notice=_about(_("An agreement ends on %(ends_on)s"), _("Extend or renew it"))),
    Event(
        "agreement.destruction_due",
        notice=_about(
            _("Destroy what you received under an agreement, and attest it, by %(due_on)s"), _("Attest the destruction")
        ),
    ),
    Event(
        "agreement.destruction_late",
        notice=_about(_("Proof of destruction has been owed since %(due_on)s"), _("Attest the destruction")),
    ),
    Event(
        "agreement.entry_to_confirm",
        notice=_about(
            _("An agreement on paper was entered by someone without a second person, and waits for your confirmation")
        ),
    ),
    Event("agreement.by_sponsor", notice=_about(_("Your sponsor drafted an agreement in your organization’s name"))),
)
