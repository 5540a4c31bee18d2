"""What a node says of a release today: only its signed and recent statement counts."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from entente.core.canonical import canonical
from entente.vault import sealing
from exports.proof.findings import Fault, Finding

OLDEST: Final = timedelta(days=2)
EARLY: Final = timedelta(minutes=10)  # clocks differ


def judge_status(answer: Any, *, release: str, key: bytes, now: datetime) -> tuple[str, list[Finding]]:
    """The identifier of the release that follows, if any, and what stands against relying on this one.

    Args:
        answer: the server's ``status.json``. What it says beside the signed statement can only count against the release.
        key: the public key that signed the manifest.
    """
    try:
        statement, signature = answer["statement"], answer["signature"]
        value = base64.b64decode(signature["value"], validate=True)
        if statement["release"] != release or not sealing.verify(key, canonical(statement), value):
            return "", [Finding(Fault.STATUS_UNSIGNED)]
        at = datetime.fromisoformat(statement["at"]).astimezone(UTC)
        findings = [] if now - OLDEST <= at <= now + EARLY else [Finding(Fault.STATUS_STALE, at.date().isoformat())]
        statuses = dict.fromkeys((statement["status"], answer.get("status")))
        findings += [Finding(Fault.WITHDRAWN, str(status)) for status in statuses if status != "available"]
        return str(statement["successor"] or _successor(answer)), findings
    except (ValueError, TypeError, KeyError, AttributeError, OverflowError):
        return "", [Finding(Fault.STATUS_UNSIGNED)]


def _successor(answer: Mapping[str, Any]) -> str:
    return str(answer.get("successor") or "")
