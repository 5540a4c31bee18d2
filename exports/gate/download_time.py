"""What agreements allow when files are used: each by its version in force, and of the recipient's safeguards the strictest that covers the use."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence
from datetime import datetime

from agreements.comparison.strictness import STRICTER
from agreements.models import Agreement
from agreements.terms import AssuranceLevel
from agreements.uses import Policy
from exports.gate.records import DATABASE, Records
from exports.gate.thresholds import covers_same
from exports.models import Release


class CurrentPolicies:
    """The policies of releases for their recipients now. Each agreement is read once, however many releases rest on it."""

    def __init__(self, now: datetime, records: Records = DATABASE) -> None:
        self.now = now
        self.records = records
        self._agreements: dict[uuid.UUID, Agreement] = {}
        self._policies: dict[tuple[uuid.UUID, str], Policy] = {}
        self._asking: dict[uuid.UUID, Sequence[Agreement]] = {}

    def agreement(self, agreement_id: uuid.UUID) -> Agreement:
        """An agreement on which several releases rest, read once."""
        if agreement_id not in self._agreements:
            self._agreements[agreement_id] = self.records.agreement(agreement_id)
        return self._agreements[agreement_id]

    def know(self, agreements: Iterable[Agreement]) -> None:
        """Agreements that were read just now, many together: they are not read again."""
        self._agreements |= {agreement.pk: agreement for agreement in agreements}

    def policy(self, release: Release, recipient_id: uuid.UUID) -> Policy:
        """What the agreement of a release, as amended, allows this recipient."""
        return self._policy(release.agreement, self.asking(release, recipient_id))

    def usual_policy(self, agreement_id: uuid.UUID, recipient_id: uuid.UUID) -> Policy | None:
        """The same without a look at the release, where no agreement asks for the recipient's safeguards; else ``None``."""
        return None if self._asking_of(recipient_id) else self._policy(self.agreement(agreement_id), [])

    def strictest_policy(self, agreement_id: uuid.UUID, recipient_id: uuid.UUID) -> Policy:
        """The same where no release is at hand that tells which of them cover it: all count."""
        return self._policy(self.agreement(agreement_id), self._asking_of(recipient_id))

    def _policy(self, agreement: Agreement, asking: Sequence[Agreement]) -> Policy:
        level = str(AssuranceLevel.NONE)
        for other in asking:
            level = STRICTER["assurance"](level, other.machine_terms.assurance)
        key = (agreement.pk, level)
        if key not in self._policies:
            self._policies[key] = self.records.policy(agreement.current, assurance=level)
        return self._policies[key]

    def asking(self, release: Release, recipient_id: uuid.UUID) -> list[Agreement]:
        """The other agreements that cover the same use and ask for a level of the recipient's safeguards."""
        others = [other for other in self._asking_of(recipient_id) if other.lineage != release.agreement.lineage]
        if not others:
            return []
        datasets = [release.dataset, *self.records.sources(release.dataset)]
        return [other for other in others if covers_same(other, datasets, {recipient_id}, {release.purpose}, self.now)]

    def _asking_of(self, recipient_id: uuid.UUID) -> Sequence[Agreement]:
        if recipient_id not in self._asking:
            self._asking[recipient_id] = self.records.asking_for_safeguards(recipient_id)
        return self._asking[recipient_id]
