"""Who asks for a record of another organization gets the page of what does not exist; the owner's trail tells who tried."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from entente.audit.models import AuditEvent

pytestmark = pytest.mark.django_db


def refusals() -> list[tuple[str, uuid.UUID | None, uuid.UUID | None, str]]:
    events = AuditEvent.objects.filter(refused=True).order_by("id")
    return [(event.subject_type, event.subject_id, event.organization_id, event.facts["view"]) for event in events]


@pytest.fixture
def dataset(network: Any) -> Any:
    from entente.catalogue.services import create_dataset

    return create_dataset(
        owner=network.nonprofit, title_en="Contacts", title_fr="Contacts", kind="contacts", by=network.contributor
    )


@pytest.mark.parametrize("method", ["get", "post"])
@pytest.mark.parametrize("name", ["catalogue:dataset", "catalogue:upload", "exports:meant_for"])
def test_outsider_is_told_of_in_the_owners_trail(
    sign_in: Callable[..., Client], network: Any, dataset: Any, method: str, name: str
) -> None:
    answer = getattr(sign_in(network.recipient), method)(reverse(name, args=[dataset.pk]))

    if answer.status_code == 405:  # the page has no such act
        assert refusals() == []
    else:
        assert answer.status_code == 404
        assert refusals() == [("catalogue.dataset", dataset.pk, network.nonprofit.pk, name)]
    assert "Contacts" not in answer.content.decode()


def test_what_does_not_exist_leaves_no_event(sign_in: Callable[..., Client], network: Any) -> None:
    assert sign_in(network.recipient).get(reverse("catalogue:dataset", args=[uuid.uuid4()])).status_code == 404
    assert refusals() == []


def test_every_record_in_an_address_has_its_owner() -> None:
    from django.urls import get_resolver

    from entente.web.audit_trail.outsiders import GUARDED

    named = {
        name
        for resolver in get_resolver().url_patterns
        for pattern in _patterns(resolver)
        for name in pattern.pattern.converters
        if name.endswith("_id")
    }

    # A notice belongs to a person, a program's key or webhook and the answer to a recall to those who download, what was handed out to whoever has the private link;
    # a name that stays visible and an entry of a community are found under their organization, and what is withheld from the register under its agreement.
    others = {
        "entitlement_id",
        "organization_id",
        "user_id",
        "notice_id",
        "handout_id",
        "key_id",
        "name_id",
        "entry_id",
        "withheld_id",
        "webhook_id",
        "task_id",
    }
    # What an organization told another of an incident is read by those whom it told.
    others |= {"incident_notice_id"}
    # A work is told of by those who hold data, and a scan is found under its agreement.
    others |= {"work_id", "scan_id"}
    # A centre is found under its emergency.
    others |= {"centre_id"}
    # A saved view and an absence are their person's own; of a batch each reader sees the agreements that she may see.
    others |= {"view_id", "absence_id", "batch_id"}
    # A release of another node belongs to its recipient and a ticket to its person; a node is shown to those who see the network, a message under its agreement;
    # a part of a joint export is fetched by the node of its controller.
    others |= {"remote_id", "ticket_id", "node_id", "message_id", "part_id"}
    public = {"listing_id", "record_id"}  # what the finder and the HSDS API show is for everyone
    assert named - GUARDED.keys() - others - public == set()


def _patterns(resolver: Any) -> Any:
    for each in getattr(resolver, "url_patterns", [resolver]):
        yield from _patterns(each) if hasattr(each, "url_patterns") else [each]
