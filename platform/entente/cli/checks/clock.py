"""Clocks: an entitlement ends, and a signed link is refused, by the clock of each machine."""

from __future__ import annotations

import time
import urllib.error
import urllib.request
from email.message import Message
from email.utils import parsedate_to_datetime
from typing import Final

from django.conf import settings
from django.db import connection
from django.utils.translation import gettext as _

from entente.cli.checks.check import Check, fail, ok, warn

MOST_SECONDS: Final = 5
TIMEOUT_SECONDS: Final = 10


def of_the_database() -> Check:
    """This machine and the database agree what time it is."""
    before = time.time()
    with connection.cursor() as cursor:
        cursor.execute("SELECT extract(epoch FROM clock_timestamp())")
        theirs = float(cursor.fetchone()[0])
    return _compared(_("Clock and the database's"), theirs - (before + time.time()) / 2)


def of_the_store() -> Check:
    """This machine and the object store agree what time it is, to a second: HTTP tells no more."""
    subject = _("Clock and the object store's")
    endpoint = settings.S3_ENDPOINT or f"https://s3.{settings.S3_REGION}.amazonaws.com"
    try:
        before = time.time()
        header = _headers(endpoint).get("Date", "")
        theirs = parsedate_to_datetime(header).timestamp() + 0.5
    except (OSError, ValueError):
        return warn(
            subject, _("the store does not tell its time"), _("Compare the clocks yourself, or use NTP on both.")
        )
    return _compared(subject, theirs - (before + time.time()) / 2)


def _headers(endpoint: str) -> Message:
    """Of whatever the store answers to a stranger: a refusal has a date too."""
    request = urllib.request.Request(endpoint, method="HEAD")  # noqa: S310  # the operator's own setting
    try:
        with urllib.request.build_opener().open(request, timeout=TIMEOUT_SECONDS) as answer:
            headers: Message = answer.headers
    except urllib.error.HTTPError as error:
        headers = error.headers
    return headers


def _compared(subject: str, difference: float) -> Check:
    observation = _("%(seconds)s s apart") % {"seconds": f"{abs(difference):.1f}"}
    if abs(difference) >= MOST_SECONDS:
        return fail(subject, observation, _("Set both clocks by NTP."))
    return ok(subject, observation)
