"""The register of anonymization: what Québec's Regulation asks to be kept of each release, from the records of the release itself.

Source: Regulation respecting the anonymization of personal information (CQLR, c. A-2.1, r. 0.1), s. 9: a description of the
information, the purposes, the techniques and the protection measures, and the dates of the analyses of risk and of their updates.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

from django.db.models import Prefetch, QuerySet
from django.utils import timezone
from django.utils.formats import number_format
from django.utils.functional import Promise
from django.utils.translation import gettext, ngettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _

from anonymizer.report.withdrawn import withdrawn_in_steps
from entente.catalogue.vocabularies import DatasetKind, Purpose
from exports.accountability.legal_terms import status_in_words
from exports.models import Certificate, Release
from exports.packages.wording import DONE
from exports.states import ReleaseStatus

LEFT: Final = (ReleaseStatus.AVAILABLE, ReleaseStatus.WITHDRAWN, ReleaseStatus.EXPIRED)
HEADINGS: Final[tuple[Promise, ...]] = (
    _("Release"),
    _("Information"),
    _("Purpose"),
    _("Techniques"),
    _("Protection"),
    _("Legal status"),
    _("Risk analyzed on"),
    _("Released on"),
    _("Certificate or report issued on"),
    _("Last evaluated again on"),
    _("To be evaluated again by"),
    pgettext_lazy("register of anonymization", "Ended"),
)


@dataclass(frozen=True, slots=True)
class AnonymizationEntry:
    """One release in the register, in the reader's language."""

    release: Release
    about: str
    purpose: str
    techniques: tuple[str, ...]
    protection: tuple[str, ...]
    legal: tuple[str, ...]
    analyzed_at: datetime | None
    issued_at: datetime | None
    """Of the first certificate or report; none for a release of before there were any."""
    again_at: datetime | None
    again_by: date | None
    ended: str


def listed(releases: QuerySet[Release]) -> QuerySet[Release]:
    """Those that left, the newest first, with all that ``entry`` reads."""
    return (
        releases.filter(status__in=LEFT)
        .select_related("run__version__dataset__owner", "run__report", "run__recipe")
        .prefetch_related(Prefetch("certificates", Certificate.objects.defer("document")), "determinations")
        .defer("manifest", "run__findings")
        .order_by("-id")
    )


def entry(release: Release, legal: Iterable[Mapping[str, Any]]) -> AnonymizationEntry:
    """What the register says of a release that ``listed`` found. ``legal``: the rows of its legal status as they are true today."""
    run, dataset = release.run, release.dataset
    assert run.recipe is not None  # only measured runs are released
    evaluations = list(release.certificates.all())  # the newest first
    return AnonymizationEntry(
        release=release,
        about=gettext("%(kind)s; %(count)s columns, %(records)s rows")
        % {
            "kind": DatasetKind(dataset.kind).label,
            "count": number_format(len(run.report.columns)),
            "records": number_format(run.report.records),
        },
        purpose=str(Purpose(release.purpose).label),
        techniques=tuple(techniques_of(release)),
        protection=tuple(protection_of(release)),
        legal=tuple(f"{row.jurisdiction} – {row.status}" for row in status_in_words(legal)),
        analyzed_at=run.decided_at,
        issued_at=evaluations[-1].evaluated_at if evaluations else None,
        again_at=evaluations[0].evaluated_at if len(evaluations) > 1 else None,
        again_by=evaluations[0].again_on if evaluations and release.status == ReleaseStatus.AVAILABLE else None,
        ended="" if release.status == ReleaseStatus.AVAILABLE else str(ReleaseStatus(release.status).label),
    )


def rows(releases: QuerySet[Release], legal_of: Callable[[Release], list[dict[str, Any]]]) -> Iterator[list[str]]:
    """The register as rows of text, headings first. ``legal_of``: the legal status of a release as it is true today."""
    yield [str(heading) for heading in HEADINGS]
    for release in listed(releases).iterator(chunk_size=200):
        register_entry = entry(release, legal_of(release))
        yield [
            str(register_entry.release.pk),
            f"{register_entry.release.dataset.title} ({register_entry.about})",
            register_entry.purpose,
            "; ".join(register_entry.techniques),
            "; ".join(register_entry.protection),
            "; ".join(register_entry.legal),
            _day(register_entry.analyzed_at),
            _day(register_entry.release.released_at),
            _day(register_entry.issued_at),
            _day(register_entry.again_at),
            register_entry.again_by.isoformat() if register_entry.again_by else "",
            register_entry.ended,
        ]


def techniques_of(release: Release) -> list[str]:
    """What was done to the columns of a release, each technique once."""
    recipe = release.run.recipe
    assert recipe is not None  # only measured runs are released
    return list(_techniques(str(rule.get("treatment", "keep")) for rule in recipe.spec["columns"].values()))


def protection_of(release: Release) -> list[str]:
    """What protects the people in a release."""
    return list(_protection(release))


def _day(at: datetime | None) -> str:
    return timezone.localdate(at).isoformat() if at else ""


def _techniques(treatments: Iterable[str]) -> Iterator[str]:
    """Each once, with how many columns it was used on; what was kept is none."""
    counted: dict[str, int] = {}
    for treatment in treatments:
        counted[treatment] = counted.get(treatment, 0) + 1
    for treatment, count in counted.items():
        if treatment != "keep":
            words = ngettext("%(done)s (%(count)s column)", "%(done)s (%(count)s columns)", count)
            yield words % {"done": DONE.get(treatment, treatment), "count": number_format(count)}


def _protection(release: Release) -> Iterator[str]:
    report = release.run.report
    cells = report.cells
    if cells is not None:
        yield gettext("Counts below %(figure)s hidden") % {"figure": number_format(cells["threshold"])}
    else:
        yield gettext("Smallest group: %(k)s") % {"k": number_format(report.k)}
        yield gettext("Rows left out: %(count)s") % {"count": number_format(report.suppressed_records)}
        if report.withdrawn:
            yield withdrawn_in_steps(release.run)
    yield gettext("Reviewed by a second person; access by agreement, revocable at once")
