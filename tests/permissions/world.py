"""The world of the matrix: everything that the pages of the journeys show, access in every state in which it can be, and who reads."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from django.utils import timezone

from tests.journeys import rights
from tests.journeys.stage import Stage
from tests.passkeys import SoftPasskey
from tests.permissions.rules import READERS, ROLES, VISITOR

PASSWORD = "a long invented phrase"


@dataclass(frozen=True)
class Shown:
    """A page of the journeys: its route, its arguments in their order, and the organization of whoever looks at it."""

    name: str
    arguments: tuple[Any, ...]
    query: str
    state: str
    organization: str


@dataclass
class World:
    """Organizations by their short names, people by the names of the readers, accesses by their states."""

    organizations: dict[str, Any]
    people: dict[str, Any]
    shown: list[Shown] = field(default_factory=list)
    accesses: dict[str, Any] = field(default_factory=dict)
    upload_links: dict[str, str] = field(default_factory=dict)
    keys: dict[str, str] = field(default_factory=dict)
    activations: dict[str, str] = field(default_factory=dict)
    feeds: dict[str, str] = field(default_factory=dict)
    request_links: dict[str, str] = field(default_factory=dict)
    release: Any = None
    dataset: Any = None

    def short_name(self, organization_id: Any) -> str:
        """What this organization is called here; empty for one that has no reader."""
        return next((name for name, each in self.organizations.items() if each.pk == organization_id), "")


def build(stage: Stage) -> World:
    """The stage of the journeys, then its readers, the ends of access, links and keys."""
    from entente.organizations.models import Organization, User
    from entente.organizations.services import found_organization

    network = stage.network
    nation = User.objects.get(email="nation@example.org").memberships.get().organization
    elsewhere = found_organization(kind="nonprofit", name_en="Elsewhere", name_fr="Ailleurs", jurisdiction="CA-ON")
    organizations = {
        "nonprofit": network.nonprofit,
        "city": network.city,
        "region": network.region,
        "nation": nation,
        "elsewhere": elsewhere,
    }
    world = World({name: Organization.objects.get(pk=each.pk) for name, each in organizations.items()}, {})
    world.people = _people(network, world.organizations)
    home = {
        person.pk: reader.organization for reader in READERS for person in [world.people.get(reader.name)] if person
    }
    world.shown = [
        Shown(each.name, each.arguments, each.query, each.state, home.get(getattr(each.reader, "pk", None), ""))
        for each in stage.sights
    ]
    world.release, world.dataset = stage.release, stage.release.dataset
    world.accesses = _accesses(stage)
    _of_an_authority(stage, nation)
    _small_things(stage, world)
    return world


def _people(network: Any, organizations: dict[str, Any]) -> dict[str, Any]:
    """Somebody for each reader: those who did what there is, and new ones for the other roles."""
    from allauth.mfa.models import Authenticator
    from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret

    from entente.organizations.models import User
    from entente.organizations.services import join, make_account

    people = {
        "nonprofit data_steward": network.steward,
        "nonprofit privacy_officer": network.officer,
        "nonprofit contributor": network.contributor,
        "city data_steward": network.city_steward,
        "city recipient": network.recipient,
        "region data_steward": User.objects.get(email="keeper@example.org"),
        "nation data_steward": User.objects.get(email="nation@example.org"),
    }
    for reader in READERS:
        if reader.name == VISITOR:
            continue
        if reader.name not in people:
            address = f"matrix-{reader.name.replace(' ', '-').replace('_', '-')}@example.org"
            people[reader.name] = make_account(email=address, name=reader.name.title(), password=PASSWORD)
            for letter in reader.roles:
                join(people[reader.name], organizations[reader.organization], ROLES[letter])
        if not Authenticator.objects.filter(user=people[reader.name]).exists():
            TOTP.activate(people[reader.name], generate_totp_secret())
    User.objects.filter(pk=people["operator"].pk).update(is_superuser=True)
    return people


def _accesses(stage: Any) -> dict[str, Any]:
    """What the city was given, once for each way in which access can stand or have ended. No worker has come by since."""
    from agreements.services import suspend_agreement, terminate_agreement
    from exports.models import Delivery, Entitlement
    from exports.services import accept_terms, revoke_entitlement, withdraw_release

    steward, now = stage.network.steward, timezone.now()
    states = ("not accepted", "expired", "revoked", "suspended", "terminated", "withdrawn", "not delivered")
    accept_terms(stage.entitlement.pk, digest=stage.active.digest(), by=stage.network.city_steward, now=now)
    found = {"open": stage.entitlement} | {state: _access(stage, state) for state in states}
    Delivery.objects.filter(entitlement=found["not delivered"]).update(status="failed")
    Entitlement.objects.filter(pk=found["expired"].pk).update(
        starts_at=now - timedelta(days=2), ends_at=now - timedelta(minutes=1)
    )
    reason = "An invented reason."
    revoke_entitlement(found["revoked"].pk, by=steward, reason=reason, now=now)
    suspend_agreement(found["suspended"].release.agreement_id, by=steward, reason=reason)
    terminate_agreement(found["terminated"].release.agreement_id, by=steward, reason=reason, now=now)
    withdraw_release(found["withdrawn"].release_id, by=steward, reason=reason, now=now)
    return found


def _access(stage: Any, state: str) -> Any:
    """An access under an agreement of its own, with the files that were delivered for the open one."""
    from exports.gate import make_entitlement
    from exports.models import Delivery, Release
    from exports.services import accept_terms

    network, now, agreement = stage.network, timezone.now(), stage.agree(title=f"Access {state}")
    parts = {
        name: getattr(stage.release, name)
        for name in ("run", "purpose", "formats", "manifest", "fields", "legal_status")
    }
    release = Release.objects.create(
        **parts, agreement=agreement, status="available", released_by=network.steward, released_at=now, published_at=now
    )
    made = make_entitlement(
        release, network.city, ends_on=agreement.ends_on, by=network.steward, actor=network.steward, now=now
    )
    for person in () if state == "not accepted" else (network.recipient, network.city_steward):
        accept_terms(made.pk, digest=agreement.digest(), by=person, now=now)
    Delivery.objects.filter(entitlement=made).update(status="ready", files=stage.entitlement.delivery.files)
    return made


def _of_an_authority(stage: Any, nation: Any) -> None:
    """A release under an agreement in which the authority of a community takes part."""
    from agreements.models import Agreement
    from exports.models import Release

    agreement = Agreement.objects.filter(parties__organization=nation, status="active").first()
    Release.objects.create(
        run=stage.runs["reviewed"], agreement=agreement, purpose="service-planning", status="available", legal_status=[],
        released_by=stage.network.steward, released_at=timezone.now(), published_at=timezone.now(),
    )  # fmt: skip
    Release.objects.create(
        run=stage.runs["reviewed"], agreement=stage.agree(title="Not published"), purpose="service-planning", status="failed",
        legal_status=[], released_by=stage.network.steward, released_at=timezone.now(),
    )  # fmt: skip


def _small_things(stage: Any, world: World) -> None:
    """What belongs to one person or to one organization, in the states of which an address speaks."""
    from agreements.library import network_template
    from agreements.services import copy_template, make_feed, revoke_feed, save_view
    from entente.catalogue.models import UploadLink
    from entente.catalogue.services import protect_names, send_upload_link
    from entente.catalogue.services.community_registers import register_entries
    from entente.organizations.models import PasskeyEnrolment, RoleProposal
    from entente.organizations.notices import notify
    from entente.requests.models import DataRequest
    from exports.services import KeyWanted, activate_key, make_key, revoke_key

    network, now, nonprofit = stage.network, timezone.now(), world.organizations["nonprofit"]
    RoleProposal.objects.create(organization=nonprofit, user=network.contributor, role="data_steward")
    credential = SoftPasskey().credential
    PasskeyEnrolment.objects.create(organization=nonprofit, person=network.contributor, credential=credential)
    DataRequest.objects.filter(organization=nonprofit, status="received").update(status="waiting")
    register_entries(
        world.organizations["nation"].pk, "name", ["Invented House"], by=world.people["nation data_steward"], now=now
    )
    notify([network.steward], "membership.given", nonprofit)
    protect_names(nonprofit.pk, ["Maple House"], "en", source="typed", by=network.steward)
    save_view("Mine", "status=running", by=network.steward)
    copy_template(network_template("tables-to-funder", 1), nonprofit, by=network.steward)
    dataset = stage.versions["columns"].dataset
    period = {"period_start": now.date(), "period_end": now.date()}
    made = {state: send_upload_link(dataset, **period, days=7, by=network.contributor, now=now) for state in ("open", "expired", "revoked", "used")}  # fmt: skip
    ends = {
        "expired": {"created_at": now - timedelta(days=8), "expires_at": now - timedelta(days=1)},
        "revoked": {"revoked_at": now},
    }
    for state, values in ends.items():
        UploadLink.objects.filter(pk=made[state][0].pk).update(**values)
    world.upload_links = {state: token for state, (_link, token) in made.items()}
    _feed, revoked = make_feed(by=network.steward, now=now)
    revoke_feed(by=network.steward, now=now)
    _feed, live = make_feed(by=network.steward, now=now)
    world.feeds = {"open": live, "revoked": revoked, "malformed": secrets.token_urlsafe(8)}
    _use_link(stage, dataset, world.upload_links["used"])
    _incidents(stage)
    rights.objection(stage.network, dataset)
    for state in ("open", "used", "expired", "revoked"):
        wanted = KeyWanted("api", f"Key {state}", now + timedelta(days=9))
        key, token = make_key(network.city, wanted, by=network.recipient, now=now)
        world.activations[state] = token
        if state == "used":
            activate_key(token, now=now)
        elif state == "revoked":
            revoke_key(key.pk, by=network.recipient, now=now)
        elif state == "expired":
            type(key).objects.filter(pk=key.pk).update(
                made_at=now - timedelta(days=9), activation_ends_at=now - timedelta(days=6)
            )


def _incidents(stage: Any) -> None:
    """One of which much is owed, and one that can be closed; the city was told of the second."""
    from tests.journeys import incidents

    incidents.recorded(stage.network, stage.release)
    incidents.finished(stage.network, stage.release)


def _use_link(stage: Any, dataset: Any, token: str) -> None:
    """A file came in by it; no worker has read it."""
    from entente.catalogue.services import open_upload, receive_by_link
    from entente.catalogue.uploads.intake import Upload

    writer = open_upload(dataset)
    writer.write(b"age,fsa\n34,M5V\n")
    today = timezone.localdate()
    receive_by_link(token, writer.finish(), Upload(today, today, "csv"), now=timezone.now())
