"""The states of a data request and the moves between them. Whoever asks has no account: her moves need no permission, but her link."""

from __future__ import annotations

from django.db import models
from django.utils.translation import pgettext_lazy

from entente.core.transitions import Transition


class RequestStatus(models.TextChoices):
    RECEIVED = "received", pgettext_lazy("request", "Received")
    WAITING = "waiting", pgettext_lazy("request", "Waiting for an answer")
    ASKED = "asked", pgettext_lazy("request", "Waiting for whoever asked")
    DRAFTING = "drafting", pgettext_lazy("request", "Becoming an agreement")
    ANSWERED = "answered", pgettext_lazy("request", "Answered")
    REFUSED = "refused", pgettext_lazy("request", "Refused")
    WITHDRAWN = "withdrawn", pgettext_lazy("request", "Withdrawn")


S = RequestStatus
OPEN = (S.RECEIVED, S.WAITING, S.ASKED, S.DRAFTING)
CLOSED = (S.ANSWERED, S.REFUSED, S.WITHDRAWN)
TRIAGE = "organizations.triage_requests"

TRANSITIONS = (
    Transition(S.RECEIVED, S.WAITING, None, "request.checked"),
    Transition(S.WAITING, S.ASKED, TRIAGE, "request.asked_back"),
    Transition(S.WAITING, S.DRAFTING, TRIAGE, "request.became_draft"),
    Transition(S.WAITING, S.ANSWERED, TRIAGE, "request.answered"),
    Transition(S.WAITING, S.REFUSED, TRIAGE, "request.refused"),
    Transition(S.ASKED, S.WAITING, None, "request.replied"),
    Transition(S.ASKED, S.ANSWERED, TRIAGE, "request.answered"),
    Transition(S.ASKED, S.REFUSED, TRIAGE, "request.refused"),
    Transition(S.DRAFTING, S.ASKED, TRIAGE, "request.asked_back"),
    Transition(S.DRAFTING, S.ANSWERED, TRIAGE, "request.answered"),
    Transition(S.DRAFTING, S.REFUSED, TRIAGE, "request.refused"),
    Transition(S.ANSWERED, S.WAITING, None, "request.reopened"),
    Transition(S.REFUSED, S.WAITING, None, "request.reopened"),
    *(Transition(source, S.WITHDRAWN, None, "request.withdrawn") for source in OPEN),
)
