"""The register of incidents, or one of it, as tagged PDF (PDF/UA-1) in the language at hand."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from django.utils import timezone
from django.utils.translation import get_language, gettext

from entente.audit.log.words import newest_head_in_words
from entente.core.dates import date_format
from entente.core.printing import printed
from exports.incidents.register import HEADINGS, row_of
from exports.models import Incident

HERE: Final = Path(__file__).parent


def as_pdf(incidents: Iterable[Incident], *, now: datetime) -> bytes:
    """Each incident as a list of what the register holds of it."""
    headings = [str(heading) for heading in HEADINGS]
    entries = [row_of(incident) for incident in incidents]
    contents: dict[str, Any] = {
        "language": (get_language() or "en")[:2],
        "title": gettext("Register of incidents"),
        "author": "Entente",
        "notice": gettext(
            "This is no legal advice. No row of the law was reviewed by counsel; what is not known is left open."
        ),
        "incidents": [
            {
                "title": f"{headings[0]} {entry[0]}",
                "rows": [[label, text or "—"] for label, text in zip(headings[1:], entry[1:], strict=True)],
            }
            for entry in entries
        ],
        "empty": gettext("No incident is on record."),
        "made": gettext("From the records of %(at)s") % {"at": date_format(timezone.localtime(now), "DATETIME_FORMAT")},
        "log": newest_head_in_words(),
    }
    return printed(HERE / "register.typ", contents, at=now)
