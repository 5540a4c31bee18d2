"""A question to the city, and what the worker makes of it."""

from __future__ import annotations

from typing import Any
from unittest.mock import patch

from django.utils import timezone

from entente.requests import tasks
from entente.requests.models import DataRequest
from entente.requests.services import asking

ASKED = "How many people asked for food in M5V in 2025? I am Robin Smith, 416-555-0199."


def ask(city: Any, text: str = ASKED, **said: Any) -> tuple[DataRequest, str]:
    question = asking.Question(text=text, language=said.pop("language", "en"), **said)
    return asking.ask(city.organization, question, now=timezone.now())


def checked(request: DataRequest, text: str = "How many?") -> DataRequest:
    """As after the worker, whose detectors have a test of their own."""
    with patch.object(tasks, "_searched", lambda written, of: (text, {"PERSON": 1})), patch.object(tasks, "fence"):
        for message in request.messages.filter(checked_at=None):
            tasks.check_message.func(None, str(message.pk))
    request.refresh_from_db()
    return request
