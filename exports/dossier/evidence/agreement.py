"""What the records of an agreement answer, before any data leave under it: for its own dossier, and for those of its releases."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from django.db.models import QuerySet
from django.utils.formats import number_format
from django.utils.translation import gettext, ngettext

from agreements.library.authorities import Authority
from agreements.models import Assessment, ClauseKey, PartyRole, Signature
from agreements.queries import is_assessed, registered
from agreements.terms import AssuranceLevel
from anonymizer.models import RightsRequest, Run
from anonymizer.report import rehearsal_story
from entente.catalogue.models import Dataset
from entente.catalogue.vocabularies import DatasetKind, Purpose
from entente.core.canonical import digest
from entente.core.dates import date_format
from entente.organizations.models import Jurisdiction, Organization
from exports.dossier.records import AgreementRecords, Evidence


def of_agreement(records: AgreementRecords, words: str, /, **facts: Any) -> Evidence:
    """A record that is the agreement itself."""
    agreement = records.agreement
    return Evidence(words, "agreements:agreement", str(agreement.pk), None, agreement.activated_at, facts)


def ids(organizations: Iterable[Organization]) -> list[str]:
    """Identifiers, in an order of their own."""
    return sorted(str(organization.pk) for organization in organizations)


def purposes(records: AgreementRecords) -> Evidence | None:
    """What the agreement lets the data be used for. Of a release, ``evidence.release.purposes`` asks more."""
    named = sorted(records.agreement.machine_terms.purposes)
    words = "; ".join(str(Purpose(code).label) for code in named)
    return of_agreement(records, words, purposes=named) if named else None


def release_model(records: AgreementRecords) -> Evidence | None:
    agreement = records.agreement
    return of_agreement(records, str(agreement.get_audience_display()), audience=agreement.audience)


def authority(records: AgreementRecords) -> Evidence | None:
    origin = getattr(records.agreement, "origin", None)
    codes = [code for code in (origin.authorities if origin else ()) if code in Authority.values]
    if codes:
        return of_agreement(records, "; ".join(str(Authority(code).label) for code in codes), authorities=codes)
    if records.clauses.get(ClauseKey.AUTHORITY):
        return of_agreement(records, gettext("In the clause on legal authority"), clause=ClauseKey.AUTHORITY.value)
    return None


def contract(records: AgreementRecords) -> Evidence | None:
    agreement = records.agreement
    if agreement.activated_at is None:
        return None
    words = gettext("“%(title)s”, version %(version)s: nobody may try to find out who a person is") % {
        "title": agreement.title,
        "version": number_format(agreement.version),
    }
    return of_agreement(records, words, version=agreement.version)


def recipients(records: AgreementRecords) -> Evidence | None:
    names = ", ".join(organization.name for organization in records.recipients)
    return of_agreement(records, names, recipients=ids(records.recipients)) if names else None


def recipient_safeguards(records: AgreementRecords) -> Evidence | None:
    """Each recipient has assessed its safeguards, and the assessment holds today."""
    newest: dict[Any, Assessment] = {}
    organizations = {organization.pk for organization in records.recipients}
    for assessment in Assessment.objects.filter(
        organization__in=organizations, valid_through__gte=records.today
    ).order_by("assessed_on", "pk"):
        newest[assessment.organization_id] = assessment
    if not organizations or len(newest) < len(organizations):
        return None
    words = "; ".join(
        f"{organization.name} ({AssuranceLevel(newest[organization.pk].level).label})"
        for organization in records.recipients
    )
    levels = {str(pk): assessment.level for pk, assessment in newest.items()}
    return Evidence(words, "agreements:agreement", str(records.agreement.pk), facts={"levels": levels})


def retention(records: AgreementRecords) -> Evidence | None:
    days = records.agreement.machine_terms.destroy_within_days
    words = ngettext(
        "Destroyed at most %(days)s day after the end", "Destroyed at most %(days)s days after the end", days
    )
    return of_agreement(records, words % {"days": number_format(days)}, days=days)


def breach_clause(records: AgreementRecords) -> Evidence | None:
    if not records.clauses.get(ClauseKey.BREACH):
        return None
    return of_agreement(records, gettext("In the clause on breach and notice"), clause=ClauseKey.BREACH.value)


def public_register(records: AgreementRecords) -> Evidence | None:
    entry = registered().filter(lineage=records.agreement.lineage).first()
    words = gettext("In the public register of agreements")
    return (
        None
        if entry is None
        else Evidence(words, "agreements:entry", str(records.agreement.lineage), None, entry.activated_at)
    )


def french_text(records: AgreementRecords) -> Evidence | None:
    binds = "fr" in records.agreement.languages
    return of_agreement(records, gettext("The French text binds"), language="fr") if binds else None


def both_languages(records: AgreementRecords) -> Evidence | None:
    words = gettext("Both texts bind")
    return of_agreement(records, words, language="both") if {"en", "fr"} <= set(records.agreement.languages) else None


def kept_in_canada(records: AgreementRecords) -> Evidence | None:
    """Where recipients keep and read the data is not recorded."""
    return None


def communities(records: AgreementRecords) -> Evidence | None:
    """Every authority of a community that takes part consents; that none takes part is on record too, and a person says why."""
    authorities = records.in_role(PartyRole.COMMUNITY_AUTHORITY)
    if not authorities:
        return of_agreement(records, gettext("No authority of a community takes part"), authorities=[])
    if records.agreement.consent_through is None or records.agreement.consent_through < records.today:
        return None
    words = gettext("%(authority)s has consented") % {"authority": ", ".join(item.name for item in authorities)}
    return of_agreement(records, words, authorities=ids(authorities))


def threshold(records: AgreementRecords) -> Evidence | None:
    row, smallest_k = records.agreement.policy, records.agreement.machine_terms.smallest_k
    words = gettext("Groups of at least %(k)s (threshold %(threshold)s); the agreement asks for %(asked)s") % {
        "k": number_format(row.k),
        "threshold": number_format(row.threshold),
        "asked": number_format(smallest_k),
    }
    return of_agreement(records, words, k=row.k, threshold=row.threshold, smallest_k=smallest_k)


def minimization(records: AgreementRecords) -> Evidence | None:
    """The columns that may leave, where the agreement names them: without, every column that identifies nobody directly may."""
    names = sorted(records.agreement.machine_terms.columns)
    words = gettext("Columns that may leave: %(names)s") % {"names": ", ".join(names)}
    return of_agreement(records, words, columns=names) if names else None


def protection(records: AgreementRecords) -> Evidence | None:
    smallest_k = records.agreement.machine_terms.smallest_k
    words = gettext("Smallest group that may leave: %(k)s; access by agreement, revocable at once") % {
        "k": number_format(smallest_k)
    }
    return of_agreement(records, words, smallest_k=smallest_k)


def second_person(records: AgreementRecords) -> Evidence | None:
    """Someone who did not draft it signed it for the organization."""
    signatures = Signature.objects.filter(
        party__agreement=records.agreement, party__organization=records.organization, signed_by__isnull=False
    )
    drafter = records.agreement.drafted_by_id
    signature = next((item for item in signatures.select_related("signed_by") if item.signed_by_id != drafter), None)
    if signature is None:
        return None
    words = gettext("Signed by a person who did not draft it")
    return Evidence(words, "agreements:agreement", str(records.agreement.pk), signature.signed_by, signature.signed_at)


def flow(records: AgreementRecords) -> Evidence | None:
    """From whom to whom, and where each is."""
    providers, receiving = records.in_role(PartyRole.PROVIDER), records.receiving
    if not providers or not receiving:
        return None

    def place(organization: Organization) -> str:
        return f"{organization.name} ({Jurisdiction(organization.jurisdiction).label})"

    words = gettext("From %(providers)s to %(receiving)s") % {
        "providers": ", ".join(map(place, providers)),
        "receiving": ", ".join(map(place, receiving)),
    }
    where = {str(party.pk): party.jurisdiction for party in (*providers, *receiving)}
    return of_agreement(records, words, providers=ids(providers), receiving=ids(receiving), where=where)


def sensitivity(records: AgreementRecords) -> Evidence | None:
    """As a person confirmed it."""
    agreement = records.agreement
    words = str(agreement.get_sensitivity_display())
    return of_agreement(records, words, sensitivity=agreement.sensitivity) if agreement.sensitivity else None


def datasets(records: AgreementRecords) -> Evidence | None:
    """The datasets of the organization that the agreement covers."""
    covered = list(covered_datasets(records))
    words = "; ".join(f"{dataset.title} ({DatasetKind(dataset.kind).label})" for dataset in covered)
    return of_agreement(records, words, datasets=sorted(str(item.pk) for item in covered)) if covered else None


def rehearsal(records: AgreementRecords) -> Evidence | None:
    """The newest attack on what was made of a dataset that the agreement covers."""
    runs = Run.objects.filter(version__dataset__in=covered_datasets(records), report__rehearsal__trials__gt=0)
    run = runs.select_related("report", "recipe__confirmed_by").order_by("-pk").first()
    if run is None:
        return None
    story = rehearsal_story(run.report, 0 if run.recipe is None else run.recipe.required_k)
    by = None if run.recipe is None else run.recipe.confirmed_by
    facts = {"rehearsal": digest(run.report.rehearsal)}
    return Evidence(story.headline, "anonymizer:run", str(run.pk), by, run.finished_at, facts)


def privacy_assessment(records: AgreementRecords) -> Evidence | None:
    """One of this very text, which lets the flow go ahead and is not overdue."""
    assessment = records.assessment
    if assessment is None or not is_assessed(records.agreement, records.organization, today=records.today):
        return None
    words = gettext("Assessment %(number)s, to be reviewed by %(day)s") % {
        "number": number_format(assessment.number),
        "day": date_format(assessment.review_on),
    }
    facts = {"number": assessment.number, "conclusion": assessment.conclusion}
    key = str(assessment.agreement_id)
    return Evidence(words, "exports:privacy_assessments", key, assessment.signed_by, assessment.signed_at, facts)


def rights_requests(records: AgreementRecords) -> Evidence | None:
    """What persons asked about datasets that the agreement covers, and whether each was answered in time. No count: who knows of a version before and after could tell whose record went."""
    requests = RightsRequest.objects.filter(dataset__in=covered_datasets(records))
    if not requests.exists():
        return None
    late = requests.filter(answered_on=None, due_on__lt=records.today).exists()
    words = (
        gettext("What persons ask is recorded by series; an answer is late")
        if late
        else gettext("What persons ask is recorded by series, and no answer is late")
    )
    return Evidence(words, "exports:rights_requests", facts={"late": late})


def covered_datasets(records: AgreementRecords) -> QuerySet[Dataset]:
    """The datasets of the organization that the terms name, or of the kinds that they name."""
    terms = records.agreement.machine_terms
    own = Dataset.objects.filter(owner=records.organization, kind__in=terms.kinds).order_by("pk")
    return own.filter(pk__in=terms.datasets) if terms.datasets else own


KEPT: Final[Mapping[str, Any]] = {
    function.__name__: function
    for function in (
        purposes, release_model, authority, contract, recipients, recipient_safeguards, retention, breach_clause, public_register,
        french_text, both_languages, kept_in_canada, communities, threshold, minimization, protection, second_person,
        flow, sensitivity, datasets, rehearsal, privacy_assessment, rights_requests,
    )
}  # fmt: skip
