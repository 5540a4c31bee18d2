"""What nodes said to each other, in a sentence each, for whoever reads it as evidence."""

from __future__ import annotations

from typing import Final

from django.utils.translation import gettext_lazy as _
from django_stubs_ext import StrPromise

SENTENCES: Final[dict[str, StrPromise]] = {
    "agreement.offered": _("The agreement was offered for signature."),
    "agreement.signed": _("A signature was handed over, to be verified."),
    "agreement.activated": _("The agreement came into force; the file with every signature was handed over."),
    "agreement.returned": _("The agreement was returned to its drafter; signatures given so far are void."),
    "agreement.countered": _("An amendment was proposed to the home of the agreement."),
    "agreement.change_proposed": _("A party proposed other terms or words, or made a remark."),
    "agreement.change_answered": _("What a party had proposed or remarked was answered."),
    "agreement.superseded": _("Another amendment came first."),
    "agreement.suspended": _("The agreement was suspended."),
    "agreement.resumed": _("The suspension was taken back."),
    "agreement.terminated": _("The agreement was terminated."),
    "agreement.expired": _("The term of the agreement is over."),
    "agreement.called_off": _("A signed amendment was given up before its day."),
    "count.asked": _("An organization asked for protected counts, to be added to those of others."),
    "count.contributed": _("Protected counts were contributed, sealed for whoever asked."),
    "count.declined": _("An organization declined to count together with others."),
    "count.withdrawn": _("The question to count together was withdrawn."),
    "onward.stated": _("A node told to whom its organizations may pass on what they receive."),
    "onward.asked": _("A node asked whether a release may be passed on, and handed over the agreement for that."),
    "onward.answered": _("The provider’s node answered whether a release may be passed on."),
    "onward.confirmed": _("A node confirmed that the agreements under which it passed something on still stand."),
    "onward.taken_back": _("What had been passed on was taken back."),
    "onward.ended": _("The provider’s node told that what was passed on has ended there."),
    "release.available": _("A release was announced."),
    "lease.renewed": _("Access to releases was renewed for a while."),
    "entitlement.revoked": _("Access to a release ended."),
    "consent.asked": _("A community authority was asked for its consent to a release."),
    "consent.given": _("A community authority consented."),
    "consent.refused": _("A community authority refused its consent to a release."),
    "consent.withdrawn": _("A community authority withdrew its consent."),
    "emergency.activated": _("The agreement was awakened for an emergency."),
    "emergency.confirmed": _("A second person confirmed the emergency."),
    "emergency.ended": _("The emergency was ended."),
    "agreement.moved": _("The agreement was handed over to the node where a party lives now."),
    "organization.released": _("A node told which series of an organization that moved somebody may hold."),
    "message.left_out": _("A message that could not be read there was given up; this one stands in its place."),
}
OTHER: Final = _("A message of another kind.")


def sentence_of(kind: str) -> StrPromise:
    """What a message of a kind says."""
    return SENTENCES.get(kind, OTHER)
