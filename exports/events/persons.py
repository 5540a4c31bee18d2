"""Events of incidents, and of what persons ask about their own records."""

from __future__ import annotations

from typing import Final

from django.utils.translation import gettext_lazy as _

from entente.core.events import Event, NoticeText

PERSONS: Final = (
    Event(
        "incident.recorded",
        _("An incident was recorded"),
        "danger",
        notice=NoticeText(
            _("An incident was recorded: its risk waits to be assessed"), _("See the incident"), "exports:incident"
        ),
    ),
    Event("incident.changed", _("What is known of an incident was changed")),
    Event("incident.assessed", _("The risk of an incident was assessed")),
    Event("incident.told", _("A notice of an incident was given, or stated not to be owed")),
    Event(
        "incident.told_here",
        notice=NoticeText(
            _("An organization with which you share data tells you of an incident"),
            _("Read what it says"),
            "exports:received_incident",
        ),
    ),
    Event(
        "incident.closing",
        _("A person proposed to close an incident"),
        "waiting",
        notice=NoticeText(
            _("An incident waits to be closed by a second person"), _("See the incident"), "exports:incident"
        ),
    ),
    Event("incident.reopened", _("An incident stays open: it was not to be closed yet")),
    Event("incident.closed", _("An incident was closed by a second person"), "good"),
    Event(
        "incident.late",
        notice=NoticeText(
            _("Incident %(number)s: something was to be done by %(due_on)s and is late"),
            _("See the incident"),
            "exports:incident",
        ),
    ),
    Event(
        "rights_request.due",
        notice=NoticeText(
            _("Request %(number)s of a person is to be answered by %(due_on)s"),
            _("See the request"),
            "exports:rights_request",
        ),
    ),
    Event(
        "rights_request.late",
        notice=NoticeText(
            _("Request %(number)s of a person was to be answered by %(due_on)s and is late"),
            _("See the request"),
            "exports:rights_request",
        ),
    ),
    Event("rights_request.recorded", _("A request of a person was recorded")),
    Event("rights_request.read", _("The worker looked for a person as she had asked"), by_worker=True),
    Event("rights_request.answered", _("It was recorded what a person was answered"), "good"),
    Event("person.left_out", _("A person is left out of the next versions of a series, as she asked"), by_worker=True),
    Event(
        "person.included_again",
        _("A person is included in the next versions of a series again, as she asked"),
        by_worker=True,
    ),
)
