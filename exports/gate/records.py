"""What the gate reads, each question in one place. It reads nothing else, so that plain values can stand in the place of the database."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

from django.db.models import Q, QuerySet

from agreements.models import RECEIVING_ROLES, Agreement
from agreements.queries import agreements_of_provider, decided_terms, policy, use_of, whole, with_parties
from agreements.queries.nodes import unstated_nodes
from agreements.states import AgreementStatus
from agreements.terms import AssuranceLevel
from agreements.uses import Policy, Use
from anonymizer.models import Run
from anonymizer.queries import is_asked_since
from entente.catalogue.models import Dataset
from entente.core.prepared import Prepared
from entente.organizations.models import Organization
from exports.gate.release_content import content_of_run
from exports.models import Derivation, Entitlement, NodeOnward, Release
from exports.places import Placing
from exports.policies import ReleaseContent
from exports.states import OVER

LEVELS: Final = [level for level in AssuranceLevel.values if level != AssuranceLevel.NONE]


class Records:
    """The records of the platform, as the gate asks about them."""

    def agreement(self, agreement_id: uuid.UUID) -> Agreement:
        """An agreement with its framework."""
        return whole(agreement_id)

    def agreements_of(self, owner_id: uuid.UUID) -> Sequence[Agreement]:
        """The agreements under which an organization provides data, or may come to, with parties and framework."""
        return list(agreements_of_provider(owner_id))

    def agreements_about(self, dataset: Dataset) -> Sequence[Agreement]:
        """Those of the owner of a dataset; of a pool, those of each contributor as well."""
        owners = dict.fromkeys([dataset.owner_id, *(source.owner_id for source in self.sources(dataset))])
        agreements = (agreement for owner in owners for agreement in self.agreements_of(owner))
        return list({agreement.pk: agreement for agreement in agreements}.values())

    def asking_for_safeguards(self, recipient_id: uuid.UUID) -> Sequence[Agreement]:
        """The active agreements that ask this recipient for a level of safeguards, with parties and framework."""
        return [with_parties(agreement) for agreement in _ASKING.all(recipient=recipient_id)]

    def policy(self, agreement: Agreement, *, assurance: str = AssuranceLevel.NONE) -> Policy:
        """What an agreement allows, with the consents and assessments that count. ``assurance``: what other agreements ask besides."""
        return policy(agreement, assurance=assurance)

    def unstated_nodes(self, agreement: Agreement, recipient_id: uuid.UUID) -> set[uuid.UUID]:
        """Nodes that did not say yet to whom their organizations pass data on under it."""
        return unstated_nodes(agreement, recipient_id)

    def is_confirmed(self, passed_on: Entitlement, now: datetime) -> bool:
        """Whether the node of whoever passed an access on confirmed in time that its agreement still stands; true where it lives here."""
        first = passed_on.passed_on_from
        assert first is not None  # asked of what was passed on alone
        if not first.recipient.is_remote:
            return True
        confirmed = NodeOnward.objects.filter(
            entitlement=first,
            recipient=passed_on.recipient_id,
            agreement=passed_on.passed_on_under_id,
            confirmed_until__gt=now,
            codes=[],
        )
        return confirmed.filter(Q(granted=None) | Q(granted=passed_on.pk)).exists()

    def use(self, dataset: Dataset, **aspects: Any) -> Use:
        """The use of a dataset, and who claims what is in it (``agreements.queries.use_of``)."""
        return use_of(dataset, **aspects)

    def sources(self, dataset: Dataset) -> list[Dataset]:
        """The two series from which a dataset was joined, or those of which rows were pooled in it; none of any other."""
        return list(Dataset.objects.filter(pk__in=dataset.joined_from)) if dataset.joined_from else []

    def derivation(self, run: Run) -> Derivation | None:
        """Of which access the worker derived the version of a run; ``None`` where it did not."""
        known = Derivation.objects.filter(version=run.version_id).select_related(
            "own_version__dataset",
            "entitlement__release__run__version__dataset__owner",
            "entitlement__release__agreement",
        )
        return known.first()

    def live_here(self, organizations: Sequence[uuid.UUID]) -> bool:
        """Whether this node is the home of all of them."""
        return not any(organization.is_remote for organization in Organization.objects.filter(pk__in=organizations))

    def outcome(self, run: Run, *, placing: Placing | None = None) -> ReleaseContent | None:
        """What a run lets out, as measured; ``None`` before it was measured."""
        return content_of_run(run, placing=placing)

    def decided_terms(self, agreement: Agreement, run_id: uuid.UUID) -> set[str]:
        """The terms of an agreement on which a person decided for the release of a run."""
        return decided_terms(agreement, run_id)

    def is_asked_since(self, run: Run) -> bool:
        """Whether somebody asked not to be included whom the run did not leave out."""
        return is_asked_since(run)

    def is_released(self, run: Run, agreement: Agreement) -> bool:
        """Whether the run was released under the agreement, and that release is neither withdrawn nor over."""
        return releases_in_force(run).filter(agreement=agreement).exists()


DATABASE: Final = Records()


def releases_in_force(run: Run) -> QuerySet[Release]:
    """The releases of a run that were neither withdrawn nor ended."""
    return run.releases.exclude(status__in=OVER)


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
