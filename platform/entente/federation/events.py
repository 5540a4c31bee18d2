"""Events between nodes."""

from __future__ import annotations

from typing import Final

from django.utils.translation import gettext_lazy as _

from entente.core.events import Event

EVENTS: Final = (
    Event(
        "federation.message_refused",
        _("A message of another node was refused"),
        tone="stopped",
        by_worker=True,
    ),
)
