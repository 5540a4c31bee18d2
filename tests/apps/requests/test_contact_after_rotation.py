"""Contact details of whoever asked are sealed to the key in use when an organization's keys are rotated."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from entente.organizations.keys import retirement
from entente.organizations.tasks import keys as tasks
from entente.requests import sealed
from tests.apps.requests.asked import ask

pytestmark = pytest.mark.django_db(transaction=True)


def test_contact_opens_when_the_key_of_its_time_is_destroyed(city: Any) -> None:
    request, _ = ask(city, address="someone@example.org")
    owner = city.organization
    tasks.rotate_keys(str(owner.pk), "1")

    assert retirement.tend(now=timezone.now() + timedelta(days=8)) == 1

    request.refresh_from_db()
    contact = sealed.open_contact(sealed.key_of(request.pk), bytes(request.contact), owner, request.pk)
    assert contact.address == "someone@example.org"
    assert owner.keys.get(number=1).destroyed_at is not None
