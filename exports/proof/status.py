"""What a node says of a release today: only its signed and recent statement counts."""

from __future__ import annotations

from collections.abc import Collection
from datetime import UTC, date, datetime, timedelta
from typing import Any, Final

from entente.proof import NOTHING_KNOWN, Finding, Malformed, VerificationPolicy, signatures, well_formed
from entente.proof.key_history import joined
from exports.proof.faults import ReleaseFault as Fault
from exports.proof.revocation import is_revoked

OLDEST: Final = timedelta(days=2)
DE_IDENTIFIED: Final = "de-identified"
EARLY: Final = timedelta(minutes=10)  # clocks differ


def judge_status(
    answer: Any, *, release: str, keys: Collection[bytes], now: datetime, policy: VerificationPolicy = NOTHING_KNOWN
) -> tuple[str, list[Finding]]:
    """The identifier of the release that follows, if any, and what stands against relying on this one.

    Args:
        answer: the server's ``status.json``. What it says beside the signed statement can only count against the release.
        keys: those that count as the server's: of the manifest, and those joined to it. A newer one the answer itself joins to them.
        policy: what the reader knows of the server's keys.
    """
    try:
        with well_formed():
            statement = answer["statement"]
            own, count = signatures.key_of(answer), set(keys)
            if policy.node is None:
                for key in keys:
                    count |= joined(key, answer.get("keys", ()), node=statement.get("node", ""))
            if own not in count or not signatures.is_signed(answer, part="statement", key=own):
                raise Malformed
            if statement["release"] != release or is_revoked(policy, own, now=now):
                raise Malformed
            at = datetime.fromisoformat(statement["at"]).astimezone(UTC)
            findings = [] if now - OLDEST <= at <= now + EARLY else [Finding(Fault.STATUS_STALE, at.date().isoformat())]
            statuses = dict.fromkeys((statement["status"], answer.get("status")))
            findings += [Finding(Fault.WITHDRAWN, str(status)) for status in statuses if status != "available"]
            return str(statement["successor"] or answer.get("successor") or ""), findings
    except Malformed:
        return "", [Finding(Fault.STATUS_UNSIGNED)]


def words_today(answer: Any, *, today: date) -> tuple[tuple[str, str, str], ...]:
    """What the node calls the data today in each jurisdiction, and through which day; of an answer that ``judge_status`` took as signed.

    A word whose day is over is not believed, however recent the statement is.
    """
    try:
        with well_formed():
            rows = []
            for row in answer["statement"].get("legal_status", ()):
                until, status = row.get("until", ""), row["status"]
                if until and date.fromisoformat(until) < today:
                    until, status = "", DE_IDENTIFIED
                rows.append((row["jurisdiction"], status, until))
            return tuple(rows)
    except Malformed:
        return ()
