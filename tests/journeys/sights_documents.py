"""Sealed documents: a paper that was signed, and what shows safeguards; the page of a view that waits, and of one that is ready."""

from __future__ import annotations

import base64
from datetime import timedelta
from typing import Any

from tests.journeys.sight import Sight


def sights_of_documents(stage: Any) -> list[Sight]:
    """Who sees the names alone, who may open, and how the document is opened."""
    from django.utils import timezone

    from agreements import services
    from agreements.assurance import Area
    from agreements.models import Viewing
    from entente.organizations.documents import sealed_to

    network, now = stage.network, timezone.now()
    city, steward = network.city, network.city_steward
    named = services.Document("Policy on received data, 3 March 2026", Area.SETTINGS, "pdf")
    with sealed_to(city, "evidence") as writer:
        writer.write(b"%PDF-1.7 an invented policy")
        made = services.attach_evidence(city, named, writer.finish(), by=steward, now=now)
    ready, key = services.ask_to_view_evidence(made.pk, by=steward, now=now)
    stage.run_jobs("urgent")
    scan = _signed_on_paper(stage)
    waiting = Viewing.objects.create(
        document=scan.parties.get(organization=network.nonprofit).paper.scan,
        owner=network.nonprofit,
        name="scan",
        agreement=scan,
        asked_by=network.officer,
        asked_at=now,
        expires_at=now + timedelta(minutes=10),
        public_key=bytes(32),
    )
    return [
        Sight("agreements:add_evidence", steward, (city.pk,)),
        Sight("agreements:assurance", steward, (city.pk,), state="with document"),
        Sight("agreements:assurance", network.officer, (city.pk,), state="document of a counterparty"),
        Sight("agreements:viewing", steward, (ready.pk,), state="ready", cookies=_cookies(key)),
        Sight("agreements:viewing", network.officer, (waiting.pk,), state="waiting", cookies=_cookies(key)),
        Sight("agreements:agreement", network.officer, (scan.pk,), state="signed on paper"),
    ]


def _signed_on_paper(stage: Any) -> Any:
    from django.utils import timezone

    from agreements import services
    from entente.organizations.documents import sealed_to
    from entente.organizations.models import User

    network, now = stage.network, timezone.now()
    draft = stage.draft(proposed=True)
    party = draft.parties.get(organization=network.nonprofit)
    paper = services.Paper("Ada Invented", "Bo Invented", timezone.localdate())
    second = User.objects.get(email="second-steward@example.org")
    with sealed_to(network.nonprofit, "scan") as writer:
        writer.write(b"%PDF-1.7 an invented scan")
        said = {"party_id": party.pk, "read_digest": draft.digest(), "by": second, "now": now}
        return services.sign_on_paper(draft.pk, paper, writer.finish(), **said)


def _cookies(key: bytes) -> tuple[tuple[str, str], ...]:
    """The key of the view, which only the asker's browser holds."""
    text = base64.urlsafe_b64encode(key).decode()
    return tuple((f"entente_look_{language}", text) for language in ("en", "fr"))
