"""A region's directory goes to a city, which adds fields and services of its own; a university that the region named may have it, a vendor may not."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

import pyarrow as pa
from django.utils import timezone

from tests.apps.exports.conftest import sealed_holding

SERVICES = {
    "id": ["S1", "S2", "S3", "S4"],
    "name": ["Maple Food Bank", "Birch Shelter", "Cedar Legal Clinic", "Elm Newcomer Centre"],
    "postal_code": ["M5V", "M4C", "M5V", "M1B"],
}
OWN = (
    b"service,beds,name,ward\n"
    b"S1,,A name that the city gives,10\n"
    b"S2,40,Birch Shelter,14\n"
    b",,Warming centre of the city,11\n"
    b",,Cooling centre of the city,12\n"
)
DANGLING = OWN + b"S9,12,Gone House,13\n"
CITY_TERMS: dict[str, Any] = {
    "purposes": ("service-planning",),
    "kinds": ("directory",),
    "smallest_k": 11,
    "finest_geography": "fsa",
}


def person(name: str, organization: Any, *roles: str) -> Any:
    from entente.organizations.services import join, make_account

    user = make_account(email=f"{name}@example.org", name=name.title(), password="a long invented phrase")
    for role in roles:
        join(user, organization, role)
    return user


@dataclass
class Side:
    """An organization and its people."""

    organization: Any
    contributor: Any
    officer: Any
    steward: Any


@dataclass
class LayerWorld:
    """``agreement``: by which the city has the directory. ``under``: those in which the city provides, by who receives."""

    region: Side
    city: Side
    recipient: Any
    university: Any
    vendor: Any
    source: Any
    own: Any
    agreement: Any
    under: Mapping[str, Any]
    run_jobs: Callable[..., None]
    released: list[Any] = field(default_factory=list)

    def release_source(self, table: Mapping[str, Sequence[str]] | None = None) -> Any:
        """The next version of the directory, released to the city and delivered: its access."""
        table = table or SERVICES
        number = self.source.versions.count() + 1
        content = "\n".join(
            [",".join(table), *(",".join(row) for row in zip(*table.values(), strict=True)), str(number)]
        )
        version = upload(self.source, content.encode(), by=self.region.contributor, number=number)
        run = approved(version, pa.table(dict(table)), self.region)
        release = self.release(run, self.agreement, [self.city.organization], self.region)
        access = release.entitlements.get()
        self.accept(access)
        return access

    def accept(self, access: Any) -> None:
        from exports.services import accept_terms

        accept_terms(access.pk, digest=self.agreement.digest(), by=self.recipient, now=timezone.now())

    def release(self, run: Any, agreement: Any, to: list[Any], side: Side, **changed: Any) -> Any:
        """Released by a steward, published and delivered."""
        from exports.services import release_run

        values: dict[str, Any] = {"ends_on": timezone.localdate() + timedelta(days=30), **changed}
        made = release_run(
            run.pk, agreement.pk, purpose="service-planning", recipients_chosen=to, by=side.steward, now=timezone.now(), **values
        )  # fmt: skip
        self.run_jobs()
        made.refresh_from_db()
        assert (made.status, made.error_code) == ("available", "")
        return made

    def add_own(self, content: bytes = OWN) -> Any:
        """The next version of the city's own table, read."""
        number = self.own.versions.count() + 1
        version = upload(self.own, content, by=self.city.contributor, number=number)
        self.run_jobs("runs")
        version.refresh_from_db()
        assert version.table_id is not None, version.runs.first().findings
        return version

    def lay(self, access: Any, **changed: Any) -> Any:
        """The city lays its own table over the directory; the worker derives."""
        from exports.services import make_layer

        values: dict[str, Any] = {"source_key": "id", "own_key": "service", "by": self.city.contributor, **changed}
        titles = {"title_en": "Services of Maple", "title_fr": "Services d’Érable"}
        layer = make_layer(access.pk, self.own.pk, now=timezone.now(), **titles, **values)
        self.run_jobs("runs")
        layer.refresh_from_db()
        return layer

    def refresh(self) -> None:
        """What happens each minute."""
        from exports.tasks import refresh_layers

        refresh_layers(0)
        self.run_jobs("runs")

    def file(self, release: Any, name: str) -> bytes:
        """A file of a release of the city, as it was written."""
        from entente.organizations.tasks import opening_key
        from entente.vault.objects import SealedReader

        sealed = release.files.get(name=name).sealed
        with SealedReader(sealed, private_key=opening_key(self.city.organization)) as reader:
            return reader.read()

    def rows(self, version: Any) -> list[dict[str, Any]]:
        """Of a derived version, as it rests."""
        return self.table(version).to_pylist()

    def table(self, version: Any) -> Any:
        from anonymizer.engine.table.readers import parquet_source
        from entente.organizations.tasks import opening_key
        from entente.vault.objects import SealedReader

        with SealedReader(version.upload, private_key=opening_key(self.city.organization)) as reader:
            return pa.Table.from_batches(list(parquet_source(reader).batches()))

    def approved(self, layer: Any) -> Any:
        """An approved run of the newest derived version."""
        version = layer.derivations.exclude(version=None).first().version
        return approved(version, self.table(version), self.city)

    def reviewed(self, version: Any) -> Any:
        """The run of a derived version, by the whole line: a recipe for services, nobody of whom is a person, measured, and approved."""
        from anonymizer.forms import recipe_form
        from anonymizer.services import approve_run, confirm_recipe

        run = version.runs.get()
        spec = recipe_form(run, None, choice="detailed").spec()
        for rule in spec["columns"].values():
            kind = {"kind": rule["kind"]} if rule.get("kind") else {}
            rule.clear()
            rule |= {"role": "other", "treatment": "keep", "reviewed": True, **kind}
        spec.pop("search", None)
        spec |= {"privacy": [{"model": "k-anonymity", "k": 11}], "assumed_unknown": list(spec["columns"])}
        confirm_recipe(run.pk, spec, by=self.city.contributor, now=timezone.now())
        self.run_jobs("runs")
        approve_run(run.pk, reason="Services, no persons.", by=self.city.officer, now=timezone.now())
        run.refresh_from_db()
        return run


