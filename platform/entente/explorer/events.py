"""Events of places, figures and counts."""

from __future__ import annotations

from typing import Final

from django.utils.translation import gettext_lazy as _

from entente.core.events import Event

EVENTS: Final = (
    Event("explorer.cube_built", _("Counts of contacts were protected and shown on the map"), by_worker=True),
    Event("explorer.cube_declared", _("It was declared what counts of contacts everyone may see")),
    Event("explorer.cube_failed", _("Counts of contacts could not be protected, and are not shown"), by_worker=True),
    Event("explorer.crosswalk_made", _("A crosswalk between two geographies was brought in")),
    Event("explorer.figures_carried", _("Figures of places were carried over to other boundaries")),
    Event("explorer.figures_imported", _("Figures of places were brought in")),
    Event("explorer.funding_assigned", _("It was said which needs a programme of a funder is for")),
    Event("explorer.funding_received", _("A funder’s own table of money was brought in")),
    Event("explorer.funding_removed", _("A funder’s own table of money was deleted")),
    Event("explorer.map_layer_imported", _("Water or roads were brought onto a map")),
    Event("explorer.map_layer_removed", _("Water or roads were taken off a map")),
    Event("explorer.setup_taken_over", _("The set-up of another region was taken over")),
    Event("explorer.view_given_up", _("A view of the explorer was taken out of the list")),
    Event("explorer.view_kept", _("A view of the explorer was kept for everyone")),
    Event("explorer.places_imported", _("Places of a region were brought in")),
    Event("explorer.travel_times_imported", _("Travel times between places were brought in")),
)
