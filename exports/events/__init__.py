"""Events of releases, deliveries, accesses and recalls; of dossiers and incidents; of what persons ask about their own records."""

from __future__ import annotations

from typing import Final

from exports.events.layers import LAYERS
from exports.events.persons import PERSONS
from exports.events.releases import RELEASES

EVENTS: Final = (*RELEASES, *LAYERS, *PERSONS)
