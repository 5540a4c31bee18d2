"""Organizations of another node ask those of this one to count, and answer what was asked here. Nothing that arrives is believed for being signed."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from datetime import date
from typing import Any, Final
from uuid import UUID

from django.utils import timezone

from agreements.models import RECEIVING_ROLES
from anonymizer.engine.errors import EngineError
from anonymizer.engine.tabulation.joint_tables import read_partial
from entente.audit.services import record, require
from entente.catalogue.vocabularies import Purpose
from entente.core.canonical import read_strictly
from entente.core.errors import Failed, Refused
from entente.federation.models import CountShare, JointCount, Outgoing, Peer, RemoteRelease
from entente.federation.queries.counts import asked_organizations, asking_verdict, is_well_formed, partial_rule
from entente.federation.tasks.counts import add_shares, seal_context, take_contribution, tell_asker, tell_of_withdrawal
from entente.federation.tasks.effects import effect, settled
from entente.federation.tasks.effects.reading import agreement_of, read
from entente.federation.wire.messages import Message, Receipt
from entente.organizations.models import Organization
from entente.organizations.tasks import opening_key
from entente.vault.sealing import open_with

_QUESTION: Final = frozenset(
    [
        "count",
        "agreement",
        "digest",
        "organization",
        "title",
        "purpose",
        "period",
        "needs",
        "places",
        "times",
        "threshold",
        "pooling",
        "asked",
    ]
)


@effect("count.asked")
def take_question(message: Message, peer: Peer) -> None:
    """A question of an organization of that node: under an agreement in force, in the form that everybody answers alike.

    Raises:
        Refused: "count.asked_already"; "count.malformed": a field more or less than a question has; "count.other_text": of the agreement;
            "count.not_its_node"; "count.not_asked": it names others than the providers that live here.
    """
    agreement, body = agreement_of(message), message.body
    with read():
        if set(body) != _QUESTION or set(body["pooling"]) != {"least", "within_percent"}:
            raise Refused("count.malformed")
        count = JointCount(
            id=UUID(body["count"]),
            agreement=agreement,
            agreement_digest=str(body["digest"]),
            organization=_party(agreement, body["organization"], peer),
            peer=peer,
            asked_at=timezone.now(),
            title_en=_words(body["title"]["en"], 200),
            title_fr=_words(body["title"]["fr"], 200),
            purpose=Purpose(body["purpose"]),
            period_start=date.fromisoformat(body["period"][0]),
            period_end=date.fromisoformat(body["period"][1]),
            needs=body["needs"],
            place_level=str(body["places"]),
            time_level=str(body["times"]),
            threshold=_number(body["threshold"]),
            least=_number(body["pooling"]["least"]),
            within_percent=_number(body["pooling"]["within_percent"]),
        )
        names = {UUID(identifier) for identifier in body["asked"]}
    if JointCount.objects.filter(pk=count.pk).exists():
        raise Refused("count.asked_already")
    if not is_well_formed(count):
        raise Refused("count.malformed")
    if count.agreement_digest != agreement.digest():
        raise Refused("count.other_text")
    require(
        asking_verdict(agreement, count.organization, count.purpose, now=timezone.now()),
        subject=agreement,
        organization_id=count.organization_id,
    )
    here = [other for other in asked_organizations(agreement, count.organization) if not other.is_remote]
    if not names or names != {other.pk for other in here}:
        raise Refused("count.not_asked")
    count.save(force_insert=True)
    add_shares(count, here)


@effect("count.withdrawn")
def take_withdrawal(message: Message, peer: Peer) -> None:
    """Nobody here contributes any more."""
    with read():
        identifier = UUID(message.body["count"])
    count = JointCount.objects.select_for_update(of=("self",)).filter(pk=identifier, peer=peer).first()
    if count is None:
        raise Refused("count.unknown")
    if count.withdrawn_at is None:
        tell_of_withdrawal(count)
        count.withdrawn_at = timezone.now()
        count.save(update_fields=["withdrawn_at"])
        for share in count.shares.all():
            record("count.withdrawn", by=None, subject=count, organization_id=share.organization_id)


@effect("count.declined")
def take_refusal(message: Message, peer: Peer) -> None:
    """An organization of that node says no, and why."""
    share = _share(message, peer)
    with read():
        reason = " ".join(_words(message.body["reason"], 500).split())
    if share.contributed_at is not None or share.declined_at is not None:
        raise Refused("count.answered_already")
    share.declined_at, share.reason = timezone.now(), reason
    share.save(update_fields=["declined_at", "reason"])
    record("count.declined", by=None, subject=share.joint_count, organization_id=share.organization_id)
    tell_asker(share.joint_count, "count.declined")


@effect("count.contributed")
def take_counts(message: Message, peer: Peer) -> None:
    """The protected counts of an organization of that node, which rest on a release that the node announced before.

    Raises:
        Refused: "count.answered_already": while what it contributed before stands; "count.no_release": none was announced by this organization to
            the one that asked, under the agreement and for the purpose of the question; "count.unreadable"; or what is wrong with the counts.
    """
    share = _share(message, peer)
    count = share.joint_count
    with read():
        release = RemoteRelease.objects.filter(
            pk=UUID(message.body["entitlement"]),
            peer=peer,
            owner=share.organization_id,
            recipient=count.organization_id,
            agreement=count.agreement_id,
            purpose=count.purpose,
            ended_at=None,
        ).first()
        sealed = base64.b64decode(message.body["cells"], validate=True)
    if count.withdrawn_at is not None:
        raise Refused("count.withdrawn")
    if share.contributed_at is not None and share.release is not None and share.release.ended_at is None:
        raise Refused("count.answered_already")
    if release is None:
        raise Refused("count.no_release")
    cells = _opened(sealed, count)
    try:
        read_partial(cells, partial_rule(count))
    except EngineError as error:
        raise Refused(error.findings[0].code) from None
    take_contribution(share, cells, now=timezone.now(), release=release)


@settled("count.contributed")
def note_contribution(message: Outgoing, body: Mapping[str, Any], receipt: Receipt) -> None:
    """The other node took the counts in: now they are contributed."""
    for share in CountShare.objects.select_for_update(of=("self",)).filter(message=message):
        share.contributed_at = timezone.now()
        share.save(update_fields=["contributed_at"])
        record("count.contributed", by=None, subject=share.joint_count, organization_id=share.organization_id)


def _opened(sealed: bytes, count: JointCount) -> dict[str, Any]:
    private = opening_key(count.organization)
    try:
        cells = read_strictly(open_with(private, sealed, seal_context(count)))
    except (Failed, ValueError):
        raise Refused("count.unreadable") from None
    if not isinstance(cells, dict):
        raise Refused("joint.malformed")
    return cells


def _share(message: Message, peer: Peer) -> CountShare:
    """The part of an organization of that node in what was asked here, in the thread of its agreement."""
    with read():
        count, organization = UUID(message.body["count"]), UUID(message.body["organization"])
    shares = CountShare.objects.select_for_update(of=("self",)).select_related(
        "joint_count__agreement", "joint_count__organization", "release"
    )
    share = shares.filter(
        joint_count=count,
        joint_count__peer=None,
        joint_count__agreement__lineage=message.thread,
        organization=organization,
        organization__home_node=peer.pk,
    ).first()
    if share is None:
        raise Refused("count.unknown")
    return share


def _party(agreement: Any, identifier: str, peer: Peer) -> Organization:
    party = agreement.parties.filter(
        organization=UUID(identifier), organization__home_node=peer.pk, role__in=RECEIVING_ROLES
    ).first()
    if party is None:
        raise Refused("count.not_its_node")
    organization: Organization = party.organization
    return organization


def _words(text: Any, most: int) -> str:
    if not isinstance(text, str) or not text.strip() or len(text) > most or not text.isprintable():
        raise ValueError("not in its form")
    return text.strip()


def _number(value: Any) -> int:
    if type(value) is not int or not 0 < value <= 1_000_000:
        raise ValueError("no number")
    return value
