"""What the worker does for organizations and people: their keys, and mail that a page handed over."""

from __future__ import annotations

from datetime import timedelta
from typing import Final
from uuid import UUID

from django.db import transaction
from django.utils import timezone
from procrastinate import RetryStrategy
from procrastinate.contrib.django import app

from entente.audit.failures import again, ends_by_itself
from entente.audit.queues import FIRST
from entente.audit.services import record
from entente.core.errors import Failed
from entente.organizations.keys import records, retirement
from entente.organizations.keys.endorsement import endorse, is_endorsed
from entente.organizations.keys.second_factors import SecondFactors
from entente.organizations.models import Organization, OrganizationKey
from entente.organizations.models.accounts import OutgoingMail
from entente.organizations.notices import MAIL, notify, send_queued_mail
from entente.organizations.queries import people_of
from entente.organizations.roles import Role
from entente.vault import objects, sealing
from entente.vault.keys.names import is_named
from entente.vault.keys.private import new_organization_keys, private_key, private_key_context
from entente.vault.keys.rings import Kind, master_ring, ring_of
from entente.vault.keys.wrapped import Column, rewrap, wrapped_in
from entente.vault.s3.client import credentials_context

MAIL_LIVES: Final = timedelta(days=1)
MAIL_RETRY: Final = RetryStrategy(max_attempts=6, wait=2, exponential_wait=5, retry_exceptions={Failed})
again("organizations.make_organization_keys", "organizations.rotate_keys", "organizations.destroy_unnamed")
ends_by_itself(
    "organizations.send_mail", reason="A message is forgotten after a day; whoever waits for it asks for another one."
)
wrapped_in(
    Column(
        "organizations.OrganizationKey",
        "wrapped_private_key",
        Kind.MASTER,
        lambda key: private_key_context(key.organization_id),
    ),
    Column(
        "organizations.OrganizationKey",
        "wrapped_signing_key",
        Kind.MASTER,
        lambda key: key.organization_id.bytes + b"signing",
    ),
    Column(
        "organizations.OrganizationKey",
        "wrapped_hash_key",
        Kind.MASTER,
        lambda key: key.organization_id.bytes + b"hash",
    ),
    Column("vault.Store", "credentials", Kind.STORE, lambda store: credentials_context(store.pk)),
    Column("organizations.OutgoingMail", "wrapped", Kind.STORE, lambda mail: MAIL + mail.pk.bytes),
    SecondFactors(),
)


@app.task(name="organizations.make_organization_keys", queue="urgent", retry=RetryStrategy(max_attempts=5, wait=1))
@transaction.atomic
def make_organization_keys(organization_id: str) -> None:
    """The first keys of an organization; does nothing where it has some."""
    organization = Organization.objects.select_for_update().get(pk=organization_id)
    if organization.keys.exists():
        return
    _make_keys(organization, number=1)
    record("organization.keys_made", by=None, subject=organization, organization_id=organization.pk)


@app.task(
    name="organizations.destroy_unnamed", queue="erasures", retry=RetryStrategy(max_attempts=20, wait=2, linear_wait=2)
)
def destroy_unnamed(object_id: str, place: str = "") -> None:
    """A key that no row names is destroyed, and the object in the bucket with it. Safe to run twice.

    The job proves nothing: whoever holds the web process can hand over any identifier, so that what a row names stays.
    """
    identifier = UUID(object_id)
    if is_named(identifier):
        return
    objects.destroy_key(identifier)
    owner_id = objects.owner_of(place, identifier)
    if owner_id is not None:
        objects.delete(Organization.objects.select_related("store").get(pk=owner_id).store, place)


@app.task(name="organizations.send_mail", queue="mail", priority=FIRST, retry=MAIL_RETRY)
def send_mail(mail_id: str) -> None:
    """Send one message that a request handed over; whatever could not be sent within a day is forgotten."""
    OutgoingMail.objects.filter(created_at__lt=timezone.now() - MAIL_LIVES).delete()
    mail = OutgoingMail.objects.filter(pk=mail_id).first()
    if mail is not None:
        send_queued_mail(mail)


