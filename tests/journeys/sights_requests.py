"""What anyone asks an organization, and what its steward answers."""

from __future__ import annotations

from typing import Any

from django.utils import timezone

from tests.journeys.sight import Sight


def sights_of_requests(stage: Any) -> list[Sight]:
    """Its pages for everyone, and for the steward who answers."""
    from entente.requests.services import asking, triage

    network, now = stage.network, timezone.now()
    nonprofit, steward = network.nonprofit, network.steward
    triage.set_desk(
        nonprofit,
        is_open=True,
        days_to_answer=30,
        offered=[stage.release.dataset, stage.versions["columns"].dataset],
        by=steward,
    )
    said = {"question_en": "Where?", "question_fr": "Où?", "answer_en": "Here.", "answer_fr": "Ici."}
    triage.publish_answer(nonprofit, **said, by=steward, now=now)
    made, token = asking.ask(nonprofit, asking.Question("How many calls about heat in July?", "en"), now=now)
    return [
        Sight("requests:home", None),
        Sight("requests:ask", None),
        Sight("requests:listing", None),
        Sight("requests:follow", None, (token,)),
        Sight("requests:withdraw", None, (token,)),
        Sight("requests:requests", steward),
        Sight("requests:request", steward, (made.pk,)),
        *(Sight("requests:act", steward, (made.pk, act), state=act) for act in ("answer", "ask-back", "refuse")),
        Sight("requests:publish", steward, (made.pk,)),
        Sight("requests:desk", steward, (nonprofit.pk,)),
    ]
