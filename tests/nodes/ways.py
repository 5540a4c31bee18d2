"""A release to a holder and the agreement under which it may go on: begun for the first test that asks, used on while nothing of it ended."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import Any

from tests.nodes.onward import HOLDER, PROVIDER, THIRD, OnwardNodes


@dataclass
class Way:
    """To which node's library it goes, under which agreements; ``first``: the holder's own access."""

    nodes: OnwardNodes
    to: str
    agreement: uuid.UUID
    under: uuid.UUID
    first: uuid.UUID

    @classmethod
    def released(cls, nodes: OnwardNodes, to: str = THIRD) -> Way:
        """Agreed on and released anew."""
        provider, holder = ((name, nodes.reals[name].organization) for name in (PROVIDER, HOLDER))
        library = nodes.libraries[to]
        agreement = nodes.agree(provider, holder, onward="named", onward_to=(str(library.pk),))
        under = nodes.agree(holder, (to, library))
        nodes.provide(agreement)
        assert nodes.first is not None
        return cls(nodes, to, agreement, under, nodes.first)

    @property
    def library(self) -> Any:
        return self.nodes.libraries[self.to]

    def passed_on(self) -> Any:
        """Opened, approved, asked and answered; what the holder's node holds of it."""
        share = self.nodes.open(self.library, self.under)
        self.nodes.approve(share)
        self.nodes.heal()
        return self.nodes.share(share.pk)

    def take_back(self, share: Any) -> None:
        """By another person of the holder than who proposed it."""
        from django.utils import timezone

        from entente.federation.services.onward import take_back

        with self.nodes.at(HOLDER) as people:
            take_back(share.pk, reason="By mistake.", by=people.signatory, now=timezone.now())

    def renew(self) -> bool:
        """Nothing is passed on any more, and what ended between holder and library is agreed on anew; whether the rest still stands."""
        from django.utils import timezone

        from agreements.models import Agreement
        from entente.federation.models import RemoteOnward
        from exports.models import Entitlement

        nodes = self.nodes
        nodes.heal()
        with nodes.at(PROVIDER):
            if Entitlement.objects.get(pk=self.first).revoked_at is not None:
                return False
        with nodes.at(HOLDER):
            active = Agreement.objects.filter(status="active").values_list("pk", flat=True)
            stands, is_agreed = self.agreement in active, self.under in active
            shares = [
                share
                for share in RemoteOnward.objects.filter(release=self.first, approved=True)
                if share.is_live(timezone.now()) and share.taken_back_at is None
            ]
        if not stands:
            return False
        for share in shares:
            self.take_back(share)
        if not is_agreed:
            self.under = nodes.agree((HOLDER, nodes.reals[HOLDER].organization), (self.to, self.library))
        nodes.heal()
        return True