def upload(dataset: Any, content: bytes, *, by: Any, number: int) -> Any:
    from entente.catalogue.services import Upload, open_upload, receive_upload

    writer = open_upload(dataset)
    writer.write(content)
    days = date(2024, number, 1), date(2024, number, 28)
    return receive_upload(dataset.pk, writer.finish(), Upload(*days, "csv"), by=by)


def approved(version: Any, table: pa.Table, side: Side) -> Any:
    """A run that a second person approved, whose candidate is the table, without the engine: of services, nobody of whom is a person."""
    from anonymizer.engine import frame_source, write_parquet
    from anonymizer.models import Recipe, RiskReport, Run
    from entente.vault.objects import SealedWriter

    version.runs.all().delete()  # the one that waits to be read
    owner, dataset, now = side.organization, version.dataset, timezone.now()
    with SealedWriter(
        public_key=bytes(owner.key.public_key), organization_id=owner.pk, store=None, label="candidate"
    ) as sink:
        write_parquet(frame_source(table.to_pandas()), sink)
        sealed = sink.finish()
    sealed.save(force_insert=True)
    holding = sealed_holding(owner, [str(row) for row in range(40)], [0] * 40)
    names = table.column_names
    spec = {
        "columns": {name: {"role": "other", "treatment": "keep"} for name in names},
        "privacy": [{"model": "k-anonymity", "k": 11}],
    }
    recipe = Recipe.objects.create(
        dataset=dataset, number=dataset.recipes.count() + 1, spec=spec, required_k=11,
        confirmed_by=side.contributor, confirmed_at=now,
    )  # fmt: skip
    run = Run.objects.create(
        version=version, recipe=recipe, status="approved", candidate=sealed, holding=holding, seed_commitment="c" * 64,
        versions={"engine": "1"}, decided_by=side.officer, decided_at=now, finished_at=now,
    )  # fmt: skip
    measures = {name: {"geography": None, "is_text": False, "inside": 0, "outside": 0, "untold": 0} for name in names}
    after = {"k": 20, "k_records": 20, "records": table.num_rows, "quasi_identifiers": []}
    RiskReport.objects.create(
        run=run, before={"records": table.num_rows}, after=after, records=table.num_rows, registered={"identity": True},
        columns=names, finest_geography="fsa", free_text=False, column_measures=measures,
    )  # fmt: skip
    return run


