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
    Event(
        "federation.message_recovered",
        _("A message of this node that another node holds was taken back in after a restore"),
        by_worker=True,
    ),
    Event(
        "federation.leveled",
        _("After a restore, this node knows again what was said between it and another node"),
        by_worker=True,
    ),
)
