"""The main job, step by step, by the services of every day. Each step finds what an earlier run left, and goes on from there."""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import Callable
from datetime import date
from typing import Any
from urllib.request import urlopen

from django.utils import timezone
from rich.console import Console

from agreements.models import Agreement
from anonymizer import services as runs
from anonymizer.engine import ColumnProfile, TableProfile, propose
from anonymizer.models import Run
from anonymizer.queries import next_spec
from anonymizer.states import RunStatus
from entente.audit.models import AuditEvent
from entente.audit.services import record_refusal
from entente.catalogue import services as catalogue
from entente.catalogue.models import Dataset, DatasetVersion
from entente.catalogue.uploads.intake import Upload
from entente.core.errors import NotPermitted
from entente.organizations.models import Organization
from exports import services as exports
from exports.manifests import is_authentic
from exports.models import Entitlement, Release
from exports.states import DeliveryStatus, ReleaseStatus
from tools.demo.city import city
from tools.demo.contacts import csv_pieces
from tools.demo.helpline_counts import counts
from tools.demo.network import Network, agreement, network
from tools.demo.partners import partners
from tools.demo.series import armed, next_month
from tools.demo.services import services
from tools.demo.under_way import answered
from tools.demo.waiting import DemoFailed, Walk, until, watch

DEFAULT_ROWS = 20_000
PERIOD = (date(2026, 1, 1), date(2026, 6, 30))
POSTAL_DISTRICT = 2  # level of the postal-code hierarchy


def walk(rows: int, console: Console) -> Walk:
    """From nothing to a verified download; on a second call everything is found done."""
    done = Walk(console)
    with done.step("Network") as figures:
        of = network()
        until(lambda: all(organization.key for organization in of.organizations.values()), "keys of the organizations")
        figures += [f"{len(of.organizations)} organizations", f"{len(of.people)} people", "keys made by the worker"]
    with done.step("Agreements") as figures:
        municipal = agreement(of, "city", smallest_k=11, finest_geography="fsa")
        strict = agreement(of, "institute", smallest_k=20, finest_geography="region")
        figures += [_terms(municipal), _terms(strict), "signed by people who drafted neither"]
    with done.step("City") as figures:
        places = city(of.organizations["region"])
        figures += [f"{places.places.count()} neighbourhoods", "invented figures to explore"]
        figures.append(f"{services(of.organizations['region'], places)} invented services to find")
    with done.step("Counts for everyone") as figures:
        figures.extend(counts(of, places, done.console))
    version = _upload(done, of, rows)
    run = _read(done, version)
    run = _anonymize(done, of, run, municipal)
    _review(done, of, run)
    release = _release(done, of, run, municipal, strict)
    entitlement = _deliver(done, release)
    _download(done, of, entitlement)
    _refusals(done, of, entitlement)
    with done.step("The next month") as figures:
        figures.extend(next_month(of, done.console))
    with done.step("Armed for emergencies") as figures:
        figures.extend(armed(of))
    with done.step("Partners") as figures:
        figures.extend(partners(of))
        answered(of)
    return done


def _upload(done: Walk, of: Network, rows: int) -> DatasetVersion:
    title = "Contacts with our helpline"
    dataset = Dataset.objects.filter(owner=of.organizations["nonprofit"], title_en=title).first()
    version = dataset.versions.last() if dataset else None
    with done.step("Upload") as figures:
        if dataset is None:
            dataset = catalogue.create_dataset(
                owner=of.organizations["nonprofit"],
                title_en=title,
                title_fr="Contacts avec notre ligne d’aide",
                description_en="Invented data of the demonstration.",
                description_fr="Données inventées de la démonstration.",
                kind="contacts",
                by=of.people["contributor"],
            )
        if version is None:
            with catalogue.open_upload(dataset) as writer:
                for piece in csv_pieces(rows):
                    writer.write(piece)
                sealed = writer.finish()
                about = Upload(*PERIOD, "csv")
                version = catalogue.receive_upload(dataset.pk, sealed, about, by=of.people["contributor"])
        size = version.upload.size_bytes / 2**20
        figures += [f"{size:.1f} MiB", "sealed to Cedar House on the way", "never on a disk in clear"]
    return version


