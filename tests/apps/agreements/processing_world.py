"""Nova Scotia takes the calls of Prince Edward Island: two organizations, the agreement that both signed, and exports of both provinces' callers."""

from __future__ import annotations

import csv
import io
import random
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from django.utils import timezone

CHANNELS = ("telephone", "e-mail", "text", "chat")
HEADER = ["contact_id", "date", "province", "line", "channel", "age", "postal_code", "need"]
NOVEMBER = (date(2026, 11, 1), date(2026, 11, 30))


@dataclass
class Processing:
    """``region`` processes for ``island``. Of each, who drafts, who signs, and who uploads or reviews; ``series`` takes the joint exports."""

    region: Any
    island: Any
    steward: Any
    second: Any
    uploader: Any
    islander: Any
    island_officer: Any
    island_contributor: Any
    series: Any
    agreement: Any
    run_jobs: Callable[..., None]

    def upload(
        self, content: bytes, *, file_type: str = "csv", days: tuple[date, date] = NOVEMBER, into: Any = None
    ) -> Any:
        """The region's contributor sends an export, through the sealing writer."""
        from entente.catalogue.services import Upload, open_upload, receive_upload

        dataset = into or self.series
        writer = open_upload(dataset)
        writer.write(content)
        return receive_upload(dataset.pk, writer.finish(), Upload(*days, file_type), by=self.uploader)

    def amended(self, rule: Any) -> Any:
        """The agreement with another split rule, signed by both."""
        from agreements import services

        base = type(self.agreement).objects.get(pk=self.agreement.pk).current
        amendment = services.amend_agreement(base.pk, by=self.steward)
        services.set_split_rule(amendment.pk, rule, by=self.steward)
        made = self.sign(services.propose_agreement(amendment.pk, by=self.steward, now=timezone.now()))
        self.run_jobs("urgent")
        return made

    def sign(self, agreement: Any) -> Any:
        """Both parties sign, by people who did not draft it."""
        from agreements import services

        for organization, signatory in ((self.region, self.second), (self.island, self.islander)):
            party = agreement.parties.get(organization=organization)
            agreement = services.sign_agreement(
                agreement.pk, party_id=party.pk, read_digest=agreement.digest(), by=signatory, now=timezone.now()
            )
        return agreement


def rule_of(series: Any, island: Any, region: Any, *, more: tuple[str, ...] = (), line: str = "211 PEI") -> Any:
    """By the caller's province; where that is blank, by the line. ``more``: further words for the Island."""
    from entente.catalogue.joint.rule import Claim, Criterion, SplitRule

    return SplitRule(
        str(series.pk),
        (
            Criterion(
                "province",
                (
                    Claim(str(island.pk), ("PE", "PEI", *more)),
                    Claim(str(region.pk), ("NS", "Nova Scotia")),
                ),
            ),
            Criterion("line", (Claim(str(island.pk), (line,)), Claim(str(region.pk), ("211 NS",)))),
        ),
    )


def export_csv(rows: int, *, seed: int = 7, undecidable: float = 0.03, columns: list[str] | None = None) -> bytes:
    """Invented contacts of two provinces; of so many nobody can say whose they are: half say a place that none claims, half say nothing."""
    draw, out = random.Random(seed), io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns or HEADER)
    for row in range(rows):
        is_island = draw.random() < 0.15
        province, line = ("PE", "211 PEI") if is_island else ("NS", "211 NS")
        chance = draw.random()
        if chance < undecidable / 2:
            province = "P.E.I."
        elif chance < undecidable:
            province, line = "", ""
        elif chance < undecidable + 0.05:
            province = ""
        writer.writerow(
            [
                f"C{row:07d}",
                f"2026-11-{draw.randint(1, 30):02d}",
                province,
                line,
                draw.choice(CHANNELS),
                draw.choice(["34", "35", "36", "52", "53"]),
                draw.choice(["C1A 1A1", "C0A 1B0"] if is_island else ["B3H 1A1", "B1P 1A1", "B2N 1A1"]),
                draw.choice(["Food bank", "Shelter", "Tax clinic"]),
            ]
        )
    return out.getvalue().encode()


def make_processing(run_jobs: Callable[..., None], *, sponsors: bool = False) -> Processing:
    """Made by the services. ``sponsors``: the region vouches for the island too, and would supply its second person."""
    from agreements import services
    from agreements.terms import Terms
    from entente.catalogue.services import create_dataset
    from entente.organizations.services import found_organization, join, make_account

    region = found_organization(kind="region_211", name_en="Bluenose 211", name_fr="211 Bluenose", jurisdiction="CA-NS")
    island = found_organization(
        kind="region_211",
        name_en="Island 211",
        name_fr="211 de l’Île",
        jurisdiction="CA-PE",
        **({"sponsor": region} if sponsors else {}),
    )

    def person(name: str, organization: Any, *roles: str) -> Any:
        user = make_account(email=f"{name}@example.org", name=name.title(), password="a long invented phrase")
        for role in roles:
            join(user, organization, role)
        return user

    steward = person("region-steward", region, "data_steward")
    made = Processing(
        region=region,
        island=island,
        steward=steward,
        second=person("region-second", region, "data_steward", "privacy_officer"),
        uploader=person("region-uploader", region, "contributor"),
        islander=person("island-steward", island, "data_steward"),
        island_officer=person("island-officer", island, "privacy_officer"),
        island_contributor=person("island-contributor", island, "contributor"),
        series=create_dataset(
            owner=region,
            title_en="Contacts of the Maritimes",
            title_fr="Contacts des Maritimes",
            kind="contacts",
            by=steward,
        ),
        agreement=None,
        run_jobs=run_jobs,
    )
    run_jobs()
    today = timezone.localdate()
    terms = Terms(purposes=("service-planning",), kinds=("contacts",), smallest_k=11, finest_geography="fsa")
    draft = services.Draft(
        title_en="Contacts of the Island, taken in Nova Scotia",
        title_fr="Contacts de l’Île, pris en Nouvelle-Écosse",
        text_en="The parties agree.",
        text_fr="Les parties conviennent.",
        audience="partner",
        terms=replace(terms, frequency="monthly"),
        starts_on=today - timedelta(days=1),
        ends_on=today + timedelta(days=300),
        time_zone="America/Halifax",
        parties=(services.Party(island, "provider"), services.Party(region, "processor")),
    )
    drafted = services.draft_agreement(draft, drafted_for=region, by=steward)
    services.set_split_rule(drafted.pk, rule_of(made.series, island, region), by=steward)
    made.agreement = made.sign(services.propose_agreement(drafted.pk, by=steward, now=timezone.now()))
    run_jobs("urgent")
    return made
