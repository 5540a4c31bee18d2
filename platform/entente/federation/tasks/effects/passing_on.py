"""A recipient's node asks that a release be passed on, goes on confirming that, and takes it back; the provider's node answers and ends it."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils import timezone

from agreements.tasks.following import follow_agreement
from entente.audit.jobs import defer
from entente.audit.services import record
from entente.core.errors import Finding, Invalid, NotPermitted
from entente.federation.models import Peer, RemoteOnward
from entente.federation.policies import lease_of
from entente.federation.queries import own_did, public_key_of
from entente.federation.tasks.effects import effect
from entente.federation.tasks.onward_requests import tell_holder
from entente.federation.wire.faults import Rejected
from entente.federation.wire.messages import Message
from entente.federation.wire.onward import OnwardRequest, read_request
from entente.organizations.models import Organization
from entente.proof import Malformed, well_formed
from exports.deliveries.onward import access_of, begin_onward, onward_share_verdict, require_new_and_markable
from exports.deliveries.revocation import end_entitlement
from exports.models import Entitlement, NodeOnward
from exports.states import EndCause

MOST_SHARES = 1_000
MOST_CODES = 50


@effect("onward.asked")
def take_question(message: Message, peer: Peer) -> None:
    """May a release be passed on? Judged by the gate as what is passed on here; each question is answered once.

    Raises:
        Invalid: "onward.request_not_signed": by that node, for this one; "onward.asked_already"; "remote.no_such_release": no access of an organization of that node, in this thread.
    """
    now, body = timezone.now(), message.body
    try:
        request = read_request(body.get("request"), to=own_did(), key_of=lambda name: public_key_of(name, at=now))
    except Rejected:  # the message itself is that node's
        raise Invalid(Finding("onward.request_not_signed")) from None
    if request.sender != peer.did:
        raise Invalid(Finding("onward.request_not_signed"))
    with _read():
        versions, until = body["agreement"], _moment(body["until"])
        opened_by, approved_by = _person(body["opened_by"], peer), _person(body["approved_by"], peer)
        if opened_by["person"] == approved_by["person"]:
            raise ValueError("one person alone")
    if NodeOnward.objects.filter(pk=request.id).exists():
        raise Invalid(Finding("onward.asked_already"))
    first = _first(request, peer)
    if first is None or first.release.agreement.lineage != message.thread:
        raise Invalid(Finding("remote.no_such_release"))
    recipient = Organization.objects.filter(pk=request.recipient).first()
    if recipient is None:
        raise Invalid(Finding("remote.no_such_release"))
    share = NodeOnward(
        id=request.id,
        entitlement=first,
        recipient=recipient,
        ends_on=request.ends_on,
        request=body["request"],
        opened_by=opened_by,
        approved_by=approved_by,
        asked_at=now,
        confirmed_until=until,
    )
    try:
        with transaction.atomic():
            _grant(share, request, versions, peer=peer, now=now)
    except NotPermitted as refused:
        _refuse(share, [str(reason.value) for reason in refused.reasons] or [refused.code_given])
    except Invalid as invalid:
        _refuse(share, [invalid.code_given])
    except Malformed:
        raise Invalid(Finding("remote.announcement_malformed")) from None
    defer("federation.answer_onward", share_id=str(share.pk))


def _grant(share: NodeOnward, request: OnwardRequest, versions: Any, *, peer: Peer, now: datetime) -> None:
    """What is asked for begins, under the very agreement that the request names, verified here.

    Raises:
        NotPermitted: a rule refuses it.
        Invalid: it is had already; the request names another agreement than the one that came with it.
    """
    first = share.entitlement
    share.agreement = under = follow_agreement(versions, node=peer.pk, now=now)
    if (under.pk, under.digest()) != (request.agreement, request.digest):
        raise Invalid(Finding("onward.other_agreement"))
    share.confirmed_until = _latest(share, share.confirmed_until, now=now)
    share.save(force_insert=True)
    passed_on = access_of(first, share.recipient, under, ends_on=share.ends_on, by=None, now=now)
    verdict = onward_share_verdict(passed_on, ends_on=share.ends_on, now=now, asked_by_node=True)
    if not verdict:
        raise NotPermitted(verdict.reasons)
    require_new_and_markable(first, share.recipient, under)
    begin_onward(passed_on, by=None)
    share.granted = passed_on
    share.save(update_fields=["granted"])


def _refuse(share: NodeOnward, codes: list[str]) -> None:
    """What began is rolled back; that it was asked, and why not, is noted."""
    names = ("id", "entitlement", "recipient", "ends_on", "request", "opened_by", "approved_by", "asked_at")
    values = {name: getattr(share, name) for name in names}
    NodeOnward.objects.create(**values, confirmed_until=share.asked_at, codes=sorted(codes))
    first = share.entitlement
    owner_id, facts = first.release.dataset.owner_id, {"recipient_id": share.recipient_id, "codes": sorted(codes)}
    record("onward.refused_to_node", by=None, subject=first, organization_id=owner_id, **facts)


@effect("onward.confirmed")
def take_confirmation(message: Message, peer: Peer) -> None:
    """The agreements under which something was passed on stand there: access goes on for a while, never longer than a lease may be."""
    now = timezone.now()
    with _read():
        shares = {uuid.UUID(key): _moment(until) for key, until in message.body["shares"].items()}
        if len(shares) > MOST_SHARES:
            raise ValueError("too many")
    for share in _shares_of(peer).filter(pk__in=shares, granted__revoked_at=None):
        if share.entitlement.release.agreement.lineage != message.thread:
            raise Invalid(Finding("remote.no_such_release"))
        share.confirmed_until = _latest(share, shares[share.pk], now=now)
        share.save(update_fields=["confirmed_until"])


@effect("onward.taken_back")
def end_by_word(message: Message, peer: Peer) -> None:
    """Whoever passed it on takes it back, or its agreement is over there. An end of something unknown is an end all the same."""
    with _read():
        key = uuid.UUID(message.body["share"])
    share = _shares_of(peer).filter(pk=key, granted__isnull=False).first()
    if share is None or share.granted_id is None:
        return
    entitlements = Entitlement.objects.select_for_update(of=("self",)).select_related(
        "release__run__version__dataset__owner", "recipient", "passed_on_from__recipient"
    )
    passed_on = entitlements.get(pk=share.granted_id)
    end_entitlement(passed_on, by=None, reason=EndCause.TAKEN_BACK, now=timezone.now())


@effect("onward.answered")
def take_answer(message: Message, peer: Peer) -> None:
    """The provider's node says whether it may; only of what it was asked, and once."""
    now, body = timezone.now(), message.body
    with _read():
        key, codes = uuid.UUID(body["share"]), _codes(body["codes"])
        access = None if body["access"] is None else uuid.UUID(body["access"])
        ends_at = None if body["ends_at"] is None else _moment(body["ends_at"])
        if (access is None) == (not codes) or (access is None) != (ends_at is None):
            raise ValueError("neither yes nor no")
    share = _asked_of(peer, key, message)
    if share is None or share.answered_at is not None:
        raise Invalid(Finding("onward.not_asked"))
    share.answered_at, share.codes, share.access_id, share.access_ends_at = now, codes, access, ends_at
    share.save(update_fields=["answered_at", "codes", "access_id", "access_ends_at"])
    tell_holder(share, "remote.onward_granted" if access is not None else "remote.onward_not_granted")


