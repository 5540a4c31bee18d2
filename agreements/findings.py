"""What is wrong with agreements, consents and their import from paper, in words."""

from __future__ import annotations

from typing import Final

from django.utils.translation import gettext_lazy as _
from django_stubs_ext import StrPromise

SENTENCES: Final[dict[str, StrPromise]] = {
    "split.claimed_twice": _(
        "Two parties claim “%(value)s” in the column “%(column)s”. Agree on whose it is, and let one of them name it; nothing was saved."
    ),
    "split.too_long": _(
        "A split rule has at most %(columns)s columns and %(values)s values. Shorten it, for example by another column; nothing was saved."
    ),
    "agreement.breach_in_the_future": _(
        "The breach is said to happen on a day that has not come yet. Correct the day."
    ),
    "agreement.breach_of_nothing": _("Say what happened: the other parties must be able to act on it."),
    "agreement.consent_given_already": _(
        "Your community consents to this already, for as long or longer. Withdraw that first, or name a later last day."
    ),
    "agreement.consent_in_the_future": _(
        "The consent is said to be given on a day that has not come yet. Correct the day."
    ),
    "agreement.consent_unknown": _(
        "There is no such consent, or it was answered or withdrawn already. Open the agreement again."
    ),
    "agreement.consent_without_reference": _("Name the resolution or the letter by which the community consented."),
    "agreement.consent_without_witness": _("A spoken consent needs a witness. Name the person."),
    "agreement.decision_without_reason": _("Say why the release meets what the paper asks: the record needs it."),
    "agreement.destruction_in_the_future": _("The day of the destruction has not come yet. Attest it once it is done."),
    "agreement.emergency_days": _("An emergency lasts from one to %(most)s days. It can be awakened again."),
    "agreement.emergency_unnamed": _("Say what happened and where: everyone on call reads it."),
    "agreement.extension_answered": _("Nobody asks for more time now. The request may have been answered already."),
    "agreement.extension_too_short": _("The new last day must come after the present one. Choose a later day."),
    "agreement.method_missing": _("Say how the data were destroyed: the certificate needs it."),
    "agreement.no_exercise": _("There is no exercise under this agreement now."),
    "agreement.no_party": _("Your organization is no party to this agreement."),
    "agreement.no_translation": _("There is no text in this language to confirm. Write it first."),
    "agreement.nothing_to_review": _("No emergency waits for a review."),
    "agreement.on_call_without_role": _(
        "Someone on the list is no data steward or privacy officer of a party. Choose people who are."
    ),
    "agreement.paper_in_the_future": _("The paper was signed on a day that has not come yet. Correct the day."),
    "agreement.paper_own_witness": _("Whoever signed cannot be the witness too. Name someone else who saw it."),
    "agreement.party_twice": _("The provider and the recipient are the same organization. Choose two."),
    "agreement.reason_missing": _("Say why: the other party will read it."),
    "agreement.term_backwards": _("The last day comes before the first day. Correct one of them."),
    "assurance.evidence_missing": _(
        "Say for each area where what you ticked can be read: a policy, a report, a certificate."
    ),
    "assurance.too_many_documents": _("There are %(most)s documents already. Take one away first."),
    "desk.too_many_views": _("You keep %(most)s views already. Take one away first."),
    "drawer.backwards": _("Row %(row)s: the last day comes before the first day."),
    "drawer.cell_missing": _("Row %(row)s: a required cell is empty."),
    "drawer.column_missing": _("The spreadsheet lacks these columns: %(columns)s. Take the empty one from this page."),
    "drawer.day": _("Row %(row)s: “%(column)s” is no day. Write it as 2026-04-30."),
    "drawer.empty": _("The spreadsheet holds no agreement. Write one a row, below the headings."),
    "drawer.k_below_policy": _("Row %(row)s: the smallest group is no number, or below what the policy asks."),
    "drawer.not_a_table": _("This file is no spreadsheet. Save it as CSV in UTF-8, or as XLSX."),
    "drawer.partner_unknown": _(
        "Row %(row)s: no organization here is called like this partner. Write its name as it stands here."
    ),
    "drawer.role_unknown": _("Row %(row)s: your role is either provider or recipient."),
    "drawer.scan_missing": _("%(count)s scans that the spreadsheet names were not sent, “%(first)s” among them."),
    "drawer.scan_twice": _("Two rows name the same scan. Each agreement needs its own."),
    "drawer.too_large": _("The spreadsheet is larger than 5 MB. Split it."),
    "drawer.too_many_rows": _("The spreadsheet has more than %(most)s agreements. Split it."),
    "drawer.word_unknown": _("Row %(row)s: a purpose, a kind of data or a place is not a word of the vocabulary."),
    "negotiation.already_decided": _("This proposal has been decided already. Open the negotiation again."),
    "negotiation.changed_meanwhile": _(
        "The clause has changed since these words were proposed. Compare them, and propose them anew."
    ),
    "negotiation.not_a_party": _("This organization takes no part in the agreement. Choose one of its parties."),
    "negotiation.lives_elsewhere": _(
        "People of that organization read the draft on their own node, once it is offered for signature. Choose an organization of this node."
    ),
    "negotiation.nothing_proposed": _("The draft says all of that already. Change something first."),
    "odrl.not_a_policy": _("This is not an ODRL policy. Choose a document whose type is Agreement, Offer or Set."),
    "odrl.not_understood": _(
        "The policy says something that cannot be said here (%(name)s), so that nothing of it was taken over. Take it out, or agree on it by hand."
    ),
}
