"""Events of agreements, their negotiation, emergencies and consents."""

from __future__ import annotations

from typing import Final

from django.utils.translation import gettext_lazy as _

from agreements.events.notices import about
from entente.core.events import Event, NoticeText

AGREEMENTS: Final = (
    Event(
        "agreement.translation_confirmed",
        _("The translation of a clause was confirmed"),
        "good",
        history=_("The translation of a clause was confirmed"),
    ),
    Event("agreement.activated", _("An agreement came into force"), "good", history=_("The agreement came into force")),
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
        "agreement.sent_home",
        _("An amendment was sent to the home of the agreement, to be put before its parties"),
        "waiting",
        history=_("The amendment was sent to the home of the agreement, to be put before its parties"),
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
        notice=about(_("An amendment is signed and counts from %(effective_on)s on")),
        history=_("Signed by all: it waits for the day from which it counts"),
    ),
    Event(
        "agreement.called_off",
        _("A signed amendment was given up before its day"),
        "stopped",
        notice=about(_("A signed amendment was given up before its day: the version before goes on"), _("Read why")),
        history=_("The signed amendment was given up before its day"),
    ),
    Event(
        "agreement.armed",
        _("An emergency agreement was signed and lies dormant"),
        "good",
        notice=about(_("An emergency agreement is signed and dormant: name who is on call"), _("Name who is on call")),
        history=_("The agreement is signed and lies dormant until an emergency"),
    ),
    Event(
        "agreement.awakened",
        _("Someone on call awakened an emergency agreement"),
        "danger",
        notice=about(
            _("EMERGENCY: an agreement was awakened through %(through_on)s. Confirm within 24 hours"), _("Confirm it")
        ),
        history=_("Someone on call awakened the agreement"),
    ),
    Event("agreement.batch_opened", _("Amendments were opened as one batch")),
    Event(
        "agreement.breach_reported",
        _("A breach was reported under an agreement"),
        "danger",
        notice=about(_("A breach was reported under an agreement"), _("Read what happened")),
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
    Event("agreement.changed", _("The draft of an agreement was changed"), history=_("The draft was changed")),
    Event(
        "agreement.consent_asked",
        _("A community authority was asked for its consent to a release"),
        "waiting",
        notice=about(_("The consent of your community to a release is asked for"), _("Answer it")),
        history=_("The community authority was asked for its consent to a release"),
    ),
    Event(
        "agreement.consent_given",
        _("A community authority consented"),
        "good",
        notice=about(_("A community authority consented")),
        history=_("The community authority consented"),
    ),
    Event(
        "agreement.consent_refused",
        _("A community authority refused its consent"),
        "stopped",
        notice=about(_("A community authority refused its consent")),
        history=_("The community authority refused its consent"),
    ),
    Event(
        "agreement.consent_withdrawn",
        _("A community authority withdrew its consent"),
        "danger",
        notice=about(_("A community authority withdrew its consent")),
        history=_("The community authority withdrew its consent"),
    ),
    Event(
        "agreement.destruction_attested",
        _("A recipient attested the destruction of what it held"),
        "good",
        notice=about(_("A recipient attested that it destroyed what it received")),
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
        notice=about(_("An agreement expired")),
        history=_("The agreement expired"),
        by_worker=True,
    ),
    Event(
        "agreement.emergency_confirmed",
        _("A second person confirmed an emergency"),
        "good",
        notice=about(_("The emergency was confirmed: the agreement holds through %(through_on)s")),
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
        notice=about(_("The emergency is over: its agreement is dormant again"), _("Review it")),
        history=_("The emergency is over: the agreement is dormant again"),
    ),
    Event(
        "agreement.extension_asked",
        _("More time was asked for under an agreement"),
        "waiting",
        notice=about(_("A recipient asks that an agreement hold until %(until_on)s"), _("Grant or refuse it")),
        history=_("More time was asked for"),
    ),
    Event(
        "agreement.extension_granted",
        _("More time was granted under an agreement"),
        "good",
        notice=about(_("More time was granted, until %(until_on)s, once the amendment is signed")),
        history=_("More time was granted: an amendment waits for signatures"),
    ),
    Event(
        "agreement.extension_refused",
        _("More time was refused under an agreement"),
        "stopped",
        notice=about(_("More time was refused for an agreement"), _("Read why")),
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
        notice=about(_("An agreement waits for your signature"), _("Read and sign")),
        history=_("The agreement was proposed for signature"),
    ),
    Event(
        "agreement.renewed", _("The renewal of an agreement was begun"), history=_("A renewal was begun from a copy")
    ),
    Event(
        "agreement.resumed",
        _("An agreement was resumed"),
        "good",
        notice=about(_("An agreement was resumed")),
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
    Event(
        "agreement.suspended",
        _("An agreement was suspended"),
        "danger",
        notice=about(_("An agreement was suspended")),
        history=_("The agreement was suspended"),
    ),
    Event(
        "agreement.terminated",
        _("An agreement was terminated"),
        "stopped",
        notice=about(_("An agreement was terminated")),
        history=_("The agreement was terminated"),
    ),
    Event(
        "agreement.withdrawn",
        _("The draft of an agreement was given up"),
        "stopped",
        history=_("The draft was given up"),
    ),
    Event(
        "agreement.framework_stricter",
        notice=about(
            _("A framework was made stricter: a schedule under it stands still until it is amended"),
            _("Amend the schedule"),
        ),
    ),
    Event(
        "agreement.reminder",
        notice=about(_("You are reminded: an agreement waits for your signature"), _("Read and sign")),
    ),
    Event(
        "agreement.your_turn",
        notice=NoticeText(
            _("It is your turn in the negotiation of a draft"), _("Read the draft"), "agreements:negotiation"
        ),
    ),
    Event("agreement.in_force", notice=about(_("An agreement came into force"))),
    Event(
        "agreement.exercise_awakened",
        notice=about(
            _("EXERCISE: an agreement was awakened through %(through_on)s. Confirm within 24 hours"), _("Confirm it")
        ),
    ),
    Event(
        "agreement.emergency_unconfirmed",
        notice=about(_("EMERGENCY: nobody has confirmed it yet, and without a second person it ends"), _("Confirm it")),
    ),
    Event(
        "agreement.emergency_refused",
        notice=about(
            _("EMERGENCY: it was declared in the name of somebody who did not confirm it, and the worker ended it")
        ),
    ),
    Event(
        "agreement.exercise_unconfirmed",
        notice=about(_("EXERCISE: nobody has confirmed it yet, and without a second person it ends"), _("Confirm it")),
    ),
    Event(
        "agreement.exercise_confirmed",
        notice=about(
            _("EXERCISE: a second person confirmed it, through %(through_on)s. Recipients download dummy data")
        ),
    ),
    Event(
        "agreement.emergency_open",
        notice=about(_("EMERGENCY: what waited ready for you can be downloaded through %(through_on)s")),
    ),
    Event(
        "agreement.exercise_open",
        notice=about(_("EXERCISE: download the dummy data now, through %(through_on)s. The minutes are measured")),
    ),
    Event(
        "agreement.closed_again",
        notice=about(_("The emergency or exercise is over: nothing can be downloaded under its agreement any more")),
    ),
    Event("agreement.ends_soon", notice=about(_("An agreement ends on %(ends_on)s"), _("Extend or renew it"))),
    Event(
        "agreement.destruction_due",
        notice=about(
            _("Destroy what you received under an agreement, and attest it, by %(due_on)s"), _("Attest the destruction")
        ),
    ),
    Event(
        "agreement.destruction_late",
        notice=about(_("Proof of destruction has been owed since %(due_on)s"), _("Attest the destruction")),
    ),
    Event(
        "agreement.entry_to_confirm",
        notice=about(
            _("An agreement on paper was entered by someone without a second person, and waits for your confirmation")
        ),
    ),
    Event("agreement.by_sponsor", notice=about(_("Your sponsor drafted an agreement in your organization’s name"))),
)