def _read(done: Walk, version: DatasetVersion) -> Run:
    with done.step("Read and describe") as figures:
        until(version.runs.exists, "a run of the upload")
        run = version.runs.last()
        assert run is not None  # waited for above
        run = watch(done.console, run, RunStatus.PROFILING)
        version.refresh_from_db()
        columns = list(version.columns.all())
        labels: dict[str, int] = {}
        for column in columns:
            for label, count in column.findings.get("labels", {}).items():
                labels[label] = labels.get(label, 0) + count
        figures += [f"{version.records:,} records", f"{len(columns)} columns"]
        named = sum(column.profile["role"] == "direct-identifier" for column in columns)
        figures.append(f"{named} identify persons")
        if labels:
            most = sorted(labels, key=lambda label: -labels[label])[:3]
            figures.append("in the notes: " + ", ".join(f"{labels[label]} {label}" for label in most))
    return run


def _anonymize(done: Walk, of: Network, run: Run, city: Agreement) -> Run:
    by = of.people["contributor"]
    with done.step("Recipe") as figures:
        if run.status == RunStatus.AWAITING_RECIPE:
            exports.set_audience(run.dataset, [city], by=by, now=timezone.now())
            columns = tuple(ColumnProfile.from_dict(column.profile) for column in run.version.columns.all())
            terms = city.machine_terms
            table = TableProfile(run.version.records or 0, columns)
            proposed = propose(table, k=terms.smallest_k, finest_geography=terms.finest_geography).to_dict()
            spec = next_spec(run.dataset) or _with_places(proposed)
            runs.confirm_recipe(run.pk, spec, by=by, now=timezone.now())
        run.refresh_from_db()
        assert run.recipe is not None  # confirmed above or earlier
        treatments = [rule["treatment"] for rule in run.recipe.spec["columns"].values()]
        counted = {treatment: treatments.count(treatment) for treatment in dict.fromkeys(treatments)}
        figures += ["meant for the City of Maple", *(f"{count} {treatment}" for treatment, count in counted.items())]
    with done.step("Anonymize and measure") as figures:
        run = watch(done.console, run, RunStatus.TRANSFORMING)
        report = run.report
        figures += [
            f"smallest group {report.before['k']} → {report.k} persons",
            f"persons in groups below 11: {report.before['persons_below']['11']:,} → {report.after['persons_below']['11']}",
            f"{report.suppressed_records:,} records left out ({report.suppression_rate:.1%})",
        ]
    return run


def _with_places(proposed: dict[str, Any]) -> dict[str, Any]:
    """The City maps needs: places may go no further than the postal district; household sizes and referrals are given up for it."""
    columns = proposed["columns"]
    columns["postal_code"]["max_level"] = POSTAL_DISTRICT
    for name in ("household_size", "referrals"):
        columns[name] = {"role": "quasi-identifier", "treatment": "drop"}
    return proposed


def _review(done: Walk, of: Network, run: Run) -> None:
    with done.step("Review") as figures:
        if run.status == RunStatus.AWAITING_REVIEW:
            runs.approve_run(run.pk, by=of.people["officer"], now=timezone.now())
        run.refresh_from_db()
        assert run.decided_by is not None  # decided above or earlier
        figures += [
            f"{run.get_status_display()} by {run.decided_by}",
            f"upload and candidate destroyed on {run.destroy_on}",
        ]


def _release(done: Walk, of: Network, run: Run, city: Agreement, strict: Agreement) -> Release:
    with done.step("Release") as figures:
        institute = of.organizations["institute"]
        if not _was_refused("demo: release"):
            reasons = _refused(lambda: _release_under(of, run, strict, institute), of, "demo: release")
            figures.append("refused under the stricter agreement: " + " ".join(reasons))
        release = Release.objects.filter(run=run, agreement=city).first()
        if release is None:
            release = _release_under(of, run, city, of.organizations["city"])
        figures.append("released to the City of Maple")
    return release


