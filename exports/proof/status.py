"""What a node says of a release today: only its signed and recent statement counts."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any, Final

from entente.proof import Finding, Malformed, signatures, well_formed
from exports.proof.faults import ReleaseFault as Fault

OLDEST: Final = timedelta(days=2)
EARLY: Final = timedelta(minutes=10)  # clocks differ


def judge_status(answer: Any, *, release: str, key: bytes, now: datetime) -> tuple[str, list[Finding]]:
    """The identifier of the release that follows, if any, and what stands against relying on this one.

    Args:
        answer: the server's ``status.json``. What it says beside the signed statement can only count against the release.
        key: the public key that signed the manifest.
    """
    try:
        with well_formed():
            statement = answer["statement"]
            if not signatures.is_signed(answer, part="statement", key=key) or statement["release"] != release:
                raise Malformed
            at = datetime.fromisoformat(statement["at"]).astimezone(UTC)
            findings = [] if now - OLDEST <= at <= now + EARLY else [Finding(Fault.STATUS_STALE, at.date().isoformat())]
            statuses = dict.fromkeys((statement["status"], answer.get("status")))
            findings += [Finding(Fault.WITHDRAWN, str(status)) for status in statuses if status != "available"]
            return str(statement["successor"] or answer.get("successor") or ""), findings
    except Malformed:
        return "", [Finding(Fault.STATUS_UNSIGNED)]
