"""What agreements say at the moment of use: each by its version in force, and of the recipient's safeguards the strictest that covers the use."""

from __future__ import annotations

import uuid
from datetime import datetime
from typing import Final

from agreements.models import RECEIVING_ROLES, Agreement
from agreements.queries import policy, whole, with_parties
from agreements.states import AgreementStatus
from agreements.strictness import STRICTER
from agreements.terms import AssuranceLevel
from agreements.uses import Policy
from entente.core.prepared import Prepared
from exports.models import Release
from exports.thresholds import covers_same

LEVELS: Final = [level for level in AssuranceLevel.values if level != AssuranceLevel.NONE]


class AtUse:
    """The policies of releases for their recipients now. Each agreement is read once, however many releases rest on it."""

    def __init__(self, now: datetime) -> None:
        self.now = now
        self._agreements: dict[uuid.UUID, Agreement] = {}
        self._policies: dict[tuple[uuid.UUID, str], Policy] = {}
        self._asking: dict[uuid.UUID, list[Agreement]] = {}

    def agreement(self, agreement_id: uuid.UUID) -> Agreement:
        """One on which several releases rest, read once."""
        if agreement_id not in self._agreements:
            self._agreements[agreement_id] = whole(agreement_id)
        return self._agreements[agreement_id]

    def policy(self, release: Release, recipient_id: uuid.UUID) -> Policy:
        """What the agreement of a release, as amended, allows this recipient."""
        return self._policy(release.agreement, self.asking(release, recipient_id))

    def usual_policy(self, agreement_id: uuid.UUID, recipient_id: uuid.UUID) -> Policy | None:
        """The same without a look at the release, where no agreement asks for the recipient's safeguards; else ``None``."""
        return None if self._asking_of(recipient_id) else self._policy(self.agreement(agreement_id), [])

    def _policy(self, agreement: Agreement, asking: list[Agreement]) -> Policy:
        level = str(AssuranceLevel.NONE)
        for other in asking:
            level = STRICTER["assurance"](level, other.machine_terms.assurance)
        key = (agreement.pk, level)
        if key not in self._policies:
            self._policies[key] = policy(agreement.current, assurance=level)
        return self._policies[key]

    def asking(self, release: Release, recipient_id: uuid.UUID) -> list[Agreement]:
        """The other agreements that cover the same use and ask for a level of the recipient's safeguards."""
        return [
            other
            for other in self._asking_of(recipient_id)
            if other.lineage != release.agreement.lineage
            and covers_same(other, release.dataset, {recipient_id}, {release.purpose}, self.now)
        ]

    def _asking_of(self, recipient_id: uuid.UUID) -> list[Agreement]:
        if recipient_id not in self._asking:
            self._asking[recipient_id] = [with_parties(each) for each in _ASKING.all(recipient=recipient_id)]
        return self._asking[recipient_id]


_ASKING: Final = Prepared(
    lambda recipient: (
        Agreement.objects.filter(
            parties__organization=recipient,
            parties__role__in=RECEIVING_ROLES,
            status=AgreementStatus.ACTIVE,
            terms__assurance__in=LEVELS,
        )
        .select_related("framework")
        .order_by("pk")
    ),
    recipient=uuid.UUID,
)
