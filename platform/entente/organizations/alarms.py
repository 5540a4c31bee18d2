"""The one door to the gateway that rings telephones: a paging or messaging service that the operator names (``ENTENTE_ALARM_GATEWAY``)."""

from __future__ import annotations

import json
import urllib.request
from typing import Any, Final

from django.conf import settings

from entente.core.errors import Failed

TIMEOUT_SECONDS: Final = 10


class _NoRedirects(urllib.request.HTTPRedirectHandler):
    """Whoever holds the gateway's address does not send the token, and whom to ring, elsewhere."""

    def redirect_request(self, *args: Any, **kwargs: Any) -> None:
        """No request: what answered is an error."""


def ring(address: str, text: str, link: str, *, language: str) -> None:
    """Ask the gateway to reach one person now. It knows her by her e-mail address: no telephone number is kept here.

    It is sent ``{"to", "text", "link", "language"}`` as JSON, with the token of the settings as a bearer; any status of 2xx will do.

    Raises:
        Failed: "alarm.unavailable": the gateway cannot be reached or refused; trying again may help.
    """
    message = {"to": address, "text": text, "link": link, "language": language}
    headers = {"Content-Type": "application/json"}
    if settings.ALARM_TOKEN:
        headers["Authorization"] = f"Bearer {settings.ALARM_TOKEN}"
    body = json.dumps(message, ensure_ascii=False).encode()
    request = urllib.request.Request(settings.ALARM_GATEWAY, data=body, headers=headers, method="POST")  # noqa: S310  # the operator's own setting
    try:
        with urllib.request.build_opener(_NoRedirects).open(request, timeout=TIMEOUT_SECONDS):
            return
    except (OSError, ValueError) as error:  # urllib's errors are OSErrors; their text may hold the address
        raise Failed("alarm.unavailable", error=type(error).__name__) from None
