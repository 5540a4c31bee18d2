"""People and organizations for the whole line, made by the same services as everywhere."""

from __future__ import annotations

import csv
import io
import random
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from typing import Any

import pytest
from django.utils import timezone

from tests.worlds import kept


@dataclass
class Network:
    """A nonprofit sponsored by a 211 region, a city that receives, and their people."""

    region: Any
    nonprofit: Any
    city: Any
    contributor: Any
    officer: Any
    steward: Any
    city_steward: Any
    recipient: Any


def contacts_csv(rows: int = 400, seed: int = 7, **extra: str) -> bytes:
    """A small contacts table in which groups are large enough to survive, and one lone person who is not."""
    draw = random.Random(seed)
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(["person_id", "caller_name", "contact_date", "age", "postal_code", "language", "need", "note"])
    for row in range(rows):
        writer.writerow(
            [
                f"P{row // 2:05d}",
                f"Invented Person {row}",
                f"2026-0{draw.randint(1, 2)}-{draw.randint(1, 28):02d}",
                draw.choice(["34", "35", "36", "52", "53"]),
                draw.choice(["M5V 2T6", "M5V 3L9", "M4C 1B5"]),
                draw.choice(["English", "French"]),
                draw.choice(["Food bank", "Shelter", "Tax clinic"]),
                f"Called about hours for the {draw.choice([chr(97 + i) * 5 for i in range(26)])} office, row {row}, will call back.",
            ]
        )
    writer.writerow(
        [
            extra.get("person_id", "P99999"),
            extra.get("caller_name", "Lone Person"),
            "2026-02-03",
            "97",
            "X0A 0H0",
            "Inuktitut",
            extra.get("need", "Food bank"),
            extra.get("note", "Lives alone."),
        ]
    )
    return out.getvalue().encode()


@pytest.fixture
@kept
def network(run_jobs: Callable[..., None]) -> Network:
    from entente.organizations.services import found_organization, join, make_account

    region = found_organization(kind="region_211", name_en="Maple 211", name_fr="Érable 211", jurisdiction="CA-ON")
    nonprofit = found_organization(
        kind="nonprofit",
        name_en="Maple Test Clinic",
        name_fr="Clinique d’essai Érable",
        jurisdiction="CA-ON",
        sponsor=region,
    )
    city = found_organization(
        kind="municipality", name_en="City of Maple", name_fr="Ville d’Érable", jurisdiction="CA-QC"
    )

    def person(name: str, organization: Any, role: str) -> Any:
        user = make_account(email=f"{name}@example.org", name=name.title(), password="a long invented phrase")
        join(user, organization, role)
        return user

    made = Network(
        region=region,
        nonprofit=nonprofit,
        city=city,
        contributor=person("contributor", nonprofit, "contributor"),
        officer=person("officer", nonprofit, "privacy_officer"),
        steward=person("steward", nonprofit, "data_steward"),
        city_steward=person("city-steward", city, "data_steward"),
        recipient=person("recipient", city, "recipient"),
    )
    join(person("second-steward", nonprofit, "data_steward"), nonprofit, "contributor")
    run_jobs()
    return made


@pytest.fixture
@kept
def dataset(network: Network) -> Any:
    from entente.catalogue.services import create_dataset

    return create_dataset(
        owner=network.nonprofit,
        title_en="Contacts",
        title_fr="Contacts",
        kind="contacts",
        by=network.contributor,
    )


@pytest.fixture
@kept
def agreement(network: Network, run_jobs: Callable[..., None]) -> Any:
    """An agreement in force between the nonprofit and the city: drafted by one, signed by two others, sealed."""
    made = agreed(network)
    run_jobs("urgent")
    return made


def agreed(network: Network, *further: tuple[Any, Any]) -> Any:
    """That agreement; ``further``: organizations that may receive too, each with the data steward who signs for it."""
    from agreements import services
    from agreements.terms import Terms

    today = timezone.localdate()
    draft = services.Draft(
        title_en="Contacts for planning",
        title_fr="Contacts pour la planification",
        text_en="The parties agree.",
        text_fr="Les parties conviennent.",
        audience="partner",
        terms=Terms(purposes=("service-planning",), kinds=("contacts",), smallest_k=11, finest_geography="fsa"),
        starts_on=today - timedelta(days=1),
        ends_on=today + timedelta(days=90),
        time_zone="America/Toronto",
        parties=(
            services.Party(network.nonprofit, "provider"),
            *(services.Party(organization, "recipient") for organization, _ in ((network.city, None), *further)),
        ),
    )
    made = services.draft_agreement(draft, drafted_for=network.nonprofit, by=network.steward)
    services.propose_agreement(made.pk, by=network.steward, now=timezone.now())
    second = type(network.steward).objects.get(email="second-steward@example.org")
    signing = [(network.nonprofit, second), (network.city, network.city_steward), *further]
    for organization, signatory in signing:
        party = made.parties.get(organization=organization)
        made = services.sign_agreement(
            made.pk, party_id=party.pk, read_digest=made.digest(), by=signatory, now=timezone.now()
        )
    return made


def signed_again(agreement: Any) -> None:
    """As if its parties had signed what the agreement says now: a test changed its words or its parties in place."""
    from agreements.models import Agreement, Signature
    from agreements.tasks.sealing import sealed

    changed = Agreement.objects.get(pk=agreement.pk)
    for party in changed.parties.select_related("organization"):
        if not party.signatures.exists():
            Signature.objects.create(party=party, signed_by=changed.drafted_by, signed_at=timezone.now(), digest="")
        for signature in party.signatures.select_related("signed_by"):
            by = {"signatory": signature.signed_by.name, "signed_by": str(signature.signed_by_id)}
            signature.digest = changed.digest()
            signature.jws = sealed(changed, party, signature.digest, at=signature.signed_at, **by)
            signature.save(update_fields=["digest", "jws"])


def sealed_upload(dataset: Any, by: Any, content: bytes, file_type: str = "csv", **about: Any) -> Any:
    """A version of a dataset from these bytes, brought as a contributor does, through the sealing writer."""
    from entente.catalogue.services import Upload, open_upload, receive_upload

    writer = open_upload(dataset)
    writer.write(content)
    upload = Upload(date(2026, 1, 1), date(2026, 2, 28), file_type, **about)
    return receive_upload(dataset.pk, writer.finish(), upload, by=by)


@pytest.fixture
def upload(dataset: Any, network: Network) -> Callable[..., Any]:
    """Uploads bytes as the contributor does."""
    return partial(sealed_upload, dataset, network.contributor)


def show_second_factor(browser: Any, user: Any) -> None:
    """As after the page that asks for it: the session holds that this person confirmed a moment ago that it is she."""
    session = browser.session
    session["account_authentication_methods"] = [{"method": "mfa", "at": time.time(), "reauthenticated": True}]
    session["account_authentication_methods_user"] = str(user.pk)
    session.save()


@pytest.fixture
def sign_in(client: Any) -> Callable[..., Any]:
    """Signs a person in with Django's client; whoever needs a second factor has one."""
    from allauth.mfa.models import Authenticator
    from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret

    from entente.organizations.permissions import needs_second_factor

    def enter(user: Any, browser: Any = None, *, fresh: bool = True) -> Any:
        """The client (``browser``, or pytest-django's own) as ``user``, who has just shown her second factor (``fresh``)."""
        if needs_second_factor(user) and not Authenticator.objects.filter(user=user).exists():
            TOTP.activate(user, generate_totp_secret())
        browser = browser or client
        browser.force_login(user)
        if fresh:
            show_second_factor(browser, user)
        return browser

    return enter
