"""``{% requests_of_persons dataset=dataset %}``: how many people asked about a series, on its page, for whoever answers them."""

from __future__ import annotations

from typing import Any

from django import template

from entente.catalogue.models import Dataset
from exports.queries.rights import datasets_answering

register = template.Library()


@register.inclusion_tag("exports/rights_of.html", takes_context=True)
def requests_of_persons(context: template.Context, *, dataset: Dataset) -> dict[str, Any]:
    """The way to record one. Nothing for everybody else."""
    may_act = datasets_answering(context["request"].user).filter(pk=dataset.pk).exists()
    return {"dataset": dataset, "may_act": may_act}
