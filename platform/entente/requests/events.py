"""Events of requests of the public."""

from __future__ import annotations

from typing import Final

from django.utils.translation import gettext_lazy as _

from entente.core.events import Event, NoticeText

EVENTS: Final = (
    Event("handout.given", _("Something was handed out with an answer to a request")),
    Event("handout.issued", _("A file that was handed out with an answer was fetched")),
    Event("public_answer.published", _("A public answer was published"), "good"),
    Event("public_answer.withdrawn", _("A public answer was withdrawn"), "stopped"),
    Event("request.answered", _("A request was answered"), "good"),
    Event("request.asked_back", _("Whoever made a request was asked back")),
    Event("request.became_draft", _("A request became the draft of an agreement")),
    Event("request.checked", _("A request was searched for personal details"), by_worker=True),
    Event(
        "request.destroyed",
        _("The words and the address of whoever made a request were destroyed"),
        "stopped",
        by_worker=True,
    ),
    Event("request.read_as_written", _("Someone read a request as it was written")),
    Event(
        "request.received",
        _("A request was received"),
        notice=NoticeText(
            _("A request for data came in; it is due on %(due_on)s"), _("Read and answer it"), "requests:request"
        ),
    ),
    Event("request.refused", _("A request was refused"), "stopped"),
    Event("request.reopened", _("A request was opened again by whoever made it")),
    Event(
        "request.replied",
        _("Whoever made a request replied"),
        notice=NoticeText(
            _("Whoever made a request for data has written again"), _("Read what was written"), "requests:request"
        ),
    ),
    Event("request.withdrawn", _("A request was withdrawn by whoever made it"), "stopped"),
    Event("request_desk.set", _("The desk for requests was set")),
    Event(
        "public_answer.withheld",
        notice=NoticeText(
            _("A public answer is shown no more: a name in it is registered by a community’s authority"),
            _("Answer without the name"),
            "requests:desk",
        ),
    ),
    Event(
        "request.due",
        notice=NoticeText(_("A request for data is due on %(due_on)s"), _("Answer the request"), "requests:request"),
    ),
    Event(
        "request.late",
        notice=NoticeText(
            _("A request for data was due on %(due_on)s and is late"), _("Answer the request"), "requests:request"
        ),
    ),
)