def _release_under(of: Network, run: Run, under: Agreement, recipient: Organization) -> Release:
    return exports.release_run(
        run.pk,
        under.pk,
        purpose="service-planning",
        recipients_chosen=[recipient],
        ends_on=under.ends_on,
        by=of.people["steward"],
        now=timezone.now(),
    )


def _deliver(done: Walk, release: Release) -> Entitlement:
    with done.step("Publish and deliver") as figures:
        until(lambda: _fresh(release).status != ReleaseStatus.PUBLISHING, "the files of the release")
        release.refresh_from_db()
        if release.status != ReleaseStatus.AVAILABLE:
            raise DemoFailed(f"publishing ended as {release.status} {release.error_code}")
        entitlement = release.entitlements.get(revoked_at=None)
        until(lambda: _delivery_status(entitlement) != DeliveryStatus.COPYING, "the delivery")
        entitlement = Entitlement.objects.select_related("delivery", "release__agreement").get(pk=entitlement.pk)
        files = entitlement.delivery.files
        for file in files:
            if file["name"].startswith("data."):
                figures.append(f"{file['name']} {file['size_bytes'] / 2**20:.2f} MiB")
        figures.append(f"{len(files)} files with what describes and proves them")
        figures.append("manifest signed" if is_authentic(release.manifest) else "manifest NOT authentic")
    return entitlement


def _download(done: Walk, of: Network, entitlement: Entitlement) -> None:
    analyst = of.people["analyst"]
    with done.step("Download") as figures:
        if entitlement.downloads.filter(user=analyst).exists():
            figures.append("done before; a new link would be a new event")
            return
        digest = entitlement.release.agreement.digest()
        exports.accept_terms(entitlement.pk, digest=digest, by=analyst, now=timezone.now())
        _, link = exports.issue_download(entitlement.pk, "data.csv", by=analyst, now=timezone.now())
        with urlopen(link) as answer:  # noqa: S310 - a link that this installation signed
            content = answer.read()
        promised = {file["name"]: file["sha256"] for file in entitlement.release.manifest["manifest"]["files"]}
        if hashlib.sha256(content).hexdigest() != promised["data.csv"]:
            raise DemoFailed("the download is not what the manifest promised")
        table = csv.reader(io.StringIO(content.decode()))
        header = next(table)
        figures += [f"{sum(1 for _ in table):,} records", f"{len(header)} columns", "checksum as in the manifest"]


def _refusals(done: Walk, of: Network, entitlement: Entitlement) -> None:
    with done.step("Refused and recorded") as figures:
        stranger, view = of.people["institute"], "demo: download"
        if not _was_refused(view):
            _refused(
                lambda: exports.issue_download(entitlement.pk, "data.csv", by=stranger, now=timezone.now()), of, view
            )
        figures.append("another organization’s download")
        refused = AuditEvent.objects.filter(refused=True).count()
        figures += [f"{AuditEvent.objects.count()} events in the audit trail", f"{refused} of them refusals"]


def _refused(act: Callable[[], Any], of: Network, view: str) -> list[str]:
    """The reasons for which an act is refused; the refusal is recorded after its rollback, as the pages do it."""
    try:
        act()
    except NotPermitted as error:
        record_refusal(of.people["steward"], error, view=view)
        return [str(reason.label) for reason in error.reasons]
    raise DemoFailed("what an agreement forbids was let through")


def _was_refused(view: str) -> bool:
    return AuditEvent.objects.filter(refused=True, facts__view=view).exists()


def _fresh(release: Release) -> Release:
    return Release.objects.get(pk=release.pk)


def _delivery_status(entitlement: Entitlement) -> str:
    return str(Entitlement.objects.select_related("delivery").get(pk=entitlement.pk).delivery.status)


def _terms(of: Agreement) -> str:
    terms = of.machine_terms
    return f"{of.title_en}: groups of {terms.smallest_k}, places no finer than {terms.finest_geography}"
