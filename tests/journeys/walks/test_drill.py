"""The rehearsal that ``bin/demo --drill`` times, walked once: every page of it says that it is an exercise, and nothing of it reaches the finder."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path

import pytest

from tests.apps.directory.conftest import AGENCY, PANTRY, YOUTH, as_csv
from tests.journeys.walks.town import Town

pytestmark = [pytest.mark.browser, pytest.mark.journey, pytest.mark.slow, pytest.mark.django_db(transaction=True)]


def code(town: Town, name: str) -> str:
    """A code of her app; a code works once, so what remembers it forgets."""
    from django.core.cache import cache

    from tools.demo.network import current_code

    cache.clear()
    return current_code(town.people[name]) or ""


def test_night_is_rehearsed_on_phones_and_marked_everywhere(town: Town, tmp_path: Path) -> None:
    from django.utils import timezone

    from agreements import services as agreements
    from entente.directory.models import Listing
    from entente.directory.services import import_file
    from entente.relief.tasks import show_centres
    from tools.demo.drill import Drill, SignIn
    from tools.demo.network import agreement, password

    path = tmp_path / "resources.csv"
    path.write_text(as_csv([AGENCY, PANTRY, YOUTH]), "utf-8")
    import_file(town.organizations["region"], "Resources", path, {}, now=timezone.now(), accepts_loss=True)
    armed = agreement(town.network, "city", "emergency", smallest_k=11, finest_geography="fsa")
    agreements.name_on_call(armed.pk, town.organizations["city"], [town.people["city"]], by=town.people["city"])
    people = {
        role: SignIn(town.people[name].email, password(), partial(code, town, name))
        for role, name in (("on_call", "city"), ("second", "officer"), ("relief", "analyst"))
    }
    pictures = Path(os.environ["SCREENSHOTS"]) if "SCREENSHOTS" in os.environ else None

    drill = Drill(town.browser, town.home, people, typing=0, between=lambda: show_centres(timestamp=0))
    steps = drill.rehearse(pictures)

    assert len(steps) == 11
    assert drill.marked == 11
    assert sum(step.pages for step in steps) > 15
    assert not Listing.objects.filter(name__contains="exercise").exists()
