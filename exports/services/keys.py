"""What people do with the keys of their programs: make, activate, rotate, revoke; and what a program does with one: prove who asks."""

from __future__ import annotations

import hashlib
import secrets
import uuid
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from django.core import signing
from django.db import models, transaction

from entente.audit.services import record, record_refusal, require
from entente.catalogue.models import Dataset
from entente.core.errors import Finding, Invalid, NotPermitted
from entente.core.prepared import Prepared
from entente.organizations.models import Membership, Organization, User
from exports import permissions, policies
from exports.models import AccessKey
from exports.states import KeyKind, KeyScope

MOST_DAYS: Final = 365
ACTIVATION_HOURS: Final = 72
MOST_OVERLAP_HOURS: Final = 24
ACCESS_TOKEN_SECONDS: Final = 900
_SALT: Final = "exports.access-token"


@dataclass(frozen=True, slots=True)
class KeyWanted:
    """What a key is for. ``dataset``: this series alone. ``scopes``: ``exports.states.KeyScope``."""

    kind: str
    name: str
    expires_at: datetime
    dataset: Dataset | None = None
    scopes: tuple[str, ...] = (KeyScope.READ,)


@transaction.atomic
def make_key(organization: Organization, wanted: KeyWanted, *, by: User, now: datetime) -> tuple[AccessKey, str]:
    """A key that waits for its activation, and the token of the link that activates it once."""
    verdict = permissions.may_make_keys(by, organization, wanted.scopes) & policies.can_make_key(
        kind=wanted.kind, scopes=wanted.scopes
    )
    require(verdict, subject=organization, organization_id=organization.pk)
    if not now < wanted.expires_at <= now + timedelta(days=MOST_DAYS + 1):
        raise Invalid(Finding("key.term", facts={"most": MOST_DAYS}))
    return _made(organization, wanted, by=by, now=now, replaces=None)


@transaction.atomic
def activate_key(token: str, *, now: datetime) -> tuple[AccessKey, str]:
    """The secret, which is told once and kept by nobody: from now on only its hash is known here.

    Raises:
        AccessKey.DoesNotExist: no key waits for this token.
    """
    key = _keys().select_for_update(of=("self",)).get(activation_hash=token_hash(token))
    require(policies.can_activate(key, now=now), subject=key, organization_id=key.organization_id)
    secret = f"entente_{secrets.token_urlsafe(32)}"
    key.activated_at, key.secret_hash = now, token_hash(secret)
    key.save(update_fields=["activated_at", "secret_hash"])
    record("key.activated", by=None, subject=key, organization_id=key.organization_id, kind=key.kind)
    return key, secret


@transaction.atomic
def rotate_key(key_id: uuid.UUID, *, overlap_hours: int, by: User, now: datetime) -> tuple[AccessKey, str]:
    """A key that replaces another for the same term; the older one ends after ``overlap_hours``, a day at most."""
    if not 0 <= overlap_hours <= MOST_OVERLAP_HOURS:
        raise Invalid(Finding("key.overlap", facts={"most": MOST_OVERLAP_HOURS}))
    old = _keys().select_for_update(of=("self",)).get(pk=key_id)
    replaced = AccessKey.objects.filter(replaces=old).exists()
    verdict = permissions.may_make_keys(by, old.organization, old.scopes) & policies.can_rotate(
        old, is_replaced=replaced, now=now
    )
    require(verdict, subject=old, organization_id=old.organization_id)
    wanted = KeyWanted(old.kind, old.name, now + (old.expires_at - old.made_at), old.dataset, tuple(old.scopes))
    replacement = _made(old.organization, wanted, by=by, now=now, replaces=old)
    ends_at = max(now + timedelta(hours=overlap_hours), old.made_at + timedelta(seconds=1))
    old.expires_at = min(old.expires_at, ends_at)
    old.save(update_fields=["expires_at"])
    record("key.rotated", by=by, subject=old, organization_id=old.organization_id, hours=overlap_hours)
    return replacement


@transaction.atomic
def revoke_key(key_id: uuid.UUID, *, by: User, now: datetime) -> AccessKey:
    """The next request with it is refused. Files that it fetched before remain where they are."""
    key = _keys().select_for_update(of=("self",)).get(pk=key_id)
    require(
        permissions.may_make_keys(by, key.organization, key.scopes), subject=key, organization_id=key.organization_id
    )
    if key.revoked_at is None:
        key.revoked_at, key.revoked_by = now, by
        key.save(update_fields=["revoked_at", "revoked_by"])
        record("key.revoked", by=by, subject=key, organization_id=key.organization_id)
    return key


