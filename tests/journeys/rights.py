"""What people ask of the invented clinic about their own records."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from django.utils import timezone


def objection(network: Any, dataset: Any, *, days_ago: int = 3) -> Any:
    """Nobody has answered it yet."""
    return requested(network, dataset, "objection", days_ago=days_ago)


def requested(
    network: Any, dataset: Any, kind: str, *, identifier: str = "", column: str = "person_id", days_ago: int = 3
) -> Any:
    """A request as the steward records it; by an identifier where it has one."""
    from exports.services.rights import RightsContent, record_rights_request

    received_on = timezone.localdate() - timedelta(days=days_ago)
    request = RightsContent(kind, received_on, column if identifier else "", identifier)
    return record_rights_request(dataset, request, by=network.steward, now=timezone.now())
