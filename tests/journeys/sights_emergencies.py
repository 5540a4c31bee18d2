"""An agreement armed in calm, at each hour of its night: armed, awake and waiting for a second person, confirmed, an exercise, over."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from tests.journeys.sight import Sight


def sights_of_emergencies(stage: Any) -> list[Sight]:
    """The page of the agreement for whoever must do something then, and the questions that are asked."""
    from django.utils import timezone

    from agreements import services

    network, now = stage.network, timezone.now()
    on_call, second, reader = network.city_steward, network.officer, network.recipient
    armed, waiting, confirmed, exercise, over = (
        _armed(stage, f"{event} {number}")
        for number, event in enumerate(("Flood", "Wildfire", "Ice storm", "Evacuation", "Heat"), start=1)
    )
    said = {"event": "Wildfire north of the lake", "area": "Lake district and the two reserves on its shore", "days": 3}
    for awake in (waiting, confirmed, over):
        services.awaken_agreement(awake.pk, services.Emergency(**said), by=on_call, now=now - timedelta(minutes=12))
    services.awaken_agreement(exercise.pk, services.Emergency(**said, exercise=True), by=on_call, now=now)
    services.note_download(exercise, now=now + timedelta(minutes=4))
    for each in (confirmed, over):
        services.confirm_emergency(each.pk, by=second, now=now)
    under_way, ended = confirmed.activations.get(), over.activations.get()
    arena, _closed = (_centre(each, second, now) for each in (under_way, ended))
    services.end_emergency(over.pk, by=second, now=now)
    page, act = "agreements:agreement", "agreements:act"
    return [
        Sight(page, on_call, (armed.pk,), state="armed, on call"),
        Sight(act, on_call, (armed.pk, "awaken"), state="awaken"),
        Sight(act, on_call, (armed.pk, "name-on-call"), state="name on call"),
        Sight(page, second, (waiting.pk,), state="awake, second person"),
        Sight(page, on_call, (waiting.pk,), state="awake, who awakened"),
        Sight(act, second, (waiting.pk, "confirm-emergency"), state="confirm emergency"),
        Sight(page, second, (confirmed.pk,), state="emergency confirmed"),
        Sight(act, second, (confirmed.pk, "end-emergency"), state="end emergency"),
        Sight(page, reader, (exercise.pk,), state="exercise"),
        Sight(page, second, (over.pk,), state="emergency over"),
        Sight(act, second, (over.pk, "review-emergency"), state="review emergency"),
        Sight("relief:emergency", reader, (under_way.pk,), state="under way"),
        Sight("relief:new_centre", reader, (under_way.pk,), state="under way"),
        Sight("relief:centre", reader, (under_way.pk, arena.pk), state="under way"),
        Sight("relief:new_centre", second, (ended.pk,), state="over"),
        Sight("relief:emergency", second, (ended.pk,), state="over"),
        Sight("relief:emergency", reader, (exercise.activations.get().pk,), state="exercise waits"),
        Sight("relief:emergency", reader, (under_way.pk,), query="?at=2026-05-03T18:00", state="before it began"),
        Sight("web:desk", second, state="emergency"),
        Sight("web:desk", on_call, state="on call"),
    ]


def _armed(stage: Any, title: str) -> Any:
    from agreements import services

    network = stage.network
    made = signed(stage, title, [(network.nonprofit, "provider"), (network.city, "recipient")], emergency=True)
    services.name_on_call(made.pk, network.city, [network.city_steward], by=network.city_steward)
    return made


def signed(stage: Any, title: str, parties: list[tuple[Any, str]], **said: Any) -> Any:
    """An agreement that the first steward of each party signed; the nonprofit's steward drafted it, its second one signs."""
    from django.utils import timezone

    from agreements import services
    from entente.organizations.models import User

    active, steward, now = stage.active, stage.network.steward, timezone.now()
    names = ("text_en", "text_fr", "audience", "starts_on", "ends_on", "time_zone")
    draft = services.Draft(
        **{name: getattr(active, name) for name in names},
        title_en=title,
        title_fr=said.pop("title_fr", title),
        terms=active.machine_terms,
        parties=tuple(services.Party(*each) for each in parties),
        **said,
    )
    made = services.draft_agreement(draft, drafted_for=stage.network.nonprofit, by=steward)
    services.propose_agreement(made.pk, by=steward, now=now)
    for party in made.parties.all():
        stewards = User.objects.filter(
            memberships__organization=party.organization_id, memberships__role="data_steward"
        )
        by = stewards.exclude(pk=steward.pk).order_by("date_joined").first()
        made = services.sign_agreement(made.pk, party_id=party.pk, read_digest=made.digest(), by=by, now=now)
    return made


def _centre(activation: Any, by: Any, now: Any) -> Any:
    """An arena with two counts."""
    from entente.relief import services

    details = services.CentreDetails(
        "evacuation", "Arena of Maple and of the townships around it", "200 Northshore Boulevard East", position="43.65, -79.38",
        telephone="416-555-0140", note="Entrance on the north side, animals allowed.", capacity=250, people=90,
    )  # fmt: skip
    centre = services.open_centre(activation.pk, details, by=by, now=now)
    services.report_centre(centre.pk, people=121, is_open=True, by=by, now=now + timedelta(seconds=1))
    return centre
