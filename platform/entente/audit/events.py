"""Events of the audit trail itself."""

from __future__ import annotations

from typing import Final

from django.utils.translation import gettext_lazy as _

from entente.core.events import Event

EVENTS: Final = (
    Event("log.differs", _("The audit log was examined, and something differs"), by_worker=True),
    Event("log.verified", _("The audit log was examined whole, and nothing differs"), by_worker=True),
    Event("restore.ended_again", _("Something that had ended was ended again after a restore"), by_worker=True),
)
