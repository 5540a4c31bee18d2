"""What ended with a key stays ended after a restore, and commands show and revoke the keys of an organization."""

from __future__ import annotations

from typing import Any

import pytest
from django.utils import timezone
from typer.testing import CliRunner

from entente.audit.models import AuditEvent
from entente.cli import replays
from entente.cli.app import app as program
from entente.cli.replays import Ended
from entente.core.errors import Failed
from entente.organizations.keys import records
from entente.organizations.models import OrganizationKey
from entente.organizations.tasks import keys as tasks
from entente.vault.models import KeyRecord

pytestmark = pytest.mark.django_db(transaction=True)


def ended(event: str, subject: Any, **facts: Any) -> Ended:
    return Ended(event, timezone.now(), subject.pk, getattr(subject, "pk", None), facts)


def test_revoked_node_key_stays_revoked_in_a_database_that_does_not_know_it(network: Any, settings: Any) -> None:
    [key] = records.held(records.Kind.NODE)[:1]

    again = ended("node_key.revoked", network.city, kind="node", kid=key.kid)
    assert replays.revoke_node_key(again) is not None
    assert replays.revoke_node_key(again) is None

    assert KeyRecord.objects.get(kind="node", kid=key.kid).revoked_at is not None
    with pytest.raises(Failed, match="key_revoked"):
        records.observe(now=timezone.now())


def test_key_of_an_organization_that_was_destroyed_or_revoked_opens_and_signs_nothing_again(network: Any) -> None:
    old = network.city.key
    tasks.rotate_keys(str(network.city.pk), "1")
    facts = {"key": str(old.pk), "number": 1}

    for event, replay in (
        ("organization.key_revoked", replays.revoke_organization_key),
        ("organization.key_destroyed", replays.destroy_organization_key),
    ):
        assert replay(ended(event, network.city, **facts)) == network.city
        assert replay(ended(event, network.city, **facts)) is None

    old.refresh_from_db()
    assert old.revoked_at is not None
    assert (bytes(old.wrapped_private_key), bytes(old.wrapped_signing_key)) == (b"", b"")
    assert len(tasks.opening_key(network.city)) == 32
    assert (
        replays.revoke_organization_key(ended("organization.key_revoked", network.city, key=str(network.city.pk)))
        is None
    )


def test_commands_show_and_revoke_the_keys_of_an_organization(network: Any) -> None:
    old = network.city.key
    refused = run("revoke", "organization", str(old.pk), exit_code=1)
    assert "put another one before it first" in refused
    tasks.rotate_keys(str(network.city.pk), "1")

    shown = run("list", "--organization", "City of Maple")
    assert str(old.pk) in shown
    assert "opens and verifies" in shown
    assert "was revoked" in run("revoke", "organization", str(old.pk))
    assert "revoked" in run("list", "--organization", "City of Maple")
    assert AuditEvent.objects.filter(event="organization.key_revoked", subject_id=network.city.pk).count() == 1
    for unknown in ("0" * 32, "no identifier"):
        assert "No key of this kind has this kid" in run("revoke", "organization", unknown, exit_code=1)
    OrganizationKey.objects.filter(pk=old.pk).update(node_signature=b"")
    assert "not signed by the node" in run("list", "--organization", "City of Maple")


def run(*arguments: str, exit_code: int = 0) -> str:
    result = CliRunner().invoke(program, ["--lang", "en", "keys", *arguments])
    assert result.exit_code == exit_code, result.output
    return result.output
