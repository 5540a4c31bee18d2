"""What the records of a release answer: its run, its report, its certificates, and who holds it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from django.utils import timezone
from django.utils.formats import number_format
from django.utils.translation import gettext, ngettext

from agreements.models import Agreement
from anonymizer.report import rehearsal_story
from entente.catalogue.vocabularies import Purpose
from entente.core.canonical import digest
from entente.core.dates import date_format
from entente.core.numbers import rounded
from exports.accountability.register import LEFT, protection_of, techniques_of
from exports.dossier.evidence.agreement import ids
from exports.dossier.records import Evidence, ReleaseRecords
from exports.models import Determination


def _of_run(records: ReleaseRecords, words: str, /, *, reviewed: bool = False, **facts: Any) -> Evidence:
    run = records.release.run
    if reviewed:
        return Evidence(words, "anonymizer:run", str(run.pk), run.decided_by, run.decided_at, facts)
    by = None if run.recipe is None else run.recipe.confirmed_by
    return Evidence(words, "anonymizer:run", str(run.pk), by, run.finished_at, facts)


def _of_release(records: ReleaseRecords, words: str, at: datetime | None, /, **facts: Any) -> Evidence:
    return Evidence(words, "exports:release", str(records.release.pk), None, at, facts)


def purposes(records: ReleaseRecords) -> Evidence | None:
    """The purpose was agreed before this run was prepared: what is settled afterwards is not settled before."""
    run, agreement = records.release.run, records.agreement
    versions = Agreement.objects.filter(lineage=agreement.lineage, activated_at__isnull=False).order_by("activated_at")
    first = next((version for version in versions if records.release.purpose in version.machine_terms.purposes), None)
    if first is None or first.activated_at is None or run.recipe is None:
        return None
    if first.activated_at > max(run.created_at, run.recipe.confirmed_at):
        return None
    words = gettext("%(purpose)s; agreed on %(day)s, before the recipe was confirmed") % {
        "purpose": Purpose(records.release.purpose).label,
        "day": _day(first.activated_at),
    }
    facts = {"purpose": records.release.purpose}
    return Evidence(words, "agreements:agreement", str(first.pk), None, first.activated_at, facts)


def recipients(records: ReleaseRecords) -> Evidence | None:
    names = ", ".join(organization.name for organization in records.recipients)
    facts = {"recipients": ids(records.recipients)}
    return _of_release(records, names, records.release.released_at, **facts) if names else None


def minimization(records: ReleaseRecords) -> Evidence | None:
    names = records.release.run.report.columns
    words = gettext("Columns that leave: %(names)s") % {"names": ", ".join(names)}
    return _of_run(records, words, columns=sorted(names)) if names else None


def communities(records: ReleaseRecords) -> Evidence | None:
    """The rows were searched for what authorities of communities registered; where there was something, an authority consented."""
    claims = records.release.run.report.registered
    if "identity" not in claims:
        return None
    if not claims.get("authorities"):
        words = gettext("Nothing was found that an authority of a community has registered")
        return _of_run(records, words, registered=[])
    consent = records.agreement.consents.filter(given_on__isnull=False, withdrawn_at=None).order_by("pk").first()
    if consent is None:
        return None
    words = gettext("%(authority)s has consented") % {"authority": consent.authority.name}
    facts = {"authority": str(consent.authority_id)}
    return Evidence(words, "agreements:agreement", str(records.agreement.pk), None, consent.recorded_at, facts)


def direct_identifiers(records: ReleaseRecords) -> Evidence | None:
    """No column that identifies directly leaves as it was."""
    recipe, leaving = records.release.run.recipe, set(records.release.run.report.columns)
    if recipe is None:
        return None
    direct = [name for name, role in records.roles.items() if role == "direct-identifier"]
    if any(name in leaving and recipe.spec["columns"][name].get("treatment", "keep") == "keep" for name in direct):
        return None
    if not direct:
        return _of_run(records, gettext("No column identifies anybody directly"), columns=[])
    words = ngettext(
        "%(count)s direct identifier removed or replaced: %(names)s",
        "%(count)s direct identifiers removed or replaced: %(names)s",
        len(direct),
    )
    return _of_run(
        records, words % {"count": number_format(len(direct)), "names": ", ".join(direct)}, columns=sorted(direct)
    )


def indirect_identifiers(records: ReleaseRecords) -> Evidence | None:
    report = records.release.run.report
    names = report.after.get("quasi_identifiers") or [
        name for name, role in records.roles.items() if role == "quasi-identifier"
    ]
    if not names:
        words = gettext("A table of counts: no row is a person")
        return _of_run(records, words, counts=True) if report.cells is not None else None
    words = gettext("Counted as known to an attacker: %(names)s") % {"names": ", ".join(names)}
    return _of_run(records, words, columns=sorted(names))


def techniques(records: ReleaseRecords) -> Evidence | None:
    """What was done to the columns, or that rows too few to hide among were left out."""
    report, recipe, names = records.release.run.report, records.release.run.recipe, techniques_of(records.release)
    if report.suppressed_records:
        left = ngettext("%(count)s row left out", "%(count)s rows left out", report.suppressed_records)
        names = [*names, left % {"count": number_format(report.suppressed_records)}]
    facts: dict[str, Any] = {
        "recipe": "" if recipe is None else digest(recipe.spec),
        "left_out": report.suppressed_records,
    }
    return _of_run(records, "; ".join(names), **facts) if names else None


def protection(records: ReleaseRecords) -> Evidence | None:
    report = records.release.run.report
    facts = {"k": report.k, "left_out": report.suppressed_records, "cells": (report.cells or {}).get("threshold")}
    return _of_run(records, "; ".join(protection_of(records.release)), reviewed=True, **facts)


def first_analysis(records: ReleaseRecords) -> Evidence | None:
    """What was measured on the table before anything was done to it."""
    before = records.release.run.report.before
    if "k" in before:
        words = gettext("Before: smallest group %(k)s among %(count)s rows") % {
            "k": number_format(before["k"]),
            "count": number_format(before["records"]),
        }
        return _of_run(records, words, k=before["k"], records=before["records"])
    words = gettext("Before: %(count)s rows read and profiled") % {"count": number_format(before["records"])}
    return _of_run(records, words, records=before["records"]) if before.get("records") else None


def final_analysis(records: ReleaseRecords) -> Evidence | None:
    """What was measured on the table that leaves, and that a person looked at it."""
    run = records.release.run
    if run.decided_at is None:
        return None
    facts: dict[str, Any]
    if run.report.cells is not None:
        facts = {"cells": run.report.cells["threshold"]}
        words = gettext("Counts below %(figure)s hidden") % {"figure": number_format(run.report.cells["threshold"])}
    else:
        facts = {"k": run.report.k, "required": 0 if run.recipe is None else run.recipe.required_k}
        words = gettext("Smallest group %(k)s; at least %(required)s was asked") % {
            name: number_format(figure) for name, figure in facts.items()
        }
    return _of_run(records, words, reviewed=True, **facts)


def attributes(records: ReleaseRecords) -> Evidence | None:
    """What a group tells of everybody in it."""
    report = records.release.run.report
    if report.cells is not None:
        return _of_run(records, gettext("Hidden counts cannot be derived from the others"), cells=True)
    figures = report.after.get("sensitive", {})
    diversity = [
        gettext("%(column)s: at least %(count)s different values in each group")
        % {"column": column, "count": number_format(measured["distinct_l"])}
        for column, measured in figures.items()
    ]
    facts = {column: measured["distinct_l"] for column, measured in figures.items()}
    return _of_run(records, "; ".join(diversity), distinct=facts) if diversity else None


def attacks(records: ReleaseRecords) -> Evidence | None:
    """The candidate was attacked; a rehearsal in which nothing was tried is none."""
    run = records.release.run
    if not run.report.rehearsal or not run.report.rehearsal.get("trials"):
        return None
    story = rehearsal_story(run.report, 0 if run.recipe is None else run.recipe.required_k)
    return _of_run(records, story.headline, rehearsal=digest(run.report.rehearsal))


def comparison(records: ReleaseRecords) -> Evidence | None:
    """The release was compared with what each recipient holds, and none was refused."""
    live = records.release.entitlements.filter(revoked_at=None).select_related("disclosure_check").order_by("pk")
    checks = [getattr(entitlement, "disclosure_check", None) for entitlement in live]
    accepted = [check for check in checks if check is not None and not check.refused]
    if not checks or len(accepted) < len(checks):
        return None
    others = len({older for check in accepted for older in check.compared})
    words = ngettext(
        "Compared with %(count)s other release that recipients hold",
        "Compared with %(count)s other releases that recipients hold",
        others,
    ) % {"count": number_format(others)}
    return _of_release(records, words, max(check.checked_at for check in accepted), others=others)


def utility(records: ReleaseRecords) -> Evidence | None:
    report = records.release.run.report
    words = gettext("Lost: %(loss)s%% of the detail, %(rows)s%% of the rows") % {
        "loss": number_format(rounded(100 * report.loss, 1)),
        "rows": number_format(rounded(100 * report.suppression_rate, 1)),
    }
    return _of_run(records, words, loss=str(report.loss), rows=str(report.suppression_rate))


def certificate(records: ReleaseRecords) -> Evidence | None:
    newest = records.certificate
    if newest is None:
        return None
    words = gettext("Signed report number %(number)s") % {"number": number_format(newest.number)}
    return _of_release(records, words, newest.evaluated_at, number=newest.number)


def second_person(records: ReleaseRecords) -> Evidence | None:
    run = records.release.run
    if run.decided_by is None:
        return None
    return _of_run(
        records, gettext("Reviewed by a person who neither uploaded the data nor chose the recipe"), reviewed=True
    )


def reassessment(records: ReleaseRecords) -> Evidence | None:
    """The day of the next evaluation is set and not over."""
    newest = records.certificate
    if newest is None or newest.again_on < records.today:
        return None
    words = gettext("To be evaluated again by %(day)s") % {"day": date_format(newest.again_on)}
    return _of_release(records, words, newest.evaluated_at, again_on=newest.again_on.isoformat())


def register(records: ReleaseRecords) -> Evidence | None:
    if records.release.status not in LEFT:
        return None
    words = gettext("In the register of anonymization")
    return Evidence(words, "exports:register", at=records.release.published_at)


def qualified_person(records: ReleaseRecords) -> Evidence | None:
    """Whom a person named, where she still belongs to the provider. What is named for one jurisdiction is named for all."""
    owner = records.release.dataset.owner_id
    named = Determination.objects.filter(
        release=records.release,
        ended_at=None,
        qualified_person__is_active=True,
        qualified_person__memberships__organization=owner,
    )
    newest = named.select_related("qualified_person").order_by("-id").first()
    if newest is None:
        return None
    words = gettext("%(person)s supervised it") % {"person": newest.qualified_person.name}
    facts = {"person": str(newest.qualified_person_id)}
    return Evidence(words, "exports:dossier", str(records.release.pk), None, newest.proposed_at, facts)


KEPT: Final[Mapping[str, Any]] = {
    function.__name__: function
    for function in (
        purposes, recipients, minimization, communities, direct_identifiers, indirect_identifiers, techniques, protection, first_analysis,
        final_analysis, attributes, attacks, comparison, utility, certificate, second_person, reassessment, register, qualified_person,
    )
}  # fmt: skip


def _day(at: datetime) -> str:
    return date_format(timezone.localdate(at))
