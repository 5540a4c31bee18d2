"""Fields that several forms of agreements share."""

from __future__ import annotations

from typing import Final

from django.utils.translation import gettext_lazy as _

TIME_ZONES: Final = (
    ("America/St_Johns", _("Newfoundland (St. John’s)")),
    ("America/Halifax", _("Atlantic (Halifax)")),
    ("America/Toronto", _("Eastern (Toronto, Montréal)")),
    ("America/Winnipeg", _("Central (Winnipeg)")),
    ("America/Edmonton", _("Mountain (Edmonton)")),
    ("America/Vancouver", _("Pacific (Vancouver)")),
)
