"""``{% published_schema %}``: whether the columns of a series are told to anyone, on the page of the series."""

from __future__ import annotations

from typing import Any

from django import template

from entente.catalogue.models import Dataset
from exports.models import PublishedSchema

register = template.Library()


@register.inclusion_tag("exports/published_schema.html")
def published_schema(*, dataset: Dataset) -> dict[str, Any]:
    """The state, and the way to the page that changes it."""
    return {"dataset": dataset, "published": PublishedSchema.objects.filter(pk=dataset.pk).first()}
