"""Events of emergencies on the spot."""

from __future__ import annotations

from typing import Final

from django.utils.translation import gettext_lazy as _

from entente.core.events import Event

EVENTS: Final = (
    Event("relief.centre_opened", _("A centre was opened in an emergency")),
    Event("relief.centre_reported", _("Someone reported from a centre in an emergency")),
    Event("relief.directory_taken", _("The directory for use without a network was taken in an emergency")),
)
