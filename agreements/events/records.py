"""Events of what stands beside agreements: safeguards, calendars, documents, the register, templates."""

from __future__ import annotations

from typing import Final

from django.utils.translation import gettext_lazy as _

from entente.core.events import Event, NoticeText

RECORDS: Final = (
    Event("assurance.evidence_attached", _("A document that shows safeguards was attached")),
    Event("assurance.evidence_removed", _("A document that shows safeguards was taken away")),
    Event("assurance.assessed", _("The safeguards of an organization were assessed")),
    Event("drafting.discarded", _("A draft under way was thrown away")),
    Event("template.saved", _("A version of a template was saved")),
    Event("calendar_feed.made", _("A private link to a calendar was made")),
    Event("calendar_feed.revoked", _("A private link to a calendar was revoked"), "stopped"),
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
)
