"""What can be wrong with an upload, a dataset or a hold, in the reader's language. The engine's findings keep its own words."""

from __future__ import annotations

from typing import Final

from django.utils.functional import Promise
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext_lazy as _

from anonymizer.engine import errors as engine
from anonymizer.engine.messages import message
from entente.core.errors import Finding, Invalid

HOLD_REASON_MISSING = _("Say why these data must be kept.")
MESSAGES: Final[dict[str, Promise]] = {
    "upload.same_file": gettext_lazy(
        "This very file was sent before: it is version %(version)s. Nothing was stored a second time."
    ),
    "upload.period_backwards": _("The period ends before it begins. Correct one of the two dates."),
    "upload.too_large": _(
        "The file is larger than %(limit)s, the most that can be sent at once. It was refused and nothing was stored. "
        "Split it, for example by month, or send it as Parquet, which is much smaller."
    ),
    "upload.interrupted": _("The file did not arrive whole, and nothing was stored. Send it again."),
    "upload.several_files": _("Send one file at a time. Nothing was stored."),
    "hold.reason_missing": HOLD_REASON_MISSING,
    "dataset.title_missing": _("Give the dataset a title in at least one of the two languages."),
}


def sentence(finding: Finding) -> str:
    """The finding in words: what is wrong, where, and what to do."""
    if finding.code in MESSAGES:
        return str(MESSAGES[finding.code]) % finding.facts
    return message(engine.Finding(finding.code, finding.column, finding.row, finding.facts), get_language() or "en")


def as_invalid(error: engine.EngineError) -> Invalid:
    """The engine's refusal as the family that pages know."""
    return Invalid(*(Finding(each.code, each.column, each.row, dict(each.facts)) for each in error.findings))
