"""What the records of the platform answer to a requirement: one function for each name of a record in the table of the law.

Each returns its words in the language at hand, where one can look, who did it and when; or ``None`` where there is no such record. None of
them trusts a person's word: that is what questions are for.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Final

from django.utils import timezone
from django.utils.formats import number_format
from django.utils.translation import gettext, ngettext

from agreements.library.authorities import Authority
from agreements.models import Agreement, Assessment, ClauseKey
from agreements.queries import registered
from agreements.terms import AssuranceLevel
from anonymizer.report import rehearsal_story
from entente.catalogue.vocabularies import Purpose
from entente.core.dates import date_format
from entente.core.numbers import rounded
from exports.accountability.register import LEFT, protection_of, techniques_of
from exports.dossier.records import Evidence, ReleaseRecords
from exports.models import Determination


def _of_run(records: ReleaseRecords, words: str, *, reviewed: bool = False) -> Evidence:
    run = records.release.run
    if reviewed:
        return Evidence(
            words, "anonymizer:run", str(run.pk), "" if run.decided_by is None else run.decided_by.name, run.decided_at
        )
    recipe = run.recipe
    return Evidence(
        words, "anonymizer:run", str(run.pk), "" if recipe is None else recipe.confirmed_by.name, run.finished_at
    )


def _of_agreement(records: ReleaseRecords, words: str) -> Evidence:
    return Evidence(words, "agreements:agreement", str(records.agreement.pk), "", records.agreement.activated_at)


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
    return Evidence(words, "agreements:agreement", str(first.pk), "", first.activated_at)


def release_model(records: ReleaseRecords) -> Evidence | None:
    return _of_agreement(records, str(records.agreement.get_audience_display()))


def authority(records: ReleaseRecords) -> Evidence | None:
    origin = getattr(records.agreement, "origin", None)
    named = [str(Authority(code).label) for code in (origin.authorities if origin else ()) if code in Authority.values]
    if named:
        return _of_agreement(records, "; ".join(named))
    return (
        _of_agreement(records, gettext("In the clause on legal authority"))
        if records.clauses.get(ClauseKey.AUTHORITY)
        else None
    )


def contract(records: ReleaseRecords) -> Evidence | None:
    agreement = records.agreement
    if agreement.activated_at is None:
        return None
    words = gettext("“%(title)s”, version %(version)s: nobody may try to find out who a person is") % {
        "title": agreement.title,
        "version": number_format(agreement.version),
    }
    return _of_agreement(records, words)


def recipients(records: ReleaseRecords) -> Evidence | None:
    names = ", ".join(organization.name for organization in records.recipients)
    return (
        Evidence(names, "exports:release", str(records.release.pk), "", records.release.released_at) if names else None
    )


def recipient_safeguards(records: ReleaseRecords) -> Evidence | None:
    """Each recipient has assessed its safeguards, and the assessment holds today."""
    newest: dict[Any, Assessment] = {}
    ids = [organization.pk for organization in records.recipients]
    for assessment in Assessment.objects.filter(organization__in=ids, valid_through__gte=records.today).order_by(
        "assessed_on", "pk"
    ):
        newest[assessment.organization_id] = assessment
    if not ids or len(newest) < len(set(ids)):
        return None
    words = "; ".join(
        f"{organization.name}\u00a0: {AssuranceLevel(newest[organization.pk].level).label}"
        for organization in records.recipients
    )
    return Evidence(words, "agreements:agreement", str(records.agreement.pk), "", None)


def retention(records: ReleaseRecords) -> Evidence | None:
    days = records.agreement.machine_terms.destroy_within_days
    words = ngettext(
        "Destroyed at most %(days)s day after the end", "Destroyed at most %(days)s days after the end", days
    )
    return _of_agreement(records, words % {"days": number_format(days)})


def breach_clause(records: ReleaseRecords) -> Evidence | None:
    return (
        _of_agreement(records, gettext("In the clause on breach and notice"))
        if records.clauses.get(ClauseKey.BREACH)
        else None
    )


def public_register(records: ReleaseRecords) -> Evidence | None:
    entry = registered().filter(lineage=records.agreement.lineage).first()
    words = gettext("In the public register of agreements")
    return (
        None
        if entry is None
        else Evidence(words, "agreements:entry", str(records.agreement.lineage), "", entry.activated_at)
    )


def french_text(records: ReleaseRecords) -> Evidence | None:
    return _of_agreement(records, gettext("The French text binds")) if "fr" in records.agreement.languages else None


def both_languages(records: ReleaseRecords) -> Evidence | None:
    words = gettext("Both texts bind")
    return _of_agreement(records, words) if {"en", "fr"} <= set(records.agreement.languages) else None


def kept_in_canada(records: ReleaseRecords) -> Evidence | None:
    """Where recipients keep and read the data is not recorded."""
    return None


def minimization(records: ReleaseRecords) -> Evidence | None:
    names = records.release.run.report.columns
    words = gettext("Columns that leave: %(names)s") % {"names": ", ".join(names)}
    return _of_run(records, words) if names else None


def communities(records: ReleaseRecords) -> Evidence | None:
    """The rows were searched for what authorities of communities registered; where there was something, an authority consented."""
    claims = records.release.run.report.registered
    if "identity" not in claims:
        return None
    if not claims.get("authorities"):
        return _of_run(records, gettext("Nothing was found that an authority of a community has registered"))
    consent = records.agreement.consents.filter(given_on__isnull=False, withdrawn_at=None).order_by("pk").first()
    if consent is None:
        return None
    words = gettext("%(authority)s has consented") % {"authority": consent.authority.name}
    return Evidence(words, "agreements:agreement", str(records.agreement.pk), "", consent.recorded_at)


def direct_identifiers(records: ReleaseRecords) -> Evidence | None:
    """No column that identifies directly leaves as it was."""
    recipe, leaving = records.release.run.recipe, set(records.release.run.report.columns)
    if recipe is None:
        return None
    direct = [name for name, role in records.roles.items() if role == "direct-identifier"]
    if any(name in leaving and recipe.spec["columns"][name].get("treatment", "keep") == "keep" for name in direct):
        return None
    if not direct:
        return _of_run(records, gettext("No column identifies anybody directly"))
    words = ngettext(
        "%(count)s direct identifier removed or replaced: %(names)s",
        "%(count)s direct identifiers removed or replaced: %(names)s",
        len(direct),
    )
    return _of_run(records, words % {"count": number_format(len(direct)), "names": ", ".join(direct)})


def indirect_identifiers(records: ReleaseRecords) -> Evidence | None:
    report = records.release.run.report
    names = report.after.get("quasi_identifiers") or [
        name for name, role in records.roles.items() if role == "quasi-identifier"
    ]
    if not names:
        return _of_run(records, gettext("A table of counts: no row is a person")) if report.cells is not None else None
    return _of_run(records, gettext("Counted as known to an attacker: %(names)s") % {"names": ", ".join(names)})


def techniques(records: ReleaseRecords) -> Evidence | None:
    """What was done to the columns, or that rows too few to hide among were left out."""
    report, names = records.release.run.report, techniques_of(records.release)
    if report.suppressed_records:
        left = ngettext("%(count)s row left out", "%(count)s rows left out", report.suppressed_records)
        names = [*names, left % {"count": number_format(report.suppressed_records)}]
    return _of_run(records, "; ".join(names)) if names else None


def protection(records: ReleaseRecords) -> Evidence | None:
    return _of_run(records, "; ".join(protection_of(records.release)), reviewed=True)


def first_analysis(records: ReleaseRecords) -> Evidence | None:
    """What was measured on the table before anything was done to it."""
    before = records.release.run.report.before
    if "k" in before:
        words = gettext("Before: smallest group %(k)s among %(count)s rows") % {
            "k": number_format(before["k"]),
            "count": number_format(before["records"]),
        }
        return _of_run(records, words)
    words = gettext("Before: %(count)s rows read and profiled") % {"count": number_format(before["records"])}
    return _of_run(records, words) if before.get("records") else None


def final_analysis(records: ReleaseRecords) -> Evidence | None:
    """What was measured on the table that leaves, and that a person looked at it."""
    run = records.release.run
    if run.decided_at is None:
        return None
    if run.report.cells is not None:
        words = gettext("Counts below %(figure)s hidden") % {"figure": number_format(run.report.cells["threshold"])}
    else:
        words = gettext("Smallest group %(k)s; at least %(required)s was asked") % {
            "k": number_format(run.report.k),
            "required": number_format(0 if run.recipe is None else run.recipe.required_k),
        }
    return _of_run(records, words, reviewed=True)


def attributes(records: ReleaseRecords) -> Evidence | None:
    """What a group tells of everybody in it."""
    report = records.release.run.report
    if report.cells is not None:
        return _of_run(records, gettext("Hidden counts cannot be derived from the others"))
    figures = report.after.get("sensitive", {})
    diversity = [
        gettext("%(column)s: at least %(count)s different values in each group")
        % {"column": column, "count": number_format(measured["distinct_l"])}
        for column, measured in figures.items()
    ]
    return _of_run(records, "; ".join(diversity)) if diversity else None


def attacks(records: ReleaseRecords) -> Evidence | None:
    """The candidate was attacked; a rehearsal in which nothing was tried is none."""
    run = records.release.run
    if not run.report.rehearsal or not run.report.rehearsal.get("trials"):
        return None
    return _of_run(records, rehearsal_story(run.report, 0 if run.recipe is None else run.recipe.required_k).headline)


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
    return Evidence(words, "exports:release", str(records.release.pk), "", max(check.checked_at for check in accepted))


def threshold(records: ReleaseRecords) -> Evidence | None:
    row = records.agreement.policy
    words = gettext("Groups of at least %(k)s (threshold %(threshold)s); the agreement asks for %(asked)s") % {
        "k": number_format(row.k),
        "threshold": number_format(row.threshold),
        "asked": number_format(records.agreement.machine_terms.smallest_k),
    }
    return _of_agreement(records, words)


def utility(records: ReleaseRecords) -> Evidence | None:
    report = records.release.run.report
    words = gettext("Lost: %(loss)s%% of the detail, %(rows)s%% of the rows") % {
        "loss": number_format(rounded(100 * report.loss, 1)),
        "rows": number_format(rounded(100 * report.suppression_rate, 1)),
    }
    return _of_run(records, words)


def certificate(records: ReleaseRecords) -> Evidence | None:
    newest = records.certificate
    if newest is None:
        return None
    words = gettext("Signed report number %(number)s") % {"number": number_format(newest.number)}
    return Evidence(words, "exports:release", str(records.release.pk), "", newest.evaluated_at)


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
    return Evidence(words, "exports:release", str(records.release.pk), "", newest.evaluated_at)


def register(records: ReleaseRecords) -> Evidence | None:
    if records.release.status not in LEFT:
        return None
    return Evidence(
        gettext("In the register of anonymization"), "exports:register", "", "", records.release.published_at
    )


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
    return Evidence(words, "exports:dossier", str(records.release.pk), "", newest.proposed_at)


EVIDENCE: Final[Mapping[str, Callable[[ReleaseRecords], Evidence | None]]] = {
    function.__name__: function
    for function in (
        purposes, release_model, authority, contract, recipients, recipient_safeguards, retention, breach_clause, public_register,
        french_text, both_languages, kept_in_canada, minimization, communities, direct_identifiers, indirect_identifiers, techniques,
        protection, first_analysis, final_analysis, attributes, attacks, comparison, threshold, utility, certificate, second_person,
        reassessment, register, qualified_person,
    )
}  # fmt: skip


def _day(at: datetime) -> str:
    return date_format(timezone.localdate(at))
