"""What can be wrong with an upload, a dataset or a hold, in the reader's language: the platform's words, or the engine's."""

from __future__ import annotations

from typing import Final

from django.utils.functional import Promise
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from anonymizer.engine import errors as engine
from anonymizer.engine.messages import message
from entente.core import findings
from entente.core.errors import Finding, Invalid

# Said on this app's own forms only; what services raise stands in entente.core.findings.
MESSAGES: Final[dict[str, Promise]] = {
    "upload.interrupted": _("The file did not arrive whole, and nothing was stored. Send it again."),
    "upload.several_files": _("Send one file at a time. Nothing was stored."),
    "dataset.title_missing": _("Give the dataset a title in at least one of the two languages."),
}


def sentence(finding: Finding) -> str:
    """The finding in words: what is wrong, where, and what to do."""
    if finding.code in MESSAGES:
        return str(MESSAGES[finding.code])
    return findings.sentence(finding) or message(
        engine.Finding(finding.code, finding.column, finding.row, finding.facts), get_language() or "en"
    )


def as_invalid(error: engine.EngineError) -> Invalid:
    """The engine's refusal as the family that pages know."""
    return Invalid(*(Finding(each.code, each.column, each.row, dict(each.facts)) for each in error.findings))
