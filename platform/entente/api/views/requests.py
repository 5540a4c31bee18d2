"""Requests for data to the key's organization: what was asked, as the detectors left it, and an answer in words."""

from __future__ import annotations

import uuid
from typing import Annotated, Any, Final

from django.db.models import QuerySet
from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from django.utils import timezone
from ninja import Query, Router

from entente.api.asking import APIKey, organization_id, person
from entente.api.schemas import AnswerIn, Page, RequestOut
from entente.api.views.shared import USUAL, Before, Limit, answers, part_of
from entente.requests import permissions
from entente.requests.models import DataRequest
from entente.requests.services import triage
from entente.requests.states import RequestStatus
from exports.states import KeyScope

router = Router(tags=["Requests"])
REQUESTS: Final = APIKey(KeyScope.REQUESTS)


@router.get("/requests", response=answers((200, Page[RequestOut])), auth=REQUESTS, summary="Requests for data")
def list_requests(
    request: HttpRequest,
    status: Annotated[RequestStatus | None, Query(description="Only those that stand here.")] = None,
    before: Before = None,
    limit: Limit = USUAL,
) -> Any:
    """To the organization, the newest first."""
    requests = _asked(request)
    if status is not None:
        requests = requests.filter(status=status)
    return part_of(requests, shown_request, before=before, limit=limit)


@router.get("/requests/{uuid:request_id}", response=answers((200, RequestOut)), auth=REQUESTS, summary="One request")
def show_request(request: HttpRequest, request_id: uuid.UUID) -> Any:
    """What was said. Words as they were written are read on its page, and whoever reads them is recorded."""
    return shown_request(get_object_or_404(_asked(request), pk=request_id))


@router.post(
    "/requests/{uuid:request_id}/answer", response=answers((200, RequestOut)), auth=REQUESTS, summary="Answer in words"
)
def answer_request(request: HttpRequest, request_id: uuid.UUID, body: AnswerIn) -> Any:
    """Whoever asked is told. Files go out with an answer on its page, where what leaves is read first."""
    data_request = get_object_or_404(_asked(request), pk=request_id)
    triage.answer(data_request.pk, triage.Answer(body.text), by=person(request), now=timezone.now())
    return shown_request(_asked(request).get(pk=request_id))


def shown_request(data_request: DataRequest) -> dict[str, Any]:
    """As the API shows it."""
    return {
        "id": data_request.pk,
        "reference": data_request.reference,
        "status": data_request.status,
        "kind": data_request.kind,
        "language": data_request.language,
        "dataset": data_request.dataset_id,
        "created_at": data_request.created_at,
        "due_on": data_request.due_on,
        "closed_at": data_request.closed_at,
        "messages": [
            {"from_requester": message.author_id is None, "text": message.text, "created_at": message.created_at}
            for message in data_request.messages.all()
        ],
    }


def _asked(request: HttpRequest) -> QuerySet[DataRequest]:
    requests = permissions.visible_to(person(request)).filter(organization=organization_id(request))
    return requests.prefetch_related("messages")
