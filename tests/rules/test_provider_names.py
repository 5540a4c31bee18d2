"""Headers of tables that funders, cities, registers and helplines publish: which of them name who provides."""

from __future__ import annotations

import pytest

from entente.catalogue.provider_names import name_providers

NAMING = {
    "grants, United Kingdom (360Giving)": ["Recipient Org:Name", "Recipient Org:Identifier", "Grant Programme:Title"],
    "grants, United States": ["recipient_name", "recipient_uei", "recipient_parent_name", "awardeeName", "EIN"],
    "grants, Canada": ["recipient_legal_name", "recipient_operating_name", "recipient_business_number", "Recipient"],
    "grants, France": ["nomBeneficiaire", "idBeneficiaire", "beneficiaire_siret", "Bénéficiaire", "Association"],
    "grants, Québec": ["Organisme bénéficiaire", "Nom de l’organisme", "NEQ", "OBNL", "Nom du projet", "CIUSSS"],
    "charities, Canada": ["BN", "Legal Name", "Donee Name", "BN/Registration Number"],
    "shelters, Toronto": ["ORGANIZATION_NAME", "PROGRAM_NAME", "SHELTER_GROUP", "shelter_id", "LOCATION_NAME"],
    "homelessness (HMIS)": ["OrganizationID", "ProjectName", "ProjectID", "ProjectCommonName"],
    "homelessness (HIFIS)": ["Service Provider", "ServiceProviderName", "fournisseur de services", "Facility"],
    "directories (HSDS)": ["organization_id", "service_at_location_id", "location_id", "program_id", "service_id"],
    "helplines (iCarol)": ["AgencyName", "PublicName", "ResourceName", "ProgramAtSite", "Agencies", "Referred To"],
    "contracts": ["Vendor", "Prime Vendor", "Supplier Name", "Sub-recipient name", "Nom de l’exploitant"],
    "places of service": ["Site code", "Clinic Name", "Nom du refuge", "Point de service", "Établissement", "Hospital"],
}
OTHER = {
    "what a provider is like": ["Agency type", "ProjectType", "Type d’organisme", "organization_size", "Facility type"],
    "how many": [
        "Number of programs",
        "agency count",
        "Nombre d’organismes",
        "Provider count",
        "beds",
        "Agency visits",
    ],
    "when": ["Program year", "Program entry date", "Date d’arrivée à l’organisme", "Project start date"],
    "a person": ["recipient_age", "partner age", "Family size", "Benefit recipient", "Partenaire", "applicant gender"],
    "a need or a place": [
        "Services used",
        "Type de service",
        "Location",
        "Location type",
        "hospital visits",
        "Service",
    ],
    "studies and web pages": ["Programme d’études", "program of study", "site web", "site_url", "Call operator"],
}


@pytest.mark.parametrize("header", [header for headers in NAMING.values() for header in headers])
def test_header_that_names_providers(header: str) -> None:
    assert name_providers(["age", header])


@pytest.mark.parametrize("header", [header for headers in OTHER.values() for header in headers])
def test_header_that_names_none(header: str) -> None:
    assert not name_providers([header])
