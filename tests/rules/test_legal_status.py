"""What a release is called on its day, by the table of the law; the report says what is missing before data are anonymized."""

from __future__ import annotations

import pytest
from django.utils import translation

from entente.organizations.models import Jurisdiction, OrganizationKind
from exports.accountability.legal_terms import LegalStatus, QuebecStep, legal_status, missing_steps, status_in_words

EVERYONE = [(place, kind) for place in Jurisdiction.values for kind in OrganizationKind.values]


def test_data_are_de_identified_everywhere() -> None:
    rows = legal_status(EVERYONE)

    assert {row["status"] for row in rows} == {LegalStatus.DE_IDENTIFIED}
    assert [row["jurisdiction"] for row in rows] == sorted(Jurisdiction.values)


@pytest.mark.parametrize(
    ("jurisdiction", "kind", "basis"),
    [
        ("CA-QC", "nonprofit", "Regulation respecting the anonymization of personal information"),
        ("CA-ON", "municipality", "Municipal Freedom of Information"),
        ("CA-ON", "nonprofit", "IPC Ontario, De-Identification Guidelines"),
        ("CA-AB", "municipality", "Protection of Privacy Act"),
        ("CA-AB", "nonprofit", "Personal Information Protection Act"),
        ("CA-PE", "nonprofit", "Personal Information Protection and Electronic Documents Act"),
        ("CA-AB", "of a later version", "Protection of Privacy Act"),
    ],
)
def test_basis_follows_place_and_kind_of_organization(jurisdiction: str, kind: str, basis: str) -> None:
    (row,) = legal_status([(jurisdiction, kind)])

    assert basis in row["basis"]


def test_basis_of_releases_of_before_is_read_in_french() -> None:
    earlier = [
        {"jurisdiction": "CA-QC", "status": "de-identified", "basis": "CQLR, c. A-2.1, r. 0.1 (Regulation respecting the anonymization of personal information)"},
        {"jurisdiction": "CA-ON", "status": "de-identified", "basis": "A text of elsewhere"},
    ]  # fmt: skip

    with translation.override("fr"):
        quebec, ontario = status_in_words(earlier)

    assert "Règlement sur l’anonymisation" in quebec.basis
    assert ontario.basis == "A text of elsewhere"


def test_report_names_each_step_that_nobody_recorded_where_a_party_is_in_quebec() -> None:
    assert missing_steps(legal_status([("CA-QC", "nonprofit"), ("CA-ON", "nonprofit")])) == list(QuebecStep.values)
    assert [step for step in range(3, 9) if not any(f"(s. {step})" in str(each.label) for each in QuebecStep)] == []
    assert missing_steps(legal_status([("CA-ON", "nonprofit")])) == []
    assert missing_steps([{"jurisdiction": "CA-QC", "status": "anonymized", "basis": ""}]) == []
