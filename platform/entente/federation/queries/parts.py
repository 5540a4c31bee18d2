"""Parts of joint exports that a processor of another node handed over."""

from __future__ import annotations

import uuid

from entente.federation.models import IncomingPart


def parts_into(dataset_id: uuid.UUID) -> list[IncomingPart]:
    """Those that were taken in into a series, the newest first."""
    parts = IncomingPart.objects.filter(dataset=dataset_id, taken_at__isnull=False)
    return list(parts.select_related("peer", "version"))
