"""A thief with the database role of the web process puts keys of her own in an organization's place: nobody seals to them."""

from __future__ import annotations

from typing import Any

import pytest

from entente.audit.models import AuditEvent
from entente.core.errors import Failed, Invalid
from entente.organizations.documents import sealed_to
from entente.organizations.keys import records
from entente.organizations.keys.endorsement import is_endorsed, node_keys
from entente.organizations.models import OrganizationKey
from entente.organizations.tasks import keys as tasks
from entente.vault import sealing

pytestmark = pytest.mark.django_db(transaction=True)


def forge(organization: Any, number: int, **changes: Any) -> tuple[OrganizationKey, bytes]:
    """A row that says whatever can be said without the master key and the node key; and its private key."""
    private, public = sealing.new_key_pair()
    fields = {
        "public_key": public,
        "wrapped_private_key": sealing.wrap(b"t" * 32, private, b"whatever"),
        "signing_public_key": sealing.signing_public(b"t" * 32),
        "wrapped_signing_key": sealing.wrap(b"t" * 32, b"t" * 32, b"whatever"),
        "wrapped_hash_key": sealing.wrap(b"t" * 32, b"h" * 32, b"whatever"),
    }
    return OrganizationKey.objects.create(organization=organization, number=number, **fields | changes), private


@pytest.fixture(params=["web", "worker"])
def process(request: Any, settings: Any) -> Any:
    """The web process knows public halves alone, from its environment."""

    def become() -> None:
        if request.param == "web":
            settings.NODE_PUBLIC_KEYS = tuple(node_keys().values())
            settings.NODE_KEY = settings.MASTER_KEY = None

    return become


def forgeries(network: Any) -> list[dict[str, Any]]:
    genuine, other = network.nonprofit.key, network.city.key
    names = ("wrapped_private_key", "wrapped_signing_key", "wrapped_hash_key")
    return [
        {},
        {"node_kid": genuine.node_kid, "node_signature": genuine.node_signature},
        {"node_kid": genuine.node_kid, "node_signature": b""},
        {name: bytes(getattr(genuine, name)) for name in names},
        {"node_kid": other.node_kid, "node_signature": other.node_signature, "public_key": other.public_key},
    ]


@pytest.mark.parametrize("number", range(5))
def test_nobody_seals_to_a_forged_key_beside_the_genuine_one(network: Any, process: Any, number: int) -> None:
    genuine = network.nonprofit.key
    forged, _ = forge(network.nonprofit, 2, **forgeries(network)[number])
    process()

    assert network.nonprofit.key == genuine
    assert not is_endorsed(forged)


def test_upload_is_refused_with_words_where_only_a_forged_key_is_in_use(network: Any, process: Any) -> None:
    OrganizationKey.objects.filter(organization=network.nonprofit).update(retired_at="2026-01-01T00:00Z")
    forge(network.nonprofit, 2)
    process()

    with pytest.raises(Invalid, match="keys_missing"):
        sealed_to(network.nonprofit, "upload")


def test_public_key_that_was_exchanged_in_the_genuine_row_is_refused(network: Any, process: Any) -> None:
    _, public = sealing.new_key_pair()
    OrganizationKey.objects.filter(organization=network.nonprofit).update(public_key=public)
    process()

    assert network.nonprofit.key is None


def test_web_process_without_the_node_s_public_key_seals_to_nobody(network: Any, settings: Any) -> None:
    settings.NODE_KEY, settings.MASTER_KEY, settings.NODE_PUBLIC_KEYS = None, None, ()

    assert network.nonprofit.key is None


def test_worker_endorses_what_is_genuine_and_names_what_is_not_once(network: Any, settings: Any) -> None:
    OrganizationKey.objects.update(node_kid="", node_signature=b"")  # as before an upgrade
    forged, private = forge(network.nonprofit, 2)
    assert network.nonprofit.key is None

    assert [records.endorse_outstanding() for _ in range(2)] == [1, 1]

    assert [network.nonprofit.key.number, network.city.key.number] == [1, 1]
    forged.refresh_from_db()
    assert (forged.node_kid, bytes(forged.node_signature)) == ("", b"")
    named = AuditEvent.objects.get(event="organization.key_strange")
    assert (named.facts, named.organization_id) == ({"key": str(forged.pk), "number": 2}, network.nonprofit.pk)
    assert private not in bytes(tasks.opening_key(network.nonprofit))  # and what is genuine opens beside it
    assert sealing.public_of(bytes(tasks.opening_key(network.nonprofit))) == bytes(network.nonprofit.key.public_key)


def test_rotated_node_key_signs_the_keys_of_organizations_anew(network: Any, settings: Any) -> None:
    settings.NODE_KEY, settings.NODE_KEYS_BEFORE = b"n" * 32, (settings.NODE_KEY,)
    assert network.nonprofit.key is not None  # the older one still counts

    tasks.endorse_keys(0)
    settings.NODE_KEYS_BEFORE = ()

    assert network.nonprofit.key.node_kid == next(iter(node_keys()))


def test_keys_are_not_made_where_nothing_can_sign_them(network: Any, settings: Any) -> None:
    settings.NODE_KEY = None

    with pytest.raises(Failed, match="no_node_key"):
        tasks._make_keys(network.city, number=2)
