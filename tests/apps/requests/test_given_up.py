"""A message that could not be searched, because its job failed for good."""

from __future__ import annotations

from typing import Any

import pytest

from entente.organizations.models import Notice
from entente.requests.states import RequestStatus
from entente.requests.tasks import message_not_searched
from tests.apps.requests.asked import ask

pytestmark = pytest.mark.django_db


def test_message_reaches_those_who_answer_without_its_words(city: Any) -> None:
    request, _ = ask(city)
    message = request.messages.get()

    message_not_searched(str(message.pk))
    message_not_searched(str(message.pk))

    request.refresh_from_db()
    message.refresh_from_db()
    assert (request.status, message.text, message.checked_at is None) == (RequestStatus.WAITING, "", False)
    assert Notice.objects.filter(recipient=city.steward).count() == 1
