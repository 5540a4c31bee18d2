"""``{% derived %}``: on the page of a series, of what it was derived; on that of a release, who derived something from it."""

from __future__ import annotations

from typing import Any

from django import template
from django.db.models import QuerySet

from entente.catalogue.models import Dataset
from entente.organizations.models import Organization
from exports.models import Layer, Release

register = template.Library()


@register.inclusion_tag("exports/derived.html")
def derived(*, dataset: Dataset) -> dict[str, Any]:
    """The two sources, and the way to the page about them."""
    return {"layer": Layer.objects.select_related("source__owner", "own").filter(dataset=dataset).first()}


@register.simple_tag
def added_to(release: Release) -> QuerySet[Organization]:
    """The organizations that added data of their own to what was released to them."""
    return Organization.objects.filter(datasets__layer__derivations__entitlement__release=release).distinct()