@app.task(name="organizations.rotate_keys", queue="urgent", retry=RetryStrategy(max_attempts=5, wait=1))
@transaction.atomic
def rotate_keys(organization_id: str, number: str) -> None:
    """Key ``number`` is retired and the next one takes its place; does nothing where that has been done.

    What was sealed to the old one stays readable, and what it signed verifiable: it opens until nothing is sealed to it any more
    (``keys.retirement``). The key that names uploads is carried over, or the same upload would have two names.
    """
    organization = Organization.objects.select_for_update().get(pk=organization_id)
    key = organization.key
    if key is None or key.number != int(number):
        return
    OrganizationKey.objects.filter(pk=key.pk).update(retired_at=timezone.now())
    _make_keys(organization, number=key.number + 1, wrapped_hash_key=bytes(key.wrapped_hash_key))
    record(
        "organization.keys_rotated",
        by=None,
        subject=organization,
        organization_id=organization.pk,
        number=key.number + 1,
    )
    notify(people_of(organization, Role.DATA_STEWARD), "organization.keys_rotated", organization, number=key.number + 1)


@app.periodic(cron="* * * * *")
@app.task(name="organizations.endorse_keys", queue="urgent", queueing_lock="organizations.endorse_keys")
def endorse_keys(timestamp: int) -> None:
    """Every minute: a new key of the node is recorded; keys of organizations that it has not signed are examined and signed by it."""
    records.observe(now=timezone.now())
    records.endorse_outstanding()


@app.periodic(cron="29 * * * *")
@app.task(name="organizations.tend_keys", queue="background", queueing_lock="organizations.tend_keys")
def tend_keys(timestamp: int) -> None:
    """Every hour: what older keys wrapped or opened comes under the one in use, and what nothing needs ends.

    Whoever runs `entente keys rewrap` sees the same work as it proceeds; where that was ended, it goes on here.
    """
    for kind in (Kind.MASTER, Kind.STORE):
        if len(records.held(kind)) > 1:
            for _ in rewrap(kind, ring_of(kind)):
                pass
    retirement.tend()


def _make_keys(organization: Organization, *, number: int, wrapped_hash_key: bytes | None = None) -> None:
    ring = master_ring()
    pair = new_organization_keys(organization.pk)
    signing = sealing.new_key()
    context = organization.pk.bytes
    key = OrganizationKey(
        organization=organization,
        number=number,
        public_key=pair.public,
        wrapped_private_key=pair.wrapped_private,
        signing_public_key=sealing.signing_public(signing),
        wrapped_signing_key=ring.wrap(signing, context + b"signing"),
        wrapped_hash_key=wrapped_hash_key or ring.wrap(sealing.new_key(), context + b"hash"),
    )
    endorse(key)
    key.save(force_insert=True)


def opening_key(organization: Organization) -> bytes:
    """What opens all that is sealed to an organization: its private keys one after the other, the newest first. Worker only.

    Whoever holds them while the organization's keys are rotated opens with them what is sealed to newer ones (``PrivateKeys``).
    """

    def read() -> bytes:
        keys = organization.keys.filter(destroyed_at=None).order_by("-number")
        opened = [private for key in keys if (private := _private_key_of(key)) is not None]
        if not opened:
            raise Failed("vault.no_organization_key", transient=True, organization_id=organization.pk)
        return b"".join(opened)

    return sealing.PrivateKeys.of(read)


def _private_key_of(key: OrganizationKey) -> bytes | None:
    """``None`` for a row that the node did not sign and the master key does not open: somebody else put it there."""
    try:
        return private_key(bytes(key.wrapped_private_key), key.organization_id)
    except Failed as error:
        if error.transient or is_endorsed(key) or error.code_given == "vault.no_master_key":
            raise
        return None


def open_sealed(organization: Organization, sealed: bytes, info: bytes) -> bytes:
    """What was sealed to an organization by ``sealing.seal_to``, to whichever of its keys. Worker only."""
    return sealing.open_with(opening_key(organization), sealed, info)


def hash_key(organization: Organization) -> bytes:
    """The key under which an organization's uploads are named where a plain hash would be an oracle. Worker only."""
    key = organization.key
    if key is None:
        raise Failed("vault.no_organization_key", transient=True, organization_id=organization.pk)
    return master_ring().unwrap(bytes(key.wrapped_hash_key), organization.pk.bytes + b"hash")


def signing_key(organization: Organization) -> tuple[OrganizationKey, bytes]:
    """The key in use of an organization, and the seed with which it signs (Ed25519). Worker only."""
    key = organization.key
    if key is None:
        raise Failed("vault.no_organization_key", transient=True, organization_id=organization.pk)
    return key, master_ring().unwrap(bytes(key.wrapped_signing_key), organization.pk.bytes + b"signing")
