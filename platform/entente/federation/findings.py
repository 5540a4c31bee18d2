"""What is wrong with what another node announced, in words."""

from __future__ import annotations

from typing import Final

from django.utils.translation import gettext_lazy as _
from django_stubs_ext import StrPromise

SENTENCES: Final[dict[str, StrPromise]] = {
    "count.malformed": _(
        "Everybody must be able to answer the question alike: different needs of at most 100 characters, a period of at most ten years, and places pooled below a figure that is no smaller than the threshold."
    ),
    "count.reason_missing": _("Say why, for whoever asked."),
    "onward.request_not_signed": _("The node that asks did not sign the request, or signed it for another node."),
    "onward.asked_already": _("This node was asked the same before, and answered."),
    "onward.not_asked": _("This node did not ask that, or was answered already."),
    "onward.other_agreement": _("The agreement that came with the question is not the one that it names."),
    "remote.not_passed_on": _("Whoever is said to have passed it on did not ask its provider for that."),
    "remote.announced_already": _("The other node announced this release before."),
    "remote.announcement_malformed": _("What the other node announced does not have the form that is described."),
    "remote.copy_not_verified": _(
        "The copy of the release does not verify. It was destroyed, and nobody was given any of it."
    ),
    "remote.copy_too_large": _(
        "The release is larger than what this node takes in. Its files come from their provider."
    ),
    "remote.manifest_differs": _("The signed manifest of the release does not say what the other node announced."),
    "remote.no_such_release": _("The message is about a release or a file of which the two nodes do not both know."),
    "remote.no_such_agreement": _("No agreement of that text is in force here between the two organizations."),
}