def key_of(secret: str, *, kinds: Collection[str], now: datetime) -> AccessKey | None:
    """The key whose secret or access token this is, if it may be used; a refusal leaves an event in its organization's trail."""
    key = _BY_HASH.first(hashed=token_hash(secret))
    if key is not None and key.kind not in kinds:
        key = None
    if key is None and KeyKind.CLIENT in kinds:
        key = _key_of_access_token(secret)
    elif key is not None and key.kind == KeyKind.CLIENT:
        return None  # a client's secret buys access tokens, and opens nothing itself
    return _usable(key, now=now)


def require_scope(key: AccessKey, *scopes: str) -> None:
    """Refuse what the key was made for neither of; the refusal is told in the name of the person who made it."""
    require(policies.is_for(key, scopes), subject=key, organization_id=key.organization_id)


def issue_access_token(client_id: str, secret: str, *, now: datetime) -> tuple[str, int] | None:
    """An access token and the seconds that it lives, for a client that knows its secret (RFC 6749, section 4.4)."""
    client = keys_to_use().filter(secret_hash=token_hash(secret), kind=KeyKind.CLIENT).first()
    if client is None or not secrets.compare_digest(str(client.pk), client_id):
        return None
    if _usable(client, now=now) is None:
        return None
    return signing.dumps(str(client.pk), salt=_SALT), ACCESS_TOKEN_SECONDS


def _key_of_access_token(token: str) -> AccessKey | None:
    try:
        key_id = signing.loads(token, salt=_SALT, max_age=ACCESS_TOKEN_SECONDS)
    except signing.BadSignature:
        return None
    return _BY_ID.first(key=uuid.UUID(key_id))


def _usable(key: AccessKey | None, *, now: datetime) -> AccessKey | None:
    if key is None:
        return None
    verdict = policies.can_use_key(key, maker_belongs=maker_belongs(key), now=now)
    if not verdict:
        facts = {"subject_type": key._meta.label_lower, "subject_id": str(key.pk)}
        refused = NotPermitted(verdict.reasons, organization_id=str(key.organization_id), **facts)
        record_refusal(key.made_by, refused, view="exports:key")
        return None
    if key.last_used_at is None or now - key.last_used_at >= timedelta(minutes=1):
        AccessKey.objects.filter(pk=key.pk).update(last_used_at=now)
    return key


def _made(
    organization: Organization, wanted: KeyWanted, *, by: User, now: datetime, replaces: AccessKey | None
) -> tuple[AccessKey, str]:
    token = secrets.token_urlsafe(32)
    key = AccessKey.objects.create(
        organization=organization,
        kind=wanted.kind,
        name=wanted.name,
        scopes=sorted(wanted.scopes),
        dataset=wanted.dataset,
        made_by=by,
        made_at=now,
        expires_at=wanted.expires_at,
        activation_hash=token_hash(token),
        activation_ends_at=min(wanted.expires_at, now + timedelta(hours=ACTIVATION_HOURS)),
        replaces=replaces,
    )
    facts = {
        "kind": key.kind,
        "scopes": key.scopes,
        "dataset_id": key.dataset_id,
        "expires_at": key.expires_at.isoformat(),
    }
    record("key.made", by=by, subject=key, organization_id=organization.pk, **facts)
    return key, token


def _keys() -> models.QuerySet[AccessKey]:
    return AccessKey.objects.select_related("organization", "made_by", "dataset")


def keys_to_use() -> models.QuerySet[AccessKey]:
    """Keys, each with whether the person who made it still belongs to its organization, in the same query."""
    membership = Membership.objects.filter(
        user=models.OuterRef("made_by"), organization=models.OuterRef("organization")
    )
    return _keys().annotate(maker_is_member=models.Exists(membership))


def maker_belongs(key: AccessKey) -> bool:
    """What ``keys_to_use`` found; a key that was read otherwise is good for nothing."""
    return bool(getattr(key, "maker_is_member", False))


_BY_HASH: Final = Prepared(lambda hashed: keys_to_use().filter(secret_hash=hashed), hashed=str)
_BY_ID: Final = Prepared(lambda key: keys_to_use().filter(pk=key), key=uuid.UUID)


def token_hash(secret: str) -> str:
    """What is kept of a secret. It has 256 random bits, so a plain hash is enough."""
    return hashlib.sha256(secret.encode()).hexdigest()
