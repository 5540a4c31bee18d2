"""The yearly self-assessment: which safeguards there are, and which level follows from those that are in place.

Three areas, as the "five safes" name them (Desai, Ritchie and Welpton, 2016): people, settings, and what is technical. A level
is reached when every safeguard of it, and of the levels below it, is in place. What is ticked reaches the basic level and no more: above
it, a document must be attached for each area of which the level asks something.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from django_stubs_ext import StrPromise

from agreements.terms import AssuranceLevel

YEAR: Final = timedelta(days=365)


class Area(models.TextChoices):
    PEOPLE = "people", pgettext_lazy("safeguards", "People")
    SETTINGS = "settings", pgettext_lazy("safeguards", "Settings")
    TECHNICAL = "technical", pgettext_lazy("safeguards", "Technical")


@dataclass(frozen=True, slots=True)
class Safeguard:
    """Something that protects received data. ``level``: the first that asks for it."""

    key: str
    area: str
    level: str
    text: StrPromise


_BASIC, _STANDARD, _HIGH = AssuranceLevel.BASIC, AssuranceLevel.STANDARD, AssuranceLevel.HIGH
SAFEGUARDS: Final = (
    Safeguard("named_person", Area.PEOPLE, _BASIC, _("A named person answers for received data.")),
    Safeguard("confidentiality", Area.PEOPLE, _BASIC, _("Everyone who uses them has signed a promise of confidentiality.")),
    Safeguard("training", Area.PEOPLE, _STANDARD, _("Everyone who uses them was trained in privacy within the year.")),
    Safeguard("leavers", Area.PEOPLE, _STANDARD, _("Whoever leaves loses access on the same day.")),
    Safeguard("screening", Area.PEOPLE, _HIGH, _("People were checked before they were given access.")),
    Safeguard("purpose_list", Area.SETTINGS, _BASIC, _("It is written down who uses which data for what.")),
    Safeguard("need_to_know", Area.SETTINGS, _BASIC, _("Only those who need the data can open them.")),
    Safeguard("breach_plan", Area.SETTINGS, _STANDARD, _("There is a plan for a breach, and somebody knows whom to call.")),
    Safeguard("destruction", Area.SETTINGS, _STANDARD, _("Data are destroyed by a written procedure, backups included.")),
    Safeguard("audit", Area.SETTINGS, _HIGH, _("Somebody from outside has looked at all this within two years.")),
    Safeguard("passwords", Area.TECHNICAL, _BASIC, _("Accounts belong to one person each and have strong passwords.")),
    Safeguard("updates", Area.TECHNICAL, _BASIC, _("Computers are updated and protected against malware.")),
    Safeguard("second_factor", Area.TECHNICAL, _STANDARD, _("Signing in asks for a second factor.")),
    Safeguard("encryption", Area.TECHNICAL, _STANDARD, _("Disks and copies are encrypted.")),
    Safeguard("logs", Area.TECHNICAL, _HIGH, _("Each use of the data is logged, and the log is read.")),
)  # fmt: skip


def level_of(met: Collection[str], *, documented: Collection[str]) -> AssuranceLevel:
    """The highest level whose safeguards, and those of all levels below it, are in place. ``documented``: areas for which a document is attached."""
    reached = AssuranceLevel.NONE
    for level in (_BASIC, _STANDARD, _HIGH):
        safeguards = [safeguard for safeguard in SAFEGUARDS if safeguard.level == level]
        is_shown = level == _BASIC or {safeguard.area for safeguard in safeguards} <= set(documented)
        if not is_shown or not all(safeguard.key in met for safeguard in safeguards):
            break
        reached = level
    return reached


def undocumented(met: Collection[str], *, documented: Collection[str]) -> list[Area]:
    """The areas in which something above the basic level is ticked and no document is attached."""
    ticked = {safeguard.area for safeguard in SAFEGUARDS if safeguard.level != _BASIC and safeguard.key in met}
    return [area for area in Area if area.value in ticked and area.value not in documented]


def valid_through(assessed_on: date) -> date:
    """The last day on which it counts without a warning."""
    return assessed_on + YEAR
