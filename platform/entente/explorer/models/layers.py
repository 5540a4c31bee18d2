"""Water and roads on the map of a geography, by which readers find their way."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext, pgettext_lazy

from entente.explorer.models.places import Geography


class LayerKind(models.TextChoices):
    """What a layer shows."""

    WATER = "water", pgettext_lazy("on a map", "Water")
    ROADS = "roads", pgettext_lazy("on a map", "Roads")


class MapLayer(models.Model):
    """One layer of one kind. ``lines`` and ``areas`` are SVG paths in the units of the geography's drawing."""

    geography = models.ForeignKey(Geography, models.CASCADE, related_name="layers")
    kind = models.CharField(max_length=10, choices=LayerKind)
    lines = models.TextField(blank=True)
    areas = models.TextField(blank=True)
    source = models.CharField(max_length=300)
    license = models.CharField(max_length=200)
    imported_at = models.DateTimeField(auto_now=True)

    class Meta:
        ordering = ("-kind",)  # roads lead over water
        constraints = [models.UniqueConstraint(fields=["geography", "kind"], name="one_map_layer_of_a_kind")]

    def __str__(self) -> str:
        """Its credit, as it stands beside a map."""
        words = {"kind": self.get_kind_display(), "source": self.source, "licence": self.license}
        return gettext("%(kind)s: %(source)s (%(licence)s)") % words
