"""What waits in a group for each role, made by the services of every day: each call does what can be done without waiting for a worker."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from django.utils import timezone

from agreements import services as agreements
from agreements.models import Agreement
from agreements.terms import Terms
from anonymizer import services as runs
from anonymizer.engine import ColumnProfile, TableProfile, propose
from anonymizer.models import Run
from anonymizer.states import RunStatus
from entente.catalogue import services as catalogue
from entente.catalogue.models import Dataset, DatasetVersion
from entente.catalogue.uploads.intake import Upload
from exports import services as exports
from exports.models import Release
from exports.states import DeliveryStatus, ReleaseStatus
from tools.demo.network import TEXT_EN, TEXT_FR
from tools.demo.practice.groups import TO_SIGN, Group, group
from tools.demo.practice.table import tidy

PERIOD: Final = (date(2026, 1, 1), date(2026, 6, 30))
IN_FORCE: Final = ("Practice: an agreement in force", "Exercice : une entente en vigueur")
TO_UPLOAD: Final = ("Practice: contacts to upload", "Exercice : contacts à téléverser")
TO_REVIEW: Final = ("Practice: contacts to review", "Exercice : contacts à examiner")
TO_RECEIVE: Final = ("Practice: contacts to download", "Exercice : contacts à télécharger")
_TERMS: Final = Terms(purposes=("service-planning",), kinds=("contacts",), smallest_k=11, finest_geography="fsa")


def advance(number: int) -> bool:
    """Whether the group is ready: a dataset to upload to, a run to review, an agreement to sign, a dataset to download."""
    of = group(number)
    if any(organization.key is None for organization in (of.centre, of.town)):
        return False
    under = _agreement(of, IN_FORCE)
    for person in ("steward", "signatory"):
        _sign(of, under, person)
    dataset(of, TO_UPLOAD)
    waiting = _run(of, TO_REVIEW, seed=651)
    delivered = _run(of, TO_RECEIVE, seed=652)
    if waiting is None or delivered is None or not _is_delivered(of, delivered, under):
        return False
    _agreement(of, TO_SIGN)  # last: it says that the group is ready
    return True


def dataset(of: Group, title: tuple[str, str]) -> Dataset:
    """A series of the centre, made where it is missing."""
    known = Dataset.objects.filter(owner=of.centre, title_en=title[0]).first()
    return known or catalogue.create_dataset(
        owner=of.centre, title_en=title[0], title_fr=title[1], kind="contacts", by=of.people["contributor"]
    )


def _agreement(of: Group, title: tuple[str, str]) -> Agreement:
    """Proposed by the town, to be signed by both."""
    known = Agreement.objects.filter(title_en=title[0], parties__organization=of.centre).first()
    if known is not None:
        return known
    today = timezone.localdate()
    draft = agreements.Draft(
        title_en=title[0],
        title_fr=title[1],
        text_en=TEXT_EN,
        text_fr=TEXT_FR,
        audience="partner",
        terms=_TERMS,
        starts_on=today,
        ends_on=today + timedelta(days=365),
        time_zone="America/Toronto",
        parties=(agreements.Party(of.centre, "provider"), agreements.Party(of.town, "recipient")),
    )
    by = of.people["drafter"]
    drafted = agreements.draft_agreement(draft, drafted_for=of.town, by=by)
    return agreements.propose_agreement(drafted.pk, by=by, now=timezone.now())


def _sign(of: Group, agreement: Agreement, name: str) -> None:
    by, agreement = of.people[name], Agreement.objects.get(pk=agreement.pk)
    party = agreement.parties.get(organization=of.centre if name == "steward" else of.town)
    if party.missing:
        agreements.sign_agreement(
            agreement.pk, party_id=party.pk, read_digest=agreement.digest(), by=by, now=timezone.now()
        )


def _run(of: Group, title: tuple[str, str], *, seed: int) -> Run | None:
    """The run of the tidy file, once it waits for its review or is past it."""
    series = dataset(of, title)
    version = series.versions.last() or _uploaded(of, series, tidy(seed))
    run = version.runs.last()
    if run is None or run.status in {RunStatus.PROFILING, RunStatus.TRANSFORMING}:
        return None
    if run.status == RunStatus.AWAITING_RECIPE:
        columns = tuple(ColumnProfile.from_dict(column.profile) for column in version.columns.all())
        spec = propose(
            TableProfile(version.records or 0, columns), k=_TERMS.smallest_k, finest_geography="fsa"
        ).to_dict()
        runs.confirm_recipe(run.pk, spec, by=of.people["contributor"], now=timezone.now())
        return None
    return run


def _uploaded(of: Group, series: Dataset, content: bytes) -> DatasetVersion:
    with catalogue.open_upload(series) as writer:
        writer.write(content)
        return catalogue.receive_upload(series.pk, writer.finish(), Upload(*PERIOD, "csv"), by=of.people["contributor"])


def _is_delivered(of: Group, run: Run, under: Agreement) -> bool:
    if run.status == RunStatus.AWAITING_REVIEW:
        runs.approve_run(run.pk, by=of.people["reviewer"], now=timezone.now())
    release = Release.objects.filter(run=run).first() or exports.release_run(
        run.pk,
        under.pk,
        purpose="service-planning",
        recipients_chosen=[of.town],
        ends_on=under.ends_on,
        by=of.people["steward"],
        now=timezone.now(),
    )
    entitlement = release.entitlements.select_related("delivery").first()
    return (
        release.status == ReleaseStatus.AVAILABLE
        and entitlement is not None
        and entitlement.delivery.status == DeliveryStatus.READY
    )
