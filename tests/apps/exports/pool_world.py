"""Three small organizations whose clients hide nobody alone, the agreement by which their rows may be pooled, and who acts for each."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from django.utils import timezone

COLUMNS = ("client_id", "age", "postal_code", "language", "household_size", "gender", "need")
NAMES = ("Alder", "Birch", "Cedar", "Dogwood")


def clients(letter: str, count: int = 300, *, seed: int = 0, columns: tuple[str, ...] = COLUMNS, **cells: str) -> bytes:
    """So few, and so different from one another, that their rows are not worth their risk. ``cells``: what each row says in some columns."""
    draw = random.Random(f"{letter}{seed}")
    rows = [
        {
            "client_id": f"{letter}{seed}-{number}",
            "age": str(draw.randint(18, 64)),
            "postal_code": f"M{draw.randint(1, 3)}{draw.choice('AB')} 1A{draw.randint(1, 9)}",
            "language": draw.choice(["English", "English", "French", "Tamil"]),
            "household_size": str(draw.randint(1, 4)),
            "gender": draw.choice(["woman", "man"]),
            "need": draw.choice(["Food", "Shelter", "Tax clinic"]),
            **cells,
        }
        for number in range(count)
    ]
    return "\n".join([",".join(columns), *(",".join(row[name] for name in columns) for row in rows)]).encode()


@dataclass
class Member:
    """An organization of the pool: who uploads and offers, who confirms, who signs."""

    organization: Any
    contributor: Any
    officer: Any
    steward: Any
    dataset: Any


@dataclass
class Pool:
    """``members``: the holder first; ``city`` receives."""

    members: list[Member]
    city: Any
    city_steward: Any
    recipient: Any
    agreement: Any
    run_jobs: Callable[..., None]
    runs: dict[str, Any] = field(default_factory=dict)

    @property
    def holder(self) -> Member:
        return self.members[0]

    def upload(self, member: Member, content: bytes, *, quarter: int = 1, into: Any = None) -> Any:
        """The run of one quarter's clients, which waits for its recipe."""
        from entente.catalogue.services import Upload, open_upload, receive_upload

        dataset = into or member.dataset
        writer = open_upload(dataset)
        writer.write(content)
        days = date(2025, 3 * quarter - 2, 1), date(2025, 3 * quarter, 28)
        version = receive_upload(dataset.pk, writer.finish(), Upload(*days, "csv"), by=member.contributor)
        self.run_jobs("runs")
        run = version.runs.get()
        assert run.status == "awaiting_recipe", run.findings
        return run

    def offer(self, member: Member, run: Any) -> None:
        """Two of its people offer the rows of a run."""
        from exports.services import confirm_offer, offer_to_pool

        offer_to_pool(run.pk, self.agreement.lineage, by=member.contributor, now=timezone.now())
        confirm_offer(run.pk, by=member.officer, now=timezone.now())
        self.run_jobs("runs")

    def everybody_offers(self, count: int = 300) -> list[Any]:
        """Each of the three uploads and offers its clients."""
        runs = [
            self.upload(member, clients(letter, count)) for member, letter in zip(self.members, "ABC", strict=False)
        ]
        for member, run in zip(self.members, runs, strict=False):
            self.offer(member, run)
        return runs

    def pooled(self) -> Any:
        """The one version into which rows were pooled; ``None`` where none were."""
        from entente.catalogue.models import DatasetVersion

        return DatasetVersion.objects.filter(dataset__pooled_under__isnull=False).order_by("-pk").first()


def make_pool(run_jobs: Callable[..., None], *, members: int = 3, **terms: Any) -> Pool:
    """Made by the services, as everywhere."""
    from agreements import services
    from agreements.terms import Terms
    from entente.catalogue.services import create_dataset
    from entente.organizations.services import found_organization, join, make_account

    def person(name: str, organization: Any, *roles: str) -> Any:
        user = make_account(email=f"{name}@example.org", name=name.title(), password="a long invented phrase")
        for role in roles:
            join(user, organization, role)
        return user

    founded = []
    for name in NAMES[:members]:
        organization = found_organization(
            kind="nonprofit", name_en=f"{name} Test House", name_fr=f"Maison d’essai {name}", jurisdiction="CA-ON"
        )
        low = name.lower()
        founded.append(
            Member(
                organization,
                person(f"{low}-contributor", organization, "contributor"),
                person(f"{low}-officer", organization, "privacy_officer"),
                person(f"{low}-steward", organization, "data_steward"),
                None,
            )
        )
    city = found_organization(
        kind="municipality", name_en="City of Maple", name_fr="Ville d’Érable", jurisdiction="CA-ON"
    )
    city_steward, recipient = (
        person("pool-city-steward", city, "data_steward"),
        person("pool-recipient", city, "recipient"),
    )
    run_jobs()
    for member in founded:
        member.dataset = create_dataset(
            owner=member.organization, title_en="Clients", title_fr="Clients", kind="clients", by=member.contributor
        )
    holder = founded[0]
    drafter = person("pool-drafter", holder.organization, "data_steward")
    today = timezone.localdate()
    draft = services.Draft(
        title_en="Clients of small houses, for planning",
        title_fr="Clientèles de petites maisons, pour la planification",
        text_en="The parties agree.",
        text_fr="Les parties conviennent.",
        audience="partner",
        terms=Terms(
            **{
                "purposes": ("service-planning",), "kinds": ("clients",), "smallest_k": 11, "finest_geography": "fsa",
                "pooled_by": (str(holder.organization.pk),), **terms,
            }
        ),
        starts_on=today - timedelta(days=1),
        ends_on=today + timedelta(days=90),
        time_zone="America/Toronto",
        parties=(
            *(services.Party(member.organization, "provider") for member in founded),
            services.Party(city, "recipient"),
        ),
    )  # fmt: skip
    made = services.draft_agreement(draft, drafted_for=holder.organization, by=drafter)
    services.propose_agreement(made.pk, by=drafter, now=timezone.now())
    for organization, signatory in [
        *((member.organization, member.steward) for member in founded),
        (city, city_steward),
    ]:
        party = made.parties.get(organization=organization)
        made = services.sign_agreement(
            made.pk, party_id=party.pk, read_digest=made.digest(), by=signatory, now=timezone.now()
        )
    run_jobs("urgent")
    made.refresh_from_db()
    return Pool(founded, city, city_steward, recipient, made, run_jobs)


def reasons(error: Any) -> list[str]:
    return [str(reason) for reason in error.value.reasons]
