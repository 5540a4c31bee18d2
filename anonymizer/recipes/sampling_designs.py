"""How a table may have been drawn from a population, in words: what a person declares with a recipe, and a reviewer reads."""

from __future__ import annotations

from typing import Final

from django.utils.translation import gettext_lazy as _

DESIGNS: Final = {
    "random": _("Drawn at random"),
    "stratified": _("Drawn at random within groups that the table of the population tells apart"),
    "systematic": _("Every so many of a list, whose order has nothing to do with what the table tells"),
}
"""By the design that the recipe names (``anonymizer.engine.privacy_models.population_table``)."""
