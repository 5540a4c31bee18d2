"""What the platform's own findings say, in the reader's language. (Findings about tables and recipes speak for themselves in the engine.)"""

from __future__ import annotations

from typing import Final

from django.utils.translation import gettext_lazy as _
from django_stubs_ext import StrPromise

from entente.core.errors import Finding

SENTENCES: Final[dict[str, StrPromise]] = {
    "agreement.party_twice": _("The provider and the recipient are the same organization. Choose two."),
    "agreement.reason_missing": _("Say why: the other party will read it."),
    "agreement.term_backwards": _("The last day comes before the first day. Correct one of them."),
    "entitlement.ends_in_the_past": _("The last day of access is over already. Choose a later one."),
    "entitlement.reason_missing": _("Say why the access is revoked: the recipient will read it."),
    "hold.reason_missing": _("Say why the data are held: the record needs a reason."),
    "release.no_recipient": _("No recipient is chosen. Choose at least one."),
    "release.reason_missing": _("Say why the release is withdrawn: its recipients will read it."),
    "run.reason_missing": _("Say why: the contributor will read it."),
    "run.unexpected": _(
        "Something went wrong that we did not foresee. Start the run again; if it happens again, tell us."
    ),
    "upload.nothing_sent": _("No file was chosen. Choose one and send it again."),
    "upload.period_backwards": _("The period ends before it begins. Correct one of its days."),
    "upload.same_file": _(
        "This file is already here: it is version %(version)s of the dataset. If you meant another one, choose it again."
    ),
    "upload.too_large": _(
        "The file is larger than %(most)s, so it was not read. Split it, for example by month, or send it as Parquet."
    ),
}


def sentence(finding: Finding) -> str | None:
    """The sentence of one of the platform's own findings; ``None`` for a code that is not among them."""
    known = SENTENCES.get(finding.code)
    return None if known is None else str(known) % finding.facts if finding.facts else str(known)