@effect("onward.ended")
def take_end(message: Message, peer: Peer) -> None:
    """The provider's node ended it, or it ended there."""
    with _read():
        key = uuid.UUID(message.body["share"])
    share = _asked_of(peer, key, message)
    if share is None:
        raise Invalid(Finding("onward.not_asked"))
    if share.ended_at is None:
        share.ended_at, share.ended_reason = timezone.now(), "provider"
        share.save(update_fields=["ended_at", "ended_reason"])
        tell_holder(share, "remote.onward_ended")


@contextmanager
def _read() -> Iterator[None]:
    """Within it, a body that is not as its kind has it is refused by that name."""
    try:
        with well_formed():
            yield
    except Malformed:
        raise Invalid(Finding("remote.announcement_malformed")) from None


def _first(request: OnwardRequest, peer: Peer) -> Entitlement | None:
    """The access of an organization of that node, locked."""
    entitlements = Entitlement.objects.select_for_update(of=("self",)).select_related(
        "release__run__version__dataset__owner", "release__agreement", "recipient", "passed_on_from"
    )
    return entitlements.filter(pk=request.entitlement, recipient__home_node=peer.pk).first()


def _shares_of(peer: Peer) -> Any:
    shares = NodeOnward.objects.select_for_update(of=("self",)).filter(entitlement__recipient__home_node=peer.pk)
    return shares.select_related(
        "entitlement__release__agreement", "entitlement__release__run__version__dataset", "agreement"
    )


def _asked_of(peer: Peer, key: uuid.UUID, message: Message) -> RemoteOnward | None:
    """What that node was asked from here, in this thread; locked."""
    shares = RemoteOnward.objects.select_for_update(of=("self",)).filter(
        pk=key, release__peer=peer, release__agreement__lineage=message.thread, asked_at__isnull=False
    )
    return shares.select_related("release__recipient", "release__agreement", "recipient").first()


def _latest(share: NodeOnward, until: datetime, *, now: datetime) -> datetime:
    """What that node says, and never longer than both agreements let it go on without a word."""
    release, under = share.entitlement.release, share.agreement
    assert under is not None
    days = min(agreement.current.machine_terms.lease_days for agreement in (release.agreement, under))
    return min(until, now + lease_of(release.dataset.kind, lease_days=days))


def _codes(codes: Any) -> list[str]:
    if not isinstance(codes, list) or len(codes) > MOST_CODES:
        raise ValueError("too many")
    if not all(isinstance(code, str) and code.isascii() and code.isprintable() and len(code) <= 80 for code in codes):
        raise ValueError("no codes")
    return codes


def _person(stated: Mapping[str, Any], peer: Peer) -> dict[str, str]:
    name = stated["name"]
    if not isinstance(name, str) or not name.isprintable() or not 0 < len(name) <= 300:
        raise ValueError("no name")
    return {"node": str(peer.pk), "person": str(uuid.UUID(stated["person"])), "name": name}


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError("no time zone")
    return moment