def make_layer_world(
    run_jobs: Callable[..., None], *, of_city: Mapping[str, Any] = CITY_TERMS, **terms: Any
) -> LayerWorld:
    """Made by the services, as everywhere. ``terms``: what the agreement about the directory says otherwise; ``of_city``: those of the city."""
    from entente.catalogue.services import create_dataset
    from entente.organizations.services import found_organization

    def founded(kind: str, english: str, french: str) -> Any:
        return found_organization(kind=kind, name_en=english, name_fr=french, jurisdiction="CA-ON")

    def side(organization: Any, name: str) -> Side:
        roles = ("contributor", "privacy_officer", "data_steward")
        return Side(organization, *(person(f"{name}-{role.split('_')[-1]}", organization, role) for role in roles))

    region = side(founded("region_211", "Linden 211", "Tilleul 211"), "linden")
    city = side(founded("municipality", "City of Linden", "Ville de Tilleul"), "linden-city")
    university = founded("funder", "Linden University", "Université de Tilleul")
    vendor = founded("funder", "Linden Listings", "Annuaires de Tilleul")
    run_jobs()
    of_both = {"kind": "directory"}
    source = create_dataset(
        owner=region.organization, title_en="Directory of services", title_fr="Répertoire de services", by=region.contributor, **of_both
    )  # fmt: skip
    own = create_dataset(
        owner=city.organization, title_en="What the city knows", title_fr="Ce que la ville sait", by=city.contributor, **of_both
    )  # fmt: skip
    allowed = {"linking": True, "onward": "named", "onward_to": (str(university.pk),), **CITY_TERMS, **terms}
    agreement = signed("Directory for the city", region, city.organization, city.steward, allowed, run_jobs)
    under = {}
    for name, organization in (("university", university), ("vendor", vendor)):
        steward = person(f"linden-{name}", organization, "data_steward")
        under[name] = signed(f"For the {name}", city, organization, steward, of_city, run_jobs)
    recipient = person("linden-reader", city.organization, "recipient")
    return LayerWorld(region, city, recipient, university, vendor, source, own, agreement, under, run_jobs)


def signed(
    title: str, provider: Side, to: Any, to_steward: Any, terms: Mapping[str, Any], run_jobs: Callable[..., None]
) -> Any:
    """An agreement in force: drafted by one steward of the provider, signed by its officer's colleague and by the recipient."""
    from agreements import services
    from agreements.terms import Terms

    today = timezone.localdate()
    draft = services.Draft(
        title_en=title, title_fr=title, text_en="We agree.", text_fr="Nous convenons.", audience="partner", terms=Terms(**terms),
        starts_on=today - timedelta(days=1), ends_on=today + timedelta(days=90), time_zone="America/Toronto",
        parties=(services.Party(provider.organization, "provider"), services.Party(to, "recipient")),
    )  # fmt: skip
    made = services.draft_agreement(draft, drafted_for=provider.organization, by=provider.steward)
    services.propose_agreement(made.pk, by=provider.steward, now=timezone.now())
    second = person(f"signs-{made.pk.hex[-10:]}", provider.organization, "data_steward")
    for organization, signatory in ((provider.organization, second), (to, to_steward)):
        party = made.parties.get(organization=organization)
        made = services.sign_agreement(
            made.pk, party_id=party.pk, read_digest=made.digest(), by=signatory, now=timezone.now()
        )
    run_jobs("urgent")
    made.refresh_from_db()
    assert made.status == "active", made.status
    return made
