"""What each kind of notice says, and the one thing to do about it: a code, its sentence, its button, its page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django_stubs_ext import StrPromise

from entente.core.dates import date_format
from entente.organizations.models import Notice


@dataclass(frozen=True, slots=True)
class Kind:
    """``title``: what happened or waits, with facts by name, and no name of a person or thing: it is a mail's subject too.

    ``url_name`` takes the identifier of the subject; with ``fact``, that of this fact instead.
    """

    title: StrPromise
    action: StrPromise
    url_name: str
    fact: str = ""


_SEE: Final = _("See the agreement")
_AGREEMENT: Final = "agreements:agreement"
_SEE_ORGANIZATION: Final = _("See the organization")
_ORGANIZATION: Final = "organizations:organization"
_REVIEW: Final = _("Review who has access")
_ACCESS: Final = "exports:access_review"
KINDS: Final[dict[str, Kind]] = {
    "recall.asked": Kind(
        _("A release was taken back: destroy your copies and attest it by %(due_on)s"),
        _("Read and attest"),
        "exports:answer_recall",
    ),
    "recall.late": Kind(
        _("Late since %(due_on)s: attest what became of a release that was taken back"),
        _("Read and attest"),
        "exports:answer_recall",
    ),
    "recall.answered": Kind(_("A recipient answered a recall"), _("See how far it has come"), "exports:recall_report"),
    "recall.done": Kind(_("Every recipient has answered a recall"), _("See the report"), "exports:recall_report"),
    "recall.escalated": Kind(
        _("A recipient stayed silent about a recalled release: report a breach"),
        _("See the agreement"),
        "agreements:agreement",
    ),
    "certificate.below": Kind(
        _("A release no longer keeps what was asked beside what was released since"),
        _("See the release"),
        "exports:release",
    ),
    "release.restated": Kind(
        _("A period that you receive was restated: %(added)s rows are new and %(removed)s are gone"),
        _("See what changed"),
        "exports:entitlement",
    ),
    "release.combination": Kind(
        _("A release was refused: beside what the recipient holds, too few people would be left to hide among"),
        _("See the figures"),
        "exports:release",
    ),
    "run.returned": Kind(
        _("A run was returned to you by its reviewer: choose another recipe"), _("Read the reason"), "anonymizer:result"
    ),
    "run.rejected": Kind(
        _("A run was rejected by its reviewer: it cannot be released"), _("Read the reason"), "anonymizer:result"
    ),
    "standing.opened": Kind(
        _("A standing approval of a series waits for a second person"), _("Approve or refuse it"), "exports:standing"
    ),
    "standing.approved": Kind(
        _("The next versions of a series leave by themselves through %(ends_on)s"), _SEE, _AGREEMENT
    ),
    "standing.announced": Kind(
        _("A version leaves by itself on %(leaves_on)s: stop it if it must not"),
        _("Look, and stop it"),
        "exports:standing_run",
    ),
    "standing.held": Kind(
        _("A version does not leave by itself: a person must look at it"),
        _("See it beside the last one"),
        "exports:standing_run",
    ),
    "standing.stopped": Kind(_("A standing release was stopped"), _("See it"), "exports:standing_run"),
    "standing.late": Kind(_("A release that was due on %(due_on)s is late"), _SEE, _AGREEMENT),
    "assurance.ends_soon": Kind(
        _("The assessment of your safeguards counts through %(ends_on)s"), _("Assess them anew"), "agreements:assurance"
    ),
    "assurance.lapsed": Kind(
        _("The assessment of your safeguards has lapsed: downloads stop after %(stops_on)s"),
        _("Assess them anew"),
        "agreements:assurance",
    ),
    "agreement.framework_stricter": Kind(
        _("A framework was made stricter: a schedule under it stands still until it is amended"),
        _("Amend the schedule"),
        _AGREEMENT,
    ),
    "agreement.proposed": Kind(_("An agreement waits for your signature"), _("Read and sign"), _AGREEMENT),
    "agreement.reminder": Kind(
        _("You are reminded: an agreement waits for your signature"), _("Read and sign"), _AGREEMENT
    ),
    "agreement.your_turn": Kind(
        _("It is your turn in the negotiation of a draft"), _("Read the draft"), "agreements:negotiation"
    ),
    "register.field_withheld": Kind(
        _("A party withholds a field of an agreement from the public register"), _SEE, "agreements:withhold"
    ),
    "agreement.in_force": Kind(_("An agreement came into force"), _SEE, _AGREEMENT),
    "agreement.scheduled": Kind(_("An amendment is signed and counts from %(effective_on)s on"), _SEE, _AGREEMENT),
    "agreement.called_off": Kind(
        _("A signed amendment was given up before its day: the version before goes on"), _("Read why"), _AGREEMENT
    ),
    "agreement.armed": Kind(
        _("An emergency agreement is signed and dormant: name who is on call"), _("Name who is on call"), _AGREEMENT
    ),
    "agreement.awakened": Kind(
        _("EMERGENCY: an agreement was awakened through %(through_on)s. Confirm within 24 hours"),
        _("Confirm it"),
        _AGREEMENT,
    ),
    "agreement.exercise_awakened": Kind(
        _("EXERCISE: an agreement was awakened through %(through_on)s. Confirm within 24 hours"),
        _("Confirm it"),
        _AGREEMENT,
    ),
    "agreement.emergency_unconfirmed": Kind(
        _("EMERGENCY: nobody has confirmed it yet, and without a second person it ends"), _("Confirm it"), _AGREEMENT
    ),
    "agreement.exercise_unconfirmed": Kind(
        _("EXERCISE: nobody has confirmed it yet, and without a second person it ends"), _("Confirm it"), _AGREEMENT
    ),
    "agreement.emergency_confirmed": Kind(
        _("The emergency was confirmed: the agreement holds through %(through_on)s"), _SEE, _AGREEMENT
    ),
    "agreement.exercise_confirmed": Kind(
        _("EXERCISE: a second person confirmed it, through %(through_on)s. Recipients download dummy data"),
        _SEE,
        _AGREEMENT,
    ),
    "agreement.emergency_open": Kind(
        _("EMERGENCY: what waited ready for you can be downloaded through %(through_on)s"), _SEE, _AGREEMENT
    ),
    "agreement.exercise_open": Kind(
        _("EXERCISE: download the dummy data now, through %(through_on)s. The minutes are measured"), _SEE, _AGREEMENT
    ),
    "agreement.closed_again": Kind(
        _("The emergency or exercise is over: nothing can be downloaded under its agreement any more"), _SEE, _AGREEMENT
    ),
    "agreement.stood_down": Kind(
        _("The emergency is over: its agreement is dormant again"), _("Review it"), _AGREEMENT
    ),
    "agreement.consent_asked": Kind(
        _("The consent of your community to a release is asked for"), _("Answer it"), _AGREEMENT
    ),
    "agreement.consent_given": Kind(_("A community authority consented"), _SEE, _AGREEMENT),
    "agreement.consent_refused": Kind(_("A community authority refused its consent"), _SEE, _AGREEMENT),
    "agreement.consent_withdrawn": Kind(_("A community authority withdrew its consent"), _SEE, _AGREEMENT),
    "agreement.suspended": Kind(_("An agreement was suspended"), _SEE, _AGREEMENT),
    "agreement.resumed": Kind(_("An agreement was resumed"), _SEE, _AGREEMENT),
    "agreement.terminated": Kind(_("An agreement was terminated"), _SEE, _AGREEMENT),
    "agreement.expired": Kind(_("An agreement expired"), _SEE, _AGREEMENT),
    "agreement.ends_soon": Kind(_("An agreement ends on %(ends_on)s"), _("Extend or renew it"), _AGREEMENT),
    "agreement.extension_asked": Kind(
        _("A recipient asks that an agreement hold until %(until_on)s"), _("Grant or refuse it"), _AGREEMENT
    ),
    "agreement.extension_granted": Kind(
        _("More time was granted, until %(until_on)s, once the amendment is signed"), _SEE, _AGREEMENT
    ),
    "agreement.extension_refused": Kind(_("More time was refused for an agreement"), _("Read why"), _AGREEMENT),
    "agreement.breach_reported": Kind(
        _("A breach was reported under an agreement"), _("Read what happened"), _AGREEMENT
    ),
    "agreement.destruction_due": Kind(
        _("Destroy what you received under an agreement, and attest it, by %(due_on)s"),
        _("Attest the destruction"),
        _AGREEMENT,
    ),
    "agreement.destruction_late": Kind(
        _("Proof of destruction has been owed since %(due_on)s"), _("Attest the destruction"), _AGREEMENT
    ),
    "agreement.destruction_attested": Kind(
        _("A recipient attested that it destroyed what it received"), _SEE, _AGREEMENT
    ),
    "membership.given": Kind(_("You were given a role in an organization"), _SEE_ORGANIZATION, _ORGANIZATION),
    "member.handed_over": Kind(
        _("Someone has left, and you take over what waited for them"), _("Open your desk"), "web:desk"
    ),
    "absence.covering": Kind(
        _("You cover for a colleague from %(starts_on)s through %(ends_on)s"), _("Open your desk"), "web:desk"
    ),
    "access_review.opened": Kind(
        _("The quarterly review of who has access is open; it is due on %(due_on)s"), _REVIEW, _ACCESS
    ),
    "access_review.due": Kind(_("The review of who has access is due on %(due_on)s"), _REVIEW, _ACCESS),
    "access_review.late": Kind(_("The review of who has access was due on %(due_on)s and is late"), _REVIEW, _ACCESS),
    "organization.invited": Kind(
        _("A data steward of your region invited an organization of your area"), _SEE_ORGANIZATION, _ORGANIZATION
    ),
    "organization.helpers_set": Kind(
        _("Who supplies the second person of your organization has changed"), _SEE_ORGANIZATION, _ORGANIZATION
    ),
    "organization.helps": Kind(
        _("Another organization has changed whether yours supplies its second person"),
        _SEE_ORGANIZATION,
        _ORGANIZATION,
    ),
    "release.by_sponsor": Kind(
        _("Your sponsor released data in your organization’s name"), _("See the release"), "exports:release"
    ),
    "directory.to_review": Kind(
        _("An organization wants to publish services in your area"), _("Review it"), "directory:review"
    ),
    "directory.accepted": Kind(
        _("A region lets your services into the finder"), _("See the import"), "directory:import"
    ),
    "directory.declined": Kind(_("A region declined to publish your services"), _("Read why"), "directory:import"),
    "agreement.entry_to_confirm": Kind(
        _("An agreement on paper was entered by someone without a second person, and waits for your confirmation"),
        _SEE,
        _AGREEMENT,
    ),
    "agreement.by_sponsor": Kind(_("Your sponsor drafted an agreement in your organization’s name"), _SEE, _AGREEMENT),
    "organization.keys_rotated": Kind(_("Your organization has new keys"), _SEE_ORGANIZATION, _ORGANIZATION),
    "role.declined": Kind(_("The role that you wanted for yourself was declined"), _SEE_ORGANIZATION, _ORGANIZATION),
    "role.given": Kind(
        _("Someone was made a data steward or privacy officer of your organization"),
        _SEE_ORGANIZATION,
        _ORGANIZATION,
    ),
    "role.taken_oneself": Kind(
        _("The only data steward of your organization gave a role to herself"),
        _SEE_ORGANIZATION,
        _ORGANIZATION,
    ),
    "role.to_confirm": Kind(
        _("A data steward wants a role for herself: confirm or decline it"), _("Decide"), _ORGANIZATION
    ),
    "access.closed": Kind(
        _("Access to version %(version)s of a dataset that your organization receives is closed for now"),
        _("Read why"),
        "exports:entitlement",
    ),
    "access.ended": Kind(
        _("Your organization’s access to version %(version)s of a dataset has ended: stop using it"),
        _("Read why, and what is owed"),
        "exports:entitlement",
    ),
    "series.released": Kind(
        _("Version %(version)s of a dataset that you follow can be downloaded"), _("See it"), "exports:entitlement"
    ),
    "series.ended": Kind(
        _("Access to version %(version)s of a dataset that you follow ended: stop using it"),
        _("Read why, and what is owed"),
        "exports:entitlement",
    ),
    "webhook.gave_up": Kind(
        _("A webhook has not taken an event in twelve hours; the event was set aside"),
        _("See the webhooks"),
        "programs:webhooks",
    ),
    "webhook.ended": Kind(
        _("A webhook ended: its address said that it is gone"), _("See the webhooks"), "programs:webhooks"
    ),
    "inbox.refused": Kind(
        _("A file that was left in a watched place could not be taken in, and was removed"),
        _("See why"),
        "programs:inbox",
    ),
    "inbox.idle": Kind(
        _("A watched place is served no longer: whoever set it up may not upload any more"),
        _("See the place"),
        "programs:inbox",
    ),
    "inbox.needs_a_person": Kind(
        _("A file that was left in a watched place was read; a person must choose its recipe"),
        _("See the dataset"),
        "catalogue:dataset",
    ),
    "public_answer.withheld": Kind(
        _("A public answer is shown no more: a name in it is registered by a community’s authority"),
        _("Answer without the name"),
        "requests:desk",
    ),
    "request.received": Kind(
        _("A request for data came in; it is due on %(due_on)s"), _("Read and answer it"), "requests:request"
    ),
    "request.replied": Kind(
        _("Whoever made a request for data has written again"), _("Read what was written"), "requests:request"
    ),
    "request.due": Kind(_("A request for data is due on %(due_on)s"), _("Answer the request"), "requests:request"),
    "request.late": Kind(
        _("A request for data was due on %(due_on)s and is late"), _("Answer the request"), "requests:request"
    ),
}


def title(notice: Notice) -> str:
    """What the notice says; its code where nobody has written words for it yet."""
    kind = KINDS.get(notice.kind)
    return str(kind.title % _shown(notice.facts)) if kind else notice.kind


def action(notice: Notice) -> str:
    """What the button says that leads to the thing to do."""
    kind = KINDS.get(notice.kind)
    return str(kind.action if kind else _("Open your desk"))


def target(notice: Notice) -> str:
    """The page on which it is done, in the language at hand."""
    kind = KINDS.get(notice.kind)
    if kind is None:
        return reverse("web:desk")
    if kind.url_name in ("web:desk", "programs:webhooks", "exports:my_datasets"):  # pages of many things
        return reverse(kind.url_name)
    return reverse(kind.url_name, args=[notice.facts[kind.fact] if kind.fact else notice.subject_id])


def _shown(facts: Mapping[str, Any]) -> dict[str, Any]:
    """Days are written as the language writes them; a fact that is a day is named ``…_on``."""
    return {
        name: date_format(date.fromisoformat(value)) if name.endswith("_on") else value for name, value in facts.items()
    }
