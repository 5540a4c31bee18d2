"""What stands in the log: the canonical form of an event, and of a head. Standard library alone, for whoever verifies."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

EVENT_FIELDS = (
    "id", "at", "event", "refused", "actor_id", "organization_id", "subject_type", "subject_id", "node_id", "facts",
)  # fmt: skip


def event_content(event: object) -> dict[str, Any]:
    """An ``AuditEvent`` as the log holds it: identifiers as text, the moment in UTC to the microsecond."""
    return content_of({name: getattr(event, name) for name in EVENT_FIELDS})


def content_of(content: dict[str, Any]) -> dict[str, Any]:
    """As ``event_content``, of the values of ``EVENT_FIELDS``, which are changed in their place."""
    for name in ("actor_id", "organization_id", "subject_id", "node_id"):
        content[name] = str(content[name]) if content[name] else None
    content["at"] = moment(content["at"])
    return content


def head_content(*, node: str, size: int, root: bytes, at: str) -> dict[str, Any]:
    """What the signature of a head covers. ``at`` as in ``moment``."""
    return {"type": "entente-log-head", "version": 1, "node": node, "size": size, "root": root.hex(), "at": at}


def moment(at: datetime) -> str:
    """A moment in UTC, always with six decimals."""
    return at.astimezone(UTC).isoformat(timespec="microseconds")
