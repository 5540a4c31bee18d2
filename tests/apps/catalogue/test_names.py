"""The list of names that stay visible in text: who may change it, what is taken, what is left of a bad list."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

pytestmark = pytest.mark.django_db


def test_steward_adds_types_imports_and_removes(network: Any, sign_in: Callable[..., Any]) -> None:
    from entente.audit.models import AuditEvent
    from entente.catalogue.models import ProtectedName

    client = sign_in(network.steward)
    address = reverse("catalogue:protected_names", args=[network.nonprofit.pk])

    assert client.post(address, {"names": "Robertson House\n\n  Agnes   Place ", "language": "en"}).status_code == 302
    listed = SimpleUploadedFile("names.csv", "\ufeffMaison Rivage,Laval\nL’Ancrage\n".encode())
    assert client.post(address, {"names": "", "file": listed, "language": "fr"}).status_code == 302
    client.post(address, {"names": "Agnes Place", "language": "en"})  # there already

    names = ProtectedName.objects.filter(owner=network.nonprofit).order_by("name")
    assert {name.name for name in names} == {"Agnes Place", "L’Ancrage", "Maison Rivage", "Robertson House"}
    shown = client.get(address, {"search": "rivage"}).content.decode()
    assert "Maison Rivage" in shown
    assert "Robertson House" not in shown

    client.post(reverse("catalogue:remove_name", args=[network.nonprofit.pk, names.get(name="Agnes Place").pk]))

    assert not names.filter(name="Agnes Place").exists()
    events = AuditEvent.objects.filter(event__startswith="names.")
    assert {event.event for event in events} == {"names.protected", "names.unprotected"}
    assert not any("Agnes" in str(event.facts) for event in events)


@pytest.mark.parametrize(
    "said",
    [
        {"names": " \n "},
        {"names": "Agnes Place\nab"},
        {"names": "", "file": SimpleUploadedFile("names.txt", b"\xff\xfe\x00")},
        {"names": "", "file": SimpleUploadedFile("names.csv", b'"' + b"x" * 200_000 + b'"')},
        {"names": "x" * 301},
    ],
)
def test_bad_list_is_refused_whole(said: dict[str, Any], network: Any, sign_in: Callable[..., Any]) -> None:
    from entente.catalogue.models import ProtectedName

    address = reverse("catalogue:protected_names", args=[network.nonprofit.pk])

    answer = sign_in(network.steward).post(address, {**said, "language": ""})

    assert answer.status_code == 422
    assert not ProtectedName.objects.filter(owner=network.nonprofit).exists()


def test_contributor_reads_and_does_not_change(network: Any, sign_in: Callable[..., Any]) -> None:
    client = sign_in(network.contributor)
    address = reverse("catalogue:protected_names", args=[network.nonprofit.pk])

    assert client.get(address).status_code == 200
    assert client.post(address, {"names": "Agnes Place", "language": ""}).status_code == 403
